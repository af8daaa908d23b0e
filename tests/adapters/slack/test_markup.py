import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.slack.markup import after_mention, escape, mentioned, unescape

NAMES = {"U1": "Anne"}


@pytest.mark.parametrize(
    ("sent", "seen"),
    [
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("see <https://x.example/a?b=1&amp;c=2>", "see https://x.example/a?b=1&c=2"),
        ("see <https://x.example|our page &amp; more>", "see our page & more"),
        ("<mailto:a@x.example|a@x.example>", "a@x.example"),
        ("<mailto:a@x.example>", "a@x.example"),
        ("thanks <@U1> and <@U2|ben> and <@U3>", "thanks @Anne and @ben and @U3"),
        ("in <#C1|support> or <#C2>", "in #support or #C2"),
        ("<!here> <!channel|channel> <!subteam^S1|@team>", "@here channel @team"),
        ("<!date^139^{date}|March 2>", "March 2"),
        ("great :tada: :+1::skin-tone-3: :no_such:", "great 🎉 👍🏼 :no_such:"),
        ("at 10:30:45", "at 10:30:45"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("1 < 2 and <unclosed", "1 < 2 and <unclosed"),
        ("", ""),
    ],
)
def test_what_people_wrote_is_seen_as_they_see_it(sent: str, seen: str) -> None:
    assert unescape(sent, NAMES) == seen


words = st.text() | st.lists(
    st.sampled_from(["<!channel>", "<@U1>", "&amp;", "&", "<", ">", "|", "<a|b>", "x", "\n", "&lt"])
).map("".join)


@settings(deadline=None)
@given(words)
def test_what_is_escaped_is_seen_as_it_was(typed: str) -> None:
    seen = unescape(escape(typed), {})
    assert seen == typed.replace("\r\n", "\n").replace("\r", "\n") or ":" in typed


@settings(deadline=None)
@given(words)
def test_nothing_that_is_escaped_can_ping_or_link(typed: str) -> None:
    bare = escape(typed).replace("&amp;", "").replace("&lt;", "").replace("&gt;", "")
    assert not set("<>&") & set(bare)
    assert list(mentioned(escape(typed))) == []


@pytest.mark.parametrize(
    ("sent", "asked"),
    [
        ("<@UBOT> check this", "check this"),
        ("  <@UBOT>: check", "check"),
        ("<@UBOT|rapport>, help", "help"),
        ("<@UBOT>", ""),
        ("<@UBOT>\ncheck", "\ncheck"),
        ("hello <@UBOT> check", None),
        ("<@UOTHER> check", None),
        ("check", None),
        ("", None),
    ],
)
def test_a_mention_at_the_start_asks_the_bot(sent: str, asked: str | None) -> None:
    assert after_mention(sent, "UBOT") == asked


def test_mentioned_people_are_found() -> None:
    assert list(mentioned("<@U1> and <@U2|ben>, <#C1> <!here>")) == ["U1", "U2"]
