"""Gives the account an identity of its own, and has it vouch for the bot's device.

Without that, clients show the bot as unverified, and newer ones may not talk to it at all.
"""

from collections.abc import Callable, Mapping
from http import HTTPStatus

from adapters.matrix.crypto import Crypto
from adapters.matrix.fields import Json, mapping, text
from adapters.matrix.homeserver import Homeserver, RefusedError, path
from adapters.matrix.identity import PARTS, Identity, Key, encoded, signed
from adapters.matrix.vault import Vault, decoded, recovery_key, without_words
from bot.errors import ChatError

__all__ = ["CrossSigning"]

_FIRST_KEY = "rapport"


class CrossSigning:
    """For the account ``user`` (a full id); ``random`` gives unguessable bytes."""

    def __init__(
        self, homeserver: Homeserver, crypto: Crypto, user: str, random: Callable[[int], bytes]
    ) -> None:
        self._homeserver = homeserver
        self._crypto = crypto
        self._user = user
        self._random = random

    async def begin(self, password: str = "") -> str:
        """Make an identity, sign the device with it, and return the recovery key to write down.

        Raises `ChatError` when there is one already and ``password`` does not allow a new one.
        """
        identity, key = Identity.new(self._user, self._random), self._random(32)
        if await self._published_master() and not password:
            raise ChatError(
                "This account has an identity already. Give me its recovery key "
                "(--recovery-key-stdin), or the account's password (--password-stdin) to make a "
                "new identity, which everybody who trusts the old one will be warned about."
            )
        await self._keep(identity, Vault(key, self._random))  # before anybody comes to rely on it
        await self._publish(identity, password)
        await self._sign(identity)
        return recovery_key(key)

    async def resume(self, recovery: str) -> None:
        """Sign the device with the identity that the ``recovery`` key opens.

        Raises `ChatError` when it opens none, or another than the account's.
        """
        identity = await self._kept(Vault(without_words(recovery), self._random))
        if await self._published_master() != identity.master.public:
            raise ChatError(
                "What the recovery key opens is not this account's identity any more: somebody "
                "has made a new one since. Use the key that was shown then."
            )
        await self._sign(identity)

    async def _own_keys(self) -> Json:
        asked: Json = {"device_keys": {self._user: []}}
        return await self._homeserver.post(path("keys", "query"), asked)

    async def _published_master(self) -> str:
        told = await self._own_keys()
        keys = mapping(told, "master_keys", self._user, "keys")
        return next((str(key) for key in keys.values()), "")

    async def _publish(self, identity: Identity, password: str) -> None:
        """Tell the homeserver, which may want the password first."""
        where, keys = path("keys", "device_signing", "upload"), identity.published()
        try:
            await self._homeserver.post(where, keys)
        except RefusedError as error:
            if error.status != HTTPStatus.UNAUTHORIZED or not text(error.answer, "session"):
                raise
            if not password:
                raise ChatError(
                    "The homeserver wants the account's password for this: --password-stdin"
                ) from None
            await self._homeserver.post(where, {**keys, "auth": self._proof(error, password)})

    def _proof(self, error: RefusedError, password: str) -> Json:
        return {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": self._user},
            "password": password,
            "session": text(error.answer, "session"),
        }

    async def _sign(self, identity: Identity) -> None:
        """Let the identity vouch for the device, and the device for the identity."""
        olm = self._crypto.olm
        await self._crypto.tidy()  # the device's keys must be there before their signature
        device = olm.device_keys
        master = identity.published()["master_key"]
        by_device = f"ed25519:{olm.device_id}"
        told = await self._homeserver.post(
            path("keys", "signatures", "upload"),
            {
                self._user: {
                    olm.device_id: identity.vouching_for(device),
                    identity.master.public: signed(master, self._user, by_device, olm.account.sign),
                }
            },
        )
        if mapping(told, "failures"):
            raise ChatError("The homeserver did not take the device's signature.")

    async def _keep(self, identity: Identity, vault: Vault) -> None:
        name = f"{_FIRST_KEY}-{encoded(self._random(6)).replace('/', '-')}"
        kept: Mapping[str, Json] = {
            f"m.secret_storage.key.{name}": vault.described(),
            "m.secret_storage.default_key": {"key": name},
            **{
                secret: {"encrypted": {name: vault.seal(secret, encoded(key.seed))}}
                for secret, key in _secrets(identity).items()
            },
        }
        for kind, content in kept.items():
            await self._homeserver.put(path("user", self._user, "account_data", kind), content)

    async def _kept(self, vault: Vault) -> Identity:
        name = text(await self._stored("m.secret_storage.default_key"), "key")
        if not vault.fits(await self._stored(f"m.secret_storage.key.{name}")):
            raise ChatError("This recovery key is not the one of this account's secrets.")
        keys = []
        for part in PARTS:
            secret = f"m.cross_signing.{part}"
            sealed = mapping(await self._stored(secret), "encrypted", name)
            keys.append(Key(decoded(vault.open(secret, sealed))))
        return Identity(self._user, *keys)

    async def _stored(self, kind: str) -> Json:
        try:
            return await self._homeserver.get(path("user", self._user, "account_data", kind))
        except RefusedError as error:
            if error.status == HTTPStatus.NOT_FOUND:
                return {}
            raise


def _secrets(identity: Identity) -> Mapping[str, Key]:
    return {f"m.cross_signing.{part}": getattr(identity, part) for part in PARTS}
