"""What holds for every customer, whatever is said to them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.practice.machine import step
from bot.practice.move import GOOD, GRAVE, HARSH, Move
from bot.practice.scenario import Scenario
from bot.practice.state import NEXT, Beat, Heard, State, start
from bot.practice.voice import SPEECHLESS
from tests.practice.sequences import SCENARIOS

scenarios = st.sampled_from(list(SCENARIOS.values()))
some_moves = st.frozensets(st.sampled_from(list(Move)), max_size=5)
Talk = tuple[Scenario, int, list[Heard]]
LEAVING = GRAVE | HARSH


@st.composite
def talks(draw: st.DrawFn) -> Talk:
    scenario = draw(scenarios)
    points = st.frozensets(st.sampled_from(list(scenario.points)), max_size=2)
    heard = st.builds(Heard, some_moves, points, st.just(()))
    return scenario, draw(st.integers(0, 50)), draw(st.lists(heard, min_size=1, max_size=8))


def states(talk: Talk) -> list[State]:
    scenario, seed, replies = talk
    found = [start(scenario)]
    for heard in replies:
        if found[-1].is_over:
            break
        found.append(step(scenario, found[-1], heard, seed).state)
    return found


@given(talks())
def test_heat_falls_slowly_and_rises_fast_within_bounds(
    talk: Talk,
) -> None:
    found = states(talk)
    for before, after in pairwise(found):
        assert 0 <= after.heat <= 4
        assert after.heat - before.heat >= -1
        twist = talk[0].twists[before.twisted].effect if after.twisted > before.twisted else None
        assert after.heat - before.heat <= 2 + (twist.heat if twist else 0)
        assert 0 <= after.trust <= 4
        assert after.trust * 2 == int(after.trust * 2)
        assert 0 <= after.progress <= 3


@given(talks())
def test_every_state_is_one_of_the_table(talk: Talk) -> None:
    found = states(talk)
    for before, after in pairwise(found):
        assert after.beat in {to for (beat, _), to in NEXT.items() if beat is before.beat}
        assert (after.beat is Beat.OVER) == (after.ending is not None)
    assert len(found) - 1 <= talk[0].turns


@given(talks())
def test_the_same_talk_is_answered_the_same(talk: Talk) -> None:
    assert states(talk) == states(talk)


@given(talks())
def test_no_line_is_said_twice(talk: Talk) -> None:
    scenario, seed, replies = talk
    state, said = start(scenario), []
    for heard in replies:
        if state.is_over:
            break
        taken = step(scenario, state, heard, seed)
        said += taken.customer.places
        state = taken.state
    assert len(said) == len(set(said))


@given(scenarios, st.lists(some_moves, max_size=8), st.integers(0, 9))
def test_words_without_progress_never_cool_below_two(
    scenario: Scenario, replies: list[frozenset[Move]], seed: int
) -> None:
    state = start(scenario)
    soothing = {Move.ACKNOWLEDGE, Move.OWN, Move.STAY, Move.CARE, Move.HONEST, Move.FIT}
    for moves in replies:
        if state.is_over or state.progress:
            break
        state = step(scenario, state, Heard(moves & soothing), seed).state
        assert state.heat >= min(2, scenario.start.heat)


@given(scenarios, st.lists(some_moves, max_size=8), st.integers(0, 9))
def test_clumsiness_alone_drives_nobody_away(
    scenario: Scenario, replies: list[frozenset[Move]], seed: int
) -> None:
    state = start(scenario)
    for moves in replies:
        clumsy = frozenset(m for m in moves if m not in LEAVING and not scenario.is_grave(m))
        if state.is_over:
            break
        state = step(scenario, state, Heard(clumsy), seed).state
        assert state.trust >= 0.5
    assert state.trust > 0


@given(scenarios, st.sampled_from(GOOD), st.integers(0, 9))
def test_the_same_trick_pays_less_each_time(scenario: Scenario, move: Move, seed: int) -> None:
    state, gains = start(scenario), []
    for _ in range(3):
        after = step(scenario, state, Heard(frozenset((move,))), seed).state
        if after.is_over or after.trust == 4 or after.twisted != state.twisted:
            break
        gains.append(after.trust - state.trust)
        state = after
    assert gains == sorted(gains, reverse=True)


def test_a_broken_promise_is_called_in_two_replies_later() -> None:
    scenario = SCENARIOS["d04"]
    promised = step(scenario, start(scenario), Heard(frozenset((Move.PROMISED,))), 0)
    assert promised.state.trust == scenario.start.trust + 1
    waiting = step(scenario, promised.state, Heard(frozenset((Move.ACKNOWLEDGE,))), 0)
    broken = step(scenario, waiting.state, Heard(frozenset((Move.ACKNOWLEDGE,))), 0)
    assert broken.customer.places[0][0] == "promise_broken"
    assert broken.state.trust < waiting.state.trust


def test_the_same_reply_gets_other_words_in_another_mood() -> None:
    scenario = SCENARIOS["d04"]
    heard = Heard(frozenset((Move.ACKNOWLEDGE,)))
    hot = State(Beat.WORKING, heat=4, trust=1.0, progress=1)
    calm = State(Beat.WORKING, heat=0, trust=3.0, progress=1)
    talks = [{step(scenario, state, heard, n).customer.say for state in (hot, calm)}
             for n in range(20)]  # fmt: skip
    assert sum(len(said) == 2 for said in talks) == len(talks)
    assert all(SPEECHLESS not in said for said in talks)


def test_a_second_promise_earns_less_than_the_first() -> None:
    scenario, promise = SCENARIOS["d04"], Heard(frozenset((Move.PROMISED,)))
    first = step(scenario, start(scenario), promise, 0).state
    second = step(scenario, first, promise, 0).state
    assert second.trust - first.trust < first.trust - scenario.start.trust


@given(scenarios, st.lists(some_moves, max_size=8), st.integers(0, 9))
def test_clumsiness_alone_heats_by_one_step_at_most(
    scenario: Scenario, replies: list[frozenset[Move]], seed: int
) -> None:
    state, most = start(scenario), max(2, scenario.start.heat + 1)
    for moves in replies:
        clumsy = frozenset(m for m in moves if m not in LEAVING and not scenario.is_grave(m))
        if state.is_over or scenario.twists[: state.twisted]:
            break
        # two empty replies in a row, and a broken promise, are more than clumsy
        state = step(scenario, state, Heard(clumsy - {Move.PROMISED} | {Move.REASON}), seed).state
        twist = scenario.twists[0].effect.heat if state.twisted else 0
        assert state.heat <= most + max(0, twist)


def test_a_drill_does_not_end_in_the_moment_of_its_twist() -> None:
    ours = SCENARIOS["d01"]
    scenario = ours.model_copy(update={"best": (ours.best[1], ours.best[0])})
    both = Heard(frozenset((Move.ANSWER,)), frozenset(("records", "old_record")))
    twisted = step(scenario, start(scenario), both, 0)
    assert twisted.state.twisted == 1
    assert twisted.state.ending is None
    assert any(place[0] == "twists" for place in twisted.customer.places)
    last = step(scenario, twisted.state, Heard(frozenset((Move.ANSWER,))), 0)
    assert last.state.ending is scenario.best[0]


def test_an_answer_comes_with_the_word_on_what_was_brought() -> None:
    scenario = SCENARIOS["d04"]
    heard = Heard(frozenset(), frozenset(("rent",)), (), frozenset(("preference",)))
    said = step(scenario, start(scenario), heard, 0).customer
    assert [place[0] for place in said.places] == ["points", "answers"]
