"""Write the README's table of settings anew: ``python -m bot.settings``."""

from pathlib import Path

from bot.settings.table import write_into

if __name__ == "__main__":
    write_into(Path("README.md"))
