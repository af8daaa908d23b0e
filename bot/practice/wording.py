"""Plain wordings of some moves, for where the rules look for something narrower."""

import re

__all__ = ["CARING", "CHECKING", "LEAVING", "OFFERING", "STAYING", "is_negated"]

STAYING = (
    "i'll stay*", "i will stay", "stay* with you", "i'm here", "i am here", "i'll wait",
    "i will wait", "i'll keep … open", "i'm watching", "here while you", "not going anywhere",
)  # fmt: skip
CHECKING = (
    "does that work", "does it work", "is it working", "is that working", "can you check",
    "could you check", "can you try", "could you try", "can you confirm", "could you confirm",
    "do you see", "can you see", "does it show", "does … look right", "does that cover",
    "have i got … right", "did i get … right", "let me know if … not", "tell me if … not",
    "tell me when", "let me know when", "let me know once", "working for you", "works for you",
    "works on your", "work on your", "please check", "have a look and", "if anything … off",
    "anything … missing", "anything i missed", "have i missed", "did i miss",
)  # fmt: skip
OFFERING = (
    "shall i", "should i", "would you like", "would it help", "what would help", "which helps",
    "which would help", "do you want me", "would you prefer", "would you rather",
)  # fmt: skip
LEAVING = (
    "anything else i", "anything else we", "anything else you need", "any other question*",
    "have a great", "have a nice", "have a good", "have a lovely", "have a wonderful",
    "thank you for contacting", "thanks for contacting", "closing this", "close this chat",
    "close this ticket", "close the ticket", "is there anything else",
)  # fmt: skip
CARING = (
    "sorry for your loss", "sorry about your", "sorry that your", "sorry to hear about",
    "sorry to hear that your", "sorry you lost", "my condolences", "our condolences",
    "my sympathy", "sorry for the loss", "so sorry about",
)  # fmt: skip
_NOT = re.compile(r"\b(?:not|never|cannot|no)\b|n't\b")
_COMFORT = re.compile(
    r"\b(?:don't|do not|not to|no need to) (?:worry|panic)|\bno (?:worries|problem)"
)


def is_negated(folded: str) -> bool:
    """Whether a sentence says that something will *not* be; “don't worry” does not."""
    return _NOT.search(_COMFORT.sub(" ", folded)) is not None
