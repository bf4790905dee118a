"""A number on a page, as lists of numbers tell of it."""

from dataclasses import dataclass

TEXT, TABLE, FIGURE = "p", "t", "f"  # letters of ids


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
