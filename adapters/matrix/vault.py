"""Secrets kept on the homeserver, unreadable without the recovery key. Pure.

Client-server API, "Secret storage": algorithm ``m.secret_storage.v1.aes-hmac-sha2``.
"""

import base64
import hashlib
import hmac
from collections.abc import Callable

from Crypto.Cipher import AES
from Crypto.Cipher._mode_ctr import CtrMode

from adapters.matrix.fields import Json, text
from bot.errors import ChatError

__all__ = ["Vault", "decoded", "recovery_key", "without_words"]

_ALGORITHM = "m.secret_storage.v1.aes-hmac-sha2"
_PREFIX = b"\x8b\x01"
_KEY_BYTES = 32
_DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def recovery_key(key: bytes) -> str:
    """The key as people write it down: base 58, in groups of four, with a check at its end."""
    checked = _PREFIX + key
    number = int.from_bytes(checked + bytes([_parity(checked)]), "big")
    digits = ""
    while number:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def without_words(written: str) -> bytes:
    """Read what `recovery_key` wrote. Raises `ChatError` when it was copied wrongly."""
    number = 0
    for digit in "".join(written.split()):
        if digit not in _DIGITS:
            raise ChatError(_COPIED_WRONGLY)
        number = number * len(_DIGITS) + _DIGITS.index(digit)
    raw = number.to_bytes((number.bit_length() + 7) // 8, "big")
    key = raw[len(_PREFIX) : -1]
    if len(key) != _KEY_BYTES or not raw.startswith(_PREFIX) or _parity(raw) != 0:
        raise ChatError(_COPIED_WRONGLY)
    return key


_COPIED_WRONGLY = (
    "This is no recovery key. It has twelve groups of four letters and digits; was one left out, "
    "or copied wrongly?"
)


def _parity(raw: bytes) -> int:
    parity = 0
    for byte in raw:
        parity ^= byte
    return parity


class Vault:
    """Seals and opens secrets with ``key``, of 32 bytes; ``random`` gives unguessable bytes."""

    def __init__(self, key: bytes, random: Callable[[int], bytes]) -> None:
        self._key = key
        self._random = random

    def described(self) -> Json:
        """What is told of the key, so that a wrong one is noticed: zeros, sealed with it."""
        sealed = self._sealed("", bytes(_KEY_BYTES))
        return {"algorithm": _ALGORITHM, "iv": sealed["iv"], "mac": sealed["mac"]}

    def fits(self, description: Json) -> bool:
        """Whether ``description`` is of this key."""
        if text(description, "algorithm") != _ALGORITHM:
            return False
        sealed = self._sealed("", bytes(_KEY_BYTES), decoded(text(description, "iv")))
        return hmac.compare_digest(_bare(sealed["mac"]), _bare(text(description, "mac")))

    def seal(self, name: str, secret: str) -> Json:
        """Seal the secret called ``name``."""
        return self._sealed(name, secret.encode())

    def open(self, name: str, sealed: Json) -> str:
        """Open the secret called ``name``. Raises `ChatError` when it was sealed otherwise."""
        ciphertext, iv = decoded(text(sealed, "ciphertext")), decoded(text(sealed, "iv"))
        cipher, mac_key = self._keys(name, iv)
        if not hmac.compare_digest(_mac(mac_key, ciphertext), decoded(text(sealed, "mac"))):
            raise ChatError("The recovery key does not open what is stored for this account.")
        return str(cipher.decrypt(ciphertext).decode())

    def _sealed(self, name: str, secret: bytes, iv: bytes = b"") -> Json:
        iv = iv or _with_bit_63_clear(self._random(16))
        cipher, mac_key = self._keys(name, iv)
        ciphertext = cipher.encrypt(secret)
        parts = {"iv": iv, "ciphertext": ciphertext, "mac": _mac(mac_key, ciphertext)}
        return {part: base64.b64encode(raw).decode() for part, raw in parts.items()}

    def _keys(self, name: str, iv: bytes) -> tuple[CtrMode, bytes]:
        """The cipher and the key of the MAC, both made of the key and the secret's name."""
        first = _mac(_mac(bytes(32), self._key), name.encode() + b"\x01")
        second = _mac(_mac(bytes(32), self._key), first + name.encode() + b"\x02")
        return AES.new(first, AES.MODE_CTR, nonce=b"", initial_value=iv), second


def _mac(key: bytes, words: bytes) -> bytes:
    return hmac.new(key, words, hashlib.sha256).digest()


def _with_bit_63_clear(iv: bytes) -> bytes:
    """Some counters of 64 bits would overflow, and others not: the specification avoids it."""
    return iv[:8] + bytes([iv[8] & 0x7F]) + iv[9:]


def decoded(written: str) -> bytes:
    """Read base64, padded or not; nothing where it is none."""
    try:
        return base64.b64decode(written + "=" * (-len(written) % 4))
    except ValueError:
        return b""


def _bare(written: str) -> bytes:
    return written.rstrip("=").encode()
