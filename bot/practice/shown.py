"""A drill as messages: how it begins, each answer of the customer's, and the look back."""

from collections.abc import Iterator

from bot.chat.messages import (
    Block,
    Button,
    Buttons,
    Divider,
    Heading,
    Listing,
    Message,
    Paragraph,
    Quote,
    Run,
    bold,
    code,
    italic,
    text,
)
from bot.practice.debrief import Debrief, debrief_of
from bot.practice.drill import Drill
from bot.practice.feedback import FACES, Feedback, feedback_on
from bot.practice.picture import mood_picture

__all__ = [
    "asked_to_look_back",
    "customer_says",
    "feedback_blocks",
    "looked_back",
    "note_first",
    "opened",
]


def opened(drill: Drill) -> Message:
    """How a drill begins: who, what you may do, how to leave, and the first line."""
    scenario = drill.scenario
    brief = scenario.brief
    may = [text(bold("You may"), f" {_inside(line)}") for line in brief.may]
    may_not = [text(bold("You may not"), f" {_inside(line)}") for line in brief.may_not]
    return Message.of(
        Heading(f"Practice: {scenario.title}"),
        Paragraph(text(bold(scenario.customer.name), f" · {scenario.customer.who}")),
        Paragraph(text(bold("You"), f" · {brief.you}")),
        Listing((*(text(fact) for fact in brief.facts), *may, *may_not)),
        Divider(),
        *customer_says(drill),
        Paragraph(
            text(
                "Answer here, as you would in a chat. "
                f"You have {scenario.turns} replies; only yours count. Write ",
                code("hint"), ", ", code("rewind"), " or ", code("stop"), " at any time.",
            ),
            is_quiet=True,
        ),
    )  # fmt: skip


def note_first(drill: Drill) -> Message:
    """What is said before a drill that is hard to bear; it begins only if they choose it."""
    scenario = drill.scenario
    return Message.of(
        Paragraph(text(bold(f"{scenario.title}: "), scenario.note or "")),
        "You can leave at any time: write stop.",
        Buttons(
            (
                Button("Begin", "practice.begin", scenario.id, "begin", is_primary=True),
                Button("Another one", "practice.next", scenario.id, "another"),
            )
        ),
    )


def customer_says(drill: Drill) -> Iterator[Block]:
    """The customer's last words, with their mood."""
    name = drill.scenario.customer.name
    yield Paragraph(text(bold(name), f" {FACES[drill.state.heat]}"))
    yield Quote(text(drill.last_words))


def feedback_blocks(drill: Drill, number: int) -> Iterator[Block]:
    """The quiet lines about the last reply. ``number`` is the drill's, for the buttons."""
    feedback = feedback_on(drill, len(drill.replies))
    yield Paragraph(_told(feedback), is_quiet=True)
    if feedback.aside:
        yield Paragraph(text(bold("For you alone: "), feedback.aside))
    if drill.state.is_over:
        return
    rules = ",".join(drill.replies[-1].told.rules)
    yield Buttons(
        (
            Button("Hint", "practice.hint", str(number), "hint"),
            Button("Take it back", "practice.rewind", f"{number} last", "rewind"),
            Button("👎 not right", "wrong", rules, "wrong"),
        )
    )


def _told(feedback: Feedback) -> tuple[Run, ...]:
    lines: list[Run] = [Run(" ".join(part for part in (feedback.did, feedback.unseen) if part))]
    if feedback.better:
        lines.append(Run("\nStronger: "))
        if feedback.weaker:
            lines += Run(f"“{feedback.weaker}” → "), italic(f"“{feedback.better.line}”")
        else:
            lines.append(italic(f"“{feedback.better.line}”"))
        lines.append(Run(f" {feedback.better.because}"))
    for number, (aspect, level) in enumerate(feedback.aspects):
        lines += bold(f"{' · ' if number else chr(10)}{aspect} "), Run(level)
    return tuple(lines)


def asked_to_look_back(drill: Drill, number: int) -> Iterator[Block]:
    """One question first: what they think themselves."""
    yield Paragraph(text("Before I say anything: which of your replies changed the mood most?"))
    guesses = [
        Button(str(n), "practice.guess", f"{number} {n}", str(n))
        for n in range(1, len(drill.replies) + 1)
    ]
    yield Buttons((*guesses, Button("Just tell me", "practice.guess", f"{number} 0", "skip")))


def looked_back(drill: Drill, number: int, guess: int = 0) -> Message:
    """The debrief. ``guess`` is the reply that they think changed most, 0 for none."""
    return Message(tuple(_looked_back(drill, debrief_of(drill), number, guess)))


def _looked_back(drill: Drill, found: Debrief, number: int, guess: int) -> Iterator[Block]:
    scenario = drill.scenario
    yield Heading(f"Looking back: {scenario.title}")
    heats = [scenario.start.heat, *(step.state.heat for step in drill.steps)]
    yield Paragraph(text(bold(found.mood), f"\n{found.told}"))
    if drill.steps:
        yield mood_picture(heats, scenario.customer.name)
    if guess and found.turning_point:
        yield Paragraph(text(_compared(guess, found.turning_point)))
    if found.kept:
        yield Paragraph(text(bold("Keep  "), italic(f"“{found.kept}”"), f"\n{found.kept_because}"))
    yield from _turning_point(found)
    yield Paragraph(text(bold("Underneath  "), found.underneath))
    yield Paragraph(text(bold("Carry on  "), found.carry_on))
    if scenario.cool_down:
        yield Paragraph(text(scenario.cool_down))
    yield Buttons(tuple(_next_buttons(drill, found, number)))


def _turning_point(found: Debrief) -> Iterator[Block]:
    stronger = italic(f"“{found.stronger.line}”")
    if not found.turning_point:
        yield Paragraph(text(bold("A strong line here  "), stronger, f"\n{found.stronger.because}"))
        return
    label = "Where it turned" if not found.is_good_turn else "What moved it"
    wrote = f"reply {found.turning_point}"
    wrote += f", “{found.wrote}”" if found.wrote else ""
    yield Paragraph(text(bold(f"{label}  "), wrote))
    yield Paragraph(text("Stronger still: " if found.is_good_turn else "Stronger: ", stronger,
                         f"\n{found.stronger.because}"))  # fmt: skip


def _next_buttons(drill: Drill, found: Debrief, number: int) -> Iterator[Button]:
    if found.turning_point:
        to = found.turning_point - 1
        label = f"Replay from reply {found.turning_point}"
        yield Button(label, "practice.rewind", f"{number} {to}", "replay", is_primary=True)
    yield Button("Another customer", "practice.next", drill.scenario.id, "another")
    if drill.replies:
        yield Button("Ask me once more in two weeks", "practice.recall", str(number), "recall")


def _compared(guess: int, found: int) -> str:
    if guess == found:
        return f"You said reply {guess}. I'd say so too."
    return f"You said reply {guess}; going by the mood, it was reply {found}."


def _inside(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
