"""What was said in a room since it was last read, gaps filled."""

from adapters.matrix.fields import Json, items, mapping, text
from adapters.matrix.lookup import Lookup

__all__ = ["happened_since", "news"]

_MOST_MISSED = 20_000


async def happened_since(lookup: Lookup, room: str, told: Json, since: str, me: str) -> list[Json]:
    """All events of ``room`` since ``since``, oldest first; ``told`` is what a sync says of it.

    From before the bot came in it gets nothing: what was said then was not said to it. Raises
    `ChatError`.
    """
    timeline = mapping(told, "timeline")
    events: list[Json] = [event for event in items(timeline, "events") if mapping(event)]
    start = text(timeline, "prev_batch")
    if timeline.get("limited") is True and start and news(events, me) is None:
        known = {text(event, "event_id") for event in events}
        missed: list[Json] = []
        async for event in lookup.back(room, start, since):
            if text(event, "event_id") not in known:
                missed.append(event)
            if _is_arrival(event, me) or len(missed) == _MOST_MISSED:
                break
        events = missed[::-1] + events
    came = news(events, me)
    return events if came is None else came


def news(events: list[Json], me: str) -> list[Json] | None:
    """What happened since the bot was invited or came in; None when it was there all along."""
    for number in range(len(events) - 1, -1, -1):
        if _is_arrival(events[number], me):
            return events[number + 1 :]
    return None


def _is_arrival(event: Json, me: str) -> bool:
    if text(event, "type") != "m.room.member" or event.get("state_key") != me:
        return False
    before = text(event, "unsigned", "prev_content", "membership")
    match text(event, "content", "membership"):
        case "invite":
            return True
        case "join":
            return before not in ("join", "invite")
        case _:
            return False
