"""All that the adapter has of the bot's account, joined."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from adapters.matrix.buttons import Presses
from adapters.matrix.crypto import Crypto
from adapters.matrix.device import Device
from adapters.matrix.directs import Directs
from adapters.matrix.homeserver import Homeserver
from adapters.matrix.lookup import Lookup
from adapters.matrix.memory import Memory
from adapters.matrix.poster import Poster
from adapters.matrix.reader import Reader
from adapters.matrix.rooms import Rooms

__all__ = ["Account", "account"]


@dataclass(frozen=True, slots=True)
class Account:
    """``me`` is its full id."""

    me: str
    homeserver: Homeserver
    crypto: Crypto
    rooms: Rooms
    directs: Directs
    memory: Memory
    lookup: Lookup
    poster: Poster
    reader: Reader

    async def close(self) -> None:
        """Close the connections and the store of keys."""
        await self.homeserver.close()
        self.crypto.close()


def account(
    device: Device, folder: Path, chance: Callable[[], float], new_id: Callable[[], str]
) -> Account:
    """Join the parts for ``device``, whose keys are in ``folder``.

    ``chance`` gives numbers from 0 to 1, ``new_id`` makes transaction ids.
    """
    me = device.user
    homeserver = Homeserver(device.homeserver, device.token, chance)
    crypto = Crypto(device, folder, homeserver, new_id)
    rooms, memory = Rooms(homeserver, me), Memory()
    directs = Directs(homeserver, rooms, me)
    lookup = Lookup(homeserver, crypto, me)
    poster = Poster(homeserver, rooms, crypto, memory)
    reader = Reader(me, rooms, lookup, directs, memory, Presses(lookup, memory, me))
    return Account(me, homeserver, crypto, rooms, directs, memory, lookup, poster, reader)
