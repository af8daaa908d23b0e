"""Reads JSON that anybody may have sent: what is absent or of another type reads as empty."""

from typing import Any

__all__ = ["Json", "items", "mapping", "number", "text"]

Json = dict[str, Any]


def _dig(value: object, path: tuple[str, ...]) -> object:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def text(value: object, *path: str) -> str:
    """The text at ``path``; the empty string when there is none."""
    found = _dig(value, path)
    return found if isinstance(found, str) else ""


def number(value: object, *path: str, default: int = 0) -> int:
    """The whole number at ``path``; power levels may come as text, as in old rooms."""
    found = _dig(value, path)
    if isinstance(found, str) and found.strip().lstrip("+-").isascii():
        try:
            return int(found)
        except ValueError:
            return default
    return found if isinstance(found, int) and not isinstance(found, bool) else default


def mapping(value: object, *path: str) -> Json:
    """The object at ``path``."""
    found = _dig(value, path)
    return found if isinstance(found, dict) else {}


def items(value: object, *path: str) -> list[Any]:
    """The list at ``path``."""
    found = _dig(value, path)
    return found if isinstance(found, list) else []
