"""What a document has printed so far: its numbers, sources and figures, beside the context that its sections read."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from impact.brief.edition.rich import spans
from impact.charts.drawing.picture import Picture
from impact.document import Block, Chart, Heading, plain, walk
from impact.document.drawing import Drawing
from impact.study.tables import Record

TEXT, TABLE, FIGURE = "p", "t", "f"  # letters of ids
ChartOrder: TypeAlias = tuple[str, float, tuple[tuple[str, str], ...], float]  # all that a drawing depends on
NumbersInPrint: TypeAlias = "dict[str, dict[tuple[int, str], Record]]"  # by number as printed, then by row and column


@dataclass(frozen=True)
class PrintedNumber:
    """A number on a page.

    Attributes:
        id: of it.
        printed: its characters.
        cells: of the study, with blanks between.
        words: around it.
        where: the block that it stands in.
        part: title of the part.
    """

    id: str
    printed: str
    cells: str
    words: str
    where: str
    part: str = ""

    @property
    def in_text(self) -> bool:
        """Whether it stands in text or on a tile, and not in a table or figure with a number of its own."""
        return TEXT in self.id.partition(".")[0]


@dataclass(eq=False)  # each document has one of its own
class PrintLog:
    """What a document has printed so far.

    Attributes:
        numbers: Rows and columns of all results, by the number as it is printed.
        by_section: The same of each section alone, by the ids of its headings.
        inputs: Row and numbers of all inputs printed with their range, by the words in which they are.
        cited: How often each source was named, by its number in the list.
        pictures: What each figure shows, by its id.
        plain_pictures: The same where characters only can be set.
        orders: The chart that each figure asks for.
        drawings: Charts by all that they depend on; shared with the documents made before in one language.
        drawn_here: Those of this document, at the height that it asked for.
        numbers_of_brief: What the brief prints, once a document has asked for it.
        known_of_brief: The same, where the brief was made before.
    """

    numbers: NumbersInPrint = field(default_factory=dict)
    by_section: dict[str, NumbersInPrint] = field(default_factory=dict)
    inputs: dict[str, tuple[Record, tuple[str, str, str]]] = field(default_factory=dict)
    cited: Counter[int] = field(default_factory=Counter)
    pictures: dict[str, Picture] = field(default_factory=dict)
    plain_pictures: dict[str, Picture] = field(default_factory=dict)
    orders: dict[str, Chart] = field(default_factory=dict)
    drawings: dict[ChartOrder, Drawing] = field(default_factory=dict)
    drawn_here: dict[ChartOrder, Drawing] = field(default_factory=dict)
    numbers_of_brief: Sequence[PrintedNumber] | None = None
    known_of_brief: Sequence[PrintedNumber] | None = None
    _in_section: NumbersInPrint = field(default_factory=dict)
    _last_section: NumbersInPrint = field(default_factory=dict)

    def note(self, row: Record, column: str, number: str) -> None:
        """Note that a number of a row was printed."""
        self.numbers.setdefault(number, {})[id(row), column] = row
        self._in_section.setdefault(number, {})[id(row), column] = row

    def note_input(self, row: Record, words: str, numbers: tuple[str, str, str]) -> None:
        """Note in which words an input was printed with its range, and its value, low and high end there."""
        self.inputs[plain(spans(words))] = row, numbers

    def section(self, blocks: Iterable[Block]) -> list[Block]:
        """Return the blocks of one section; the numbers printed while it was put together are kept by its headings.

        A section without a heading goes on under the last one of the section before.
        """
        self._in_section = {}
        made = list(blocks)
        if ids := [block.id for block in walk(made) if isinstance(block, Heading)]:
            self.by_section |= dict.fromkeys(ids, self._in_section)
            self._last_section = self._in_section
        else:
            for number, cells in self._in_section.items():
                self._last_section.setdefault(number, {}).update(cells)
        self._in_section = {}
        return made
