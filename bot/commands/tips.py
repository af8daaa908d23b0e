"""``tips``: a room's weekly series."""

from collections.abc import Sequence
from datetime import UTC

from typing_extensions import override

from bot.chat.events import (
    ButtonPressed,
    CommandGiven,
    Event,
    FormSubmitted,
    HomeOpened,
    RoomLeft,
    RoomMoved,
    TeamLeft,
)
from bot.chat.messages import (
    Answer,
    Block,
    Form,
    Heading,
    Message,
    OpenForm,
    Paragraph,
    Reply,
    code,
    text,
)
from bot.chat.ports import Outcome
from bot.commands import tips_words as words
from bot.commands.command import Command
from bot.commands.grammar import command_line, nearest, parse
from bot.commands.tips_changes import CHANGES, Change
from bot.commands.tips_reading import EXAMPLE, Given
from bot.errors import AnswerableError
from bot.series.desk import Desk
from bot.series.post import post_of
from bot.store.tip_marks import Kind, Mark, TipMarks

__all__ = ["Tips"]

_SHOWS = ("status", "preview", "list")
_HEADING = Heading("The tip of the week")
_BEGIN = Paragraph(
    text(
        "One small thing to try each week, in a channel or just for you in our direct messages: ",
        code(command_line("tips start")),
    )
)


