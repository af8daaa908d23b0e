"""Joins settings, store, features and adapters; the one file that knows them all."""

import asyncio
import secrets
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    suppress,
)
from datetime import UTC, datetime

import structlog

from adapters.web import CommandHint, Playground
from bot.chat.messages import Message
from bot.chat.ports import Chat
from bot.check import Engine, House, Traces, engine_for
from bot.commands import Commands, all_commands
from bot.commands.drilling import Drilling
from bot.commands.keepers import PracticeKeeper, TipsKeeper
from bot.commands.practice import Practice
from bot.commands.rounds import Rounds
from bot.commands.tip import ReadTip
from bot.commands.tips import Tips
from bot.content import load_house
from bot.content.drills import OWN_DRILLS, load_drills
from bot.delivery.inbox import Inbox
from bot.delivery.outbox import Outbox
from bot.errors import ChatError, RapportError, SettingsError
from bot.platforms import matrix, slack
from bot.series import Series, all_series
from bot.series.desk import Desk
from bot.series.planner import SeriesPlanner
from bot.series.post import post_of
from bot.series.runner import SeriesRunner
from bot.series.tip import AFTER, BEFORE
from bot.service.limits import Limiter
from bot.service.worker import Worker
from bot.settings import Settings
from bot.store.disputes import Disputes
from bot.store.engine import Store
from bot.store.inbox import InboxTable
from bot.store.outbox import OutboxTable
from bot.store.practice import Drills
from bot.store.schedules import Schedules
from bot.store.tip_marks import TipMarks
from bot.store.transcript import StoredTranscript

__all__ = ["play", "running", "serve"]

_GRACE = 10.0  # seconds for what is under way when asked to stop
_BETWEEN_PRUNINGS = 6 * 3600.0  # seconds
_BETWEEN_ROUNDS = 15 * 60.0  # seconds
_BETWEEN_TICKS = 15.0  # seconds; a tip may be that late
_KEY_SIZE = 32  # bytes

_Chore = Callable[[datetime], Awaitable[None]]

_log = structlog.get_logger(__name__)


async def play(settings: Settings, on_ready: Callable[[str], None]) -> None:
    """Run the playground until asked to stop; ``on_ready`` is told its address.

    Raises `StoreError`, `ChatError`, `ContentError` or `SettingsError` when it can't start.
    """
    house = load_house(settings.house_rules) if settings.house_rules else House()
    series = all_series(settings.series)
    async with Store.open(settings.database_url.get_secret_value()) as store:
        engine = _engine(house)
        drilling = _drilling(settings, engine, series, store)
        commands = _commands(settings, engine, series, store, drilling)
        chat = Playground(
            settings.playground_host,
            settings.playground_port,
            StoredTranscript(store),
            lambda: [CommandHint(c.name, c.usage, c.summary) for c in commands.all],
            _now,
            _first_tip(series, drilling),
        )
        async with running(store, [chat], commands, _now, series, drilling):
            on_ready(chat.url)
            await _asked_to_stop(asyncio.get_running_loop().create_future())


async def serve(settings: Settings, on_ready: Callable[[str], None]) -> None:
    """Run the bot on every platform that is set, until asked to stop.

    ``on_ready`` is told their names. Raises as `play` does, also when a platform shuts the bot out
    later on.
    """
    ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    house = load_house(settings.house_rules) if settings.house_rules else House()
    series = all_series(settings.series)
    async with (
        Store.open(settings.database_url.get_secret_value()) as store,
        AsyncExitStack() as stack,
    ):
        engine = _engine(house)
        drilling = _drilling(settings, engine, series, store)
        commands = _commands(settings, engine, series, store, drilling)
        opening = _platforms(settings, store, commands, ended)
        chats = [await stack.enter_async_context(chat) for chat in opening]
        async with running(store, chats, commands, _now, series, drilling):
            on_ready(", ".join(chat.platform for chat in chats))
            await _asked_to_stop(ended)


def _platforms(
    settings: Settings, store: Store, commands: Commands, ended: asyncio.Future[None]
) -> Sequence[AbstractAsyncContextManager[Chat]]:
    def end(error: ChatError) -> None:
        if not ended.done():
            ended.set_exception(error)

    chats = []
    if slack.is_set(settings):
        chats.append(slack.opened(settings, store, commands, _now))
    if matrix.is_set(settings):
        chats.append(matrix.opened(settings, store, end))
    if not chats:
        raise SettingsError(
            "No chat platform is set up yet. For Slack, set RAPPORT_SLACK_BOT_TOKEN "
            "(docs/slack.md); for Matrix, RAPPORT_MATRIX_USER (docs/matrix.md). To look around "
            "first, on this computer: rapport playground"
        )
    return chats


def _first_tip(series: Mapping[str, Series], drilling: Drilling) -> Message:
    """What the demo team finds in its channel, so that a newcomer sees what a tip is."""
    name, ours = next(iter(series.items()))
    return post_of(ours.tips[0], name, drilling.scenarios)


def _engine(house: House) -> Engine:
    engine = engine_for(house)
    engine.check("Ready?")  # loads what a check needs now, so that the first person need not wait
    return engine


