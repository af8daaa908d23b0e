"""A reading as a whole: earlier messages, evidence, scores, summary, languages."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.check import read
from bot.check.reading import Confidence, Flag
from bot.check.reading.evidence import evidence
from bot.check.reading.model import Feeling, Trait
from bot.check.reading.summary import summarise

CALM = "Where do I find my receipt?"
FURIOUS = "This is outrageous, you've robbed me! Sort it out NOW, you useless lot!!!"
MIXED = (
    "Dear Sir, as I told your colleague yesterday, someone has used my card and I'm so worried."
    " I expect an answer by noon, or my lawyer will write to you."
)


def test_anger_does_not_vanish_with_one_level_sentence() -> None:
    hot = read(FURIOUS).heat.value
    assert read("ok", earlier=[FURIOUS]).heat.value == hot - 1
    assert read("ok", earlier=[FURIOUS, "ok", "yes"]).heat.value < hot - 1


def test_a_short_answer_within_a_chat_is_not_terse() -> None:
    opening = "Hello, could you please help me with my order? Thank you."
    assert read("need the blue one").closeness.value == "terse"
    assert read("need the blue one", earlier=[opening]).closeness.value == "neutral"


@pytest.mark.parametrize(
    ("earlier", "trait"),
    [
        ("I told your colleague all this yesterday.", "repeat"),
        ("Sorry for my English, I use a translator.", "plain_language"),
    ],
)
def test_what_was_said_once_still_holds(earlier: str, trait: str) -> None:
    assert getattr(read("The grey one.", earlier=[earlier]), trait).value
    assert not getattr(read("The grey one.", earlier=["Hello there."]), trait).value


def test_a_flag_of_an_earlier_message_stays() -> None:
    assert read("thanks", earlier=["My mother died last week."]).flagged(Flag.BEREAVEMENT)


def test_words_that_are_quoted_are_not_the_writers_own() -> None:
    quoted = 'Your poster says "You are all idiots, we hate you". Is it meant as a joke?'
    assert not read(quoted).flagged(Flag.ABUSE)


def test_code_and_logs_stir_no_feeling() -> None:
    assert read("Here is the log:\n```\nFATAL: child killed, aborting\n```").flags.value == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wo finde ich bitte meine Rechnung vom letzten Monat?", "de"),
        ("¿Dónde puedo ver la factura del mes pasado, por favor?", "es"),
        (CALM, "en"),
    ],
)
def test_the_language_is_told(text: str, language: str) -> None:
    assert read(text).language == language


@pytest.mark.parametrize("text", [CALM, FURIOUS, MIXED, "fix it", "Resend invoice 4417."])
def test_whatever_is_not_neutral_rests_on_words_of_the_message(text: str) -> None:
    reading = read(text)
    neutral = {"neutral", "none", "clear", "unknown", "0", "False", "()"}
    for trait, spans in evidence(reading).items():
        is_neutral = str(getattr(reading, trait).value) in neutral
        assert bool(spans) is not is_neutral, trait
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(text[start:end].strip() for start, end in spans)


def test_a_flag_names_its_own_words() -> None:
    spans = evidence(read(MIXED))["flags"]
    quoted = " ".join(MIXED[start:end] for start, end in spans)
    assert "my lawyer will" in quoted
    assert "someone has used my" in quoted


@pytest.mark.parametrize(
    ("score", "less", "more"),
    [
        ("upset", "Where is my parcel?", "My parcel is late again, this is unacceptable."),
        ("anxious", "Is it gone?", "Is it gone? I'm so worried, please help."),
        ("confused", "Thanks, done.", "I'm lost, which button do you mean?"),
        ("pleased", "It arrived.", "It arrived and we love it, thank you so much!"),
        ("terse", "Hello, could you send me the code, please?", "send code"),
        ("chatty", "Send me the code.", "Hiya, happy Friday! Send me the code, lovely people :)"),
        (
            "formal",
            "send the code",
            "Dear Madam, I should be obliged for the code. Kind regards, A",
        ),
        ("expert", "The page is slow.", "The API endpoint returns 504 under TLS 1.3, p99 is 9 s."),
    ],
)
def test_scores_rise_with_the_evidence(score: str, less: str, more: str) -> None:
    assert 0 <= read(less).scores[score] < read(more).scores[score] <= 1


@given(st.text(max_size=300))
def test_any_text_is_read_with_scores_between_0_and_1(text: str) -> None:
    reading = read(text)
    assert all(0 <= score <= 1 for score in reading.scores.values())
    assert 0 <= reading.heat.value <= 4
    for spans in evidence(reading).values():
        assert all(0 <= start <= end <= len(text) for start, end in spans)


@pytest.mark.parametrize("text", [CALM, FURIOUS, MIXED, "Are you thick, you useless cow?"])
def test_the_summary_is_about_the_message_and_labels_no_person(text: str) -> None:
    words = set(read(text).summary.lower().replace(",", " ").replace(".", " ").split())
    assert words.isdisjoint({"he", "she", "they", "customer", "person", "difficult", "rude"})
    assert words.isdisjoint({"man", "woman", "old", "foreign", "abuser", "troll"})


def test_nothing_to_see_is_a_normal_reading() -> None:
    reading = read(CALM)
    assert reading.summary == "Reads as: calm."
    assert reading.flags.value == ()
    assert reading.feeling.confidence is not Confidence.LOW


@pytest.mark.parametrize(
    ("feeling", "heat", "words"),
    [
        (Feeling.ANGRY_ISSUE, 1, "a little put out about what happened"),
        (Feeling.ANGRY_PERSON, 2, "frustrated with us"),
        (Feeling.TIRED, 1, "a little put out, worn out"),
        (Feeling.SAD, 0, "sad"),
        (Feeling.NONE, 3, "angry"),
    ],
)
def test_what_is_felt_does_not_contradict_how_heated_it_is(
    feeling: Feeling, heat: int, words: str
) -> None:
    traits = plain_traits() | {
        "feeling": Trait(feeling, Confidence.HIGH),
        "heat": Trait(heat, Confidence.HIGH),
    }
    assert summarise(traits).startswith(f"Reads as: {words}.")


def test_trouble_told_levelly_is_not_called_calm() -> None:
    wanted = Trait(value=True, confidence=Confidence.HIGH)
    summary = summarise(plain_traits() | {"wants_acknowledgement": wanted})
    assert "calm" not in summary
    assert "with trouble behind it. Wants a word for the trouble" in summary


def plain_traits() -> dict[str, Trait[Any]]:
    """The traits of a message in which nothing shows."""
    names = ("closeness", "clarity", "know_how", "register", "repeat", "plain_language", "urgent")
    traits: dict[str, Trait[Any]] = {name: Trait("") for name in names}
    return traits | {
        "wants_acknowledgement": Trait(value=False),
        "feeling": Trait(Feeling.NONE, Confidence.HIGH),
        "heat": Trait(0, Confidence.HIGH),
        "flags": Trait((), Confidence.HIGH),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Water is coming through the ceiling from the flat above. Who do I ring?",
        "Boarding closes at 14:10 and the app shows no pass.",
        "The whole office can't log in since eight and payroll closes at noon.",
    ],
)
def test_time_that_presses_is_said_and_nobody_is_calm_then(text: str) -> None:
    summary = read(text).summary
    assert "short of time" in summary
    assert "calm" not in summary
    assert summary.endswith("Wants to hear first what can be done in time.")


@pytest.mark.parametrize(
    "text",
    [
        "Thanks so much, you've been brilliant.",
        "thanks so much for mending the boiler, you've been brilliant. it's working perfectly now",
    ],
)
def test_plain_thanks_are_no_sarcasm(text: str) -> None:
    reading = read(text)
    assert reading.feeling.value is Feeling.PLEASED
    assert reading.heat.value == 0


def test_nobody_is_told_to_hurry_beside_a_death() -> None:
    reading = read(
        "We lost our dear Pepper last week, and this morning your card says his jab is due."
    )
    assert reading.flagged(Flag.BEREAVEMENT)
    assert "short of time" not in reading.summary


@pytest.mark.parametrize(
    "text",
    [
        "Are you open on Saturday?",
        "The fair is in May, so there's no rush: which tents do you have?",
        "Is the express option worth it?",
    ],
)
def test_a_day_or_an_hour_alone_presses_nobody(text: str) -> None:
    assert "short of time" not in read(text).summary


@pytest.mark.parametrize(
    "text", ["Which size is the blue lamp?", "You found my ring, bless you! I'm over the moon!!"]
)
def test_nobody_without_trouble_wants_a_word_for_it(text: str) -> None:
    assert "trouble" not in read(text).summary
