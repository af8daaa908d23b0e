"""A check's result as a message: short, kind, in the order that helps."""

from collections.abc import Iterator, Sequence

from bot.chat.messages import (
    Block,
    Button,
    Buttons,
    Listing,
    Message,
    Paragraph,
    Run,
    Text,
    bold,
    code,
    italic,
    text,
)
from bot.check.document import Document
from bot.check.engine import Checked
from bot.check.house import HouseWording
from bot.check.language import name_of
from bot.check.matcher import Span
from bot.check.reading import Reading
from bot.check.rule import ABSENT, Finding, Praise, Problem, Severity
from bot.check.shown import MOST_PROBLEMS

__all__ = ["feedback", "reading_message"]

_LONGEST_QUOTE = 80  # characters shown of a quoted line: enough to know it again
_LEVELS = {
    Severity.STOP: "please don't send this yet",
    Severity.FIX: "worth fixing",
    Severity.CONSIDER: "consider",
}


def feedback(checked: Checked, more: str, buttons: Sequence[Button] = ()) -> Message:
    """Say what a check found: the reading, what to keep, what to look at; then ``buttons``.

    ``more`` is what this person types, with a rule's id behind it, to read all about the rule.
    """
    return Message(tuple(_blocks(checked, more, buttons)))


def reading_message(reading: Reading) -> Message:
    """Say how a customer's message reads, and what that asks of an answer."""
    if reading.language != "en":
        return Message.of(_other_language(reading.language))
    return Message.of(
        _summary(reading),
        Paragraph(text(_READING_NOTE), is_quiet=True),
    )


_READING_NOTE = "This is about the message, not the person. You know them better than I do."


def _summary(reading: Reading) -> Paragraph:
    label, colon, rest = reading.summary.partition(":")
    return Paragraph(text(bold(f"{label}{colon}"), rest))


def _blocks(checked: Checked, more: str, buttons: Sequence[Button]) -> Iterator[Block]:
    if checked.reading and checked.reading.language == "en":
        yield _summary(checked.reading)
    if checked.language != "en":
        yield Paragraph(text(_other_language(checked.language)))
        return
    praises = [f for f in checked.shown if issubclass(f.rule, Praise)]
    problems = [f for f in checked.shown if not issubclass(f.rule, Praise)]
    for finding in praises:
        yield Paragraph((bold("Keep"), *text("  "), *_praise(checked, finding)))
    if problems:
        yield Paragraph(text(bold("Look at")))
        items = (_problem(checked, f, more, is_first=f is problems[0]) for f in problems)
        yield Listing(tuple(items), is_numbered=True)
    elif praises:
        yield Paragraph(text("I didn't spot anything to change."))
    else:
        yield Paragraph(text(_NOTHING))
    yield Paragraph(text(_MORE if _is_cut(checked, problems) else "", _NOT_KEPT), is_quiet=True)
    if buttons:
        yield Buttons(tuple(buttons))


def _is_cut(checked: Checked, shown: Sequence[Finding]) -> bool:
    """Whether more was found than there is room for, or than a ``stop`` leaves."""
    left = {f.rule for f in checked.problems} - {f.rule for f in shown}
    full = len(shown) == MOST_PROBLEMS or any(f.severity is Severity.STOP for f in shown)
    return bool(left) and full


_MORE = "There may be more after that. "
_NOT_KEPT = "Not a grade, and nothing of your draft is kept."
_NOTHING = "I didn't spot anything to change. If it answers what they asked, it's ready to go."


def _praise(checked: Checked, finding: Finding) -> Iterator[Run]:
    quote = _quote(checked.draft, checked.draft.around(finding.span))
    if quote:
        yield italic(f"“{quote}”")
        yield Run("\n")
    yield Run(finding.rule.why)


def _problem(checked: Checked, finding: Finding, more: str, *, is_first: bool) -> Text:
    rule = finding.rule
    assert issubclass(rule, Problem)  # noqa: S101 - praises never come here; tells the type checker
    level = _LEVELS[finding.severity or rule.severity]
    told = checked.draft.around(finding.span) if finding.can_go else finding.span
    quote = _quote(checked.draft, told)
    head = bold(f"“{quote}”" if quote else "Missing")
    if finding.procedure:
        return (head, Run(f" · {level}\nYour team's procedure: {finding.procedure}"))
    return (
        head,
        Run(f" · {level}\n{rule.why}"),
        *_better(finding, rule, is_first=is_first),
        *_source(rule, more),
    )


def _source(rule: type[Problem], more: str) -> Text:
    if issubclass(rule, HouseWording):
        return text("\nFrom your team's house rules.")
    return text("\nMore: ", code(f"{more} {rule.id}"))


def _better(finding: Finding, rule: type[Problem], *, is_first: bool) -> Iterator[Run]:
    """The agent's own line, improved, or what to add to it; else a pattern, with the first alone.

    Three lines that aren't theirs are more to read than they help; the rule's page has them.
    """
    if finding.can_go:
        yield Run("\nTry: leave this sentence out.")
    elif finding.span == ABSENT and (line := finding.stronger or rule.pattern):
        yield Run("\nAdd: ")
        yield italic(f"“{line}”")
    elif finding.stronger:
        yield Run("\nTry: ")
        yield italic(f"“{finding.stronger}”")
    elif is_first:
        yield Run("\nFor example: ")
        yield italic(f"“{rule.pattern or rule.pair.stronger}”")


def _quote(draft: Document, span: Span) -> str:
    words = " ".join(draft.quote(span).split())
    return words if len(words) <= _LONGEST_QUOTE else f"{words[: _LONGEST_QUOTE - 1].rstrip()}…"


def _other_language(language: str) -> str:
    return (
        f"This looks like {name_of(language)}. I only judge English so far: courtesy does not carry"
        " over word for word, and I would rather say nothing than guess."
    )
