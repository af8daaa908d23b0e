"""The account's identity: against the specifications' vectors, and on a real homeserver."""

import base64
import os
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.matrix import CrossSigning, account
from adapters.matrix.account import Account
from adapters.matrix.device import Device
from adapters.matrix.fields import Json
from adapters.matrix.identity import Identity, Key, signed
from adapters.matrix.standing import standing
from adapters.matrix.vault import Vault, recovery_key, without_words
from bot.errors import ChatError
from tests.adapters.matrix.bench import running_synapse
from tests.adapters.matrix.person import Person, register

# Matrix specification, appendices, "Cryptographic Test Vectors".
SEED = base64.b64decode("YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1=")
VECTORS: list[tuple[Json, str]] = [
    ({}, "K8280/U9SSy9IVtjBuVeLr+HpOB4BQFWbg+UZaADMtTdGYI7Geitb76LTrr5QV/7Xg4ahLwYGYZzuHGZKM5ZAQ"),
    (
        {"one": 1, "two": "Two"},
        "KqmLSbO39/Bzb0QIYE82zqLwsA+PDzYIpIRA2sRQ4sL53+sN6/fpNSoqE7BP7vBZhG6kYdD13EIMJpvhJI+6Bw",
    ),
]
# RFC 7748, 6.1: Alice's private key; clients' suites write it as this recovery key.
ALICE = bytes.fromhex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
WRITTEN = "EsTc LW2K PGiF wKEA 3As5 g5c4 BXwk qeeJ ZJV8 Q9fu gUMN UE4d"


@pytest.mark.parametrize(("thing", "signature"), VECTORS)
def test_json_is_signed_as_the_specification_shows(thing: Json, signature: str) -> None:
    key = Key(SEED)
    with_more = {**thing, "unsigned": {"age": 3}, "signatures": {"other": {"k": "s"}}}
    for given_thing in (thing, with_more):
        told = signed(given_thing, "domain", "ed25519:1", key.sign)
        assert told["signatures"]["domain"] == {"ed25519:1": signature}


def test_a_recovery_key_reads_and_writes_as_everywhere() -> None:
    assert recovery_key(ALICE) == WRITTEN
    assert without_words(WRITTEN.replace(" ", "\n")) == ALICE


@pytest.mark.parametrize(
    "wrong", ["", "hello", WRITTEN[:-1] + "e", "q" + WRITTEN, WRITTEN[5:], "0OIl"]
)
def test_a_recovery_key_that_was_copied_wrongly_is_noticed(wrong: str) -> None:
    with pytest.raises(ChatError, match="copied wrongly"):
        without_words(wrong)


@given(st.binary(min_size=32, max_size=32), st.text(max_size=60), st.text(max_size=20))
def test_what_is_sealed_opens_with_its_key_and_name_alone(
    key: bytes, secret: str, name: str
) -> None:
    vault = Vault(key, os.urandom)
    sealed = vault.seal(name, secret)
    assert vault.open(name, sealed) == secret
    assert vault.fits(vault.described())
    other = Vault(bytes(byte ^ 1 for byte in key), os.urandom)
    assert not other.fits(vault.described())
    for wrong_vault, wrong_name in ((other, name), (vault, name + "x")):
        with pytest.raises(ChatError):
            wrong_vault.open(wrong_name, sealed)


def test_an_identity_publishes_no_secret() -> None:
    identity = Identity.new("@rapport:example.org", os.urandom)
    told = str(identity.published())
    for key in (identity.master, identity.self_signing, identity.user_signing):
        assert base64.b64encode(key.seed).decode().rstrip("=") not in told
        assert key.public in told


@pytest.fixture
async def bot() -> AsyncIterator[Person]:
    async with aiohttp.ClientSession() as http:
        yield await register(http, running_synapse().url, "rapport", "secret words")


def opened(bot: Person, folder: Path) -> tuple[Device, Account, CrossSigning]:
    device = Device(running_synapse().url, bot.id, bot.device, bot.token, "made-up")
    folder.mkdir(exist_ok=True)
    parts = account(device, folder, lambda: 0.5, lambda: os.urandom(8).hex())
    return device, parts, CrossSigning(parts.homeserver, parts.crypto, bot.id, os.urandom)


async def test_the_device_is_signed_and_a_new_device_by_the_same_identity(
    bot: Person, tmp_path: Path
) -> None:
    device, parts, signing = opened(bot, tmp_path / "first")
    recovery = await signing.begin()
    first = await standing(parts.homeserver, device)
    assert first.is_signed
    assert first.fingerprint == parts.crypto.fingerprint
    with pytest.raises(ChatError, match="has an identity already"):
        await signing.begin()
    master = await signing._published_master()
    await parts.close()

    login = {"type": "m.login.password", "user": bot.id, "password": "secret words"}
    told = await bot.ask("POST", "login", login)
    bot.device, bot.token = told["device_id"], told["access_token"]
    device, parts, signing = opened(bot, tmp_path / "second")
    await parts.crypto.tidy()
    assert not (await standing(parts.homeserver, device)).is_signed
    with pytest.raises(ChatError, match="not the one of this account"):
        await signing.resume(recovery_key(ALICE))
    await signing.resume(recovery)
    assert (await standing(parts.homeserver, device)).is_signed
    assert await signing._published_master() == master

    await signing.begin("secret words")
    assert await signing._published_master() != master
    with pytest.raises(ChatError):
        await signing.resume(recovery)
    await parts.close()


async def test_what_is_stored_on_the_homeserver_is_unreadable(bot: Person, tmp_path: Path) -> None:
    _, parts, signing = opened(bot, tmp_path)
    vault = Vault(without_words(await signing.begin()), os.urandom)
    for part in ("master", "self_signing", "user_signing"):
        name = f"m.cross_signing.{part}"
        stored = await bot.ask("GET", f"user/{bot.id}/account_data/{name}")
        [sealed] = stored["encrypted"].values()
        assert vault.open(name, sealed) not in str(stored)
    await parts.close()
