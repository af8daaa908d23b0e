import json
from datetime import UTC, datetime

import pytest

from adapters.web.outgoing import body_of, form_view, view_of
from bot.chat.events import Person, Place
from bot.chat.messages import (
    Button,
    Buttons,
    Choice,
    Form,
    FormField,
    Listing,
    Message,
    Paragraph,
    Picture,
    bold,
    link,
    text,
)
from bot.chat.ports import Entry

PLACE = Place("web", "demo", "support", thread="m1")


def blocks(message: Message) -> list[dict[str, object]]:
    drawn: list[dict[str, object]] = json.loads(body_of(message))["blocks"]
    return drawn


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "data:text/html,x", "/page", "//x.example", "http://[", "ftp://x"],
)
def test_a_link_that_leads_nowhere_safe_is_plain_words(href: str) -> None:
    [block] = blocks(Message.of(Paragraph((link("here", href),))))
    assert block["runs"] == [{"text": "here"}]


def test_styles_are_said_only_where_they_are_on() -> None:
    [block] = blocks(Message.of(Paragraph(text("a", bold("b"), link("c", "https://c.example/")))))
    assert block["runs"] == [
        {"text": "a"},
        {"text": "b", "bold": True},
        {"text": "c", "href": "https://c.example/"},
    ]


def test_lists_buttons_and_pictures_keep_all_they_say() -> None:
    listing, buttons, picture = blocks(
        Message.of(
            Listing((text("one"),), is_numbered=True),
            Buttons((Button("Go", "go", "now", is_primary=True),)),
            Picture(b"png", alt="a line"),
        )
    )
    assert listing == {"kind": "listing", "items": [[{"text": "one"}]], "isNumbered": True}
    assert buttons["buttons"] == [
        {"label": "Go", "action": "go", "value": "now", "isPrimary": True}
    ]
    assert picture == {"kind": "picture", "src": "data:image/png;base64,cG5n", "alt": "a line"}


def test_an_entry_says_who_when_and_where() -> None:
    at = datetime(2025, 3, 4, 9, tzinfo=UTC)
    entry = Entry("m2", PLACE, Person("lead", "Team lead"), at, body_of(Message.of("hi")))
    view = view_of(entry, is_private=True)
    assert (view["id"], view["room"], view["thread"]) == ("m2", "support", "m1")
    assert view["author"] == {"id": "lead", "name": "Team lead"}
    assert view["at"] == "2025-03-04T09:00:00+00:00"
    assert view["isPrivate"] is True


def test_a_form_is_sent_from_where_it_was_asked_for() -> None:
    field = FormField("stage", "Stage", "hint", "b", is_required=False, choices=(Choice("b", "B"),))
    view = form_view(Form("f", "Title", (field,), "Send", "line", "carried"), PLACE)
    assert (view["id"], view["room"], view["thread"]) == ("f", "support", "m1")
    assert view["carried"] == "carried"
    assert view["fields"] == [
        {
            "name": "stage",
            "label": "Stage",
            "hint": "hint",
            "initial": "b",
            "isLong": False,
            "isRequired": False,
            "choices": [{"value": "b", "label": "B"}],
        }
    ]
