"""R11: our fault, and nobody who did it."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.matcher import Span
from bot.check.rule import Finding, Pair, Problem, Severity

WAS = (
    r"(?:was|were|has been|have been|had been|got|has|have|is|are being|appears to have been|"
    r"seems to have been|may have been|must have been)"
)
AMISS = (
    r"(?:wrongly|incorrectly|mistakenly|accidentally|inadvertently|erroneously|unfortunately|"
    r"prematurely|unexpectedly)"
)
NEUTRAL = (
    r"(?:charged|billed|debited|deducted|taken|applied|removed|deleted|cancelled|canceled|"
    r"closed|suspended|sent|issued|booked"
    r"|shipped|dispatched|assigned|given|routed|marked|added|processed|posted|quoted|"
    r"blocked|locked|archived|merged|refunded|labelled|addressed|set|switched)"
)
FAULTY = (
    r"(?:misplaced|mislaid|overlooked|overcharged|double[- ]charged|double[- ]booked|"
    r"double[- ]billed|misrouted|misdirected|mishandled"
    r"|misfiled|misread|misquoted|mislabelled|mispriced|miscalculated|misinformed|"
    r"misadvised|corrupted|wiped|mixed up|muddled|dropped|botched"
    r"|lost|forgotten|missed|neglected|impacted|left (?:out|off)|sent to the wrong|"
    r"duplicated|crossed|disrupted)"
)
UNDONE = (
    r"(?:sent|processed|shipped|passed on|passed along|recorded|saved|registered|actioned|"
    r"cancelled|booked|applied|logged|forwarded|updated"
    r"|picked up|followed up|flagged|attached|included|dispatched|renewed|informed|told|"
    r"notified|carried out|done|entered on|put through)"
)

FACELESS = Cue(
    "(mistakes|errors|an error|a mistake|some mistakes|some errors|an oversight|a slip|a "
    "slip-up|a blunder|the mistake|the error) (was|were|has been|have been|had been|got|"
    "seems to have been|appears to have been|may have been) (made|introduced)",
    "(an error|a mistake|an oversight|a mix-up|a slip-up|a glitch|a hiccup|an issue|a "
    "mishap) (occurred|happened|arose|took place|crept in|slipped in|has occurred|has "
    "happened|came up)",
    "(error|mistake|mix-up|oversight|slip-up) (must have |seems to have |appears to have |"
    "has |) (crept|slipped|found its way) in",
    "(there was|there's been|there has been|there were|there seems to have been|there "
    "appears to have been|there must have been) (a |an |some |a bit of a |a bit of |a "
    "little |a slight |) (error|errors|mistake|mistakes|mix-up|mix up|mixup|oversight|slip|"
    "slip-up|mishap|hiccup|blip|muddle|miscommunication|mishandling|omission|double "
    "booking|double charge|duplicate|breakdown|lapse|snag|clerical error|billing error|"
    "booking error|system error|data loss|processing error|internal error|admin error|"
    "administrative error|confusion)",
    "(something|things|it|this) (has |have |had |seems to have |must have |clearly |"
    "obviously |appears to have |) (went|gone) (wrong|astray|amiss|awry|pear-shaped|"
    "sideways)",
    "(fell|fallen|fall|slipped|slip) through (the|a) (cracks|net|gaps|crack)",
    "(wires|lines) (were|got|must have been|have been|seem to have been) crossed",
    "(ball|balls) (was|were|got|has been|been) dropped",
    patterns=(
        r"\b" + WAS + r" (?:all |also |then |somehow |both )?" + FAULTY + r"\b",
        r"\b" + WAS + r" (?:not|never) (?:been )?(?:properly |correctly |yet )?" + UNDONE + r"\b",
        r"\b(?:wasn't|weren't|hasn't been|haven't been) (?:properly |correctly )?" + UNDONE + r"\b",
        r"\b" + WAS + r" (?:being )?" + AMISS + r" (?:been )?\w+(?:ed|en|nt|ut|st|ld)\b",
        r"\b"
        + WAS
        + r" "
        + NEUTRAL
        + r"\b[^.!?\n]{0,30}\b(?:twice|in error|by mistake|by accident|incorrectly|wrongly|"
        r"the wrong|to the wrong|at the wrong|too early|too soon|double|without (?:notice|"
        r"warning|your))\b",
        r"\b(?:a|the|an) (?:wrong|duplicate|second|extra|incorrect|double|erroneous) \w+(?: \w+)? "
        + WAS
        + r" (?:\w+ly )?"
        + NEUTRAL
        + r"\b",
        r"\b(?:some|several|certain|a few|a number of|part|parts|a portion|some of|part "
        r"of) (?:of )?(?:your |the |our )?(?:\w+ ){1,2}?(?:was|were|has been|have been|"
        r"got) (?:\w+ly )?(?:removed|deleted|lost|affected|impacted|cancelled|erased|"
        r"missed|damaged|dropped|wiped)\b",
        r"\b(?:during|in|after) (?:the |last night's |this morning's |yesterday's |today's "
        r"|a |routine |planned )*(?:maintenance|migration|update|upgrade|switchover|move|"
        r"release|import)\b[^.!?\n]{0,40}\b(?:wrong|lost|restarted|deleted|disconnected|"
        r"missed|wiped|reset)\b",
        r"\b(?:got|was|were|been) (?:keyed|filed|logged|loaded|registered|booked|recorded|"
        r"set up|put down|put|saved|routed|sent|printed|packed|shipped) (?:in |out "
        r")?(?:with|under|against|on|to|for|at|as) (?:the|a) wrong\b",
        r"\b(?:a|an extra|an additional|the) (?:\w+ ){0,2}?(?:charge|fee|penalty|payment|"
        r"surcharge) (?:was|has been|got) (?:applied|added|taken|made|levied|raised)\b",
        r"\b(?:payment|charge|order|invoice|booking|refund|direct debit) (?:went|has gone|"
        r"had gone|ran) (?:through |out )?(?:twice|to the wrong)\b",
    ),
)
ACTOR = Cue(
    "by (the|your|a|an|our|us|me|someone|another|his|her|its|their|one|my|somebody|royal|customs)",
    "(our|my) (own |)(mistake|fault|error|slip|end|side|doing|oversight|system|update|job|"
    "team|warehouse|patch|script|tool|bad|part|server|servers|release|change|migration|"
    "clean-up|cleanup|code|process|records|staff|people|colleague|driver|courier|depot|"
    "sender|checkout|bot|batch)",
    "(we|i) (have |had |'ve |'d |also |then |both |should have |must have |may have |) "
    "(charged|took|sent|made|missed|lost|deleted|removed|forgot|gave|booked|told|got|broke|"
    "failed|messed|mixed|put|caused|overlooked|closed|cancelled|billed|double|overcharged|"
    "shipped|dropped|didn't|did not|hadn't|haven't|never|left|entered|applied|misread|owe|"
    "own|slipped|ran|switched|typed|keyed|pointed|moved|printed|packed|posted|let you down|"
    "misfiled|added|quoted|picked)",
    "(on|at|from|with) (our|us|my) (side|end|part)?",
    "(that's|that is|that was|this was|this is|it's|it was|is|was) (entirely |all |"
    "squarely |fully |)(on us|on me|down to us|down to me|ours|mine|us|me|our)",
)
NOT_OURS = Cue(
    "(in transit|in the post|in the mail|on its way|en route|as you asked|as requested|as "
    "you requested|at your request|because you|since you|you asked|when you|after you|as "
    "agreed|by you)",
    "(due to|because of|owing to|thanks to|with|after) (the |a |an |)(weather|storm|storms|"
    "snow|ice|wind|winds|strike|strikes|customs|traffic|flood|flooding|power cut|fire|fog|"
    "holiday|heat)",
    "(don't|do not|not) (yet |) (know|sure|clear|certain) (yet |)(why|what|how|who|where|which)",
    "(if|whether|in case|unless|once|until|could have|would have|nothing (was|has been)|"
    "never been lost|not been lost)",
    "(bank|courier|carrier|airport|airline|hotel|card issuer|post office)",
)


class NobodyDidIt(Problem):
    """Sees a fault of ours told with nobody in it: "an error was made", "your order was missed".

    Why: Readers notice who is missing from the sentence, and supply the name themselves.

    Evidence: Taking responsibility weighs most among the parts of an apology (Lewicki, Polin &
    Lount 2016; vignettes, n = 755).

    Silent: when anybody is named or the cause is said to be unknown, when it lies outside, and on a
    passive that spares the customer ("the code was entered in the wrong box").
    """

    number = "R11"
    severity = Severity.CONSIDER
    tip = "W12"
    why = "Nobody did it, in this sentence. “We charged…” is plainer, and easier to forgive."
    pair = Pair("An error was made with your invoice.", "We charged the card twice on the 3rd.")
    fires = (
        "An error was made with your invoice.",
        "Some data was removed.",
        "Unfortunately your order was overlooked and will go out tomorrow.",
        "It looks like the cancellation was never processed.",
        "There seems to have been a mix-up with the rooms.",
    )
    silent = (
        "We charged the card twice on the 3rd.",
        "Our clean-up job deleted the draft folder.",
        "The parcel was damaged in transit, and the courier has confirmed it.",
        "The button was moved to Settings in May.",
        "The code was entered in the wrong box, which is easily done.",
        "Something went wrong, and I don't know yet what it was. I'm testing it now.",
        "Your card was charged on the 3rd, as agreed.",
        "Your booking was cancelled because of the storm.",
    )
    when = (FACELESS,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if case.draft.has(ACTOR):
            return
        for span in case.draft[FACELESS]:
            if not self._is_excused(case, span):
                yield self.finding(span)
                return

    @staticmethod
    def _is_excused(case: Case, span: Span) -> bool:
        sentence = case.draft.sentence_at(span[0])
        following = case.draft.sentences[sentence.index : sentence.index + 2]
        unknown = any(case.draft.within(s, UNKNOWN) for s in following)
        return sentence.is_question or unknown or case.near(span, NOT_OURS)


UNKNOWN = Cue(
    "(don't|do not|not) (yet |) (know|sure|clear|certain|see)",
    "(unclear|unknown|finding out|find out|looking into|checking|testing|trace|tracing|why|"
    "investigating)",
)
