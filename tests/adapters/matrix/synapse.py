"""A real homeserver for the tests: Synapse on a free port, in a folder of its own."""

import base64
import hashlib
import hmac
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import aiohttp
import yaml

SERVER = "rapport.test"
_PLENTY = {"per_second": 10_000, "burst_count": 10_000}
_NO_LIMITS: dict[str, Any] = {
    "rc_message": _PLENTY,
    "rc_admin_redaction": _PLENTY,
    "rc_invites": {"per_room": _PLENTY, "per_user": _PLENTY, "per_issuer": _PLENTY},
}


class Synapse:
    """A homeserver whose data is in ``folder``; once started, it answers at ``url``."""

    def __init__(self, folder: Path, *, is_limited: bool = False) -> None:
        self._folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        config = _config(folder, port) | ({} if is_limited else _NO_LIMITS)
        (folder / "homeserver.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
        (folder / "log.yaml").write_text("version: 1\nroot: {level: ERROR}\n", encoding="utf-8")
        seed = base64.b64encode(os.urandom(32)).decode().rstrip("=")
        (folder / "signing.key").write_text(f"ed25519 a_test {seed}\n", encoding="utf-8")

    def start(self) -> None:
        """Start it and wait until it answers."""
        command = [sys.executable, "-m", "synapse.app.homeserver"]
        environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
        with (self._folder / "out.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*command, "--config-path", "homeserver.yaml"],
                cwd=self._folder, stdout=log, stderr=log, env=environment,
            )  # fmt: skip
        while not self._answers():
            if self._process.poll() is not None:
                raise AssertionError((self._folder / "out.log").read_text(encoding="utf-8"))

    def _answers(self) -> bool:
        try:
            with urlopen(f"{self.url}/_matrix/client/versions", timeout=5) as answer:  # noqa: S310 - our own
                return bool(answer.status == 200)
        except (OSError, HTTPException):
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(0.02)
            return False

    async def token_without_device(self, account: str) -> str:
        """An access token such as an administrator can make."""
        async with aiohttp.ClientSession(self.url) as http:
            async with http.get("/_synapse/admin/v1/register") as answer:
                nonce = (await answer.json())["nonce"]
            name = f"admin-{nonce[:12]}"
            words = "\0".join((nonce, name, "made-up", "admin")).encode()
            mac = hmac.new(b"made-up", words, hashlib.sha1).hexdigest()
            body = {"nonce": nonce, "username": name, "password": "made-up", "admin": True}
            body["mac"] = mac
            async with http.post("/_synapse/admin/v1/register", json=body) as answer:
                headers = {"Authorization": f"Bearer {(await answer.json())['access_token']}"}
            where = f"/_synapse/admin/v1/users/{account}/login"
            async with http.post(where, json={}, headers=headers) as answer:
                token: str = (await answer.json())["access_token"]
        return token

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self._process.kill()
        self._process.wait()


def _config(folder: Path, port: int) -> dict[str, Any]:
    resources = [{"names": ["client"], "compress": False}]
    listener = {"type": "http", "port": port, "bind_addresses": ["127.0.0.1"], "tls": False}
    return {
        "server_name": SERVER,
        "listeners": [{**listener, "resources": resources}],
        "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
        "media_store_path": str(folder / "media"),
        "signing_key_path": str(folder / "signing.key"),
        "log_config": str(folder / "log.yaml"),
        "pid_file": str(folder / "pid"),
        "report_stats": False,
        "registration_shared_secret": "made-up",
        "macaroon_secret_key": "made-up",
        "form_secret": "made-up",
        "bcrypt_rounds": 4,
        "enable_registration": True,
        "enable_registration_without_verification": True,
        "federation_domain_whitelist": [],
        "trusted_key_servers": [],
        "presence": {"enabled": False},
        # People come and go at a pace that no server in use would see.
        "rc_registration": _PLENTY,
        "rc_joins": {"local": _PLENTY, "remote": _PLENTY},
        "rc_joins_per_room": _PLENTY,
        "rc_room_creation": _PLENTY,
        "rc_login": {"address": _PLENTY, "account": _PLENTY, "failed_attempts": _PLENTY},
    }


@contextmanager
def synapse_server(*, is_limited: bool = False) -> Iterator[Synapse]:
    """Yield a running homeserver; with ``is_limited``, at its default limits for messages."""
    with tempfile.TemporaryDirectory(prefix="rapport-synapse-") as folder:
        synapse = Synapse(Path(folder), is_limited=is_limited)
        synapse.start()
        try:
            yield synapse
        finally:
            synapse.kill()
