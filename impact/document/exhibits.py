"""Exhibits but for tables: figures, and the key to the status marks."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impact.document.block import Block, Status, Text, alt_text_problems, name_block, plain
from impact.document.drawing import Drawing


@dataclass(frozen=True)
class Chart:
    """A registered chart that is still to be drawn.

    Attributes:
        width: how wide it will be [pt].
        height: how high it will be, at least [pt].
        options: which of its variants is meant, as pairs.
        most: how high it may be where the page has room [pt]; 0 for no more than its height.
        tight: how high it is at least where its page would run over by a few lines [pt]; 0 for no less than its height.
        most_in_flow: how high it may be among content that goes on over several pages [pt]; 0 for `most`.
    """

    name: str
    width: float
    height: float
    options: tuple[tuple[str, str], ...] = ()
    most: float = 0.0
    tight: float = 0.0
    most_in_flow: float = 0.0


@dataclass(frozen=True)
class Figure(Block):
    """A chart with its words. Sections order a chart; it is drawn when the document is put together.

    Attributes:
        id: target of links.
        label: such as "Figure 1"; of a brief it is given in the order of reading.
        title: the finding.
        subtitle: what is measured, with unit and years.
        chart: the drawing, or what is to be drawn.
        alt: what the chart shows, with its main numbers, for those who cannot see it.
        source: the line under the chart.
    """

    id: str
    label: str
    title: Text
    subtitle: Text
    chart: Drawing | Chart
    alt: str
    source: Text

    @property
    def drawing(self) -> Drawing:
        """The chart as it is drawn.

        Raises:
            ValueError: it is still to be drawn.
        """
        if isinstance(self.chart, Chart):
            raise ValueError(f"the chart {self.chart.name} of {self.label} is not drawn yet")
        return self.chart

    def name(self) -> str:
        """Return the kind and the id or label."""
        return name_block("figure", self.id or self.label)

    def anchor(self) -> str:
        """Return the id."""
        return self.id

    def texts(self) -> Iterator[Text]:
        """Yield title, subtitle and source."""
        yield from (self.title, self.subtitle, self.source)

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield number and finding, what is measured, the chart in words, the source."""
        yield f"{self.label}. {plain(self.title)}"
        yield from (line for line in (plain(self.subtitle), self.alt, plain(self.source)) if line)

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with alt text, title and size."""
        yield from alt_text_problems(self.alt, "Say in a sentence what the chart shows, with its main numbers.")
        if not plain(self.title).strip():
            yield "has no title. Give it the finding in about ten words."
        width, height = self.chart.width, self.chart.height
        if not (0 < width < math.inf and 0 < height < math.inf):
            yield f"its chart is {width:g} by {height:g} pt. Draw it with a size above zero."


@dataclass(frozen=True)
class StatusKey(Block):
    """The key to the status marks: reported solid, modelled hatched, announced outlined.

    Attributes:
        items: each status with its words.
    """

    items: tuple[tuple[Status, Text], ...]

    def name(self) -> str:
        """Return the kind."""
        return "status key"

    def texts(self) -> Iterator[Text]:
        """Yield the words."""
        yield from (words for _, words in self.items)

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield each status with its words."""
        yield from (plain(words) for _, words in self.items)

    def problems(self) -> Iterator[str]:
        """Yield whether the key is empty."""
        if not self.items:
            yield "has no marks. Leave it out."
