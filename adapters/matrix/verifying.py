"""Comparing emoji takes two who look: the bot declines, and says what to do instead."""

from adapters.matrix.account import Account
from adapters.matrix.fields import Json, items, text
from adapters.matrix.poster import Saying
from adapters.matrix.standing import shown
from bot.chat.events import Place
from bot.chat.messages import Message, Paragraph, code
from bot.chat.messages import text as written

__all__ = ["decline_here", "decline_on_devices"]

_WORDS = "I'm a bot and can't compare emoji."


def _explained(fingerprint: str, *, is_signed: bool) -> Message:
    """Who vouches for the device, and how to make sure without emoji."""
    vouched = ("You need not: my device is signed by my own account.",)
    unvouched = ("Whoever runs me can have my device signed: ", code("rapport matrix verify"), ".")
    signed = vouched if is_signed else unvouched
    sure = (
        " To be sure that you talk to me, compare my device's fingerprint, ", code(fingerprint),
        ", with what ", code("rapport matrix status"),
        " shows to whoever runs me: ask them over a way that you trust.",
    )  # fmt: skip
    return Message((Paragraph(written(f"Thank you for asking! {_WORDS} ", *signed, *sure)),))


async def decline_here(account: Account, place: Place, request: str) -> None:
    """Decline the request that is the event ``request``, in its room. Raises `ChatError`."""
    related = {"rel_type": "m.reference", "event_id": request}
    cancel = {"code": "m.user", "reason": _WORDS, "m.relates_to": related}
    kind = "m.key.verification.cancel"
    await account.poster.send(place.room, kind, cancel, f"decline-{request}")
    olm = account.crypto.olm
    _, is_signed = await shown(account.homeserver, olm.user_id, olm.device_id)
    message = _explained(account.crypto.fingerprint, is_signed=is_signed)
    saying = Saying(place, message, txn=f"declined-{request}", reply_to=request)
    await account.poster.say(saying)


async def decline_on_devices(account: Account, sync: Json) -> None:
    """Decline the requests that came straight from devices. Raises `ChatError`."""
    for event in items(sync, "to_device", "events"):
        if text(event, "type") not in ("m.key.verification.request", "m.key.verification.start"):
            continue
        sender, device = text(event, "sender"), text(event, "content", "from_device")
        transaction = text(event, "content", "transaction_id")
        if sender and device and transaction:
            cancel = {"code": "m.user", "reason": _WORDS, "transaction_id": transaction}
            messages = {"messages": {sender: {device: cancel}}}
            await account.crypto.tell_devices("m.key.verification.cancel", messages)
