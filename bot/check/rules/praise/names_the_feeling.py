"""G09: one line of feeling, then work."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.reading.model import Feeling, Flag
from bot.check.rule import Example, Finding, Praise

SEEN = Cue(
    "(is|was|are|'s|that's|it's|must be|would be|were|feels|felt|sounds|of) (really |quite "
    "|just |simply |far |way |a |one |two |no |such |)(too much|too long|too many|a lot"
    "|the worst|a bad|a rotten|a horrid|a horrible|a rough|a nasty|a miserable|a poor|a long"
    "|a scary|a fright|a shock|lost money|lost sleep|not okay|not ok|not fair|unfair|no way to"
    "|no fun|no joke|maddening|infuriating|exhausting|wearing|worrying|frightening|scary"
    "|unsettling|miserable|galling|rotten|horrible|awful|horrid|rough|grim|unacceptable"
    "|enough to|more than anyone|the last thing|painful|heavy|hard)",
    "(would|must|would have|must have|can) (have |)(wear|worn|have me|make|made|leave|left|drive"
    "|driven|try|scare|scared|frighten|frightened|worry|worried|upset|feel|felt|sting|stung|hurt"
    "|get|gotten|had|annoy|annoyed|cost|put|be|been) (anyone|anybody|me|you|off|out|like|unfair"
    "|scary|awful|a|so|anyone's|your)",
    "(you|nobody|no one|anyone) (shouldn't|should not|oughtn't|should never|should) (have "
    "|)(had to|have to|has to|need to|to have|be left|been left|to chase|to wait)",
    "(sorry|sad) (to hear |)(about|for|that) (your|you|the|our|we|it) ",
    "(another|the second|the third|a second|a third|twice|three|four|two|five|six|all|a whole"
    "|whole|days|weeks|hours) (night|day|morning|weekend|evening|times|chats|messages|calls"
    "|hours|days|weeks|time|visits|e-mails|emails)",
    "(you can breathe|what a (morning|day|week|mess|start|fright|shock|time))",
    "(i'd be|i would be|i'd have been|i'd want|anyone would be|anybody would|have me fed up"
    "|fed up too)",
)
_STOCK = 0.8
_LONGEST = 24  # words: one line, not a speech


class NamesTheFeeling(Praise):
    """Sees one short, specific acknowledgement of an upset or worried customer, then progress.

    Why: It shows that the trouble was seen, and leaves room for the work.

    Evidence: Naming a feeling raises trust, most for bad ones (Yu, Berg & Zlatev 2021, six
    studies); solving is what satisfies (Marinova, Singh & Singh 2018).

    Silent: on stock lines, on speeches, and for a calm customer.
    """

    number = "G09"
    tip = "W18"
    why = "One line of feeling, then work: a good order."
    needs_customer = True
    fires = (
        Example(
            "Twice in a week is too much. I'm taking it over: the label file is open here now.",
            "This is the second time this week my labels print blank!! I'm losing orders and"
            " it's ridiculous.",
        ),
        Example(
            "Not knowing is the worst part. Your galleries are safe: all 412 photos are in the"
            " backup.",
            "I clicked reset and now my galleries are empty?? please please tell me they're not"
            " deleted, I'm terrified",
        ),
        Example(
            "Four hours on one menu would wear anyone out. Let's do one step: open Menus. What"
            " do you see?",
            "i've been at this menu thing for 4 hours and i give up, i could cry",
        ),
    )
    silent = (
        Example("I completely understand your frustration.", "This is ridiculous!! Third time!"),
        Example("Please clear your cache.", "This is ridiculous!! Third time!"),
        Example("That was a long day for you. Here is the invoice.", "send invoice for march"),
        "Twice in a week is too much. I'm taking it over.",
        Example("Done.", "Still broken, I am so fed up with this."),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not self._is_felt(case):
            return
        afraid = case.customer is not None and case.customer.feeling.value is Feeling.ANXIOUS
        for sentence, acts in zip(case.draft.sentences, case.acts, strict=True):
            named = Act.ACKNOWLEDGES in acts and Act.OWNS not in acts
            named |= afraid and Act.REASSURES in acts
            if not (named or case.draft.within(sentence, SEEN)):
                continue
            stock = case.score(sentence, Act.BOILERPLATE) > _STOCK
            after = any(Act.MOVES in later for later in case.acts[sentence.index :])
            if not stock and after and len(sentence.words) <= _LONGEST:
                yield self.finding((sentence.start, sentence.end))
                return

    @staticmethod
    def _is_felt(case: Case) -> bool:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        feeling = case.customer.feeling.value
        hurt = feeling not in {Feeling.NONE, Feeling.PLEASED}
        return hurt or case.customer.heat.value > 0 or case.flagged(Flag.BEREAVEMENT, Flag.HARDSHIP)

    @override
    def missed(self, case: Case) -> Finding | None:
        seen = case.likeliest(Act.ACKNOWLEDGES, Act.REASSURES)
        if seen is None or len(seen.words) > _LONGEST or not self._is_felt(case):
            return None
        if case.score(seen, Act.BOILERPLATE) > _STOCK:
            return None
        return self.finding((seen.start, seen.end))
