from datetime import UTC, datetime, timedelta

from adapters.slack.responses import Responses

GIVEN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def test_an_address_takes_five_answers() -> None:
    responses = Responses()
    taken = [responses.take("one", GIVEN, GIVEN) for _ in range(7)]
    assert taken == [True] * 5 + [False] * 2
    assert responses.take("another", GIVEN, GIVEN)


def test_an_address_takes_answers_for_a_little_less_than_half_an_hour() -> None:
    responses = Responses()
    assert responses.take("one", GIVEN, GIVEN + timedelta(minutes=29))
    assert not responses.take("one", GIVEN, GIVEN + timedelta(minutes=29, seconds=1))


def test_where_there_is_no_address_nothing_is_taken() -> None:
    assert not Responses().take("", GIVEN, GIVEN)
