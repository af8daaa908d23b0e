import json
import os
import pty
import subprocess
from pathlib import Path

import pytest

from bot import __version__
from bot.check.rules import rules
from tests.cli.running import HERE, MAIN, environment, rapport

BLAMING = "Hi Anna, the agent you spoke to yesterday told you nonsense. I'll sort it today."
UPSET = "This is the third time I write! Where is my refund?"


def test_a_draft_that_is_piped_in_gets_plain_feedback() -> None:
    done = rapport("check", given=BLAMING.encode())
    assert done.returncode == 0
    assert "told you nonsense" in done.stdout.decode()
    assert b"\x1b" not in done.stdout


def test_draft_and_customer_can_be_files(tmp_path: Path) -> None:
    draft, customer = tmp_path / "draft.txt", tmp_path / "customer.txt"
    draft.write_text(BLAMING, encoding="utf-8")
    customer.write_text(UPSET, encoding="utf-8")
    done = rapport("check", "--customer", str(customer), "--stage", "working", str(draft))
    assert "Reads as" in done.stdout.decode()


def test_json_is_one_line_in_the_documented_format() -> None:
    (line,) = rapport("check", "--json", given=BLAMING.encode()).stdout.splitlines()
    found = json.loads(line)
    assert list(found) == [
        *("v", "id", "language", "reading", "findings", "praises", "shown", "signals"),
    ]
    (start, end) = (found["findings"][0][edge] for edge in ("start", "end"))
    assert BLAMING[start:end] == found["findings"][0]["quote"]


def test_lines_are_answered_one_by_one_and_a_bad_one_sets_the_exit_status() -> None:
    lines = [
        {"id": "a", "draft": BLAMING, "customer": UPSET},
        {"id": "b"},
        {"id": "c", "draft": ""},
    ]
    given = "\n".join(json.dumps(line) for line in lines).encode()
    done = rapport("check", "--jsonl", given=given)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["id"] for line in found] == ["a", "b", "c"]
    assert found[0]["reading"]["summary"]
    assert found[1]["error"] == "“draft” is missing"
    assert done.returncode == 1


def test_each_line_is_answered_before_the_next_is_awaited() -> None:
    with subprocess.Popen(
        [*MAIN, "check", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin
        assert process.stdout
        for name in ("a", "b"):
            process.stdin.write(json.dumps({"id": name, "draft": "Hi"}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == name
        process.stdin.close()
    assert process.returncode == 0


def test_a_reader_that_leaves_early_is_no_error() -> None:
    lines = b'{"draft": "Hi"}\n' * 5000
    with subprocess.Popen(
        [*MAIN, "check", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdout
        process.stdout.close()
        _, err = process.communicate(lines)
    assert err == b""


def test_a_customers_message_is_read_for_people_and_as_json() -> None:
    assert "Reads as" in rapport("read", given=UPSET.encode()).stdout.decode()
    found = json.loads(rapport("read", "--json", given=UPSET.encode()).stdout)
    assert list(found)[:3] == ["v", "id", "summary"]
    lines = json.dumps({"id": "c1", "text": UPSET, "earlier": [{"from": "agent", "text": "Hi"}]})
    assert json.loads(rapport("read", "--jsonl", given=lines.encode()).stdout)["id"] == "c1"


def test_the_rules_are_listed_and_each_has_a_page() -> None:
    listed = rapport("rules").stdout.decode()
    assert all(rule.id in listed for rule in rules())
    assert "Evidence" in rapport("rules", rules()[0].number).stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "given", "reason"),
    [
        (["check", "gone.txt"], b"", "gone.txt can't be read: there is no such file"),
        (["check", "--customer", "Where is it?"], b"", "one that holds the customer's message."),
        (["read", "Where is it? " * 20], b"", "That can't be read: there is no such file"),
        (["check", "."], b"", "can't be read: Is a directory"),
        (["check"], b"\xff", "standard input is not UTF-8 text"),
        (["check"], b"a\0b", "your draft holds a NUL character"),
        (["check"], b"x" * 20_001, "your draft has 20,001 characters; at most 20,000 are read"),
        (["check", "--customer", "-"], b"", "can't both be piped in"),
        (["check", "--jsonl", "--json"], b"", "--jsonl takes all it needs"),
        (["check", "--stage", "late"], b"", "'opening', 'working', 'closing'"),
        (["read", "--jsonl", "x.txt"], b"", "--jsonl takes all it needs"),
        (["rules", "blame-colleague"], b"", "Did you mean blames-colleague?"),
        (["rules", "zzzz"], b"", "All of them: rapport rules"),
        (["chek"], b"", "Did you mean 'check'?"),
        (["serve"], b"", "rapport playground"),
        (["playground", "--port", "x"], b"", "--port"),
    ],
)
def test_what_cannot_be_done_is_told_on_standard_error_with_status_2(
    arguments: list[str], given: bytes, reason: str
) -> None:
    done = rapport(*arguments, given=given)
    err = done.stderr.decode()
    assert done.returncode == 2
    assert err.startswith("rapport: ")
    assert reason in err
    assert "Traceback" not in err
    assert not done.stdout


def test_the_version_and_without_a_command_the_help_are_shown() -> None:
    assert rapport("--version").stdout.decode().strip() == f"rapport {__version__}"
    assert rapport().stdout == rapport("--help").stdout != b""


@pytest.mark.parametrize(("env", "underlines"), [([], True), (["NO_COLOR=1"], False)])
def test_on_a_terminal_the_words_are_underlined_in_the_draft(
    tmp_path: Path, env: list[str], *, underlines: bool
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(BLAMING, encoding="utf-8")
    ours, theirs = pty.openpty()
    variables = dict(pair.split("=") for pair in env)
    subprocess.run(
        [*MAIN, "check", str(draft)],
        stdout=theirs,
        env={**environment(TERM="xterm"), **variables},
        cwd=HERE,
        check=True,
    )
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    os.close(theirs)
    assert ("\x1b[4m" in shown) is underlines
    assert ("\x1b" in shown) is underlines
    assert "told you nonsense" in shown
