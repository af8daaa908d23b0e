"""Seals what must be kept and not be read: AES-GCM, with a key from outside the database."""

import base64
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import SettingsError

__all__ = ["Seal"]

_NONCE = 12  # bytes
_KEY = 32  # bytes
_PURPOSE = b"rapport slack tokens 1"


class Seal:
    """Seals and opens with ``key``, any text that nobody can guess."""

    def __init__(self, key: str) -> None:
        derive = HKDF(algorithm=SHA256(), length=_KEY, salt=None, info=_PURPOSE)
        self._cipher = AESGCM(derive.derive(key.encode()))

    def close(self, words: str, label: str) -> str:
        """Seal ``words``; they open with the same ``label`` alone."""
        nonce = os.urandom(_NONCE)
        sealed = self._cipher.encrypt(nonce, words.encode(), label.encode())
        return base64.urlsafe_b64encode(nonce + sealed).decode()

    def open(self, sealed: str, label: str) -> str:
        """Open what `close` sealed. Raises `SettingsError` when the key is another one."""
        words = self.opened(sealed, label)
        if words is None:
            raise SettingsError(
                "RAPPORT_TOKEN_KEY is not the one that the stored Slack tokens were sealed with. "
                "Put the old one back, or install the app in each workspace again."
            )
        return words

    def opened(self, sealed: str, label: str) -> str | None:
        """Open what `close` sealed; None for anything else."""
        try:
            whole = base64.urlsafe_b64decode(sealed.encode("ascii"))
            return self._cipher.decrypt(whole[:_NONCE], whole[_NONCE:], label.encode()).decode()
        except (InvalidTag, ValueError):
            return None
