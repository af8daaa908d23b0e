"""How the words behind ``tips`` are read: days, times, zones, dates, tips and series. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

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
        for word in self._others:
            raise self._unreadable(word)

    def times(self, usual: Times) -> Times:
        """When to post: what is not named is as in ``usual``."""
        times, previous = usual, ""
        for word in self._words:
            if previous == "every" and (weeks := _WEEKS.read(word)):
                times = replace(times, every=weeks)
            elif (weekday := _DAY.read(word)) is not None:
                times = replace(times, weekday=weekday)
            elif at := _TIME.read(word):
                times = replace(times, at=at)
            elif word not in self._all and (zone := _ZONE.read(word)):
                times = replace(times, zone=zone.key)
            elif word in self._others:
                raise self._unreadable(word)
            previous = word.lower()
        return times

    def day(self) -> date | None:
        """The date, if one was given."""
        days = [day for day in map(_iso_day, self._others) if day]
        for word in self._others:
            if not _iso_day(word) and not word.isdigit():
                raise self._unreadable(word)
        return days[0] if days else None

    def count(self) -> int:
        """How many tips to pass over; one unless a number was given."""
        numbers = [word for word in self._others if word.isdigit()]
        if not numbers:
            return 1
        value = _SKIPPED.read(numbers[0])
        if value is None:
            raise AnswerableError(f"I can't read the {_SKIPPED.name}: {_SKIPPED.expects}.")
        return value

    def tip(self) -> Tip | None:
        """The tip, if one was named."""
        if not self._others:
            return None
        found = (series.find(self._others[0]) for series in self._all.values())
        if tip := next(filter(None, found), None):
            return tip
        raise AnswerableError(f"I don't know that tip. They are in {command_line('tips list')}")

    def _unreadable(self, word: str) -> AnswerableError:
        guess = nearest(word, [*_DAY.known(), *self._all, *_ZONE.known()])
        advice = f"Did you mean {guess}?" if guess else "Write a day, a time, a zone, or a date."
        return AnswerableError(
            f"I can't read one of those words. {advice} For example: {command_line(EXAMPLE)}"
        )


def _iso_day(word: str) -> date | None:
    try:
        return date.fromisoformat(word) if "-" in word else None
    except ValueError:
        return None
