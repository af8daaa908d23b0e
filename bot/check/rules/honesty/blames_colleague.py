"""R07: fault put on a colleague."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Example, Finding, Pair, Problem, Severity

FAULT = (
    r"(?:wrong|mistaken|incorrect|nonsense|rubbish|misinformed|confused|careless|sloppy|"
    r"lazy|useless"
    r"|clueless|messed|screwed|mixed|muddled|failed|forgot|forgotten|overlooked|missed|botched"
    r"|mishandled|dropped|mistake|mess|error|slip|blunder|cock-up|blame|fault|lied|misread|"
    r"made .{0,12}up"
    r"|(?:bad|duff|dodgy|false|poor|rotten) (?:info|information|advice|gen)|"
    r"half[- ]finished|fobbed|asleep|out of (?:his|her|their) depth"
    r"|bothered|careful|clue|read .{0,12}properly|new here|still new|never .{0,20})"
)

BLAME = Cue(
    "(shouldn't|should not|should never|oughtn't to|had no business|had no right) (have |"
    "to have |)(told|said|promised|offered|quoted|given|done|sent|closed|let|agreed|"
    "approved|mentioned|suggested)",
    "under the bus",
    patterns=(
        # a colleague, then what they did wrong
        r"\b(?:(?:my|our|your|the|that|this|a|another|some|previous|last|other) )(?:\w+ "
        r"){0,2}?{colleague}\b[^.!?\n]{0,50}?\b(?:was|were|is|are|has|have|had|must have|"
        r"clearly|obviously|got|gave|told|made|did|didn't|did not|never|should|"
        r"who)\b[^.!?\n]{0,40}?\b" + FAULT + r"\b",
        r"\b{colleague} (?:you|u) (?:spoke|spoken|talked|chatted|dealt|were|was|had|"
        r"got)\b[^.!?\n]{0,50}?\b" + FAULT + r"\b",
        r"\bwhoever [^.!?\n]{0,40}?\b" + FAULT + r"\b",
        r"\bwhoever [^.!?\n]{0,40}?\b(?:hadn't|didn't|doesn't|never|clearly|obviously|gave "
        r"you|must have|left you|got (?:it|this|that))\b",
        r"\b(?:my|our|the|that) (?:\w+ )?(?:predecessor|chap|bloke|lad|fella|fitter|"
        r"installer|picker|crew|branch|kitchen|shift|front line|first "
        r"line)\b[^.!?\n]{0,50}?\b" + FAULT + r"\b",
        r"\b(?:on|from|in) (?:the |our )?(?:\w+ )?(?:shift|team|desk|floor|branch|office) "
        r"(?:\w+ )?(?:clearly|obviously|evidently|plainly|didn't|hadn't|never|forgot|"
        r"should have|misread)\b",
        r"\b(?:the person|someone|somebody|one of our {colleague}|one of the {colleague}) "
        r"(?:who |you |that |on |in |at )?[^.!?\n]{0,40}?\b" + FAULT + r"\b",
        r"\b{colleague}\b[^.!?\n]{0,30}\b(?:should have|should've|ought to have|could have|"
        r"was supposed to|were supposed to)\b",
        r"\b{team}\b (?:team |dept |department |desk |guys )?(?:have |has |had |were |was |"
        r"are |is |keep |keeps )?(?:clearly |obviously |completely |really |once again |"
        r"yet again |again )?(?:"
        r"messed|screwed|dropped|botched|forgot|failed|got (?:it|this|that) wrong|made a "
        r"mess|made a mistake|mixed|muddled|promised|never|should have|shouldn't have|"
        r"should never|didn't bother|didn't do)\b",
        r"\b(?:blame|fault of|thanks to|down to|because of) (?:the|my|our) (?:\w+ "
        r")?(?:{colleague}|{team})\b",
    ),
)
NOT_OURS = Cue("(courier|driver|bank|isp|host|registrar|manufacturer|supplier) (is|was|will|has)")


class BlamesColleague(Problem):
    """Sees fault put on a teammate, an earlier agent or another team of ours.

    Why: The customer hears that nobody in the house can be relied on, and the colleague is handed
    over for a mistake that the customer only wants put right.

    Evidence: Customers spread one agent's fault to the whole firm when its people look close-knit
    (Chae 2020, an abstract of laboratory studies); the rest is long practice in support.

    Silent: neutral facts of a handover, praise, naming the team that owns the next step, and what
    the customer said themselves.
    """

    number = "R07"
    severity = Severity.FIX
    tip = "W04"
    why = "Pointing at a colleague makes the whole team look unsafe to trust."
    pair = Pair(
        "The person you had yesterday got that wrong.",
        "What you were told yesterday doesn't match how this works. Here is what holds.",
    )
    fires = (
        "The guy you chatted with yesterday told you nonsense.",
        "Sales shouldn't have promised that.",
        "My colleague clearly forgot to send the form, so I'll do it.",
        Example("Whoever you spoke to was wrong about the fee.", "I was told it's free?"),
    )
    silent = (
        "Ana noted that you tried a second card, so I'll start from there.",
        "What you were told yesterday doesn't match how this plan works, and I'm sorry.",
        "The billing team decides; they answer within two working days.",
        "My colleague Priya has read your case and will call you at 4.",
        "We gave you the wrong date. The right one is the 9th.",
        "One of our engineers found the fault in the cabinet.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[BLAME]:
            if not case.at(span) & {Act.APPRECIATES} and not case.near(span, SPOTTED):
                yield self.finding(span)
                return
        for sentence in case.doing(Act.BLAMES_OTHER):
            sure = case.score(sentence, Act.BLAMES_OTHER) > SURE
            spotted = case.draft.within(sentence, SPOTTED)
            if sure and not spotted and case.draft.within(sentence, OWN_PEOPLE):
                yield self.finding((sentence.start, sentence.end))
                return


SURE = 0.9
SPOTTED = Cue(
    "(found|spotted|caught|fixed|traced|cleared|corrected|cured|repaired|noticed|reported) "
    "(the|a|an|your|this|that|it)",
    "did nothing wrong",
)
OWN_PEOPLE = Cue(
    patterns=(
        r"\b(?:my|our|the) (?:\w+ )?{colleague}\b",
        r"\b{colleague} (?:you|who|that|before|on|in)\b",
        r"\b(?:{team}|day shift|night shift|last shift|other shift|previous chat|last chat)\b",
    )
)
