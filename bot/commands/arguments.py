"""The kinds of words that a command takes: each knows its name and how to read one word."""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo, available_timezones

from typing_extensions import override

__all__ = ["Argument", "Choice", "ClockTime", "Number", "Weekday", "Zone"]

T = TypeVar("T")

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")
_SHORTEST_DAY = 3  # "mon": shorter is a slip, and "t" and "s" are two days each


@dataclass(frozen=True)
class Argument(ABC, Generic[T]):
    """One word of a command. ``name`` is what an error calls it: ``day``, ``rule``."""

    name: str

    @property
    @abstractmethod
    def expects(self) -> str:
        """What to write, as the end of a sentence: ``write a time such as 09:30``."""

    @abstractmethod
    def read(self, word: str) -> T | None:
        """What ``word`` means; None when it means nothing here."""

    def known(self) -> tuple[str, ...]:
        """The words it knows, where they can be listed; a wrong one is compared with them."""
        return ()


@dataclass(frozen=True)
class Choice(Argument[T]):
    """One of a few words, each with what it stands for."""

    options: Mapping[str, T]

    @property
    @override
    def expects(self) -> str:
        return "write one of " + ", ".join(self.options)

    @override
    def read(self, word: str) -> T | None:
        return self.options.get(word.lower())

    @override
    def known(self) -> tuple[str, ...]:
        return tuple(self.options)


@dataclass(frozen=True)
class Number(Argument[int]):
    """A whole number from ``least`` to ``most``."""

    least: int
    most: int

    @property
    @override
    def expects(self) -> str:
        return f"write a number from {self.least} to {self.most}"

    @override
    def read(self, word: str) -> int | None:
        if not (word.isascii() and word.isdigit() and len(word) <= len(str(self.most))):
            return None
        value = int(word)
        return value if self.least <= value <= self.most else None


@dataclass(frozen=True)
class Weekday(Argument[int]):
    """A day of the week, or its first three letters or more; Monday is 0."""

    @property
    @override
    def expects(self) -> str:
        return "write a day of the week, such as monday"

    @override
    def read(self, word: str) -> int | None:
        if len(word) < _SHORTEST_DAY:
            return None
        return next((n for n, day in enumerate(_WEEKDAYS) if day.startswith(word.lower())), None)

    @override
    def known(self) -> tuple[str, ...]:
        return _WEEKDAYS


@dataclass(frozen=True)
class ClockTime(Argument[time]):
    """A time of day, 24 hours."""

    @property
    @override
    def expects(self) -> str:
        return "write a time of day such as 09:30"

    @override
    def read(self, word: str) -> time | None:
        match = _CLOCK.fullmatch(word)
        return time(int(match[1]), int(match[2])) if match else None


@dataclass(frozen=True)
class Zone(Argument[ZoneInfo]):
    """A time zone by its IANA name: a place, whose clocks change when its people's do, or UTC.

    Short ones such as EST are refused: they stay on winter time, which hardly anybody means.
    """

    @property
    @override
    def expects(self) -> str:
        return "write a time zone by its place, such as Europe/Berlin, or UTC"

    @override
    def read(self, word: str) -> ZoneInfo | None:
        if "/" not in word and word != "UTC":
            return None
        try:
            return ZoneInfo(word)
        except (LookupError, ValueError, OSError):  # unknown, not a path inside, a folder
            return None

    @override
    def known(self) -> tuple[str, ...]:
        return tuple(sorted(name for name in available_timezones() if "/" in name))

    def of_city(self, word: str) -> str | None:
        """The zone that is named after a city, if there is one: Europe/Berlin for berlin."""
        city = f"/{word}".lower()
        return next((name for name in self.known() if name.lower().endswith(city)), None)
