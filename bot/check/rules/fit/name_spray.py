"""R42: the name, again and again."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.rule import Example, Finding, Pair, Problem, Severity

# A name that somebody is called by: after a greeting or a comma or at the start, with a mark after it.
_CAPITALISED = re.compile(r"\b[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ][^\W\d_]*")
_CALLED = re.compile(
    r"(?:(?:^|[.!?…,;:\n–—-])\s*|\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|[Dd]ear|[Tt]hanks|[Tt]hank "
    r"you|[Ss]orry|[Mm]orning|[Aa]fternoon|[Ee]vening"
    r"|[Oo]kay|OK|[Yy]es|[Nn]o|[Rr]ight|[Ww]ell|[Aa]nd|[Ss]o|[Bb]ut|[Pp]lease|you|it|that|this|"
    r"me|now|sure|there)\s+)"
    r"((?:(?:Mrs?|Ms|Miss|Dr|Prof|Sir|Madam|"
    r"Mx)\.?\s+)?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ][^\W\d_]*(?:[-'][^\W\d_]+)?(?:\s[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ][^\W\d_]*)?)"
    r"(?=\s*(?:[.!?…,;:\n)–—-]|$))"
)
_NOT_NAMES = frozenset(
    [
        "Yes",
        "No",
        "Ok",
        "Okay",
        "Hi",
        "Hello",
        "Hey",
        "Hiya",
        "Thanks",
        "Sorry",
        "Please",
        "Right",
        "Well",
        "Great",
        "Good",
        "Sure",
        "Done",
        "Now",
        "Then",
        "Also",
        "First",
        "Second",
        "Third",
        "Next",
        "Finally",
        "Lastly",
        "However",
        "Still",
        "Meanwhile",
        "Unfortunately",
        "Sadly",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Settings",
        "Save",
        "Import",
        "Export",
        "Home",
        "Menu",
        "Profile",
        "Billing",
        "Account",
        "Orders",
        "Today",
        "Tomorrow",
        "Tonight",
        "Sir",
        "Madam",
        "Cheers",
        "Morning",
        "Afternoon",
        "Evening",
        "Perfect",
        "Lovely",
        "Brilliant",
        "Fantastic",
        "Understood",
        "Noted",
        "Got",
        "Apologies",
        "Welcome",
        "Congratulations",
        "Absolutely",
        "Certainly",
        "Indeed",
        "Yep",
        "Nope",
        "Hmm",
        "Ah",
        "Oh",
        "Wow",
        "Step",
        "Option",
        "Note",
        "Team",
        "Support",
        "Thank",
        "You",
    ]
)
_SPRAY = 3


class NameSpray(Problem):
    """Sees the customer called by name three times or more in one message.

    Why: Once is warm; by the third it reads like a script, or a telling-off.

    Evidence: In a survey 45 % named their first name as a sign of being valued, and 66 % that we
    knew their history (Intercom; self-report). Nobody has shown that more names are better.

    Silent: on the names of pages, products and other people, and on one salutation plus one more.
    """

    number = "R42"
    severity = Severity.CONSIDER
    tip = "W14"
    why = "Their name comes up again and again. Once is warm; more sounds like a script."
    pair = Pair(
        "Well, Sara, I checked, Sara, and Sara, it's fine.",
        "Hi Sara, it's fine: the payment cleared at noon.",
    )
    fires = (
        "Yes Jógvan, it's yours. Jógvan, the crane is booked, and Jógvan, be there at six.",
        "Well, Sara, I checked, Sara, and Sara, it's fine.",
        "Thank you, John. One moment, John. Right, John, it's renewed.",
        "Hi Ngozi! Good question, Ngozi. It ships tomorrow, and if it's late, Ngozi, tell me.",
    )
    silent = (
        "Hi Sara, it's fine: the payment cleared at noon.",
        "Right, it's renewed.",
        "Dear Mrs Adeyemi, it's on its way. Thank you, Mrs Adeyemi.",
        "Go to Settings, then Billing, then Settings again, and press Save.",
        "Sara is the owner, Sara can invite Tom, and the invoice goes to Sara Cole at the shop.",
        "Yes, Monday works. Monday, 9:00. See you Monday.",
        Example("Hi Tom, it's fixed. Anything else, Tom?", "hi tom here, login broken"),
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        words = _CAPITALISED.findall(case.draft.text)
        if len(words) - len(set(words)) < _SPRAY - 1 or max(Counter(words).values()) < _SPRAY:
            return
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for called in _CALLED.finditer(case.draft.text):
            words = [word for word in called[1].split() if word not in _NOT_NAMES]
            if words and case.draft.masked[called.start(1)].isalpha():
                found[words[-1]].append(called.span(1))
        for spans in found.values():
            if len(spans) >= _SPRAY:
                sentence = case.draft.sentence_at(spans[_SPRAY - 1][0])
                yield self.finding((sentence.start, sentence.end))
                return
