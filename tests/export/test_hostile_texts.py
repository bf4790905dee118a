"""Whatever a text holds, a workbook keeps it as a text: in cells of small and large tables, in titles and notes."""

import io
import re
import zipfile

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from impact.export.workbook.content import Book, Cell, Column, Grid, Row, Sheet
from impact.export.workbook.write import written

SIGNS = st.sampled_from(["=", "+", "-", "@", "\t", "="])
RUN = st.sampled_from(["cmd|' /C calc'!A0", "SUM(A1)", 'HYPERLINK("http://a.example")', "1+1", "{1}", "&P", "_x0041_"])
TEXTS = st.builds("{}{}{}".format, SIGNS, RUN, st.text("aё表<&'\"{}!=", max_size=12))


@given(text=TEXTS, other=TEXTS)
def test_a_text_stays_a_text(text: str, other: str) -> None:
    columns = (Column("text"), Column("number", numbers=True))
    small = Sheet("small", "small", text, columns, [Row((Cell(text), Cell(1))), Row((Cell(other, link=text), Cell(2)))],
                  (other,), (text,))  # fmt: skip
    grid = Grid(([text, other, None], [1.5, 2, None]), (None, "0.0"))
    large = Sheet("large", "large", other, columns, (), (text,), grid=grid)
    front = Sheet("front", "front", text, columns, [Row((Cell("small", link="#small"), Cell(None)))])
    book = Book(
        front, ((text, other),), (small, large), title=text, subject=other, author=text, company=other, keywords=text,
        day="2026-11-24", back="Back", footer=other, page_of="{page} / {pages}", ink="#000000", head="#112233",
        line="#CCCCCC", pale="#EEEEEE", link="#0000FF",
    )  # fmt: skip
    content = written(book)
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        for name in packed.namelist():
            part = packed.read(name).decode()
            assert "<f>" not in part
            assert not re.search(r'TargetMode="External"', part)
    read = load_workbook(io.BytesIO(content))
    for page in ("small", "large"):
        cells = [cell for row in read[page].iter_rows() for cell in row if isinstance(cell.value, str)]
        assert all(cell.data_type == "s" for cell in cells)
        assert {text.strip(), other.strip()} <= {str(cell.value).strip() for cell in cells}
        assert all(cell.quotePrefix for cell in cells if cell.value in (text, other))
