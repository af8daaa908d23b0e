"""R12: asking for a secret."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.matcher import Span
from bot.check.rule import Finding, Pair, Problem, Severity

SENSITIVE = (
    r"(?:pass ?-?words?|pass ?-?codes?|pass ?-?phrases?|pw|pwd|p/w|pins?(?: number| code)?s?|"
    r"cvv2?|cvc2?|cv2|csc|tans?|otps?|mpin|upi pin|(?:security|secret|memorable|safe) (?:code|"
    r"number|answer|word|question|phrase)s?|card (?:number|details|info|data)s?|(?:full|long|"
    r"whole|entire|complete|16[ -]digit|sixteen[ -]digit) (?:\w+ ){0,2}numbers?|(?:16|sixteen|all "
    r"the|full|other|remaining) (?:\w+ )?(?:digits|numbers) (?:on|of|from)|(?:three|3)[ "
    r"-](?:digit|figure)s?(?: \w+)? (?:code|number|on|from|at)|(?:three|3|last) (?:little "
    r")?(?:digits|numbers|figures) (?:on|at|from) the (?:back|reverse)|(?:one[ -]time|"
    r"verification|login|log-?in|sign-?in|sms|text|authenticator|authentication|2fa|otp|access|"
    r"security|unlock|alarm|two[ -]factor|six[ -]digit|6[ -]digit|four[ -]digit|4[ -]digit|backup|"
    r"back-up|bank) (?:code|passcode|pin|digits|key)s?|(?:recovery|seed|wallet|mnemonic) (?:key|"
    r"phrase|code|word)s?|(?:twelve|12|24) (?:recovery |seed |secret |backup )?words|(?:private|"
    r"secret|ssh|signing|encryption|api|"
    r"master|root) keys?|(?:login|log-?in|sign-?in|banking) (?:details|credentials|data|info|and)|"
    r"(?:current|old|login) pass|"
    r"(?:banking|bank|e-banking|ebanking) log-?in|user ?name and (?:password|pin)|(?:text|message|"
    r"sms|mail|email)(?: message)? (?:with|containing) (?:the|your|that) code|(?:3|three) digits "
    r"(?:behind|next to|after)|credentials|mother's maiden name|alarm's (?:four|4|six|6)|(?:code|"
    r"digits|pin|password)s? (?:that )?you(?:'ve| have|)? (?:just )?(?:got|received|use)|(?:code|"
    r"number|digits|pin|password)s? (?:that )?(?:(?:we|they|it|i|the bank)(?:'ve| have|'s| has|) "
    r"(?:just )?(?:sent|texted|mailed|emailed|messaged)|(?:has |have )?(?:just )?(?:came|come|"
    r"arrived|landed|appeared|popped)|(?:from|in|on) (?:the|your|ur) (?:text|sms|authenticator|"
    r"phone|whatsapp))|(?:normally|usually|always) (?:type|enter|use|key "
    r"in)\b[^.!?\n]{0,20}\b(?:get|log|sign))"
)
TO_ME = (
    r"(?:(?:send|give|tell|text|mail|e-?mail|whatsapp|forward|read|pass|message|type|paste|drop|"
    r"dm|let|lend|show|ping|shoot|hand|dictate|spell|supply|share|provide|put|pop|write|post|"
    r"enter|fax|lemme|gimme|upload|attach|submit|leave|quote)(?:ing)?)"
)
ASK = (
    r"(?:send|give|tell|share|provide|type|paste|post|drop|forward|e-?mail|mail|message|text|read|"
    r"confirm|supply|pass|let me have|let me know|pop|write|put|need|want|require|have|get|grab|"
    r"enter|reply with|attach|upload|quote|state|submit|whatsapp|remind me|dictate|spell|i'?ll "
    r"take|after|missing|jot|hand|dm|repeat|disclose|reveal|furnish|(?:what|which)(?: is| was| "
    r"are|'s|s|'re)?|what's|what was|whats|lemme have|gimme|can i have|could i have|may i have)"
)
SIX = r"(?:four|five|six|seven|eight|[4-8])"
READ_OUT = (
    r"\b(?:read|tell|send|give|text|type|forward|pass|share|quote) (?:me |us )?"
    r"(?:the|your|those|all) " + SIX
)
BACK = (
    r"[^\n]{0,90}[ ,.:;](?:read|type|send|paste|text|tell|give|pop|quote|enter|put) (?:it|them|those|"
    r"that)(?: me| us)?(?: back| out| over| through)?(?: to (?:me|us)| here| in here| into this| in "
    r"this| and i)\b"
)
REQUEST = Cue(
    patterns=(
        # "we've texted you six digits. Could you read them back to me?"
        r"\b(?:texted|sent|code)\b[^\n]{0,40}\b(?:four|five|six|\d)[- ]digits?\b" + BACK,
        r"\b(?:four|five|six|\d)[- ]digits?\b[^\n]{0,20}\b(?:gone to|sent|texted|come to)\b" + BACK,
        r"\b"
        + ASK
        + r"\b(?: (?:me|us|over|here|back|out|in|along|please|with|just|also|to|the|your|ur|you|"
        r"his|her|a|current|old|new|account|full|and|both|that|those|user ?name|username|user|"
        r"email|e-mail|address|login|log-in|name|number|date of birth|for|expiry|date|i|need|'ll|"
        r"will|card|bank|online|banking|of|it|on|16|digit|long|sides?|front|photo|picture|scan|pic|"
        r"snap|image|complete|exact|next|one|wifi|wi-fi|router|admin|actual|whole|entire|is|sir|"
        r"madam|kindly|mobile|phone|device|portal|site|shop|work|staff|e-banking|visa|mastercard|"
        r"their|again|secret|six|four|"
        r"together|plus|or|id|pls|all|app|that's|existing|present|12|24|twelve)[,]?){0,9} "
        + SENSITIVE
        + r"\b",
        r"\b" + TO_ME + r" (?:it |that |this |them )?(?:to |with |for )?(?:me|us|over|across|here|"
        r"in the chat|in this chat|through|back|my way)\b[^.!?\n]{0,45}\b" + SENSITIVE + r"\b",
        r"\b(?:need|want|require|requires|ask for|asking for|have to have|(?:i'm|we're|i am|we "
        r"are) after|without) (?:from "
        r"you )?(?:is )?(?:the|your|ur|his|her|their|a)\b[^.!?\n]{0,30}\b" + SENSITIVE + r"\b",
        r"(?:^|[.!?:;,\n] ?|\b(?:sir|ma'?am|hi|ok|then|and) )(?:the|your|ur|full|long|just|"
        r"also)\b[^.!?\n]{0,30}\b"
        + SENSITIVE
        + r"\b[^.!?\n]{0,40}\b(?:please|pls|plz|kindly|for our|for my|so (?:i|we)|will do|is all|"
        r"would help|needed|required|and (?:i|we)'?ll|then (?:i|we)|can whatsapp|to me|to us|with "
        r"me|with us|in (?:the|this) chat|by (?:return|reply)|would do)\b",
        r"\buser ?name and password,? (?:please|pls|plz)\b",
        # somebody else's
        r"\bask (?:him|her|them|your [\w ]{2,20}?) for (?:his|her|their|the|a)\b[^.!?\n]{0,30}\b"
        + SENSITIVE
        + r"\b[^.!?\n]{0,30}\b(?:let me have|send|pass|tell me|tell us|give|reply|forward|share)\b",
        # figures that came to their phone, read out to us
        READ_OUT
        + r"[- ]?digits?(?: number)?\b(?: (?:to|with) (?:me|us)| back| out| over| in here| here|"
        r" (?:that|which|you)\b[^.!?\n]{0,25}| from (?:the|your) (?:text|sms|message|phone)|[.!?,]|$)",
        READ_OUT
        + r"[- ]?(?:figures|numbers)\b[^.!?\n]{0,15}\b(?:came|texted|landed|popped|(?:to|on) your "
        r"(?:phone|mobile|handset))\b",
        r"\b(?:read|tell|send|give|type) (?:me|us) the digits (?:that )?you (?:were|got|have been|'ve been) "
        r"(?:texted|sent)\b",
        r"\bwhat are the " + SIX + r" digits\b",
        r"\b"
        + ASK
        + r"\b[^.!?\n]{0,40}\b(?:and|plus|with|or) (?:the|your|ur) "
        + SENSITIVE
        + r"\b",
        r"\b(?:share|show)\b[^.!?\n]{0,20}\bscreen\b[^.!?\n]{0,30}\b(?:type|enter|key "
        r"in)\b[^.!?\n]{0,12}\b(?:password|pin|passcode)\b",
        r"\b(?:forward|quote|need|want)\b[^.!?\n]{0,35}\b" + SENSITIVE + r"\b",
        r"\b(?:photo|picture|pic|scan|copy|snap|screenshot|image|photograph|"
        r"selfie)s?\b[^.!?\n]{0,25}\b(?:(?:both sides|front and back|front|back) of (?:\w+ "
        r"){0,2}card|"
        r"(?:bank|credit|debit|payment) card|card,? (?:front|both)|" + SENSITIVE + r")\b",
    )
)
HANDED_ON = Cue(
    patterns=(
        # "You'll get six digits by text. Read them out to me."
        r"\b(?:digits?|(?:six|four|6|4)[- ](?:figure|digit) number|codes?|passcodes?|passwords?|one[- ]time \w+|six[- ]digit \w+|pin)\b"
        r"[^.!?\n]{0,60}(?:[.!?;:,]| and) ?(?:then |and |please |just |now |once (?:it|they)[^.!?\n]{0,20}, "
        r")*(?:(?:read|send|give|tell|type|paste|forward|pass|quote|text|share|drop|pop|jot|note|"
        r"reply [^.!?\n]{0,20}with) (?:it|them|that|those|this|me|us)\b[^.!?\n]{0,12}\b(?:me|us|here|"
        r"back|over|across|this chat|the chat)\b|(?:send|give|read|tell) (?:me|us) (?:it|them|that|"
        r"those)\b|(?:send|give|read|tell) (?:me|us) one(?: of them| and\b|[.,!?;]|$)|reply (?:[\w ]{0,20} )?"
        r"with (?:it|them|that|both)\b)",
        # "Your phone will buzz with some figures; kindly drop them in here"
        r"\b(?:ping|text|sms|message|buzz|beep|receive|get|come|land|arrive|show|phone|handset|mobile|app)"
        r"\w*\b[^.!?\n]{0,40}\b(?:figures|numbers|digits|code|letters|characters)\b[^.!?\n]{0,30}"
        r"[.;,!:] ?(?:kindly |please |just |then |and |you can |could you |simply )*(?:drop|type|send|read|"
        r"paste|pop|put|share|pass|give|tell|quote|forward|write) (?:it|them|those|that|these)\b[^.!?\n]{0,15}"
        r"\b(?:here|to (?:me|us)|(?:in|into|on) (?:the|this) chat|back|below|underneath|(?:next|your) "
        r"(?:message|reply))\b",
        # steps: "You receive a six-digit number by text", and next "You reply to me with it"
        r"\b(?:six|four|five|eight|[4-8])[- ]digit (?:code|number|pin)\b[^.!?\n]{0,20}\b(?:sms|text|"
        r"phone|mobile|message)\b[^.!?\n]{0,20}[.!?;\n ]+"
        r"(?:\d[.)] ?)?(?:then |and |next |you |please )*(?:reply|respond|answer|write back)"
        r"(?: to)?(?: me| us)? with (?:it|that|the) ?(?:code|number|pin)?\b",
        r"\b(?:password|pin|passcode|pass ?phrase)\b[^.!?\n]{0,40}\b(?:and|then) (?:tell|telling|send|sending|"
        r"give|giving|letting|let) (?:me|us) (?:know )?(?:what (?:it is|that is|you (?:chose|set|picked|typed))|the new (?:one|"
        r"password|pin|code))\b",
    )
)
TO_US = Cue(
    "(here|to me|to us|for me|for us|this chat|the chat|with me|with us)",
    "(i'll|i will|i can|we'll|we will|we can|so i|and i|so we)",
)
OTHERS_ASK = Cue(
    "(they|they'll|he|he'll|she|she'll|the (shop|driver|courier|till|desk|page|app|site|machine|"
    "terminal)) (will |'ll |may |might |)(need|needs|want|wants|ask|asks|require|requires)"
)
PUBLIC = Cue(
    "(reference|ref|serial|barcode|qr|voucher|fault|part) (code|codes|number|numbers|has|have)",
    "(code|codes|digits) (on|under|behind|below|are on|is on) (the|your) (lid|receipt|box|label|"
    "ticket|back|base|door|machine)",
    "(six|four|6|4)(-| )digit reference",
    "meter (shows|show|has|reads|says|displays)",
    "(digits|numbers|figures) (on|of|off|from) (the|your) (gas |water |electric |electricity |) meter",
    "(order|booking|tracking|customer|reference|serial|case|ticket|invoice|parcel|model|product|"
    "error|voucher|promo|discount|gift|policy|meter|post|zip|member|library) (number|code|digits)",
    "(last|final|first) (four|4|three|3|two|2)",
    "(don't|do not|never|rather than|instead of)",
    "error",
)
REFUSED = Cue(
    "(landmark|postal|area|city|town|district) (pin|code)",
    "(city|area|town|landmark|locality|district|state) and (your |the |)(pin|postal)",
    "(pin|code) (code |)of (your|the|his|her) (area|city|town|district|locality)",
    "(pin|code) (code |)(and|or|with|for|of) (.. |)(landmark|area|city|town|district|locality)",
    "(and|then|please|to|can|could|now|or|by|once|before|after|when) (you |) (sign|log|signing|logging) "
    "(back |)(in|into it) (again |)(with|using|by)",
    "(don't|do not|never|please don't|no need to|needn't|not to|without|won't need|don't need|"
    "won't ask|never ask|will never|wouldn't|shouldn't|rather than|instead of|didn't ask|not ask|"
    "not need|not share|avoid|nobody|no one|hang up|delete|ignore|keep|with your usual)",
    "(reset|change|changed|changing|resetting|new|forgotten|forgot|link|generate|create|set|choose|"
    "set up|expired|wrong|pick|update|updating|updated|replace|save) (a |your |the |my |that |this "
    "|)(new |own |)(password|pin|passcode|passphrase|code)",
    "(last|final|first) (four|4|three|3|two|2)",
    "(on|into|in|at) (the|that|our|your|a|my) (own |)(login |sign-in |secure |reset |payment |next "
    "|card |booking |checkout |account |profile |settings |banking |)(page|screen|form|box|app|"
    "field|website|site|terminal|keypad|machine|checkout|window|portal|reader|till|settings|tab)",
    "(into|in) the (box|field|form)",
    "(put|set|add|place) (a|another) (password|pin|passcode|code) (on|for|to)",
    "(order|booking|tracking|customer|reference|serial|case|ticket|invoice|policy|public|error|"
    "status|promo|voucher|discount|gift|qr|product|sort|gate|model|member|part)( |"
    ")(number|code|key)",
    "(drop (me |us |)a pin|pin on|map pin|pin location|delivery|locality|to pin)",
    "(password|pin|passcode) (manager|protected|protection|reset|policy|change|rules|hint|page|box|field|screen)",
    "(sending|sent|send|texting|texted|giving|given|emailed|post|posting) you (a|the|another|your)",
    "(you'll|you will|you) (get|receive|need to enter|be asked|need to type|see)",
    "(you'll|you will|once you|when you|after you|as you|where you) (type|enter)",
    "(let me know|tell me|tell us|let us know|confirm|check|know|say|ask|asked|asking|asks) "
    "(whether|if|when|once)",
    "(asks|ask|asked|asking) you (for|to)",
    "(tell me|let me know|confirm|check|say) (that|how|where|why) (the|your) ",
    "(password|code|pin|card|key|cvv) (is|was|has|works|worked|doesn't|didn't|arrive|arrived|"
    "expire|expired|expires|change|changed|stays|never|not|fails|failed)",
    "(hidden|covered|masked|blanked|crossed out|redacted|blacked out|scribbled|removed|folded)",
    "(the same|that|this) (goes|holds|is true) for (your|the|any)",
    "(yes or no|not here|to (yourself|nobody)|tell nobody|the first two)",
    "after your (password|pin|passcode)(,|) (it|your phone|the phone|the app|the till|the site)",
    "(what|which) (happens|error|step|page|colour|browser|kind|type|version|sort|device)",
)


_AT_EASE = re.compile(r"\b(?:don't|won't|needn't) (?:have|need) to (?!send|share|give|tell|type)")
"""What spares them something, and not the secret: "so you don't have to visit us"."""
PLAINLY = Cue("(send|give|tell|text|email|dm) (me|us) your (password|pin|passcode|login details)")


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
    pattern = "Please don't send it here. [The safe way]."
    fires = (
        "We've texted you six digits. Could you read them back to me here?",
        "Send me your password and I'll log in.",
        "What's the code you just got by text?",
        "Could you give me the full card number and the CVV, please?",
        "The six digits that just landed on your phone, please, and I'm in.",
        "A snap of your bank card, front and back, is all I need.",
        "A six digit number is coming by text. Read it out to me and I'll approve the phone.",
        "Paste your 12 seed words into this chat and I'll rebuild the wallet.",
        "Read me the six digits you've just been texted and I'll type them in.",
        "Please forward the six figures that came to your phone just now.",
        "When the text arrives, type the six digits in here and I'll do the rest.",
        "Please read the six digits to me.",
        "Kindly share the PIN you use for the phone bank, and your new postcode.",
        "Could you ask your brother for his password and pass it on to me?",
        "One of your backup codes will do. Send me one and you're in.",
        "Set the password to something short and tell me what it is.",
        "A login code is about to reach you: read it out to me and I'll open the account.",
        "Look up both the username and the passcode and reply to this mail with them.",
        "Drop your portal username and password into this chat and I'll have a look myself.",
        "1. Your phone gets a six-digit number by text.\n2. You reply to me with that number.",
        "A six-digit code for the smart meter comes by text. Read it out to me and I'll link it.",
    )
    silent = (
        "Your meter reading has five figures. Could you tell it to me?",
        "Next comes a new password, from the link I've mailed you; please don't send it here.",
        "Please don't paste the password here. This link lets you set a new one.",
        "The last four digits are enough. Touch the small picture under the PIN box to see them.",
        "Get in at pay.example with your usual password. Type your PIN on the terminal, not here.",
        "I've sent you a code; enter it on the sign-in page.",
        "We'll never ask you for your password. Could you give me the order number?",
        "Tell me whether the password works now.",
        "Re-enter the app password and set the port to 993.",
        "The shop will need the code from the text, so take your phone along.",
        "The page texts you a code. Type it there, and tell me once you're in.",
        "Send us a copy of the statement with the card number blacked out.",
        "Read me the five figures on your meter and I'll work out the bill.",
        "Please send your PIN code and landmark, so that the van finds the lane.",
        "Set a new password and let me know whether it works.",
        "The meter shows a six-digit number. Please reply with that number.",
    )
    when, plain = (REQUEST, HANDED_ON), (PLAINLY,)

    @staticmethod
    def _is_for_us(case: Case, span: Span) -> bool:
        """Whether it is to be handed to the writer: not typed on their own screen, or at a till."""
        if case.near(span, OTHERS_ASK):
            return False
        typed = case.draft.masked[span[0] : span[1]].startswith(("enter", "type", "put"))
        return not typed or case.near(span, TO_US)

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        for span in case.draft[REQUEST]:
            if self._is_for_us(case, span) and not case.near(span, REFUSED):
                yield self.finding(span)
        for span in case.draft[HANDED_ON]:
            if not case.near(span, PUBLIC):
                yield self.finding(span)

    @override
    def likely(self, case: Case, sentence: Sentence) -> Finding | None:
        span = (sentence.start, sentence.end)
        # Without a sure word it is not grave enough to hold a reply back.
        at_ease = {found.start() for found in _AT_EASE.finditer(case.draft.masked, *span)}
        refused = {start for start, _ in case.draft.within(sentence, REFUSED, PUBLIC)}
        return None if refused - at_ease else self.finding(span, severity=Severity.FIX)
