"""A drill in the real playground, by keyboard, in a real browser."""

import re
from pathlib import Path

from playwright.async_api import Page, expect

from tests.adapters.web.browser import open_browser
from tests.cli.running import playground

OWNED = "We charged you twice, that's our mistake. I've just sent the second £48 back."
TRUTH = (
    "Your bank takes 3 to 5 working days, so it won't be there tomorrow. For the rent I can write "
    "your landlord a letter or cover the overdraft fee, whichever helps more."
)
CHECKED = "I'm sending the letter to you now. Does that cover you for tomorrow?"


async def type_line(page: Page, words: str) -> None:
    await page.focus("#box")
    await page.keyboard.type(words)
    await page.keyboard.press("Enter")


async def tab_back_to(page: Page, name: str) -> None:
    """Press Shift+Tab until the newest button with that name has the focus."""
    script = "() => document.activeElement.textContent"
    await page.focus("#box")
    for _ in range(60):
        await page.keyboard.press("Shift+Tab")
        if await page.evaluate(script) == name:
            return
    raise AssertionError(f"Shift+Tab never reached {name}")


async def test_a_drill_from_the_first_line_to_the_look_back(tmp_path: Path) -> None:
    with playground(tmp_path) as (_, url):
        async with open_browser() as browser:
            page = await browser.new_page()
            await page.goto(f"{url}#direct-lead")
            await page.wait_for_selector(".message")
            newest = page.locator("#log .message").last
            await type_line(page, "/rapport practice start charged-twice")
            await expect(newest).to_contain_text("Practice: Charged twice")
            await type_line(page, OWNED)
            await expect(newest).to_contain_text("Trust")
            await tab_back_to(page, "Hint")
            await page.keyboard.press("Enter")
            await expect(newest).to_contain_text("bad news in your brief")
            await page.reload()
            await type_line(page, TRUTH)
            await expect(newest).to_contain_text("Trust")
            await type_line(page, CHECKED)
            await expect(newest).to_contain_text("which of your replies changed the mood most?")
            await tab_back_to(page, "1")
            await page.keyboard.press("Enter")
            await expect(newest).to_contain_text("Looking back: Charged twice")
            await expect(newest.get_by_role("img")).to_have_attribute(
                "alt", re.compile("Dev's heat, 0 calm to 4 furious: 3 → .+")
            )
