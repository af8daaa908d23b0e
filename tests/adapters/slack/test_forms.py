"""Forms, as Slack's modals: within its limits, and what was entered comes back exactly."""

from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.forms import entered, modal
from adapters.slack.handle import Handle, Origin
from bot.chat.messages import Choice, Form, FormField
from tests.slack_platform.block_kit import modal_faults

ORIGIN = Origin("C1", "1.1", url="https://hooks.slack.example/" + "x" * 200)

fields = st.lists(
    st.builds(
        FormField,
        st.sampled_from(["draft", "customer", "line"]),
        st.text(min_size=1, max_size=50).filter(str.strip),
        st.text(max_size=200).filter(lambda hint: not hint or bool(hint.strip())),
        st.text(max_size=30) | st.just("x & y" * 4_000),
        is_long=st.booleans(),
        is_required=st.booleans(),
        choices=st.just(())
        | st.just((Choice("no", "No, only which finding it was " * 4), Choice("yes", "Yes"))),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda field: field.name,
)
forms = st.builds(
    Form,
    st.just("check"),
    st.sampled_from(["Check a draft", "How does this customer read?"]),
    fields.map(tuple),
    st.just("Check"),
    st.just("/rapport check"),
    st.text(st.characters(codec="utf-8"), max_size=1_900),
)


@given(forms)
def test_every_form_holds_the_limits(form: Form) -> None:
    assert modal_faults(dict(modal(form, ORIGIN))) == []


@given(forms)
def test_what_a_form_began_with_comes_back_when_it_is_sent_as_it_is(form: Form) -> None:
    state = {}
    for block in modal(form, ORIGIN)["blocks"]:  # type: ignore[attr-defined]
        if block["type"] == "input":
            element = block["element"]
            chosen = element.get("initial_option", {}).get("value", "")
            state[block["block_id"]] = {"entry": element.get("initial_value", chosen)}
    known = {field.name: field.initial for field in form.fields if not field.choices}
    assert {name: value for name, value in entered(state) if name in known} == known


@given(st.builds(Origin, st.just("C1"), st.none() | st.just("1.1"), st.booleans(),
                 st.just("https://x.example"), st.text()))  # fmt: skip
def test_an_origin_survives_the_form(origin: Origin) -> None:
    assert Origin.read(origin.written()) == origin


@given(st.builds(Handle, st.text(), st.text(), st.text()))
def test_a_handle_survives_the_inbox(handle: Handle) -> None:
    assert Handle.read(handle.written()) == handle
