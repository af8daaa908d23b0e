"""The guide is true: its scopes, its settings, its commands and its names are those there are."""

import re

from adapters.slack.manifest import manifest
from adapters.slack.scopes import SCOPES
from bot.cli import rapport
from bot.settings import Settings
from tests.project.repository import read

GUIDE = read("docs/slack.md")


def test_every_scope_stands_there_with_its_reason() -> None:
    rows = [f"| `{scope}` | {reason} |" for scope, reason in SCOPES.items()]
    table = "\n".join(["| scope | so that it can |", "|---|---|", *rows])
    assert f"<!-- scopes -->\n{table}\n<!-- /scopes -->" in GUIDE


def test_every_setting_and_command_that_it_names_exists() -> None:
    settings = set(re.findall(r"RAPPORT_([A-Z_]+)", GUIDE))
    assert settings
    assert settings <= {name.upper() for name in Settings.model_fields}
    commands = set(re.findall(r"\brapport ([a-z]+)(?: [a-z]+)?`?", GUIDE)) - {"help"}
    assert {"slack", "doctor", "serve"} <= commands
    assert commands & set(rapport.commands) >= {"slack", "doctor", "serve"}


def test_the_menus_entries_are_called_what_the_guide_calls_them() -> None:
    features = manifest()["features"]
    assert isinstance(features, dict)
    assert all(f"*{shortcut['name']}*" in GUIDE for shortcut in features["shortcuts"])
