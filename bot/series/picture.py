"""A small picture of how tips were taken up: two bars for each."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

__all__ = ["drawn"]

_WIDTH, _ROW, _PAD = 640, 46, 16  # pixels
_BARS_AT = 300
_INK, _PAPER, _USEFUL, _PRACTISED = "#1d1c1d", "#ffffff", "#2f6f9f", "#b5651d"
_LONGEST_TITLE = 38  # characters that fit beside the bars


def drawn(rows: Sequence[tuple[str, int, int]]) -> bytes:
    """Draw ``rows`` (title, people who found it useful, people who practised it) as PNG."""
    image = Image.new("RGB", (_WIDTH, 2 * _PAD + _ROW * (len(rows) + 1)), _PAPER)
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(14)
    most = max(max(useful, practised) for _, useful, practised in rows)
    scale = (_WIDTH - _BARS_AT - 60) / max(1, most)
    for number, (title, useful, practised) in enumerate(rows):
        top = _PAD + number * _ROW
        pen.text((_PAD, top + 10), _short(title), _INK, font)
        _bar(pen, font, top + 4, useful, scale, _USEFUL)
        _bar(pen, font, top + 22, practised, scale, _PRACTISED)
    _legend(pen, font, _PAD + len(rows) * _ROW)
    file = BytesIO()
    image.save(file, "PNG", optimize=True)
    return file.getvalue()


_Font = ImageFont.ImageFont | ImageFont.FreeTypeFont


def _bar(
    pen: ImageDraw.ImageDraw, font: _Font, top: int, count: int, scale: float, colour: str
) -> None:
    if count:
        end = _BARS_AT + count * scale
        pen.rectangle((_BARS_AT, top, end, top + 14), colour)
        pen.text((end + 6, top - 1), str(count), _INK, font)


def _legend(pen: ImageDraw.ImageDraw, font: _Font, top: int) -> None:
    for left, colour, words in ((_BARS_AT, _USEFUL, "useful"), (_BARS_AT + 110, _PRACTISED,
                                                                "practised")):  # fmt: skip
        pen.rectangle((left, top + 12, left + 14, top + 26), colour)
        pen.text((left + 20, top + 11), words, _INK, font)


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"
