"""R40: the customer's words, handed back."""

import re
from collections.abc import Iterator, Sequence

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.content import stem
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Example, Finding, Pair, Problem, Severity

RESTATES = Cue(
    "(so|okay so|ok so|right so|so then|) (what |) (you're|you are) (saying|telling me|asking|"
    "looking to|wanting|trying to|experiencing|having|facing|wondering|writing to|contacting "
    "us|reporting)",
    "(i|we) (can |fully |) (understand|see|gather|hear|note|notice|appreciate|acknowledge|take "
    "it|read|realise|believe) (that |) (you|your|the|it|this|there|a|when|every)",
    "(you|you've|you have) (mentioned|mention|said|say|told (me|us)|tell (me|us)|stated|state|"
    "written|wrote|indicated|reported|asked|ask|noted|want|wish|would like|need) (that|to|your|"
    "the|whether|if|how|why|when|about|in|it)",
    "(from your (message|mail|email|note|letter)) (i|we) (can |)(gather|see|understand|read|take it)",
    "(from what|as) (you|i) (say|said|mentioned|describe|described|understand|understood|write|"
    "wrote|can see|told)",
    "(if i|if i've|if i have|let me see if i|let me make sure i|just to|allow me to) "
    "(understand|understood|got|get|read|hear|recap|confirm|summarise|repeat|clarify|have it right)",
    "(thank you|thanks) for (letting (us|me) know|telling (us|me)|informing (us|me)|reporting|"
    "advising|sharing|explaining) (that|about|us|your|the)",
    "it (seems|sounds|looks|appears) (like|that|as if|as though)",
    "your (issue|question|concern|query|request|problem|message|enquiry) (is|was) (that|about|"
    "how|whether|regarding)",
    "(regarding|concerning|about|with regard to|with regards to|in relation to) (your|the)",
    "(noted|understood|got it|message received|duly noted)",
)
SURE_OF = Cue(
    "(to be sure|just to be sure|to make sure|just to confirm|to confirm|before i|before we|is "
    "that right|is that correct|have i got that right|did i get that)"
)
_TURNED = {
    "my": "your", "mine": "your", "i": "you", "i'm": "you", "me": "you", "we": "you", "us": "you", "our": "your",
    "i've": "you've", "we've": "you've", "we're": "you", "im": "you", "ive": "you've", "you're": "you", "am": "are",
    "i'd": "you'd", "we'd": "you'd", "was": "were", "your": "your", "has": "have",
}  # fmt: skip
_RUN = 8  # words in a row
_FEWEST = 3  # content words
_MOST = 0.7  # share of the sentence's content that is theirs
_SHARE = 0.55  # share of theirs that comes back
_ALL = 0.7  # share of a sentence's words that makes an echo of it, in rows as they wrote them
_LONG = 14  # words that a sentence is taken to have at least
_ROW = 3  # words in a row that are theirs, in a line that says it is
_SAID_BACK, _MOSTLY = 10, 0.55  # the fewest words of such a line, and the share of it
_READ_BACK, _NEARLY = 12, 0.75  # the same of one that says nothing of the kind
_PREFIX = 4  # letters: click, clicks, clicking
_HINT = 0.6
_HELPS = (Act.DOING, Act.OFFERS, Act.OWNS, Act.REFUSES, Act.INSTRUCTS)
_YES_OR_NO = frozenset("yes no yep nope sure".split())
_TELLS = (Act.ANSWERS, Act.OFFERS, Act.OWNS, Act.REASON)
_ERROR = re.compile(r"\b0x[0-9a-f]{4,}|\b[A-Z]{2,}[-_]\d{2,}|\"")
"""What is quoted has to be given back as it was."""


