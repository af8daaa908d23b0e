"""How the bot's device stands, as its homeserver tells everybody."""

from dataclasses import dataclass

from adapters.matrix.device import Device
from adapters.matrix.fields import mapping, text
from adapters.matrix.homeserver import Homeserver, path
from adapters.matrix.login import check

__all__ = ["Standing", "in_fours", "shown", "standing"]


@dataclass(frozen=True, slots=True)
class Standing:
    """``fingerprint`` is the device's signing key, empty before the first start.

    ``is_signed`` says whether the account's own identity vouches for the device.
    """

    device: Device
    fingerprint: str
    is_signed: bool


async def standing(homeserver: Homeserver, device: Device) -> Standing:
    """Ask the homeserver. Raises `ChatError` when it does not know the login."""
    await check(homeserver, device)
    return Standing(device, *await shown(homeserver, device.user, device.id))


async def shown(homeserver: Homeserver, user: str, device: str) -> tuple[str, bool]:
    """The fingerprint of a device, and whether its account vouches for it, as everybody sees it.

    Raises `ChatError`.
    """
    told = await homeserver.post(path("keys", "query"), {"device_keys": {user: []}})
    keys = mapping(told, "device_keys", user, device)
    signing = mapping(told, "self_signing_keys", user, "keys")
    signers = mapping(keys, "signatures", user)
    fingerprint = in_fours(text(keys, "keys", f"ed25519:{device}"))
    return fingerprint, any(key in signers for key in signing)


def in_fours(key: str) -> str:
    """A key in groups of four, as clients show it."""
    return " ".join(key[start : start + 4] for start in range(0, len(key), 4))
