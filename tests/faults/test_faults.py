"""A few trials of each fault on every run; `make faults` makes hundreds."""

from tests.faults.killed_bot import killed_bot
from tests.faults.killed_homeserver import killed_homeserver


def test_a_bot_that_is_killed_while_it_reads_answers_each_command_once() -> None:
    assert set(killed_bot(trials=4)) == {1}


def test_a_homeserver_that_is_killed_while_the_bot_posts_has_one_copy() -> None:
    assert set(killed_homeserver(trials=2)) == {1}
