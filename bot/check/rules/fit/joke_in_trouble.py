"""R34: play while something is broken."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.incident import has_trouble, is_hurt
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import BAD_NEWS

JOKE = Cue(
    "(oopsie|oopsies|oopsy|whoopsie|whoopsies|whoopsy|oopsie daisy|whoopsy daisy|oops a daisy|"
    "whoops|oops|ooft|yikes|uh oh|uh-oh|d'oh|facepalm|welp)",
    "(lol|lmao|rofl|haha|hahaha|hehe|ha ha|teehee|jk|just kidding|only joking|only kidding|no pun "
    "intended|pun intended|pardon the pun|excuse the pun|ba dum tss|ta-da|tada|boom)",
    "(gremlin|gremlins|gnome|gnomes|goblin|goblins|poltergeist|ghosts|hamster|hamsters|pixies|"
    "fairies|elves|voodoo|murphy's law|sod's law|bermuda triangle|black hole|mercury (is |) (in |) "
    "retrograde|aliens|the matrix|skynet|final boss|plot twist|houston|groundhog day|hogwarts|"
    "narnia|hunger games|mission impossible)",
    "(one|a few) too many (eggnogs|eggnog|coffees|beers|drinks|sherries|gins|pints)",
    "(ghost|spirits) in the (machine|system)",
    "(ate|eaten|eating|munched|gobbled|swallowed|chewed) (up |) (your|my|the|all|it|by)",
    "(bad|worst|case of the|got the) (hair day|mondays)",
    "(blame|curse|thank) (it on |) (the |) (gremlins|mondays|monday|boogie|moon|full moon|hamster|"
    "hamsters|universe|gods|stars|weather gods|coffee|intern)",
    "(at least|on the bright side|look on the bright side|silver lining|could be worse|cheer up)",
    "(who (needs|wants|doesn't love|doesn't like)|said no one ever|what could (possibly |) go "
    "wrong|that's a wrap|rest in peace|rip|gone to (heaven|a better place|meet its maker)|kicked "
    "the bucket|pushing up daisies|thoughts and prayers)",
    "(sacrificing|sacrifice) (a|an|some) (goat|chicken)",
    "(try|tried) (turning it off and crying|asking it nicely|swearing at it|shouting at it|bribing|"
    "giving it a kick)",
    "(good luck|lucky you|fun times|happy days|fun fact|exciting stuff|never a dull|welcome to the "
    "(club|jungle|joys))",
    "(all's well|not your day|one of those days|the joys of|isn't technology|don't you (just |) "
    "love|gotta love|got to love|have to love|you have to laugh|hilarious|funny (story|one|how|"
    "that|enough)|comedy|had a good laugh|made me (laugh|giggle|chuckle)|made us (laugh|giggle|"
    "chuckle))",
    "(playing|plays|played|play) (hide and seek|hide-and-seek|up|dead|silly|tricks|hard to get)",
    "(throwing|threw|thrown|throw) (a|another|its|their|his) (little |wee |proper |full |) "
    "(tantrum|wobbly|strop|fit|hissy fit|party|sickie)",
    patterns=(
        # a thing with a will of its own: "the server decided to", "your bag fancied a", "took a nap"
        r"\b(?:the|our|your|that|this) (?:\w+ )?\w+ (?:has |have |clearly |must have |"
        r"obviously )?(?:decided|fancied|fancies|wanted|felt like|got bored|went walkabout|"
        r"threw a|had a moment|is having a moment|is having a bad|needed a (?:nap|break|rest|"
        r"holiday))\b",
        r"\b(?:took|taken|taking|having|gone|went|going|off|enjoying|needed|fancied) (?:on |"
        r"for |off on )?(?:an? |its |their |his |her )(?:\w+ ){0,2}?(?:holiday|vacation|nap|"
        r"siesta|day off|adventure|world tour|swim|honeymoon|joyride|gap year|sickie|tantrum|"
        r"detour|diet|stroll|walkabout|little trip)\b",
        # "sounds like the dress …", "looks like somebody …": play on what happened, with a "!" after it
        r"\b(?:looks|sounds|seems|guess|well|talk about|turns out) (?:like |as if |to me like "
        r")?(?:the|your|our|that|this|someone|somebody|you|a|it|an) [^.!?\n]{4,70}!",
    ),
)
SURE_JOKE = Cue(
    "(oopsie|oopsies|oopsy|whoopsie|whoopsies|whoopsy|lol|lmao|rofl|jk|just kidding|only joking|"
    "gremlin|gremlins|gnomes|goblins|poltergeist|hamsters|pixies|fairies|elves|pun intended|the "
    "mondays|mercury in retrograde|plot twist|final boss|hilarious)",
)
_LAUGHING = re.compile("[😂🤣😜😝🤪😹🙃😆😁😅💀👻😎😛🫠🤡🙈🐒👾]")
_FUNNY = re.compile(
    "\\b(?:lol|lmao|rofl|ha(?:ha)+|he(?:he)+|hilarious|joking|kidding|funny|gremlins?|oopsie|"
    "whoopsie)\\b"
)
_PLAYFUL = 0.5
_MILD = 1


class JokeInTrouble(Problem):
    """Sees a joke, a pun or a cute word while something is broken or lost, or the customer upset.

    Why: To the one who bears the loss it says that it isn't taken seriously.

    Evidence: Humour after a failure made the firm seem less sincere and less trustworthy (Shin &
    Larson 2020; Kobel & Groeppel-Klein 2021); laughing with the customer fares better than at
    (Béal & Grégoire 2021). Public replies and imagined cases.

    Silent: where the customer jokes first and is calm, and once it is solved.
    """

    number = "R34"
    severity = Severity.FIX
    may_go = frozenset({Act.MOVES})
    tip = "W46"
    why = "This plays while they have a loss on their hands. Be plain now; play later if they do."
    pair = Pair(
        "Looks like the server gremlins ate your site!",
        "We broke it with this morning's update. It's being rolled back.",
    )
    pattern = "I'm sorry about [what it cost them]. I'm [what you do now]."
    fires = (
        "Looks like the server gremlins ate your site!",
        "Whoopsie, our bad lol. We deleted the wrong file.",
        Example(
            "Ha, seems your suitcase fancied a holiday of its own! I've opened a trace.",
            "You lost my suitcase and nobody will tell me where it is.",
        ),
        Example(
            "Well, at least the weekend starts early 😂", "Our whole shop is down and it's payday!"
        ),
    )
    silent = (
        "We broke it with this morning's update. It's being rolled back.",
        Example(
            "I'll keep an eye on that printer of yours 😄",
            "haha it was unplugged all along 😂 sorry to bother you",
        ),
        Example(
            "Looks like the card expired in May. Shall I send the link?", "my payment failed again"
        ),
        "Haha, love that picture of the dog with the remote!",
        Example("It looks like the update fixed it!", "has the login bug been fixed yet?"),
        Example(
            "At least 24 hours are needed to restore that backup.", "my site is gone, please help"
        ),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        reading = case.customer
        if reading is not None and reading.heat.value <= _MILD and _jokes(reading.document.text):
            return
        sure = sorted(case.draft[SURE_JOKE])
        grave = case.does(Act.APOLOGISES, Act.OWNS) or case.draft.has(BAD_NEWS)
        if sure and (grave or reading is None or is_hurt(case)):
            yield self.finding(sure[0])
        if not is_hurt(case):
            return
        span = self._played(case)
        if span:
            yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        reading = case.customer
        shared = reading and reading.heat.value <= _MILD and _jokes(reading.document.text)
        return super().likely(case, sentence) if has_trouble(case) and not shared else None

    def _played(self, case: Case) -> tuple[int, int] | None:
        """The first sentence that plays: a turn of phrase with a playful sentence around it."""
        laugh = _LAUGHING.search(case.draft.text)
        if laugh:
            sentence = case.draft.sentence_at(laugh.start())
            return sentence.start, max(sentence.end, laugh.end())
        for span in case.draft[JOKE]:
            sentence = case.draft.sentence_at(span[0])
            if (
                case.score(sentence, Act.WARMTH) > _PLAYFUL
                or case.score(sentence, Act.HURTS) > _PLAYFUL
            ):
                return span
        return None


def _jokes(text: str) -> bool:
    return _LAUGHING.search(text) is not None or _FUNNY.search(text.lower()) is not None
