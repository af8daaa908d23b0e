"""The page, used as people use it: mostly by keyboard, in a real browser."""

import re
from typing import Literal

import pytest
from playwright.async_api import Page, expect

from bot.chat.events import ButtonPressed, CommandGiven, FormSubmitted, MessageSaid
from bot.chat.messages import Message
from tests.adapters.web.conftest import EchoCore, OpenPage, send

pytestmark = pytest.mark.asyncio(loop_scope="module")

LONG = "/rapport read “It’s broken” – again\n> theirs\n>\n\n```\n  code *b*\n```\n mine "
NASTY = "<img src=x onerror=alert(1)><script>alert(1)</script><b>bold</b> <!channel> [a](http://x)"


async def height_of(page: Page, selector: str) -> float:
    box = await page.locator(selector).bounding_box()
    return box["height"] if box else 0


async def tab_to(page: Page, name: str) -> None:
    """Press Tab until the thing with that name has the focus."""
    script = """() => { const e = document.activeElement;
        if (e === document.body) return "";
        return e.getAttribute("aria-label") || e.labels?.[0]?.textContent || e.textContent }"""
    for _ in range(40):
        if name in await page.evaluate(script):
            return
        await page.keyboard.press("Tab")
    pytest.fail(f"Tab never reached {name!r}")


async def test_a_command_of_many_lines_arrives_exactly(core: EchoCore, open_page: OpenPage) -> None:
    page = await open_page()
    await send(page, LONG)
    await expect(page.locator("#log .is-private.is-mine")).to_contain_text("“It’s broken” – again")
    await expect(page.locator("#log blockquote").last).to_contain_text("code *b*")
    [event] = core.events
    assert isinstance(event, CommandGiven)
    assert event.text == LONG.removeprefix("/rapport ")
    assert event.person.is_lead


async def test_enter_sends_and_shift_enter_starts_a_line(
    core: EchoCore, open_page: OpenPage
) -> None:
    page = await open_page("#direct-lead")
    await page.focus("#box")
    height = await height_of(page, "#box")
    for line in ("one", "two", "three"):
        await page.keyboard.type(line)
        await page.keyboard.press("Shift+Enter")
    assert await height_of(page, "#box") > height
    await page.keyboard.press("Enter")
    await expect(page.locator("#log")).to_contain_text("You said: one")
    [event] = core.events
    assert isinstance(event, MessageSaid)
    assert event.text == "one\ntwo\nthree\n"
    assert event.place.is_direct


async def test_commands_are_suggested_and_taken_by_keyboard(
    core: EchoCore, open_page: OpenPage
) -> None:
    page = await open_page()
    await page.focus("#box")
    await page.keyboard.type("/")
    options = page.get_by_role("option")
    await expect(options).to_have_count(3)
    await expect(options.first).to_contain_text("A second opinion")
    await page.keyboard.press("ArrowDown")
    await expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    await page.keyboard.press("Enter")
    await expect(page.locator("#box")).to_have_value("/rapport read ")
    await expect(page.get_by_role("listbox")).to_be_hidden()
    await page.keyboard.type("x")
    await page.keyboard.press("Enter")
    await expect(page.locator("#log blockquote").last).to_have_text("read x")


async def test_what_only_i_see_nobody_else_sees_and_reload_forgets(open_page: OpenPage) -> None:
    mine, theirs = await open_page(), await open_page("?as=colleague")
    await send(mine, "/rapport read canary")
    private = mine.locator("#log .is-private")
    await expect(private).to_have_count(2)
    await expect(private.last).to_contain_text("Only visible to you")
    await send(mine, "/rapport announce")
    await expect(theirs.locator("#log")).to_contain_text("Hear, hear")
    await expect(theirs.locator("body")).not_to_contain_text("canary")
    await mine.reload()
    await expect(mine.locator("#log")).to_contain_text("Hear, hear")
    await expect(mine.locator("body")).not_to_contain_text("canary")


async def test_two_pages_see_each_other_without_reload(open_page: OpenPage) -> None:
    lead, colleague = await open_page(), await open_page("?as=colleague")
    await send(colleague, "Morning!")
    await expect(lead.locator("#log")).to_contain_text("Morning!")
    await expect(colleague.locator("#log")).to_contain_text("You (colleague)")


async def test_a_colleague_is_no_lead(core: EchoCore, open_page: OpenPage) -> None:
    page = await open_page("?as=colleague")
    await send(page, "/rapport announce")
    await expect(page.locator("#log")).to_contain_text("Hear, hear")
    assert not core.events[0].person.is_lead


async def test_markup_stays_words(open_page: OpenPage) -> None:
    page = await open_page("#direct-lead")
    page.on("dialog", lambda _: pytest.fail("a script ran"))
    await send(page, NASTY)
    await expect(page.get_by_text(f"You said: {NASTY}", exact=True)).to_be_visible()
    assert await page.locator(".blocks :is(img, script, b, a)").count() == 0


async def test_the_menu_checks_my_reply_to_a_message_by_keyboard_alone(
    core: EchoCore, open_page: OpenPage
) -> None:
    page = await open_page()
    await tab_to(page, "/rapport check")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowUp")
    await expect(page.locator("[data-id=demo-short]")).to_be_focused()
    await tab_to(page, "More actions")
    await page.keyboard.press("Enter")
    await tab_to(page, "Reply in thread")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Check a draft")
    await expect(dialog.get_by_label("Their message")).to_have_value(
        "Export fails again. Error 413. Need the file before my 12:00 call. Fix or workaround?"
    )
    await tab_to(page, "Your draft")
    await page.keyboard.type("Here is a way round it.")
    await tab_to(page, "Check it")
    await page.keyboard.press("Enter")
    await expect(dialog).to_be_hidden()
    await expect(page.locator("#log")).to_contain_text("Draft: Here is a way round it.")
    assert isinstance(core.events[-1], FormSubmitted)


