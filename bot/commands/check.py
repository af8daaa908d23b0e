"""``check``: a second opinion on a draft, seen by nobody else unless that is asked for."""

from collections.abc import Sequence

from typing_extensions import override

from bot.chat.events import ButtonPressed, CommandGiven, FormSubmitted, HomeOpened
from bot.chat.messages import (
    Answer,
    Block,
    Button,
    Buttons,
    Form,
    FormField,
    Heading,
    Message,
    OpenForm,
    Paragraph,
    Reply,
    code,
    text,
)
from bot.check import Engine
from bot.check.changes import Traces, changes_told
from bot.check.feedback import feedback
from bot.commands.command import Command
from bot.commands.draft import for_all, split
from bot.commands.grammar import LONGEST_TEXT, body, command_line, within
from bot.commands.wrong import disputable
from bot.errors import AnswerableError

__all__ = ["Check"]

_AGAIN = "check.again"
_HELPED = "check.helped"
_OPEN = "check.open"


class Check(Command):
    """Feedback on a draft reply, for the one who wrote it.

    ``traces`` carry what a second check needs to know of the first.
    """

    name = "check"
    summary = "a second opinion on your draft, just for you"
    usage = "check [your draft]"
    example = "check Thanks for the details. The refund goes out today."
    more = (
        "Put the customer's message above your draft, each line behind a >, and the feedback fits "
        "this customer. Without any text I open a form with room for both.",
        "Only you see the answer, and nothing of your draft is kept. To talk about it with others, "
        "put here alone behind check and your draft on the line below: then I answer where you "
        "asked, and everybody there can read it, with what it quotes of your draft.",
    )

    def __init__(self, engine: Engine, traces: Traces) -> None:
        self._engine = engine
        self._traces = traces

    @override
    def form(self, about: str) -> Form | None:
        return _form(about) if len(about) <= LONGEST_TEXT else None

    @override
    async def home(self, event: HomeOpened) -> Sequence[Block]:
        asked = code(command_line("check"))
        line = text("Before you send a reply, ask me: ", asked, " opens a form.")
        return (
            Heading("A second opinion"),
            Paragraph(line),
            Buttons((Button("Check a draft", _OPEN, is_primary=True),)),
        )

    @override
    async def run(self, event: CommandGiven, rest: str) -> Sequence[Answer]:
        is_for_all, given = for_all(rest)
        pasted = split(body(given))
        if is_for_all and not pasted.draft.strip():
            raise AnswerableError("Your draft is missing: put it on the line below “check here”.")
        customer = pasted.customer or event.about or ""
        return [self._answer(pasted.draft, customer, is_private=not is_for_all)]

    @override
    async def submitted(self, event: FormSubmitted) -> Sequence[Answer]:
        return [self._answer(event.value("draft"), event.value("customer"), event.carried)]

    @override
    async def pressed(self, event: ButtonPressed) -> Sequence[Answer]:
        if event.action == _HELPED:
            return [Reply(_GLAD)]
        if event.action == _OPEN:
            return [OpenForm(_form())]
        return [OpenForm(_form(hint=_AGAIN_HINT, trace=event.value))]

    def _answer(
        self, draft: str, customer: str, trace: str = "", *, is_private: bool = True
    ) -> Answer:
        within(LONGEST_TEXT, draft)
        within(LONGEST_TEXT, customer)
        if not draft.strip():
            return OpenForm(_form(customer, trace=trace))
        checked = self._engine.check(draft, customer if customer.strip() else None)
        changes = self._traces.changes(trace, checked, self._engine.rules)
        buttons = (
            Button(
                "Check again with changes",
                _AGAIN,
                self._traces.trace(checked),
                word="again",
                is_primary=True,
            ),
            Button("👍", _HELPED, word="thanks"),
            Button("👎 not helpful", "wrong", disputable(checked), word="wrong"),
        )
        told = changes_told(changes) if changes else ()
        return Reply(
            Message((*told, *feedback(checked, command_line("rule"), buttons).blocks)), is_private
        )


_GLAD = Message.of("Glad it helped. I keep no count of it.")
_AGAIN_HINT = "I kept nothing of the first one: paste it as it is now."


def _form(
    customer: str = "", hint: str = "Nobody else sees it, and it is not kept.", trace: str = ""
) -> Form:
    """The form, with the customer's message filled in where it came with the command."""
    return Form(
        id="check",
        title="Check a draft",
        fields=(
            FormField(
                name="customer",
                label="The customer's message",
                hint="If you have it at hand: the feedback then fits this customer.",
                initial=customer,
                is_long=True,
                is_required=False,
            ),
            FormField(name="draft", label="Your draft", hint=hint, is_long=True),
        ),
        submit="Check",
        instead=command_line("check Thanks for your patience. The refund goes out today."),
        carried=trace,
    )
