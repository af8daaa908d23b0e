"""R53: asking for what was given."""

import re
from collections.abc import Iterator, Sequence

from typing_extensions import override

from bot.check.acts import Act
from bot.check.asked_for import ASKED, WasGiven, shows
from bot.check.case import Case
from bot.check.content import content_words
from bot.check.cues import Cue
from bot.check.document import WORD, Document
from bot.check.given import GIVEN
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity

_KINDS = {
    "order": "order|booking|reservation|confirmation|pnr|record locator|purchase",
    "case": "case|ticket|claim|complaint|repair|return|rma",
    "tracking": "tracking|parcel|consignment|docket|shipment|tag",
    "invoice": "invoice|receipt|bill",
    "account": "account|customer|membership|policy|student|client|loan|acct",
    "other": "serial|meter|licence|license|file|application|job|flight",
    "": "reference|ref",  # of any kind
}
_KIND = "|".join(_KINDS.values())
NUMBER = Cue(
    patterns=(
        r"\b(?:what|what's|whats|which|may|can|could|please|need|you have|provide|send|share|"
        r"confirm|give|tell|let me know|let me have|kindly|pls)\b[^.!?\n]{0,40}\b(?:"
        + _KIND
        + r") ?(?:number|no|nr|id|code|reference|ref|#)s?\b",
        r"\b(?:what|which) (?:" + _KIND + r") (?:is|was|are|does|do|number)\b",
        r"\bwhat number is on (?:the|your) (?:" + _KIND + r")\b",
        r"^(?:your )?(?:" + _KIND + r") ?(?:number|no|id|code|reference|ref)?(?: please| pls)? ?\?",
    )
)
_KIND_OF = re.compile(rf"\b(?:{_KIND})\b")
# A number or a code, with the word that says what it is, if it says so within two words before.
_GIVEN_NUMBER = re.compile(
    rf"(?:\b({_KIND})\b(?:\W+(?:number|no|nr|id|is|was|ref|code|reference)\b){{0,2}}\W{{0,3}}|"
    rf"#|\bno\.? ?)"
    r"((?=[a-z-]{0,6}\d|[a-z\d]{6}\b)[a-z\d-]*\d[a-z\d-]*)",
    re.IGNORECASE,
)
_STEP = (
    r"(?:clear|restart|reboot|reset|reinstall|uninstall|refresh|unplug|updat|logg|log|turn|check)"
)
STEPS = Cue(
    "(have|did|could|can|please) you (already |please |)(tried |try |)(cleared|clear|restarted|"
    "restart|rebooted|reboot|reset|reinstalled|reinstall|restarting|rebooting|clearing|"
    "reinstalling|refreshing|resetting|unplugging|turning|updating|uninstalling|checked|turn|"
    "turned|unplug|unplugged|logging|log|logged|updated|update|refreshed|refresh) ",
    "(please |)(clear|restart|reboot|reinstall|refresh|unplug) (your|the|it)",
)
_DONE = re.compile(
    r"\b(?:already|i've|i have|ive|tried|done|did|twice|times|again|nothing|still)\b|\bi " + _STEP,
    re.IGNORECASE,
)
_WONDERED = re.compile(
    r"\b(?:should|shall|do|can|must|could) (?:i|we)\b[^.!?\n]{0,120}\?", re.IGNORECASE
)
"""A step that the customer only asks about, and has not taken."""
_STEPS_IN = re.compile(rf"\b{_STEP}", re.IGNORECASE)
_SAME = {"reboot": "restart", "turn": "restart", "unplug": "restart", "logg": "log"}
SECURITY = Cue(
    "(for security|to verify|to confirm it's you|security check|verify your identity|for your "
    "safety|to be safe|to make sure|data protection|just to confirm|to double-check|double-check|"
    "both|which one is it|two different|you wrote both|is it still|is that still|is that right|"
    "correct)",
    "(check|sure|certain|know|confirm|see) (that |) (it's|it is|it really is) you",
    "(fraud|fraudsters|scammers|somebody else|someone else)",
)


ONCE_MORE = Cue(
    patterns=(
        r"\b(?:send|upload|submit|attach|forward|provide|e-?mail|post|fax|share|show|fill (?:in|out)"
        r"|complete|enter|tell|describe|explain)\b[^.!?\n]{0,50}?\b(?:once (?:more"
        r"|again)|(?:one more|another|a (?:second|third|further)) time|afresh|again)\b",
        r"\bre-?(?:send|upload|submit|enter|attach|post|do) (?:us |me )?(?:the|your|that|those|it"
        r"|them|a|all|everything)\b",
    )
)
_SENT = re.compile(
    r"\b(?:i|we)(?:'ve| have| had| already| now| just)* (?:sent|uploaded|submitted|attached|"
    r"forwarded|provided|gave|given|e-?mailed|posted|entered|filled (?:in|out)|shown|faxed|"
    r"explained|told)\b[^.!?\n]{0,60}\b(?:twice|already|again|before|yesterday|on \w+day|"
    r"(?:two|three|four|five|six|several|many|\d{1,2}) times)\b"
    r"|\b(?:already|twice|again) (?:sent|uploaded|submitted|attached|provided|given|posted|told)\b",
    re.IGNORECASE,
)
"""Saying that something was handed over before, and not for the first time."""
_HANDING = content_words("send upload submit attach forward provide email post enter share".split())


