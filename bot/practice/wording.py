"""Plain wordings of some moves, for where the rules look for something narrower."""

import re

from bot.practice.move import Move

__all__ = ["CARING", "CHECKING", "LEAVING", "OFFERING", "STAYING", "UNKIND", "is_negated"]

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
    "is there anything else", "closing this chat now", "closing this ticket now",
    "closing the ticket now",
)  # fmt: skip
UNKIND: dict[Move, tuple[str, ...]] = {
    Move.SNARK: (
        "fine, whatever", "yeah, whatever", "fix it yourself", "do it yourself", "deal with it",
        "learn some manners",
        "are you always like", "take it or leave it", "or don't", "you won't win",
        "good luck with that", "what did you expect", "use your head", "isn't for you",
        "not for people like you", "go ahead and cancel", "then cancel", "look who's talking",
        "end of story", "cry about", "grow up", "get a life", "not the only customer",
        "anyone can say", "anybody can say", "everyone could say", "everybody could say",
        "find someone who", "do you even",
    ),
    Move.BLAMED_THEM: (
        "did you read", "did you even", "your own fault", "you clearly", "you obviously",
        "you should've", "you should have known", "why did you", "why didn't you",
        "why do you have a", "you did … wrong", "you must have", "your own settings",
        "instead of wasting", "i already told you", "as i already said", "you heard wrong",
        "you misunderstood", "should have read",
        "learn english", "must have misunderstood", "you misread", "should have … sooner",
        "should have … earlier",
    ),
    Move.BLAMED_COLLEAGUE: (
        "blame the", "blame them", "messed … up", "didn't do their job", "didn't do his job",
        "didn't do her job", "some colleague*", "the last agent", "the previous agent … wrong",
    ),
    Move.DROPPED: (
        "not our problem", "not my problem", "not my job", "not our job", "google it",
        "read the manual", "nothing i can do", "nothing we can do", "talk to your bank",
        "call your bank", "ask your bank", "can't help you", "cannot help you",
    ),
    Move.POLICY_WALL: (
        "rules are rules", "that's our policy", "our policy is our policy", "the terms you",
        "you accepted the terms", "in our terms", "terms and conditions",
    ),
    Move.TALKED_DOWN: (
        "can't be that hard", "how hard can", "a child could", "rocket science",
        "it's really easy", "super easy", "really not difficult", "it's not difficult",
        "it's quite simple", "it's very simple", "you just need to", "you just have to",
    ),
    Move.DISMISSED: (
        "calm down", "relax", "no need to cry", "no need to shout", "it's only a", "it's just a",
        "please be patient", "don't be angry", "no need for threats",
    ),
}  # fmt: skip
"""Words that hurt nearly anywhere."""
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
