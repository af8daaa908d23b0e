"""A newcomer's first minute: the real playground and the real check, in a real browser."""

import re
from pathlib import Path

from playwright.async_api import Page, expect

from tests.adapters.web.browser import open_browser
from tests.cli.running import playground

DRAFT = (
    "You're right, we charged you twice. The agent you spoke to told you nonsense. "
    "The second payment went back today, and I'll write again on Friday."
)
BETTER_LINE = re.compile("(Try|For example): “.+”")


async def type_a_draft(page: Page) -> None:
    await page.focus("#box")
    await page.keyboard.type("/")
    await expect(page.get_by_role("option", selected=True)).to_contain_text("/rapport check")
    await page.keyboard.press("Tab")
    await page.keyboard.type(DRAFT)
    await page.keyboard.press("Enter")
    answer = page.locator("#log .is-private").last
    await expect(answer).to_contain_text("Only visible to you")
    await expect(answer).to_contain_text("Keep")
    await expect(answer.locator("li").first).to_contain_text("told you nonsense” · worth fixing")
    await expect(answer.locator("li").first).to_contain_text(BETTER_LINE)


async def reload(page: Page) -> None:
    everybodys = page.locator("#log .message:not(.is-private)")
    posts = await everybodys.all_text_contents()
    await page.reload()
    await expect(everybodys).to_have_text(posts)
    await expect(page.locator("#log .is-private")).to_have_count(0)


async def check_a_reply_to_a_customer(page: Page) -> None:
    customers = page.locator(".message", has_text="every reason to be cross")
    await customers.hover()
    await customers.get_by_role("button", name="More actions").click()
    await page.get_by_role("menuitem", name="Check my reply to this").click()
    form = page.get_by_role("dialog")
    await expect(form.get_by_label("The customer's message")).to_have_value(
        "This is the third time I'm writing about this. I was charged twice in March, your "
        "colleague promised me the money by Friday, and it's now Wednesday. Does anybody at your "
        "end actually read these?"
    )
    await form.get_by_label("Your draft").fill(DRAFT)
    await form.get_by_role("button", name="Check").click()
    await expect(form).to_be_hidden()
    await expect(page.locator("#log .is-private").last).to_contain_text("Reads as:")


async def test_a_newcomers_first_minute(tmp_path: Path) -> None:
    with playground(tmp_path) as (_, url):
        async with open_browser() as browser:
            page = await browser.new_page()
            await page.goto(url)
            await type_a_draft(page)
            await reload(page)
            await check_a_reply_to_a_customer(page)


async def test_what_the_first_page_offers_to_try_gets_a_useful_answer(tmp_path: Path) -> None:
    with playground(tmp_path) as (_, url):
        async with open_browser() as browser:
            page = await browser.new_page()
            await page.goto(url)
            await page.get_by_role("button", name="/rapport check").click()
            await page.keyboard.press("Enter")
            answer = page.locator("#log .is-private").last
            await expect(answer).to_contain_text("Keep")
            await expect(answer).to_contain_text("Try:")
            assert len((await answer.locator(".blocks").inner_text()).split()) < 120
