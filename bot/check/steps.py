"""Commands in prose: where a draft tells the reader to do a step, and how many in a row."""

import re
from collections.abc import Iterator, Sequence

from bot.check.content import word_set
from bot.check.document import Document, Sentence
from bot.check.matcher import Span

__all__ = ["commands_in", "is_command", "most_commands_in", "numbered"]

_VERBS = word_set(
    "add adjust align allow apply ask attach boot bring choose chuck clear click configure confirm"
    " connect create deactivate delete detach disable disconnect download drag drop eject "
    "empty enable"
    " enter expand export extract factory-reset fetch fill find flash flip follow forget "
    "generate get"
    " give go grab highlight hit hold hop hover import insert install jot keep key launch "
    "leave let lift"
    " locate look loosen lower make map mark match merge move navigate notify open paste pay "
    "peel pick"
    " plug pop post power press print provide pull push put quit re-add re-enter reactivate "
    "read reboot"
    " reconnect redo refresh register reinstall relaunch reload remove rename repeat replace resend"
    " reseat restart return revoke rinse rotate run save scan screw scroll select send set "
    "shake share"
    " shut sign skip slide smash sort start stick stop submit swap swing swipe switch sync "
    "take tap tell"
    " tick tighten toggle trim try turn type undo uninstall unlock unpair unplug unscrew "
    "untick unzip"
    " update upgrade upload use verify view visit wait whack whitelist wipe write zip"
    " weigh measure unhook squeeze tip pour drain wrap seal hang fasten reply unwrap tear"
    " wedge tilt hook clip crop thread scrub soak brush sweep unmute pin unpin fax mail"
    " courier collect deposit withdraw proceed browse exit input retype rewrite resubmit"
    " recharge rewind reformat refit refill redial recheck retry reopen untie unblock unmount"
    " unfold lower photograph film describe cancel rebook prise rebuild pull download stay hit"
    " switch slide swop chuck jiggle yank nudge twist drive reinsert"
)
"""Verbs that hardly ever stand as a noun at the head of a clause."""

_NOUNS_TOO = word_set(
    "address call change charge check contact copy cut dial email file filter fold format head "
    "link load log"
    " message mount name note order pair point query raise rate release report request reset "
    "ring search"
    " step test text time touch track watch"
)
"""Verbs that are nouns as often: they count only with an object or a direction behind them."""

_MAY_COMMAND = _VERBS | _NOUNS_TOO

_OBJECTS = word_set(
    "the a an your it this that them these those us me my each every all any both one to on in "
    "into off"
    " out up back down for whether if again with over onto at from by straight"
)
_NOT_AFTER_A_VERB = word_set("is are was has will number of makes gives shows does")
_SHOPS = frozenset(("open", "close"))  # "open daily" tells hours
_HOURS = word_set("daily until till seven weekdays")
_TOKEN = re.compile(r"[a-z0-9]+(?:['-][a-z]+)*|[,;:>]|\.(?=\s|$)| - ")
_BREAKS = frozenset((",", ";", ":", ">", " - ", "."))
_JOINS = word_set(
    "and then or please now next first second third finally lastly afterwards so just simply "
    "kindly also"
    " again once pls plz but secondly firstly quickly always ok okay right well step obviously "
    "easily"
    " merely ahead"
)
_YOU = frozenset(("you", "you'll", "u", "you'd"))
_MODALS = word_set(
    "can could should must need have to will may might ought want gotta would be able also "
    "then just"
    " simply first now please only kindly mind do is"
)
_CONDITIONS = word_set("if when once unless whether until before after where while")
_SPEAKERS = word_set(
    "i i'll i've i'm i'd ill ive we we'll we've we're we'd they they'll he she he'll she'll"
)
_THINGS = word_set("it it'll someone nobody who which that's it's what")


_NO_VERB = _OBJECTS | word_set(
    "if when once before after while so because unless until then and or but not no yes as which "
    "who where how why there here they he she we you i is are was were has have had be been "
    "their his her its our than like even only both some any more most less same such without "
    "with between about around under near inside outside please also too very soon later today "
    "tomorrow tonight yesterday half instead rather maybe perhaps otherwise following"
)
"""Words that open a clause and are no command, whatever follows."""


