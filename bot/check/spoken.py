"""What each sentence of a checked draft says and does, for features that listen to replies."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.check.acts import Act, acts_of
from bot.check.engine import Checked
from bot.check.folding import fold

__all__ = ["Act", "Spoken", "fold", "sentences"]


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sentence of a draft: as it was written, folded (`fold`), and what it does."""

    text: str = field(repr=False)
    folded: str = field(repr=False)
    acts: frozenset[Act]
    is_question: bool


def sentences(checked: Checked) -> Sequence[Spoken]:
    """The sentences of the draft, in order; none where its language is not judged."""
    draft = checked.draft
    if checked.language != "en":
        return ()
    return [
        Spoken(
            draft.text[sentence.start : sentence.end],
            draft.folded[sentence.start : sentence.end],
            acts,
            sentence.is_question,
        )
        for sentence, acts in zip(draft.sentences, acts_of(draft)[0], strict=True)
    ]
