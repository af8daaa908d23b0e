"""A check on the command line must not wait for what it does not need."""

import subprocess
import sys

import pytest

from tests.cli.running import HERE, environment

HEAVY = {
    *("aiohttp", "asyncio", "nio", "pydantic", "slack_bolt", "slack_sdk", "sqlalchemy"),
    "_hashlib",  # OpenSSL
}
RUN = """
import sys
sys.argv = ["rapport", *{arguments}]
from bot.cli import main
try:
    main()
finally:
    print("\\n", sorted({heavy} & set(sys.modules)), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "arguments",
    [["--version"], ["--help"], ["check"], ["check", "--jsonl"], ["read"], ["rules"]],
    ids=" ".join,
)
def test_what_looks_at_texts_loads_nothing_heavy(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN.format(arguments=arguments, heavy=HEAVY)],
        input='{"draft": "Hi"}\n',
        capture_output=True,
        text=True,
        env=environment(),
        cwd=HERE,
        check=True,
    )
    assert done.stderr.splitlines()[-1].strip() == "[]"
