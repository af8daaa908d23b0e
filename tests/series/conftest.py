from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.chat.events import Place
from bot.chat.messages import Paragraph, text
from bot.series.files import Series
from bot.series.tip import Recall, Section, Tip
from bot.store.schedules import Schedule

ROOM = Place("scripted", "team", "support")
MONDAY = date(2026, 3, 2)
NINE = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)  # 09:00 in Berlin


def tip(number: int, recall: Recall | None = None) -> Tip:
    said = Section("", 1, (Paragraph(text(f"This is tip {number}.")),))
    return Tip(f"W{number:02}", f"tip-{number}", f"Tip {number}", "One idea.", (), (), (), (),
               (said,), recall)  # fmt: skip


def series_of(count: int) -> Series:
    tips = [tip(number) for number in range(1, count + 1)]
    return Series("short", tips, [Path(f"{t.name}.md") for t in tips])


def schedule(**changes: object) -> Schedule:
    facts = {"id": "s", "place": ROOM, "series": "short", "zone": "Europe/Berlin", "weekday": 0,
             "at": time(9), "first": MONDAY}  # fmt: skip
    return Schedule(**{**facts, **changes})  # type: ignore[arg-type]


@pytest.fixture
def short() -> Series:
    return series_of(3)
