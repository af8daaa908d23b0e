"""What stands beside the drills: their list, one's own way, hints, and what comes back later."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.chat.events import MessageSaid
from bot.chat.messages import Block, Heading, Listing, Message, Paragraph, bold, code, text
from bot.commands.drilling import Asked, Drilling, Played
from bot.commands.grammar import command_line, nearest
from bot.errors import AnswerableError
from bot.practice import Nudge, Scenario, respond
from bot.practice.feedback import feedback_on
from bot.practice.picture import way_picture
from bot.practice.progress import way, weakest
from bot.practice.rubric import WORDS
from bot.practice.scenario import slug
from bot.store.practice import Who

__all__ = ["RECALL_AFTER", "Shelf", "named", "recall_message"]

RECALL_AFTER = timedelta(days=14)

_LEVELS = {1: "To begin with", 2: "A step up", 3: "Hard", 4: "Hard to bear; opt in"}
_FEWEST_COUNTED = 5


def named(scenarios: Mapping[str, Scenario], name: str) -> Scenario:
    """The drill called ``name``: its id, its number or its title. Raises `AnswerableError`."""
    wanted = slug(name)
    by_name = {name: scenario for scenario in scenarios.values() for name in scenario.names}
    if scenario := by_name.get(wanted):
        return scenario
    guess = nearest(wanted, list(by_name))
    advice = f" Did you mean {guess}?" if guess else ""
    raise AnswerableError(
        f"I don't know that drill.{advice} {command_line('practice list')} shows them all."
    )


class Shelf:
    """Looks up what people ask about their drills."""

    def __init__(self, drilling: Drilling) -> None:
        self._drilling = drilling

    async def listed(self, event: Asked) -> Message:
        """Every drill, by how hard it is, with a mark on those that were finished."""
        pasts = await self._drilling.pasts(Who.of(event.place, event.person))
        finished = {past.scenario for past in pasts if past.ending}
        blocks: list[Block] = []
        for level, label in _LEVELS.items():
            rows = [
                text(bold(s.title), "  ", code(slug(s.title)), " ✓" if s.id in finished else "")
                for s in self._drilling.scenarios.values()
                if s.level == level
            ]
            if rows:
                blocks += Paragraph(text(bold(label))), Listing(tuple(rows))
        how = Paragraph(text("To begin one: ", code(command_line("practice start charged-twice"))))
        return Message.of(*blocks, how, *await self._counted(event))

    async def _counted(self, event: Asked) -> Sequence[Block]:
        """How many practise, for those who lead; never who, and only from five people on."""
        if not event.person.is_lead:
            return []
        people = await self._drilling.drills.people(event.place)
        if people < _FEWEST_COUNTED:
            return []
        return [Paragraph(text(f"{people} people of your team have practised."), is_quiet=True)]

    async def mine(self, event: Asked) -> Message:
        """One's own way over time, for oneself alone."""
        pasts = await self._drilling.pasts(Who.of(event.place, event.person))
        found = way(pasts)
        if not any(found.values()):
            return Message.of(
                "There is nothing to look back at yet. "
                f"{command_line('practice')} begins your first drill."
            )
        rows = [
            text(bold(aspect.capitalize()), f"  {_path(aspect, means)}")
            for aspect, means in found.items()
            if means
        ]
        return Message.of(
            Heading("Your drills so far"),
            way_picture(found),
            Listing(tuple(rows)),
            Paragraph(text(_advice(weakest(pasts)))),
            Paragraph(
                text(
                    "Only you see this. ", code(command_line("privacy forget me")), " deletes it."
                ),
                is_quiet=True,
            ),
        )

    def hint(self, played: Played) -> Message:
        """A hint at the first thing that is still missing."""
        drill = played.drill
        state = drill.state
        open_points = drill.scenario.open_points(state.twisted) - state.met
        for name, point in drill.scenario.points.items():
            if name in open_points:
                return Message.of(Paragraph(text(bold("Hint  "), point.hint)))
        return Message.of("All that matters is said. Check that it works, then say goodbye.")

    async def remind(self, event: Asked, played: Played) -> Message:
        """Note that they want to be asked once more."""
        await self._drilling.drills.remind(played.kept, event.at + RECALL_AFTER)
        return Message.of("I'll ask you one question about it in two weeks, here, and that's all.")

    async def recalled(self, event: MessageSaid, played: Played) -> Message:
        """A word on what they would say now; nothing of it is kept."""
        fresh = played.drill.rewound(0)
        said = respond(fresh, event.text, self._drilling.check)
        await self._drilling.drills.debriefed(played.kept)
        usual = fresh.scenario.debrief.usual
        if isinstance(said, Nudge):
            return Message.of(said.say, Paragraph(text(bold("One way  "), usual.line)))
        drill, _ = said
        return Message.of(
            Paragraph(text(feedback_on(drill, 1).did or "Thank you.")),
            Paragraph(text(bold("One way  "), f"“{usual.line}”\n{usual.because}")),
            Paragraph(text("Nothing of this is kept or counted."), is_quiet=True),
        )


def recall_message(played: Played) -> Message:
    """The one question two weeks later."""
    name = played.drill.scenario.customer.name
    return Message.of(
        Paragraph(text(f"Two weeks ago you practised with {name}. They write again:")),
        Paragraph(text(bold(name), f"\n{played.drill.opening}")),
        "What would your first reply be now? Write it here; nothing is counted.",
    )


def _path(aspect: str, means: Sequence[float]) -> str:
    """How a word of the rubric went: its first and its last level, if they differ."""
    first, last = (WORDS[aspect][round(mean)] for mean in (means[0], means[-1]))
    return last if first == last else f"{first} → {last}"


def _advice(aspect: str | None) -> str:
    return f"What to look at next: {_LOOK[aspect]}" if aspect else ""


_LOOK: Mapping[str, str] = {
    "read": "how this customer writes, before what they write.",
    "hear": "one word on what it's like for them, in your own words, then the work.",
    "trust": "what you know, what you don't, and by when you will.",
    "move": "the next step, who takes it, and when.",
    "clear": "the answer first, and only as long as theirs.",
}
