"""R12: asking for a secret."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Finding, Pair, Problem, Severity

SENSITIVE = (
    r"(?:passwords?|passcodes?|pin(?: number| code)?s?|cvv2?|cvc|security (?:code|number|"
    r"answer)|card (?:number|details|info)"
    r"|(?:full|long|whole|entire|16[ -]digit|sixteen[ -]digit) (?:\w+ ){0,2}number|three "
    r"(?:digits|numbers) on the back"
    r"|3 (?:digits|numbers) on the back|(?:one[ -]time|one time|verification|login|sign-in|"
    r"sms|text|authenticator|2fa|otp|access) (?:code|passcode|password|pin)|otp"
    r"|recovery (?:key|phrase|code)s?|seed phrase|private key|backup codes?|login details|"
    r"log-in details|credentials"
    r"|code (?:you (?:just )?(?:got|received)|(?:we|they|it) (?:just )?(?:sent|texted)|"
    r"(?:that )?(?:just )?(?:came|arrived)|from (?:the|your) (?:text|sms|app|"
    r"authenticator))|mother's maiden name)"
)
ASK = (
    r"(?:send|give|tell|share|provide|type|paste|post|drop|forward|e-?mail|message|text|read|"
    r"confirm|supply|pass|let me have|let me know|pop|write|put|need|want|require|have|get|"
    r"grab|enter|reply with|what is|what's|what was|whats|can i have|could i have|may i have)"
)
REQUEST = Cue(
    patterns=(
        r"\b"
        + ASK
        + r"\b(?: (?:me|us|over|here|back|out|in|along|please|with|just|also|to|the|your|you|"
        r"his|her|a|current|old|new|account|full|and|both|that|those|user ?name|username|"
        r"email|e-mail|address|login|name|number|date of birth|for|expiry|date|i|need|'ll|"
        r"will|card|bank|online|banking|of|it|on|16|digit|long)[,]?){0,9} " + SENSITIVE + r"\b",
        r"\bi(?:'ll| will|'d|)(?: just| also| then)? need (?:the |your )" + SENSITIVE,
    )
)
REFUSED = Cue(
    "(don't|do not|never|please don't|no need to|needn't|not to|without|won't need|don't "
    "need|won't ask|never ask|will never|wouldn't|shouldn't|rather than|instead of|didn't "
    "ask|not ask|not need|not share|avoid|nobody|no one)",
    "(reset|change|changing|resetting|new|forgotten|forgot|link|generate|create|set|choose|"
    "set up|expired|wrong) (a |your |the |my |)(new |)(password|pin|passcode)",
    "(last|final|first) (four|4|three|3|two|2)",
    "(on|into|in) (the|that|our|your) (login |sign-in |secure |reset |payment |next |card |"
    ")(page|screen|form|box|app|field|website|site|terminal|keypad|machine|checkout|window|"
    "portal)",
    "(into|in) the (box|field|form)",
    "(put|set|add|place) (a|another) (password|pin|passcode|code) (on|for|to)",
    "(password manager|password protected|password reset|password policy|order number|"
    "booking number)",
    "(send|sent|sending) you (a|the|another|your)",
    "(you'll|you will|you) (get|receive|need to enter|be asked|need to type|see|type|enter)",
)


class AsksForSecret(Problem):
    """Sees the customer asked to send a password, a full card number, a code or a key in the chat.

    Why: Chats are stored and read by many; and a customer who learns to hand secrets to support
    will hand them to the next fraudster.

    Evidence: Common practice of security teams; no study is claimed.

    Silent: when the draft says not to send it, sends a reset link, asks for the last four digits,
    or speaks of typing it on the page itself.
    """

    number = "R12"
    severity = Severity.STOP
    tip = "W02"
    why = "Never ask for a secret in a chat: it is stored, and it trains people for fraudsters."
    pair = Pair(
        "Send me your password and I'll log in.",
        "Please don't paste the password here. This link lets you set a new one.",
    )
    fires = (
        "Send me your password and I'll log in.",
        "What's the code you just got by text?",
        "Could you give me the full card number and the CVV, please?",
    )
    silent = (
        "Please don't paste the password here. This link lets you set a new one.",
        "The last four digits are enough.",
        "Type your PIN on the card terminal, not here.",
        "I've sent you a code; enter it on the sign-in page.",
        "We'll never ask you for your password.",
        "Could you give me the order number?",
    )
    when = (REQUEST,)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[REQUEST]:
            if not case.near(span, REFUSED):
                yield self.finding(span)
                return
