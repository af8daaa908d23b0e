"""R11: our fault, and nobody who did it."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity

WAS = (
    r"(?:was|were|has been|have been|had been|got|has|have|is|are being|appears to have been|"
    r"seems to have been|may have been|must have been)"
)
AMISS = (
    r"(?:wrongly|incorrectly|mistakenly|accidentally|inadvertently|erroneously|unfortunately|"
    r"prematurely|unexpectedly)"
)
NEUTRAL = (
    r"(?:charged|billed|debited|deducted|taken|applied|removed|deleted|cancelled|canceled|closed|"
    r"suspended|sent|issued|booked|shipped|dispatched|assigned|given|routed|marked|added|"
    r"processed|posted|quoted|blocked|locked|archived|merged|refunded|labelled|addressed|set|"
    r"switched|provided|supplied|delivered|handed|engraved|printed|shown|displayed|listed|priced|"
    r"calculated|entered|spelt|spelled|typed|keyed|fitted|installed|connected|served|packed|"
    r"prepared|dispensed|loaded|recorded|logged|registered|scheduled|made|sold|allocated|"
    r"transferred|paid|filed|measured|cut|painted|stated|communicated|advertised|configured|"
    r"mapped|linked|put|tagged|scanned|placed|used|calculated)"
)
FAULTY = (
    r"(?:misplaced|mislaid|overlooked|overcharged|double[- ]charged|double[- ]booked|double[- "
    r"]billed|misrouted|misdirected|mishandled|misfiled|misread|misquoted|mislabelled|mispriced|"
    r"miscalculated|misinformed|misadvised|corrupted|wiped|mixed up|muddled|dropped|botched|lost|"
    r"forgotten|missed|neglected|impacted|left (?:out|off)|sent to the wrong|duplicated|crossed|"
    r"disrupted|deleted|erased|mis(?:typed|spelt|spelled|printed|keyed|sold|timed|matched|placed|"
    r"communicated|diagnosed|packed|sent|labelled|labeled)|garbled|jumbled|swapped|"
    r"double-?(?:charged|booked|billed|counted|debited)|underpaid|undercharged|overbooked|"
    r"overwritten|put (?:aside|off)|short-?changed|skipped|bungled|passed over|let slip)"
)
UNDONE = (
    r"(?:sent|processed|shipped|passed on|passed along|recorded|saved|registered|actioned|"
    r"cancelled|booked|applied|logged|forwarded|updated|picked up|followed up|flagged|attached|"
    r"included|dispatched|renewed|informed|told|notified|carried out|done|entered on|put through|"
    r"applied|entered|answered|credited|delivered|completed|submitted|received|released|confirmed|"
    r"checked|noted|filed|linked|activated|connected|printed|packed|signed|ordered|communicated|"
    r"reported|escalated|opened|read|noticed|returned|refunded|paid|posted|synced|reserved|"
    r"scheduled|captured|taken (?:off|out|into))"
)

FACELESS = Cue(
    "(mistakes|errors|an error|a mistake|some mistakes|some errors|an oversight|a slip|a slip-up|"
    "a blunder|the mistake|the error) (was|were|has been|have been|had been|got|seems to have "
    "been|appears to have been|may have been) (made|introduced)",
    "(an error|a mistake|an oversight|a mix-up|a slip-up|a glitch|a hiccup|an issue|a mishap|a duplicate "
    "(collection|payment|charge|booking|order|debit)|a double (charge|booking|payment)|a delay) "
    "(occurred|happened|arose|took place|crept in|slipped in|has occurred|has happened|came up)",
    "(error|mistake|mix-up|oversight|slip-up) (must have |seems to have |appears to have |has |) "
    "(crept|slipped|found its way) in",
    "(there was|there's been|there has been|there were|there seems to have been|there appears to "
    "have been|there must have been) (a |an |some |a bit of a |a bit of |a little |a slight |) "
    "(error|errors|mistake|mistakes|mix-up|mix up|mixup|oversight|slip|slip-up|mishap|hiccup|blip|"
    "muddle|miscommunication|mishandling|omission|double booking|double charge|duplicate|"
    "breakdown|lapse|snag|clerical error|billing error|booking error|system error|data loss|"
    "processing error|internal error|admin error|administrative error|confusion)",
    "(something|things|it|this) (has |have |had |seems to have |must have |clearly |obviously |"
    "appears to have |) (went|gone) (wrong|astray|amiss|awry|pear-shaped|sideways)",
    "(did not|didn't|never|failed to) (go out|go off|leave (the|our)|get sent|get through|go "
    "through|go live|arrive at|reach (the|you|your)|make it|show up|get (done|booked|logged|"
    "passed))",
    "(got|was|were|gotten|been|became|become) (stuck|held up|jammed|trapped|buried|left behind|"
    "caught up|left switched|left open|left on|left off|left running|left unlocked)",
    "(in spite of|despite) (the|your) (note|request|instruction|instructions|label|warning|order|"
    "allergy|mark|wish)",
    "(an old|an outdated|an out-of-date|an expired|a wrong|an obsolete|a false) (list|price|file|"
    "version|form|template|label|date|rate|price list|address|key|code|plan) (was|were|had been|"
    "got)",
    "(fell|fallen|fall|slipped|slip) through (the|a) (cracks|net|gaps|crack)",
    "(wires|lines) (were|got|must have been|have been|seem to have been) crossed",
    "(an|a|some|the) (unfortunate |technical |clerical |human |small |slight |regrettable |simple "
    "|minor |internal |) (miscommunication|misunderstanding|mix-up|error|mistake|oversight|"
    "slip-up|glitch|bug|typo|mishap|lapse|hiccup|fault|confusion|failure|breakdown) (has |had |) "
    "(led|resulted|meant|caused|prevented|affected|left|stopped|saw|kept|is to blame|was to blame|"
    "was responsible)",
    "due to (an|a|some) (unfortunate |technical |clerical |human |system |systems |internal |"
    "admin |administrative |processing |regrettable |) (miscommunication|misunderstanding|mix-up|"
    "error|mistake|oversight|slip|slip-up|glitch|bug|typo|mishap|lapse|hiccup|fault|confusion|"
    "failure|omission)",
    "(fell|fallen|fall|gone|went|got left|left) by the (wayside|roadside)",
    "(fell|fallen|slipped|slip|flew) (under the radar|between (the |two )(stools|chairs|cracks)|"
    "off the (list|radar|table|schedule)|out of the (system|list|queue))",
    "(got|gets|been|was|were) lost (in the shuffle|in the post|somewhere|along the way|in "
    "translation|between|in the system|in the works|on the way)",
    "(remained|remains|stayed|went|gone|lain|lay|sat|been left|was left|were left|left) "
    "(regrettably |unfortunately |sadly |) (unanswered|unnoticed|unread|unprocessed|unattended|"
    "untouched|unactioned|unopened|unpaid|unresolved|unsent|unsigned|forgotten|neglected|idle)",
    "(double|duplicate|wrong|erroneous|incorrect|repeat|unauthorised|mistaken) (deduction|charge|"
    "payment|debit|booking|billing|order|entry|transaction|shipment|delivery|invoice) (has |have |"
    "had |) (happened|occurred|taken place|been made|come about|gone through|went through|"
    "appeared)",
    "(went|gone|go|has gone|turned up|came up|come up) (missing|astray|walkabout|amiss|awry|"
    "haywire|unnoticed|unanswered)",
    "(somehow|somewhere along the|along the line|along the way|for some reason) (the|your|it|this|"
    "a|line|something|an|we ended) (order|booking|payment|file|wrong|got|was|ended|went|request|"
    "name)?",
    "(ball|balls) (was|were|got|has been|been) dropped",
    patterns=(
        r"\b(?:ended up|wound up|landed|turned out|came out|came back|arrived|turned up|went out|"
        r"went off|left (?:the|here|with)|finished up|appeared|came through|sits?|"
        r"stood)\b[^.!?\n]{0,35}\b(?:wrong|incorrect|incorrectly|twice|double|mixed up|missing|"
        r"someone else's|somebody else's|back to front|upside down|short|without (?:the|your|a)|"
        r"with no)\b",
        r"\b(?:wrong|incorrect|mistaken|faulty) (?:\w+ ){1,2}?(?:ended up|wound up|landed|crept|"
        r"got|found its way|made its way|came up|went (?:out|in|on)|appeared|turned up|arrived|"
        r"slipped)\b",
        r"\b(?:didn't|did not|never|failed to) (?:get|go through|make it|reach|show up|carry over|"
        r"come through|register|arrive|transfer|sync|save|trigger|save)(?: (?:\w+ly ))?(?: ?"
        + UNDONE
        + r"| to the| into the| onto the| on to the| in the| on the| until| in time| as (?:it|they) should)",
        r"\b(?:mistake|error|mix-?up|typo|slip|oversight|omission|misunderstanding|glitch)s? "
        r"(?:in|on|with|around|over|regarding) (?:the|your) [^.!?\n]{0,30}\b(?:came|led|meant|"
        r"resulted|was|has|is)\b",
        r"\b" + WAS + r" (?:all |also |then |somehow |both )?" + FAULTY + r"\b",
        r"\b" + WAS + r" (?:not|never) (?:been )?(?:properly |correctly |yet )?" + UNDONE + r"\b",
        r"\b(?:wasn't|weren't|hasn't been|haven't been) (?:properly |correctly )?" + UNDONE + r"\b",
        r"\b" + WAS + r" (?:being )?" + AMISS + r" (?:been )?\w+(?:ed|en|nt|ut|st|ld)\b",
        r"\b"
        + WAS
        + r" "
        + NEUTRAL
        + r"\b[^.!?\n]{0,30}\b(?:twice|in error|by mistake|by accident|incorrectly|wrongly|"
        r"instead of|rather than|a day (?:early|late)|the wrong|the incorrect|an incorrect|a "
        r"wrong|wrong|to the wrong|at the wrong|someone else's|somebody else's|the (?:one|same) "
        r"(?:seat|room|slot|table|time|bed|flat)|a typo|too low|too high|too early|too soon|"
        r"double|without (?:notice|warning|your))\b",
        r"\b(?:a|the|an) (?:wrong|duplicate|second|extra|incorrect|double|erroneous) \w+(?: \w+)? "
        + WAS
        + r" (?:\w+ly )?"
        + NEUTRAL
        + r"\b",
        r"\b(?:some|several|certain|a few|a number of|part|parts|a portion|some of|part of) (?:of "
        r")?(?:your |the |our )?(?:\w+ ){1,2}?(?:was|were|has been|have been|got) (?:\w+ly "
        r")?(?:removed|deleted|lost|affected|impacted|cancelled|erased|missed|damaged|dropped|"
        r"wiped)\b",
        r"\b(?:during|in|after) (?:the |last night's |this morning's |yesterday's |today's |a |"
        r"routine |planned )*(?:maintenance|migration|update|upgrade|switchover|move|release|"
        r"import)\b[^.!?\n]{0,40}\b(?:wrong|lost|restarted|deleted|disconnected|missed|wiped|"
        r"reset)\b",
        r"\b(?:got|was|were|been) (?:keyed|filed|logged|loaded|registered|booked|recorded|set up|"
        r"put down|put|saved|routed|sent|printed|packed|shipped) (?:in |out )?(?:with|under|"
        r"against|on|to|for|at|as) (?:the|a) wrong\b",
        r"\b(?:a|an extra|an additional|the) (?:\w+ ){0,2}?(?:charge|fee|penalty|payment|"
        r"surcharge) (?:was|has been|got) (?:applied|added|taken|made|levied|raised)\b",
        r"\b(?:payment|charge|order|invoice|booking|refund|direct debit) (?:went|has gone|had "
        r"gone|ran) (?:through |out )?(?:twice|to the wrong)\b",
    ),
)
ACTOR = Cue(
    "by (the|your|a|an|our|us|me|someone|another|his|her|its|their|one|my|somebody|royal|customs)",
    "(our|my) (own |)(mistake|fault|error|slip|end|side|doing|oversight|system|update|job|team|"
    "warehouse|patch|script|tool|bad|part|server|servers|release|change|migration|clean-up|"
    "cleanup|code|process|records|staff|people|colleague|driver|courier|depot|sender|checkout|bot|"
    "batch)",
    "(we|i) (have |had |'ve |'d |also |then |both |should have |must have |may have |) (charged|"
    "took|sent|made|missed|lost|deleted|removed|forgot|gave|booked|told|got|broke|failed|messed|"
    "mixed|put|caused|overlooked|closed|cancelled|billed|double|overcharged|shipped|dropped|"
    "didn't|did not|hadn't|haven't|never|left|entered|applied|misread|owe|own|slipped|ran|"
    "switched|typed|keyed|pointed|moved|printed|packed|posted|let you down|misfiled|added|quoted|"
    "picked)",
    "(on|at|from|with) (our|us|my) (side|end|part)?",
    "(that's|that is|that was|this was|this is|it's|it was|is|was) (entirely |all |squarely |"
    "fully |)(on us|on me|down to us|down to me|ours|mine|us|me|our)",
)
NOT_OURS = Cue(
    "(easily done|easily missed|easy to|as planned|as intended|on purpose|letting me know|letting "
    "us know|telling me|telling us|you (say|said|wrote|told|mention|mentioned|reported))",
    "(in transit|in the post|in the mail|on its way|en route|as you asked|as requested|as you "
    "requested|at your request|because you|since you|you asked|when you|after you|as agreed|by "
    "you)",
    "(due to|because of|owing to|thanks to|with|after) (the |a |an |)(weather|storm|storms|snow|"
    "ice|wind|winds|strike|strikes|customs|traffic|flood|flooding|power cut|fire|fog|holiday|heat)",
    "(don't|do not|not) (yet |) (know|sure|clear|certain) (yet |)(why|what|how|who|where|which)",
    "(if|whether|in case|unless|once|until|could have|would have|nothing (was|has been)|never "
    "been lost|not been lost)",
    "(bank|courier|carrier|airport|airline|hotel|card issuer|post office)",
    "(not|never|isn't|aren't) (lost|deleted|gone)",
    "(is|are) (filed|kept|stored|listed|shown|sorted|saved|held|charged|billed|counted) (under|in|by|on|at|as|"
    "with|per|each|every)",
    patterns=(r"\b(?:nothing|none|no one)\b[^.!?\n]{0,25}\b(?:is|are|was|were|has been)\b",),
)


_OWNING = (Act.OWNS, Act.APOLOGISES)


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
    pattern = "We [did what], and I'm [what you do now]."
    fires = (
        "It appears an incorrect date was entered. I've added the bank's fee to your account.",
        "An error was made with your invoice.",
        "Some data was removed.",
        "Unfortunately your order was overlooked and will go out tomorrow.",
        "It looks like the cancellation was never processed.",
        "There seems to have been a mix-up with the rooms.",
        "The left shoe went out in somebody else's box.",
        "Due to a clerical slip-up the grant letter stayed unsent.",
        Example(
            "The account was cancelled by mistake.", "I just clicked Save and my account was gone!"
        ),
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
        "The second payment went through on Friday, as planned.",
        "We left the wrong name on the badge, and a new one is printed.",
        Example(
            "The list was deleted at 19:04, and I've put it back.",
            "I think I deleted my list, can you look?",
        ),
    )
    when = (FACELESS,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[FACELESS]:
            if not _is_owned(case, span) and not self._is_excused(case, span):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        span = (sentence.start, sentence.end)
        owned = _is_owned(case, span) or self._is_excused(case, span)
        return None if owned else self.finding(span)

    @staticmethod
    def _is_excused(case: Case, span: Span) -> bool:
        sentence = case.draft.sentence_at(span[0])
        following = case.draft.sentences[sentence.index : sentence.index + 2]
        unknown = any(case.draft.within(s, UNKNOWN) for s in following)
        if case.customer and _THEIR_SLIP.search(case.customer.document.folded):
            return True
        return sentence.is_question or unknown or case.near(span, NOT_OURS)


def _is_owned(case: Case, span: Span) -> bool:
    """Whether the sentence says who did it, or another of the draft owns up."""
    own = case.draft.sentence_at(span[0])
    for start, _ in case.draft[ACTOR]:
        sentence = case.draft.sentence_at(start)
        owns = sentence is own or not case.acts[sentence.index].isdisjoint(_OWNING)
        if owns and not _is_place(case.draft.masked[:start]):
            return True
    return False


def _is_place(before: str) -> bool:
    """Whether what follows only says where it happened: "on our server"."""
    return before.endswith((" in ", " on ", " between ", " from ", " of ", "fell ", "fallen "))


_THEIR_SLIP = re.compile(
    r"\bi (?:think i |must have |might have |may have |probably |accidentally |stupidly )+"
    r"(?:deleted|removed|cancelled|pressed|entered|typed|closed|overwrote|erased)\b"
)
"""Who did it is no secret where they did it themselves."""
UNKNOWN = Cue(
    "(don't|do not|not) (yet |) (know|sure|clear|certain|see)",
    "(unclear|unknown|finding out|find out|looking into|checking|testing|trace|tracing|why|"
    "investigating)",
)
