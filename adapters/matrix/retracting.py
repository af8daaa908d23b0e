"""Whoever takes their draft back takes what the bot said about it back too."""

from adapters.matrix.account import Account
from adapters.matrix.fields import text
from adapters.matrix.homeserver import RefusedError, path
from adapters.matrix.lookup import OWN

__all__ = ["retract"]

_MOST_LOOKED_AT = 200  # of the bot's messages in a room, for an answer from before a restart


async def retract(account: Account, question: str, room: str, person: str) -> None:
    """Redact the answers to the event ``question`` of ``room``, in private ones too.

    ``person`` (a full id) is who took it back. Raises `ChatError`.
    """
    found = account.memory.answers.get(question)
    if found is None:
        rooms = [room, *account.directs.with_(person)]
        found = tuple([(r, answer) for r in dict.fromkeys(rooms)
                       for answer in await _answers(account, r, question)])  # fmt: skip
    for where, answer in found:
        try:
            txn = f"retract-{answer}"
            await account.homeserver.put(path("rooms", where, "redact", answer, txn), {})
        except RefusedError:  # the room was left, or the answer is gone
            continue


async def _answers(account: Account, room: str, question: str) -> list[str]:
    answers: list[str] = []
    looked_at = 0
    try:
        async for event in account.lookup.own(room):
            if text(event, "content", OWN, "answers") == question:
                answers.append(text(event, "event_id"))
            looked_at += 1
            if looked_at == _MOST_LOOKED_AT:
                break
    except RefusedError:
        return answers
    return answers
