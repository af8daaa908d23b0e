"""``make screenshots``: the README's pictures, taken of the real playground and the real check."""

import asyncio
import tempfile
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, ViewportSize

from tests.adapters.web.browser import open_browser
from tests.cli.running import playground

_FOLDER = Path(__file__).parents[1] / "docs" / "screenshots"
_DESK = ViewportSize(width=1080, height=800)
_PHONE = ViewportSize(width=390, height=900)
_TYPED = """/rapport check
> I was charged twice in March and nobody answers. This is the third time I'm writing!

You're right, we charged you twice. The agent you spoke to should not have promised you that. \
You just need to wait, I'll write again on Friday."""


async def _take(
    browser: Browser, url: str, name: str, size: ViewportSize, scheme: Literal["light", "dark"]
) -> None:
    page = await browser.new_page(
        viewport=size, color_scheme=scheme, locale="en-GB", reduced_motion="reduce"
    )
    await page.goto(url)
    await page.fill("#box", _TYPED)
    await page.press("#box", "Enter")
    await page.get_by_role("button", name="Check again").wait_for()
    await page.screenshot(path=_FOLDER / f"{name}.png", animations="disabled", caret="hide")
    await page.close()


async def _take_all() -> None:
    _FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, playground(Path(folder)) as (_, url):
        async with open_browser() as browser:
            await _take(browser, url, "check-light", _DESK, "light")
            await _take(browser, url, "check-dark", _DESK, "dark")
            await _take(browser, url, "phone", _PHONE, "light")


if __name__ == "__main__":
    asyncio.run(_take_all())
