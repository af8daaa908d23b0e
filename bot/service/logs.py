"""Logs that say what happened and never what somebody wrote.

Bot code logs facts through structlog: a constant name for what happened, ids, counts, durations.
What libraries log goes the same way, but only where in their code it was logged: their messages
may quote what they worked on. The same holds for the messages of exceptions.
"""

import logging
import re
import sys
from types import TracebackType
from typing import Literal, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.errors import AnswerableError, RapportError

__all__ = ["configure"]

Format = Literal["auto", "console", "json"]

_OWN = ("bot", "adapters")
_LIBRARIES = (
    *("aiohttp", "aiosqlite", "alembic", "asyncio", "filelock", "markdown_it", "nio", "PIL"),
    *("peewee", "slack_bolt", "slack_sdk", "sqlalchemy"),
)
_MOST_FRAMES = 6

# What the words of a log line may be about. A fact under another key must be a number.
_WORDS = frozenset(
    {"delivery", "error", "event", "kind", "level", "logger", "person", "platform", "reason"}
    | {"reference", "room", "schedule", "standing", "timestamp", "where"}
)
_NAME = re.compile(r"[\w.:@!/+-]{1,200}")
_SENTENCES = frozenset({"event", "reason", "where"})  # written in code, never by people


def configure(level: str, style: Format, stream: TextIO | None = None) -> None:
    """Send all logs from ``level`` upwards to ``stream`` (standard error unless given)."""
    stream = stream or sys.stderr
    is_console = style == "console" or (style == "auto" and stream.isatty())
    renderer: Processor = (
        structlog.dev.ConsoleRenderer(colors=stream.isatty())
        if is_console
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    shared: list[Processor] = [
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, _locate],
            use_get_message=False,
            pass_foreign_args=True,
            processors=[
                _explain,
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _keep_facts,
                renderer,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in _LIBRARIES:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    logging.raiseExceptions = False  # else a log line that can't be written is shown in full
    sys.excepthook = _log_crash


def _locate(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Replace what was logged without structlog by its template, or by where it was logged.

    Our own messages are constants (the linter forbids others), filled with counts at most.
    """
    record: logging.LogRecord = event["_record"]
    template, filling = event["event"], event.pop("positional_args", ())
    if record.name.partition(".")[0] in _OWN:
        if all(isinstance(number, int | float) for number in filling):
            event["event"] = template % filling
        return event
    is_template = filling and isinstance(record.msg, str)
    event["event"] = template if is_template else "library_message"
    event["where"] = f"{record.module}:{record.lineno} {record.funcName}"
    return event


def _explain(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Replace an exception by its type and where it was raised."""
    error = _exception(event.pop("exc_info", None))
    record = event.get("_record")
    if error is None and isinstance(record, logging.LogRecord):
        error = _exception(record.exc_info)
    for key in ("exception", "stack", "stack_info"):
        event.pop(key, None)
    if error is not None:
        event["error"] = type(error).__name__
        event["where"] = _where(error.__traceback__)
        if isinstance(error, RapportError) and not isinstance(error, AnswerableError):
            event["reason"] = str(error)  # written by us, about settings and services
    return event


def _exception(info: object) -> BaseException | None:
    if info is True:
        info = sys.exc_info()
    if isinstance(info, tuple):
        info = info[1]
    return info if isinstance(info, BaseException) else None


def _where(trace: TracebackType | None) -> str:
    """The innermost frames, the outer one first: ``file:line function``."""
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        file = "/".join(code.co_filename.rsplit("/", 2)[-2:])
        frames.append(f"{file}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return " > ".join(frames[-_MOST_FRAMES:])


def _keep_facts(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Drop every value that could be something a person wrote."""
    return {key: value for key, value in event.items() if _is_fact(key, value)}


def _is_fact(key: str, value: object) -> bool:
    if value is None or isinstance(value, bool | int | float):
        return True
    if key not in _WORDS or not isinstance(value, str):
        return False
    return key in _SENTENCES or _NAME.fullmatch(value) is not None


def _log_crash(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    logging.getLogger("bot").critical("crashed", exc_info=(kind, error, trace))
