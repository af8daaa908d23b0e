"""A server on this computer that takes every post over TLS, to measure what a post costs."""

import asyncio
import json
import multiprocessing
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

__all__ = ["certificate", "serve"]


def certificate(folder: Path, now: datetime) -> tuple[Path, Path]:
    """A certificate for this computer, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "cert.pem").write_bytes(made.public_bytes(pem))
    form, none = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "key.pem").write_bytes(key.private_bytes(pem, form, none))
    return folder / "cert.pem", folder / "key.pem"


def serve(folder: str, ports: "multiprocessing.Queue[int]") -> None:
    """A server that takes every post, in a process of its own."""

    async def taken(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(
            text=json.dumps({"ok": True, "ts": "1.1"}), content_type="application/json"
        )

    @asynccontextmanager
    async def running() -> AsyncIterator[int]:
        application = web.Application()
        application.add_routes([web.post("/api/{method}", taken)])
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(f"{folder}/cert.pem", f"{folder}/key.pem")
        await web.TCPSite(runner, "localhost", 0, ssl_context=context).start()
        yield runner.addresses[0][1]

    async def forever() -> None:
        async with running() as port:
            ports.put(port)
            await asyncio.Event().wait()

    asyncio.run(forever())
