from datetime import date, datetime, timedelta

import pytest

from bot.chat.events import Place
from bot.delivery.message_codec import decode_message
from bot.series.files import Series
from bot.series.planner import SeriesPlanner, next_tip, passed_over, reopened, schedule_id
from bot.series.tip import Recall
from bot.store.outbox import Standing
from bot.store.schedules import Plan, TipPost
from tests.series.conftest import MONDAY, NINE, schedule, tip

WEEK = timedelta(weeks=1)


def planned(
    series: Series, now: datetime, had: list[TipPost] | None = None, **changes: object
) -> Plan:
    planner = SeriesPlanner({"short": series})
    return planner.plan(schedule(**changes), NINE, had or [], now)


def test_a_post_on_time_is_the_first_tip_and_is_due_again_in_a_week(short: Series) -> None:
    plan = planned(short, NINE + timedelta(seconds=5))
    assert (plan.week, plan.tip, plan.skipped) == (MONDAY, "W01", ())
    assert plan.next_at == NINE + WEEK
    (post,) = plan.deliveries
    assert decode_message(post.body).plain().startswith("Tip 1")
    assert (post.due_at, post.expires_at) == (NINE, NINE + timedelta(hours=24))


@pytest.mark.parametrize(
    ("away", "posted", "skipped"),
    [
        (timedelta(minutes=5), True, 0),
        (timedelta(hours=3), True, 0),
        (timedelta(days=2), False, 1),
        (timedelta(weeks=3, hours=1), True, 3),
        (timedelta(weeks=3, days=2), False, 4),
    ],
)
def test_after_a_while_away_only_the_latest_comes_and_only_if_it_is_fresh(
    short: Series, away: timedelta, *, posted: bool, skipped: int
) -> None:
    plan = planned(short, NINE + away)
    assert (plan.tip is not None, len(plan.skipped)) == (posted, skipped)
    assert plan.tip in (None, "W01")  # a missed week costs no tip
    assert plan.next_at > NINE + away


def test_a_week_that_had_its_post_gets_no_second_one(short: Series) -> None:
    had = [TipPost(MONDAY, "W01", Standing.SENT)]
    plan = planned(short, NINE + timedelta(hours=1), had, weekday=0, done=("W01",))
    assert plan.deliveries == ()
    assert plan.skipped == ()


def test_the_same_week_has_the_same_key_and_another_week_another(short: Series) -> None:
    first = planned(short, NINE).deliveries[0].id
    assert planned(short, NINE + timedelta(minutes=3)).deliveries[0].id == first
    assert planned(short, NINE + WEEK).deliveries[0].id != first


def test_tips_come_in_order_and_begin_again_after_the_last(short: Series) -> None:
    done: tuple[str, ...] = ()
    order = []
    for _ in range(7):
        plan = planned(short, NINE, done=done)
        order.append(plan.tip)
        done = plan.schedule.done
    assert order == ["W01", "W02", "W03", "W01", "W02", "W03", "W01"]


def test_a_pinned_tip_comes_next_and_then_no_more_in_this_round(short: Series) -> None:
    plan = planned(short, NINE, pinned="W03")
    assert plan.tip == "W03"
    assert plan.schedule.pinned is None
    assert next_tip(short, plan.schedule).id == "W01"


@pytest.mark.parametrize("standing", [Standing.SKIPPED, Standing.REFUSED])
def test_a_tip_that_nobody_saw_comes_again(short: Series, standing: Standing) -> None:
    had = [TipPost(MONDAY - WEEK, "W01", standing)]
    assert planned(short, NINE, had, done=("W01",)).tip == "W01"


def test_a_tip_that_came_again_does_not_come_a_third_time(short: Series) -> None:
    had = [
        TipPost(MONDAY - WEEK, "W01", Standing.SENT),
        TipPost(MONDAY - 2 * WEEK, "W01", Standing.REFUSED),
    ]
    assert planned(short, NINE, had, done=("W01",)).tip == "W02"


def test_tips_that_nobody_saw_come_again_over_weeks_without_any(short: Series) -> None:
    had = [
        TipPost(MONDAY - WEEK, None, None),
        TipPost(MONDAY - 2 * WEEK, "W02", Standing.REFUSED),
        TipPost(MONDAY - 3 * WEEK, "W01", Standing.SKIPPED),
    ]
    assert planned(short, NINE, had, done=("W01", "W02")).tip == "W01"


def test_a_tip_that_was_passed_over_stays_so_though_nobody_saw_it(short: Series) -> None:
    had = [TipPost(MONDAY - WEEK, "W01", Standing.REFUSED)]
    passed, without = passed_over(short, reopened(schedule(done=("W01",)), had), 1)
    assert [tip.id for tip in passed] == ["W01"]
    plan = SeriesPlanner({"short": short}).plan(without, NINE, had, NINE)
    assert plan.tip == "W02"


@pytest.mark.parametrize("standing", [Standing.SENT, Standing.UNKNOWN, None])
def test_a_tip_that_somebody_may_have_seen_does_not(
    short: Series, standing: Standing | None
) -> None:
    had = [TipPost(MONDAY - WEEK, "W01", standing)]
    assert planned(short, NINE, had, done=("W01",)).tip == "W02"


def test_a_tip_that_was_taken_out_of_the_series_is_no_loss(short: Series) -> None:
    assert planned(short, NINE, pinned="W99", done=("W77",)).tip == "W01"


def test_the_answer_to_a_question_follows_in_the_thread() -> None:
    asking = tip(2, Recall("W01", "Which?", "This."))
    plan = planned(Series("short", [asking], []), NINE)
    post, answer = plan.deliveries
    assert "Do you remember? Which?" in decode_message(post.body).plain()
    assert "This." in decode_message(answer.body).plain()
    assert answer.follows == post.id


def test_a_room_has_one_schedule_for_a_series_whenever_it_is_begun() -> None:
    here, there = Place("slack", "T", "C1"), Place("slack", "T", "C2")
    assert schedule_id(here, "a") == schedule_id(Place("slack", "T", "C1", "thread"), "a")
    assert len({schedule_id(here, "a"), schedule_id(here, "b"), schedule_id(there, "a")}) == 3


def test_weeks_without_a_post_are_not_skipped_weeks(short: Series) -> None:
    plan = planned(short, NINE + timedelta(hours=1), without=frozenset({MONDAY}))
    assert (plan.deliveries, plan.skipped) == ((), ())
    assert plan.next_at == NINE + WEEK
    paused = planned(short, NINE + timedelta(hours=1), until=date(2026, 3, 20))
    assert paused.next_at == NINE + 3 * WEEK