def commands_in(document: Document, sentence: Sentence, *, loosely: bool = False) -> list[Span]:
    """Where ``sentence`` tells the reader to do something: the spans of the verbs.

    With ``loosely``, any word that opens a clause and has an object counts: for a sentence that is
    known to hold instructions.
    """
    return list(_commands(document, sentence, loosely=loosely))


def most_commands_in(sentence: Sentence) -> int:
    """How many commands there may be at most, unless they are told `loosely`; quick to tell."""
    return sum(map(_MAY_COMMAND.__contains__, sentence.words))


def is_command(document: Document, sentence: Sentence) -> bool:
    """Whether the sentence opens with a command, or a ban, and is no question."""
    if sentence.is_question or not sentence.words:
        return False
    if sentence.words[0] in {"don't", "dont"} or sentence.words[:2] == ("do", "not"):
        return True
    first = next(_commands(document, sentence), None)
    if first is None:
        return False
    before = _TOKEN.findall(document.masked[sentence.start : first[0]])
    return all(token in _JOINS or token in _BREAKS or token.isdigit() for token in before)


def numbered(document: Document, sentence: Sentence, commands: Sequence[Span]) -> str | None:
    """The steps of ``sentence``, each of which opens with one of ``commands``, as a list.

    None where something else than steps would have to be cut in two.
    """
    text = document.text
    if not _LEAD.fullmatch(text[sentence.start : commands[0][0]]):
        return None
    ends = [*(start for start, _ in commands[1:]), sentence.end]
    steps: list[str] = []
    for (start, _), end in zip(commands, ends, strict=True):
        words = text[start:end].split()
        told = words[:]
        while told and told[-1].strip(",") in _THEN:
            told.pop()
        step = " ".join(told).rstrip(_MARKS)
        if end != sentence.end and told == words and words[-1][-1] not in _MARKS:
            return None
        if steps and " " not in step:  # "… and save"
            steps[-1] = f"{steps[-1]} and {step}"
        else:
            steps.append(f"{step[:1].upper()}{step[1:]}")
    return " ".join(f"{number}. {step}." for number, step in enumerate(steps, 1))


_LEAD = re.compile(
    r"\s*(?:(?:hi|hello|hey|dear)\b[^,.!?]{0,25}[,!] ?)?(?:(?:please|just|simply|kindly) )?",
    re.IGNORECASE,
)
"""What may stand before the first step, and go."""
_THEN = word_set("and then next now also finally")
_MARKS = ".,;!>-\u2013\u2014"
"""What stands between two steps."""


def _commands(document: Document, sentence: Sentence, *, loosely: bool = False) -> Iterator[Span]:
    clause_opens, after_you, own, aside = True, False, False, False
    tokens = list(_TOKEN.finditer(document.masked, sentence.start, sentence.end))
    for index, match in enumerate(tokens):
        token = match[0]
        following = tokens[index + 1][0] if index + 1 < len(tokens) else ""
        if token in _BREAKS or token in _JOINS or token.isdigit():
            clause_opens = clause_opens or token in _BREAKS or token in {"and", "then", "or"}
            after_you = after_you and token in _MODALS
            aside = aside and token not in _BREAKS
            own = own and token not in {";", ":", "."}
        elif token in _YOU:
            # "you open the lid" and "you'll need to open"; not "send you a note", "if you open"
            before = tokens[index - 1][0] if index else ""
            after_you = clause_opens or following in _MODALS or following in _VERBS
            after_you = after_you and before not in _CONDITIONS
            clause_opens = after_you
            own, aside = own and not after_you, aside and not after_you
        elif after_you and token in _MODALS:
            continue
        elif token in _SPEAKERS or token in _THINGS:
            own = own or token in _SPEAKERS
            aside = aside or clause_opens or token in {"who", "which"}
            clause_opens = after_you = False
        else:
            is_label = index > 0 and document.text[match.start()].isupper()
            if (
                clause_opens
                and not (own or aside or is_label)
                and (_is_step(token, following) or (loosely and _may_be_step(token, following)))
            ):
                yield match.span()
            clause_opens, after_you = False, False


def _is_step(token: str, following: str) -> bool:
    if following in _NOT_AFTER_A_VERB or (following in _HOURS and token in _SHOPS):
        return False
    return token in _VERBS or (token in _NOUNS_TOO and following in _OBJECTS)


def _may_be_step(token: str, following: str) -> bool:
    return following in _OBJECTS and token not in _NO_VERB and not token.endswith(("ed", "ing"))
