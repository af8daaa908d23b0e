"""The image and the Compose file: small, without rights, and made of what is there."""

import json
import re
from typing import Any

import pytest
import yaml

from bot.cli import rapport
from tests.project.repository import ROOT, read


@pytest.fixture
def instructions() -> list[tuple[str, str]]:
    """Each instruction of the Dockerfile and what it is given."""
    lines = [line for line in read("Dockerfile").splitlines() if not line.startswith("#")]
    joined = re.sub(r"\\\n\s*", "", "\n".join(lines))
    return [(line.split()[0], line.partition(" ")[2]) for line in joined.splitlines() if line]


@pytest.fixture
def services() -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load(read("docker-compose.yml"))
    return dict(told["services"])


def test_the_image_is_built_in_stages_and_ends_slim(instructions: list[tuple[str, str]]) -> None:
    images = [given for name, given in instructions if name == "FROM"]
    assert len(images) > 1
    assert "slim" in images[-1]
    assert all(re.fullmatch(r"python:3\.\d+-[\w-]+( AS \w+)?", image) for image in images)


def test_the_last_stage_runs_without_rights_and_installs_nothing(
    instructions: list[tuple[str, str]],
) -> None:
    last = max(i for i, (name, _) in enumerate(instructions) if name == "FROM")
    final = instructions[last:]
    users = [given for name, given in final if name == "USER"]
    assert users[-1:] not in ([], ["root"], ["0"])
    assert not any(re.search(r"apt-get|pip", given) for name, given in final if name == "RUN")


def test_the_image_copies_what_exists(instructions: list[tuple[str, str]]) -> None:
    copied = [
        path
        for name, given in instructions
        if name == "COPY" and not given.startswith("--from")
        for path in given.split()[:-1]
    ]
    assert [path for path in copied if not (ROOT / path).exists()] == []
    sent = {line[1:] for line in read(".dockerignore").splitlines() if line.startswith("!")}
    assert set(copied) == sent


def test_the_image_starts_a_command_that_exists(instructions: list[tuple[str, str]]) -> None:
    told = dict(instructions)
    assert json.loads(told["ENTRYPOINT"]) == ["rapport"]
    assert json.loads(told["CMD"])[0] in rapport.commands


def test_the_image_keeps_its_data_in_its_only_volume(instructions: list[tuple[str, str]]) -> None:
    volumes = [given for name, given in instructions if name == "VOLUME"]
    assert volumes == ["/var/lib/rapport"]
    environment = next(
        given for name, given in instructions if name == "ENV" and "DATABASE" in given
    )
    assert f"sqlite:///{volumes[0]}/" in environment


def test_the_service_can_change_nothing_but_its_volume(services: dict[str, Any]) -> None:
    bot = services["rapport"]
    assert bot["read_only"] is True
    assert bot["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in bot["security_opt"]
    assert bot["volumes"] == ["rapport:/var/lib/rapport"]
    assert "ports" not in bot


def test_postgres_is_an_offer_and_its_password_comes_from_outside(services: dict[str, Any]) -> None:
    postgres = services["postgres"]
    assert postgres["profiles"] == ["postgres"]
    assert postgres["environment"]["POSTGRES_PASSWORD"].startswith("${POSTGRES_PASSWORD")
    assert "pg_isready" in " ".join(postgres["healthcheck"]["test"])
    assert services["rapport"]["depends_on"]["postgres"]["condition"] == "service_healthy"
