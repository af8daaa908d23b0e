"""G12: written the way they write."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check import incident
from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.fit import is_plain
from bot.check.reading.features import is_technical
from bot.check.reading.model import Register
from bot.check.rule import Example, Finding, Praise
from bot.check.vocabulary import EMOJI, SHOUT_MARKS

FORMAL = Cue(
    "(dear|good (morning|afternoon|evening|day)) (mr|mrs|ms|dr|sir|madam|miss|professor|prof|chief|"
    "mx|dame|)",
    "(kind|best|warm|yours) (regards|sincerely|faithfully|wishes)",
    "(yours (sincerely|faithfully)|please find|at your convenience|i trust|should you (wish|have|"
    "prefer|need)|i would be|we would be|i remain|be assured|mr|mrs|ms|madam|i shall)",
)
CASUAL = Cue(
    "(hey|hiya|heya|yep|yeah|yup|nope|cheers|no worries|gotcha|haha|ha|oh|ooh|aw|ah|shout|sorted|"
    "ta|cool|all good|easy fix|good news|got it|fab|lovely|sweet|ouch|oof|bear with|gimme|kinda|a "
    "bit|quick one|pop|welcome back|you're in luck|grab|good spot|good shout|nice one|brilliant)"
)
_SHORT = 28  # words of an answer to a clipped request
_LOUD = 2  # exclamation marks


class MeetsTheirStyle(Praise):
    """Sees a reply within a step of the message's own way: formal, casual, chatty, brief, expert, plain.

    Why: It sounds like somebody they would have chosen to talk to.

    Evidence: In online chats copying the customer's closeness and task focus paid (Production and
    Operations Management 2026; abstract). Matching of style is a modest plus (Ireland et al. 2011).

    Silent: where heat would be copied, and where nothing marks the message's style.
    """

    number = "G12"
    tip = "W01"
    why = "You met them where they are."
    needs_customer = True
    fires = (
        Example(
            "Dear Ms Okafor, the certificate was posted on 4 March. Kind regards, Ines",
            "Dear Sir or Madam, I should be obliged if you would inform me when the certificate "
            "was posted. Yours faithfully, A. Okafor",
        ),
        Example(
            "Hiya Mo! Ooh, a bakery page, lovely 😊 Yes, the menu can sit on top: here's how.",
            "Hi there! Hope you're all having a lovely week 😊 I've a tiny question about my bakery "
            "page, can the menu go on top? xx",
        ),
        Example("Sent to billing@example.org.", "resend invoice march"),
        Example(
            "The 403 comes from the edge: the token lacks files:write. A new scope fixes it.",
            "API key returns 403 on POST /files, GET is fine, scope files:read, curl -v attached.",
        ),
        Example(
            "No harm done. Press the round button on top. Then wait for the green light.",
            "I'm not good with computers at all, which button is it? I'm lost",
        ),
    )
    silent = (
        Example(
            "heya, posted it on the 4th, cheers 😎",
            "Dear Sir or Madam, I should be obliged if you would inform me when the certificate "
            "was posted. Yours faithfully, A. Okafor",
        ),
        Example("THERE IS NO NEED TO SHOUT!!!", "WHERE IS MY ORDER!!! THIS IS A JOKE!!!"),
        Example(
            "Hello! Thank you so much for your message, it's a delight to help you today. Your "
            "invoice is attached, have a lovely day!",
            "resend invoice march",
        ),
        Example("The parcel arrives on Friday.", "When will my parcel arrive, please?"),
        "Sent to billing@example.org.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        if case.heat > 1 or not case.draft.sentences:
            return
        span = self._match(case)
        if span:
            yield self.finding(span)

    @staticmethod
    def _match(case: Case) -> tuple[int, int] | None:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        draft, register = case.draft, case.customer.register
        emoji, casual, formal = draft[EMOJI], draft[CASUAL], draft[FORMAL]
        warm = [(s.start, s.end) for s in case.doing(Act.WARMTH)]
        whole = (draft.sentences[0].start, draft.sentences[0].end)
        if register.is_sure and register.value is Register.FORMAL:
            return formal[0] if formal and not emoji else None
        if case.is_chatty:
            return (*warm, *emoji, whole)[0] if (warm or emoji or casual) and not formal else None
        if case.is_expert and is_technical(draft.text) and not case.does(Act.REASSURES):
            return whole
        if incident.wants_few_words(case):
            brief = draft.words <= _SHORT and not warm and len(draft[SHOUT_MARKS]) < _LOUD
            return whole if brief else None
        if case.is_unsure:
            return whole if is_plain(case) else None
        if register.is_sure and register.value is Register.CASUAL:
            return casual[0] if casual and not formal else None
        return None
