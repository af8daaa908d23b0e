"""From nothing to a served bot on Matrix, as an administrator's script does it."""

import asyncio
import json
import re
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import aiohttp
import pytest

from tests.adapters.matrix.bench import running_synapse
from tests.adapters.matrix.person import SERVER, Json, Person, people, register
from tests.canary import CANARY, Watch
from tests.cli.running import MAIN, environment, rapport

PASSWORD = "correct horse"


def settings(account: Person) -> list[str]:
    return [
        f"RAPPORT_MATRIX_HOMESERVER={running_synapse().url}",
        f"RAPPORT_MATRIX_USER={account.id}",
        f"RAPPORT_MATRIX_ALLOW={SERVER}",
        "RAPPORT_MATRIX_STORE=keys",
    ]


@pytest.fixture
async def account() -> AsyncIterator[Person]:
    async with aiohttp.ClientSession() as http:
        yield await register(http, running_synapse().url, "rapport", PASSWORD)


def log_in(folder: Path, account: Person, secret: str = PASSWORD, way: str = "password") -> str:
    done = rapport(
        "matrix", "login", f"--{way}-stdin",
        given=f"{secret}\n".encode(), folder=folder, env=settings(account),
    )  # fmt: skip
    return (done.stdout + done.stderr).decode()


@contextmanager
def serving(folder: Path, account: Person) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*MAIN, "serve"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
        env=environment(
            **dict(pair.split("=", 1) for pair in settings(account)), RAPPORT_LOG_LEVEL="debug"
        ),
    ) as process:
        try:
            assert process.stdout is not None
            yield process
        finally:
            process.kill()


@asynccontextmanager
async def agent() -> AsyncIterator[Person]:
    async with people(running_synapse().url, "agent") as [person]:
        yield person


def files_with_canary(folder: Path) -> list[Path]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file for file in files if CANARY.encode() in file.read_bytes()]


async def answer_in(person: Person, room: str) -> Json:
    """The newest thing that somebody else said in the room, once there is one."""

    async def check() -> Json | None:
        said = [e for e in await person.said(room) if e["type"] == "m.room.message"]
        return said[-1] if said and said[-1]["sender"] != person.id else None

    found = await person.when(check)
    assert found is not None
    return found


async def test_from_the_password_to_a_checked_draft_and_nothing_of_it_kept(
    tmp_path: Path, account: Person, log_watch: Watch
) -> None:
    assert "Logged in" in log_in(tmp_path, account)
    assert (tmp_path / "keys" / "device.json").stat().st_mode & 0o777 == 0o600
    with serving(tmp_path, account) as process:
        assert process.stdout is not None
        assert "ready" in await asyncio.to_thread(process.stdout.readline)
        async with agent() as person:
            room = await person.create(account.id, is_direct=True)
            await person.has_joined(room, account.id)
            draft = f"Hi {CANARY}, the agent you spoke to yesterday told you nonsense."
            await person.say(room, f"!rapport check {draft}")
            assert "told you nonsense" in (await answer_in(person, room))["content"]["body"]
        process.terminate()
        out, err = await asyncio.to_thread(process.communicate, timeout=60)
    assert process.returncode == 0
    log_watch.add(out + err)
    assert files_with_canary(tmp_path) == []


def run(folder: Path, account: Person, *arguments: str, given: str = "") -> str:
    done = rapport(*arguments, folder=folder, env=settings(account), given=given.encode())
    return (done.stdout + done.stderr).decode()


async def test_verifying_signs_the_device_and_doctor_and_status_tell(
    tmp_path: Path, account: Person
) -> None:
    log_in(tmp_path, account)
    assert "rapport matrix verify" in run(tmp_path, account, "doctor")
    told = run(tmp_path, account, "matrix", "verify")
    [key] = re.findall(r"shown only now: (.+)", told)
    told = run(tmp_path, account, "matrix", "status")
    assert account.id in told
    assert "by the account's own identity" in told
    again = run(tmp_path, account, "matrix", "verify", "--recovery-key-stdin", given=key)
    assert "is signed" in again
    assert "recovery" not in again.lower()
    assert "has an identity already" in run(tmp_path, account, "matrix", "verify")


async def test_a_wrong_password_is_told_and_writes_nothing(tmp_path: Path, account: Person) -> None:
    told = log_in(tmp_path, account, "wrong")
    assert "the name or the password is wrong" in told
    assert not (tmp_path / "keys").exists()


async def test_a_login_that_was_ended_elsewhere_stops_the_bot_with_advice(
    tmp_path: Path, account: Person
) -> None:
    log_in(tmp_path, account)
    with serving(tmp_path, account) as process:
        assert process.stdout is not None
        await asyncio.to_thread(process.stdout.readline)
        stored = json.loads((tmp_path / "keys" / "device.json").read_text(encoding="utf-8"))
        account.token = stored["token"]
        await account.ask("POST", "logout")
        _, err = await asyncio.to_thread(process.communicate, timeout=60)
    assert process.returncode == 2
    assert "no longer knows this bot's login" in err


def test_serving_without_a_login_says_how_to_log_in(tmp_path: Path) -> None:
    told = rapport("serve", folder=tmp_path, env=["RAPPORT_MATRIX_USER=@rapport:example.org"])
    assert told.returncode == 2
    assert "rapport matrix login --password-stdin" in told.stderr.decode()


def test_serving_with_nothing_set_up_says_what_to_set(tmp_path: Path) -> None:
    told = rapport("serve", folder=tmp_path)
    assert told.returncode == 2
    assert "RAPPORT_MATRIX_USER (docs/matrix.md)" in told.stderr.decode()
