"""The ``rapport`` command as people run it: in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

MAIN = [sys.executable, "-c", "from bot.cli import main; main()"]
HERE = Path(__file__).parents[2]


def environment(**extra: str) -> Mapping[str, str]:
    """This process's, without any setting of Rapport's."""
    kept = {k: v for k, v in os.environ.items() if not k.upper().startswith("RAPPORT_")}
    return {**kept, "PYTHONPATH": str(HERE), "PYTHONWARNINGS": "error", **extra}


def rapport(
    *arguments: str, given: bytes = b"", folder: Path | None = None, env: Sequence[str] = ()
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*MAIN, *arguments],
        input=given,
        capture_output=True,
        cwd=folder,
        env=environment(**dict(pair.split("=", 1) for pair in env)),
        timeout=120,
        check=False,
    )


@contextmanager
def playground(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The playground's process and its page's address; what it keeps is in ``folder``."""
    with subprocess.Popen(
        [*MAIN, "playground", "--port", "0", "--no-open"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
        env=environment(RAPPORT_LOG_LEVEL="debug"),
    ) as process:
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            yield process, next(word for word in first.split() if word.startswith("http"))
        finally:
            process.kill()
