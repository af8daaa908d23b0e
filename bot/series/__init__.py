"""The weekly series: tips, when they are due, and how they get to a room once."""

from bot.series.files import Series, all_series, load_series, load_tip
from bot.series.tip import Tip

__all__ = ["Series", "Tip", "all_series", "load_series", "load_tip"]