class AskAgain(Problem):
    """Sees a question about something that stands in the customer's message or earlier in the talk.

    Why: It says that nobody read what they took the trouble to write.

    Evidence: Having to repeat oneself is among what costs loyalty most (Dixon, Freeman & Toman 2010,
    from memory); knowing the history led the signs of being valued in a survey of 1,000 US adults
    (Intercom; self-report).

    Silent: on security checks said to be one, and where what was given is unclear or in conflict.
    """

    number = "R53"
    severity = Severity.FIX
    tip = "W31"
    why = "They already gave you this. Using it shows that you read it."
    pair = Pair("What's your order number?", "For order 5521: it left the depot this morning.")
    pattern = "I have [what they gave already], so I'm [what you do now]."
    needs_customer = True
    may_go = frozenset({Act.MOVES, Act.ASKS})
    fires = (
        Example(
            "Could you confirm the address of the property, please?",
            "When is somebody coming about the damp? Flat 9, Quarry Court.",
        ),
        Example("What's your order number?", "Order 55213 still hasn't come."),
        Example("What's your username?", "Locked out since noon, username kestrel_91, on a phone."),
        Example("Which flat is it?", "Water through the ceiling NOW, second time! Flat 12"),
        Example(
            "Could you please describe the problem from the start?",
            "Since the update this morning every label I print comes out blank, on both printers.",
        ),
        Example("whats your claim number again?", "Why was my claim (ref. HB-2290) turned down?"),
        Example("May I have your booking reference?", "booking TQ81LM, add a bag please"),
        Example("Which browser are you using?", "The page is white in Chrome and in Firefox."),
        Example(
            "Please clear your cache.",
            "Blank page again. I've already cleared the cache and restarted.",
        ),
        Example(
            "Could you fill in the damage form once more? Then we can start.",
            "I filled in the damage form twice already and nobody calls.",
        ),
        Example("Which room are you in?", "214 here at the Strand, the shower only runs cold."),
        Example("How old are they?", "Aoife is 9 and Cian is 6. Could they swim on Tuesdays?"),
        Example("Could you send a photo of it?", "The leg snapped. Photos attached. What now?"),
        Example("How many of you are coming?", "There's six of us. Is the big table free?"),
        Example("What size do you take?", "The boots, size 38, have a broken zip. Another pair?"),
        Example("Please confirm your date of birth.", "Please add my son (born 3 Nov 2006)."),
        Example("Which policy is it?", "Policy M-77310-K, the van: what would it cost?"),
        Example("What number is on the parcel?", "Parcel PL-88213 has been out for six days."),
        Example(
            "What weight is the little one?", "Two of us and a baby, 7 kilos. Is there a seat?"
        ),
        Example("Are you on iPhone or Android?", "can't get in, i'm on android 14"),
        Example("Please let me know the sum in question.", "There's a £340 payment I never made."),
        Example("Could you give me your postcode?", "I'm at BN4 7QA and locked out since Friday."),
        Example("What are your dates?", "We arrive on 4 August and stay until 9 August."),
        Example("When did you buy it?", "I bought the drill on 3 May and it died."),
        Example(
            "Is it the upper tray or the lower one?", "Two sheets at once, from the lower drawer."
        ),
        Example(
            "Please upload a copy of the invoice.", "You paid for half. The invoice is attached."
        ),
        Example("How many nights will you be staying?", "I come by bike and stay until Tuesday."),
        Example("Which ear is it?", "The hearing aid whistles, it's the left one."),
        Example(
            "Have you asked the people next door whether they took it in?",
            "It says delivered and isn't here. I've already checked with the people next door.",
        ),
        Example("Kindly help us by sharing the receipt.", "Charged twice, receipt attached."),
        Example("Which days would suit you?", "Cancel today, please. Next week Monday is good."),
    )
    silent = (
        Example(
            "Seven weeks and telling it from the top every time, no wonder you're worn out.",
            "I've told it to a different person in every call for seven weeks.",
        ),
        Example(
            "I've changed your address to 12 Mill Lane.", "I moved to 12 Mill Lane, new address"
        ),
        Example("When did you last update it?", "The till has been dead since Saturday lunchtime."),
        Example(
            "For order 55213: it left the depot this morning.", "Order 55213 still hasn't come."
        ),
        Example(
            "You wrote both .com and .net; which one is it?", "my shop.com or shop.net is down"
        ),
        Example("What's your order number?", "My parcel still hasn't come."),
        Example(
            "For security, could you confirm the e-mail on the account?",
            "I'm ana@example.org, locked out.",
        ),
        "What's your order number?",
        Example("Please restart the box.", "Blank page again, I've cleared the cache."),
        Example("What's the tracking number on the card?", "Order 55213 hasn't come."),
        Example("What's your order number?", "Error 4041 at the till page since 2 o'clock."),
        Example(
            "Please send me the photo of the plug again, in daylight.",
            "I sent the form twice already. Here's the plug too.",
        ),
        Example("How many of you are coming?", "We'd like the big table. Is it free?"),
        Example("I have your date of birth here, thank you.", "Add my son (born 3 Nov 2006)."),
        Example("I'll confirm the amount by noon.", "You owe me £40. When do I get it?"),
        Example("I'll send you photos of the new seal.", "It broke. Photos attached. What now?"),
        Example("Please find a picture of the socket below.", "Which one? Photos attached."),
        Example("I can see the postcode is right.", "I'm at BN4 7QA. Will the van find me?"),
        Example("You can choose which room you get.", "room 214 was cold. Another one next time?"),
        Example("When did you buy it?", "The drill dies after ten minutes. What now?"),
        Example("Is the red one steady or blinking?", "Restarted twice, the light is still red."),
        Example("Is it in the morning or the evening?", "My morning alarm fails now and then."),
        Example("Could you send the receipt?", "The receipt that you attached is not mine."),
        Example("What amount would you like to give?", "I paid £20 at the gate. Can I give more?"),
        Example(
            "Please upload a copy of the invoice that isn't cut off.", "The invoice is attached."
        ),
        Example("Which day suits you?", "Somebody is home any day after three."),
        Example(
            "To be certain that it's you: could you tell me the e-mail on the account?",
            "lee here, lee@roofs.example, please change my bank details",
        ),
        Example(
            "Could you ask the school office for the form?",
            "I asked the bus driver about a pass and he sent me to you.",
        ),
        Example("Send the form once more.", "Your colleague told me on Monday to send the form."),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        told = [case.customer.document.text, *(t.text for t in case.earlier if t.who == "customer")]
        for cue, was_given in _LOOKS:
            for span in case.draft[cue]:
                if cue in _EXCUSABLE and case.near(span, SECURITY):
                    continue
                if any(was_given(case.draft, span, text) for text in told):
                    yield self.finding(case.draft.around(span) if cue is STEPS else span)
                    return

    @classmethod
    @override
    def cues(cls) -> Iterator[Cue]:
        yield from super().cues()
        yield from (cue for cue, _ in _LOOKS)


def _gave(draft: Document, asked: Span, text: str) -> bool:
    """Whether ``text`` has a number of the kind asked for, or a lone one of no kind."""
    wanted = _family(draft.masked[asked[0] : asked[1]])
    given = (
        _family(found[1].lower()) if found[1] else "" for found in _GIVEN_NUMBER.finditer(text)
    )
    return any(not kind or not wanted or kind == wanted for kind in given)


def _sent_before(draft: Document, asked: Span, text: str) -> bool:
    """Whether ``text`` says that what is asked for was handed over before."""
    wanted = content_words(WORD.findall(draft.folded[asked[0] : asked[1]])) - _HANDING
    return any(
        wanted & content_words(WORD.findall(sentence.lower()))
        for sentence in re.split(r"(?<=[.!?\n])\s+", text)
        if _SENT.search(sentence)
    )


def _family(text: str) -> str | None:
    """The kind of number that the last such word in ``text`` names."""
    words = _KIND_OF.findall(text)
    return next((n for n, kinds in _KINDS.items() if words and words[-1] in kinds.split("|")), None)


def _steps(text: str) -> set[str]:
    """The steps that ``text`` names, each by one verb."""
    found = (verb.lower() for verb in _STEPS_IN.findall(text))
    return {_SAME.get(verb, verb) for verb in found}


def _was_done(draft: Document, asked: Span, text: str) -> bool:
    """Whether ``text`` says that the steps asked for were taken."""
    steps = _steps(draft.masked[slice(*asked)])
    done = _DONE.search(text) is not None
    return bool(steps) and done and steps <= _steps(_WONDERED.sub(" ", text))


_LOOKS: Sequence[tuple[Cue, WasGiven]] = (
    (NUMBER, _gave),
    (STEPS, _was_done),
    (ONCE_MORE, _sent_before),
    *ASKED,
    *((cue, shows(pattern)) for cue, pattern in GIVEN.values()),
)
"""What a draft may ask for, and how to tell whether a text of the customer's had it already."""
_EXCUSABLE = frozenset((NUMBER, *(cue for cue, _ in GIVEN.values())))  # to know who they are
