"""What a lead can do with a room's series: begin it, move it, pause it, choose what comes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.chat.events import Place
from bot.errors import AnswerableError
from bot.series.calendar import Week
from bot.series.files import Series
from bot.series.planner import next_tip, passed_over, reopened, rhythm_of, schedule_id
from bot.series.tip import Tip
from bot.store.schedules import Schedule, Schedules, State, TipPost

__all__ = ["Desk", "Outlook", "Times"]


@dataclass(frozen=True, slots=True)
class Times:
    """When a series posts: a weekday (0 is Monday), a local time in a zone, every few weeks."""

    weekday: int
    at: time
    zone: str
    every: int = 1


@dataclass(frozen=True, slots=True)
class Outlook:
    """How a room's series stands: the next post's moment (UTC; None while it is paused) and tip."""

    schedule: Schedule
    due: datetime | None
    tip: Tip
    had: Sequence[TipPost] = ()


class Desk:
    """Works on ``schedules`` of the ``series`` there are, by name; ``clock`` is zone-aware.

    Every method raises `AnswerableError` when the room has no series to work on, or several and
    none was named.
    """

    def __init__(
        self, series: Mapping[str, Series], schedules: Schedules, clock: Callable[[], datetime]
    ) -> None:
        self.series = series
        self._schedules = schedules
        self._clock = clock

    async def start(self, place: Place, name: str, times: Times) -> Outlook:
        """Begin the series ``name`` in a room; where it was stopped, with the tip that was next.

        Raises `AnswerableError` when it runs there already.
        """
        room = Place(place.platform, place.team, place.room, is_direct=place.is_direct)
        before = await self.see_free(room, name)
        now = self._clock()
        fresh = Schedule(
            id=before.id if before else schedule_id(room, name),
            place=room,
            series=name,
            zone=times.zone,
            weekday=times.weekday,
            at=times.at,
            first=Week.of(now.date()).monday,
            every=times.every,
            done=before.done if before else (),
        )
        return await self._keep(self._from_its_first_post(fresh, now))

    async def see_free(self, place: Place, name: str) -> Schedule | None:
        """See that a series does not run in a room; return it as it was when it was stopped."""
        before = next((s for s in await self._schedules.at(place) if s.series == name), None)
        if before and before.state is not State.STOPPED:
            raise AnswerableError(
                "That series already runs here, so I left it as it is. To change its time: "
                "/rapport tips move. To see how it stands: /rapport tips status"
            )
        return before

    async def move(self, place: Place, name: str | None, times: Times) -> Outlook:
        """Give a series another time. A week that had its post gets no second one."""
        schedule = await self._of(place, name)
        moved = replace(
            schedule, weekday=times.weekday, at=times.at, zone=times.zone, every=times.every
        )
        return await self._keep(self._from_its_first_post(moved, self._clock()))

    async def pause(self, place: Place, name: str | None, until: date | None) -> Outlook:
        """Post nothing before ``until``, or until somebody resumes it."""
        schedule = await self._of(place, name)
        state = State.RUNNING if until else State.PAUSED
        return await self._keep(replace(schedule, state=state, until=until))

    async def resume(self, place: Place, name: str | None) -> Outlook:
        """Go on with the next tip; what was missed does not come in a pile."""
        schedule = await self._of(place, name)
        return await self._keep(replace(schedule, state=State.RUNNING, until=None))

    async def stop(self, place: Place, name: str | None) -> Outlook:
        """End a series in a room. It can be begun again later."""
        schedule = await self._of(place, name)
        stopped = replace(schedule, state=State.STOPPED, until=None, pinned=None)
        return await self._keep(stopped)

    async def skip_tips(self, place: Place, name: str | None, count: int) -> Outlook:
        """Pass over the next ``count`` tips of this round."""
        schedule = (await self.outlook(place, name)).schedule
        _, without = passed_over(self.series[schedule.series], schedule, count)
        return await self._keep(without)

    async def skip_week(self, place: Place, name: str | None, day: date) -> Outlook:
        """Post nothing in the week that ``day`` lies in."""
        schedule = await self._of(place, name)
        without = self._to_come(schedule).without | {Week.of(day).monday}
        return await self._keep(replace(schedule, without=without))

    async def pin(self, place: Place, name: str | None, tip: Tip) -> Outlook:
        """Let ``tip`` come next."""
        schedule = await self._of(place, name)
        return await self._keep(replace(schedule, pinned=tip.id))

    async def outlooks(self, place: Place) -> Sequence[Outlook]:
        """How every series of a room stands, but for those that were stopped."""
        running = [s for s in await self._here(place) if s.series in self.series]
        return [await self._outlook(schedule) for schedule in running]

    async def outlook(self, place: Place, name: str | None) -> Outlook:
        """How one series of a room stands."""
        return await self._outlook(await self._of(place, name))

    async def leave(self, place: Place) -> None:
        """Pause what runs in a room that can no longer be reached."""
        for schedule in await self._here(place):
            await self._schedules.put(replace(schedule, state=State.PAUSED), None)

    async def leave_team(self, place: Place) -> None:
        """Pause what runs in all rooms of a team that removed the bot."""
        await self._schedules.pause_team(place)

    async def follow(self, place: Place, room: str) -> None:
        """Go on in ``room``, which took the place of another."""
        await self._schedules.move(place, room)

    def today(self, outlook: Outlook) -> date:
        """The day that it is where a series runs."""
        return self._clock().astimezone(ZoneInfo(outlook.schedule.zone)).date()

    def next_moments(self, schedule: Schedule, count: int) -> Sequence[datetime]:
        """The next ``count`` moments of its posts."""
        return [due for _, due in rhythm_of(schedule).next(self._clock(), count)]

    async def _here(self, place: Place) -> Sequence[Schedule]:
        return [s for s in await self._schedules.at(place) if s.state is not State.STOPPED]

    async def _of(self, place: Place, name: str | None) -> Schedule:
        here = [s for s in await self._here(place) if s.series in self.series]
        chosen = [schedule for schedule in here if name in (None, schedule.series)]
        if len(chosen) == 1:
            return chosen[0]
        if chosen:
            names = ", ".join(schedule.series for schedule in chosen)
            raise AnswerableError(f"Several series run here; add the one you mean: {names}.")
        raise AnswerableError("No series runs here. To begin one: /rapport tips start")

    def _to_come(self, schedule: Schedule) -> Schedule:
        """The schedule without pauses and weeks left out that are over."""
        today = self._clock().astimezone(ZoneInfo(schedule.zone)).date()
        coming = frozenset(week for week in schedule.without if week >= Week.of(today).monday)
        is_over = schedule.until is not None and schedule.until <= today
        return replace(schedule, without=coming, until=None if is_over else schedule.until)

    def _from_its_first_post(self, schedule: Schedule, now: datetime) -> Schedule:
        """Count the weeks of a series from the first one that it can post in."""
        weekly = rhythm_of(replace(schedule, every=1))
        ((week, _),) = weekly.next(now)
        return replace(schedule, first=week.monday)

    async def _keep(self, schedule: Schedule) -> Outlook:
        outlook = await self._outlook(schedule)
        await self._schedules.put(schedule, outlook.due)
        return outlook

    async def _outlook(self, schedule: Schedule) -> Outlook:
        due = self.next_moments(schedule, 1)[0] if schedule.state is State.RUNNING else None
        had = await self._schedules.had(schedule.id)
        schedule = self._to_come(reopened(schedule, had))
        return Outlook(schedule, due, next_tip(self.series[schedule.series], schedule), had)
