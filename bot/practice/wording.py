"""Plain wordings of some moves, for where the rules look for something narrower."""

import re

from bot.practice.move import Move

__all__ = [
    "CARING",
    "CHECKING",
    "LEAVING",
    "OFFERING",
    "STAYING",
    "UNKIND",
    "WONDERING",
    "is_negated",
    "names_a_time",
    "requests_a_step",
    "spares_them",
]

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
    "does … show", "do … show", "does … load", "does … open", "does … print", "does … look",
    "did it arrive", "did … arrive", "did … land", "did it work", "did that work", "does … work",
    "is … showing", "is … back for you", "is … there now", "is it there", "can you open",
    "could you open", "can you reload", "could you reload", "can you refresh", "could you refresh",
    "can you print", "could you print", "could you place a test", "all … for you",
    "is everything", "can you look", "could you look", "can you have a look",
    "anything … missing", "anything i missed", "have i missed", "did i miss",
)  # fmt: skip
OFFERING = (
    "shall i", "should i", "would you like", "would it help", "what would help", "which helps",
    "which would help", "do you want me", "would you prefer", "would you rather",
)  # fmt: skip
WONDERING = (
    "tell me", "let me know", "i'd like to know", "i'd like to hear", "i'd like to understand",
    "i want to understand", "i want to hear", "i need to know", "mind telling", "mind sharing",
    "mind saying", "walk me through", "fill me in", "send me the", "give me the", "share the",
    "all i need is", "i only need", "the only thing i need", "i just need", "one thing i need",
    "please provide", "please send", "could you provide", "can you provide",
    "i need the", "i'll need the", "i need your", "i'll need your", "i wonder",
)  # fmt: skip
LEAVING = (
    "anything else i", "anything else we", "anything else you need", "any other question*",
    "have a great", "have a nice", "have a good", "have a lovely", "have a wonderful",
    "is there anything else", "closing this chat now", "closing this ticket now",
    "closing the ticket now",
)  # fmt: skip
UNKIND: dict[Move, tuple[str, ...]] = {
    Move.SNARK: (
        "fine, whatever", "yeah, whatever", "fix it yourself", "do it yourself",
        "you deal with it", "just deal with it",
        "learn some manners",
        "are you always like", "take it or leave it", "or don't", "you won't win",
        "good luck with that", "what did you expect", "use your head", "isn't for you",
        "not for people like you", "go ahead and cancel", "then cancel", "look who's talking",
        "end of story", "cry about", "grow up", "get a life", "not the only customer",
        "anyone can say", "anybody can say", "everyone could say", "everybody could say",
        "find someone who", "do you even", "use another", "try another company", "too long, didn't",
        "didn't read", "isn't that important", "isn't so important", "don't sue us", "loser",
        "who cares", "not interested in your", "we don't need customers", "i don't care",
    ),
    Move.BLAMED_THEM: (
        "did you read", "did you even", "your own fault", "you clearly", "you obviously",
        "you should've", "you should have known", "why did you", "why didn't you",
        "why do you have a", "you did it wrong", "you did that wrong",
        "you did something wrong", "you must have", "your own settings",
        "instead of wasting", "i already told you", "as i already said", "you heard wrong",
        "you misunderstood", "should have read",
        "learn english", "must have misunderstood", "you misread", "should have … sooner",
        "should have … earlier", "something … you did", "something … you've done",
        "should know how", "you should know", "read the contract", "you agreed to", "you probably",
        "most people don't", "most people do", "should have picked", "should have chosen",
        "should have planned", "should have thought", "should have looked", "should have checked",
        "should have made", "should have noticed", "should hire", "planned that earlier",
        "thought about that earlier", "maybe people don't", "your own backup",
        "if you'd read", "if you had read", "could have read",
        "should have asked",
        "could've asked", "could have asked", "someone who speaks", "somebody who speaks",
        "a problem on your side", "your fault", "your mistake", "you don't understand",
        "you did … twice", "user error",
    ),
    Move.BLAMED_COLLEAGUE: (
        "blame the", "blame them", "messed … up", "didn't do their job", "didn't do his job",
        "didn't do her job", "some colleague*", "the last agent", "the previous agent … wrong",
    ),
    Move.DROPPED: (
        "not our problem", "not my problem", "not my job", "not our job", "google it",
        "just support", "only the support", "only support", "contact the manufacturer",
        "contact your developer", "ask your developer", "stop asking", "can do that yourself",
        "not your web designer*", "hire a professional", "i can't do anything",
        "we can't do anything",
        "read the manual", "nothing i can do", "nothing we can do", "talk to your bank",
        "call your bank", "ask your bank", "can't help you", "cannot help you",
    ),
    Move.POLICY_WALL: (
        "rules are rules", "that's our policy", "our policy is our policy", "the terms you",
        "you accepted the terms", "in our terms", "terms and conditions",
    ),
    Move.TALKED_DOWN: (
        "can't be that hard", "how hard can", "a child could", "rocket science",
        "it's really easy, ", "it's really easy to do", "super easy",
        "really not difficult", "it's not difficult",
        "not that hard", "not so hard", "not hard", "is basic", "are basic", "it's basic",
        "a dictionary", "it's one checkbox", "everybody else manages", "everyone else manages",
        "what's so hard", "what is so hard", "read the feature list", "read the email again",
        "really simple", "anyone can", "anybody can", "everyone can do", "it's obvious",
        "it's quite simple", "it's very simple", "you just need to", "you just have to",
    ),
    Move.DISMISSED: (
        "calm down", "relax", "no need to cry", "no need to shout", "it's just a",
        "please be patient", "don't be angry", "no need for threats", "cheer up",
        "everybody's having", "everyone's having", "outages happen", "these things happen",
        "mistakes happen", "the end of the world", "overreacting", "don't be so",
        "happens to everyone", "happens to everybody", "not a big deal", "no big deal",
        "stop complaining", "first warning", "second warning", "last warning", "third warning",
    ),
}  # fmt: skip
"""Words that hurt nearly anywhere."""
_WORD_OF = (
    r"\b(?:update|write|writing|report|call|calling|message|tell|ring|forward|check|look|word|news"
    r"|next|back to you|email|mail|hear)\b"
)
_CLOCK = (
    r"\b(?:\d{1,2}[:.]\d\d|(?:at|by|before|around|until|till|past) (?:\d{1,2}|noon|one|two|three"
    r"|four|five|six)|\d{1,2} ?(?:am|pm)"
    r"|(?:in|every|within) (?:\d{1,2}|ten|five|fifteen|twenty|thirty|half an|an|the) "
    r"(?:min|mins|minutes|hour)|within the hour)\b"
)
_DATED = re.compile(rf"{_WORD_OF}[^.!?]*?{_CLOCK}|{_CLOCK}[^.!?]*?{_WORD_OF}")
CARING = (
    "sorry for your loss", "sorry about your", "sorry that your", "sorry to hear about",
    "sorry to hear that your", "sorry you lost", "my condolences", "our condolences",
    "my sympathy", "sorry for the loss", "so sorry about",
)  # fmt: skip
_NOT = re.compile(r"\b(?:not|never|cannot|no)\b|n't\b")
_COMFORT = re.compile(
    r"\b(?:don't|do not|not to|no need to) (?:worry|panic)|\bno (?:worries|problem)"
)


def names_a_time(folded: str) -> bool:
    """Whether a sentence says at what time they will hear something: “next one 11:00”."""
    return _DATED.search(folded) is not None


_REQUEST = re.compile(
    r"\b(?:can|could|would|will) you (?:please |now |just |kindly )?(?:tick|untick|click|press|open"
    r"|type|go to|choose|select|switch|turn|set|try|print|scroll|save|change|put|enter|pick|tap)\b"
)
_SPARED = re.compile(r"\b(?:won't|will not|needn't|don't (?:need|have) to)\b.*\b(?:again|repeat)\b")


def requests_a_step(folded: str) -> bool:
    """Whether a question is a step in polite words: “could you tick it?”."""
    return _REQUEST.search(folded) is not None


def spares_them(folded: str) -> bool:
    """Whether a no is one that they want: “we won't do that again”."""
    return _SPARED.search(folded) is not None


def is_negated(folded: str) -> bool:
    """Whether a sentence says that something will *not* be; “don't worry” does not."""
    return _NOT.search(_COMFORT.sub(" ", folded)) is not None
