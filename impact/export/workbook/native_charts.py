"""Charts that a workbook draws by itself: of the form that the brief has, or the nearest to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from impact.charts.drawing.picture import Picture, Series
from impact.charts.drawing.series import tone_of
from impact.export.workbook.content import ChartKind, ChartSeries, NativeChart, Show
from impact.theme.colour import shades, tint
from impact.theme.theme import Theme

NAME, AT, VALUE = 0, 1, 2
FORMS: dict[str, tuple[ChartKind, bool]] = {
    "columns": ("column", False),
    "stacked-columns": ("column", True),
    "bars": ("bar", False),
    "stacked-bars": ("bar", True),
    "dots": ("bar", False),
    "lines": ("line", False),
}
TOTAL = "total"
LEAST, A_ROW, MOST, AROUND = 330, 26, 760, 120  # heights in pixels
PALE = 0.45


@dataclass(frozen=True)
class Block:
    """Where a series stands on its sheet.

    Attributes:
        series: which one. first, last: rows under the header. reach: columns of how far its ranges reach up and down.
    """

    series: Series
    first: int
    last: int
    reach: tuple[int, int] | None


class Colours:
    """Gives series the colours that they have in the brief."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def of(self, many: Sequence[Series]) -> list[str]:
        """Return a colour for each series that stand beside each other; those of one meaning take shades of it."""
        own = self._theme.palette
        tones = [getattr(own, f"channel_{s.key}", "") or self._theme.colour(tone_of(s.key, s.unit)) for s in many]
        found: list[str] = []
        for place, tone in enumerate(tones):
            alike = [at for at, other in enumerate(tones) if other == tone]
            found.append(shades(tone, len(alike))[alike.index(place)] if 1 < len(alike) < 6 else tone)
        return found

    @property
    def ink(self) -> str:
        """The colour of marks and letters."""
        return self._theme.palette.ink


def charts_of(
    picture: Picture, blocks: Sequence[Block], alt: str, colours: Colours, units: Sequence[str], number: str
) -> Iterator[NativeChart]:
    """Yield the native charts of a figure, one a panel; none for a form that has none, such as a map."""
    if picture.form not in FORMS:
        return
    kind, stacked = FORMS[picture.form]
    for panel in dict.fromkeys(block.series.panel for block in blocks):
        own = [block for block in blocks if block.series.panel == panel and block.series.points]
        names = {tuple(point.x for point in block.series.points) for block in own}
        known = any(point.value is not None for block in own for point in block.series.points)
        if not known or len(names) > 1:
            continue
        unit = next(u for block, u in zip(blocks, units, strict=True) if block is own[0])
        series = tuple(_series(picture.form, own, colours))
        rows = len(own[0].series.points) * (len(own) if not stacked else 1)
        height = min(MOST, max(LEAST, A_ROW * rows + AROUND)) if kind == "bar" else LEAST
        yield NativeChart(kind, series, panel, alt, unit, number, stacked, height)


def _series(form: str, own: Sequence[Block], colours: Colours) -> Iterator[ChartSeries]:
    stacked = form.startswith("stacked")
    parts = [block for block in own if not (stacked and block.series.key == TOTAL)]
    for block, colour in zip(parts, colours.of([block.series for block in parts]), strict=True):
        announced = all(p.status == "announced" for p in block.series.points if p.value is not None)
        ranged = not stacked and any(point.low is not None for point in block.series.points)
        plus, minus = block.reach if block.reach and ranged else (None, None)
        fill = tint(colour, PALE) if announced else colour
        show: Show = "line" if form == "lines" else "fill"
        yield ChartSeries((NAME, block.first), block.first, block.last, AT, VALUE, fill, plus, minus, show)
    for block in own:
        if stacked and block.series.key == TOTAL and form == "stacked-columns":
            plus, minus = block.reach or (None, None)
            rows = (block.first, block.last)
            yield ChartSeries((NAME, block.first), *rows, AT, VALUE, colours.ink, plus, minus, "marker")
