"""Every setting, each with the sentence that the README shows."""

import re
from pathlib import Path
from typing import Literal
from zoneinfo import available_timezones

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)
from typing_extensions import override

from bot.settings.places import ENV_FILE, PREFIX, config_file

__all__ = ["Settings"]

_SHORTEST_KEY = 16
_LAST_PORT = 65535
_MATRIX_USER = re.compile(r"@[^:\s]+:[^\s@!,]+")
_MATRIX_ALLOWED = re.compile(r"@[^:\s]+:[^\s@!,]+|![^\s@!,]+|[\w.:\[\]-]+")
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Settings(BaseSettings):
    """What can be set: as arguments, in the environment, in ``.env``, in ``rapport.toml``.

    The first of these that has a setting counts.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_ignore_empty=True,
        extra="ignore",  # unknown names are refused before, with their place
        frozen=True,
        hide_input_in_errors=True,
    )

    database_url: SecretStr = Field(
        SecretStr("sqlite:///var/rapport.db"),
        description=(
            "Where Rapport remembers what it has handled: `sqlite:///path` or "
            "`postgresql://user:password@host/database`."
        ),
    )
    house_rules: Path | None = Field(
        None,
        description="Your team's house rules, a TOML or YAML file: see docs/house-rules.md.",
    )
    series: tuple[Path, ...] = Field(
        (),
        description=(
            "Folders of your team's own tips, each a series beside ours, as a JSON list: "
            '`["tips/onboarding"]`. See docs/writing-tips.md.'
        ),
    )
    zone: str = Field(
        "UTC",
        description="The time zone of a series unless one is named, such as `Europe/Berlin`.",
    )
    drills: Path | None = Field(
        None,
        description="A folder with your team's own drills: see docs/writing-drills.md.",
    )
    secret_key: SecretStr | None = Field(
        None,
        description=(
            "16 characters or more that nobody can guess. With it, a check again still knows "
            "the first one after a restart; without it, each start makes its own."
        ),
    )
    slack_bot_token: SecretStr | None = Field(
        None,
        description="The token of the one Slack workspace to serve, `xoxb-…`: see docs/slack.md.",
    )
    slack_app_token: SecretStr | None = Field(
        None, description="`xapp-…`: Slack comes by Socket Mode; nothing has to be reachable."
    )
    slack_signing_secret: SecretStr | None = Field(
        None, description="Without an app token: Slack comes over HTTP, and signs with this."
    )
    slack_listen: str = Field(
        "127.0.0.1:3000",
        description="Over HTTP: where to listen for Slack, as `host:port`; the path is "
        "`/slack/events`.",
    )
    slack_client_id: str | None = Field(
        None,
        description="For several workspaces: with the secret, a page at `/slack/install` installs "
        "the app in each.",
    )
    slack_client_secret: SecretStr | None = Field(None, description="The client id's secret.")
    token_key: SecretStr | None = Field(
        None,
        description="16 characters or more that nobody can guess: they seal the workspaces' tokens "
        "in the database.",
    )
    slack_leads: str = Field(
        "",
        description="Ids of people (`U…`, separated by commas) who decide for channels beside the "
        "workspace's admins.",
    )
    slack_api_url: str = Field(
        "https://slack.com/api/", description="Slack's own address; another one for tests."
    )
    matrix_homeserver: str | None = Field(
        None,
        description=(
            "Your Matrix homeserver's address, `https://matrix.example.org`; found by the "
            "account's id where it is not set."
        ),
    )
    matrix_user: str | None = Field(
        None, description="The bot's Matrix account by its full id, `@rapport:example.org`."
    )
    matrix_store: Path = Field(
        Path("var/matrix"),
        description="The folder for the bot's Matrix device and its keys. Back it up.",
    )
    matrix_allow: str = Field(
        "",
        description=(
            "Whose invitations to Matrix rooms the bot accepts, by full id, with commas between: "
            "servers (`example.org`), people (`@lead:example.org`), rooms (`!id:example.org`)."
        ),
    )
    playground_host: str = Field(
        "127.0.0.1",
        description="The address that the playground listens on. Only this computer's own.",
    )
    playground_port: int = Field(
        8765, ge=0, le=65535, description="The playground's port; 0 takes any free one."
    )
    log_format: Literal["auto", "console", "json"] = Field(
        "auto",
        description="How logs are written: for people, or as JSON; `auto` looks for a terminal.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="What is logged: this and whatever is graver."
    )

    @field_validator("slack_bot_token", "slack_app_token")
    @classmethod
    def _is_of_its_kind(cls, token: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        start = "xapp-" if info.field_name == "slack_app_token" else "xoxb-"
        if token and not token.get_secret_value().startswith(start):
            raise ValueError(f"write the token that begins with {start}")
        return token

    @field_validator("slack_listen")
    @classmethod
    def _is_host_and_port(cls, listen: str) -> str:
        host, _, port = listen.rpartition(":")
        if not host or not (port.isascii() and port.isdigit() and int(port) <= _LAST_PORT):
            raise ValueError("write a host and a port, such as 127.0.0.1:3000")
        return listen

    @field_validator("secret_key", "token_key")
    @classmethod
    def _is_hard_to_guess(cls, key: SecretStr | None) -> SecretStr | None:
        if key and len(key.get_secret_value()) < _SHORTEST_KEY:
            raise ValueError(f"write {_SHORTEST_KEY} characters or more")
        return key

    @field_validator("zone")
    @classmethod
    def _is_a_zone(cls, zone: str) -> str:
        if zone != "UTC" and ("/" not in zone or zone not in available_timezones()):
            raise ValueError("write a time zone by its place, such as Europe/Berlin, or UTC")
        return zone

    @field_validator("matrix_homeserver")
    @classmethod
    def _is_an_address(cls, url: str | None) -> str | None:
        if url and not url.startswith(("https://", "http://")):
            raise ValueError("write the whole address, such as https://matrix.example.org")
        return url.rstrip("/") if url else url

    @field_validator("matrix_user")
    @classmethod
    def _is_a_full_id(cls, user: str | None) -> str | None:
        if user and not _MATRIX_USER.fullmatch(user):
            raise ValueError("write the account's full id, such as @rapport:example.org")
        return user

    @field_validator("matrix_allow")
    @classmethod
    def _are_full_ids(cls, listed: str) -> str:
        if all(map(_MATRIX_ALLOWED.fullmatch, listed.replace(",", " ").split())):
            return listed
        raise ValueError(
            "write servers as example.org, people as @name:example.org, rooms by their id as "
            "!id:example.org, and commas between"
        )

    @field_validator("playground_host")
    @classmethod
    def _is_this_computer(cls, host: str) -> str:
        if host not in _LOOPBACK:
            raise ValueError(
                f"the playground has no sign-in, so nobody else may reach it; "
                f"write one of {', '.join(_LOOPBACK)}"
            )
        return host

    @classmethod
    @override
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        toml = TomlConfigSettingsSource(settings_cls, config_file())
        return init_settings, env_settings, dotenv_settings, toml
