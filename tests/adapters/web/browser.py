"""Finds a Chromium for the page's tests, and starts it quietly."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, Error, async_playwright

NO_BROWSER = "RAPPORT_TEST_NO_BROWSER"
CHROMIUM = "RAPPORT_TEST_CHROMIUM"
_NAMES = ("chromium", "chromium-browser", "google-chrome")
_QUIETLY = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str | None:
    """The system's Chromium; ``None`` leaves it to Playwright's own."""
    return os.environ.get(CHROMIUM) or next(filter(None, map(shutil.which, _NAMES)), None)


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """Skips where no browser is wanted; fails clearly where none is found."""
    if os.environ.get(NO_BROWSER) == "1":
        pytest.skip(f"{NO_BROWSER}=1: the page is not tested in a browser")
    async with async_playwright() as playwright:
        try:
            browser = await playwright.chromium.launch(executable_path=chromium(), args=_QUIETLY)
        except Error as error:
            pytest.fail(
                f"No Chromium could be started ({error.message.splitlines()[0]}). Install one, "
                f"name it in {CHROMIUM}, or set {NO_BROWSER}=1 to skip these tests.",
                pytrace=False,
            )
        yield browser
        await browser.close()
