"""The bot as a process on a platform: set up, asked, diagnosed, and asked to stop."""

import asyncio
import signal
import subprocess
from pathlib import Path

import pytest
from pydantic import ValidationError

from adapters.slack.scopes import SCOPES
from bot.app import serve
from bot.errors import SettingsError
from bot.settings import Settings
from tests.adapters.slack.bench import ANNE, populated
from tests.canary import CANARY, Watch
from tests.cli.running import MAIN, environment, rapport
from tests.slack_platform import payloads
from tests.slack_platform.platform import Platform
from tests.slack_platform.world import World


def settings(platform: Platform) -> dict[str, str]:
    return {
        "RAPPORT_SLACK_BOT_TOKEN": platform.world.bot_token,
        "RAPPORT_SLACK_APP_TOKEN": platform.world.app_token,
        "RAPPORT_SLACK_API_URL": platform.api_url,
        "RAPPORT_LOG_LEVEL": "debug",
    }


async def test_it_serves_slack_by_its_socket_and_stops_when_asked(
    tmp_path: Path, log_watch: Watch
) -> None:
    world = populated()
    async with Platform.running(world) as platform:
        process = subprocess.Popen(  # noqa: ASYNC220 - its pipes are read beside the loop
            [*MAIN, "serve"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
            env=environment(**settings(platform)),
        )
        try:
            assert process.stdout is not None
            told = await asyncio.to_thread(process.stdout.readline)
            assert told == "Rapport is ready on slack.\n"
            asked = payloads.slash(
                world, platform.url, ANNE, "C1", f"check Just reboot it, {CANARY}.", "t"
            )
            assert await platform.by_socket().bring(asked) == 200
            while not world.messages:
                await platform.changed()
            process.send_signal(signal.SIGTERM)
            out, err = await asyncio.to_thread(process.communicate, timeout=60)
        finally:
            process.kill()
    assert process.returncode == 0
    assert world.messages[0].only_to == ANNE
    assert world.complaints == []
    log_watch.add(out + err)


async def diagnosed(world: World, folder: Path) -> tuple[int, str]:
    async with Platform.running(world) as platform:
        env = [f"{name}={value}" for name, value in settings(platform).items()]
        done = await asyncio.to_thread(rapport, "doctor", folder=folder, env=env)
    return done.returncode, done.stdout.decode()


async def test_the_doctor_names_the_scopes_that_are_missing(tmp_path: Path) -> None:
    world = populated()
    status, shown = await diagnosed(world, tmp_path)
    assert (status, "no scope is missing" in shown) == (0, True)
    world.scopes = frozenset(SCOPES) - {"users:read", "im:write"}
    status, shown = await diagnosed(world, tmp_path)
    assert status == 1
    assert "wrong  Slack: the app lacks im:write, users:read" in shown


async def test_the_doctor_looks_at_the_app_token_and_at_the_way_in(tmp_path: Path) -> None:
    world = populated()
    async with Platform.running(world) as platform:
        platform.api.faults["apps.connections.open"] = ["refuse:missing_scope"]
        chosen = settings(platform)
        env = [f"{name}={value}" for name, value in chosen.items()]
        done = await asyncio.to_thread(rapport, "doctor", folder=tmp_path, env=env)
        assert done.returncode == 1
        assert "RAPPORT_SLACK_APP_TOKEN" in done.stdout.decode()
        assert "connections:write" in done.stdout.decode()
        del chosen["RAPPORT_SLACK_APP_TOKEN"]
        env = [f"{name}={value}" for name, value in chosen.items()]
        done = await asyncio.to_thread(rapport, "doctor", folder=tmp_path, env=env)
    assert done.returncode == 1
    assert "wrong  Slack: Slack can't reach me yet" in done.stdout.decode()


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({}, "docs/slack.md"),
        ({"slack_bot_token": "xoxb-1"}, "RAPPORT_SLACK_APP_TOKEN"),
        ({"slack_client_id": "1"}, "RAPPORT_SLACK_CLIENT_SECRET"),
        ({"slack_client_id": "1", "slack_client_secret": "2"}, "RAPPORT_TOKEN_KEY"),
    ],
)
async def test_what_is_missing_is_named(tmp_path: Path, given: dict[str, str], named: str) -> None:
    database = f"sqlite:///{tmp_path}/rapport.db"
    with pytest.raises(SettingsError, match=named):
        await serve(Settings.model_validate({"database_url": database, **given}), print)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("slack_bot_token", "xapp-1"),
        ("slack_app_token", "xoxb-1"),
        ("slack_listen", "3000"),
        ("slack_listen", "127.0.0.1:99999"),
        ("token_key", "short"),
    ],
)
def test_what_can_not_be_right_is_refused(name: str, value: str) -> None:
    with pytest.raises(ValidationError, match="write"):
        Settings.model_validate({name: value})
