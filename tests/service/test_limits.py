from bot.service.limits import Limiter, Verdict


def test_a_burst_is_allowed_then_told_once_then_ignored() -> None:
    limiter = Limiter(burst=3, rate=1)
    verdicts = [limiter.judge("anne", 0.0) for _ in range(6)]
    assert verdicts == [Verdict.ALLOWED] * 3 + [Verdict.TOLD] + [Verdict.IGNORED] * 2


def test_a_hundred_a_second_for_a_minute_is_told_once() -> None:
    limiter = Limiter()
    verdicts = [limiter.judge("anne", number / 100) for number in range(6000)]
    assert verdicts.count(Verdict.TOLD) == 1
    assert verdicts.count(Verdict.ALLOWED) <= 20 + 60


def test_somebody_else_is_not_held_up() -> None:
    limiter = Limiter(burst=1)
    for _ in range(10):
        limiter.judge("anne", 0.0)
    assert limiter.judge("bo", 0.0) is Verdict.ALLOWED


def test_after_a_quiet_while_all_is_as_at_first() -> None:
    limiter = Limiter(burst=2, rate=1)
    first = [limiter.judge("anne", 0.0) for _ in range(4)]
    assert [limiter.judge("anne", 2.0) for _ in range(4)] == first


def test_a_clock_set_back_takes_nothing_away() -> None:
    limiter = Limiter(burst=2, rate=1)
    limiter.judge("anne", 100.0)
    assert limiter.judge("anne", 0.0) is Verdict.ALLOWED


def test_those_who_have_been_quiet_are_forgotten_when_there_are_many() -> None:
    limiter = Limiter()
    for number in range(30_000):
        limiter.judge(number, now=float(number))
    assert len(limiter._buckets) <= 10_000
