import io
import json
import logging
import sys
from collections.abc import Callable, Iterator
from typing import NoReturn

import pytest
import structlog

from bot.errors import AnswerableError, StoreError
from bot.service import logs

SECRET = "what the customer wrote"
Lines = Callable[[], list[dict[str, object]]]


def fail(error: Exception) -> NoReturn:
    raise error


@pytest.fixture
def lines() -> Iterator[Lines]:
    """All that is logged, in the order it was written."""
    root, hook = logging.getLogger(), sys.excepthook
    handlers = root.handlers[:]
    written = io.StringIO()
    logs.configure("debug", "json", written)
    yield lambda: [json.loads(line) for line in written.getvalue().splitlines()]
    root.handlers, sys.excepthook, logging.raiseExceptions = handlers, hook, True


def test_facts_are_kept_and_texts_are_dropped(lines: Lines) -> None:
    structlog.get_logger("bot.x").info(
        "checked", count=3, seconds=0.5, platform="slack", draft=SECRET, person=SECRET
    )
    (line,) = lines()
    assert {"event": "checked", "count": 3, "seconds": 0.5, "platform": "slack"}.items() <= (
        line.items()
    )
    assert not {"draft", "person"} & set(line)


def test_an_exception_is_told_by_type_and_place_alone(lines: Lines) -> None:
    try:
        fail(ValueError(SECRET))
    except ValueError:
        structlog.get_logger("bot.x").exception("failed")
        logging.getLogger("bot.y").exception("failed")
        logging.getLogger("aiohttp.server").exception("failed")
    for line in lines():
        assert line["error"] == "ValueError"
        assert "test_logs.py" in str(line["where"])
        assert SECRET not in json.dumps(line)


@pytest.mark.parametrize(("error", "reason"), [(StoreError, "locked"), (AnswerableError, None)])
def test_only_errors_about_services_give_their_reason(
    lines: Lines, error: type[Exception], reason: str | None
) -> None:
    try:
        fail(error("locked"))
    except error:
        structlog.get_logger("bot.x").exception("failed")
    assert lines()[0].get("reason") == reason


@pytest.mark.parametrize(
    ("message", "arguments", "event"),
    [
        ("got %s", (SECRET,), "got %s"),
        (SECRET, (), "library_message"),
        ({"text": SECRET}, (1,), "library_message"),
    ],
)
def test_a_librarys_message_is_told_by_its_template_or_its_place(
    lines: Lines, message: object, arguments: tuple[object, ...], event: str
) -> None:
    logging.getLogger("some.library").error(message, *arguments)
    (line,) = lines()
    assert line["event"] == event
    assert "test_logs" in str(line["where"])
    assert SECRET not in json.dumps(line)


def test_our_own_messages_are_filled_with_counts_only(lines: Lines) -> None:
    logging.getLogger("bot.x").error("event %d tried %d times", 7, 3)
    logging.getLogger("bot.x").error("wrote %s", SECRET)
    assert [line["event"] for line in lines()] == ["event 7 tried 3 times", "wrote %s"]


@pytest.mark.parametrize("name", ["aiohttp.access", "slack_sdk.web", "slack_bolt", "nio.client"])
def test_talkative_libraries_are_quiet_below_warnings(lines: Lines, name: str) -> None:
    logging.getLogger(name).info("body: %s", SECRET)
    assert lines() == []


def test_a_crash_is_logged_without_its_message(lines: Lines) -> None:
    error = ValueError(SECRET)
    sys.excepthook(ValueError, error, None)
    assert lines()[0]["event"] == "crashed"
    assert SECRET not in json.dumps(lines())


def test_a_line_that_cannot_be_written_is_not_shown_instead(
    lines: Lines, capsys: pytest.CaptureFixture[str]
) -> None:
    logging.getLogger("bot.x").error("%d %d", SECRET, 1)
    logging.getLogger("bot.x").error("%d", 1, 2)
    assert SECRET not in capsys.readouterr().err


def test_people_get_lines_that_read_well(lines: Lines) -> None:
    written = io.StringIO()
    logs.configure("info", "console", written)
    structlog.get_logger("bot.x").info("checked", count=3)
    assert "checked" in written.getvalue()
    assert "count=3" in written.getvalue()
    assert "\x1b[" not in written.getvalue()
