import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.check.language import language_of, name_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bonjour, je vous remercie pour votre aide rapide", "fr"),
        ("Hola, no me funciona la cuenta desde ayer por la tarde", "es"),
        ("Здравствуйте, где мой заказ?", "ru"),
        ("你好，我的订单没有收到，请帮我看看", "zh"),
    ],
)
def test_another_language_is_named(text: str, language: str) -> None:
    assert language_of(text).startswith(language)


@pytest.mark.parametrize(
    "text",
    [
        "ok merci",
        "send invoice for march",
        "mx records kestrel",
        "Gran passed last week, need his line shut off pls, number ends 0177",
        "he's hurting her next door, flat 4B",
        "pls fix asap",
        "Danke!",
        "Sorry for my english. I not understand 'propagate'. My mail is not work since two day.",
        "",
        "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂",
    ],
)
def test_short_or_learners_english_counts_as_english(text: str) -> None:
    assert language_of(text) == "en"


@given(st.text(st.characters(codec=None)))
def test_any_text_has_a_language(text: str) -> None:
    assert name_of(language_of(text))
