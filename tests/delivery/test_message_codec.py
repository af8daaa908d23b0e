import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.messages import (
    Button,
    Buttons,
    Divider,
    Heading,
    Listing,
    Message,
    Paragraph,
    Picture,
    Quote,
    Run,
)
from bot.delivery.codec import MalformedError
from bot.delivery.message_codec import decode_message, encode_message

anything = st.text(st.characters())
runs = st.builds(
    Run, anything, st.booleans(), st.booleans(), st.booleans(), st.none() | anything
)  # fmt: skip
texts = st.lists(runs, max_size=3).map(tuple)
blocks = st.one_of(
    st.builds(Heading, anything),
    st.builds(Paragraph, texts, st.booleans()),
    st.builds(Quote, texts),
    st.builds(Listing, st.lists(texts, max_size=3).map(tuple), st.booleans()),
    st.just(Divider()),
    st.builds(Picture, st.binary(), anything, anything),
    st.builds(
        Buttons,
        st.lists(
            st.builds(Button, anything, anything, anything, anything, st.booleans()), max_size=3
        ).map(tuple),
    ),
)


@given(st.lists(blocks, max_size=4).map(tuple).map(Message))
def test_every_message_comes_back_as_it_was(message: Message) -> None:
    stored = encode_message(message)
    assert stored.isascii()
    assert decode_message(stored) == message


@given(st.text() | st.sampled_from(["[{}]", '[{"kind": "Quote"}]', "{}", "[" * 5_000, "[1]"]))
def test_text_that_is_no_message_is_refused(body: str) -> None:
    try:
        assert decode_message(body) == Message(())
    except MalformedError:
        return
    assert not body.strip("[]{} \n\t\r")


def test_a_refusal_holds_nothing_of_what_was_stored() -> None:
    with pytest.raises(MalformedError) as refusal:
        decode_message('[{"kind": "canary"}]')
    assert "canary" not in repr(refusal.value)
