from pathlib import Path

from tests.cli.running import rapport


def lines(*options: str) -> list[str]:
    done = rapport("tips", "simulate", *options, folder=Path())
    assert done.returncode == 0, done.stderr
    return done.stdout.decode().splitlines()


def test_a_simulated_year_keeps_the_local_time_over_changes_of_clocks() -> None:
    told = lines("--zone", "Europe/Berlin", "--weeks", "60", "--start", "2026-01-01")
    assert len(told) == 60
    first = "2026-W02  Mon 2026-01-05 09:30 +0100  2026-01-05T08:30Z  "
    assert told[0].startswith(first)
    assert told[52][len(first) :] == told[0][len(first) :]  # the second round begins
    assert {line.split()[3] for line in told} == {"09:30"}
    assert "2026-W14  Mon 2026-03-30 09:30 +0200  2026-03-30T07:30Z" in told[12]


def test_a_time_that_the_clocks_jump_over_is_marked() -> None:
    options = ("--weekday", "sunday", "--at", "02:30", "--start", "2026-03-05", "--weeks", "2")
    first, second = lines("--zone", "America/New_York", *options)
    assert "03:30 -0400" in first
    assert first.endswith("(the clocks jump over the usual time)")
    assert "02:30 -0400" in second
    assert "jump" not in second


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    for option, advice in (("--zone", b"Europe/Berlin"), ("--at", b"09:30")):
        done = rapport("tips", "simulate", option, "nonsense", folder=tmp_path)
        assert done.returncode == 2
        assert advice in done.stderr
