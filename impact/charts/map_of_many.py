"""Several projects of one country on one map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from impact.catalogue.outlines import Point
from impact.charts.canvas import Canvas
from impact.charts.lettering import Area
from impact.charts.map_frame import axes_of, frame, inside_box, mark, mercator, name_of, shapes
from impact.charts.names import country_in_words
from impact.charts.scale import Scale
from impact.charts.style import ChartStyle
from impact.language.messages import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WIDEST = 2.5  # width over height of the map at most


def map_of_many(country: str, places: Sequence[tuple[str, Point]], style: ChartStyle, words: Words) -> Figure:
    """Return a map of a country with places; those at one point are one mark, named by all of them.

    Args:
        country: ISO 3166; there is an outline of it. places: name, and longitude and latitude, of each project.
    """
    shown = frame(country, None, min(WIDEST, style.width / style.height))
    assert shown is not None  # whoever asks has looked
    width = min(style.width, style.height * shown.shape)
    style = replace(style, height=min(style.height, width / shown.shape))
    canvas = Canvas(style, words)
    area = Area(0.0, 0.0, width, style.height)
    seen = shapes(axes_of(canvas, shown, area), shown, None, style)
    across = Scale(shown.box.west, shown.box.east, area.left, area.right)
    up = Scale(mercator(shown.box.south), mercator(shown.box.north), area.bottom, area.top)
    at_one: dict[Point, dict[str, None]] = {}
    for name, point in places:
        at_one.setdefault(point, {})[name] = None
    for point, names in at_one.items():
        mark(canvas, words.both(list(names)), point, across, up)
    home = [inside_box(ring, shown.box) for ring in shown.country.rings]
    name_of(canvas.letters, country_in_words(words, country), home, across, up, style.palette.ink, area)
    for code, rings in seen.items():
        if code != country:
            name_of(canvas.letters, country_in_words(words, code), rings, across, up, style.palette.muted, area)
    return canvas.figure
