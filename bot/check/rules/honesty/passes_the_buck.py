"""R08: not ours, and no help towards the right door."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import REACH, Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.gaps import Gap
from bot.check.matcher import Span
from bot.check.rule import Finding, Pair, Problem, Severity

_OTHERS = (
    "(bank|host|hosting company|isp|provider|registrar|courier|manufacturer|airline|carrier|"
    "landlord|network|employer|dealer|dealership|agency|agent|pharmacy|pharmacist|insurer|"
    "insurance|retailer|seller|vendor|phone company|app store|supplier|hotel|post office|nearest "
    "post office|gp|doctor|council|authority|authorities|embassy|consulate|brand|maker|makers|"
    "telco|operator|surgery|clinic|hospital|school|university|police|lawyer|solicitor|accountant|"
    "plumber|electrician|installer|builder|shop|store|branch|merchant|marketplace|platform|"
    "developer|developers|organiser|organisers|organizer|venue|airport|railway|train company|bus "
    "company|customs|tax office|government|ministry|county|city|town hall|utility|energy company|"
    "water company|card company|card issuer|issuer|broker|agents|partner|third party|other company|"
    "other team|other department|right department|relevant department|relevant team|relevant "
    "authority|concerned department|concerned team|concerned authority|people|guys|company|owner|"
    "freeholder|management|letting agent|tour operator|travel agent|lender|freight company|haulier|"
    "festival|band|label|studio|publisher|storefront|wholesaler|garage|mechanic|technician|vet|"
    "dentist|builders|them)"
)
_ASK = (
    "(contact|ask|call|ring|phone|try|speak to|speak with|talk to|talk with|chase|email|e-mail|"
    "mail|write to|go to|go back to|go and see|go see|see|approach|reach out to|reach|consult|"
    "check with|get in touch with|get on to|get onto|get hold of|take it to|take it back to|take "
    "that to|bring it to|message|liaise with|complain to|apply to|turn to|refer to|direct it to|"
    "report it to|enquire with|inquire with|query with|raise it with|address it to|pester|bother|"
    "ping)"
)
NOT_OURS = Cue(
    "(take|raise) (it|that|this) up with",
    "(isn't|is not|aren't|are not) (handled|dealt with|looked after|done) (here|by us|by our team|in "
    "(this|our) (team|department|office))",
    "(not|isn't|is not|it's not|that's not|wasn't) (my|our|a|something (we|i) (deal|handle|do|look|"
    "control|cover|can help)|anything (we|i)|us|ours|mine|really our|really my|really us) "
    "(department|responsibility|problem|fault|job|area|concern|issue|remit|side|business|team|"
    "thing|deal with|handle|do|look after|duty|field|control|responsible|parcel|product|products|"
    "item|website|site|app|system|baby|call|decision|circus|patch|brand|order|delivery|ticket|"
    "policy to|customer|account|service|headache|line|department's|desk|role|place|task|property|"
    "device|network|cable|equipment|can|sell|make|touch|support|provide)",
    "between (you|yourself|yourselves) and (them|the|your|him|her)",
    "(not|isn't|wasn't|nothing) (ours|mine|us|to do with (us|me|our|ourselves)|down to us|on us|our end|for "
    "us|my place|our place|with us|one for us|one of ours)",
    "(we|i) (don't|do not|can't|cannot|won't|didn't|aren't|are not|only|just|merely|have no|never) "
    "(actually |really |even |)(deal with|handle|do|look after|control|manage|get involved in|have "
    "anything to do with|cover|touch|support|make|service|repair|involved|responsible|liable|"
    "accountable|the ones|say in|influence|jurisdiction|authority|connection with) (that|this|"
    "those|these|it|such|third|any|for|over|with|in|who|there|on|customs|delivery|deliveries|"
    "billing|payments|returns|repairs|refunds|hardware|parking|visas|insurance)",
    "(we|i) only (sell it|sell them|sell the|book|host|take the|take bookings|pass|resell|act as|"
    "process|forward|hand|arrange|dispatch|take orders)",
    "(we|i) (just|merely|simply) (sell|book|host|take|pass|print|resell|rent|list|act as|provide|"
    "supply|ship|process|arrange|deliver|dispatch|forward|hand|collect|stock|do|handle|make|run|"
    "look after|work)",
    "(i'm|i am|we're|we are) (only|just|merely|simply|but) (the|a|an|here) (booking|ticket|shop|"
    "front|sales|reseller|middleman|middle man|messenger|marketplace|platform|agent|agents|broker|"
    "go-between|call centre|call center|help desk|desk|intermediary|reception|chat|store|retailer|"
    "for|to|host|seller|carrier|courier)",
    "(nothing|not much|not a lot|there's nothing|there is nothing|there isn't anything) (more |"
    "else |)(that |)(i|we) (can|could) do",
    "(our|my) (hands are tied|job ends|role ends|part ends|responsibility ends|involvement ends|"
    "job is done|part is done|job stops|duty ends|liability ends|bit is done|work is done|job "
    "finishes|responsibility stops|bit ends|part stops)",
    "(outside|beyond|out of|not in|not within|outwith) (of |)(my|our) (control|hands|remit|scope|"
    "power|area|jurisdiction|gift|purview|department|responsibility)",
    f"(that's|that is|this is|it's|it is|sounds like|this one's|that one's|is) (a |an |your |the "
    "|between you and |all |entirely |really |)(up to |down to |for |one for |something for |on |a "
    f"matter for |a question for |a job for |between you and |)(your |the |a |an |)(other |"
    f"){_OTHERS}"
    "('s|s|) (issue|problem|matter|thing|fault|responsibility|business|you|question|call|decision|"
    "to sort|to|job|side|end|department|area|headache|remit|concern|now)",
    f"(lies|rests|sits|lie|rest|belongs|belong|falls|pertains|pertain|relates|stays) ("
    "entirely |solely |fully |purely |squarely |really |)(with|to|under|on|between you and|in the "
    "hands of|up to|down to) (your |the |a |an |another |)(other |different |)"
    f"({_OTHERS[1:-1]}|organisation|organization|department|firm|entity|body|team|someone else|"
    "somebody else)",
    f"(is|are) (entirely |solely |fully |purely |squarely |really |)(with|between you and|in the "
    f"hands of|up to|"
    f"down to) (your |the |another |)({_OTHERS[1:-1]}|someone else|somebody else)",
    "(once|after|when) (it|the (item|parcel|order|goods|package|product|bike|car|device)) (leaves|"
    "left|has left|is out of|goes out of|is past|crosses|is handed) (our|the|us|over)",
    "(you'll|you will|you|you'd|you would|you're) (just |really |simply |then |probably |)(have|"
    "need|got|ought|better|must|should|want|'ll need|to|may want|might want|could|are to|be better "
    "off|want to be|be wanting|would need|can|may|are advised|are requested|are required)( to|) "
    "(go and |go |be |please |kindly |directly |)(contact|call|ring|phone|speak|talk|ask|take it "
    "up|go back|chase|email|write|get in touch|get hold|take that up|raise|approach|reach out|"
    "consult|liaise|check with|contacting|calling|ringing|speaking|talking|asking|chasing|"
    "approaching|complain|enquire|inquire|pursue|address|message|turn|visit|report it|sort it|sort "
    "that|take this up|arrange)",
    "(take|raise|bring|sort|pursue|settle|discuss|log|taken|raised|query|address|resolve) (it|that|"
    "this|them|these) (up |out |)(directly |)with (your|the|them|their|whoever|him|her|someone)",
    f"{_ASK} (your|the|them|their|a|an|any|another|those|someone at the|somebody at the) (own |"
    f"relevant |local |concerned |original |other |){_OTHERS}",
    f"{_ASK.replace('|see|', '|')} (them|him|her|whoever|someone else|somebody else|the relevant|"
    f"the concerned|the "
    "appropriate|the people|the guys|those people|the one who|the company that|the shop where|the "
    "place where|their support|their helpdesk|their customer)",
    "(wrong|incorrect) (department|team|desk|shop|people|person|company|office|counter|queue|"
    "window|inbox|guys|extension|crowd|tree)",
    "(you've|you have|you're|you are|you|this is|that's|it's|reached|called|rung|come to|came to|"
    "got|barking up) (got|come to|reached|called|rung|at|in|on|with|to|) (the |a |) (wrong|"
    "incorrect) (number|place|line|address|door|channel|lot)",
    "(not me|not us|not here|elsewhere|someone else|somebody else|another team|another department|"
    "another company|another organisation|another organization|other people|a third party|an "
    "outside company|an external company)('s|) (problem|job|responsibility|handles|deals|does|"
    "manages|looks after|runs|department|needs to|has to)",
    "(would|will|'d|'ll|must) (have to |need to |)be (the one|the ones|the people|the place|one) "
    "(to|who|for)",
    "(for you|on you|up to you|down to you) to (arrange|sort|take|settle|chase|organise|organize|"
    "contact|raise|pursue|fix|resolve|find|follow up)",
    "(need|want|requires|require|are after) (a|an|your|the) (lawyer|solicitor|accountant|"
    "electrician|plumber|doctor|vet|specialist|other department|embassy)",
    "(start|open|raise|log|begin|create|submit|file) (a|another|your) (different|new|separate|"
    "fresh|other) (chat|ticket|case|request|conversation|enquiry|query|session|message)",
    "(have|'ve|there's|there is|got|we've) (a|an|another|a separate|a special|a different) (portal|"
    "form|page|department|team|line|desk|mailbox|section|channel|number|office|hotline|website|"
    "cell|queue|address) for (that|this|such|those|these|it|things)",
    f"{_ASK} (the|our) (complaints|billing|sales|counter|returns|accounts|customer|help|"
    "service|front|info|information|claims|support|technical|other|head|regional|main) (cell|desk|"
    "counter|team|department|section|office|line|helpdesk|unit|people|dept|guys|services|at|on|"
    "centre|center|one)",
    "(isn't|is not|not|never) (something|anything|a thing|one|our doing|my doing|a matter) (that |"
    ") (our|my|we|i|us|the|for) (team|department|company|shop|side|desk|office|look|handle|deal|do|"
    "control)",
    "(direct|address|send|refer|take|make|bring|submit|forward|put) (your|this|that|the|it|any|"
    "such) (complaint|question|query|enquiry|request|claim|issue|problem|concern|concerns|one|"
    "matter|) (to|at|"
    f"with) (the |your |a |) {_OTHERS}",
    f"(the|your|only the|only your|that) {_OTHERS} (must|has to|have to|should|would have to|needs "
    f"to|need "
    "to|can|could|would need to|will have to|alone can|is supposed to|ought to|handles|handle|"
    "deals|deal|decides|does|is responsible|are responsible|is to blame) (refund|answer|decide|"
    "sort|fix|deal|pay|do|with|for|that|it|those|these|the|all|replace|issue|give|approve|change|"
    "help)",
    "(suggest|recommend|advise|try|tried|consider|about|bet is|be to|idea to|best to|better to|"
    "easier to|thing to do is|bet would be|be better) (you |to |that you |) (contacting|contact|"
    "asking|ask|calling|call|ringing|ring|speaking to|speak to|talking to|talk to|writing to|write "
    "to|approaching|approach|emailing|chasing|take it up with|take this up with|take that up with|"
    "going to|checking with) (the|your|their|them|a|an|with|whoever)",
    f"(for|with|to) (the|your|their) {_OTHERS}(,|) (to (decide|answer|sort|fix)|not us|not me|to)",
    patterns=(
        r"\b(?:complain|speak|talk|write|go|turn|apply) to (?:the|your) [a-z]+(?: [a-z]+)?(?:[.!]|"
        r"$)",
        r"\b(?:is|that's|it's) (?:a matter )?for (?:the|your) [a-z]+(?:[.!]|$)",
        r"\b(?:i|we) (?:only )?work (?:in|for) [a-z]+,",
        r"\b(?:you'll|you|you'd) (?:want|need)(?: to)?(?: see| speak to| ask)? (?:the )?[a-z]+(?: "
        r"[a-z]+)? "
        r"for (?:that|this|it)\b",
        r"\b(?:ask|see|try|ring|go to|ask at) the (?:counter|desk|office|window|people|guys|lot|"
        r"folks?|"
        r"team)\b",
        r"\b(?:that's|this is|it's|that is|it is|sounds like|that'd be|that would be)(?: all| "
        r"purely| really)? (?:an? |the |your )?[a-z]+(?: [a-z]+){0,2}'s (?:problem|business|issue|"
        r"job|headache|responsibility|matter|concern|call|department|area|baby|remit|side|fault|"
        r"domain|territory|decision|thing|patch|doing)\b",
        r"\b(?:handled|managed|run|dealt with|looked after|operated|administered|decided|"
        r"controlled|"
        r"sorted|taken care of|maintained) by (?:the|your|another|a third|an outside|an external|"
        r"them|someone else|somebody else|our partners?|a different|a separate)\b",
    ),
)
HELP = Cue(
    "(ask|tell|quote|give|show|mention|read|send) (them|him|her|the (bank|agent|clerk|desk|person|"
    "courier)) (to|for|that|about|the|this|your|you|what|whether|which|if|of)",
    "(ask for|reference|ref|quote|number is|their number|phone number|open (from|until|till)|"
    "extension)",
    "(i'll|i will|i can|happy to|let me|shall i|shall we|want me to|i could|i'd be glad to) "
    "(gladly |happily |just |)(stay|wait|be here|stay here|help|write|draft|take|put|connect|pass|"
    "explain|tell you|give|send|call|ring|hang on|hold|go through|walk|pass|transfer|ask|speak|"
    "chase|forward|bring|introduce|find|look|check|keep|raise|phone|contact|email|talk|get|arrange|"
    "offer|come|pick)",
    "(i've|i have|we've|i'm|i am|we have) (just |now |already |)(written|asked|called|rung|sent|"
    "put|passed|briefed|forwarded|spoken|chased|putting|transferring|connecting|passing|sending|"
    "raised|emailed|contacted|phoned|opened|told|attached|filled|prepared|booked|ringing|calling|"
    "asking|forwarding|bringing|taking|chasing|moving|found|checked)",
    "(here's|here is) (what|how|the|their|your)",
    "(they'll|they will|they) (need|ask|want|can see|can|hold)",
    "(what to|how to|which box|which button|exactly)",
    "(because|since|so that (you|they|it|the|we|i)|so they|that way|only they|which means)",
    "(contact|call|ring|email|message|write to|write|ask|speak to|talk to|reach|try|come back to) "
    "(us|me|back|here|again|it|this|that)",
    "(but|and) (i|we|here|what|you can still|it's|he's|she's) (can|do|know|could|will|am|have|'ll|"
    "still|'s|need|mei)",
    patterns=(
        r"\b(?:ask|tell) (?:your|the) [a-z]+ (?:[a-z]+ )?(?:for|to) ",
        r"\x7f{4,}",
        r"\b\d[\d -]{5,}\d\b",
        r"\b[a-z]{0,3}\d{2,}-\d+\b",
    ),
)


class PassesTheBuck(Problem):
    """Sees "not ours" or "go and ask them", with no help towards that door.

    Why: The customer has knocked once already; without what to ask or quote they start from
    nothing.

    Evidence: Having to chase and explain again is what costs loyalty most (Dixon, Freeman & Toman
    2010, from memory); sharing what one knows is one of the five groups of rapport acts (Gremler &
    Gwinner 2008).

    Silent: when the draft says what to ask, gives a reference or a reason, or stays beside them.
    """

    number = "R08"
    severity = Severity.FIX
    tip = "W04"
    why = "They get the door without the key. Add what to ask for, a reference, or stay with them."
    pair = Pair(
        "That's a registrar issue, contact them.",
        "The registrar holds that setting. Ask them to “remove the client hold”; I'll stay here.",
    )
    pattern = (
        "[Who] can change that. Ask them for [what to ask for]; meanwhile I'll [what you still do]."
    )
    gaps = (
        Gap(
            "Ask them for [what to ask for]; meanwhile I'll [what you still do].",
            only=r"\b(?:contact|call|ring|phone|speak|talk|approach|reach|write|e-?mail|go|try|take)\b",
            unless=r"\bask",
        ),
    )
    fires = (
        "The wiring's for whoever put it up, so that's one for them. Take it up with them.",
        "That's a registrar issue, contact them.",
        "Not something we deal with.",
        "There's nothing I can do from here, you'll have to call your bank.",
        "Anything to do with tax is for your accountant.",
        "Your best bet is to ring the garage.",
        "You'd want to raise that with the bank. Cards are nothing to do with us.",
        "Parking isn't handled here.",
    )
    silent = (
        "The registrar holds that setting. Ask them to remove the client hold; I'll stay here.",
        "I can't change it from our side, but here's exactly which box to tick in theirs.",
        "Your bank can see the reason; quote reference 88-4112 so they find it at once.",
        "I've called the courier for you; they will redeliver tomorrow before noon.",
        "Contact us again any time.",
        "Your results are here. Please do not ring the surgery before two.",
        "Ask your bank for the ARN code 7731, it finds the payment at once.",
        "You can take it to any branch or I can arrange a pick-up.",
    )
    when = (NOT_OURS,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[NOT_OURS]:
            if not self._helps(case, span) and not _is_barred(case, span[0]):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        helped = self._helps(case, (sentence.start, sentence.end), 1)
        return None if helped else super().likely(case, sentence)

    @staticmethod
    def _helps(case: Case, span: Span, reach: int = REACH) -> bool:
        """Whether help stands around the refusal, or a sentence that does or offers something."""
        beside = (
            s for s in case.neighbours(span, reach) if s is not case.draft.sentence_at(span[0])
        )
        acts = any(case.acts[s.index] & {Act.DOING, Act.OFFERS} for s in beside)
        return acts or case.neighbours_have(span, HELP, reach=reach)


_BARRED = re.compile(r"\b(?:don't|do not|never|no need to|needn't) (?:\w+ )?\Z")


def _is_barred(case: Case, door: int) -> bool:
    """Whether they are told to leave the ``door`` alone."""
    return _BARRED.search(case.draft.masked, max(0, door - 30), door) is not None
