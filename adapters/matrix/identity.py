"""An account's cross-signing identity: three keys, and what they sign. Pure.

The master key is the identity. It signs the self-signing key, which signs the devices of the
account, and the user-signing key, which would sign other people: client-server API,
"Cross-signing".
"""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field

from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa

from adapters.matrix.fields import Json, mapping

__all__ = ["PARTS", "Identity", "Key", "encoded", "signed"]

PARTS = ("master", "self_signing", "user_signing")
"""The three keys, by the names that the specification gives them."""


@dataclass(frozen=True, slots=True)
class Key:
    """An Ed25519 key, made of 32 secret bytes."""

    seed: bytes = field(repr=False)

    @property
    def public(self) -> str:
        """The public half, in base64 without padding."""
        return encoded(
            ECC.construct(curve="Ed25519", seed=self.seed).public_key().export_key(format="raw")
        )

    @property
    def id(self) -> str:
        """What the key is called where it signs."""
        return f"ed25519:{self.public}"

    def sign(self, words: str) -> str:
        """Sign the UTF-8 bytes of ``words``; the signature is in base64 without padding."""
        key = ECC.construct(curve="Ed25519", seed=self.seed)
        return encoded(eddsa.new(key, "rfc8032").sign(words.encode()))


@dataclass(frozen=True, slots=True)
class Identity:
    """The keys of ``user`` (a full id)."""

    user: str
    master: Key
    self_signing: Key
    user_signing: Key

    @classmethod
    def new(cls, user: str, random: Callable[[int], bytes]) -> "Identity":
        """Make one; ``random`` gives that many bytes that nobody can guess."""
        return cls(user, *(Key(random(32)) for _ in PARTS))

    def published(self) -> Json:
        """What the homeserver is told: the public halves, the others signed by the master."""
        told = {f"{part}_key": self._described(part) for part in PARTS}
        for part in PARTS[1:]:
            told[f"{part}_key"] = signed(
                told[f"{part}_key"], self.user, self.master.id, self.master.sign
            )
        return told

    def _described(self, part: str) -> Json:
        key: Key = getattr(self, part)
        return {"user_id": self.user, "usage": [part], "keys": {key.id: key.public}}

    def vouching_for(self, device: Json) -> Json:
        """The keys of one of the account's devices, with the self-signing key's signature."""
        return signed(device, self.user, self.self_signing.id, self.self_signing.sign)


def signed(thing: Json, user: str, key: str, sign: Callable[[str], str]) -> Json:
    """Return ``thing`` with one signature more, that of ``user`` by ``key``."""
    bare = {name: value for name, value in thing.items() if name not in ("signatures", "unsigned")}
    known = mapping(thing, "signatures")
    own = {**mapping(known, user), key: sign(_canonical(bare))}
    return {**thing, "signatures": {**known, user: own}}


def _canonical(thing: Json) -> str:
    return json.dumps(thing, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def encoded(raw: bytes) -> str:
    """Base64 without padding, as keys and signatures are written."""
    return base64.b64encode(raw).decode().rstrip("=")
