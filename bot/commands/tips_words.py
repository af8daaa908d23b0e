"""What is said about a series: to its room, and to the lead who asks."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.chat.events import Person
from bot.chat.messages import (
    Block,
    Button,
    Buttons,
    Choice,
    Form,
    FormField,
    Heading,
    Listing,
    Message,
    Paragraph,
    Picture,
    Text,
    bold,
    code,
    text,
)
from bot.commands.grammar import command_line
from bot.series.calendar import weekday_name
from bot.series.desk import Outlook, Times
from bot.series.files import Series
from bot.series.picture import drawn
from bot.store.outbox import Standing
from bot.store.schedules import Schedule, TipPost
from bot.store.tip_marks import FEWEST, Kind

__all__ = [
    "announced",
    "asked",
    "day_words",
    "listed",
    "moment_words",
    "start_form",
    "status",
    "taken_up",
    "time_words",
]

_MISSED_SHOWN = 4
_TROUBLE = {
    None: "no post: I was away for longer than a day",
    Standing.SKIPPED: "no post: I was away for longer than a day",
    Standing.REFUSED: "no post: the chat would not take it",
    Standing.UNKNOWN: "I can't tell whether the post stands; please look",
    Standing.UNSURE: "I am finding out whether the post stands",
}


def time_words(times: Times | Schedule) -> str:
    """``every Monday at 09:30 (Europe/Berlin)``."""
    day = weekday_name(times.weekday)
    often = f"every {day}" if times.every == 1 else f"every {times.every} weeks on {day}"
    return f"{often} at {times.at:%H:%M} ({times.zone})"


def day_words(day: date) -> str:
    """``Monday 7 December 2026``."""
    return f"{weekday_name(day.weekday())} {day.day} {day:%B %Y}"


def moment_words(moment: datetime, zone: str) -> str:
    """The local day of a moment, and its time."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{day_words(local.date())} at {local:%H:%M}"


def asked(what: str, label: str, line: str) -> Message:
    """Ask a lead whether they mean it; ``line`` is the command that is carried out then."""
    return Message.of(
        what,
        Buttons(
            (
                Button(label, "tips.do", line, word="yes", is_primary=True),
                Button("Leave it as it is", "tips.leave", word="no"),
            )
        ),
    )


def announced(person: Person, what: str, outlook: Outlook) -> Message:
    """Tell a room that something changed for all of it."""
    who = person.name or "A lead of this room"
    return Message.of(Paragraph(text(f"{who} {what}", *_next_words(outlook))))


def _next_words(outlook: Outlook) -> Text:
    if outlook.due is None:
        return ()
    when = moment_words(outlook.due, outlook.schedule.zone)
    return text(f" Next: {when}, ", bold(f"“{outlook.tip.title}”"), ".")


def status(outlooks: Sequence[Outlook]) -> Message:
    """How a room's series stand."""
    blocks: list[Block] = []
    for outlook in outlooks:
        schedule = outlook.schedule
        blocks += [
            Heading(f"The series “{schedule.series}”"),
            Paragraph(text(f"{_paused(schedule)}{_capital(time_words(schedule))}.",
                           *_next_words(outlook))),
            *_past(outlook.had),
        ]  # fmt: skip
    return Message(tuple(blocks))


def _capital(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}"


def _paused(schedule: Schedule) -> str:
    if schedule.state != "running":
        return f"Paused; {command_line('tips resume')} goes on with the next tip. "
    if schedule.until:
        return f"Paused until {day_words(schedule.until)}. "
    if schedule.without:
        weeks = ", ".join(day_words(day) for day in sorted(schedule.without))
        return f"No post in the week of {weeks}. "
    return ""


def _past(had: Sequence[TipPost]) -> Iterator[Block]:
    sent = sum(post.tip is not None and post.standing in (None, Standing.SENT) for post in had)
    if had:
        yield Paragraph(text(f"Posts so far: {sent}."))
    trouble = [
        post for post in had if post.tip is None or post.standing not in (None, Standing.SENT,
                                                                         Standing.PLANNED)
    ]  # fmt: skip
    if trouble:
        lines = (
            text(f"Week of {day_words(post.week)}: {_TROUBLE.get(post.standing, 'on its way')}")
            for post in trouble[:_MISSED_SHOWN]
        )
        yield Listing(tuple(lines))


def listed(series: Series, next_id: str | None) -> Message:
    """The tips of a series, in the order they are sent."""
    lines = (
        text(code(tip.name), f"  {tip.title}", *(["  ← comes next"] if tip.id == next_id else []))
        for tip in series.tips
    )
    return Message.of(
        Heading(f"The series “{series.name}”"),
        Listing(tuple(lines), is_numbered=True),
        Paragraph(text("To read one now: ", code(command_line(f"tip {series.tips[0].name}")))),
    )


def taken_up(
    series: Series, had: Sequence[TipPost], counts: Mapping[tuple[str, Kind], int]
) -> Iterator[Block]:
    """How many found each of the latest tips useful, and how many practised it."""
    titles = {tip.id: tip.title for tip in series.tips}
    rows = [
        (titles[post.tip], counts.get((post.tip, Kind.USEFUL), 0),
         counts.get((post.tip, Kind.PRACTISED), 0))
        for post in had
        if post.tip in titles
    ]  # fmt: skip
    rows = [row for row in rows if any(row[1:])][:8]
    if not rows:
        return
    yield Heading("How the tips were taken up")
    words = [f"{title}: {_people(useful, practised)}" for title, useful, practised in rows]
    yield Picture(drawn(rows), alt="; ".join(words), name="tips.png")
    yield Listing(tuple(text(line) for line in words))
    yield Paragraph(
        text(f"People of your whole workspace, told from {FEWEST} on; who they are is not told."),
        is_quiet=True,
    )


def _people(useful: int, practised: int) -> str:
    told = [f"{useful} found it useful"] if useful else []
    told += [f"{practised} practised it"] if practised else []
    return ", ".join(told)


def start_form(series: Sequence[str], zone: str) -> Form:
    """The form that begins a series."""
    days = tuple(Choice(weekday_name(n).lower(), weekday_name(n)) for n in range(7))
    fields = [
        FormField("weekday", "Day", choices=days, initial=days[0].value),
        FormField("time", "Time of day", hint="24 hours, such as 09:30", initial="09:30"),
        FormField("zone", "Time zone", hint="Such as Europe/Berlin", initial=zone),
        FormField("every", "Every how many weeks", initial="1"),
    ]
    if len(series) > 1:
        choices = tuple(Choice(name, name) for name in series)
        fields.append(FormField("series", "Series", choices=choices, initial=series[0]))
    return Form(
        id="tips.start",
        title="Start weekly tips here",
        fields=tuple(fields),
        submit="Start for everybody",
        instead=command_line(f"tips start monday 09:30 {zone}"),
    )
