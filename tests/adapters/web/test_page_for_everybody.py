"""The page for people who listen to it, see little contrast, or paste what nobody expects."""

from typing import Literal

import pytest
from playwright.async_api import expect

from adapters.web.demo import CHANNEL
from bot.chat.events import CommandGiven
from bot.chat.messages import Message, Paragraph, code, text
from tests.adapters.web.conftest import EchoCore, OpenPage, send

pytestmark = pytest.mark.asyncio(loop_scope="module")

HEBREW = "שלום, אני מחכה כבר שבוע "
WIDTHS = "() => [document.documentElement.scrollWidth, document.querySelector('#log').scrollWidth]"
PASTE = "(box, words) => { box.value = words; box.dispatchEvent(new Event('input')); }"
FAINT = """() => {
    const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const lightness = (colour) => {
        const [r, g, b] = channels(colour).slice(0, 3)
            .map((c) => c / 255)
            .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (node) => {
        const own = getComputedStyle(node).backgroundColor;
        return channels(own)[3] === 0 && node.parentElement ? ground(node.parentElement) : own;
    };
    const contrast = (node) => {
        const pair = [getComputedStyle(node).color, ground(node)].map(lightness);
        return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    };
    const hasWords = (node) => [...node.childNodes].some((c) => c.nodeType === 3 && c.data.trim());
    return [...document.querySelectorAll("body *")]
        .filter((node) => hasWords(node) && node.checkVisibility() && contrast(node) < 4.5)
        .map((node) => `${node.className}: ${node.textContent}`);
}"""


async def test_an_answer_is_read_out_once_and_ones_own_words_never(
    core: EchoCore, open_page: OpenPage
) -> None:
    page = await open_page("#support/demo-upset")
    await page.evaluate(
        """() => new MutationObserver((all) => {
            window.heard = [...(window.heard ?? []), ...all.flatMap((m) => [...m.addedNodes])];
        }).observe(document.querySelector("#news"), { childList: true, subtree: true })"""
    )
    await send(page, "In the thread", "#thread-box")
    await expect(page.locator("#thread-log")).to_contain_text("You said: In the thread")
    heard = "() => window.heard.map((node) => node.textContent)"
    assert await page.evaluate(heard) == ["Rapport: You said: In the thread"]
    assert await page.locator("#log, #thread-log").evaluate_all(
        "n => n.map((l) => l.ariaLive)"
    ) == [
        "off",
        "off",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_all_words_stand_out_from_their_ground(
    open_page: OpenPage, scheme: Literal["light", "dark"]
) -> None:
    page = await open_page("#support/demo-upset", scheme=scheme)
    await send(page, "/rapport read something", "#thread-box")
    await expect(page.locator("#thread-log blockquote").last).to_be_visible()
    await page.locator("#thread-log .message").last.hover()
    await page.fill("#box", "/")
    assert await page.evaluate(FAINT) == []


async def test_what_a_command_leaves_open_is_not_put_into_the_box(
    core: EchoCore, open_page: OpenPage
) -> None:
    page = await open_page()
    usage = Paragraph(text(code("/rapport check [> theirs] [your draft]")))
    await core.chat.post(CHANNEL, Message.of(usage))
    await page.get_by_role("button", name="[your draft]").press("Enter")
    await expect(page.locator("#box")).to_have_value("/rapport check ")


async def test_what_no_text_can_hold_is_left_out(core: EchoCore, open_page: OpenPage) -> None:
    page = await open_page()
    await page.locator("#box").evaluate("(box) => { box.value = '/rapport read a\\0b\\ud83d'; }")
    await page.press("#box", "Enter")
    await expect(page.locator("#log blockquote").last).to_contain_text("read ab")
    [event] = core.events
    assert isinstance(event, CommandGiven)
    assert event.text == "read ab\ufffd"


@pytest.mark.parametrize(
    "words", ["word " * 4_000, "unbroken" * 2_500, HEBREW * 800, "line\n" * 4_000]
)
async def test_a_long_text_is_answered_and_stays_in_its_place(
    open_page: OpenPage, words: str
) -> None:
    page = await open_page(is_phone=True)
    await page.locator("#box").evaluate(PASTE, f"/rapport read {words}")
    box = await page.locator("#composer").bounding_box()
    assert box
    assert box["height"] < 640 / 2
    await page.press("#box", "Enter")
    await expect(page.locator("#log a", has_text="the tip")).to_be_visible()
    assert await page.evaluate(WIDTHS) == [360, 360]


async def test_hebrew_begins_on_the_right(open_page: OpenPage) -> None:
    page = await open_page("#direct-lead")
    direction = "(node) => getComputedStyle(node).direction"
    await page.fill("#box", HEBREW)
    assert await page.locator("#box").evaluate(direction) == "rtl"
    await page.press("#box", "Enter")
    assert await page.locator("#log .is-mine p[dir]").last.evaluate(direction) == "rtl"
