"""Tips from their files: a folder of Markdown files is a series, in the order of their names."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field
from typing_extensions import override

from bot.chat.messages import Heading
from bot.check import all_rules, find_rule
from bot.content.page import Page, read_page
from bot.content.validation import Complaint, Part, one_of, validated
from bot.errors import ContentError
from bot.series.tip import (
    AFTER,
    BEFORE,
    CAREFUL,
    CUSTOMER,
    TLDR,
    TRY,
    Evidence,
    Recall,
    Section,
    Tip,
)

__all__ = ["Series", "all_series", "load_series", "load_tip"]

_FILE = re.compile(r"(\d{1,3})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md")
_ID = re.compile(r"[A-Za-z]{1,8}[0-9]{1,4}")
_NAMING = "name it by its place and a word, such as 07-say-what-you-see.md"
_NEEDED = (BEFORE, AFTER, CAREFUL, TRY, TLDR)
_LABELS = (CUSTOMER, *_NEEDED)
_MOST_TIPS = 500


@dataclass(frozen=True, slots=True)
class Series:
    """Tips in the order they are sent; ``name`` is the folder's, ``paths`` are the files."""

    name: str
    tips: Sequence[Tip]
    paths: Sequence[Path]

    def find(self, word: str) -> Tip | None:
        """The tip with that name or id."""
        wanted = word.lower()
        return next((tip for tip in self.tips if wanted in (tip.name, tip.id.lower())), None)


def load_series(folder: Path) -> Series:
    """Read every tip in ``folder``. Raises `ContentError` with a line for each thing wrong.

    Only files that lie in the folder itself count: a link to another place is refused.
    """
    paths = _files(folder)
    tips: list[Tip] = []
    wrong: list[str] = []
    for path in paths:
        try:
            tips.append(load_tip(path))
        except ContentError as error:
            wrong.append(str(error))
    if not wrong:
        wrong += _across(tips, paths)
    if wrong:
        raise ContentError("\n".join(wrong))
    return Series(folder.resolve().name, tips, paths)


def all_series(folders: Iterable[Path] = ()) -> Mapping[str, Series]:
    """Our own series and those in ``folders``, by name. Raises `ContentError`."""
    found: dict[str, Series] = {}
    for folder in (Path(str(files("tips").joinpath("rapport"))), *folders):
        series = load_series(folder)
        if series.name in found:
            raise ContentError(
                f"{folder}:1: there is another series called “{series.name}”; rename the folder."
            )
        found[series.name] = series
    return found


def load_tip(path: Path) -> Tip:
    """Read one tip. Raises `ContentError` with a line for each thing wrong."""
    if not (named := _FILE.fullmatch(path.name)):
        raise ContentError(f"{path}:1: {_NAMING}.")
    page = read_page(path)
    facts = validated(page.facts, _TipFile)
    sections = tuple(_sections(page))
    if wrong := list(_missing(path, sections)):
        raise ContentError("\n".join(wrong))
    return facts.tip(named[2], sections)


def _files(folder: Path) -> Sequence[Path]:
    try:
        inside = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".md")
    except OSError as error:
        raise ContentError(f"{folder}:1: this folder can't be read: {error.strerror}.") from None
    root = folder.resolve()
    for path in inside:
        if path.resolve().parent != root:
            raise ContentError(f"{path}:1: this leads out of the folder; put the file itself here.")
    if not inside:
        raise ContentError(f"{folder}:1: there is no tip here; {_NAMING}.")
    if len(inside) > _MOST_TIPS:
        raise ContentError(f"{folder}:1: these are more than {_MOST_TIPS} tips; make two series.")
    return inside


def _sections(page: Page) -> Iterator[Section]:
    label, line = "", 1
    blocks: list[object] = []
    for piece in page.pieces:
        if isinstance(piece.block, Heading):
            yield Section(label, line, tuple(blocks))  # type: ignore[arg-type]
            label, line, blocks = _label(piece.block.content), piece.line, []
        else:
            blocks.append(piece.block)
    yield Section(label, line, tuple(blocks))  # type: ignore[arg-type]


def _label(heading: str) -> str:
    """The heading as it is known, whatever its capitals."""
    plain = heading.strip().rstrip(":.")
    return next((known for known in _LABELS if known.lower() == plain.lower()), plain)


def _missing(path: Path, sections: Sequence[Section]) -> Iterator[str]:
    labels = [section.label for section in sections]
    for needed in _NEEDED:
        if needed not in labels:
            yield f"{path}:1: there is no part “### {needed}”; add it."
    for section in sections:
        if section.label in (CUSTOMER, BEFORE, AFTER) and not section.quotes():
            yield f"{path}:{section.line}: quote the line below “{section.label}” with “> ”."
        elif section.label and not section.blocks:
            yield f"{path}:{section.line}: there is nothing below “{section.label}”."


def _across(tips: Sequence[Tip], paths: Sequence[Path]) -> Iterator[str]:
    """What is wrong between the tips of a series, each of which is well in itself."""
    seen: dict[str, Path] = {}
    for tip, path in zip(tips, paths, strict=True):
        if tip.recall and tip.recall.about.lower() not in seen:
            yield f"{path}:1: the question is about {tip.recall.about}, which is no earlier tip."
        for word in dict.fromkeys((tip.id.lower(), tip.name)):
            if word in seen:
                yield f"{path}:1: “{word}” is what {seen[word].name} is called; choose another."
            seen.setdefault(word, path)


def _rule(name: str) -> str:
    if find_rule(name) is None:
        advice = one_of(name, [rule.id for rule in all_rules()], "all of them: rapport rules")
        raise ValueError(f"there is no rule “{name}”; {advice}")
    return name


_Short = Annotated[str, Field(min_length=1, max_length=80)]
_Sentence = Annotated[str, Field(min_length=1, max_length=400)]
_Tag = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
_Drill = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
_RuleId = Annotated[str, AfterValidator(_rule)]


class _EvidencePart(Part):
    who: _Short
    year: Annotated[int, Field(ge=1800, le=2100)]
    found: _Sentence
    limit: _Sentence


class _RecallPart(Part):
    about: _Short
    question: _Sentence
    answer: Annotated[str, Field(min_length=1, max_length=600)]


def _id(word: str) -> str:
    if not _ID.fullmatch(word):
        raise ValueError("an id is letters and a number, such as T01")
    return word


class _TipFile(Part):
    id: Annotated[str, AfterValidator(_id)]
    title: _Short
    idea: _Sentence
    evidence: tuple[_EvidencePart, ...] = ()
    tags: tuple[_Tag, ...] = ()
    rules: tuple[_RuleId, ...] = ()
    drills: tuple[_Drill, ...] = ()
    recall: _RecallPart | None = None

    @override
    def complaints(self) -> Iterator[Complaint]:
        for name in ("tags", "rules", "drills"):
            given: Sequence[str] = getattr(self, name)
            for index, word in enumerate(given):
                if word in given[:index]:
                    yield (name, index), f"“{word}” stands here twice; keep one"

    def tip(self, name: str, sections: tuple[Section, ...]) -> Tip:
        recall = self.recall
        return Tip(
            id=self.id,
            name=name,
            title=self.title,
            idea=self.idea,
            evidence=tuple(Evidence(e.who, e.year, e.found, e.limit) for e in self.evidence),
            tags=self.tags,
            rules=self.rules,
            drills=self.drills,
            sections=sections,
            recall=Recall(recall.about, recall.question, recall.answer) if recall else None,
        )
