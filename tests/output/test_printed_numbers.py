"""Numbers out of printed cells, the rounding that leads from an exact value to them, and texts that stay texts."""

import io
import re
import zipfile
from decimal import Decimal

import pytest
from cases import case_entries
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from impact.language.amounts import Amounts
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.output.workbook.content import Book, Sheet, SheetCell, SheetColumn, SheetGrid, SheetRow
from impact.output.workbook.exhibits import rounded_formula
from impact.output.workbook.formats import SheetNames, exact_format, formula_name, unlike
from impact.output.workbook.printed import Number, PrintedNumberReader, rounding
from impact.output.workbook.write import written

SIGNS = "aA表ё'[]:*?/\\ =\n"
LANGUAGES = ("en", "uz", "uz-Cyrl", "ru", "zh")


@pytest.fixture(scope="module")
def readers() -> dict[str, PrintedNumberReader]:
    return {code: PrintedNumberReader(Language(code)) for code in LANGUAGES}


def numbers(reader: PrintedNumberReader, text: str) -> tuple[float | None, ...]:
    said = reader.said(text)
    return tuple(None if each is None else float(each.value) for each in (said.value, said.low, said.high))


@pytest.mark.parametrize(("language", "text", "expected", "code"), case_entries("printed_numbers"))
def test_a_printed_number_is_read(
    readers: dict[str, PrintedNumberReader], language: str, text: str, expected: tuple[float | None, ...], code: str
) -> None:
    assert numbers(readers[language], text) == tuple(expected)
    value = readers[language].said(text).value
    assert value is not None
    assert value.code == code


@pytest.mark.parametrize(
    "text", ["–", "1,200; −91", "4,618,361 persons, 2022", "29 December 2022", "Stage 1", "", "[4]"]
)
def test_what_is_no_single_number_stays_a_text(readers: dict[str, PrintedNumberReader], text: str) -> None:
    assert numbers(readers["en"], text) == (None, None, None)


@given(
    language=st.sampled_from(LANGUAGES),
    value=st.floats(-1e12, 1e12).map(lambda number: round(number, 6)),
    low=st.floats(0, 1e11),
    high=st.floats(0, 1e11),
)
def test_whatever_is_printed_is_read_back_and_traced(
    readers: dict[str, PrintedNumberReader], language: str, value: float, low: float, high: float
) -> None:
    """An amount as a page says it is read as the number it was rounded to, and its rounding is found again."""
    reader, ends = readers[language], (value - low, value + high)
    amount = Amounts(Language(language), Steps({})).number("persons", value, *ends, per=1.0)
    for text, exact, at in (
        (amount.value, value, 0),
        *((amount.range, end, place) for place, end in enumerate(ends, 1)),
    ):
        found = numbers(reader, text)
        if found[at] is None:
            continue
        said = reader.said(text)
        number = (said.value, said.low, said.high)[at]
        assert number is not None
        step = max(amount.rounded.step, amount.rounded.range_step)
        assert abs(Decimal(repr(exact)) - number.value) <= step / 2
        assert rounding(exact, number) is not None


def test_what_does_not_round_to_the_print_is_not_traced() -> None:
    assert rounding(11_832.0, Number(Decimal(11_700), 0)) is None
    assert rounding(0.4, Number(Decimal(1), 0)) is None


@pytest.mark.parametrize(
    ("exact", "printed", "formula"),
    [
        (11_832.4, Number(Decimal(11_800), 0), "ROUND(x,-2)"),
        (-23_712_345.0, Number(Decimal("-23.7"), 1), "ROUND((x)/1000000,1)"),
        (7_400.0, Number(Decimal(7_500), 0), "ROUND((x)/500,0)*500"),
        (0.25, Number(Decimal("0.5"), 1), "ROUND((x)/0.5,0)*0.5"),
        (-4.6, Number(Decimal("4.6"), 1), "ROUND((x)/(-1),1)"),
        (0.7123, Number(Decimal("0.71"), 0, percent=True), "ROUND(x,2)"),
    ],
)
def test_a_formula_rounds_as_the_page_does(exact: float, printed: Number, formula: str) -> None:
    found = rounding(exact, printed)
    assert found is not None
    assert rounded_formula("x", found) == formula


@given(st.lists(st.text(SIGNS, max_size=60), max_size=8))
def test_sheets_have_names_that_workbooks_take(wanted: list[str]) -> None:
    names = SheetNames()
    found = [names(each) for each in wanted]
    assert len({name.lower() for name in found}) == len(found)
    for name in found:
        assert 1 <= len(name) <= 31
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.lower() != "history"


@given(st.lists(st.text(SIGNS, max_size=20), min_size=1, max_size=8))
def test_titles_of_columns_differ(titles: list[str]) -> None:
    found = unlike(titles)
    assert len({title.lower() for title in found}) == len(titles)
    assert all(found)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("key_figures", "key_figures"),
        ("r1", "t_r1"),
        ("abc12", "t_abc12"),
        ("my-own table", "my_own_table"),
        ("R", "t_R"),
    ],
)
def test_names_in_formulas_look_like_no_cell(key: str, name: str) -> None:
    assert formula_name(key) == name


@pytest.mark.parametrize(
    ("number", "unit", "step", "code"),
    [
        (0.313, "1", None, "0.0%"),
        (11_832.4, "persons", Decimal(100), "#,##0"),
        (12.3456, "persons", None, "#,##0.00"),
        (0.0123456, "t", None, "#,##0.00000"),
        (3.4567, "billion UZS", Decimal("0.1"), "#,##0.000"),
        (0.0, "t", None, "#,##0"),
    ],
)
def test_exact_numbers_show_about_four_figures(number: float, unit: str, step: Decimal | None, code: str) -> None:
    assert exact_format(number, unit, step) == code


BEGINNINGS = st.sampled_from(["=", "+", "-", "@", "\t", "="])
RUN = st.sampled_from(["cmd|' /C calc'!A0", "SUM(A1)", 'HYPERLINK("http://a.example")', "1+1", "{1}", "&P", "_x0041_"])
TEXTS = st.builds("{}{}{}".format, BEGINNINGS, RUN, st.text("aё表<&'\"{}!=", max_size=12))


@given(text=TEXTS, other=TEXTS)
def test_a_text_stays_a_text(text: str, other: str) -> None:
    columns = (SheetColumn("text"), SheetColumn("number", numbers=True))
    small = Sheet("small", "small", text, columns, [SheetRow((SheetCell(text), SheetCell(1))),
    SheetRow((SheetCell(other, link=text), SheetCell(2)))],
                  (other,), (text,))  # fmt: skip
    grid = SheetGrid(([text, other, None], [1.5, 2, None]), (None, "0.0"))
    large = Sheet("large", "large", other, columns, (), (text,), grid=grid)
    front = Sheet("front", "front", text, columns, [SheetRow((SheetCell("small", link="#small"), SheetCell(None)))])
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
