"""R53: asking for what was given."""

import re
from collections.abc import Iterator

from typing_extensions import override

from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.rule import Example, Finding, Pair, Problem, Severity

# What a draft asks for, and how it looks in what the customer wrote.
GIVEN: dict[str, tuple[Cue, "re.Pattern[str]"]] = {
    "order number": (
        Cue(
            patterns=(
                r"\b(?:what|which|may|can|could|please|need|have|provide|send|share|confirm|give|tell|let me know|your)\b[^.!?\n]{0,40}\b(?:order|booking|reference|ref|case|ticket|tracking|invoice|policy|account|claim|confirmation|customer|membership|reservation|flight|serial|meter|student|record locator|pnr|licence|license|file|loan|application|parcel|consignment|docket|job) ?(?:number|no|id|code|reference|ref|#)s?\b",
                r"\b(?:what|which) (?:order|booking|invoice|flight|policy|ticket|account|reservation) (?:is|was|are|does|do|number)\b",
            )
        ),
        re.compile(r"(?<![\w.])(?:#|no\.? ?)?(?=[a-z-]{0,6}\d)[a-z0-9-]*\d[\d-]{2,}[a-z0-9-]*", re.IGNORECASE),
    ),
    "e-mail": (
        Cue(
            patterns=(
                r"\b(?:what|which|may|can|could|please|need|have|provide|send|share|confirm|give|tell)\b[^.!?\n]{0,40}\be-?mail(?: address)?\b(?: (?:on|for|you|that|associated|linked|registered|is|did|it)\b|[ ,]*(?:please|pls)?[.?!])",
            )
        ),
        re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w"),
    ),
    "browser": (
        Cue("(what|which) (browser|web browser) "),
        re.compile(r"\b(?:chrome|firefox|safari|edge|opera|brave)\b", re.IGNORECASE),
    ),
    "device": (
        Cue("(what|which) (device|phone|computer|laptop|model|tablet|handset|make and model|operating system|os|console) "),
        re.compile(
            r"\b(?:iphone|ipad|android|pixel|galaxy|samsung|macbook|mac|windows|ps5|ps4|xbox|switch|kindle|chromebook|linux|ubuntu|ios|thinkpad|surface|huawei|oneplus|nokia|model [a-z0-9-]+)\b",
            re.IGNORECASE,
        ),
    ),
    "problem": (
        Cue(
            "(can|could|would|please|kindly|may|let me know|tell me) (you |i |please |)(explain|describe|tell me|tell us|outline|clarify|elaborate on|run me through|go over|say|know|walk me through) (again |please |me |us |)(what|the (issue|problem|matter)|your (issue|problem|query|concern)|what's|exactly|in detail|more about the|from the (start|beginning|top))",
            "(what|whats|what's) (is |seems to be |exactly is |appears to be |)(the |your )(issue|problem|matter|trouble|query|concern)",
            "(how|what) (can|may|could) (i|we) (help|assist|do for) you",
            "from the (start|beginning|top)",
        ),
        re.compile(r"(?:\S+\s+){12}"),
    ),
    "date": (
        Cue("(when|what day|what date|which day|which date|on what date|since when|what time) (did|was|does|has|exactly|is it) (it|this|that|you|the|they|your|happen|start|all)"),
        re.compile(
            r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|this morning|last (?:night|week)|today|since \w+|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]m|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d)",
            re.IGNORECASE,
        ),
    ),
    "steps": (
        Cue(
            "(have|did|could|can|please) you (already |please |)(tried|try|cleared|clear|restarted|restart|rebooted|reboot|reset|reinstalled|reinstall|checked|turn|turned|unplug|unplugged|logging|log|logged|updated|update|refreshed|refresh) ",
            "(please |)(clear|restart|reboot|reinstall|refresh|unplug) (your|the|it)",
        ),
        re.compile(
            r"\b(?:already|i've|i have|ive|tried|also|done|did) (?:\w+ ){0,4}?(?:clear|restart|reboot|reset|reinstall|checked|turn|unplug|logg?ing|logged|updat|refresh|uninstall|tried|cache)",
            re.IGNORECASE,
        ),
    ),
}
SECURITY = Cue("(for security|to verify|to confirm it's you|security check|verify your identity|for your safety|to be safe|to make sure|data protection|just to confirm|to double-check|double-check|both|which one is it|two different|you wrote both|is it still|is that still|is that right|correct)")


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
    needs_customer = True
    fires = (
        Example("What's your order number?", "Order 55213 still hasn't come."),
        Example("Could you please describe the problem from the start?", "Since the update this morning every label I print comes out blank, on both printers."),
        Example("Which browser are you using?", "The page is white in Chrome and in Firefox."),
        Example("Please clear your cache.", "Blank page again. I've already cleared the cache and restarted."),
    )
    silent = (
        Example("For order 55213: it left the depot this morning.", "Order 55213 still hasn't come."),
        Example("You wrote both .com and .net; which one is it?", "my shop.com or shop.net is down"),
        Example("What's your order number?", "My parcel still hasn't come."),
        Example("For security, could you confirm the e-mail on the account?", "I'm ana@example.org, locked out."),
        "What's your order number?",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        told = [case.customer.document.text, *(t.text for t in case.earlier if t.who == "customer")]
        for cue, given in GIVEN.values():
            for span in case.draft[cue]:
                if case.near(span, SECURITY):
                    continue
                if any(given.search(text) for text in told):
                    yield self.finding(span)
                    return

    @classmethod
    @override
    def cues(cls) -> Iterator[Cue]:
        yield from super().cues()
        yield from (cue for cue, _ in GIVEN.values())
