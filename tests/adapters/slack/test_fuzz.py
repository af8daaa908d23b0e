"""Ten seconds of the fuzzer, where it is installed; `make fuzz` takes ten minutes."""

import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests.cli.running import HERE, environment


@pytest.mark.skipif(find_spec("atheris") is None, reason="the fuzzer is not here: make fuzz")
def test_nothing_that_a_fuzzer_comes_up_with_breaks_the_front_door() -> None:
    line = [sys.executable, "-m", "tests.adapters.slack.fuzz", "-max_total_time=10"]
    done = subprocess.run(
        line, cwd=HERE, env=environment(PYTHONWARNINGS="ignore"), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()[-2_000:]
