"""The playground: a page on this computer that looks and feels like a team chat."""

from adapters.web.chat import Playground
from adapters.web.outgoing import CommandHint

__all__ = ["CommandHint", "Playground"]
