"""Every setting, typed, and where it came from."""

from bot.settings.loading import load, origins
from bot.settings.model import Settings

__all__ = ["Settings", "load", "origins"]
