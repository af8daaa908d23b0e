"""End-to-end encryption: the Olm machine, and the requests that it needs made.

What the machine leaves out is here: that a message counts only when its key came from a device of
its sender's, and that a room's key reaches every device in it.
"""

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace

import structlog
from nio.crypto import InboundGroupSession
from nio.events import MegolmEvent, ToDeviceEvent
from nio.events.to_device import ForwardedRoomKeyEvent, RoomKeyEvent
from nio.responses import KeysClaimResponse, KeysQueryResponse, KeysUploadResponse, ToDeviceResponse
from nio.store import SqliteStore
from vodozemac import DecodeException, MegolmDecryptionException

from adapters.matrix.device import Device
from adapters.matrix.fields import Json, items, mapping, number, text
from adapters.matrix.homeserver import Homeserver, path
from adapters.matrix.machine import Machine, is_had_by, whole_devices
from adapters.matrix.standing import in_fours

__all__ = ["Crypto"]

_ENOUGH_KEYS = 25  # one-time keys on the homeserver; below, new ones are made
_CLAIM_WAIT = 10_000  # milliseconds that other homeservers are given

_log = structlog.get_logger(__name__)


class Crypto:
    """Seals and opens events as ``device``, whose keys are kept in ``folder``.

    ``new_id`` makes transaction ids.
    """

    def __init__(
        self, device: Device, folder: Path, homeserver: Homeserver, new_id: Callable[[], str]
    ) -> None:
        store = SqliteStore(device.user, device.id, str(folder), device.pickle_key, "keys.db")
        self._store = store
        self.olm = Machine(device.user, device.id, store)
        self._homeserver = homeserver
        self._new_id = new_id
        self._sharing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._tidying = asyncio.Lock()

    @property
    def fingerprint(self) -> str:
        """The device's public signing key, in groups of four as clients show it."""
        return in_fours(self.olm.account.identity_keys["ed25519"])

    def close(self) -> None:
        """Close the store."""
        self._store.database.close()

    def take(self, sync: Json) -> list[str]:
        """Take in what a sync brought for the machine; return the ids of keys that arrived."""
        arrived = []
        for event in items(sync, "to_device", "events"):
            try:
                taken = self._take_to_device(event)
            except Exception:  # whatever anybody may send must stop nothing
                _log.warning("to_device_event_ignored", exc_info=True)
                continue
            if isinstance(taken, RoomKeyEvent | ForwardedRoomKeyEvent):
                arrived.append(str(taken.session_id))
        changed = {one for one in items(sync, "device_lists", "changed") if isinstance(one, str)}
        self.olm.add_changed_users(changed & self.olm.tracked_users)
        counts = mapping(sync, "device_one_time_keys_count")
        if "signed_curve25519" in counts:
            self.olm.uploaded_key_count = number(counts, "signed_curve25519")
        return arrived

    def _take_to_device(self, event: Json) -> object:
        if text(event, "type").startswith("m.key.verification."):
            return None  # is answered elsewhere
        parsed = ToDeviceEvent.parse_event(event)
        return parsed and self.olm.handle_to_device_event(parsed)

    async def tidy(self) -> None:
        """Make the requests that are due: upload keys, mend sessions, ask for keys."""
        async with self._tidying:
            count = self.olm.uploaded_key_count
            if not self.olm.account.shared or (count is not None and count < _ENOUGH_KEYS):
                await self._upload()
            self.olm.collect_key_requests()
            if self.olm.wedged_devices or self.olm.key_request_devices_no_session:
                await self._claim(self.olm.get_users_for_key_claiming())
            for message in tuple(self.olm.outgoing_to_device_messages):
                await self.tell_devices(message.type, message.as_dict())
                self.olm.handle_response(ToDeviceResponse(message))

    async def _upload(self) -> None:
        keys = self.olm.share_keys()
        keys["fallback_keys"] = self.olm.fallback_keys()
        self.olm.save_account()  # else a crash now would leave keys there that nobody has here
        told = await self._homeserver.post(path("keys", "upload"), keys)
        count = number(told, "one_time_key_counts", "signed_curve25519")
        self.olm.handle_response(KeysUploadResponse(0, count))

    async def tell_devices(self, kind: str, messages: Json) -> None:
        """Send ``messages`` to devices: ``{"messages": {user: {device: content}}}``."""
        await self._homeserver.put(path("sendToDevice", kind, self._new_id()), messages)

    async def seal(self, room: str, members: Sequence[str], kind: str, content: Json) -> Json:
        """Encrypt an event for every device of ``members``; return the content to send.

        Raises `ChatError` when their keys can't be had.
        """
        async with self._sharing[room]:
            await self._know(members)
            await self._share(room, members)
            clear = {"type": kind, "content": content}
            sealed: Json = self.olm.group_encrypt(room, clear)
        if related := mapping(content, "m.relates_to"):
            sealed["m.relates_to"] = related  # the homeserver groups threads and edits by it
        return sealed

    async def _know(self, users: Sequence[str]) -> None:
        """Learn the devices of those users whose devices aren't known, or have changed."""
        unknown = {user for user in users if user not in self.olm.tracked_users}
        unknown |= self.olm.users_for_key_query & set(users)
        if not unknown:
            return
        asked: Json = {"device_keys": {user: [] for user in sorted(unknown)}}
        told = await self._homeserver.post(path("keys", "query"), asked)
        for user, listed in mapping(told, "device_keys").items():
            whole = whole_devices(listed)
            self.olm.handle_response(KeysQueryResponse({user: whole}, {}))
        # Those whose homeserver is away are asked for again when it reports a change.
        self.olm.users_for_key_query -= unknown
        self.olm.tracked_users |= unknown

    async def _share(self, room: str, members: Sequence[str]) -> None:
        """See to it that the room's key is had by all devices of ``members``, and no others."""
        wanted = {
            (user, device.id)
            for user in members
            for device in self.olm.device_store.active_user_devices(user)
        } - {(self.olm.user_id, self.olm.device_id)}
        session = self.olm.outbound_group_sessions.get(room)
        if session and is_had_by(session, wanted):
            return
        self.olm.create_outbound_group_session(room)
        session = self.olm.outbound_group_sessions[room]
        if missing := self.olm.get_missing_sessions(list(members)):
            await self._claim(missing)
        while True:
            sharing, messages = self.olm.share_group_session(
                room, list(members), ignore_missing_sessions=True, ignore_unverified_devices=True
            )
            if not sharing:
                break
            await self.tell_devices("m.room.encrypted", messages)
            session.users_shared_with.update(sharing)
        session.shared = True

    async def _claim(self, devices: Json) -> None:
        wanted = {
            user: dict.fromkeys(listed, "signed_curve25519") for user, listed in devices.items()
        }
        body = {"one_time_keys": wanted, "timeout": _CLAIM_WAIT}
        told = await self._homeserver.post(path("keys", "claim"), body)
        for user, listed in mapping(told, "one_time_keys").items():
            for device, key in mapping(listed).items():
                try:
                    self.olm.handle_response(KeysClaimResponse({user: {device: key}}, {}))
                except Exception:  # whatever a device may have uploaded must not cut off the others
                    _log.warning("one_time_key_refused", person=user, exc_info=True)

    async def open(self, room: str, event: Json) -> Json | None:
        """The event in clear: as it is when it was never sealed, None when it can't be opened.

        Raises `ChatError` when its sender's devices can't be looked up.
        """
        if text(event, "type") != "m.room.encrypted" or not mapping(event, "content"):
            return event
        session = await self._session(room, event)
        if session is None or (opened := self._decrypted(event, session)) is None:
            return None
        if text(opened, "room_id") != room:  # sealed for another room, and brought here
            return None
        content = mapping(opened, "content")
        if related := mapping(event, "content", "m.relates_to"):
            content.setdefault("m.relates_to", related)
        return {**event, "type": text(opened, "type"), "content": content}

    def _decrypted(self, event: Json, session: InboundGroupSession) -> Json | None:
        try:
            plain, index = session.decrypt(text(event, "content", "ciphertext"))
            opened = mapping(json.loads(plain))
        except (DecodeException, MegolmDecryptionException, ValueError, RecursionError):
            return None
        return opened if self._is_first(event, session, index) else None

    def _is_first(self, event: Json, session: InboundGroupSession, index: int) -> bool:
        """Whether this is not another event's ciphertext, sent again."""
        facts = SimpleNamespace(
            sender_key=session.sender_key,
            session_id=session.id,
            event_id=text(event, "event_id"),
            server_timestamp=number(event, "origin_server_ts"),
        )
        return bool(self.olm.message_index_ok(index, facts))

    async def _session(self, room: str, event: Json) -> InboundGroupSession | None:
        """The key that the event was sealed with, if it came from a device of the sender's."""
        sender, wanted = text(event, "sender"), text(event, "content", "session_id")
        by_key = self.olm.inbound_group_store[room]
        found = [known[wanted] for known in tuple(by_key.values()) if wanted in known]
        if not found:
            return None
        own_key = self.olm.account.identity_keys["curve25519"]
        for is_second_look in (False, True):
            if is_second_look:
                self.olm.users_for_key_query.add(sender)
                await self._know([sender])
            for session in found:
                is_own = sender == self.olm.user_id and session.sender_key == own_key
                if is_own or self.olm.device_store.device_from_sender_key(
                    sender, session.sender_key
                ):
                    return session
        return None

    async def request_key(self, room: str, event: Json) -> None:
        """Ask the devices of the event's sender for its key, and mend a broken session to them."""
        parsed = MegolmEvent.from_dict({**event, "room_id": room})
        if not isinstance(parsed, MegolmEvent):
            return
        await self._know([parsed.sender])
        if parsed.session_id not in self.olm.outgoing_key_requests:
            me = self.olm.device_id
            request = parsed.as_key_request(parsed.sender, me, parsed.session_id, "*")
            self.olm.outgoing_to_device_messages.append(request)
        await self.tidy()