async def test_a_form_can_be_left_with_escape(core: EchoCore, open_page: OpenPage) -> None:
    page = await open_page()
    await send(page, "/rapport check")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_be_hidden()
    await expect(page.locator("#box")).to_be_focused()
    assert len(core.events) == 1


async def test_a_button_changes_its_message_in_place_and_keeps_the_focus(
    core: EchoCore, open_page: OpenPage
) -> None:
    page = await open_page()
    await send(page, "/rapport read x")
    await tab_to(page, "Again")
    await page.keyboard.press("Enter")
    await expect(page.locator("#log .is-private").last).to_contain_text("Pressed again")
    await expect(page.locator("#log .is-private")).to_have_count(2)
    await expect(page.locator("#log .is-private").last).to_be_focused()
    assert isinstance(core.events[-1], ButtonPressed)


async def test_a_thread_opens_answers_there_and_closes_by_keyboard(
    core: EchoCore, open_page: OpenPage
) -> None:
    page = await open_page()
    await tab_to(page, "/rapport check")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("ArrowUp")
    await tab_to(page, "1 reply")
    await page.keyboard.press("Enter")
    await expect(page.locator("#thread-box")).to_be_focused()
    await page.keyboard.type("In the thread")
    await page.keyboard.press("Enter")
    await expect(page.locator("#thread-log")).to_contain_text("You said: In the thread")
    await expect(page.locator("#log")).not_to_contain_text("In the thread")
    await expect(page.locator("#log")).to_contain_text("3 replies")
    assert core.events[-1].place.thread == "demo-upset"
    await page.reload()
    await expect(page.locator("#thread-log")).to_contain_text("You said: In the thread")
    await page.focus("#thread-box")
    await page.keyboard.press("Escape")
    await expect(page.locator("#thread")).to_be_hidden()
    await expect(page.locator("#log [data-id=demo-upset]")).to_be_focused()


async def test_an_example_is_put_into_the_box_to_try(open_page: OpenPage) -> None:
    page = await open_page("#direct-lead")
    await page.get_by_role("button", name="/rapport check You're right").press("Enter")
    await expect(page.locator("#box")).to_be_focused()
    await expect(page.locator("#box")).to_have_value(re.compile("^/rapport check .+ on Friday.$"))


async def test_a_mistyped_command_comes_back_and_is_posted_nowhere(open_page: OpenPage) -> None:
    page, other = await open_page(), await open_page("?as=colleague")
    await send(page, "/raport check canary")
    await expect(page.get_by_role("alert").first).to_contain_text("nothing was sent")
    await expect(page.locator("#box")).to_have_value("/raport check canary")
    await expect(other.locator("body")).not_to_contain_text("canary")


async def test_a_page_comes_back_by_itself_when_the_playground_does(
    core: EchoCore, open_page: OpenPage
) -> None:
    page = await open_page()
    await send(page, "/rapport read kept on the page")
    await expect(page.locator("#log blockquote").last).to_have_text("read kept on the page")
    await core.stop()
    await expect(page.get_by_role("status")).to_have_text("Connection lost. Trying again…")
    await core.come_back()
    await core.chat.post(core.events[0].place, Message.of("While you were away"))
    await expect(page.locator("#log")).to_contain_text("While you were away")
    await expect(page.get_by_role("status")).to_be_empty()
    await expect(page.get_by_text("While you were away")).to_have_count(1)
    await expect(page.locator("#log blockquote").last).to_have_text("read kept on the page")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_it_fits_a_phone_in_both_themes(
    open_page: OpenPage, scheme: Literal["light", "dark"]
) -> None:
    page = await open_page(is_phone=True, scheme=scheme)
    await send(page, f"/rapport read {'unbroken' * 40}")
    await expect(page.locator("#log blockquote").last).to_contain_text("unbroken")
    widths = (
        "() => [document.documentElement.scrollWidth, document.querySelector('#log').scrollWidth]"
    )
    assert await page.evaluate(widths) == [360, 360]
    await page.get_by_role("button", name="Rooms").press("Enter")
    await page.get_by_role("link", name="Rapport").press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Rapport")
    await expect(page.locator("#side")).to_be_hidden()
    background = await page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    lightness = sum(int(part) for part in background.strip("rgb()").split(","))
    assert (lightness > 600) is (scheme == "light")


async def test_screen_readers_find_their_way(open_page: OpenPage) -> None:
    page = await open_page("#support/demo-upset")
    await expect(page.get_by_role("navigation", name="Rooms")).to_be_visible()
    await expect(page.get_by_role("main", name="#support")).to_be_visible()
    await expect(page.get_by_role("complementary", name="Thread")).to_be_visible()
    await expect(page.get_by_role("log", name="#support")).to_have_attribute("aria-live", "off")
    await expect(page.get_by_role("link", name="support")).to_have_attribute("aria-current", "page")
    nameless = """() => [...document.querySelectorAll("button, textarea, input")].filter(
        (e) => !(e.ariaLabel || e.labels?.length || e.textContent.trim())).length"""
    assert await page.evaluate(nameless) == 0
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("#box")).to_be_focused()
