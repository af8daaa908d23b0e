import json
from datetime import date
from pathlib import Path

from bot.store.disputes import Dispute, Disputes
from bot.store.engine import Store
from tests.cli.running import rapport

DAY = date(2026, 3, 2)


async def test_disputes_are_listed_for_people_and_as_json_while_the_bot_runs(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path}/rapport.db"
    setting = [f"RAPPORT_DATABASE_URL={url}"]
    async with Store.open(url) as store:
        await Disputes(store).add(Dispute("shrug", DAY, "It is\x1b[2J no shrug."))
        await Disputes(store).add(Dispute("missed", DAY))
        listed = rapport("disputes", folder=tmp_path, env=setting)
        lines = rapport("disputes", "--json", folder=tmp_path, env=setting)
    assert listed.stdout.decode().splitlines() == [
        "2026-03-02  missed",
        "2026-03-02  shrug  “It is␛[2J no shrug.”",
    ]
    assert [json.loads(line) for line in lines.stdout.splitlines()] == [
        {"v": 1, "id": None, "rule": "missed", "day": "2026-03-02", "line": None},
        {
            "v": 1,
            "id": None,
            "rule": "shrug",
            "day": "2026-03-02",
            "line": "It is\x1b[2J no shrug.",
        },
    ]


def test_without_any_it_says_so(tmp_path: Path) -> None:
    done = rapport("disputes", folder=tmp_path)
    assert done.returncode == 0
    assert b"Nobody called a finding wrong" in done.stdout
    assert rapport("disputes", "--json", folder=tmp_path).stdout == b""
