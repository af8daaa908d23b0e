"""A second check knows the first by a trace that nobody else can read or change."""

import string

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.check import Engine, House, Traces, engine_for
from bot.check.changes import LONGEST, Changes, changes_told
from bot.check.house import Wording
from bot.check.rule import Praise, Problem
from bot.check.rules import rules
from bot.check.titles import TITLES, title_of
from tests.check.test_engine import MESSY, WORDS

ENGINE = engine_for(House())
TRACES = Traces(b"a key of the tests")
BLAMING = "Hi Anna, the agent you spoke to yesterday told you nonsense. I'll sort it by 4 today."
CLEAN = "Hi Anna, your refund went out today; it lands by Friday."
UPSET = "This is the third time I write! You charged me twice in May. Where is my refund?"
letters = set(string.ascii_letters + string.digits + "-_")


def trace(draft: str, customer: str | None = None) -> str:
    return TRACES.trace(ENGINE.check(draft, customer))


def changed(
    before: str, after: str, customer: str | None = None, engine: Engine = ENGINE
) -> Changes:
    found = TRACES.changes(before, engine.check(after, customer), ENGINE.rules)
    assert found is not None
    return found


def told(changes: Changes) -> str:
    return "".join(block.plain() for block in changes_told(changes))


def test_what_was_shown_and_is_gone_is_mended() -> None:
    assert told(changed(trace(BLAMING), CLEAN)) == "Mended: blame on a colleague."


def test_the_same_draft_has_everything_still_there() -> None:
    assert told(changed(trace(BLAMING), BLAMING)) == "Still there: blame on a colleague."


def test_a_finding_in_other_words_is_told_as_such() -> None:
    other = BLAMING.replace("told you nonsense", "got it wrong, as usual")
    assert "blame on a colleague (in other words now)" in told(changed(trace(BLAMING), other))


def test_a_fix_that_brings_a_new_problem_is_told_both() -> None:
    lines = told(changed(trace(BLAMING), "Send me your password, Anna.")).split("\n")
    assert lines[0] == "Mended: blame on a colleague."
    assert lines[1].startswith("New: asking for a secret")


def test_what_was_found_then_but_not_shown_is_not_new() -> None:
    first = ENGINE.check(MESSY)
    hidden = {f.rule.id for f in first.problems} - {f.rule.id for f in first.shown}
    assert hidden
    eased = engine_for(House({f.rule.id: None for f in first.shown}))
    assert hidden & {f.rule.id for f in eased.check(MESSY).shown}
    assert not set(changed(TRACES.trace(first), MESSY, engine=eased).new) & hidden


def test_without_the_customers_message_what_depends_on_it_is_left_open() -> None:
    draft = "Hi Anna. Your refund went out today."
    before = trace(draft, UPSET)
    dependent = {f.rule.id for f in ENGINE.check(draft, UPSET).shown if f.rule.needs_customer}
    problems = {rule.id for rule in rules() if issubclass(rule, Problem)}
    assert dependent & problems
    without = changed(before, draft)
    assert set(without.unsure) == dependent & problems
    assert not without.mended
    assert "Can't tell without the customer's message: " in told(without)


def test_a_message_given_only_now_makes_nothing_new() -> None:
    draft = "Hi Anna. Your refund went out today."
    assert changed(trace(draft), draft, UPSET).new == ()


def test_a_clean_draft_that_stays_clean_is_told_nothing() -> None:
    assert told(changed(trace(CLEAN), CLEAN)) == ""


def test_a_draft_that_is_not_judged_is_not_called_mended() -> None:
    for draft in ("Es tut mir leid, das ist leider nicht möglich. Bitte rufen Sie uns an.", "🙂"):
        assert TRACES.changes(trace(BLAMING), ENGINE.check(draft), ENGINE.rules) is None


def test_rules_that_are_gone_since_are_left_out() -> None:
    fewer = [rule for rule in ENGINE.rules if rule.id != "blames-colleague"]
    changes = TRACES.changes(trace(BLAMING), ENGINE.check(CLEAN), fewer)
    assert changes == Changes()


@settings(max_examples=100)
@given(draft=WORDS, customer=st.none() | WORDS)
def test_a_trace_is_short_opaque_and_always_the_same(draft: str, customer: str | None) -> None:
    found = trace(draft, customer)
    assert found == trace(draft, customer)
    assert len(found) <= LONGEST
    assert set(found) <= letters


def test_a_draft_full_of_findings_leaves_a_trace_that_fits() -> None:
    names = [f"thing{number}" for number in range(200)]
    engine = engine_for(House(wordings=tuple(Wording((name,), "why", "that") for name in names)))
    checked = engine.check(f"Please look at {', '.join(names)} for us today.")
    assert len(checked.problems) >= 200
    assert 1_700 < len(TRACES.trace(checked)) <= LONGEST
    changes = TRACES.changes(TRACES.trace(checked), checked, engine.rules)
    assert changes
    assert len(changes.remaining) == 3


@settings(max_examples=100)
@given(before=WORDS, after=WORDS)
def test_each_finding_is_told_once_and_truly(before: str, after: str) -> None:
    first, second = ENGINE.check(before), ENGINE.check(after)
    changes = TRACES.changes(TRACES.trace(first), second, ENGINE.rules)
    assume(changes is not None)
    assert changes is not None
    shown = {f.rule.id for f in first.shown if not issubclass(f.rule, Praise)}
    then, now = ({f.rule.id for f in checked.problems} for checked in (first, second))
    assert set(changes.mended) == shown - now
    assert set(changes.remaining) == shown & now
    assert set(changes.new) <= now - then
    assert changes.reworded <= set(changes.remaining)
    assert not changes.unsure


@given(st.integers(min_value=0), st.sampled_from(sorted(letters)))
def test_a_trace_that_was_changed_is_ignored(at: int, letter: str) -> None:
    genuine = trace(BLAMING)
    at %= len(genuine) - 1  # the last letter has bits that stand for nothing
    forged = genuine[:at] + letter + genuine[at + 1 :]
    assume(forged != genuine)
    assert TRACES.changes(forged, ENGINE.check(CLEAN), ENGINE.rules) is None


@given(st.text() | st.binary().map(lambda raw: raw.decode("latin-1")))
def test_anything_else_is_ignored(value: str) -> None:
    assert TRACES.changes(value, ENGINE.check(CLEAN), ENGINE.rules) is None


@given(st.binary(min_size=1, max_size=40))
def test_a_trace_of_another_key_is_ignored_and_looks_all_different(key: bytes) -> None:
    foreign = Traces(key).trace(ENGINE.check(BLAMING))
    assert TRACES.changes(foreign, ENGINE.check(CLEAN), ENGINE.rules) is None
    assert foreign != trace(BLAMING)


def test_every_problem_has_a_title_and_every_title_a_problem() -> None:
    assert set(TITLES) == {rule.id for rule in rules() if issubclass(rule, Problem)}
    assert all(len(title) <= 45 for title in TITLES.values())
    assert title_of("house-log-in") == "“log in”"
