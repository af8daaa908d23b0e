"""Reads the settings, and says what is wrong with them and where."""

from collections.abc import Mapping
from difflib import get_close_matches

from pydantic import ValidationError

from bot.errors import SettingsError
from bot.settings.model import Settings
from bot.settings.places import CONFIG, PREFIX, Place, places

__all__ = ["load", "origins"]


def load(**given: object) -> Settings:
    """Read the settings; ``given`` ones count before all others, None is not given.

    Raises `SettingsError` naming the place and what to write there.
    """
    found = places()
    wrong = [_unknown(place) for place in found if place.setting not in Settings.model_fields]
    if wrong:
        raise SettingsError("\n".join(wrong))
    chosen = {name: value for name, value in given.items() if value is not None}
    try:
        return Settings.model_validate(chosen)
    except ValidationError as error:
        where = {**origins(), **{name: name for name in chosen}}
        raise SettingsError("\n".join(_complaints(error, where))) from None


def origins() -> Mapping[str, str]:
    """Where each setting that is set gets its value from; the others have their defaults."""
    return {place.setting: place.where for place in reversed(places())}


def _unknown(place: Place) -> str:
    guesses = get_close_matches(place.setting, Settings.model_fields, n=1)
    is_variable = place.written.upper().startswith(PREFIX)
    shown = [f"{PREFIX}{name.upper()}" if is_variable else name for name in guesses]
    advice = f"Did you mean {shown[0]}?" if shown else "Remove it."
    if is_variable and place.setting == "config":
        advice = f"{CONFIG} only works in the environment."
    named = "this" if place.where == place.written else place.written
    return f"{place.where}: {named} is no setting of Rapport's. {advice}"


def _complaints(error: ValidationError, where: Mapping[str, str]) -> list[str]:
    return [
        f"{where.get(name, name)}: {_reason(details['type'], details['msg'])}."
        for details in error.errors(include_url=False, include_input=False)
        for name in [str(details["loc"][0])]
    ]


def _reason(kind: str, message: str) -> str:
    """Pydantic's reason as advice; a validator of ours says what to write itself."""
    return {
        "int_parsing": "write a whole number",
        "literal_error": message.replace("Input should be", "write"),
        "value_error": message.removeprefix("Value error, "),
    }.get(kind, message.replace("Input", "it"))
