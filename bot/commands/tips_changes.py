"""What a lead can change about a room's series: first it is asked, then it is done and told."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import date, time, timedelta
from typing import ClassVar

from typing_extensions import override

from bot.chat.events import Place
from bot.commands.grammar import command_line
from bot.commands.tips_reading import Given
from bot.commands.tips_words import day_words, time_words
from bot.errors import AnswerableError
from bot.series.calendar import Week
from bot.series.desk import Desk, Outlook, Times
from bot.series.planner import passed_over
from bot.series.tip import Tip
from bot.store.schedules import State

__all__ = ["CHANGES", "Change", "Done"]

_NINE_THIRTY = time(9, 30)

Done = tuple[str, Outlook]
"""What somebody did, as the end of a sentence, and how the series stands now."""


class Change(ABC):
    """A change of the series in ``place``, worded by ``given``; ``zone`` is the usual one.

    ``label`` stands on the button that does it.
    """

    label: ClassVar[str]

    def __init__(self, desk: Desk, place: Place, given: Given, zone: str) -> None:
        self.desk = desk
        self.place = place
        self.given = given
        self.zone = zone

    @abstractmethod
    async def question(self) -> str:
        """What is about to happen, and whether it is meant. Raises `AnswerableError`."""

    @abstractmethod
    async def done(self) -> Done:
        """Do it. Raises `AnswerableError`."""

    async def now(self) -> Outlook:
        """How the series stands before the change."""
        return await self.desk.outlook(self.place, self.given.series)


class Start(Change):
    """Begin a series."""

    label = "Start it"

    def _wanted(self) -> tuple[str, Times]:
        name = self.given.series or next(iter(self.desk.series))
        return name, self.given.times(Times(0, _NINE_THIRTY, self.zone))

    @override
    async def question(self) -> str:
        name, times = self._wanted()
        await self.desk.see_free(self.place, name)
        return f"Everybody here gets a tip {time_words(times)}, from “{name}”. Start it?"

    @override
    async def done(self) -> Done:
        name, times = self._wanted()
        begun = await self.desk.start(self.place, name, times)
        return f"started weekly rapport tips here, {time_words(times)}.", begun


class Move(Change):
    """Give it another time."""

    label = "Move them"

    async def _wanted(self) -> Times:
        now = (await self.now()).schedule
        times = Times(now.weekday, now.at, now.zone, now.every)
        if (wanted := self.given.times(times)) == times:
            raise AnswerableError(
                f"They come {time_words(times)} already. Say what is to change: "
                f"{command_line('tips move friday 14:00')}"
            )
        return wanted

    @override
    async def question(self) -> str:
        return f"The tips here would come {time_words(await self._wanted())}. Move them?"

    @override
    async def done(self) -> Done:
        times = await self._wanted()
        moved = await self.desk.move(self.place, self.given.series, times)
        return f"moved the tips: they come {time_words(times)}.", moved


class Pause(Change):
    """Post nothing for a while."""

    label = "Pause them"

    async def _until(self) -> date | None:
        return self.given.day(self.desk.today(await self.now()) + timedelta(days=1))

    @override
    async def question(self) -> str:
        day = await self._until()
        end = f"until {day_words(day)}" if day else "until somebody resumes them"
        return f"The tips here would pause {end}. Pause them?"

    @override
    async def done(self) -> Done:
        day = await self._until()
        return "paused the tips here.", await self.desk.pause(self.place, self.given.series, day)


class Resume(Change):
    """Go on."""

    label = "Resume them"

    @override
    async def question(self) -> str:
        self.given.nothing_more()
        schedule = (await self.now()).schedule
        if schedule.state is State.RUNNING and schedule.until is None:
            raise AnswerableError(
                f"Nothing is paused here. When the next tip comes: {command_line('tips status')}"
            )
        return "The tips here would go on with the next one. Resume them?"

    @override
    async def done(self) -> Done:
        return "resumed the tips here.", await self.desk.resume(self.place, self.given.series)


class Stop(Change):
    """End it."""

    label = "Stop them"

    @override
    async def question(self) -> str:
        await self.now()
        self.given.nothing_more()
        return "There would be no more tips here until somebody starts them again. Stop them?"

    @override
    async def done(self) -> Done:
        return "stopped the tips here.", await self.desk.stop(self.place, self.given.series)


class Skip(Change):
    """Pass over tips, or leave a week out."""

    label = "Skip"

    async def _day(self) -> date:
        this_week = Week.of(self.desk.today(await self.now())).monday
        return self.given.day(this_week) or this_week

    @override
    async def question(self) -> str:
        if (count := self.given.count()) is None:
            day = day_words(await self._day())
            return f"No tip would come in the week of {day}. Leave it out?"
        schedule = (await self.now()).schedule
        passed, _ = passed_over(self.desk.series[schedule.series], schedule, count)
        titles = [f"“{tip.title}”" for tip in passed]
        return f"{' and '.join(titles)} would not come in this round. Skip?"

    @override
    async def done(self) -> Done:
        if (count := self.given.count()) is None:
            day = await self._day()
            left_out = await self.desk.skip_week(self.place, self.given.series, day)
            return f"left out the tip in the week of {day_words(day)}.", left_out
        skipped = await self.desk.skip_tips(self.place, self.given.series, count)
        return f"skipped {'a tip' if count == 1 else f'{count} tips'}.", skipped


class Next(Change):
    """Choose the tip that comes next."""

    label = "Choose it"

    async def _tip(self) -> Tip:
        series = self.desk.series[(await self.now()).schedule.series]
        if (tip := self.given.tip(series)) is None:
            all_ = command_line("tips list")
            raise AnswerableError(f"Which tip? Name it as in the list: {all_}")
        return tip

    @override
    async def question(self) -> str:
        return f"“{(await self._tip()).title}” would come next here. Choose it?"

    @override
    async def done(self) -> Done:
        tip = await self._tip()
        return "chose the next tip.", await self.desk.pin(self.place, self.given.series, tip)


CHANGES: Mapping[str, type[Change]] = {
    "start": Start,
    "move": Move,
    "pause": Pause,
    "resume": Resume,
    "stop": Stop,
    "skip": Skip,
    "next": Next,
}
