"""``tips``: a room's weekly series."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, time

from typing_extensions import override

from bot.chat.events import ButtonPressed, CommandGiven, Event, FormSubmitted, RoomLeft, RoomMoved
from bot.chat.messages import Answer, Message, OpenForm, Reply
from bot.commands import tips_words as words
from bot.commands.arguments import ClockTime, Number, Weekday, Zone
from bot.commands.command import Command
from bot.commands.grammar import command_line, nearest, parse
from bot.errors import AnswerableError
from bot.series.desk import Desk, Outlook, Times
from bot.series.files import Series
from bot.series.planner import next_tip
from bot.series.post import post_of
from bot.series.tip import Tip
from bot.store.tip_marks import Kind, Mark, TipMarks

__all__ = ["Tips"]

_DAY, _TIME, _ZONE = Weekday("day"), ClockTime("time"), Zone("zone")
_WEEKS = Number("number of weeks", 1, 52)
_TIPS_SKIPPED = Number("number of tips", 1, 10)
_CHANGES = ("start", "move", "pause", "resume", "stop", "skip", "next")
_SHOWS = ("status", "preview", "list")
_FILLERS = ("every", "weeks", "week", "at", "on", "until", "in", "from")


class Tips(Command):
    """Begins a room's series, shows how it stands, and changes it.

    ``marks`` count who found a tip useful; ``zone`` is the time zone unless one is named;
    ``drills`` are those that a post offers to practise.
    """

    name = "tips"
    summary = "a rapport tip in this room every week"
    usage = "tips [start|status|preview|next|skip|pause|resume|move|stop|list]"
    example = "tips start monday 09:30 Europe/Berlin"
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
        given = typed.rest.split()
        match typed.word or "status":
            case "status":
                return [await self._status(event, self._series_named(given))]
            case "preview":
                return [await self._preview(event, self._series_named(given))]
            case "list":
                return [await self._list(event, self._series_named(given))]
            case "start" if not given:
                _lead(event)
                return [OpenForm(words.start_form(list(self._desk.series), self._zone))]
            case "next" if not self._tip_and_series(given)[0]:
                return [await self._status(event, self._series_named(given))]
            case word if word in _CHANGES:
                _lead(event)
                return [Reply(await self._question(event, word, given))]
            case word:
                raise _unclear(word)

    @override
    async def pressed(self, event: ButtonPressed) -> Sequence[Answer]:
        match event.action:
            case "tips.useful":
                return [await self._useful(event)]
            case "tips.leave":
                unchanged = Message.of("Fine, nothing has changed.")
                return [Reply(unchanged, replaces=event.message)]
            case "tips.do":
                _lead(event)
                word, *given = event.value.split()
                told = await self._do(event, word, given)
                done = Message.of("Done, and the room knows.")
                return [Reply(done, replaces=event.message), Reply(told, is_private=False)]
        return await super().pressed(event)

    @override
    async def submitted(self, event: FormSubmitted) -> Sequence[Answer]:
        _lead(event)
        every = event.value("every") or "1"
        fields = [event.value("weekday"), event.value("time"), event.value("zone"), "every", every]
        given = [*fields, *filter(None, [event.value("series")])]
        return [Reply(await self._do(event, "start", given), is_private=False)]

    @override
    async def noticed(self, event: Event) -> Sequence[Answer]:
        if isinstance(event, RoomLeft):
            await self._desk.leave(event.place)
        if isinstance(event, RoomMoved):
            await self._desk.follow(event.place, event.to)
        return []

    # What is shown

    async def _status(self, event: CommandGiven, name: str | None) -> Answer:
        outlooks = await self._desk.outlooks(event.place)
        chosen = [o for o in outlooks if name in (None, o.schedule.series)]
        if not chosen:
            begin = command_line("tips start")
            return Reply(Message.of(f"No series runs here yet. To begin one: {begin}"))
        blocks = list(words.status(chosen).blocks)
        if _is_lead(event):
            for outlook in chosen:
                series = self._desk.series[outlook.schedule.series]
                counts = await self._marks.counts(event.place, series.name)
                blocks += words.taken_up(series, outlook.had, counts)
        return Reply(Message(tuple(blocks)))

    async def _preview(self, event: CommandGiven, name: str | None) -> Answer:
        outlook = await self._desk.outlook(event.place, name)
        return Reply(post_of(outlook.tip, outlook.schedule.series, self._drills))

    async def _list(self, event: CommandGiven, name: str | None) -> Answer:
        here = {o.schedule.series: o.tip.id for o in await self._desk.outlooks(event.place)}
        series = self._one_series(name or next(iter(here), None))
        return Reply(words.listed(series, here.get(series.name)))

    # What is changed: first asked, then done

    async def _question(self, event: CommandGiven, word: str, given: Sequence[str]) -> Message:
        """What is about to be done, with a button that does it."""
        line = " ".join((word, *given))
        match word:
            case "start":
                name, times = self._start(given)
                about = (
                    f"Everybody here gets a tip {words.time_words(times)}, from “{name}”. Start it?"
                )
                return words.asked(about, "Start it", line)
            case "move":
                _, times = await self._times(event, given)
                about = f"The tips here would come {words.time_words(times)}. Move them?"
                return words.asked(about, "Move them", line)
            case "pause":
                until, _ = self._day_and_series(given)
                end = f"until {words.day_words(until)}" if until else "until somebody resumes them"
                return words.asked(f"The tips here would pause {end}. Pause them?", "Pause", line)
            case "skip":
                return words.asked(await self._skipping(event, given), "Skip", line)
            case "next":
                tip, _ = self._tip_and_series(given)
                title = tip.title if tip else ""
                return words.asked(f"“{title}” would come next here. Choose it?", "Choose it", line)
            case "resume":
                self._series_named(given)
                about = "The tips here would go on with the next one. Resume them?"
                return words.asked(about, "Resume", line)
        self._series_named(given)
        about = "There would be no more tips here until somebody starts them again. Stop them?"
        return words.asked(about, "Stop them", line)

    async def _do(
        self, event: ButtonPressed | FormSubmitted, word: str, given: Sequence[str]
    ) -> Message:
        """Do it, and return what the room is told."""
        what, outlook = await self._done(event, word, given)
        return words.announced(event.person, what, outlook)

    async def _done(
        self, event: ButtonPressed | FormSubmitted, word: str, given: Sequence[str]
    ) -> tuple[str, Outlook]:
        place = event.place
        match word:
            case "start":
                name, times = self._start(given)
                begun = await self._desk.start(place, name, times)
                return f"started weekly rapport tips here, {words.time_words(times)}.", begun
            case "move":
                name_or_none, times = await self._times(event, given)
                moved = await self._desk.move(place, name_or_none, times)
                return f"moved the tips: they come {words.time_words(times)}.", moved
            case "pause":
                until, name_or_none = self._day_and_series(given)
                paused = await self._desk.pause(place, name_or_none, until)
                return "paused the tips here.", paused
            case "resume":
                return "resumed the tips here.", await self._desk.resume(
                    place, self._series_named(given)
                )
            case "stop":
                return "stopped the tips here. Thank you for reading them.", replace(
                    await self._desk.stop(place, self._series_named(given)), due=None
                )
            case "skip":
                return await self._skipped(event, given)
            case "next":
                tip, name_or_none = self._tip_and_series(given)
                if tip:
                    pinned = await self._desk.pin(place, name_or_none, tip)
                    return "chose the next tip.", pinned
        raise _unclear(word)

    async def _skipping(self, event: CommandGiven, given: Sequence[str]) -> str:
        day, name = self._day_and_series(_without_numbers(given))
        if day:
            return f"No tip would come in the week of {words.day_words(day)}. Leave it out?"
        count = _number(given, _TIPS_SKIPPED)
        outlook = await self._desk.outlook(event.place, name)
        series = self._desk.series[outlook.schedule.series]
        titles = []
        schedule = outlook.schedule
        for _ in range(count):
            tip = next_tip(series, schedule)
            titles.append(f"“{tip.title}”")
            schedule = replace(schedule, done=(*schedule.done, tip.id), pinned=None)
        return f"{' and '.join(titles)} would not come in this round. Skip?"

    async def _skipped(
        self, event: ButtonPressed | FormSubmitted, given: Sequence[str]
    ) -> tuple[str, Outlook]:
        day, name = self._day_and_series(_without_numbers(given))
        if day:
            outlook = await self._desk.skip_week(event.place, name, day)
            return f"left out the tip in the week of {words.day_words(day)}.", outlook
        count = _number(given, _TIPS_SKIPPED)
        skipped = await self._desk.skip_tips(event.place, name, count)
        return f"skipped {'a tip' if count == 1 else f'{count} tips'}.", skipped

    async def _useful(self, event: ButtonPressed) -> Answer:
        series, _, tip = event.value.partition(" ")
        known = self._desk.series.get(series)
        if known is None or known.find(tip) is None:
            raise AnswerableError("That tip is no longer in the series. Thank you all the same.")
        mark = Mark(Kind.USEFUL, series, tip, event.place, event.person)
        if await self._marks.add(mark, event.at.astimezone(UTC).date()):
            return Reply(Message.of("Noted, thank you. Press it again to take it back."))
        await self._marks.remove(mark)
        return Reply(Message.of("Taken back."))

    # How words are read

    def _start(self, given: Sequence[str]) -> tuple[str, Times]:
        name, times = self._read(given, Times(0, _USUAL, self._zone))
        return self._one_series(name).name, times

    async def _times(self, event: Event, given: Sequence[str]) -> tuple[str | None, Times]:
        """The new times: what is not named stays as it is."""
        name, _ = self._read(given, Times(0, _USUAL, self._zone))
        now = (await self._desk.outlook(event.place, name)).schedule
        return self._read(given, Times(now.weekday, now.at, now.zone, now.every))

    def _read(self, given: Sequence[str], times: Times) -> tuple[str | None, Times]:
        name: str | None = None
        previous = ""
        for word in given:
            if previous == "every" and (weeks := _WEEKS.read(word)):
                times = replace(times, every=weeks)
            elif (weekday := _DAY.read(word)) is not None:
                times = replace(times, weekday=weekday)
            elif at := _TIME.read(word):
                times = replace(times, at=at)
            elif word in self._desk.series:
                name = word
            elif zone := _ZONE.read(word):
                times = replace(times, zone=zone.key)
            elif word.lower() not in _FILLERS:
                raise _unreadable(word, self._desk.series)
            previous = word.lower()
        return name, times

    def _day_and_series(self, given: Sequence[str]) -> tuple[date | None, str | None]:
        day: date | None = None
        others: list[str] = []
        for word in given:
            read = _iso_day(word)
            day = read or day
            others += [] if read else [word]
        return day, self._series_named(others)

    def _tip_and_series(self, given: Sequence[str]) -> tuple[Tip | None, str | None]:
        name = self._series_named([word for word in given if word in self._desk.series])
        others = [word for word in given if word not in self._desk.series]
        if not others:
            return None, name
        found = (series.find(others[0]) for series in self._desk.series.values())
        tip = next(filter(None, found), None)
        if tip is None:
            raise AnswerableError(f"I don't know that tip. They are in {command_line('tips list')}")
        return tip, name

    def _series_named(self, given: Sequence[str]) -> str | None:
        named = [word for word in given if word.lower() not in _FILLERS]
        for word in named:
            if word not in self._desk.series:
                raise _unreadable(word, self._desk.series)
        return named[0] if named else None

    def _one_series(self, name: str | None) -> Series:
        return self._desk.series[name or next(iter(self._desk.series))]


_USUAL = time(9, 30)


def _is_lead(event: Event) -> bool:
    return event.person.is_lead or event.place.is_direct


def _lead(event: Event) -> None:
    """Raise `AnswerableError` unless this person decides for the room."""
    if not _is_lead(event):
        raise AnswerableError(
            "That changes what everybody here gets, so it is for the leads of this room. "
            "Would you ask one of them? In our direct room you can have a series of your own."
        )


def _number(given: Sequence[str], argument: Number) -> int:
    numbers = [word for word in given if word.isdigit()]
    if not numbers:
        return 1
    value = argument.read(numbers[0])
    if value is None:
        raise AnswerableError(f"I can't read the {argument.name}: {argument.expects}.")
    return value


def _without_numbers(given: Sequence[str]) -> Sequence[str]:
    return [word for word in given if not word.isdigit()]


def _iso_day(word: str) -> date | None:
    try:
        return date.fromisoformat(word) if "-" in word else None
    except ValueError:
        return None


def _unreadable(word: str, series: Mapping[str, Series]) -> AnswerableError:
    guess = nearest(word, [*_DAY.known(), *series, *_ZONE.known()])
    advice = f"Did you mean {guess}?" if guess else "Write a day, a time, a zone, or a date."
    return AnswerableError(
        f"I can't read one of those words. {advice} For example: {command_line(Tips.example)}"
    )


def _unclear(word: str) -> AnswerableError:
    guess = nearest(word, [*_CHANGES, *_SHOWS])
    advice = f"Did you mean {command_line(f'tips {guess}')}?" if guess else ""
    return AnswerableError(
        f"I don't know that. {advice} These I know: {', '.join((*_CHANGES, *_SHOWS))}."
    )
