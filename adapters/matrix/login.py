"""Logging in: once, to a device of the bot's own."""

from collections.abc import Callable
from pathlib import Path

from adapters.matrix.device import Device, load, save
from adapters.matrix.fields import text
from adapters.matrix.homeserver import Homeserver, RefusedError, path
from bot.errors import ChatError

__all__ = ["check", "discover", "with_password", "with_token"]

_NAME = "Rapport"

MakeHomeserver = Callable[[str, str], Homeserver]
"""Makes a homeserver of an address and a token."""


async def discover(user: str, make: MakeHomeserver) -> str:
    """The address of ``user``'s homeserver, as its server part announces it. Raises `ChatError`."""
    server = user.partition(":")[2]
    homeserver = make(f"https://{server}", "")
    try:
        told = await homeserver.ask("GET", "/.well-known/matrix/client", patience=1.0)
    except ChatError:
        told = {}
    finally:
        await homeserver.close()
    return text(told, "m.homeserver", "base_url").rstrip("/") or f"https://{server}"


async def with_password(
    folder: Path, url: str, user: str, password: str, make: MakeHomeserver
) -> Device:
    """Log in as ``user`` and write the device down in ``folder``. Raises `ChatError`."""
    _refuse_second(folder)
    homeserver = make(url, "")
    asked = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user},
        "password": password,
        "initial_device_display_name": _NAME,
    }
    try:
        told = await homeserver.post(path("login"), asked, is_repeatable=False)
    except RefusedError as error:
        raise ChatError(f"{url} did not let {user} in: {_reason(error)}") from None
    finally:
        await homeserver.close()
    device = Device(url, text(told, "user_id"), text(told, "device_id"), text(told, "access_token"))
    save(folder, device)
    return device


async def with_token(folder: Path, url: str, user: str, token: str, make: MakeHomeserver) -> Device:
    """Use an access token of ``user``'s. Raises `ChatError` when it has no device."""
    _refuse_second(folder)
    homeserver = make(url, token)
    try:
        told = await homeserver.get(path("account", "whoami"))
    except RefusedError as error:
        raise ChatError(f"{url} does not know this token: {_reason(error)}") from None
    finally:
        await homeserver.close()
    if text(told, "user_id") != user:
        raise ChatError(f"This token is {text(told, 'user_id')}'s, not {user}'s.")
    if not text(told, "device_id"):
        raise ChatError(
            "This token belongs to no device, and without one nothing can be encrypted, and a "
            "message could be posted twice. Log in with the password instead: "
            "rapport matrix login --password-stdin"
        )
    device = Device(url, text(told, "user_id"), text(told, "device_id"), token)
    save(folder, device)
    return device


async def check(homeserver: Homeserver, device: Device) -> None:
    """Raise `ChatError` unless the homeserver knows the login of ``device``."""
    try:
        told = await homeserver.get(path("account", "whoami"))
    except RefusedError as error:
        raise ChatError(
            f"The homeserver no longer knows this bot's login: {_reason(error)} Move the store's "
            "folder away and log in again: rapport matrix login --password-stdin"
        ) from None
    if (text(told, "user_id"), text(told, "device_id")) != (device.user, device.id):
        raise ChatError(
            "The token in device.json belongs to another device than the keys beside it. Restore "
            "the folder from one backup, or log in anew."
        )


def _refuse_second(folder: Path) -> None:
    try:
        known = load(folder)
    except ChatError:
        return
    raise ChatError(
        f"This bot is logged in already, as {known.user} on device {known.id}. To begin anew, move "
        f"{folder} away and log in again."
    )


def _reason(error: RefusedError) -> str:
    return {
        "M_FORBIDDEN": "the name or the password is wrong.",
        "M_LIMIT_EXCEEDED": "too many tries; wait a few minutes.",
        "M_MISSING_TOKEN": "the token is missing.",
        "M_UNKNOWN_TOKEN": "somebody logged it out, or took its device away.",
        "M_USER_DEACTIVATED": "the account is closed.",
    }.get(error.code, f"{error.status} {error.code}.")
