"""How the words behind ``tips`` are read: days, times, zones, dates, tips and series. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.commands.arguments import ClockTime, Number, Weekday, Zone
from bot.commands.grammar import command_line, nearest
from bot.errors import AnswerableError
from bot.series.desk import Times
from bot.series.files import Series
from bot.series.tip import Tip

__all__ = ["EXAMPLE", "Given"]

EXAMPLE = "tips start monday 09:30 Europe/Berlin"

_DAY, _TIME, _ZONE = Weekday("day"), ClockTime("time"), Zone("zone")
_WEEKS = Number("number of weeks", 1, 52)
_SKIPPED = Number("number of tips", 1, 10)
_FILLERS = ("every", "weeks", "week", "at", "on", "until", "in", "from")


class Given:
    """The words that a lead gave, in any order. Each reading raises `AnswerableError`."""

    def __init__(self, words: Sequence[str], series: Mapping[str, Series]) -> None:
        self._words = words
        self._all = series
        named = [word for word in words if word in series]
        self.series: str | None = named[0] if named else None
        self._others = [w for w in words if w not in series and w.lower() not in _FILLERS]

    def nothing_more(self) -> None:
        """See that only a series was named, if anything."""
        if self._others:
            raise AnswerableError(
                "That is more than I can use here; leave out what stands behind the command, or "
                f"name one of the series: {', '.join(self._all)}."
            )

    def times(self, usual: Times) -> Times:
        """When to post: what is not named is as in ``usual``."""
        read: dict[str, object] = {}
        previous = ""
        for word in self._words:
            if word in self._others:
                name, value = _time_fact(word, previous) or (None, None)
                if name is None or name in read:
                    raise _twice(name) if name else self._unreadable(word)
                read[name] = value
            previous = word.lower()
        return replace(usual, **read)  # type: ignore[arg-type]

    def day(self, earliest: date) -> date | None:
        """The date, if one was given. One before ``earliest`` is refused."""
        if not self._others:
            return None
        if guess := nearest(self._others[0], list(self._all)):
            raise AnswerableError(f"I don't know that series. Did you mean {guess}?")
        return _day_from(earliest, self._others[0])

    def count(self) -> int | None:
        """How many tips to pass over, one unless a number was given; None where a day was."""
        if not self._others:
            return 1
        if not self._others[0].isdigit():
            return None
        value = _SKIPPED.read(self._others[0])
        if value is None:
            raise AnswerableError(f"I can't read the {_SKIPPED.name}: {_SKIPPED.expects}.")
        return value

    def tip(self, series: Series | None = None) -> Tip | None:
        """The tip, if one was named: one of ``series``, or of any."""
        if not self._others:
            return None
        chosen = [series] if series else list(self._all.values())
        found = (each.find(self._others[0]) for each in chosen)
        if tip := next(filter(None, found), None):
            return tip
        guess = nearest(self._others[0], [tip.name for each in chosen for tip in each.tips])
        advice = f"Did you mean {guess}? All of them:" if guess else "They are in"
        raise AnswerableError(f"I don't know that tip. {advice} {command_line('tips list')}")

    def _unreadable(self, word: str) -> AnswerableError:
        """What is wrong with a word, which is not repeated: it may be a customer's."""
        example = f"For example: {command_line(EXAMPLE)}"
        if word[0].isdigit():
            return AnswerableError(
                "I can't read one of the numbers. A time has 24 hours and its minutes, such as "
                f"09:30 or 17:00; weeks stand behind “every”, from 1 to 52: every 2. {example}"
            )
        known = [*_DAY.known(), *self._all, *_ZONE.known()]
        guess = _ZONE.of_city(word) or nearest(word, known)
        advice = f"Did you mean {guess}?" if guess else f"For the zone, {_ZONE.expects}."
        return AnswerableError(f"I can't read one of those words. {advice} {example}")


def _time_fact(word: str, previous: str) -> tuple[str, object] | None:
    """Which fact of `Times` a word tells, and its value."""
    if previous == "every" and (weeks := _WEEKS.read(word)):
        return "every", weeks
    if (weekday := _DAY.read(word)) is not None:
        return "weekday", weekday
    if at := _TIME.read(word):
        return "at", at
    zone = _ZONE.read(word)
    return ("zone", zone.key) if zone else None


def _twice(name: str) -> AnswerableError:
    what = {"weekday": "two days", "at": "two times", "zone": "two zones"}.get(name, "two numbers")
    return AnswerableError(
        f"Those are {what}, and I can keep one. For example: {command_line(EXAMPLE)}"
    )


def _day_from(earliest: date, word: str) -> date:
    later = (earliest + timedelta(weeks=4)).isoformat()
    try:
        day = date.fromisoformat(word) if "-" in word else None
    except ValueError:
        day = None
    if day is None:
        raise AnswerableError(f"I can't read the day. Write it as year-month-day, such as {later}.")
    if day < earliest:
        raise AnswerableError(f"That day is over. Write one to come, such as {later}.")
    return day
