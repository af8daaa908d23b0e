"""The Web API's methods that the bot uses: their arguments, their scopes, what they refuse."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.slack_platform.block_kit import looked_at, modal_faults
from tests.slack_platform.world import APP, BOT, World, Written

Json = dict[str, Any]

LONGEST_TEXT = 40_000
ADVISED_TEXT = 4_000
LONGEST_UPDATE = 4_000
TRIGGER_LIFE = 3.0
A_SECOND = 1.0


class Refusal(Exception):  # noqa: N818 - it is an answer
    def __init__(self, code: str, **more: object) -> None:
        super().__init__(code)
        self.answer: Json = {"ok": False, "error": code, **more}


class SlowDown(Exception):  # noqa: N818
    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.seconds = seconds


@dataclass(frozen=True)
class Method:
    """``takes`` lists every documented argument; those in ``needs`` must be there."""

    run: Callable[[World, Json], Json]
    takes: frozenset[str]
    needs: frozenset[str] = frozenset()
    scope: str = ""
    token: str = "bot"
    reads_json: bool = True


def _room(world: World, args: Json) -> str:
    room = world.rooms.get(str(args["channel"]))
    if room is None:
        raise Refusal("channel_not_found")
    if room.is_archived:
        raise Refusal("is_archived")
    if BOT not in room.members:
        raise Refusal("not_in_channel")
    return room.id


def _check_words(world: World, args: Json) -> None:
    """A text is escaped, complete, and short enough; blocks hold their limits."""
    text, blocks = str(args.get("text") or ""), args.get("blocks") or []
    if not text.strip() and not blocks:
        raise Refusal("no_text")
    bare = text.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "")
    if any(letter in bare for letter in "&<>"):
        world.complain("a text that is not escaped")
    if len(text) > ADVISED_TEXT and len(text) <= LONGEST_TEXT:
        world.complain(f"a text of {len(text)} characters")
    if len(text) > LONGEST_TEXT:
        world.complain("a text that Slack would cut")
    for loud in ("link_names", "unfurl_links", "unfurl_media"):
        if args.get(loud) not in (None, False):
            world.complain(f"{loud} is on")
    if args.get("parse") not in (None, "none"):
        world.complain("parse is on")
    drawn = looked_at(blocks)
    if drawn.wrong:
        world.complain(f"blocks: {drawn.wrong}")
        raise Refusal("invalid_blocks", response_metadata={"messages": drawn.wrong})
    said = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    lines = [line.strip() for words in drawn.texts for line in words.split("\n")]
    if missing := [line for line in lines if line not in said]:
        world.complain(f"{len(missing)} lines of the blocks are not in the text")


def _thread(world: World, args: Json, room: str) -> str | None:
    thread = args.get("thread_ts")
    if thread is None:
        return None
    parent = world.find(room, str(thread))
    if parent and parent.thread not in (None, parent.ts):
        world.complain("thread_ts is a reply's, not its parent's")
    return str(thread)


def post_message(world: World, args: Json) -> Json:
    room = _room(world, args)
    _check_words(world, args)
    now = world.clock.seconds()
    for block in args.get("blocks") or []:
        if block["type"] == "image":
            shown_from = world.uploaded.get(block["slack_file"]["id"], now + 1) + world.files_take
            if now < shown_from:
                raise Refusal("invalid_blocks")
    last = [m.at for m in world.messages if m.room == room and m.author == BOT and not m.only_to]
    if last and now - max(last) < A_SECOND:
        world.throttled += 1
        raise SlowDown(1)
    metadata = args.get("metadata")
    message = Written(
        world.ts(), room, BOT, str(args.get("text") or ""), args.get("blocks") or [],
        _thread(world, args, room), None, metadata, now,
    )  # fmt: skip
    world.messages.append(message)
    return {"channel": room, "ts": message.ts, "message": {"text": message.text}}


def post_ephemeral(world: World, args: Json) -> Json:
    room = _room(world, args)
    if args["user"] not in world.rooms[room].members:
        raise Refusal("user_not_in_channel")
    _check_words(world, args)
    message = Written(
        world.ts(), room, BOT, str(args.get("text") or ""), args.get("blocks") or [],
        _thread(world, args, room), str(args["user"]),
    )  # fmt: skip
    world.messages.append(message)
    return {"message_ts": message.ts}


def update(world: World, args: Json) -> Json:
    room = _room(world, args)
    _check_words(world, args)
    if len(str(args.get("text") or "")) > LONGEST_UPDATE:
        raise Refusal("msg_too_long")
    message = world.find(room, str(args["ts"]))
    if message is None or message.only_to:
        raise Refusal("message_not_found")
    if message.author != BOT:
        raise Refusal("cant_update_message")
    message.text, message.blocks = str(args.get("text") or ""), args.get("blocks") or []
    return {"channel": room, "ts": message.ts, "text": message.text}


def views_open(world: World, args: Json) -> Json:
    given = world.triggers.get(str(args.get("trigger_id")))
    if given is None:
        raise Refusal("invalid_trigger_id")
    if world.triggers_expire or world.clock.seconds() - given > TRIGGER_LIFE:
        raise Refusal("expired_trigger_id")
    del world.triggers[str(args["trigger_id"])]
    _check_view(world, args["view"], "modal")
    view = {"id": f"V{world.number()}", **args["view"]}
    world.views.append((view["id"], view))
    return {"view": view}


def views_publish(world: World, args: Json) -> Json:
    _check_view(world, args["view"], "home")
    world.homes[str(args["user_id"])] = args["view"]
    return {"view": args["view"]}


def _check_view(world: World, view: Json, kind: str) -> None:
    faults = modal_faults(view)
    if view.get("type") != kind:
        faults.append(f"a {view.get('type')} where a {kind} goes")
    if faults:
        world.complain(f"view: {faults}")
        raise Refusal("invalid_arguments", response_metadata={"messages": faults})


def users_info(world: World, args: Json) -> Json:
    person = world.people.get(str(args["user"]))
    if person is None:
        raise Refusal("user_not_found")
    return {"user": person}


def conversations_open(world: World, args: Json) -> Json:
    person = world.people.get(str(args.get("users")))
    if person is None:
        raise Refusal("user_not_found")
    if person.get("deleted"):
        raise Refusal("user_disabled")
    if person.get("is_bot"):
        raise Refusal("cannot_dm_bot")
    return {"channel": {"id": world.direct(person["id"]).id}}


def history(world: World, args: Json) -> Json:
    room = _room(world, args)
    found = [m for m in world.messages if m.room == room and not m.only_to and not m.thread]
    return _page(found[::-1], args)  # newest first


def replies(world: World, args: Json) -> Json:
    room = _room(world, args)
    found = [
        m
        for m in world.messages
        if m.room == room and not m.only_to and args["ts"] in (m.thread, m.ts)
    ]
    if not found:
        raise Refusal("thread_not_found")
    return _page(found, args)


def _page(found: list[Written], args: Json) -> Json:
    limit, start = int(args.get("limit", 100)), int(args.get("cursor") or 0)
    if not 1 <= limit <= 999:
        raise Refusal("invalid_limit")
    oldest = float(args.get("oldest", 0))
    kept = [message for message in found if float(message.ts) >= oldest]
    page = kept[start : start + limit]
    shows = str(args.get("include_all_metadata", "0")) in ("1", "true")
    more = {"next_cursor": str(start + limit)} if start + limit < len(kept) else {}
    return {
        "messages": [message.as_slack_tells_it(with_metadata=shows) for message in page],
        "has_more": bool(more),
        "response_metadata": more,
    }


def auth_test(world: World, _args: Json) -> Json:
    return {
        "team_id": world.team,
        "user_id": BOT,
        "bot_id": "BBOT",
        "enterprise_id": world.organisation,
        "url": "https://t1.example/",
    }


def upload_url(world: World, args: Json) -> Json:
    if len(str(args.get("alt_txt", ""))) > 2000 or int(args["length"]) < 1:
        raise Refusal("invalid_arguments")
    id_ = f"F{world.number():08d}"
    return {"upload_url": f"{{here}}/upload/{id_}", "file_id": id_}


def complete_upload(world: World, args: Json) -> Json:
    for file in args["files"]:
        if not set(file) <= {"id", "title", "highlight_type"}:
            raise Refusal("invalid_arguments")
        if file["id"] not in world.files:
            raise Refusal("file_not_found")
        world.uploaded[file["id"]] = world.clock.seconds()
    return {"files": [{"id": file["id"]} for file in args["files"]]}


def connections_open(_world: World, _args: Json) -> Json:
    return {"url": "{socket}"}


_LOOK = {"username", "icon_emoji", "icon_url", "attachments", "markdown_text"}
_SAY = {"channel", "text", "blocks", "thread_ts", "link_names", "parse"} | _LOOK
_PAGES = {"channel", "cursor", "inclusive", "include_all_metadata", "latest", "oldest", "limit"}

METHODS: dict[str, Method] = {
    "chat.postMessage": Method(
        post_message,
        frozenset(_SAY | {"unfurl_links", "unfurl_media", "metadata", "mrkdwn", "reply_broadcast"}),
        frozenset({"channel"}),
        "chat:write",
    ),
    "chat.postEphemeral": Method(
        post_ephemeral, frozenset(_SAY | {"user"}), frozenset({"channel", "user"}), "chat:write"
    ),
    "chat.update": Method(
        update,
        frozenset({"channel", "ts", "text", "blocks", "attachments", "link_names", "parse",
                   "metadata", "reply_broadcast", "file_ids", "markdown_text"}),
        frozenset({"channel", "ts"}),
        "chat:write",
    ),
    "views.open": Method(
        views_open, frozenset({"trigger_id", "interactivity_pointer", "view"}), frozenset({"view"})
    ),
    "views.publish": Method(
        views_publish, frozenset({"user_id", "view", "hash"}), frozenset({"user_id", "view"})
    ),
    "users.info": Method(
        users_info, frozenset({"user", "include_locale"}), frozenset({"user"}), "users:read",
        reads_json=False,
    ),
    "conversations.open": Method(
        conversations_open,
        frozenset({"users", "channel", "return_im", "prevent_creation"}),
        scope="im:write",
    ),
    "conversations.history": Method(
        history, frozenset(_PAGES), frozenset({"channel"}), "channels:history", reads_json=False
    ),
    "conversations.replies": Method(
        replies, frozenset(_PAGES | {"ts"}), frozenset({"channel", "ts"}), "channels:history",
        reads_json=False,
    ),
    "auth.test": Method(auth_test, frozenset()),
    "files.getUploadURLExternal": Method(
        upload_url,
        frozenset({"filename", "length", "alt_txt", "snippet_type"}),
        frozenset({"filename", "length"}),
        "files:write",
        reads_json=False,
    ),
    "files.completeUploadExternal": Method(
        complete_upload,
        frozenset({"files", "channel_id", "channels", "initial_comment", "thread_ts", "blocks"}),
        frozenset({"files"}),
        "files:write",
    ),
    "apps.connections.open": Method(connections_open, frozenset(), token="app"),
}  # fmt: skip
"""By the names under which Slack documents them."""

__all__ = ["APP", "METHODS", "Method", "Refusal", "SlowDown"]
