"""R45: a reply that ends in the air."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case, Stage
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.reading.model import Feeling, Flag
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.steps import is_command
from bot.check.vocabulary import BOUND_TIME, DELIVERED, LINK

REMARK = Cue(
    "(interesting|strange|odd|weird|curious|funny|bizarre|peculiar|fascinating|unusual|noted|duly "
    "noted|gotcha|hmm|hm|huh|oh|wow|yikes|ouch|fair enough|fair point|good point|i see|right|okay|"
    "ok|understood|really)",
)
HANGS = Cue(
    "(i've|i have|we've|we have|have|has been|is|are|been|) (duly |carefully |)(noted|taken note|"
    "made a note|registered|recorded|logged) (of |)(your|this|that|it|the|all|everything)",
    "(feedback|comments|suggestion|concern|concerns|remarks|points|input|message|opinion) (has|"
    "have|is|are|will be|was|were) (been |)(duly |)(noted|taken on board|valued|appreciated|"
    "recorded|registered|received|heard|passed on|important|valuable|taken seriously)",
    "(thanks|thank you|thank u|many thanks|cheers) (so much |very much |a lot |ever so much |"
    "kindly |)for (letting|telling|flagging|raising|sharing|bringing|pointing|highlighting|"
    "mentioning|reporting|your)",
    "(we|i) (take|value|appreciate|treasure|understand|hear|acknowledge|recognise|recognize|note|"
    "see) (all |this |your |such |every |that |what )",
    "(we|i) (are|am|were) (aware|conscious|mindful) (of|that)",
    "(it|that) (is|'s|does|can|do|will|just) (what it is|happen|happens|how it goes|how it is|life|"
    "the way it is|technology for you|computers for you)",
    "(such is life|these things happen|it happens|happens|one of those things|one of those days|"
    "can't win them all|what can you do|what can i say|what can we say|nothing unusual)",
    "(we|i) (see|get|have seen|had|hear|have) (this|that|it|these) (a lot|all the time|often|every "
    "day|quite often|a fair bit|before|from time to time|sometimes)",
    "(never|not) (seen|heard of|come across|encountered|had) (that|this|it|such|anything)",
    "(lots|plenty|many|some|a lot|a number) of (people|customers|users|clients|folks) (say|have|"
    "report|are|ask|feel|complain|mention)",
    "(shouldn't|should not|isn't supposed to|not supposed to|not meant to) (happen|be happening|do "
    "that|be like that|occur|do this)",
    "(so what you're saying|what you're saying|what i'm hearing|so you're saying|you're saying|you "
    "are saying|in other words|if i understand|so basically)",
    "(bear with us|thank you for bearing|we thank you for your patience|hang in there|my word)",
    "that's (a shame|too bad|a pity|unfortunate|not good|not great|not ideal|annoying|interesting|"
    "strange|odd|weird|curious)",
)
MOVING = (
    Act.ANSWERS,
    Act.INSTRUCTS,
    Act.ASKS,
    Act.DOING,
    Act.WHEN,
    Act.OFFERS,
    Act.REFERS,
    Act.REFUSES,
    Act.REASON,
)
IDLE = (
    Act.ACKNOWLEDGES,
    Act.APOLOGISES,
    Act.BOILERPLATE,
    Act.COMMANDS_FEELING,
    Act.DEFENDS,
    Act.CRITICISES,
    Act.HURTS,
    Act.UNSURE,
)
MANNERS = (Act.GREETS, Act.CLOSES, Act.APPRECIATES, Act.COURTESY, Act.WARMTH)
ACTS = Cue(
    "(i'm|i am|we're|we are|i'll|i will|we'll|we will|let me)",
    "(i've|we've|i have|we have) (sent|asked|opened|raised|passed|put|told|fixed|changed|checked|"
    "restored|reset)",
    "(sent|passed|forwarded|raised|escalated|handed) (it |this |that |them |your |on |)(to|over|"
    "with)",
    "(yes|no|because|instead|please|you can|you could|you need|try|here's|here is|attached|done|"
    "fixed|sorted)",
)
UNDER_WAY = Cue(
    "(is|are|it's|they're|is now|are now) (on (its|the|their|his|her) way|coming|back|ready|fixed|"
    "open|working|safe|applied|here|at number|unchanged)",
    "(i've|we've|i have|we have|i|we) (just |now |already |) (filled|waived|moved|written|made|"
    "added|read|ordered|called|rung|found|booked|refunded|cancelled|kept|taken|done)",
    "(never|don't|do not) (read|give|send|type|share|open|click|press|tell|pay)",
)
ECHO = Cue(
    "(i see|i can see|i understand|i hear|i gather|so|you say|you said|you mention|you mentioned|"
    "you write|you're saying|noted|you have|you've|it seems|it sounds|sounds like|we see|we "
    "understand|we note)"
)
GOODBYE = Cue(
    "(take your time|no rush|no hurry|whenever you're ready|have a|enjoy your|enjoy the|take care|"
    "goodbye|bye|glad|any time|anytime|happy to help|my pleasure|you're welcome|you are welcome|"
    "all the best|cheers for now|see you|speak soon|good luck|congratulations|well done)"
)
_ECHO = 0.6  # share of a sentence's own words that the customer wrote first
_FIRM = 0.5  # score of an act that moves, above which the sentence may well move
_CLEAR = 0.7  # score of an act that does not
_LONG = 20  # words: a longer sentence is likely to say something after all
_SHORT = 5  # words of a remark that says nothing else


class NoNextStep(Problem):
    """Sees a reply in which nothing is answered, asked, done or set: it ends in the air.

    Why: The customer is left to guess what happens now and whose turn it is, and has to write
    again to find out.

    Evidence: Having to chase and repeat is what costs loyalty most (Dixon, Freeman & Toman 2010,
    from memory); work on a solution is what raised satisfaction in 111 filmed complaints
    (Marinova, Singh & Singh 2018; face to face).

    Silent: on thanks and goodbyes, on condolence, and wherever a fact, a question, an act, a way
    or a time may stand, however short.
    """

    number = "R45"
    severity = Severity.FIX
    needs_trouble = True
    tip = "W26"
    why = "I didn't spot what happens now, or whose turn it is."
    pair = Pair("Interesting, that's odd.", "That's odd. I'm comparing it with a test shop now.")
    pattern = "Next, I'll [do what], and you'll hear from me by [a time you can keep]."
    fires = (
        "Interesting, that's odd.",
        "I've noted your feedback.",
        "Thank you for bringing this to our attention.",
        "Hmm, that shouldn't happen. How strange.",
        Example(
            "So the drawer sticks halfway. Noted.", "the drawer sticks halfway every time i open it"
        ),
    )
    silent = (
        "That's odd. I'm comparing it with a test shop now.",
        "Noted and sent to the team that owns search; they don't reply one by one.",
        "You're welcome. Have a good weekend!",
        Example("8 tonight.", "open till?"),
        Example(
            "I'm so sorry about your mum.", "My mum died on Sunday and I can't face the forms."
        ),
        Example("Thanks for letting me know!", "It works now, thank you so much!!"),
        "Yes, both.",
        "Interesting. Does it do that on your phone too?",
        Example(
            "These things happen. I've ordered a new one; it arrives on Thursday.",
            "My mug arrived broken.",
        ),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if _needs_no_step(case):
            return
        holds_up = False
        for sentence in case.draft.sentences:
            idles = _idles(case, sentence)
            if idles is None:
                return
            holds_up = holds_up or idles
        if holds_up:
            yield self.finding()

    @override
    def missed(self, case: Case) -> Finding | None:
        return None if _needs_no_step(case) else self.finding()

    @override
    def part_of(self, ground: Finding, case: Case) -> Finding | None:
        helps = case.does(Act.DOING, Act.WHEN, Act.OFFERS, Act.ASKS)
        return None if helps else self.missed(case)


def _needs_no_step(case: Case) -> bool:
    """Whether all is done, the talk ends here, or the message gives thanks or tells of a sorrow."""
    if case.stage is Stage.CLOSING or case.draft.has(GOODBYE, LINK, DELIVERED):
        return True
    if case.foremost(Act.OFFERS)[1] > _SURELY:
        return True
    if case.flagged(Flag.BEREAVEMENT, Flag.CRISIS, Flag.ABUSE):
        return True
    feeling = case.customer.feeling if case.customer else None
    return feeling is not None and feeling.value in {Feeling.PLEASED, Feeling.SAD}


def _idles(case: Case, sentence: Sentence) -> bool | None:
    """Whether the sentence holds the matter up: None if it may move, False if it is only "
    "manners.
    """
    if sentence.is_question or is_command(case.draft, sentence):
        return None
    echoes = _echoes(case, sentence)
    timed = bool(case.draft.within(sentence, BOUND_TIME))
    if not echoes and (timed or any(word[0].isdigit() for word in sentence.words)):
        return None
    moving = max(case.score(sentence, act) for act in MOVING)
    hangs = bool(case.draft.within(sentence, HANGS))
    acts = case.acts[sentence.index]
    if echoes or (hangs and not case.draft.within(sentence, ACTS)):
        return True
    if case.draft.within(sentence, REMARK) and len(sentence.words) <= _SHORT:
        return True
    if moving >= _FIRM:
        return None
    if case.draft.within(sentence, ACTS, UNDER_WAY):
        return None
    if len(sentence.words) <= _LONG and any(case.score(sentence, act) > _CLEAR for act in IDLE):
        return True
    return False if acts & set(MANNERS) else None


def _echoes(case: Case, sentence: Sentence) -> bool:
    if case.customer is None:
        return False
    words = sentence.content
    known = words & case.customer.document.content
    opens = case.draft.within(sentence, ECHO, REMARK)
    return bool(opens) and len(words) > 1 and len(known) >= _ECHO * len(words)


_SURELY = 0.7
