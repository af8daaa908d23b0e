"""Slack's published specifications, where there is a copy of them.

They are not part of this project. ``RAPPORT_SLACK_SPECS`` names a folder that has them: the
manifest schema (``manifest.schema.2.0.0.json``) and the last published description of the Web API
(``web_api_openapi_2021.json``).
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest

VARIABLE = "RAPPORT_SLACK_SPECS"
FOLDER = Path(os.environ.get(VARIABLE, Path(__file__).parents[3] / "shared" / "slack"))


def published(name: str) -> Any:  # noqa: ANN401 - JSON
    """One of the specifications; skips the test where there is none."""
    path = FOLDER / name
    if not path.is_file():
        pytest.skip(f"{name} is not here: set {VARIABLE} to a folder that has Slack's own")
    return json.loads(path.read_text(encoding="utf-8"))
