"""The manifest is one that Slack takes, with no scope or event too many or too few."""

import json
from collections.abc import Mapping
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from adapters.slack.manifest import manifest
from adapters.slack.said import _KINDS
from adapters.slack.scopes import EVENTS, SCOPES
from bot.cli.slack import slack
from tests.cli.running import rapport
from tests.slack_platform.methods import METHODS
from tests.slack_platform.published import published

ADDRESS = "https://rapport.example"
EVERY: Mapping[str, Mapping[str, Any]] = {
    "socket": manifest(),
    "http": manifest(ADDRESS),
    "agent": manifest(is_agent=True),
    "install": manifest(ADDRESS, has_install=True),
}


@pytest.mark.parametrize("made", EVERY.values(), ids=EVERY)
def test_it_is_valid(made: Mapping[str, Any]) -> None:
    schema = published("manifest.schema.2.0.0.json")
    jsonschema.validate(json.loads(json.dumps(made)), schema)


def test_by_socket_nothing_has_an_address_and_over_http_all_has() -> None:
    assert ADDRESS not in json.dumps(EVERY["socket"])
    assert EVERY["socket"]["settings"]["socket_mode_enabled"]
    assert json.dumps(EVERY["http"]).count(f"{ADDRESS}/slack/events") == 3
    assert not EVERY["http"]["settings"]["socket_mode_enabled"]
    [redirect] = EVERY["install"]["oauth_config"]["redirect_urls"]
    assert redirect == f"{ADDRESS}/slack/oauth_redirect"


def test_every_method_that_is_called_has_its_scope() -> None:
    needed = {method.scope for method in METHODS.values()} - {""}
    assert needed <= set(SCOPES)


def test_every_event_that_is_asked_for_is_read_and_every_one_that_is_read_is_asked_for() -> None:
    asked = {event.partition(".")[0] for event in EVENTS}
    assert asked - {"app_uninstalled", "tokens_revoked"} == set(_KINDS)
    for made in EVERY.values():
        events = made["settings"]["event_subscriptions"]["bot_events"]
        is_for_all = made["settings"]["org_deploy_enabled"]
        assert ("team_access_revoked" in events) is is_for_all


@pytest.mark.parametrize("made", EVERY.values(), ids=EVERY)
def test_names_are_as_short_as_slack_wants_them(made: Mapping[str, Any]) -> None:
    assert all(len(shortcut["name"]) <= 24 for shortcut in made["features"]["shortcuts"])
    assert 175 <= len(made["display_information"]["long_description"]) <= 4_000
    assert len(made["display_information"]["description"]) <= 140


def test_the_command_prints_it() -> None:
    done = rapport("slack", "manifest", "--address", f"{ADDRESS}/")
    assert json.loads(done.stdout) == EVERY["http"]


@pytest.mark.parametrize("wrong", [["--address", "http://x.example"], ["--install"]])
def test_what_slack_would_not_take_is_refused(wrong: list[str]) -> None:
    done = CliRunner().invoke(slack, ["manifest", *wrong])
    assert done.exit_code == 2
    assert "--address" in done.output
