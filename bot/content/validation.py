"""Holds a content file against its model, and says what is wrong with it, line by line."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from bot.content.tree import Tree
from bot.errors import ContentError

__all__ = ["Complaint", "Part", "one_of", "validated"]

Complaint = tuple[Sequence[str | int], str]
"""The way to what is wrong, and what to write there, without a full stop."""


class Part(BaseModel):
    """A table of a content file: what is not known in it is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    def complaints(self) -> Iterable[Complaint]:
        """What is wrong between its parts, each of which is well in itself."""
        return ()


_Model = TypeVar("_Model", bound=BaseModel)


def _between_parts(found: BaseModel) -> Iterable[Complaint]:
    return found.complaints() if isinstance(found, Part) else ()


def validated(
    tree: Tree, model: type[_Model], lint: Callable[[_Model], Iterable[Complaint]] = _between_parts
) -> _Model:
    """What ``tree`` says, as ``model``. Raises `ContentError` with a line for each complaint.

    ``lint`` says what is wrong where each part is well in itself.
    """
    try:
        found = model.model_validate({} if tree.data is None else tree.data)
        wrong = list(lint(found))
    except ValidationError as error:
        wrong = [_complaint(d, model) for d in error.errors(include_url=False)]
        found = None
    if found is not None and not wrong:
        return found
    in_order = sorted((tree.line(where), advice) for where, advice in wrong)
    told = dict.fromkeys(f"{tree.path}:{line}: {_sentence(advice)}" for line, advice in in_order)
    raise ContentError("\n".join(told))


def one_of(word: str, known: Sequence[str], otherwise: str) -> str:
    """Advice for a ``word`` that is not among those ``known``: the nearest, or ``otherwise``."""
    close = get_close_matches(word.lower(), known, n=1)
    return f"did you mean {close[0]}?" if close else otherwise


def _sentence(advice: str) -> str:
    return advice if advice.endswith("?") else f"{advice}."


def _complaint(details: ErrorDetails, model: type[BaseModel]) -> Complaint:
    where = tuple(part for part in details["loc"] if part != "[key]")
    name = next((part for part in reversed(where) if isinstance(part, str)), "")
    if details["type"] == "extra_forbidden":
        known = list(_fields_at(model, where[:-1]))
        return where, f"“{name}” means nothing here; {one_of(name, known, 'remove it')}"
    return where, _advice(name, details)


_LIST = "takes a text, or a list of texts in square brackets"
_NUMBER = "takes a whole number"
_SIMPLE = {
    "int_from_float": _NUMBER,
    "int_parsing": _NUMBER,
    "int_type": _NUMBER,
    "list_type": _LIST,
    "missing": "is missing; add it",
    "string_pattern_mismatch": "is not written like that: lower-case words joined by dashes",
    "string_type": "takes a text, in quotes",
    "tuple_type": _LIST,
}


def _advice(name: str, details: ErrorDetails) -> str:
    context = details.get("ctx", {})
    if details["type"] != "missing" and details["input"] in (None, "", [], ()):
        return f"“{name}” is empty; fill it in, or remove it"
    if simple := _SIMPLE.get(details["type"]):
        return f"“{name}” {simple}"
    match details["type"]:
        case "literal_error":
            return f"“{name}” can be {context['expected'].replace(chr(39), '')}"
        case "string_too_long":
            return f"“{name}” is too long; at most {context['max_length']} characters"
        case "dict_type" | "model_type":
            return f"“{name or 'this file'}” takes names, each with its value"
        case "value_error":
            return details["msg"].removeprefix("Value error, ")
    return f"“{name}”: {details['msg'].replace('Input', 'it')}"


def _fields_at(model: type[BaseModel], where: Sequence[str | int]) -> Iterator[str]:
    """The names that the table at ``where`` can hold."""
    for part in where:
        if isinstance(part, str):
            model = _inner(model.model_fields[part].annotation) or model
    yield from model.model_fields


def _inner(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 - any annotation there is
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_inner, get_args(annotation))), None)
