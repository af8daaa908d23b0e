"""The playground as a process: started, spoken to as its page does, and asked to stop."""

import asyncio
import signal
from pathlib import Path

import aiohttp
import pytest

from tests.canary import CANARY, Watch
from tests.cli.running import playground, rapport

DRAFT = f"Hi {CANARY}, the agent you spoke to yesterday told you nonsense."


async def ask(url: str, text: str) -> str:
    """Type ``text`` into the support room and return what the page is told, once answered."""
    query = {"as": "lead", "page": "p1"}
    asked = {"kind": "say", "key": "k1", "room": "support", "text": text}
    async with asyncio.timeout(60), aiohttp.ClientSession(url) as http:
        async with http.get("/api/team", params=query) as team:
            after = str((await team.json())["newest"])
        origin = {"Origin": url.rstrip("/")}
        async with http.post("/api/events", params=query, json=asked, headers=origin) as sent:
            assert (await sent.json()) == {"taken": True}
        async with http.get("/api/news", params={**query, "after": after}) as news:
            async for line in news.content:
                if b"Look at" in line:
                    return line.decode()
    raise AssertionError


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_the_playground_checks_a_draft_keeps_nothing_of_it_and_stops_when_asked(
    tmp_path: Path, log_watch: Watch, number: signal.Signals
) -> None:
    with playground(tmp_path) as (process, url):
        assert "told you nonsense" in await ask(url, f"/rapport check {DRAFT}")
        process.send_signal(number)
        out, err = await asyncio.to_thread(process.communicate, timeout=60)
    assert process.returncode == 0
    assert "Closed" in out
    log_watch.add(out + err)
    kept = [path for path in (tmp_path / "var").iterdir() if CANARY.encode() in path.read_bytes()]
    assert kept == []


def test_a_second_playground_on_the_same_database_is_refused(tmp_path: Path) -> None:
    with playground(tmp_path):
        done = rapport("playground", "--port", "0", "--no-open", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("rapport: Another Rapport is already working on")


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with playground(tmp_path) as (_, url):
        port = url.rstrip("/").rpartition(":")[2]
        other = ["RAPPORT_DATABASE_URL=sqlite:///other.db"]
        done = rapport("playground", "--port", port, "--no-open", folder=tmp_path, env=other)
    assert done.returncode == 2
    assert "choose another port" in done.stderr.decode()


def test_the_doctor_finds_nothing_wrong_where_all_is_well(tmp_path: Path) -> None:
    (tmp_path / "rapport.toml").write_text("playground_port = 1234", encoding="utf-8")
    done = rapport("doctor", folder=tmp_path, env=["RAPPORT_LOG_LEVEL=debug"])
    shown = done.stdout.decode()
    assert done.returncode == 0
    assert "playground_port = 1234  (rapport.toml:1)" in shown
    assert "log_level = debug  (RAPPORT_LOG_LEVEL)" in shown
    assert "can be read and written" in shown
    assert "wrong" not in shown


def test_the_doctor_never_shows_a_password(tmp_path: Path) -> None:
    url = f"RAPPORT_DATABASE_URL=postgresql://me:{CANARY}@127.0.0.1:1/db"
    done = rapport("doctor", folder=tmp_path, env=[url])
    assert done.returncode == 1
    assert "wrong  database" in done.stdout.decode()
    assert CANARY not in (done.stdout + done.stderr).decode()


def test_the_doctor_names_the_place_of_a_wrong_setting(tmp_path: Path) -> None:
    done = rapport("doctor", folder=tmp_path, env=["RAPPORT_LOG_LEVLE=debug"])
    assert done.returncode == 1
    assert "wrong  settings: RAPPORT_LOG_LEVLE" in done.stdout.decode()


def test_the_doctor_leaves_a_running_bot_in_peace(tmp_path: Path) -> None:
    with playground(tmp_path):
        done = rapport("doctor", folder=tmp_path)
    assert done.returncode == 0
    assert "a running Rapport works on it" in done.stdout.decode()


def test_a_wrong_setting_stops_the_playground_with_its_place(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("RAPPORT_PLAYGROUND_HOST=0.0.0.0", encoding="utf-8")
    done = rapport("playground", "--no-open", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("rapport: .env:1: the playground has no sign-in")
