"""What went wrong by the customer's own account: whether anything did, and whether we did it.

`Reading` says how a message feels; this says what happened in it.
"""

from functools import cache

from bot.check.acts import Act
from bot.check.case import Case
from bot.check.cues import Cue
from bot.check.document import Sentence
from bot.check.folding import fold
from bot.check.matcher import Hits, Matcher
from bot.check.reading.features import is_curt
from bot.check.reading.history import is_no_fresh_loss
from bot.check.reading.incidents import (
    ANGER,
    GRIEF,
    LOSS,
    NOT_SO,
    OUR_FAULT,
    SORROW,
    STUCK,
    THEIR_SLIP,
    TOIL,
    TOLD,
    TROUBLE,
    WAIT,
)
from bot.check.reading.model import Assertiveness, Clarity, Confidence, Feeling, Flag

__all__ = [
    "has_trouble",
    "has_waited",
    "is_calm",
    "is_grieving",
    "is_hurt",
    "is_in_danger",
    "is_our_fault",
    "is_seen_without",
    "is_told",
    "is_upset",
    "names_our_fault",
    "wants_acknowledgement",
    "wants_few_words",
    "wants_gentleness",
    "was_owned",
]

_OWNED = Cue(
    "(sorry|apologies|apologise|apologize|our mistake|our fault|my mistake|my fault|our error|on "
    "us|that was us)"
)
_HURT = frozenset(
    {Feeling.TIRED, Feeling.ANGRY_ISSUE, Feeling.ANGRY_PERSON, Feeling.ANXIOUS, Feeling.SAD}
)
_UPSET = 2  # heat from which displeasure is plain
_SURELY_SAD = 0.7  # a score of bereavement from which no joy makes up for it
_NO_DEATH = 0.5  # below it, what "passed away" is a thing, and who passed has a licence now
_DEATH = 0.985  # a score of bereavement from which hardly any is none
_RATHER = 0.96  # a danger from which, up to the next, half are real (messages kept apart)
_SURELY = 0.985  # and from which nearly all are, beside those that sure words tell


@cache
def _owned_matcher() -> Matcher:
    return Matcher((_OWNED,))


def is_our_fault(case: Case) -> bool:
    """Whether the newest message tells of something that only we can have done."""
    if case.customer is None or _found(case)[THEIR_SLIP]:
        return False
    told = case.customer.our_fault
    return names_our_fault(case) or (told.value and told.confidence is Confidence.HIGH)


def names_our_fault(case: Case) -> bool:
    """Whether the newest message says in so many words what we did."""
    found = _found(case)
    told = found[OUR_FAULT] or (found[TOLD] and found[NOT_SO])
    return bool(told) and not found[THEIR_SLIP]


def has_trouble(case: Case) -> bool:
    """Whether there is any hint that something is not as the customer would have it."""
    customer = case.customer
    hinted = customer and (customer.our_fault.value or customer.wants_acknowledgement.value)
    return bool(hinted) or _any_of(case, TROUBLE, OUR_FAULT, ANGER, SORROW, GRIEF)


def has_waited(case: Case) -> bool:
    """Whether there is any hint that the customer has waited for us in this talk."""
    return bool(case.earlier or _found(case)[WAIT])


def is_grieving(case: Case, *, surely: bool = False) -> bool:
    """Whether, rather or surely, somebody has died."""
    if case.customer is None:
        return False
    text = case.customer.document.text
    if is_no_fresh_loss(text):
        return False
    if is_told(case, Flag.BEREAVEMENT):
        return True
    weighed = case.customer.weighed
    joy = min(_SURELY_SAD, weighed[f"feeling:{Feeling.PLEASED}"])
    if _found(case)[GRIEF] and weighed[Flag.BEREAVEMENT] >= max(_NO_DEATH, joy):
        return True
    if surely:
        return weighed[Flag.BEREAVEMENT] >= _DEATH
    return case.flagged(Flag.BEREAVEMENT)


