"""Edits of the agent's own line that leave a gap: what only they know stands in square brackets.

An agent who sends such a line as it is will be stopped by the check (`template-leftover`).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.check.document import Document, Sentence
from bot.check.edit import line, swap

__all__ = ["UNFILLED", "Gap", "filled"]

_LONGEST = 30  # words of a line that is still read when more stands in it
_END = re.compile(r"[\s.!…,;:]*$")
_GAP = re.compile(r"\[[^\]]+\]")


@dataclass(frozen=True, slots=True)
class Gap:
    """An edit: ``words`` stand for what ``instead_of`` matches, or at the end of the line.

    Of ``instead_of``, a pattern over lower-case text, the first group is replaced. It is for lines
    of at most ``longest`` words that have a match of ``only`` and none of ``unless``.
    """

    words: str
    instead_of: str = ""
    only: str = ""
    unless: str = ""
    longest: int = _LONGEST

    def put(self, draft: Document, sentence: Sentence) -> str | None:
        """The agent's ``sentence`` with the gap in it; None where this edit is not for it."""
        own = line(draft, sentence)
        within = draft.masked[sentence.start : sentence.end].strip()
        if len(sentence.words) > self.longest or "\n" in own or not self._is_for(within):
            return None
        if self.instead_of:
            found = re.search(self.instead_of, within)
            if found is None:
                return None
            at = draft.masked.index(within, sentence.start)
            span = (at + found.start(1), at + found.end(1))
            return swap(draft, sentence, span, self.words)
        if self.words[:1].isupper():
            return None if own.endswith("?") else f"{_END.sub('', own)}. {self.words}"
        mark = "?" if own.endswith("?") else "."
        return f"{_END.sub('', own.rstrip('?'))}{self.words}{mark}"

    def _is_for(self, line: str) -> bool:
        barred = self.unless and re.search(self.unless, line)
        return not barred and re.search(self.only, line) is not None


def filled(text: str) -> str:
    """``text`` as it may read when its gaps are filled: what the check judges a gap by."""
    return _GAP.sub(lambda gap: _MAY_BE.get(gap[0].lower(), gap[0]), text)


_MAY_BE: Mapping[str, str] = {
    "[a time you can keep]": "4 pm",
    "[can do what]": "can release it",
    "[did what]": "sent the wrong size",
    "[do what]": "call the depot",
    "[find out what]": "check the log",
    "[how long]": "five minutes",
    "[the answer, or when you will have it]": "yes, it opens both",
    "[the answer]": "yes, it opens both",
    "[the cause]": "the cable",
    "[the nearest thing]": "move it to Friday",
    "[the next step]": "the fuse behind the panel",
    "[the question]": "does the light blink",
    "[the reason]": "the seats are sold again by then",
    "[the safe way]": "This page lets you set a new one",
    "[their name]": "there",
    "[their other question]": "the second key",
    "[what happened]": "the order came late",
    "[what holds]": "the fee is four euros",
    "[what is safe]": "your photos are in the backup of six o'clock",
    "[what it cost them]": "the lost morning",
    "[what it is for]": "match it to the order",
    "[what they asked for]": "take it back",
    "[what they did]": "the cache",
    "[what they gave already]": "your order number",
    "[what they know already]": "that the card was charged twice",
    "[what they named]": "the booking form",
    "[what to ask for]": "a new code for the gate",
    "[what to do now]": "press it once and the page is kept",
    "[what weighs most on them]": "the wedding is on Saturday",
    "[what you can do]": "I can send a new one today",
    "[what you did]": "I sent the second box on Monday",
    "[what you do now]": "sending a new one",
    "[what you look at]": "the mail log",
    "[what you need]": "send me a photo",
    "[what you see]": "our side answered just now",
    "[what you still do]": "send them your photos",
    "[what]": "the door once more",
    "[which part]": "part two",
    "[who they lost]": "your father",
    "[who]": "Priya on the billing desk",
}
UNFILLED = re.compile("|".join(map(re.escape, _MAY_BE)), re.IGNORECASE)
"""What nobody has filled in yet."""
