"""``practice``: difficult customers, in a thread, with a word of feedback after each reply."""

from collections.abc import Sequence
from hashlib import sha256

from typing_extensions import override

from bot.chat.events import ButtonPressed, CommandGiven, MessageChanged, MessageSaid, Place
from bot.chat.messages import Answer, Block, Message, Reply
from bot.chat.ports import Begin, Outcome
from bot.commands.command import Command
from bot.commands.drilling import Asked, Drilling, Played
from bot.commands.grammar import command_line, parse
from bot.commands.shelf import Shelf, named
from bot.errors import AnswerableError
from bot.practice import Nudge, Scenario
from bot.practice.progress import next_one
from bot.practice.shown import (
    asked_to_look_back,
    customer_says,
    feedback_blocks,
    looked_back,
    note_first,
    opened,
)
from bot.store.practice import Recall, Who
from bot.store.tip_marks import Kind, Mark, TipMarks

__all__ = ["Practice"]

_HERE = "here"
_LAST = "last"


class Practice(Command):
    """Plays drills with people, in their direct room unless they say ``here``.

    ``marks`` count who came from a tip.
    """

    name = "practice"
    summary = "practise with a difficult customer, in private unless you say here"
    usage = "practice [list | start NAME | here | hint | rewind | stop | mine]"
    example = "practice start charged-twice"
    more = (
        "Without a word behind it I choose what fits: what you haven't done yet, easier ones "
        "first. Every reply gets a quiet word of feedback, and at the end we look back together.",
        "In the thread you can also just write hint, rewind or stop. Your replies are kept for 30 "
        "days and for nobody else; privacy forget me deletes them at once.",
    )
    is_private = False

    def __init__(self, drilling: Drilling, marks: TipMarks) -> None:
        self._drilling = drilling
        self._marks = marks
        self._shelf = Shelf(drilling)

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Outcome]:
        typed = parse(rest)
        match typed.word:
            case "":
                return self._first(event, await self._fitting(event), is_direct=True)
            case "here":
                return self._first(event, await self._fitting(event), is_direct=False)
            case "start":
                return self._named(event, typed.rest)
            case "list":
                return [Reply(await self._shelf.listed(event))]
            case "mine":
                return [Reply(await self._shelf.mine(event))]
            case "hint" | "rewind" | "stop" as word:
                return await self._steered(event, word, await self._mine_at(event))
        return self._named(event, rest)

    @override
    async def pressed(self, event: ButtonPressed) -> Sequence[Outcome]:
        action = event.action.partition(".")[2]
        number, _, detail = event.value.partition(" ")
        match action:
            case "start":  # from a tip: where everybody sees the tip, everybody may watch
                await self._marked(event, detail.split())
                return self._first(event, named(self._drilling.scenarios, number),
                                   is_direct=event.place.is_direct)  # fmt: skip
            case "begin":
                return [self._begin(event, named(self._drilling.scenarios, number))]
            case "next":
                return self._first(event, await self._fitting(event, number), is_direct=True)
        played = await self._drilling.numbered(event, int(number) if number.isdigit() else 0)
        match action:
            case "hint":
                return await self._steered(event, "hint", played)
            case "rewind" if detail == _LAST:
                return await self._steered(event, "rewind", played)
            case "rewind":
                return await self._rewound(event, played, int(detail) if detail.isdigit() else 0)
            case "guess":
                return await self._debriefed(event, played, int(detail) if detail.isdigit() else 0)
            case "recall":
                return [Reply(await self._shelf.remind(event, played))]
        return await super().pressed(event)

    @override
    async def follows(self, event: MessageSaid | MessageChanged) -> bool:
        is_talk = event.place.is_direct or event.place.thread is not None
        return is_talk and await self._drilling.drills.follows(event.place)

    @override
    async def said(self, event: MessageSaid) -> Sequence[Outcome]:
        played = await self._drilling.here(event)
        if played is None:  # a colleague's remark, which is welcome and counts for nothing
            return []
        word = event.text.strip().lower().removeprefix("practice ").strip(" .!")
        if word in {"hint", "rewind", "stop"}:
            return await self._steered(event, word, played)
        if played.kept.recall is Recall.ASKED:
            return [self._public(await self._shelf.recalled(event, played))]
        if not played.kept.is_open and not await self._is_a_reply(event, played):
            return await self._debriefed(event, played, int(word) if word.isdigit() else 0)
        after = await self._drilling.reply(event, played)
        if isinstance(after, Nudge):
            return [Reply(Message.of(after.say), is_private=not event.place.is_direct)]
        return self._answered(event, after) if after else []

    @override
    async def changed(self, event: MessageChanged) -> Sequence[Outcome]:
        played = await self._drilling.here(event)
        if played is None or event.message not in {row.message for row in played.kept.replies}:
            return []
        name = played.drill.scenario.customer.name
        if event.text is None:
            await self._drilling.forget_words(played, event.message)
            return [Reply(Message.of(f"Its words are gone here too. {name} had read them; rewind "
                                     "takes the reply itself back."))]  # fmt: skip
        return [Reply(Message.of(f"{name} had read it before you changed it, as customers do. "
                                 "Write rewind to say it another way."))]  # fmt: skip

    async def _marked(self, event: ButtonPressed, tip: Sequence[str]) -> None:
        """Count that the tip was practised, each person once."""
        if len(tip) == 2:  # its series and its id
            mark = Mark(Kind.PRACTISED, tip[0], tip[1], event.place, event.person)
            await self._marks.add(mark, event.at.date())

    async def _is_a_reply(self, event: MessageSaid, played: Played) -> bool:
        """Whether this very event was a reply of the drill already: the last one, as a rule."""
        return await self._drilling.drills.step_of(played.kept.number, event.key) is not None

    async def _fitting(self, event: Asked, other_than: str = "") -> Scenario:
        pasts = await self._drilling.pasts(Who.of(event.place, event.person))
        known = [s for s in self._drilling.scenarios.values() if s.id != other_than]
        if not known:
            raise AnswerableError("There is no drill to play. Ask whoever runs me to add one.")
        return next_one(known, pasts, event.at)

    def _named(self, event: Asked, rest: str) -> Sequence[Outcome]:
        words = rest.split()
        is_here = bool(words) and words[-1].lower() == _HERE
        name = " ".join(words[:-1] if is_here else words)
        if not name:
            raise AnswerableError(
                f"Which one? {command_line('practice list')} shows them all. For example: "
                f"{command_line(self.example)}"
            )
        scenario = named(self._drilling.scenarios, name)
        return self._first(event, scenario, is_direct=not is_here)

    def _first(self, event: Asked, scenario: Scenario, *, is_direct: bool) -> Sequence[Outcome]:
        """Begin the drill; where it is hard to bear, ask before."""
        if scenario.note:
            return [Reply(note_first(self._drilling.fresh(event, scenario)))]
        return [self._begin(event, scenario, is_direct=is_direct)]

    def _begin(self, event: Asked, scenario: Scenario, *, is_direct: bool = True) -> Begin:
        drill = self._drilling.fresh(event, scenario)

        async def begun(place: Place) -> Sequence[Answer]:
            await self._drilling.begin(event, drill, place)
            return [] if event.place.room == place.room else [Reply(_OVER_THERE)]

        return Begin(opened(drill), _key(event), begun, _NOT_THERE, is_direct=is_direct)

    async def _mine_at(self, event: Asked) -> Played:
        played = await self._drilling.at(event)
        if played is None or played.kept.is_debriefed:
            raise AnswerableError(
                f"You have no drill under way. {command_line('practice')} begins one."
            )
        return played

    async def _steered(self, event: Asked, word: str, played: Played) -> Sequence[Outcome]:
        match word:
            case "hint":
                return [Reply(self._shelf.hint(played), is_private=not event.place.is_direct)]
            case "rewind":
                if await self._drilling.drills.was_rewound_by(played.kept, event.key):
                    return await self._rewound(event, played, 0)
                return await self._rewound(event, played, len(played.drill.replies) - 1)
        stopped = await self._drilling.stop(played, event.key, event.at)
        return await self._debriefed(event, stopped, 0)

    async def _rewound(self, event: Asked, played: Played, to: int) -> Sequence[Outcome]:
        back = await self._drilling.rewind(event, played, to)
        said = f"Back to before reply {len(back.drill.replies) + 1}. What do you say this time?"
        return [self._public(Message.of(said, *customer_says(back.drill)))]

    async def _debriefed(self, event: Asked, played: Played, guess: int) -> Sequence[Outcome]:
        message = looked_back(played.drill, played.kept.number, guess)
        await self._drilling.drills.debriefed(played.kept)
        return [Reply(message, is_private=not event.place.is_direct)]

    def _answered(self, event: Asked, played: Played) -> Sequence[Outcome]:
        """The customer's answer for all to see; what it is about, for the trainee alone."""
        drill = played.drill
        customer: list[Block] = list(customer_says(drill))
        quiet = list(feedback_blocks(drill, played.kept.number))
        if drill.state.is_over:
            quiet += asked_to_look_back(drill, played.kept.number)
        if event.place.is_direct:
            return [self._public(Message((*customer, *quiet)))]
        return [self._public(Message(tuple(customer))), Reply(Message(tuple(quiet)))]

    def _public(self, message: Message) -> Reply:
        return Reply(message, is_private=False)


_OVER_THERE = Message.of("It's in our direct messages, just you and me: your customer is waiting.")
_NOT_THERE = Message.of(
    "I couldn't open a direct room with you. Write to me there first, or practise in this room: "
    f"{command_line('practice here')}"
)


def _key(event: Asked) -> str:
    """The key of the first message: the same event posts it once."""
    place = event.place
    facts = "\n".join((place.platform, place.team, event.person.id, event.key))
    return "drill-" + sha256(facts.encode("utf-8", "replace")).hexdigest()[:32]
