"""R29: a bare answer to somebody who came to talk."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case, Stage
from bot.check.cues import Cue
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import EMOJI, SHOUT_MARKS

BEAT = Cue(
    "(hi|hello|hey|hiya|heya|morning|afternoon|evening|howdy|welcome|dear|thanks|thank|cheers|"
    "ta|sorry|please|haha|ha|hehe|lol|aw|aww|ooh|oh|ah|wow|yay|congratulations|congrats|bless)",
    "(lovely|great|glad|happy|pleased|delighted|nice|brilliant|wonderful|fantastic|love|loved|"
    "enjoy|fun|delicious|gorgeous|sweet|cute|exciting|pleasure|fab|super|awesome|beautiful|"
    "good|best|hope|welcome|sounds|sure thing|of course|no problem|no worries|don't worry|any "
    "time|anytime|luck)",
)
_SHORT = 15  # words
_SEEKS = 0.3  # score of a message that may well seek a personal touch
_BARE = 40  # words; a longer list of orders is worth its own finding
_A_HINT = 0.4


class TooColdForWarm(Problem):
    """Sees a bare line or a bare order in answer to a friendly, chatty message.

    Why: They gave a piece of themselves; a label and a full stop reads as a door shut on it.

    Evidence: In online chats, copying the customer's own closeness paid (field study and
    experiments, Production and Operations Management 2026; abstract). Connecting is one of five
    groups of behaviour that people name as rapport (Gremler & Gwinner 2008; told afterwards, face
    to face).

    Silent: on any greeting, thanks or reaction, in the quick turns of a talk under way, and where
    the customer is upset.
    """

    number = "R29"
    severity = Severity.CONSIDER
    tip = "W28"
    why = "They came in friendly; I didn't spot a word back to them before the answer."
    pair = Pair(
        "Settings > Domains.",
        "A bakery site with a sourdough diary, lovely. The domain box is under Settings › Domains.",
    )
    pattern = "Hi [their name]! [The answer]."
    needs_customer = True
    _HELLO = (
        "Hi there! Hope you're all having a lovely week 😊 I've finally finished my little bakery"
        " page, with a sourdough diary and everything haha. Where do I put my own domain?"
    )
    fires = (
        Example("Settings > Domains.", _HELLO),
        Example("Yes.", _HELLO),
        Example("Open Settings. Choose Domains. Paste the address. Press Save.", _HELLO),
    )
    silent = (
        Example("Settings > Domains.", "where do i set my domain"),
        Example("A sourdough diary, lovely. The domain box is under Settings › Domains.", _HELLO),
        Example("Hi Mo! Yes, and it takes about a minute: Settings › Domains.", _HELLO),
        Example("Under Settings › Domains 😊", _HELLO),
        Example(
            "Settings > Domains.", "My site is down AGAIN. Third time. Where is the domain box?"
        ),
        "Settings > Domains.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        reading = case.customer
        if reading is None or not case.is_chatty or reading.heat.value > 1 or reading.flags.value:
            return
        if _is_out_of_place(case) or self._is_warm(case):
            return
        if case.draft.words == 1 and "?" not in reading.document.masked:
            return  # a lone "Ok." to news is no answer; `use-more-words` has it
        bare = case.draft.words <= _BARE and all(
            Act.INSTRUCTS in done and Act.COURTESY not in done for done in case.acts
        )
        if bare or case.draft.words <= _SHORT:
            yield self.finding()

    @override
    def missed(self, case: Case) -> Finding | None:
        """A short answer to heat, or in a talk under way, is another matter."""
        reading = case.customer
        if reading is None or reading.heat.value > 1 or reading.weighed["chatty"] < _SEEKS:
            return None
        return None if _is_out_of_place(case) or self._is_warm(case) else self.finding()

    def _is_warm(self, case: Case) -> bool:
        warm = (Act.GREETS, Act.WARMTH, Act.APPRECIATES, Act.ACKNOWLEDGES)
        return any(case.score(s, act) > _A_HINT for s in case.draft.sentences for act in warm)


def _is_out_of_place(case: Case) -> bool:
    """Whether the talk is under way, or something warm stands in the draft."""
    under_way = bool(case.earlier) or case.stage in {Stage.WORKING, Stage.CLOSING}
    return under_way or case.draft.has(BEAT, EMOJI, SHOUT_MARKS)
