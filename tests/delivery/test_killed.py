"""The process is killed at every point of a tip's way out, and what becomes of it is counted."""

import re
import subprocess
import sys


def test_killed_anywhere_nothing_is_lost_and_nothing_doubled() -> None:
    line = [sys.executable, "-m", "tests.faults", "--kills", "40"]
    done = subprocess.run(line, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    sure, searched, late = done.stdout.splitlines()
    for told in (sure, searched):
        assert re.search(r"kills [4-9]\d .* doubled 0  lost 0 ", told)
    assert " lost 0 " in late
