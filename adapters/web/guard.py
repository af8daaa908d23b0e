"""Keeps other websites out of the playground, and the page from ever running foreign code."""

from collections.abc import Awaitable, Callable

from aiohttp import web

__all__ = ["add_headers", "guard"]

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_HEADERS = {
    "Content-Security-Policy": "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    ),
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def guard(hosts: Callable[[], frozenset[str]]) -> Callable[..., Awaitable[web.StreamResponse]]:
    """Make the middleware. ``hosts`` gives the names, with port, the playground answers to.

    The Host header must be one of them, or a foreign name was made to point here (DNS rebinding).
    An Origin header must match too, and what changes something must have one (CSRF).
    """

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        is_safe = request.method in ("GET", "HEAD")
        if request.headers.get("Host", "").lower() not in hosts():
            return web.Response(status=403, text="This address is not the playground's own.")
        if origin not in {f"http://{host}" for host in hosts()} and not (is_safe and not origin):
            return web.Response(status=403, text="Only the playground's own page may do this.")
        return await handler(request)

    return check


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Add the security headers to every response, errors and streams included."""
    response.headers.update(_HEADERS)
