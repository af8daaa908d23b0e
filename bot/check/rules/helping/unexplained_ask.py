"""R66: asking for effort, and not saying why."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.content import word_set
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.gaps import Gap
from bot.check.reading.model import KnowHow
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import REASON

EFFORT = Cue(
    "(send|share|provide|submit|attach|upload|email|e-mail|forward|give|get|take|need|record"
    "|make|supply|show|scan|post|want|require|grab|have|see) (me |us |over |through |in |to us "
    "|to me |back |)(a |an |the |some |your |another |two |three |four |five |a few |clear "
    "|full |short |quick |few |copies of |a copy of |a scan of |new |fresh |several |all |good "
    "|more )(short |clear |full |quick |new |recent |fresh |colour |screen |scanned |certified "
    "|bank |good |close-up |better |proper |few |complete |signed )(video|videos|recording"
    "|screen recording|screenshot|screenshots|screen shot|photo|photos|picture|pictures|pics|pic"
    "|copy|scan|selfie|log|logs|log file|log files|har file|trace|list|statement|statements|bill"
    "|passport|id|id card|licence|license|proof|certificate|receipt|receipts|form|letter|report"
    "|diary|spreadsheet|diagram|dump|export|backup|document|documents|payslip|payslips"
    "|utility bill|console output|speed tests|speed test)",
    "(send|share|provide|submit|attach|upload|email|forward|take|record|make|supply|scan|need)"
    " (me |us |over |through |in |to us |)(a |an |the |some |your |two |three |a few |both "
    "|)(video|videos|recording|screenshot|screenshots|screen shot|photo|photos|picture|pictures"
    "|pics|pic|copy|scan|selfie|log|logs|trace|statement|statements|utility bill|passport|id"
    "|licence|proof of|certificate|receipts|report|diary|spreadsheet|har file|payslips"
    "|speed test)",
    "(need to|needs to|have to|must|please|kindly|should|could you|can you|will need to)"
    " (reinstall|uninstall|factory reset|reformat|wipe|reset everything|start over|start again"
    "|start from scratch|set it up again|re-register|reapply|resubmit|re-submit|resend|fill (in"
    "|out) (the |a |this |that |our )(form|whole|application|questionnaire|claim)|log out of all"
    "|log out everywhere|sign out of all|change all|re-upload|upload (it |them |everything "
    "|the files )again|re-enter|start a new|go to (your|the) (nearest |local |)(branch|store"
    "|shop|office|post office)|visit (a|your|the|our) (nearest |local |)(branch|store|shop"
    "|office)|call (back|again)|ring (back|again)|keep a (log|diary|record|note)"
    "|write down every|take it apart|take out the|unplug everything)",
    "(come back|try again|check back|write again|contact us again|call us|message us"
    "|get back to us) (tomorrow|later|next week|in (a|an|two|three|24|48|few|a few|an hour)"
    "|on monday|after (the|24|48))",
    "(date of birth|d.o.b|dob|mother's maiden name|mum's maiden name|mums maiden name|mom's maiden name"
    "|maiden name|social security number|national insurance number|ni number|aadhaar|aadhar|pan card"
    "|passport number|bank statements|bank statement|payslips|marriage certificate|birth certificate"
    "|death certificate|proof of address|proofs of address|proof of income|utility bill|selfie"
    "|address history|employment history|medical history|medical records|tax return|credit report"
    "|questionnaire|affidavit|salary|household income|marital status|bvn|nin slip)",
    "how much (do|did|does) (you|u|your household) (earn|make|bring home|take home|owe|spend)",
    "(who else|how many people) (lives|live|stays|is living|are living)",
    "(fill in|fill out|complete|fill up|print and sign) (the|this|that|our|a|an|form|another|attached|it)",
    "(bear with|hold the line|stay on the line|hold on) (me |us |) (for |) (a few|a couple|several|five|ten"
    "|some|another|until)",
    "(stay on the line|stay on hold|remain on the line|hold the line)",
    "(leave|bring|drop|take) (the|your) (car|laptop|phone|bike|machine|van|device|tablet|watch|camera"
    "|passport) (with us|in|to us|off|to the|to our)",
    "(measure|photograph|film|weigh|count|record|itemise|itemize|list|catalogue|test) (every|each|all"
    "|everything|the whole|them all)",
    "(measure|photograph|film|weigh|count) (the|your|it|that|them) (|) (again|once more|and send)",
    "(ring|call|phone|contact|write to|email|get on to|chase) (the|your) (airline|bank|insurer|courier"
    "|landlord|gp|doctor|embassy|hospital|school|council|carrier|manufacturer|seller|employer|provider)",
    "(forward|send|share|export|pull|gather|dig out|collect) (me |us |over |) (every|all|the logs|your logs"
    "|the full|your full|the original|your complete|the entire|the whole|any and all)",
    "(require|requires|need|want|must have) (the |your |an |all |)(original|originals|certified|notarised"
    "|notarized|wet-ink|stamped|full|complete)",
    patterns=(
        r"\b(?:measure|photograph|film|weigh|count|restart|reinstall|rescan|retype|redo|repeat"
        r"|uninstall|fill)\w{0,3} (?:\w+ ){1,5}(?:again|once more|a second time|one more time"
        r"|another time|from scratch|afresh|anew)\b",
        r"\b(?:run|do|perform|leave) (?:the|that|a|an|it)\b[^.!?\n]{0,30}\b(?:overnight|all night"
        r"|all day|for an hour|twice)\b",
        r"\b(?:grateful for|appreciate|send|share|provide|supply|give|need|want|require|get|bring)\b"
        r"[^.!?\n]{0,12}\b(?:two|three|four|five|six|twelve|\d+)(?: \w+)? (?:months?|years?|weeks?|copies"
        r"|forms|proofs|references|photos|pictures|documents|samples|quotes)\b",
        r"\b(?:take|unscrew|remove|open|pull) (?:the|off the|out the|your) (?:back|cover|panel|lid|casing|battery"
        r"|board|motor)\b[^.!?\n]{0,40}\b(?:and|then) (?:photograph|film|send|snap|take|measure)\b",
        r"\brun (?:a|an|the|another|two|three|a few|some) (?:\w+ )?(?:tests?|scans?|diagnostics?"
        r"|trace|traceroute)\b",
        r"\b(?:wait|waiting|allow|give it|give us|leave it|hold on|hold off)"
        r" (?:for )?(?:at least |up to |about |another |around |us |it |a further |the full "
        r"|a full |until )?(?:{number}|24|48|72)(?: ?(?:-|to|or) ?{number})? ?(?:more |working "
        r"|business |full )?(?:minutes|mins|hours?|hrs|days?|weeks?|months?)\b",
    ),
)
OURS = Cue(
    "(i'll|i've|i have|i will|we'll|we've|i|i'm|let me) (send|sent|share|attach|attached|upload"
    "|uploaded|email|forward|take|make|record|scan|need to wait|wait|waiting)"
)
SPARES = Cue(
    "(needn't|no need|not necessary|spare you|save you|saves you|don't bother)",
    "(don't|do not|needn't|no longer|won't|not|without|no|never) (need|have|ask|want|require|to|send|your|any"
    "|you to|asking|needing)",
    "(i'll|i've|i can|we'll|we've|i'm|we can|we|i|let me|happy to) (ring|call|fill|filled|complete|leave|left"
    "|measure|run|ran|forward|chase|contact|hold|stay|pull|email|photograph|collect|dig out)",
    "(shows|says|reads|was wrong|is wrong|differs|is on|is off|isn't needed|aren't needed|not needed)",
)
"""What spares them the effort, or only speaks of the thing."""
WHY = Cue(
    "(because|since|so that|so i|so we|so it|so you|so they|as it|as the|as we|as i|as that"
    "|due to|that way|which|it tells|that tells|it shows|that shows|that'll|it'll|it lets"
    "|that lets|the reason|otherwise|or else|to (see|check|find|match|compare|prove|trace|rule"
    "|confirm|work|verify|make|show|look|tell|process|release|close|stop|update|spread|clear"
    "|reach)|then i|and i'll|and i can|and i will|and we'll|and we can|while|until (it|the)"
    "|for security|law|for the (claim|courier|insurer|refund|warranty)|for (us|me) to|helps"
    "|will help|would help|if you (can|could|have|like|want)|in case)"
)
_LIKELY = 0.45
_TELLS = word_set("there there's i'm it it's that that's this two both our")
"""How a sentence opens that says what the one before it is for."""


class UnexplainedAsk(Problem):
    """Sees a request for effort, data or a wait, with no reason.

    Why: A true reason turns a hurdle into a step; without one it looks like a way to buy time.

    Evidence: Requests with a reason were met more often (Langer, Blank & Chanowitz 1978); for a big
    request only a real reason helped, as told from memory.

    Silent: on obvious asks such as an order number, for terse or expert customers, and with any
    reason near.
    """

    number = "R66"
    severity = Severity.CONSIDER
    tip = "W40"
    why = "I didn't spot a reason. A short true one makes the effort feel fair."
    pair = Pair(
        "Send me a video of it.",
        "A short video would show me which step stalls, which a screenshot can't.",
    )
    pattern = "Could you [what you need]? With that I can [what it is for]."
    gaps = (
        Gap(
            ", so that I can [what it is for]",
            unless=r"\b(?:needful|revert|wait|allow|bear|so|because)\b",
        ),
    )
    fires = (
        "Could you send me a video of it?",
        "Please wait 24 hours.",
        "Would you photograph every shelf in the larder again?",
        "I'll need your mother's maiden name and six months of payslips.",
        "Kindly upload a copy of your passport and two utility bills.",
        Example(
            "You need to reinstall the app.",
            "Hello, my calendar has shown last week since Monday and I'm not sure what I've"
            " done, could you help me please?",
        ),
    )
    silent = (
        "A short video would show me which step stalls, which a screenshot can't.",
        "Address changes take up to a day because other servers keep a copy.",
        "What's your order number?",
        "You needn't fill in the form again.",
        "I've rung the airline and filled in the claim form for you.",
        "Could you send a photo of the label, so I can match the batch?",
        "I'll send you a copy of the invoice.",
        "Please wait an hour: the servers keep the old address until the list is rebuilt.",
        Example(
            "Send the trace.", "502 from edge fra3, origin 200 direct, cache purged, repro 4/10"
        ),
    )
    when = (EFFORT,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if (case.is_terse and case.heat == 0) or _is_expert(case):
            return
        draft = case.draft
        for span in draft[EFFORT]:
            sentence = draft.sentence_at(span[0])
            if sentence.is_step:
                continue
            near = draft.sentences[sentence.index : sentence.index + 2]
            if any(draft.within(s, WHY, REASON) or _explains(case, s) for s in near):
                continue
            if not draft.within(sentence, OURS, SPARES) and not _names_reason(
                draft.masked, span[1]
            ):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        if (case.is_terse and case.heat == 0) or _is_expert(case):
            return None
        following = case.draft.sentences[sentence.index + 1 : sentence.index + 2]
        told = case.draft.has_within(sentence, WHY, REASON) or _explains(case, sentence)
        told = told or any(_explains(case, s) for s in following)
        spared = told or sentence.is_step or case.draft.within(sentence, OURS, SPARES)
        return None if spared else super().likely(case, sentence)


def _explains(case: Case, sentence: Sentence) -> bool:
    if case.score(sentence, Act.REASON) > _LIKELY:
        return True
    return bool(sentence.words) and sentence.index > 0 and sentence.words[0] in _TELLS


def _is_expert(case: Case) -> bool:
    return case.customer is not None and case.customer.know_how.value is KnowHow.EXPERT


def _names_reason(text: str, end: int) -> bool:
    """Whether a colon right after the ask opens its reason."""
    return text[end : end + 1] == ":"
