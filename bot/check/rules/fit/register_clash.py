"""R36: slang to the formal, officialese to the casual."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.reading.model import Register
from bot.check.rule import Example, Finding, Pair, Problem, Severity

CHUMMY = Cue(
    "(hey|heya|hiya|hey hey|yo|sup|wassup|howdy|oi|yep|yup|yeah|yea|nope|nah|gotcha|gotchu|"
    "gonna|wanna|gotta|gimme|lemme|dunno|kinda|sorta|ain't|y'all|lol|lmao|haha|hehe|u|ur|thx|"
    "pls|plz|tbh|btw|omg|np|ngl|fyi|idk|asap|soz|mate|matey|buddy|dude|bro|bruh|pal|hun|hon|"
    "bestie|guys|fam|boss|champ|my friend|sweet|awesome|awesomesauce|cool|coolio|okey dokey|"
    "okie dokie|okie|k|kk|easy peasy|no probs|no prob|no biggie|no worries|cheers|ta|tata|"
    "toodles|laters|rad|epic|lit|yikes|oops|oopsie|whoops|my bad|bummer|crikey|chuck|smash|"
    "whack|bung|stick it|shove|ping me|gimme a shout|give us a shout|give me a shout|shout if|"
    "hit me up|hang tight|hang on|hold on|sit tight|bear with|all good|you bet|you got it|sure "
    "thing|done and dusted|sorted|happy days|nice one|good stuff|righto|righty|yay|woohoo|woop|"
    "ooh|aw|totally|super quick|a sec|two secs|in a jiffy|a bit of a pickle|stoked|no sweat|"
    "chill|chillax|peeps|folks|bits and bobs|thingy|whatsit|stuff)",
)
STIFF = Cue(
    "(kindly|please) (be|take note|note|find|do|revert|acknowledge|oblige) (advised|informed|"
    "aware|notified|that|attached|enclosed|the needful|back|receipt|)",
    "(be advised|be informed|herewith|hereby|hereunder|heretofore|hereafter|henceforth|"
    "forthwith|therein|thereof|thereto|thereafter|whereby|wherein|notwithstanding|"
    "aforementioned|aforesaid|abovementioned|above-mentioned|undersigned|undermentioned|"
    "pertaining|pursuant|duly|in receipt of|the needful|per se|inter alia|viz|the same shall|"
    "shall be|deemed|actioned|remit|remittance|rendered|tendered|enquiry pertaining|in lieu of|"
    "in due course|vide)",
    "(do not|don't|not) hesitate to",
    "(at your|at the) (earliest|soonest|first) (convenience|possible convenience|opportunity)",
    "(we|i) (regret|wish|beg|are writing|am writing|would like|write|hereby|acknowledge|are in "
    "receipt|remain|endeavour|humbly) to (inform|advise|notify|confirm receipt|state|"
    "acknowledge)",
    "(regret|wish|beg|pleased) to (inform|advise|notify)",
    "(with (reference|regard|respect|regards) to|in (reference|respect|relation|accordance|"
    "regard) (to|of|with)|further to|as per|by virtue of|on behalf of the|with immediate "
    "effect|prior to|subsequent to|in the event (that|of)|for the purpose of|in order to "
    "facilitate)",
    "(dear|esteemed|respected) (sir|madam|sir or madam|sir/madam|valued customer|customer|"
    "guest|user|client|member|valued member|valued client|valued guest)",
    "(yours|your's) (faithfully|sincerely|truly)",
    "good (morning|afternoon|evening|day)(,|) (dr|mr|mrs|ms|miss|sir|madam|professor|chief)",
    "(kind|best|warm|with kind|with best) regards",
    "(may|shall|might) be (paid|settled|made|collected|obtained|returned|exchanged|used|requested|sent|done)",
    "(kindly|please) (quote|state|note|refer|ensure|allow)",
    "(thanking you|assuring you|your good self|your goodself|remain at your disposal|at your "
    "disposal|esteemed|please accept|we trust (this|that)|trust this (finds|meets)|your query "
    "has been|your request has been|your enquiry has been|your (query|request|enquiry|concern|"
    "correspondence) (is|will be) (being |) (processed|attended|logged|registered|reviewed|"
    "escalated))",
    "(utilise|utilize|utilising|endeavour|commence|commences|ascertain|facilitate|terminate|"
    "procure|rectify|rectified|replenishment|anticipated|requisite|necessitate|correspondence|"
    "aforesaid|clarification|intimate|intimated|escalated to the (concerned|relevant)|"
    "concerned (department|team)|relevant (department|authority)|constitute|constitutes|"
    "effectuate|expedite|pursuant to|stipulated|enquiry pertaining)",
)
STRONG_CHUM = Cue(
    "(yep|yup|nope|nah|gotcha|gonna|wanna|gotta|lol|lmao|haha|u|ur|thx|tbh|omg|np|soz|mate|"
    "matey|buddy|dude|bro|bruh|pal|hun|bestie|fam|no probs|no biggie|easy peasy|okey dokey|"
    "chuck|my bad|hey hey|yo|hiya|heya|y'all|ain't|dunno|gimme|lemme|woohoo|yikes|no sweat|hit "
    "me up|awesomesauce|kk|ngl|idk|wassup|sup|cheers|stoked|shout if|bung|smash that)",
)
STRONG_STIFF = Cue(
    "(herewith|hereby|hereunder|henceforth|forthwith|aforementioned|aforesaid|undersigned|"
    "pertaining|pursuant to|be advised|be informed|the needful|actioned|in receipt of|do not "
    "hesitate|earliest convenience|thereof|therein|notwithstanding|esteemed|yours faithfully|"
    "valued customer|abovementioned|your goodself|beg to inform|regret to inform you|regret to "
    "advise|wish to inform|wish to advise|duly noted|duly)",
)
_SEVERAL = 2


class RegisterClash(Problem):
    """Sees slang in answer to a formal message, or officialese in answer to a casual one.

    Why: Words far from their own make people feel spoken to by the wrong person: not taken
    seriously, or handed a form.

    Evidence: Mixed and small. Matched style goes with better outcomes (Ireland and others 2011), a
    coached trial found nothing, and in a survey 41 % were put off by misused slang and 56 %
    preferred professional wording (Intercom). So: half a step towards them, no costume.

    Silent: on neutral wording either way, and on capitals and commas.
    """

    number = "R36"
    severity = Severity.CONSIDER
    tip = "W30"
    why = "The tone is a long way from theirs. Half a step towards their way of writing is enough."
    pair = Pair(
        "Kindly be advised that your query has been actioned.",
        "Hi! Yes, archived ones are in there too.",
    )
    needs_customer = True
    _FORMAL = (
        "Good morning. I should be grateful if you would confirm whether the export includes "
        "archived"
        " records. Yours sincerely, Dr A. Okafor"
    )
    _CASUAL = "heyy quick one lol does the export do archived stuff too or nah"
    fires = (
        Example("hey! yep, gotcha, they're all in there", _FORMAL),
        Example("Kindly be advised that your query has been actioned.", _CASUAL),
        Example(
            "We wish to inform you that the aforementioned records are included. Please do not "
            "hesitate to contact us.",
            _CASUAL,
        ),
        Example("No probs mate, just chuck it in the export and u are sorted.", _FORMAL),
    )
    silent = (
        Example("Good morning, Dr Okafor. Yes, the export includes archived records.", _FORMAL),
        Example("Hi! Yep, archived ones are in there too.", _CASUAL),
        Example("Yes, archived records are included.", _CASUAL),
        Example("Yes, archived records are included. Would you like the steps?", _FORMAL),
        Example("Hello Dr Okafor, no worries at all: archived records are included.", _FORMAL),
        "hey! yep, gotcha",
    )
    when = (CHUMMY, STIFF)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        register = case.customer.register if case.customer else None
        if register is None or not register.is_sure or register.value is Register.NEUTRAL:
            return
        formal = register.value is Register.FORMAL
        strong, any_of = (STRONG_CHUM, CHUMMY) if formal else (STRONG_STIFF, STIFF)
        spans = sorted({*case.draft[strong], *case.draft[any_of]})
        if spans and (case.draft[strong] or len({start for start, _ in spans}) >= _SEVERAL):
            first = case.draft[strong][0] if case.draft[strong] else spans[0]
            sentence = case.draft.sentence_at(first[0])
            yield self.finding((sentence.start, sentence.end))
