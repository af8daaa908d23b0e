"""R37: jargon for somebody who has told us they are new to it."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.reading.features import is_technical
from bot.check.reading.model import Clarity, KnowHow
from bot.check.rule import Example, Finding, Pair, Problem, Severity
from bot.check.spans import meets

JARGON = Cue(
    # networks and domains
    "(dns|ttl|cname|a record|a-record|aaaa|mx record|mx records|txt record|apex|root domain|"
    "subdomain|nameserver|nameservers|name servers|zone file|zone editor|propagate|propagation|"
    "propagates|resolver|resolvers|registrar|dhcp|subnet|gateway|port forwarding|static ip|ip "
    "address|mac address|ssid|wpa2|lan|wan|nat|cgnat|pppoe|mtu|ont|ethernet port|proxy|vpn "
    "tunnel|firewall|packet loss|latency|ping|traceroute|bandwidth|wired connection|5ghz|qos|"
    "bridge mode|access point|mesh node|optical signal)",
    # web and code
    "(api|api key|endpoint|webhook|payload|token|bearer|jwt|oauth|sso|saml|2fa|mfa|ssl|tls|"
    "certificate chain|https redirect|redirect uri|http header|headers|handshake|cache|cached|"
    "cdn|edge|server-side|client-side|backend|back end|back-end|frontend|front-end|php|sql|"
    "mysql|database|schema|query string|json|xml|yaml|regex|script tag|html|css|javascript|"
    "iframe|embed code|cron|cron job|ssh|ftp|sftp|root directory|root folder|public_html|"
    "htaccess|wp-config|file permissions|deploy|repository|repo|commit|branch|build|instance|"
    "container|localhost|hosts file|environment variable|boolean|string|array|syntax|parameter|"
    "metadata|slug|canonical|robots file|sandbox|staging environment|production environment|"
    "migration|rollback|dependency|dependencies|hash|encrypt|decrypt|encryption key|private "
    "key|public key|seed phrase|csr|cors|user agent|session cookie|cookies)",
    # computers and phones
    "(bios|uefi|firmware|registry|registry editor|terminal|command line|command prompt|"
    "powershell|console|dev tools|devtools|developer tools|safe mode|boot|bootloader|boot "
    "loader|partition|mount|drive letter|kernel|driver|drivers|device manager|task manager|"
    "event log|log file|logs|har file|screen recording|stack trace|dump file|adb|sideload|"
    "flash the|jailbreak|imap|pop3|smtp|outgoing server|port number|apn|esim profile|iccid|"
    "imei|nfc|bluetooth stack|factory reset|hard reset|re-provision|provision|provisioned|"
    "dongle|hdmi arc|codec|bitrate|refresh rate|ram|ssd|gpu|resync|sync conflict|daemon|reseat|"
    "los led|sc connector|cpe)",
    # money, travel and trade
    "(iban|bic|swift code|swift|sepa|ach|chaps|apr|aer|kyc|aml|correspondent bank|nostro|"
    "ledger|ledger entry|reconciliation|reconciled|chargeback|escrow|amortisation|accrued|"
    "settlement|pre-authorisation|preauthorisation|clearing cycle|interchange|acquirer|issuer|"
    "3ds|3-d secure|mandate|direct debit mandate|standing instruction|value date|pending auth|"
    "auth hold|margin|collateral|sku|rma|ean|hs code|incoterms|ddp|dap|consignment|bill of "
    "lading|manifest|pod|pnr|gds|emd|apis|e-ticket number|fare basis|fare class|fare bucket|"
    "reissue|codeshare|interline|mct|waitlist|tariff code|excess|deductible|underwriting|pro "
    "rata|pro-rata|prorated)",
    "(run|type|enter|execute) (sudo|ipconfig|ping|nslookup|chmod|curl|npm|git|traceroute)",
    "(sudo|ipconfig|nslookup|chmod|npm|nslookup|netstat|ifconfig)",
)
EXPLAINS = Cue(
    "(which|that|this|it) (is|are|means|just means|simply means) (the|a|an|your|what|where|how|"
    "when|that|like)",
    "(that is|that's|i.e|meaning|in other words|in plain words|in plain english|otherwise "
    "known as|also called|called|known as|it's the|think of it|is just|basically|is what|is "
    "the|is a|are the|are small|short for|stands for|means)",
    patterns=(r"\((?:\w+[ ,'-]+){2,12}\w+\)",),
)
_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9]{1,5}s?\b")
_LABEL = re.compile(
    r"\b[A-Z]{2,}(?: [A-Z]{2,})+\b"
    r"|\b(?:marked|labelled|labeled|called|says?|reads?|press|turn(?: it| the dial)? to|shows?) [A-Z]{2,}\b"
)
"""What stands on a knob or a screen: they have it before their eyes."""
_KNOWN = frozenset(
    "OK PDF PDFS USB TV TVS PIN PINS ID IDS UK US USA EU AM PM FAQ FAQS VAT SMS GB MB KB TB PC "
    "PCS QR GPS ATM CV DVD SIM CEO NHS BST GMT UTC IT PS HD UI AC ASAP FYI IM MR MRS DR NO YES "
    "NOT AND THE YOU SAVE DO II III IV SOS BBC ETA MOT DIY XL XXL XS UHD HR CD AA AAA JPG PNG "
    "MP3 MP4 LED WIFI IOS CET EST PST RSVP PO TBC AI APP VIP SA NI NY LA CCTV ISP BT EE O2 HSBC "
    "DHL UPS DPD GLS TNT KLM BA GPO EUR GBP USD NGN INR SGD".split()
)
_SAYS_SO = re.compile(
    r"\b(?:(?:not|no|isn't|never been|rubbish|useless|hopeless|terrible|bad|awful) (?:very |"
    r"really |too |so |that |much |any )?(?:good |great |clever |confident |handy |use "
    r")?(?:with|at) (?:computers?|technology|tech|phones?|this (?:stuff|kind)|these things|the "
    r"internet|machines|all this)"
    r"|(?:not|isn't|non)[ -](?:very |really |at all |that )?(?:technical|techy|tech[- ]savvy|a "
    r"tech|a computer|computer literate)|computer illiterate|technophobe|complete beginner|"
    r"total beginner"
    r"|(?:don't|dont|do not) (?:know|understand) (?:anything about|much about|a thing about|"
    r"computers|technology|these words|what (?:any of )?(?:that|this|it) means)|never done "
    r"(?:this|anything like)|first time (?:doing|using|with)"
    r"|(?:my|the) (?:grand)?(?:son|daughter|nephew|niece|child|kids?) (?:usually |normally |"
    r"always )?(?:does|did|set|built|made|installed|sorts|put)"
    r"|i(?:'m| am) (?:(?:a|an) )?(?:old|elderly|pensioner|[6-9]\d(?: years)?))\b"
)
_SEVERAL = 2
_CROWD = 5  # acronyms that are too many for anybody who isn't of the trade


class OverTheirHead(Problem):
    """Sees two or more technical words, none explained, for somebody new to this or lost.

    Why: Each unknown word is a place to give up, and few people ask what it means.

    Evidence: Craft: plain-language guides agree, and a crowded mind takes in less; we know of no
    trial in support chats.

    Silent: where the customer used the word, where it is explained beside it, and on quoted labels.
    """

    number = "R37"
    severity = Severity.FIX
    tip = "W27"
    why = "Several technical words at once for somebody new to this. Say what they will see and click."
    pair = Pair(
        "Flush DNS and check the CNAME's TTL.",
        "Your browser is remembering the old address. Close it fully, wait a minute, open the page"
        " again.",
    )
    pattern = "In plain words: [the answer]."
    needs_customer = True
    _NOVICE = (
        "sorry I'm not good with computers at all, I'm 74. my page doesn't show, what do I do?"
    )
    fires = (
        Example("Flush DNS and check the CNAME's TTL.", _NOVICE),
        Example("Your JWT expired, re-auth via OAuth.", _NOVICE),
        Example(
            "Please clear the cache, then look at the console and send me the HAR file.", _NOVICE
        ),
    )
    silent = (
        Example(
            "Your browser is remembering the old address. Close it fully, wait a minute, open "
            "the page again.",
            _NOVICE,
        ),
        Example("You've been signed out for safety. Press 'Sign in' at the top right.", _NOVICE),
        Example(
            "Flush DNS and check the CNAME's TTL.",
            "CNAME for www set, TTL 300, still NXDOMAIN. resolver?",
        ),
        Example(
            "The DNS, which is the address book of the web, still has the old entry. It will "
            "be right by noon.",
            _NOVICE,
        ),
        Example("Hold DOOR LOCK until it says READY, then turn it to START.", _NOVICE),
        Example(
            "The SSID is on the sticker under the router.",
            "I'm hopeless with computers, what is an SSID and where is it?",
        ),
        "Flush DNS and check the CNAME's TTL.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        reading = case.customer
        if reading is None or reading.know_how.value is KnowHow.EXPERT:
            return
        new = reading.know_how.is_sure and reading.know_how.value is KnowHow.NOVICE
        lost = reading.clarity.is_sure and reading.clarity.value is Clarity.CONFUSED
        says_so = _SAYS_SO.search(reading.document.masked)
        plain = new or lost or says_so or reading.plain_language.value
        if not plain and (
            len(self._acronyms(case)) < _CROWD or is_technical(reading.document.text)
        ):
            return
        if found := self._at_the_first(case):
            yield found

    @override
    def missed(self, case: Case) -> Finding | None:
        """The words are the same; it is the reader who is less surely new to them."""
        return self._at_the_first(case)

    def _at_the_first(self, case: Case) -> Finding | None:
        """A finding at the first of several technical words that nothing explains."""
        found: dict[str, Sentence] = {}
        for sentence in case.draft.sentences:
            if not case.draft.within(sentence, EXPLAINS):
                for term in self._terms(case, sentence):
                    found.setdefault(term, sentence)
        if len(found) < _SEVERAL:
            return None
        first = next(iter(found.values()))
        return self.finding((first.start, first.end))

    @staticmethod
    def _acronyms(case: Case, start: int = 0, end: int | None = None) -> set[str]:
        text, masked = case.draft.text, case.draft.masked
        bounds = start, len(text) if end is None else end
        labels = [label.span() for label in _LABEL.finditer(text, *bounds)]
        found = [a for a in _ACRONYM.finditer(text, *bounds) if not meets(a.span(), labels)]
        return {a[0].lower() for a in found if a[0] not in _KNOWN and masked[a.start()].isalpha()}

    def _terms(self, case: Case, sentence: Sentence) -> set[str]:
        said = case.customer.document.folded if case.customer else ""
        spans = case.draft.within(sentence, JARGON)
        terms = {case.draft.masked[start:end] for start, end in spans}
        terms |= self._acronyms(case, sentence.start, sentence.end)
        longest = {t for t in terms if not any(t != other and t in other for other in terms)}
        return {term for term in longest if term not in said}
