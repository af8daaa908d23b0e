"""R13: a slot that nobody filled."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.matcher import Span
from bot.check.rule import Example, Finding, Pair, Problem, Severity

SLOT = Cue(
    patterns=(
        r"\{\{[^{}\n]{0,60}\}\}",
        r"\{%[^%\n]{0,60}%\}",
        r"\{[a-z][a-z0-9_. ]{1,30}\}",
        r"\[(?:insert |enter |your |customer|client|agent|first|last|full|sur|order|ticket|"
        r"case|product|company|date|time|amount|link here|name|signature|"
        r"x+\])[^\]\n]{0,40}\]?",
        r"\[(?:[a-z]+ ){1,2}(?:name|surname|forename|initials|number|no|ref|reference|id|date|"
        r"day|month|time|year|amount|price|fee|sum|total|address|postcode|city|town|branch|room|"
        r"title|item|model|plan|dept|department|team|role|phone|e-?mail)\]",
        r"\[(?:surname|forename|initials|postcode)\]",
        r"\[(?:parent|guardian|guest|student|patient|member|tenant|resident|passenger|buyer|seller)"
        r"(?:/[a-z]+|'s)?(?: (?:name|first name|surname|number|id))?\]",
        r"(?:%%|##|@@|\*\||<<|\$\$)[A-Za-z][A-Za-z_. ]{2,30}(?:%%|##|@@|\|\*|>>|\$\$)",
        r"\((?:insert|fill in)(?: the| your| a)? [a-z ]{2,25}\)",
        r"\b(?:hi|hello|dear|hey) (?:(?:null|undefined|n/a)\b|(?:none|unknown|user),)",
        r"\b(?:hi|hello|dear) ,",
        r"\b(?:hi|hello|dear|hey) x{2,}\b",
        r"\*\|[a-z_:/ ]{2,30}\|\*",
        r"\{[a-z_ ]{2,30}\|[a-z_ ]{0,30}\}",
        r"(?:^|[.!?\n] )(?:todo|fixme): ",
        r"\((?:agent|advisor|adviser|staff|rep|you) to (?:fill|add|insert|complete)\w*\)",
        r"\$(?:[a-z]+_)?(?:name|customer|order|agent|ticket|ref|brand|company|client)[a-z_]*\b",
        r"\[[^\]\n]{2,60} [-–] delete (?:one|as (?:appropriate|applicable))\]",
        r"\binsert (?:date|name|time|amount|address|number|link|ref|reference) here\b",
        r"<(?:insert|enter|customer|client|agent|first|last|full|order|ticket|case|product|"
        r"company|name|date|amount|your)[^>\n]{0,40}>",
        r"<(?:add|put|paste|here|link here)\b[^>\n]{0,40}>",
        r"<(?:employee|parent|guest|child|pupil|tenant|member|patient|student)_[a-z_]{2,30}>",
        r"\$\{?(?:first|last|full|customer|order|agent|ticket|user)[a-z_]{0,20}\}?",
        r"\b(?:xx+/xx+|dd/mm/yyyy|lorem ipsum|tbc\b:?|firstname|first_name|customer_name|"
        r"customername|order_id)\b",
        r"_{3,}",
        r"%[a-z_]*(?:name|customer|order|agent|ticket|ref|date|amount|number|client|start|end|time|link|url|"
        r"price|product|plan|city|team|company|slot|day)[a-z_]*%",
        r"[£$€₦₹]\s?[xX]{2,}(?:[.,][xX]{2})?|\b[xX]{2,}[.,:][xX]{2}\b",
        r"\$(?:cust|cst|client|guest|user|member|rep|agent|first|last|full|sur|order|ticket)_[a-z_]{2,30}\b",
    ),
    raw=True,
)
NOBODY = Cue(
    "dear (valued |)(customer|client|user)",
    "dear sir/madam",
)
FILL_IN = Cue(
    "(replace|put your|substitute|fill in|with your own|your own|where it says|stands for|"
    "placeholder|copy this|template|example|it says|that says|which says|marked|labelled|the field|"
    "the line|to fill|in the subject|wherever the|square brackets|curly brackets|are left for)",
    patterns=(r"(?:^|[.!?;:,\n] ?|then |and |please |just )swap\b",),
)
_CAPITALS = re.compile(
    r"\bINSERT [A-Z]{3,}\b|"
    r"\b(?:Hi|Hello|Dear|Hey) NaN\b|"
    r"\[(?!ERROR|WARN|INFO|DEBUG|FATAL|LINK|REDACTED|OK\b)[A-Z][A-Z _'-]{2,40}\]"
)
_NAME = r"[A-Z][^\W\d_]+(?:['’-][^\W\d_]+)*"
_GREETED = re.compile(
    r"\A\s*(?i:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|"
    rf"evening),? (?:there,? )?((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? )?{_NAME})\b(?!['’])"
)
_GREETS = re.compile(r"\A\s*(?:hi|hello|hey|dear|good \w+)\b[^.!?\n]{0,12}\S+\Z", re.IGNORECASE)
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? ")
_SIGNED = re.compile(
    r"(?:(?:^|\n|[.!?,] )\s*(?i:(?:many |kind |best |warm |)(?:thanks(?: a mil(?:l(?:ion)?)?)?|thank you|thx|cheers|"
    r"regards|best|wishes|yours|sincerely|faithfully|truly|ta))[.,!]?\s+|"
    r"(?:\n|[.!?] )[-–—~] ?|\b[Ll]ove,? )"
    rf"({_NAME}(?: {_NAME}){{0,2}})(?:, [\w ]+|\.| \(\w+\))?\s*\Z|"
    rf"\b(?i:my name is|my name's) ({_NAME})\b|"
    rf"\A\W*(?i:(?:hi|hello|hey|good \w+|dear \w+)(?: there| all)?[,!. ]+)?(?i:this is) "
    r"([A-Z][a-zà-ÿ]+)(?: [A-Z][a-zà-ÿ]+)?[.!]|"
    rf"\b(?i:this is|i am|i'm|it's) ({_NAME})(?: {_NAME})?"
    r"(?:,? (?:here|again|from|calling|speaking)\b|,)"
)
_LAST_WORDS = re.compile(rf"[.!?]\s+({_NAME} {_NAME})\Z")
_NOT_NAMES = frozenset(
    "there all team thank best kind many warm yours everyone folks again both friend sir madam customer here still from and a the "
    "not so very having trying you help please thanks monday tuesday wednesday thursday friday "
    "saturday sunday english french german spanish welsh irish polish italian mac windows chrome "
    "android".split()
)


def _is_code(text: str, start: int) -> bool:
    """Whether ``start`` is within backticks, behind a quotation mark, or in a path."""
    before = text[start - 1 : start]
    return text.count("`", 0, start) % 2 == 1 or before == "/" or before in {'"', "“"}


def _is_to_fill(case: Case, span: Span) -> bool:
    """Whether the line, or one beside it, tells the reader to fill it; a greeting never does."""
    if _GREETS.match(case.draft.text[: span[1]]) is not None:
        return False
    sentence = case.draft.sentence_at(span[0])
    near = case.draft.sentences[max(0, sentence.index - 1) : sentence.index + 2]
    return any(case.draft.within(s, FILL_IN) for s in near)


def _mixed_up(name: str, message: str) -> "re.Match[str] | None":
    """Two capitalised words at the very end, where ``name`` begins as they do.

    They may be a firm or a place as well; that one name was taken for another shows by the initial.
    """
    found = _LAST_WORDS.search(message)
    return found if found and found[1][0] == name[0] else None


class TemplateLeftover(Problem):
    """Sees a placeholder that nobody filled, "Dear Customer", or a name that isn't theirs.

    Why: It says in one word that nobody wrote this for them.

    Evidence: In a survey of 1,000 adults in the US, knowing one's history and using one's name were
    the top signs of being valued (Intercom; self-report).

    Silent: on code, and on slots the customer is told to fill.
    """

    number = "R13"
    severity = Severity.STOP
    tip = "W14"
    why = (
        "A slot of the template is still in there, or the name isn't theirs. Fill it or delete it."
    )
    pair = Pair("Hi {{first_name}}, thanks!", "Hi Petra,")
    fires = (
        "Hi {{first_name}}, thanks for the screenshot!",
        "Dear Customer, your refund is on its way.",
        "Hello [NAME], the parcel left on ____.",
        "Your fitter %ENGINEER_NAME% comes on Friday.",
        "Good evening [guest surname], your table is ready.",
        "Hi null, your refund left today.",
        "Hi {{first_name}}, I've left the form for you to sign.",
        Example("Good morning Nora, it's open again.", "my page is shut. Thank you. Petra Adé"),
        Example(
            "Hi Peter, the second payment is on its way back.", "Charged twice!\nThanks, Petra"
        ),
        "It's on its way. Follow it here: <add link>.",
        "The van left with <order_number> at noon.",
        "It went to <parent_phone> this morning.",
        Example("Hi Petrus, it's in Cork.", "Has the harp left? Ref 209. Petra Voll"),
        "Your plumber comes between XX:XX and XX:XX.",
        "Hello $cust_first, your card is on its way.",
        Example("Hi Conor, it went out at noon.", "Any news of my router? Thanks a mil, Petra"),
        Example("Hi Marco, it came in this morning.", "Hello, this is Petra. Is my clutch in yet?"),
    )
    silent = (
        "Hi Petra, the second payment is on its way back.",
        "Put your own key where it says {API_KEY} and replace {HOST} with your own.",
        "Use `[name]` in the subject line.",
        Example("Hi Petra, it's back.", "Charged twice!\nThanks, Petra"),
        Example("Hi Nora, I've sent it again.", "I use it on my Mac - Sonoma"),
        Example("Hi Nora, I've sent it again.", "My page is shut. Thank You"),
        "Your card XXXXXXXXXXXX 1234 was charged once.",
        "Hey none of them is lost: all three left today.",
        "Please add number here: the second box from the top.",
        "Replace the value with your own. Then paste this line: curl {API_KEY}",
        Example("Dear Mr Adé, it's back.", "my page is shut. Thank you. Petra Adé"),
        "Swap <your name> for the one on the card, then save.",
        Example("Hi Nora, I've sent it again.", "Where is my lamp? Kind Regards"),
        Example("Hi Olga, the crane comes at ten.", "The crane isn't here! Northside Builders"),
        "The link is here: [link]. It opens the invoice.",
        "Hi there, your refund is on its way.",
        "Set $api_key in your shell.",
        Example("Hi Bola, yes, all day.", "Hello, I'm Vegan. Is there a menu for me?"),
        "Type ssh <user_name>@host and press return.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        capitals = [slot.span() for slot in _CAPITALS.finditer(case.draft.text)]
        for span in (*case.draft[SLOT], *case.draft[NOBODY], *capitals):
            if not _is_to_fill(case, span) and not _is_code(case.draft.text, span[0]):
                yield self.finding(span)
                return
        greeted = _GREETED.match(case.draft.text)
        if greeted and case.customer and self._is_other(greeted[1], case.customer.document.text):
            yield self.finding(greeted.span(1))

    @staticmethod
    def _is_other(name: str, message: str) -> bool:
        """Whether the message is signed by somebody else, and does not mention ``name``."""
        called = _TITLE.sub("", name)
        signed = _SIGNED.search(message.strip()) or _mixed_up(called, message.strip())
        if not signed or called.lower() in message.lower():
            return False
        other = next(filter(None, signed.groups())).split()[0].lower()
        return other not in _NOT_NAMES and called.lower() not in _NOT_NAMES
