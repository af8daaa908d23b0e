"""G12: written the way they write."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.rule import Example, Finding, Praise


class MeetsTheirStyle(Praise):
    """Sees a reply whose way suits the message: its length, warmth, terms, ceremony and detail.

    Why: It sounds like somebody they would have chosen to talk to.

    Evidence: In online chats copying the customer's closeness and task focus paid (Production and
    Operations Management 2026; abstract). Matching of style is a modest plus (Ireland et al. 2011).

    Silent: where a line hurts or a grave problem stands. It is weighed from the whole draft and the
    whole message, learned from replies to two customers who asked the same in different ways; no
    phrase decides.
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
        """Nothing by itself: how well a draft suits its reader is weighed as a whole."""
        return iter(())

    @override
    def missed(self, case: Case) -> Finding | None:
        said = (s for s in case.draft.sentences if Act.GREETS not in case.acts[s.index])
        shown = next(said, case.draft.sentences[0])
        return self.finding((shown.start, shown.end))