def _drilling(
    settings: Settings, engine: Engine, series: Mapping[str, Series], store: Store
) -> Drilling:
    folders = (OWN_DRILLS, settings.drills) if settings.drills else (OWN_DRILLS,)
    scenarios = {scenario.id: scenario for scenario in load_drills(folders)}
    tips = (tip for one in series.values() for tip in one.tips)
    lines = [line.text for tip in tips for label in (BEFORE, AFTER) for line in tip.lines(label)]
    return Drilling(scenarios, Drills(store), engine.check, lines)


def _commands(
    settings: Settings,
    engine: Engine,
    series: Mapping[str, Series],
    store: Store,
    drilling: Drilling,
) -> Commands:
    secret = settings.secret_key
    key = secret.get_secret_value().encode() if secret else secrets.token_bytes(_KEY_SIZE)
    desk = Desk(series, Schedules(store), _now)
    marks, drills = TipMarks(store), tuple(drilling.scenarios)
    tips = (Tips(desk, marks, settings.zone, drills), ReadTip(series, drills))
    features = (Practice(drilling, marks), *tips)
    keepers = (PracticeKeeper(drilling), TipsKeeper(marks))
    return Commands(all_commands(engine, Traces(key), Disputes(store).add, features, keepers))


@asynccontextmanager
async def running(
    store: Store,
    chats: Sequence[Chat],
    commands: Commands,
    clock: Callable[[], datetime],
    series: Mapping[str, Series] | None = None,
    drilling: Drilling | None = None,
) -> AsyncIterator[None]:
    """Take events in from ``chats`` and answer them; at the end, finish what is under way.

    Meanwhile, the tips of ``series`` are posted when they are due, and the drills of ``drilling``
    are looked after. ``clock`` tells the zone-aware time. Raises `ChatError` when a chat can't be
    reached.
    """
    inbox = Inbox(InboxTable(store), commands.is_private, clock)
    worker = Worker(inbox, commands.handle, Limiter(), clock, concerns=commands.concerns)
    stopping = asyncio.Event()
    async with AsyncExitStack() as stack:
        for chat in chats:
            await chat.start(worker.receiver(chat))
            stack.push_async_callback(chat.stop)
            _log.info("chat_started", platform=chat.platform)
        stack.push_async_callback(worker.drain, _GRACE)  # while the chats can still be answered on
        stack.callback(worker.close)
        drills = tuple(drilling.scenarios) if drilling else ()
        tips = _tips(series or {}, drills, store, chats, clock)
        rounds = (Rounds(drilling, chats).make,) if drilling else ()
        for work in (
            _resume(worker, chats),
            _keep_doing(_prunings(store, inbox), _BETWEEN_PRUNINGS, clock, stopping),
            _keep_doing(rounds, _BETWEEN_ROUNDS, clock, stopping),
            _keep_posting(tips, stopping),
        ):
            stack.push_async_callback(_ended, asyncio.create_task(work))
        stack.callback(stopping.set)
        yield
        _log.info("stopping")


def _tips(
    series: Mapping[str, Series],
    drills: Collection[str],
    store: Store,
    chats: Sequence[Chat],
    clock: Callable[[], datetime],
) -> SeriesRunner:
    outbox = Outbox(OutboxTable(store), chats, clock)
    return SeriesRunner(series, SeriesPlanner(series, drills), Schedules(store), outbox, clock)


def _prunings(store: Store, inbox: Inbox) -> Sequence[_Chore]:
    tables = (OutboxTable, StoredTranscript, Disputes, TipMarks, Drills)
    return (inbox.prune, *(table(store).prune for table in tables))


async def _resume(worker: Worker, chats: Sequence[Chat]) -> None:
    try:
        await worker.resume(chats)
    except RapportError:
        _log.exception("resuming_failed")


async def _keep_doing(
    chores: Sequence[_Chore],
    pause: float,
    clock: Callable[[], datetime],
    stopping: asyncio.Event,
) -> None:
    """Do ``chores`` every ``pause`` seconds."""
    while not stopping.is_set():
        for chore in chores:
            try:
                await chore(clock())
            except RapportError:
                _log.exception("chore_failed")
        with suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), pause)


async def _keep_posting(tips: SeriesRunner, stopping: asyncio.Event) -> None:
    is_fresh = False
    while not stopping.is_set():
        try:
            if not is_fresh:
                await tips.recompute()
                is_fresh = True
            await tips.tick()
        except RapportError:
            _log.exception("tips_failed")
        with suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), _BETWEEN_TICKS)


async def _ended(task: asyncio.Task[None]) -> None:
    """Let ``task`` finish what it is at: the database is in use while it is."""
    await asyncio.wait({task}, timeout=_GRACE)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def _asked_to_stop(ended: asyncio.Future[None]) -> None:
    """Wait for an interrupt or a termination signal, or raise the error that ``ended`` is given."""

    def end() -> None:
        if not ended.done():
            ended.set_result(None)

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # on Windows an interrupt cancels the task instead
            loop.add_signal_handler(number, end)
    await ended


def _now() -> datetime:
    return datetime.now(UTC)
