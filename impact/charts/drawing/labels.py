"""Texts inside charts as boxes in points: measured, broken into lines, and kept clear of each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from impact.charts.drawing.style import ChartStyle
from impact.core.errors import ImpactError
from impact.theme.fonts import chinese_files, font_files, is_chinese, pieces, unbroken

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Weight = Literal["regular", "semibold", "bold", "serif"]
Side = Literal["left", "centre", "right"]
Level = Literal["below", "middle", "above"]

LEADING = 1.16  # distance of base lines, in sizes of the text
ASCENT, DESCENT = 0.74, 0.21  # reach of letters over and under the base line, in sizes of the text
GAP = 1.6  # least distance of two texts [pt]
EDGE = 0.5  # least distance of a text from the edge of the chart [pt]
SLACK = 1e-6  # what sums of floats may be off [pt]
MORE = "\u2026"


@dataclass(frozen=True)
class LabelArea:
    """A rectangle [pt], origin at the lower left of the chart."""

    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: LabelArea, gap: float = 0.0) -> bool:
        return (
            self.left < other.right + gap
            and other.left < self.right + gap
            and self.bottom < other.top + gap
            and other.bottom < self.top + gap
        )


@dataclass(frozen=True)
class LabelSlot:
    """Where a text may stand: the point it belongs to [pt], and on which side of it the text is."""

    x: float
    y: float
    side: Side = "centre"
    level: Level = "middle"


class TextMeasure:
    def __init__(self, style: ChartStyle) -> None:
        self._style = style
        self._files = font_files(style.theme)
        self._chinese = ""

    @property
    def size(self) -> float:
        return self._style.text_size

    @property
    def line(self) -> float:
        return self._style.text_size * LEADING

    def height(self, lines: int = 1) -> float:
        return (lines - 1) * self.line + (ASCENT + DESCENT) * self.size

    def width(self, text: str, weight: Weight = "regular") -> float:
        """Return the width of one line of text [pt], as the page sets it."""
        from impact.charts.recording.font_metrics import font_metrics

        latin = font_metrics(str(self._files[weight]))
        if not is_chinese(text):
            return latin.size(text)[0] * self.size
        self._chinese = self._chinese or str(chinese_files(self._style.theme)[1])
        chinese = font_metrics(self._chinese)
        parts = pieces(text, latin.has, chinese=True)
        return sum((chinese if own else latin).size(part)[0] for own, part in parts) * self.size

    def widest(self, texts: Iterable[str], weight: Weight = "regular") -> float:
        return max((self.width(text, weight) for text in texts), default=0.0)

    def broken(self, text: str, width: float, most: int = 3, weight: Weight = "regular") -> tuple[str, ...]:
        """Return a text as lines no wider than `width` [pt]; what `most` lines cannot hold ends with an ellipsis."""
        lines: list[str] = []
        words = [part for word in unbroken(text) for part in self._divided(word, width, weight)]
        while words:
            count = len(words)
            while count > 1 and self.width("".join(words[:count]).strip(), weight) > width:
                count -= 1
            line, words = "".join(words[:count]).strip(), words[count:]
            if len(lines) + 1 == max(1, most) and words:
                line, words = f"{line}{words[0]}{MORE}", []
            lines.append(self._cut(line, width, weight))
        return tuple(lines)

    def _divided(self, word: str, width: float, weight: Weight) -> list[str]:
        if "-" not in word.strip("-") or self.width(word.strip(), weight) <= width:
            return [word]
        parts = word.split("-")
        return [*(f"{part}-" for part in parts[:-1]), parts[-1]]

    def balanced(self, text: str, width: float, most: int = 3, weight: Weight = "regular") -> tuple[str, ...]:
        """Return a text as `broken` does, in as many lines, which are about equally wide."""
        lines = found = self.broken(text, width, most, weight)
        while len(found) == len(lines) > 1 and not any(line.endswith(MORE) for line in found):
            lines = found
            found = self.broken(text, self.widest(lines, weight) - 0.5, most, weight)
        return lines

    def _cut(self, line: str, width: float, weight: Weight) -> str:
        if self.width(line, weight) <= width:
            return line
        kept = line.removesuffix(MORE)
        while kept and self.width(kept.rstrip() + MORE, weight) > width:
            kept = kept[:-1]
        return kept.rstrip() + MORE


class Lettering(TextMeasure):
    def __init__(self, figure: Figure, style: ChartStyle) -> None:
        super().__init__(style)
        self._figure = figure
        self._taken: list[LabelArea] = []
        self._closed: list[LabelArea] = []

    def close(self, area: LabelArea) -> None:
        """Let texts that are looking for a place stay out of an area, such as a bar."""
        self._closed.append(area)

    def take(self, area: LabelArea) -> None:
        """Keep all texts out of an area that holds one already, such as the label of an axis."""
        self._taken.append(area)

    def put(
        self,
        text: str | Sequence[str],
        *places: LabelSlot,
        weight: Weight = "regular",
        colour: str = "",
        ground: bool = False,
        over: bool = False,
        size: float = 0.0,
        strong: int = 1,
    ) -> bool:
        """Write a text, of one or more lines, in the first place where it is clear; return False where none is.

        Args:
            text: one line or several.
            places: where it may stand, best first.
            weight: of the first `strong` lines; further lines are regular.
            colour: of the letters; ink by default.
            ground: on a patch of paper, to be read over a hatch or a grid.
            over: it may stand in a closed area.
            size: of the letters, in place of that of the chart [pt].
        """
        lines = [text] if isinstance(text, str) else list(text)
        for place in places:
            times = (size or self.size) / self.size
            area = self._area(lines, place, weight, times, strong)
            if self._clear(area, over):
                self._write(lines, area, place.side, weight, colour or self._style.palette.ink, ground, times, strong)
                return True
        return False

    def set(
        self,
        text: str | Sequence[str],
        place: LabelSlot,
        *,
        weight: Weight = "regular",
        colour: str = "",
        strong: int = 1,
    ) -> None:
        """Write a text that the chart cannot do without.

        Raises:
            ImpactError: it leaves the chart or meets another text there.
        """
        if not self.put(text, place, weight=weight, colour=colour, over=True, strong=strong):
            words = text if isinstance(text, str) else " ".join(text)
            raise ImpactError(
                f"A chart of {self._style.width:.0f} x {self._style.height:.0f} points has no room for '{words}'. "
                "Give it more width, or make the charts' text_size of the theme smaller."
            )

    def _area(self, lines: Sequence[str], place: LabelSlot, weight: Weight, times: float, strong: int) -> LabelArea:
        width = times * max(self.widest(lines[:strong], weight), self.widest(lines[strong:]))
        height = times * self.height(len(lines))
        left = place.x - {"left": width, "centre": width / 2, "right": 0.0}[place.side]
        bottom = place.y - {"below": height, "middle": height / 2, "above": 0.0}[place.level]
        return LabelArea(left, bottom, left + width, bottom + height)

    def _clear(self, area: LabelArea, over: bool) -> bool:
        inside = (
            area.left >= EDGE - SLACK
            and area.bottom >= -SLACK
            and area.right <= self._style.width - EDGE + SLACK
            and area.top <= self._style.height + SLACK
        )
        closed = () if over else self._closed
        return (
            inside
            and not any(area.meets(other, GAP) for other in self._taken)
            and not any(area.meets(other) for other in closed)
        )

    def _write(
        self, lines: Sequence[str], area: LabelArea, side: Side, weight: Weight, colour: str, ground: bool,
        times: float,
        strong: int,
    ) -> None:  # fmt: skip
        self._taken.append(area)
        if ground:
            self._ground(area)
        base = area.top - ASCENT * self.size * times
        for place, text in enumerate(lines):
            weight = weight if place < strong else "regular"
            spare = area.right - area.left - times * self.width(text, weight)
            left = area.left + {"left": spare, "centre": spare / 2, "right": 0.0}[side]
            self._figure.text(
                left / 72,
                base / 72,
                text,
                transform=self._figure.dpi_scale_trans,
                color=colour,
                weight=weight,
                size=self.size * times,
                ha="left",
                va="baseline",
                zorder=9,
            )
            base -= self.line * times

    def _ground(self, area: LabelArea) -> None:
        from matplotlib.patches import Rectangle

        self._figure.add_artist(
            Rectangle(
                ((area.left - 1.5) / 72, area.bottom / 72),
                (area.right - area.left + 3) / 72,
                (area.top - area.bottom) / 72,
                transform=self._figure.dpi_scale_trans,
                facecolor=self._style.palette.paper,
                linewidth=0,
                zorder=8,
            )
        )


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return places near the wanted ones that keep a distance, within limits where there is room for all.

    Neighbours that come too close form a block around the mean of what they want (pool adjacent violators).

    Args:
        wanted: places in rising order.
        gap: least distance of two.
        low, high: limits of the first and the last.
    """
    blocks: list[tuple[float, int]] = []  # where the first of a block wants to stand; how many it holds
    for place in wanted:
        blocks.append((place, 1))
        while len(blocks) > 1 and blocks[-2][0] + blocks[-2][1] * gap > blocks[-1][0]:
            (one, count), (two, more) = blocks[-2:]
            blocks[-2:] = [((one * count + (two - count * gap) * more) / (count + more), count + more)]
    places = [start + gap * step for start, count in blocks for step in range(count)]
    for step, place in enumerate(places):
        places[step] = max(place, low + step * gap)
    for step in range(len(places)):
        at = len(places) - 1 - step
        places[at] = min(places[at], high - step * gap)
    return places
