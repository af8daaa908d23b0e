"""R13: a slot that nobody filled."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Example, Finding, Pair, Problem, Severity

SLOT = Cue(
    patterns=(
        r"\{\{[^{}\n]{0,60}\}\}",
        r"\{%[^%\n]{0,60}%\}",
        r"\{[a-z][a-z0-9_. ]{1,30}\}",
        r"\[(?:insert |enter |your |customer|client|agent|first|last|full|sur|order|ticket|"
        r"case|product|company|date|time|amount|link here|name|signature|"
        r"x+\])[^\]\n]{0,40}\]?",
        r"<(?:insert|enter|customer|client|agent|first|last|full|order|ticket|case|product|"
        r"company|name|date|amount|your)[^>\n]{0,40}>",
        r"%(?:first|last|full|customer|order|agent|ticket)[a-z_ ]{0,20}%",
        r"\$\{?(?:first|last|full|customer|order|agent|ticket|user)[a-z_]{0,20}\}?",
        r"\b(?:xx+/xx+|dd/mm/yyyy|lorem ipsum|tbc\b:?|firstname|first_name|customer_name|"
        r"customername|order_id)\b",
        r"_{3,}",
        r"\[[a-z]+ (?:first |last |full )?name\]",
        r"%[A-Z][A-Z_]{3,30}%",
        r"[£$€₦₹]\s?[xX]{2,}(?:[.,][xX]{2})?|\b[xX]{2,}[.,][xX]{2}\b",
    ),
    raw=True,
)
NOBODY = Cue(
    "dear (valued |)(customer|client|user)",
    "dear sir/madam",
)
FILL_IN = Cue(
    "(replace|put your|swap|substitute|fill in|with your own|your own|where it says|stands for|"
    "placeholder|copy this|template|example|it says|that says|which says|marked|labelled|the box|"
    "the field|the line)"
)
_CAPITALS = re.compile(
    r"\[(?!ERROR|WARN|INFO|DEBUG|FATAL|LINK|REDACTED|OK\b)[A-Z][A-Z _'-]{2,40}\]"
)
_GREETED = re.compile(
    r"\A\s*(?i:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|morning|afternoon|"
    r"evening),? (?:there,? )?([A-Z][a-z]+)\b"
)
_SIGNED = re.compile(
    r"(?:^|\n|[.!?] )\s*(?:(?:thanks|thank you|cheers|regards|best|kind regards|best "
    r"regards|yours|sincerely|many thanks|ta),?\s+|[-–—~] ?|love,? )((?:[A-Z][a-z]+ "
    r"?){1,3})\.?\s*\Z|"
    r"(?:my name is|this is|i am|i'm|it's) ([A-Z][a-z]+)(?: here)?\b",
    re.IGNORECASE,
)
_NOT_NAMES = frozenset(
    [
        "there",
        "all",
        "team",
        "everyone",
        "folks",
        "again",
        "both",
        "friend",
        "sir",
        "madam",
        "customer",
        "here",
        "still",
        "from",
        "and",
        "a",
        "the",
        "not",
        "so",
        "very",
        "having",
        "trying",
    ]
)


def _is_code(text: str, start: int) -> bool:
    """Whether ``start`` is within backticks, or in a path (``/v1/users/{id}``)."""
    return text.count("`", 0, start) % 2 == 1 or text[start - 1 : start] == "/"


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
        Example(
            "Hi Peter, the second payment is on its way back.", "Charged twice!\nThanks, Petra"
        ),
    )
    silent = (
        "Hi Petra, the second payment is on its way back.",
        "Put your own key where it says {API_KEY} and replace {HOST} with your own.",
        "Use `[name]` in the subject line.",
        Example("Hi Petra, it's back.", "Charged twice!\nThanks, Petra"),
        "The link is here: [link]. It opens the invoice.",
        "Hi there, your refund is on its way.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if not case.draft.has(FILL_IN):
            for span in (*case.draft[SLOT], *case.draft[NOBODY]):
                if not _is_code(case.draft.text, span[0]):
                    yield self.finding(span)
                    return
            if slot := _CAPITALS.search(case.draft.text):
                yield self.finding(slot.span())
                return
        greeted = _GREETED.match(case.draft.text)
        if greeted and case.customer and self._is_other(greeted[1], case.customer.document.text):
            yield self.finding(greeted.span(1))

    @staticmethod
    def _is_other(name: str, message: str) -> bool:
        """Whether the message is signed by somebody else, and does not mention ``name``."""
        signed = _SIGNED.search(message.strip())
        if not signed or name.lower() in message.lower():
            return False
        other = (signed[1] or signed[2]).lower()
        return other not in _NOT_NAMES and name.lower() not in _NOT_NAMES
