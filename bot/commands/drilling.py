"""Drills between the people who play them, the database, and the machine.

A drill is worked out anew from what was heard in its replies, each time; so a step is either
written down whole or not at all, and the same event again finds what it did before.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zlib import crc32

from bot.chat.events import ButtonPressed, CommandGiven, MessageChanged, MessageSaid, Place
from bot.errors import AnswerableError
from bot.practice import Check, Drill, Nudge, Scenario, respond
from bot.practice.drill import Told
from bot.practice.progress import Past, past_of, result_of
from bot.practice.saved import dump, load
from bot.store.practice import Drills, KeptDrill, KeptReply, Who

__all__ = ["Asked", "Drilling", "Played"]

Asked = CommandGiven | ButtonPressed | MessageSaid | MessageChanged
"""An event that can be about a drill."""

_MOST_RACES = 8  # replies of one person that arrive at the same moment


@dataclass(frozen=True, slots=True)
class Played:
    """A drill as it is kept, and as it stands."""

    kept: KeptDrill
    drill: Drill


class Drilling:
    """Plays the drills ``scenarios`` (by their ids) and keeps them in ``drills``.

    ``check`` listens to the replies; ``texts`` are those of the tips, which are no reply.
    """

    def __init__(
        self,
        scenarios: Mapping[str, Scenario],
        drills: Drills,
        check: Check,
        texts: Sequence[str] = (),
    ) -> None:
        self.scenarios = scenarios
        self.drills = drills
        self.check = check
        self._texts = texts

    def fresh(self, event: Asked, scenario: Scenario) -> Drill:
        """A drill as ``event`` begins it: the same event begins the same drill."""
        return Drill(scenario, crc32(event.key.encode("utf-8", "replace")) % 1_000_000)

    async def begin(self, event: Asked, drill: Drill, place: Place) -> None:
        """Note that ``drill`` stands in the thread ``place`` now."""
        who = Who.of(event.place, event.person)
        await self.drills.begin(event.key, who, place, drill.scenario.id, drill.seed, event.at)

    async def at(self, event: Asked) -> Played | None:
        """The drill of the event's person where the event happened; else their newest one."""
        who = Who.of(event.place, event.person)
        kept = await self.drills.at(event.place, who) or await self.drills.newest(who)
        return self.played(kept) if kept else None

    async def here(self, event: Asked) -> Played | None:
        """The drill of the event's person that listens where the event happened."""
        kept = await self.drills.at(event.place, Who.of(event.place, event.person))
        return self.played(kept) if kept else None

    async def numbered(self, event: Asked, number: int) -> Played:
        """The drill with that number. Raises `AnswerableError`: it is gone, or another's."""
        kept = await self.drills.get(number)
        if kept is None:
            raise AnswerableError("I no longer have that drill. /rapport practice begins another.")
        if kept.who != Who.of(event.place, event.person):
            raise AnswerableError(
                "That is a colleague's drill, and only they can steer it. /rapport practice begins "
                "one of your own."
            )
        return self._must(kept)

    async def reply(self, event: MessageSaid, played: Played) -> Played | Nudge | None:
        """Let the trainee say the event's words. None: that reply was taken back since."""
        for _ in range(_MOST_RACES):
            if position := await self.drills.step_of(played.kept.number, event.key):
                return self._as_it_was(event, played, position)
            said = respond(played.drill, event.text, self.check, self._texts)
            if isinstance(said, Nudge):
                return said
            drill, reply = said
            row = KeptReply(event.key, event.message, event.at, reply.text, dump(reply))
            ending = drill.state.ending or ""
            result = result_of(drill) if ending else "{}"
            if await self.drills.reply(played.kept, row, ending=ending, result=result):
                return Played(await self._again(played), drill)
            played = self._must(await self._again(played))
            if played.drill.state.is_over or not played.kept.is_open:
                return Nudge("That came after the last word. The look back is above.")
        raise AnswerableError("That was too many replies at once. Please send the last one again.")

    async def rewind(self, event: Asked, played: Played, to: int) -> Played:
        """Take back all replies after the first ``to``; doing so again changes nothing.

        Nor does a wish that is older than the last reply: it was about another.
        """
        while not await self.drills.was_rewound_by(played.kept, event.key):
            rows = played.kept.replies
            if not 0 <= to < len(rows) or rows[-1].at > event.at:
                raise AnswerableError("There is no reply to take back yet.")
            if await self.drills.rewind(played.kept, to, event.key, event.at):
                break
            played = self._must(await self._again(played))
        return self._must(await self._again(played))

    async def stop(self, played: Played, key: str, now: datetime) -> Played:
        """Leave the drill before its end; a wish older than its last step is about another."""
        while played.kept.is_open and played.kept.stepped_at <= now:
            if await self.drills.close(played.kept, key, result_of(played.drill), now):
                break
            played = self._must(await self._again(played))
        return self._must(await self._again(played))

    async def forget_words(self, played: Played, message: str) -> bool:
        """Forget the words of the reply that was ``message``; False when there was none."""
        for row, reply in zip(played.kept.replies, played.drill.replies, strict=True):
            if row.message == message:
                bare = replace(
                    reply, told=Told(rules=reply.told.rules), heard=replace(reply.heard, quotes=())
                )
                return await self.drills.blank(played.kept, message, dump(bare))
        return False

    async def pasts(self, who: Who) -> Sequence[Past]:
        """The drills of ``who`` that are over, the oldest first."""
        return [
            past_of(kept.scenario, kept.stepped_at, kept.ending, kept.result)
            for kept in await self.drills.of(who)
            if not kept.is_open
        ]

    async def _again(self, played: Played) -> KeptDrill:
        kept = await self.drills.get(played.kept.number)
        if kept is None:
            raise AnswerableError("That drill was deleted meanwhile.")
        return kept

    def _must(self, kept: KeptDrill) -> Played:
        played = self.played(kept)
        if played is None:
            raise AnswerableError(
                "That drill is no longer among those I know. /rapport practice begins another."
            )
        return played

    def played(self, kept: KeptDrill) -> Played | None:
        """``kept`` as it stands; None when its scenario is gone."""
        scenario = self.scenarios.get(kept.scenario)
        if scenario is None:
            return None
        points = frozenset(scenario.points)
        drill = Drill(scenario, kept.seed)
        for row in kept.replies:
            if drill.state.is_over:  # the scenario was changed since, and ends sooner now
                break
            drill = replace(drill, replies=(*drill.replies, load(row.text, row.heard, points)))
        return Played(kept, drill)

    def _as_it_was(self, event: MessageSaid, played: Played, position: int) -> Played | None:
        rows = played.kept.replies
        if position > len(rows) or rows[position - 1].key != event.key:
            return None
        return Played(played.kept, played.drill.rewound(position))