class Tips(Command):
    """Begins a room's series, shows how it stands, and changes it.

    ``marks`` count who found a tip useful; ``zone`` is the time zone unless one is named;
    ``drills`` are those that a post offers to practise.
    """

    name = "tips"
    summary = "a rapport tip in this room every week"
    usage = "tips [start|status|preview|next|skip|pause|resume|move|stop|list]"
    example = EXAMPLE
    more = (
        "start takes a day, a time, a zone, and every 2 for every other week; without any of them "
        "I open a form. move takes the same. pause until 2027-01-11 goes on by itself; skip passes "
        "over the next tip, skip 2026-12-24 leaves a week out; next small-promises chooses the tip "
        "that comes next.",
        "What changes a room is for its leads, and I tell the room. status, preview and list are "
        "for everybody.",
    )
    is_private = False

    def __init__(self, desk: Desk, marks: TipMarks, zone: str, drills: Sequence[str] = ()) -> None:
        self._desk = desk
        self._marks = marks
        self._zone = zone
        self._drills = drills

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Answer]:
        typed = parse(rest)
        word, given = typed.word or "status", self._given(typed.rest.split())
        if word == "next" and given.tip() is None:
            word = "status"
        if word in CHANGES:
            _lead(event)
            if word == "start" and not typed.rest.strip():
                return [OpenForm(await self._start_form(event))]
            change = self._change(event, word, given)
            return [Reply(words.asked(await change.question(), change.label, rest.strip()))]
        given.nothing_more()
        match word:
            case "status":
                return [Reply(await self._status(event, given.series))]
            case "preview":
                return [Reply(await self._preview(event, given.series))]
            case "list":
                return [Reply(await self._list(event, given.series))]
        raise _unclear(word)

    @override
    async def pressed(self, event: ButtonPressed) -> Sequence[Outcome]:
        match event.action:
            case "tips.useful":
                return [Reply(await self._useful(event))]
            case "tips.leave":
                return [Reply(Message.of("Fine, nothing has changed."), replaces=event.message)]
            case "tips.do":
                _lead(event)
                typed = parse(event.value)
                told = await self._told(event, typed.word, typed.rest.split())
                done = Message.of("Done, and the room knows.")
                return [Reply(done, replaces=event.message), Reply(told, is_private=False)]
        return await super().pressed(event)

    @override
    async def submitted(self, event: FormSubmitted) -> Sequence[Answer]:
        _lead(event)
        fields = [event.value(name) for name in ("weekday", "time", "zone", "series")]
        given = [*filter(None, fields), "every", event.value("every") or "1"]
        return [Reply(await self._told(event, "start", given), is_private=False)]

    @override
    async def home(self, event: HomeOpened) -> Sequence[Block]:
        outlooks = await self._desk.outlooks(event.place)
        return (_HEADING, *(words.status(outlooks).blocks if outlooks else (_BEGIN,)))

    @override
    async def noticed(self, event: Event) -> Sequence[Answer]:
        if isinstance(event, RoomLeft):
            await self._desk.leave(event.place)
        if isinstance(event, TeamLeft):
            await self._desk.leave_team(event.place)
        if isinstance(event, RoomMoved):
            await self._desk.follow(event.place, event.to)
        return []

    async def _start_form(self, event: CommandGiven) -> Form:
        """The form for the series that don't run here. Raises `AnswerableError` if all do."""
        running = {outlook.schedule.series for outlook in await self._desk.outlooks(event.place)}
        free = [name for name in self._desk.series if name not in running]
        if not free:
            await self._desk.see_free(event.place, next(iter(running)))
        return words.start_form(free, self._zone)

    async def _told(
        self, event: ButtonPressed | FormSubmitted, word: str, given: Sequence[str]
    ) -> Message:
        """Do it, and return what the room is told."""
        what, outlook = await self._change(event, word, self._given(given)).done()
        return words.announced(event.person, what, outlook)

    def _given(self, given: Sequence[str]) -> Given:
        return Given(given, self._desk.series)

    def _change(self, event: Event, word: str, given: Given) -> Change:
        if word not in CHANGES:
            raise _unclear(word)
        return CHANGES[word](self._desk, event.place, given, self._zone)

    async def _status(self, event: CommandGiven, name: str | None) -> Message:
        outlooks = await self._desk.outlooks(event.place)
        chosen = [o for o in outlooks if name in (None, o.schedule.series)]
        if not chosen:
            begin = command_line("tips start")
            return Message.of(f"No series runs here. To begin one: {begin}")
        blocks = list(words.status(chosen).blocks)
        for outlook in chosen if _is_lead(event) else ():
            series = self._desk.series[outlook.schedule.series]
            counts = await self._marks.counts(event.place, series.name)
            blocks += words.taken_up(series, outlook.had, counts)
        return Message(tuple(blocks))

    async def _preview(self, event: CommandGiven, name: str | None) -> Message:
        outlook = await self._desk.outlook(event.place, name)
        return post_of(outlook.tip, outlook.schedule.series, self._drills)

    async def _list(self, event: CommandGiven, name: str | None) -> Message:
        here = {o.schedule.series: o.tip.id for o in await self._desk.outlooks(event.place)}
        chosen = name or next(iter(here), next(iter(self._desk.series)))
        return words.listed(self._desk.series[chosen], here.get(chosen))

    async def _useful(self, event: ButtonPressed) -> Message:
        series, _, tip = event.value.partition(" ")
        known = self._desk.series.get(series)
        if known is None or known.find(tip) is None:
            raise AnswerableError("That tip is no longer in the series. Thank you all the same.")
        mark = Mark(Kind.USEFUL, series, tip, event.place, event.person)
        if await self._marks.add(mark, event.at.astimezone(UTC).date()):
            return Message.of("Noted, thank you. Press it again to take it back.")
        await self._marks.remove(mark)
        return Message.of("Taken back.")


def _is_lead(event: Event) -> bool:
    return event.person.is_lead or event.place.is_direct


def _lead(event: Event) -> None:
    """Raise `AnswerableError` unless this person decides for the room."""
    if not _is_lead(event):
        raise AnswerableError(
            "That changes what everybody here gets, so it is for the leads of this room. "
            "Would you ask one of them? In our direct room you can have a series of your own."
        )


def _unclear(word: str) -> AnswerableError:
    known = (*CHANGES, *_SHOWS)
    guess = nearest(word, known)
    advice = f" Did you mean {command_line(f'tips {guess}')}?" if guess else ""
    return AnswerableError(
        f"I don't know that.{advice} These I know: {', '.join(known)}. "
        f"What they do: {command_line('help tips')}"
    )