def is_upset(case: Case) -> bool:
    """Whether the customer is plainly displeased, sad or in grief."""
    if case.customer is None:
        return False
    feeling, found = case.customer.feeling, _found(case)
    heat = case.customer.heat
    plain = heat.is_sure or feeling.value not in {Feeling.NONE, Feeling.PLEASED}
    sad = feeling.value is Feeling.SAD and feeling.is_sure
    if sad or (heat.value >= _UPSET and plain):
        return True
    return _any_of(case, ANGER, SORROW, GRIEF) or bool(found[TOIL] and found[STUCK])


def wants_acknowledgement(case: Case) -> bool:
    """Whether a reply would be cold without a word that shows that their trouble was seen."""
    if case.customer is None:
        return False
    wanted = case.customer.wants_acknowledgement
    return (wanted.value and wanted.confidence is Confidence.HIGH) or is_upset(case)


def is_hurt(case: Case) -> bool:
    """Whether the message shows displeasure, fear or loss, so that cheer and play would sting."""
    if case.customer is None:
        return False
    feeling = case.customer.feeling
    return (
        case.heat > 0
        or bool(case.customer.flags.value)
        or (feeling.value in _HURT and feeling.is_sure)
        or wants_acknowledgement(case)
        or is_our_fault(case)
        or bool(_found(case)[LOSS])
    )


def is_calm(case: Case) -> bool:
    """Whether the message is known to come from somebody with a task and no trouble of ours."""
    customer = case.customer
    return (
        customer is not None
        and not customer.heat.value
        and customer.feeling.value in {Feeling.NONE, Feeling.PLEASED}
        and not customer.flags.value
        and not customer.repeat.value
        and not is_our_fault(case)
    )


def wants_few_words(case: Case) -> bool:
    """Whether a calm message is short and to the point, if not surely terse."""
    customer = case.customer
    return customer is not None and (
        case.is_terse
        or (
            is_calm(case)
            and not (case.is_chatty or case.is_unsure or case.earlier)
            and is_curt(customer.document)
        )
    )


def wants_gentleness(case: Case) -> bool:
    """Whether anything asks for patience: doubt, shame, worry, or not knowing how."""
    customer = case.customer
    return customer is None or (
        case.is_unsure
        or not is_calm(case)
        or customer.assertiveness.value is Assertiveness.DEFERRING
        or customer.clarity.value is not Clarity.CLEAR
    )


def is_told(case: Case, *flags: Flag) -> bool:
    """Whether sure words of the customer tell any of ``flags``.

    What weights alone make of a message is good enough to be kind by, and not to find fault by.
    """
    return case.customer is not None and not case.customer.told.isdisjoint(flags)


def is_in_danger(case: Case, *, surely: bool = False) -> bool:
    """Whether the customer's words speak, rather or surely, of danger to somebody's life."""
    reading = case.customer
    return reading is not None and reading.danger >= (_SURELY if surely else _RATHER)


def was_owned(case: Case) -> bool:
    """Whether an agent has apologised or owned the trouble earlier in the talk."""
    said = [turn.text for turn in case.earlier if turn.who == "agent"]
    return any(_owned_matcher().find(text, text)[_OWNED] for text in map(fold, said))


def is_seen_without(case: Case, *gone: Sentence) -> bool:
    """Whether another line than those ``gone`` has a word for a trouble, if there is one."""
    if not is_hurt(case):
        return True
    left = (acts for index, acts in enumerate(case.acts) if index not in {s.index for s in gone})
    return any(acts & {Act.ACKNOWLEDGES, Act.APOLOGISES, Act.OWNS} for acts in left)


def _any_of(case: Case, *cues: Cue) -> bool:
    found = _found(case)
    return any(found[cue] for cue in cues)


def _found(case: Case) -> Hits:
    """Where the cues of this module occur in the newest message."""
    return case.customer.document.hits if case.customer else _NOTHING


_NOTHING = Matcher(()).find("", "")
