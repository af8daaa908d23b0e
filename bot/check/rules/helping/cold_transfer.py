"""R61: passed on, and nothing said about it."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.gaps import Gap
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.vocabulary import BOUND_TIME, REASON

TRANSFER = Cue(
    "(transfer|transferring|transferred|redirect|redirecting|reroute|rerouting|escalate|escalating|"
    "escalated|forward|forwarding|forwarded) (you|this|it|your (case|query|request|issue|chat|"
    "ticket|call|enquiry|complaint|concern|message))",
    "(passing|pass|hand|handing|transferring|transfer|putting|put|connecting|bouncing|redirecting) "
    "you (to|over|on|through|across|along|back to) ",
    "(put|putting|passing|pass|passed|hand|handing|moving|sending|send) (this|your case|your chat|"
    "your query|your message|your request|your ticket) (through|over|on|along|across|up) ",
    "(connect|connecting|put) (you|u) (with|to|through|in touch)",
    "(someone|somebody) (else|from|in|on|at|upstairs|senior) (will|can|the|our|my|another|second|"
    "first|third|tier|level|accounts|billing|sales|head|higher)",
    "(transferring|transfer|rerouting|redirecting|routing|escalating|forwarding|reassigning|"
    "re-routing|diverting|bouncing|bumping|punting|flicking|shunting|shifting|switching|moving|"
    "handing|passing|connecting|patching|hooking) (you|u|this|it|your (query|case|ticket|chat|call|"
    "request|mail|e-mail|email|issue|enquiry|message|matter|complaint|concern)) (now|over|across|"
    "along|on|up|off|out|upstairs|onwards|through|to|back|away|elsewhere|around|with)",
    "(i'm|i am|i'll|i will|we'll|we're|let me|lemme|going to|shall|gonna|i've|we've|i have|we have|"
    "have|now|was|been|it's|is|got) (now |just |already |be |have to |)(transfer|transferring|"
    "transferred|route|routing|routed|reroute|rerouting|rerouted|flick|flicked|flicking|bump|"
    "bumped|kick|kicked|punt|punted|bounce|bounced|shunt|shunted|forward|forwarding|forwarded|"
    "reassign|reassigned|escalate|escalated|escalating|hand|handing|handed|pass|passing|passed|"
    "patch|patching|put|shift|shifted|divert|diverted|redirect|redirected) (you|u|this|it|that|"
    "your (query|case|ticket|chat|call|request|mail|e-mail|email|issue|enquiry|message|matter|"
    "complaint|concern)) (over |off |on |up |across |along |out |)(to|thru|through|with|upstairs|"
    "elsewhere|across|over|along|now|on)",
    "(put|putting|patch|patching|get) (you|u) (thru|through)",
    "(conversation|case|ticket|query|chat|request|mail|e-mail|email|matter|issue|message|complaint|"
    "enquiry|it|this|that) (has been|was|is being|has now been|had to be|gets|will be|'s been|is "
    "now|been) (now |)(reassigned|transferred|escalated|forwarded|rerouted|re-routed|routed|"
    "redirected|passed|handed|moved|diverted|sent (up|on|over|across|upstairs)|shared with (the|"
    "our)|assigned to|picked up by)",
    "(different|another|separate|wrong|dedicated|specialised|specialist|concerned|relevant|"
    "respective|appropriate|right) (team|department|dept|desk|queue|section|stakeholders|office|"
    "cell|division|counter|channel|colleague|people)",
    "(colleague|colleagues|teammate|specialist|supervisor|manager|agent|adviser|advisor|expert|rep|"
    "second level|tier two|level two|next agent) (will|shall|is going to|'ll|can) (be with you|"
    "take (it|this|over|things)|pick (it|this)|deal|handle|help you|assist|continue|look after|"
    "contact|attend)",
    "(that's|that is|this is|it's|that goes|this goes|that'd be|that would be) (really |more |"
    ")(one for|a matter for|a question for|a job for|for|to|with|handled by|dealt with by|"
    "something for) (the |our |my |)(billing|sales|accounts|legal|shipping|hr|it|lettings|claims|"
    "complaints|returns|warehouse|head office|another|a different|other|logistics|finance|support|"
    "second|specialist|back office|team)",
    "(you'll|you|you'd|u|ya) (want|need|have|better|should|must|ought|got|will need|can|could|will "
    "have|be better) (to |)(be |go |have a |)(speak|speaking|talk|talking|word|call|ring|ask|"
    "contact|contacting|try|trying|email|approach|see|chat|write|off) (to |with |at |and ask |"
    ")(the|our|billing|sales|accounts|legal|lettings|claims|hr|head office|another|a different|"
    "somebody|someone|my|support|customer|it)",
    "(you'll|you'd|you) (want|need|be after|be needing) (billing|sales|accounts|claims|returns|"
    "finance|legal|shipping|logistics|lettings|the (other|billing|sales|accounts|claims))",
    "(escalated|transferred|forwarded|reassigned|handed over|passed on)(,|.|!| and| -)",
    "(we've|we have|there's|there is|you'll find|use|try|via|through) (a|an|our|the|this) (online |"
    "web |separate |dedicated |self-service |special |customer |)(portal|form|webform|helpdesk|"
    "hotline|helpline|ticketing system|mailbox|inbox|other chat|chatbot) (for|on|at|at the|please|"
    "to|instead|bottom|,)",
    "(start|open|begin) (a|another) (different|new|fresh|separate) (chat|conversation|request|case|"
    "ticket|thread)",
    "(write|mail|email|speak|apply|complain|turn|go|talk|address (it|this|yourself)|direct (it|"
    "this|your (query|complaint|mail|request))) to (the|our) (complaints|concerned|relevant|"
    "grievance|billing|claims|accounts|sales|support|customer|appropriate|returns|legal|respective|"
    "ombuds|front|other|service) (cell|department|dept|desk|team|office|section|officer|address|"
    "counter|care|unit|authority|people|mailbox)",
    "(ask|go to|try|approach) (the|at the|our) (front |other |next |information |service |ticket |"
    ")(counter|desk|reception|window|kiosk|office|branch)",
    "(ring|call|dial|phone) (the |our |)(0800|0845|0300|1-800|1800|hotline|helpline|main number|"
    "switchboard|number on)",
    patterns=(
        r"\b(?:please|kindly|you (?:can|could|should|must|need to|will need to|'ll need to"
        r"|have to|will have to|may)|you'll (?:need|have) to|best to|just|you'd (?:need|have) to"
        r"|you want to|you'd best|better)"
        r" (?:open|raise|submit|log|create|file|fill in|fill out|complete|put in|lodge|use"
        r"|start) (?:a|an|the|our|another|this|in|out)(?: new| online| support| web| contact"
        r"| claims?| complaints?| returns?){0,2} (?:ticket|form|case|request|claim|complaint"
        r"|enquiry|application|webform)\b",
        r"\b(?:please|kindly|you (?:can|could|should|must|need to|will need to|have to|may)"
        r"|you'll (?:need|have) to|you'd (?:need|have) to|best to|just|need to|better)"
        r" (?:contact|speak to|speak with|talk to|ask|email|e-mail|call|ring|reach out to"
        r"|get in touch with|try|take (?:it|this|that) up with|message|write to|chat to|phone)"
        r" (?:our|the|my|another|someone in|someone on|a) (?:\w+ ){0,2}?(?:team|department|dept"
        r"|desk|colleagues?|specialists?|office|line|centre|center|helpline|agent|adviser|branch"
        r"|support|billing|sales|accounts|manager|supervisor|chat)\b",
        r"(?:^|[.!?\n] ?)(?:contact|email|call|ring|ask|try|speak to|go to) (?:our|the|my)"
        r" (?:\w+ ){0,2}?(?:team|department|dept|desk|office|line|branch|helpline)\b",
        r"\b(?:passing|pass|passed|hand|handing|moving|move|sending|send|switching|switch"
        r"|forward|forwarding) (?:you|this|it|your \w+) (?:over |across |on |back |through "
        r"|along )?to (?:(?:a|an|my|our|the|another|someone|somebody)\b(?: in| on"
        r"| from)?(?: \w+)? )?(?:{colleague}|{team}|specialist|expert)\b",
        r"\b(?:different|another|separate|other) (?:team|department|dept|desk|queue)\b",
    ),
)
SUMMARY = Cue(
    "(to|with) the (developers|bench|kitchen|docs|writer|makers|designers|chef|author|engineers) ",
    "(with your name|your feedback|your idea|your suggestion|great catch|good catch|who has your)",
    "(given|giving|told|telling|briefed|briefing|shared|sharing|sent|sending|passed|passing|filled|"
    "forwarded|attached|written|put|added|explained|noted|pass|give|include|included|copied|show|"
    "shown) (her|him|them|the (whole|full|story|details|history|chat|case|notes|facts|background|"
    "summary)|all (of |)(this|that|the|your)|everything|your (details|story|notes|case|history|"
    "chat|photos|number)|this (whole |)(chat|conversation|thread)|what you|a (summary|note)|it all|"
    "in the)",
    "(he|she|they) (has|have|'ve|'s|can see|see|sees|will have|will see|'ll have|'ll see|got|know|"
    "knows|already) (got |already |)(the|your|all|this|everything|it|what|been|full|read|know|"
    "have)",
    "(won't|don't|needn't|not|no need|never|without|not have|don't need) (have to |need to |having "
    "to |to |)(repeat|explain|start|go through|tell|say|re-explain|repeating|explaining|start over|"
    "telling)",
    "(with|including) (your|all|the|this) (details|notes|history|chat|story|photos|summary|"
    "conversation|whole)",
    "(nothing|no need) (for you |)to (repeat|do|resend|explain)",
    "(i've|i have|i) (filled|entered|put|added|attached|included|copied) ",
    "(read|seen) (your|this|the|our) (chat|messages|notes|conversation|case)",
)
OWNER = Cue(
    "(they|she|he|who|that|desk|team|department) (can |could |alone |are the ones who |is the one "
    "who |also |directly |)(release|handle|handles|deal|deals|own|owns|hold|holds|see|sees|decide|"
    "decides|issue|issues|approve|approves|manage|manages|look after|looks after|have access|has "
    "access|open|run|runs|fix|fixes|unlock|change|know|knows|keep|keeps|does|do|set|sets|book|"
    "books)",
    "(can|could|will|'ll) (release|unlock|approve|issue|see|change|sign|lift|waive|authorise|"
    "authorize|reissue|decide|answer that|check the|look at the|fix)",
    "(only|as) (they|he|she|the|a|our|my)",
    "(emergency|999|112|911|samaritans|ambulance|police|fire brigade|gas emergency)",
    "(i can't|i cannot|i'm not able|i don't have|i have no) (see|access|open|reach|change|the|view|"
    "do|unlock|approve|refund)",
)
EXPECT = Cue(
    "(takes|usually|within|straight away|right away|minute|minutes|next in line|they're free|they "
    "reply|they answer|will call|will ring|will write|will message|will come back|they'll (call|"
    "ring|write|reply|message|answer|come back))",
    "(wait is|waiting time|the queue is|people ahead|ahead of you|stay on the line|bring you|tell "
    "you myself|come back to you|back to you)",
)
_ASKED = re.compile(
    r"\b(?:manager|supervisor|human|real person|someone else|somebody else|transfer|put me through"
    r"|(?:speak|talk|pass|connect) (?:me )?(?:to|with)|(?:number|address|email) (?:for|of)"
    r"|who (?:do|can|should) i|contact)\b"
)


FORM = Cue("(survey|feedback|rating|questionnaire|stars)")


class ColdTransfer(Problem):
    """Sees the customer moved to a person, team or form without why, what is known or how long.

    Why: The customer has to start again somewhere else, and nobody seems to have kept the story.

    Evidence: Repeating oneself and being passed on cost loyalty most (Dixon, Freeman & Toman 2010,
    from memory); being known leads the signs of being valued (Intercom; a survey).

    Silent: where a reason, a summary passed on or a time is given; where the customer asked for it;
    in an emergency.
    """

    number = "R61"
    severity = Severity.FIX
    needs_trouble = True
    tip = "W39"
    why = "I didn't spot why, what they already know, or how long. One of these keeps it warm."
    pair = Pair(
        "I'll transfer you.",
        "Priya on the domains desk can release it; I've given her the whole story. About 5 "
        "minutes.",
    )
    pattern = "[Who] [can do what] and knows [what they know already]. It takes about [how long]."
    gaps = (
        Gap(
            "[who], who [can do what] and knows [what they know already]",
            r"\b(?:to|by|with) ((?:the|a|our|another|some) (?:\w+ ){0,2}?(?:relevant|concerned|right|"
            r"appropriate|other|respective|correct|responsible|specialist|special|different) (?:\w+ )?"
            r"(?:teams?|departments?|desks?|colleagues?|units?|persons?|agents?|sections?|divisions?))\b",
        ),
        Gap(
            "They know [what they know already], and it takes about [how long].",
            only=r"\b(?:transfer|pass|forward|hand|connect|put|escalat|refer|assign|rout|direct)",
        ),
    )
    fires = (
        "Please send three months of statements. I'm passing you to Collections now.",
        "This has been rerouted to the relevant section.",
        "Patching you through now.",
        "That's one for accounts, I'm flicking it over to them.",
        "I'll transfer you.",
        "Please open a ticket.",
        "You'll need to contact our billing team.",
        Example("That's a different department. Passing you over.", "My card was refused twice."),
    )
    silent = (
        "It takes about two minutes to connect you. I'm putting you through to the claims team now.",
        "I've asked the claims desk for you and come back to you with what they say.",
        "The file transfer has reached 80 per cent.",
        "Priya on the domains desk can release it; I've given her the whole story. About 5 "
        "minutes.",
        "This needs a ticket because it takes a day. I've opened it with your details: #204.",
        Example("Of course, I'll transfer you.", "Can I talk to a manager please?"),
        "Please call our gas emergency line: they come within the hour.",
        "I'm passing this to the claims desk with your photos, so nobody asks for them again.",
        "The billing team decides; they answer within two working days.",
        "Please use the form on page two; I've filled in your part.",
        "Ring the number on the card and quote 55. I'll stay here till you're back.",
    )
    when = (TRANSFER,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        draft = case.draft
        if case.customer and _ASKED.search(case.customer.document.folded):
            return
        if not _is_warm(case, draft.sentence_at(draft[TRANSFER][0][0])):
            yield self.finding(draft[TRANSFER][0])

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        asked = case.customer and _ASKED.search(case.customer.document.folded)
        return None if asked or _is_borne(case, sentence) else super().likely(case, sentence)


def _is_warm(case: Case, sentence: Sentence) -> bool:
    """Whether why, to whom, what is passed on, or how long it takes stands close by."""
    span = (sentence.start, sentence.end)
    timed = any(_tells_when(case, other) for other in case.neighbours(span))
    return timed or case.neighbours_have(span, REASON, SUMMARY, OWNER, WAITING)


BECAUSE = Cue(
    "(because|since|due to|so that|as (only|they|she|he|it takes|this needs|that needs)|who can|only they)"
)
"""A reason for the handover itself; "so I'm passing you on" is none."""
CONNECTS = Cue("(minute|minutes|moment|moments|seconds) to (connect|reach|get|put|transfer)")


def _is_borne(case: Case, sentence: Sentence) -> bool:
    """Whether ``sentence`` itself, or one beside it, makes the handover a warm one."""
    span = (sentence.start, sentence.end)
    if case.near(span, BECAUSE, OWNER, SUMMARY, WAITING) or _tells_when(case, sentence):
        return True
    return any(
        case.draft.has_within(s, SUMMARY, WAITING, CONNECTS)
        or (Act.WHEN in case.acts[s.index] and _tells_when(case, s))
        for s in case.neighbours(span, 1)
    )


WAITING = Cue(
    "(i'll|i will) (stay|wait|be) (right |on |) (here|on here|with you|on the line)( till| until| while|"
    " and| as|)"
)
_MOMENT = ("a sec", "one sec", "a moment", "one moment", "a minute", "one minute")  # no time at all


def _tells_when(case: Case, sentence: Sentence) -> bool:
    """Whether it says how long, and not "three months of statements" or a two-minute form."""
    draft = case.draft
    bye = Act.CLOSES in case.acts[sentence.index] and sentence.is_question
    if bye or draft.has_within(sentence, FORM):
        return False
    times = draft.within(sentence, BOUND_TIME)
    bound = any(
        not draft.masked[end:].startswith(" of ")
        and not draft.masked[start:end].startswith(_MOMENT)
        for start, end in times
    )
    return bound or draft.has_within(sentence, EXPECT)
