"""Large numbers with what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impact.document.block import Block
from impact.document.quoting import name_block
from impact.document.spans import Text, plain, text
from impact.document.status import Status
from impact.document.status_key import StatusKey

MOST_KEY_FIGURES = 6


@dataclass(frozen=True)
class KeyFigure:
    """One large number with what it means.

    Attributes:
        value: the numeral as printed, such as "5,000".
        unit: follows the numeral in smaller type.
        label: what is counted.
        range: the range in words.
        note: gross or net, year, further meaning.
        status: reported, announced or modelled; drawn as a solid, outlined or hatched rule over the figure.
        cell: address of the table cell the numeral comes from.
    """

    value: str
    unit: str
    label: str | Text
    range: str | Text
    note: str | Text = ""
    status: Status = ""
    cell: str = ""

    def texts(self) -> Iterator[Text]:
        """Yield label, range and note."""
        yield from (text(part) for part in (self.label, self.range, self.note))


@dataclass(frozen=True)
class KeyFigures(Block):
    """A strip of two to six key figures.

    Attributes:
        items: the figures.
        legend: the key to the status marks, set under the strip.
        status_key: a sentence about the marks, for formats that cannot draw them; set after the legend.
    """

    items: tuple[KeyFigure, ...]
    status_key: Text = ()
    legend: StatusKey | None = None

    def name(self) -> str:
        """Return the kind and the labels."""
        return name_block("key figures", ", ".join(plain(text(item.label)) for item in self.items))

    def texts(self) -> Iterator[Text]:
        """Yield the words of the figures, of the key and of the sentence after it."""
        for item in self.items:
            yield from item.texts()
        if self.legend is not None:
            yield from self.legend.texts()
        yield self.status_key

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield each figure: label, value and unit, range, note; then the key."""
        for item in self.items:
            label, range_, note = (plain(content) for content in item.texts())
            value = " ".join(part for part in (item.value, item.unit) if part)
            yield "; ".join(part for part in (f"{label}: {value}", range_, note) if part)
        if self.legend is not None:
            yield from self.legend.lines(status)
        if self.status_key:
            yield plain(self.status_key)

    def problems(self) -> Iterator[str]:
        """Yield whether there are too few or too many figures."""
        if not 1 <= len(self.items) <= MOST_KEY_FIGURES:
            yield f"has {len(self.items)} figures; one to {MOST_KEY_FIGURES} fit on a line. Use two strips."
