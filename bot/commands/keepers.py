"""What the features keep of a person."""

from collections.abc import Sequence
from datetime import datetime

from typing_extensions import override

from bot.chat.events import Person, Place
from bot.commands.drilling import Drilling
from bot.commands.keeper import Keeper
from bot.store.practice import Who
from bot.store.tip_marks import TipMarks

__all__ = ["PracticeKeeper", "TipsKeeper"]


class PracticeKeeper(Keeper):
    """What practice keeps of a person."""

    label = "Drills"
    told = (
        "your replies in a drill for 30 days after its last step, for the look back and the "
        "replay; which drills you did and how they went for 400 days, for you alone. Nobody else "
        "can ask for them; leads can see how many people practise, from five on."
    )

    def __init__(self, drilling: Drilling) -> None:
        self._drilling = drilling

    @override
    async def export(self, place: Place, person: Person) -> Sequence[str]:
        found: list[str] = []
        for kept in await self._drilling.drills.of(Who.of(place, person)):
            whole = await self._drilling.drills.get(kept.number)
            replies = [row.text for row in whole.replies] if whole else []
            said = "".join(f"\n> {reply}" for reply in replies)
            how = kept.ending or "left"
            found.append(f"{_day(kept.opened_at)} {kept.scenario}, {how}: {kept.result}{said}")
        return found

    @override
    async def forget(self, place: Place, person: Person) -> int:
        return await self._drilling.drills.forget(Who.of(place, person))

    @override
    async def forget_team(self, place: Place) -> None:
        await self._drilling.drills.forget_team(place)


class TipsKeeper(Keeper):
    """What the weekly tips keep of a person."""

    label = "Tips"
    told = (
        "that you found one useful or practised it, a year, so that it counts once. Leads see "
        "counts from five people on, never who."
    )

    def __init__(self, marks: TipMarks) -> None:
        self._marks = marks

    @override
    async def export(self, place: Place, person: Person) -> Sequence[str]:
        return await self._marks.of(place, person)

    @override
    async def forget(self, place: Place, person: Person) -> int:
        return await self._marks.forget(place, person)

    @override
    async def forget_team(self, place: Place) -> None:
        await self._marks.forget_team(place)


def _day(at: datetime) -> str:
    return at.date().isoformat()
