"""Colours and fills of native charts: the same for the same thing as in charts that are drawn."""

from __future__ import annotations

from collections.abc import Sequence

from impact.charts.measures import PEOPLE, tone_of
from impact.charts.picture import Point, Series
from impact.export.native_charts.plan import Fill
from impact.look.colour import shades
from impact.look.theme import Theme
from impact.vocabulary import CHANNELS

REST = "rest"  # what is left of a whole
LOST = ("relief",)  # series of what is forgone
TONES = {"revenue": "money", "relief": "lost", "gross": "supported", "delivered": "output", "tonnes": "emissions"}
FILLS: dict[str, Fill] = {"reported": "solid", "modelled": "solid", "announced": "outlined", "": "solid"}


def colour_of(theme: Theme, series: Series) -> str:
    """Return the colour of one thing."""
    if series.key in CHANNELS:
        return theme.colour(f"channel_{series.key}")
    return theme.colour(TONES.get(series.key) or tone_of(series.key, series.unit))


def column_colour(theme: Theme, series: Series) -> str:
    """Return the colour of columns over years: of money by what it is, of all else that of what the project makes."""
    return theme.colour(TONES.get(series.key, "output"))


def point_colours(theme: Theme, series: Series) -> tuple[str, ...]:
    """Return the colour of each bar of a series: gross and net figures in theirs, all others in that of the series."""
    if not series.unit.startswith(PEOPLE):
        return (colour_of(theme, series),) * len(series.points)
    return tuple(theme.colour(tone_of(point.key, series.unit)) for point in series.points)


def stack_colours(theme: Theme, parts: Sequence[Series]) -> list[str]:
    """Return the colours of parts that touch: those of channels, else shades of one."""
    if parts and parts[0].key in CHANNELS:
        return [
            theme.colour(f"channel_{part.key}") if part.key in CHANNELS else theme.palette.context for part in parts
        ]
    shaded = [part for part in parts if part.key != REST]
    tone = tone_of(shaded[0].key, shaded[0].unit) if shaded else "output"
    tone = "output" if tone == "money" else tone
    found = dict(zip((part.key for part in shaded), shades(theme.colour(tone), len(shaded)), strict=True))
    return [found.get(part.key, theme.palette.muted) for part in parts]


def stack_fill(part: Series) -> Fill:
    """Return how a part of a whole is filled: what is left of it stays empty."""
    return "outlined" if part.key == REST else "solid"


def fill_of(point: Point) -> Fill:
    """Return how a bar is filled, by who says its value."""
    return FILLS[point.status]
