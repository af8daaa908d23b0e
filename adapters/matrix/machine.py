"""nio's Olm machine, with the little that it lacks. It does no I/O but its own store's."""

from nio.crypto import Olm, OutboundGroupSession
from nio.events.to_device import ForwardedRoomKeyEvent
from vodozemac import (
    Curve25519PublicKey,
    DecodeException,
    Ed25519PublicKey,
    Ed25519Signature,
    KeyException,
    SignatureException,
)

from adapters.matrix.fields import Json, mapping, text
from adapters.matrix.identity import signed

__all__ = ["Machine", "is_had_by", "whole_devices"]


class Machine(Olm):  # type: ignore[misc]  # nio declares no types
    """Takes a key that it has asked for from the device that made it, not from its own alone.

    Nobody else can vouch for a key; whose device made it is looked at when a message is opened.
    """

    def _should_accept_forward(
        self, sender: str, sender_key: str, event: ForwardedRoomKeyEvent
    ) -> bool:
        asked = self.outgoing_key_requests.get(event.session_id)
        is_makers = text(event.source, "content", "sender_key") == sender_key
        if asked and is_makers and asked.room_id == event.room_id:
            return True
        return bool(super()._should_accept_forward(sender, sender_key, event))

    @property
    def device_keys(self) -> Json:
        """The device's public keys, without any signature."""
        name, keys = self.device_id, self.account.identity_keys
        return {
            "algorithms": ["m.olm.v1.curve25519-aes-sha2", "m.megolm.v1.aes-sha2"],
            "device_id": name,
            "keys": {f"curve25519:{name}": keys["curve25519"], f"ed25519:{name}": keys["ed25519"]},
            "user_id": self.user_id,
        }

    def fallback_keys(self) -> Json:
        """Make a key for whoever writes when all one-time keys are used up."""
        account = self.account._account  # noqa: SLF001 - nio has no word for it
        account.generate_fallback_key()
        by = f"ed25519:{self.device_id}"
        return {
            f"signed_curve25519:{name}": signed(
                {"fallback": True, "key": key.to_base64()}, self.user_id, by, self.account.sign
            )
            for name, key in account.fallback_key.items()
        }


def is_had_by(session: OutboundGroupSession, devices: set[tuple[str, str]]) -> bool:
    """Whether a room's key was given to ``devices``, as far as it could, and to no others."""
    reached = session.users_shared_with
    is_ready = session.shared and not session.expired
    return bool(is_ready and reached <= devices <= reached | session.users_ignored)


def whole_devices(listed: object) -> Json:
    """Those of a user's ``listed`` devices whose keys make sense: anybody may upload any.

    Of each, what is signed, and the signatures.
    """
    return {
        device: {name: value for name, value in keys.items() if name != "unsigned"}
        for device, keys in mapping(listed).items()
        if _is_whole(keys)
    }


def _is_whole(keys: object) -> bool:
    user, device = text(keys, "user_id"), text(keys, "device_id")
    try:
        Ed25519Signature.from_base64(text(keys, "signatures", user, f"ed25519:{device}"))
        Ed25519PublicKey.from_base64(text(keys, "keys", f"ed25519:{device}"))
        Curve25519PublicKey.from_base64(text(keys, "keys", f"curve25519:{device}"))
    except (KeyException, SignatureException, DecodeException, ValueError):
        return False
    return bool(user and device)