class ParrotsThem(Problem):
    """Sees the customer's own words given back, with nothing new beside them.

    Why: They know what they wrote; read back to them it sounds like a form letter, or like mockery.

    Evidence: A coached trial of mirroring found no gain (Almendarez), while reflections in one's own
    words are a skill that practice with feedback raises (Tanana and others 2019; counselling). The
    rest is craft.

    Silent: on a quoted error, a few words of theirs before an answer, a short check before something that can't be undone, and a long tale
    that wants a summary.
    """

    number = "R40"
    severity = Severity.CONSIDER
    may_go = frozenset[Act]()
    tip = "W30"
    why = "This hands their own words back with nothing new. Shorter, in your words, with a step."
    pair = Pair(
        "So you're saying that your site has been down since Monday and nobody helped you.",
        "Down since Monday and no answer: I'm picking it up.",
    )
    needs_customer = True
    _DOWN = "My site has been down since Monday and nobody helped me."
    fires = (
        Example(
            "So you're saying that your site has been down since Monday and nobody helped you.",
            _DOWN,
        ),
        Example(
            "I understand you want to know how to change your domain name.",
            "How do I change my domain name?",
        ),
        Example(
            "I see that your plan shows two phones, but that you only ever asked for one with us. I'm "
            "opening the log to see where it came from: three minutes.",
            "My plan shows two phones but I only ever asked for one with you, can you look?",
        ),
        Example(
            "Thank you for letting us know that the invoice for March shows the wrong VAT number.",
            "The invoice for March shows the wrong VAT number.",
        ),
    )
    silent = (
        Example("Down since Monday and no answer: I'm picking it up.", _DOWN),
        Example(
            "To be sure before I delete: the blog, not the shop?",
            "Please delete the blog, not the shop.",
        ),
        Example(
            "Your site has been down since Monday because the plan lapsed. I've switched it "
            "back on.",
            _DOWN,
        ),
        Example(
            "Which address does the invoice for March show?", "The invoice for March is wrong."
        ),
        Example(
            "I've moved your table for six from Friday at seven to Saturday at eight.",
            "Please move my table for six from Friday at seven to Saturday at eight.",
        ),
        Example(
            "You can change the name on the ticket until the day before you fly.",
            "Can I change the name on the ticket until the day before I fly?",
        ),
        Example("The domain name is under Settings › Domains.", "How do I change my domain name?"),
        "I understand you want to know how to change your domain name.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        reading = case.customer
        if reading is None or reading.rambling.value or case.draft.has(SURE_OF):
            return
        theirs = [word for s in reading.document.sentences for word in s.words]
        rows = _runs(_turned(theirs), _ROW)
        own = (row for s in case.draft.sentences for row in _runs(_turned(s.words), _ROW))
        if rows.isdisjoint(own) and not case.draft.has(RESTATES):
            return
        runs = _runs(_turned(theirs))
        echoes = [
            s
            for s in case.draft.sentences
            if not s.is_question and self._echoes(case, s, theirs, runs) and not _replies(case, s)
        ]
        echoed = {sentence.index for sentence in echoes}
        rest = (s for s in case.draft.sentences if s.index not in echoed)
        whole = [
            s
            for s in case.draft.sentences
            if (self._is_bare_echo(case, s, runs) or _is_read_back(case, s, rows))
            and not _replies(case, s)
        ]
        if whole or (echoes and not any(self._is_new(case, sentence) for sentence in rest)):
            first = (whole or echoes)[0]
            yield self.finding((first.start, first.end))

    def _echoes(
        self, case: Case, sentence: Sentence, theirs: list[str], runs: set[tuple[str, ...]]
    ) -> bool:
        if runs and not runs.isdisjoint(_runs(_turned(sentence.words))):
            return True
        if case.customer is None or not case.draft.has_within(sentence, RESTATES):
            return False
        message = case.customer.document
        own = _content(sentence.words, case.draft.content)
        said = _content(theirs, message.content)
        both = len(own & said)
        return (
            both >= min(_FEWEST, len(said)) > 1
            and both >= _MOST * len(own)
            and both >= _SHARE * len(said)
        )

    def _is_bare_echo(self, case: Case, sentence: Sentence, runs: set[tuple[str, ...]]) -> bool:
        """Whether it is nearly all theirs, answers nothing, and no answer stands beside it."""
        if not _is_echo(sentence, runs) or _ERROR.search(case.draft.text):
            return False
        told = max(case.score(s, act) for s in case.draft.sentences for act in _TELLS)
        return told <= _HINT

    def _is_new(self, case: Case, sentence: Sentence) -> bool:
        acts = (Act.MOVES, Act.DOING, Act.ASKS, Act.INSTRUCTS, Act.OWNS, Act.REFUSES)
        return any(case.score(sentence, act) > _HINT for act in acts)


def _is_echo(sentence: Sentence, runs: set[tuple[str, ...]]) -> bool:
    """Whether nearly all of ``sentence`` is theirs."""
    words = _turned(sentence.words)
    return _covered(words, runs, _RUN) >= _ALL * max(_LONG, len(words))


def _is_read_back(case: Case, sentence: Sentence, rows: set[tuple[str, ...]]) -> bool:
    """Whether most of a ``sentence`` is theirs, less of it if it says that it tells them."""
    words = _turned(sentence.words)
    if len(words) < _SAID_BACK:
        return False
    theirs = _covered(words, rows, _ROW)
    if theirs < _MOSTLY * len(words) or _ERROR.search(case.draft.text):
        return False
    if case.draft.has_within(sentence, RESTATES):
        return True
    return len(words) >= _READ_BACK and theirs >= _NEARLY * len(words)


def _replies(case: Case, sentence: Sentence) -> bool:
    """Whether ``sentence`` does what they asked, or answers it, in words that must be theirs."""
    if case.draft.has_within(sentence, RESTATES):
        return False
    asked = case.customer is not None and any(
        s.is_question for s in case.customer.document.sentences
    )
    helps = any(case.score(sentence, act) > _HINT for act in _HELPS)
    return asked or helps or sentence.words[0] in _YES_OR_NO


def _covered(words: list[str], runs: set[tuple[str, ...]], size: int) -> int:
    """How many of ``words`` stand in any of ``runs``, which are ``size`` words each."""
    starts = [n for n in range(len(words) - size + 1) if tuple(words[n : n + size]) in runs]
    return len({n + step for n in starts for step in range(size)})


def _turned(words: Sequence[str]) -> list[str]:
    """``words`` as the other side would say them."""
    return [_TURNED.get(word, word) for word in words]


def _content(words: Sequence[str], content: frozenset[str]) -> set[str]:
    return {stem(word)[:_PREFIX] for word in words if stem(word) in content}


def _runs(words: list[str], size: int = _RUN) -> set[tuple[str, ...]]:
    """Every run of ``size`` words."""
    return {tuple(words[n : n + size]) for n in range(len(words) - size + 1)}
