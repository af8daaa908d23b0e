"""Small drawn pictures: how hot the customer was, and one's own way over time.

Each comes with a text that says all that it shows.
"""

from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import pairwise

from PIL import Image, ImageDraw

from bot.chat.messages import Picture
from bot.practice.rubric import WORDS

__all__ = ["mood_picture", "way_picture"]

_WIDTH, _HEIGHT, _EDGE = 360, 110, 16
_SCALE = 2  # drawn larger and then shrunk, so that the lines are smooth
_PAPER, _GRID, _INK = "#ffffff", "#e4e4ea", "#3d3d4d"
_HEAT = ("#2e9e6b", "#7bb661", "#e0a92e", "#dd7a32", "#c93c3c")
_HOTTEST, _STRONGEST = 4, 3
_ROW = 44

Point = tuple[float, float]


def mood_picture(heats: Sequence[int], name: str) -> Picture:
    """The customer's heat from the first line to the last; ``name`` is the customer's."""
    image, pen = _paper(_HEIGHT)
    for level in range(_HOTTEST + 1):
        height = _up(level / _HOTTEST, _EDGE, _HEIGHT - _EDGE)
        pen.line(_scaled([(_EDGE, height), (_WIDTH - _EDGE, height)]), fill=_GRID, width=_SCALE)
    points = [
        (_along(n, len(heats)), _up(heat / _HOTTEST, _EDGE, _HEIGHT - _EDGE))
        for n, heat in enumerate(heats)
    ]
    _draw_line(pen, points, _INK)
    for point, heat in zip(points, heats, strict=True):
        _draw_dot(pen, point, _HEAT[heat], radius=6)
    told = " → ".join(map(str, heats))
    return _picture(image, f"{name}'s heat, 0 calm to 4 furious: {told}", "mood.png")


def way_picture(way: Mapping[str, Sequence[float]]) -> Picture:
    """For each word of the rubric, a line of its means over one's drills."""
    rows = {aspect: means for aspect, means in way.items() if means}
    image, pen = _paper(_ROW * len(rows) + _EDGE)
    for row, (aspect, means) in enumerate(rows.items()):
        top = _EDGE / 2 + row * _ROW
        pen.text((_EDGE * _SCALE, (top + 14) * _SCALE), aspect, fill=_INK, font_size=12 * _SCALE)
        points = [
            (_along(n, len(means), left=80), _up(mean / _STRONGEST, top + 6, top + _ROW - 6))
            for n, mean in enumerate(means)
        ]
        base = top + _ROW - 2
        pen.line(_scaled([(80, base), (_WIDTH - _EDGE, base)]), fill=_GRID, width=_SCALE)
        _draw_line(pen, points, _INK)
        _draw_dot(pen, points[-1], _HEAT[0], radius=5)
    told = "; ".join(f"{aspect}: {_told(aspect, means)}" for aspect, means in rows.items())
    return _picture(image, f"Your drills, the oldest first. {told}", "way.png")


def _told(aspect: str, means: Sequence[float]) -> str:
    return ", ".join(WORDS[aspect][round(mean)] for mean in means)


def _paper(height: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (_WIDTH * _SCALE, height * _SCALE), _PAPER)
    return image, ImageDraw.Draw(image)


def _draw_line(pen: ImageDraw.ImageDraw, points: Sequence[Point], color: str) -> None:
    for start, end in pairwise(points):
        pen.line(_scaled([start, end]), fill=color, width=2 * _SCALE)


def _draw_dot(pen: ImageDraw.ImageDraw, point: Point, color: str, radius: int) -> None:
    (x, y), wide = point, radius
    pen.ellipse(_scaled([(x - wide, y - wide), (x + wide, y + wide)]), fill=color)


def _along(number: int, count: int, left: float = _EDGE) -> float:
    """How far to the right the point with that ``number`` stands; a single one in the middle."""
    share = number / (count - 1) if count > 1 else 0.5
    return left + share * (_WIDTH - _EDGE - left)


def _up(share: float, top: float, bottom: float) -> float:
    return bottom - share * (bottom - top)


def _scaled(points: Sequence[Point]) -> list[Point]:
    return [(x * _SCALE, y * _SCALE) for x, y in points]


def _picture(image: Image.Image, alt: str, name: str) -> Picture:
    file = BytesIO()
    image.resize((image.width // _SCALE, image.height // _SCALE)).save(file, "PNG", optimize=True)
    return Picture(file.getvalue(), alt, name)
