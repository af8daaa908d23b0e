"""Matrix, from the settings. Its libraries are an extra, and are loaded only where it is set."""

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.chat.ports import Chat
from bot.errors import ChatError, SettingsError
from bot.settings import Settings
from bot.store.bookmarks import StoredBookmarks
from bot.store.engine import Store

if TYPE_CHECKING:
    from adapters.matrix import Device, Homeserver, Standing

__all__ = ["is_set", "log_in", "opened", "status", "verify"]


def is_set(settings: Settings) -> bool:
    """Whether Matrix is to be served."""
    return bool(settings.matrix_user)


@asynccontextmanager
async def opened(
    settings: Settings, store: Store, on_lost: Callable[[ChatError], None]
) -> AsyncIterator[Chat]:
    """Have Matrix at hand; ``on_lost`` is told when the homeserver shuts the bot out.

    Raises `ChatError` when the bot has not logged in.
    """
    _need_libraries()
    from adapters.matrix import Allowed, Matrix

    yield Matrix(
        _device(settings),
        settings.matrix_store,
        Allowed(settings.matrix_allow.replace(",", " ").split()),
        StoredBookmarks(store),
        _chance,
        _new_id,
        on_lost,
    )


async def log_in(settings: Settings, secret: str, *, is_token: bool) -> "Device":
    """Log the account of ``settings`` in, by its password or an access token, once.

    Raises `SettingsError` when no account is named, `ChatError` when it can't be let in.
    """
    _need_libraries()
    from adapters.matrix import login

    user, folder = settings.matrix_user, settings.matrix_store
    if not user:
        raise SettingsError(
            "Whose account is it? Set RAPPORT_MATRIX_USER to its full id, @rapport:example.org."
        )
    url = settings.matrix_homeserver or await login.discover(user, _homeserver)
    log_in_with = login.with_token if is_token else login.with_password
    return await log_in_with(folder, url, user, secret, _homeserver)


async def status(settings: Settings) -> "Standing":
    """How the device that is logged in stands. Raises `ChatError` when it doesn't."""
    _need_libraries()
    from adapters.matrix import standing

    device = _device(settings)
    homeserver = _homeserver(device.homeserver, device.token)
    try:
        return await standing(homeserver, device)
    finally:
        await homeserver.close()


async def verify(settings: Settings, password: str, recovery: str) -> str:
    """Have the account vouch for its device: with what ``recovery`` opens, or a new identity.

    Returns a new identity's recovery key, to be shown once; otherwise nothing. Raises `ChatError`.
    """
    _need_libraries()
    from adapters.matrix import CrossSigning, account, alone, login

    device, folder = _device(settings), settings.matrix_store
    with alone(folder):
        parts = account(device, folder, _chance, _new_id)
        signing = CrossSigning(parts.homeserver, parts.crypto, device.user, secrets.token_bytes)
        try:
            await login.check(parts.homeserver, device)
            if not recovery:
                return await signing.begin(password)
            await signing.resume(recovery)
        finally:
            await parts.close()
    return ""


def _device(settings: Settings) -> "Device":
    from adapters.matrix import load

    device = load(settings.matrix_store)
    if settings.matrix_user and device.user != settings.matrix_user:
        raise ChatError(
            f"{settings.matrix_store} holds the login of {device.user}, not of "
            f"{settings.matrix_user}. Name another folder in RAPPORT_MATRIX_STORE for each account."
        )
    return device


def _homeserver(url: str, token: str) -> "Homeserver":
    from adapters.matrix import Homeserver

    return Homeserver(url, token, _chance)


def _new_id() -> str:
    return secrets.token_hex(12)


def _chance() -> float:
    return secrets.randbelow(1_000_000) / 1_000_000


def _need_libraries() -> None:
    try:
        import nio
        import vodozemac
    except ImportError:
        raise SettingsError(
            "Matrix's libraries are not installed. Install them: pip install 'rapport[matrix]'"
        ) from None
    del nio, vodozemac
