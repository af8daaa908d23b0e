"""G01: a detail of theirs, taken up."""

from collections.abc import Iterator

from typing_extensions import override

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.rule import Example, Finding, Praise

TAKEN = Cue(
    "(got it|noted|as you (say|said|wrote)|you (mention|mentioned|wrote|said|describe|described)"
    "|so (it's|that's|it is)|if i read (you|it|that) right|i see|i can see|i read|i've read)"
)
_FEWEST = 2  # of the message's own content words in one sentence
_MANY = 3  # where the sentence does not act on what it names
_TAKING_UP = frozenset({Act.ACKNOWLEDGES, Act.DOING, Act.APPRECIATES, Act.OWNS, Act.APOLOGISES})
_LONGEST_COPY = 6  # words in a row; beyond that it is parroting


class ShowsYouRead(Praise):
    """Sees a specific of the customer's message (a thing, a time, an effort) taken up in own words.

    Why: A detail of theirs proves the reading; "I understand" only claims it.

    Evidence: Concrete words are taken as listening and pay (Packard & Berger 2021, field data);
    attentive replies beat affective ones in stressful calls (Clark, Murfett, Rogers & Ang 2013).

    Silent: on parroting, on questions for what was given, and without the customer's message.
    """

    number = "G01"
    tip = "W14"
    why = "You took up a detail of theirs: that reads as listening."
    needs_customer = True
    fires = (
        Example(
            "No orders since the update at 8: I'm comparing the two versions now.",
            "hi, since this morning's update at 8 the shop gets no orders, please look",
        ),
        Example(
            "The blue header, got it. It's back above the photos.",
            "The blue header vanished from above my photos after I changed the theme",
        ),
        Example(
            "Four hours on a menu is a lot. Let's do one step together.",
            "I've spent four hours on this menu and I'm getting nowhere",
        ),
    )
    silent = (
        Example("We're looking into your issue.", "My parcel was left in the rain again"),
        Example("Thanks, I'll check.", "The blue header vanished after the update"),
        Example(
            "Since this morning's update at 8 the shop gets no orders, please look.",
            "since this morning's update at 8 the shop gets no orders, please look",
        ),
        Example("What's your order number?", "Order 5521 never arrived."),
        "The blue header, got it.",
    )

    @override
    def look(self, case: Case) -> Iterator[Finding]:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        told = case.customer.document
        said = " ".join(" ".join(sentence.words) for sentence in told.sentences)
        for sentence in case.draft.sentences:
            shared = sentence.content & told.content
            if not shared:
                continue
            acts = case.acts[sentence.index]
            taken_up = bool(acts & _TAKING_UP or case.draft.within(sentence, TAKEN))
            fewest = 1 if Act.ACKNOWLEDGES in acts else _FEWEST if taken_up else _MANY
            enough = len(shared) >= fewest
            if enough and not sentence.is_question and not _copies(sentence, said):
                yield self.finding((sentence.start, sentence.end))
                return

    @override
    def missed(self, case: Case) -> Finding | None:
        assert case.customer is not None  # noqa: S101 - needs_customer; tells the type checker
        told = case.customer.document
        said = " ".join(" ".join(sentence.words) for sentence in told.sentences)
        taken = max(case.draft.sentences, key=lambda s: len(s.content & told.content))
        if taken.is_question or not taken.content & told.content or _copies(taken, said):
            return None
        return self.finding((taken.start, taken.end))


def _copies(sentence: Sentence, said: str) -> bool:
    """Whether a long run of the sentence stands word for word in the message."""
    words = sentence.words
    return any(
        " ".join(words[at : at + _LONGEST_COPY]) in said
        for at in range(len(words) - _LONGEST_COPY + 1)
    )
