"""``python -m bot`` is ``rapport``."""

from bot.cli import main

main()
