"""The README's table of settings, made from the settings themselves."""

from pathlib import Path

from pydantic import SecretStr

from bot.settings.model import Settings
from bot.settings.places import PREFIX

__all__ = ["BEGIN", "END", "settings_table", "write_into"]

BEGIN = "<!-- settings -->"
END = "<!-- /settings -->"


def settings_table() -> str:
    """Every setting: its variable, its default, what it is for. A Markdown table."""
    rows = ["| Environment variable | Default | What it is for |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = field.default
        shown = default.get_secret_value() if isinstance(default, SecretStr) else default
        told = "not set" if shown is None else f"`{shown}`"
        rows.append(f"| `{PREFIX}{name.upper()}` | {told} | {field.description} |")
    return "\n".join(rows)


def write_into(readme: Path) -> None:
    """Put the table between the two marks. Raises `ValueError` when a mark is missing."""
    before, begin, rest = readme.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{readme} needs the lines {BEGIN} and {END}")
    table = f"{before}{BEGIN}\n{settings_table()}\n{END}{after}"
    readme.write_text(table, encoding="utf-8")
