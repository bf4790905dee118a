"""Tables of Word: columns of set widths, a head that every page repeats, cells over columns and rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from impact.output.word.runs import quoted, twips


@dataclass(frozen=True)
class TableCell:
    """A cell that is ready to be written.

    Attributes:
        content: its paragraphs. span: columns that it takes.
        merged: whether it begins, or continues, a cell over several rows; empty for neither.
        fill: colour behind it; empty for none. borders: its own lines. margins: its own, as Word says them.
    """

    content: str
    span: int = 1
    merged: str = ""
    fill: str = ""
    borders: str = ""
    margins: str = ""

    def xml(self, width: float) -> str:
        span = f'<w:gridSpan w:val="{self.span}"/>' if self.span > 1 else ""
        merged = f'<w:vMerge w:val="{self.merged}"/>' if self.merged else ""
        borders = f"<w:tcBorders>{self.borders}</w:tcBorders>" if self.borders else ""
        fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{self.fill[1:]}"/>' if self.fill else ""
        margins = f"<w:tcMar>{self.margins}</w:tcMar>" if self.margins else ""
        own = f'<w:tcW w:w="{twips(width)}" w:type="dxa"/>{span}{merged}{borders}{fill}{margins}'
        return f"<w:tc><w:tcPr>{own}</w:tcPr>{self.content}</w:tc>"


@dataclass(frozen=True)
class TableRow:
    cells: tuple[TableCell, ...]
    head: bool = False
    whole: bool = True


def table(
    style: str, widths: Sequence[float], rows: Sequence[TableRow], *, title: str = "", words: str = "",
    heads: bool = True,
) -> str:  # fmt: skip
    """Return a table.

    Args:
        style: id of its style. widths: of its columns [pt]. rows: from the top.
        title, words: what it is called and shows, for those who do not see it.
        heads: whether its first row and its first column name what stands in the others.
    """
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    look = f'<w:tblLook w:val="{"00A0" if heads else "0000"}" w:firstRow="{int(heads)}" w:lastRow="0" '
    look += f'w:firstColumn="{int(heads)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    said = f"<w:tblCaption w:val={quoted(title)}/>" if title else ""
    said += f"<w:tblDescription w:val={quoted(words)}/>" if words else ""
    total = sum(map(twips, widths))
    properties = (
        f'<w:tblStyle w:val="{style}"/><w:tblW w:w="{total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{look}{said}'
    )
    body = "".join(_row(row, widths) for row in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def _row(row: TableRow, widths: Sequence[float]) -> str:
    whole = "<w:cantSplit/>" if row.whole else ""
    head = "<w:tblHeader/>" if row.head else ""
    cells, at = [], 0
    for cell in row.cells:
        cells.append(cell.xml(sum(widths[at : at + cell.span])))
        at += cell.span
    own = f"<w:trPr>{whole}{head}</w:trPr>" if whole or head else ""
    return f"<w:tr>{own}{''.join(cells)}</w:tr>"


def shares(parts: Sequence[float], width: float) -> list[float]:
    whole = sum(parts)
    return [width * part / whole for part in parts]
