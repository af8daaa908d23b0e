"""The whole platform, running on this computer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from tests.slack_platform.deliveries import Http, Socket
from tests.slack_platform.sockets import Sockets
from tests.slack_platform.web_api import WebApi
from tests.slack_platform.world import GIVEN_UP, World


class Platform:
    """``url`` is where it runs; ``api_url`` what the bot is told."""

    def __init__(self, world: World, api: WebApi, sockets: Sockets, url: str) -> None:
        self.world = world
        self.api = api
        self.sockets = sockets
        self.url = url
        self.api_url = f"{url}/api/"

    @classmethod
    @asynccontextmanager
    async def running(cls, world: World) -> AsyncIterator["Platform"]:
        sockets = Sockets(world)
        host = ""
        api = WebApi(world, lambda: sockets.ticket(host))
        application = web.Application(client_max_size=10**7)
        application.add_routes([*api.routes(), *sockets.routes()])
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host = f"127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield cls(world, api, sockets, f"http://{host}")
        finally:
            await runner.cleanup()

    async def changed(self) -> None:
        """Wait until something may have changed."""
        async with asyncio.timeout(GIVEN_UP):
            await self.world.changed.wait()

    def by_socket(self) -> Socket:
        return Socket(self.world, self.sockets)

    def over_http(self, http: aiohttp.ClientSession, url: str) -> Http:
        return Http(self.world, http, url)
