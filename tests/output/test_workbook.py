"""The workbook of a study: the numbers of tables and pages, formulas that come to them, and nothing that runs."""

import io
import re
import zipfile
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from shared_editions import edition_of, written
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact.brief.sections.summary import figures_table
from impact.document import Figure, Table, plain, walk
from impact.document.table import placed
from impact.language.messages import Language
from impact.output import Edition, formats
from impact.output.workbook.book import exhibits
from impact.output.workbook.study_tables import sums
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, span
from impact.theme.logo import NO_BRAND, Brand

CASE = "initiative-budget"
XYZ = Path(__file__).parents[1] / "data" / "xyz"
FUNCTIONS = {"SUMIF", "SUMPRODUCT", "ROUND", "IF", "ABS", "MAX", "MIN"}
HOUSE = Brand("Ministry of Trials", footer="For the ministry & its bank", credit=False)
HOSTILE = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", '=HYPERLINK("http://a.example","x")')


def edition(study: str | StudyData, language: str = "en", brand: Brand = NO_BRAND) -> Edition:
    return edition_of(study, language, "annex", brand)


def workbook(case: str, language: str = "en") -> bytes:
    """Return the workbook of a case; not to be changed."""
    return written("xlsx", case, language, "annex")


@dataclass(frozen=True)
class Read:
    """A workbook as it is read back."""

    content: bytes

    @cached_property
    def formulas(self) -> Any:
        return load_workbook(io.BytesIO(self.content))

    @cached_property
    def values(self) -> Any:
        return load_workbook(io.BytesIO(self.content), data_only=True)

    @cached_property
    def parts(self) -> dict[str, str]:
        with zipfile.ZipFile(io.BytesIO(self.content)) as packed:
            return {name: packed.read(name).decode() for name in packed.namelist()}

    def head(self, sheet: str) -> int:
        """Return the row of the header of the one table on a sheet."""
        (table,) = self.formulas[sheet].tables.values()
        return int(re.sub(r"\D", "", table.ref.split(":")[0]))

    def rows(self, sheet: str) -> list[dict[str, Any]]:
        """Return the rows of the table of a sheet, with the values that formulas came to."""
        (table,) = self.formulas[sheet].tables.values()
        first, *others = self.values[sheet][table.ref]
        return [dict(zip((cell.value for cell in first), (cell.value for cell in row), strict=True)) for row in others]


@pytest.fixture(scope="module")
def read() -> Read:
    return Read(workbook(CASE))


def sheets_of_exhibits(of: Edition) -> list[tuple[str, Any]]:
    words = of.context.words
    named = []
    for each in exhibits(of):
        document, label = next(iter(each.labels.items()))
        named.append((words.say(f"workbook-in-{document}", label=label), each))
    return named


def tables_hold_all_digits(read: Read, study: StudyData) -> None:
    for name, table in study.tables.items():
        rows = read.rows(name)
        assert len(rows) == max(1, len(table.rows))
        for row, own in zip(rows, table.rows, strict=bool(table.rows)):
            for column, cell in own.items():
                found = row.get(column)
                if cell in (None, "", DOES_NOT_APPLY):
                    assert found is None, (name, own["id"], column)
                else:
                    assert found == cell, (name, own["id"], column)


def printed_tables_say_the_same(read: Read, of: Edition) -> int:
    """Hold each number of a printed table against the page: its digits stand in its row; none of the page is lost."""
    words, count = of.context.words, 0
    for sheet, exhibit in sheets_of_exhibits(of):
        if not isinstance(exhibit.block, Table):
            continue
        head, page = read.head(sheet), read.values[sheet]
        for at, own in enumerate(placed(exhibit.block.rows), start=head + 1):
            printed = " ".join(plain(cell.text) for cell in own.values()).replace("\u00a0", " ")
            cells = [cell for cell in page[at] if cell.value is not None]
            for cell in cells:
                if isinstance(cell.value, int | float):
                    count += 1
                    forms = digits(words, cell.value, cell.number_format)
                    assert any(form in printed for form in forms), (sheet, cell.coordinate, forms, printed)
                else:
                    assert " ".join(cell.value.split()) in " ".join(printed.split()) or cell.column > len(own)
            numbers = sum(isinstance(cell.value, int | float) for cell in cells)
            texts = " ".join(str(cell.value) for cell in cells)
            for cell in own.values():
                said = " ".join(plain(cell.text).split())
                assert said in texts or numbers or said == "–", (sheet, at, said)  # a dash is no value
    return count


def digits(words: Language, value: float, code: str) -> list[str]:
    """Return a number in the digits in which a page may print it: with a large word where each number carries one."""
    pattern = code.split('"')[0]
    number = value * 100 if pattern.endswith("%") else value
    places = len(pattern.rstrip("%").partition(".")[2])
    said = words.digits(round(number, 9), places).replace("\u00a0", " ")
    found = [said if "," in pattern else said.replace(",", "").replace(" ", "")]
    for scale in words.conventions.scales if words.conventions.scale_at_number else ():
        word = words.say(f"money-{scale.name}")
        found += [f"{words.digits(value / 10**scale.exponent, places)}{word}" for places in range(3)]
    return found


def test_the_front_sheet_leads_to_every_other(read: Read) -> None:
    names = read.formulas.sheetnames
    front = read.formulas[names[0]]
    links = {str(cell.hyperlink.location) for row in front.iter_rows() for cell in row if cell.hyperlink}
    assert links == {f"{name}!A1" if re.fullmatch(r"\w+", name) else f"'{name}'!A1" for name in names[1:]}
    said = [str(cell.value) for row in front.iter_rows() for cell in row]
    run = study_of(CASE).row("run", "run")
    assert str(study_of(CASE).facts["question"]) in said
    assert any(str(run["results_sha256"]) in each for each in said)


def test_the_second_sheet_has_each_answer_with_its_cell_behind_it(read: Read) -> None:
    words, rows = edition(CASE).context.words, figures_table(edition(CASE).context).rows
    page = read.formulas[words.say("workbook-answers")]
    for at, row in enumerate(rows, start=read.head(page.title) + 1):
        shown = [cell for cell in page[at] if cell.value is not None]
        assert shown[0].value == plain(row.cells[0].text)
        assert [cell.data_type for cell in shown[1:]] == ["f", "f", "f"]  # value, low and high


def test_every_exhibit_and_every_table_has_a_sheet(read: Read) -> None:
    of = edition(CASE)
    annex = [block for block in walk(of.document.blocks) if isinstance(block, Figure | Table) and block.label]
    found = sheets_of_exhibits(of)
    assert {name for name, _ in found} | set(study_of(CASE).tables) <= set(read.formulas.sheetnames)
    assert [each.block.id for _, each in found][: len(annex)] == [block.id for block in annex]


def test_tables_of_the_study_hold_all_its_digits(read: Read) -> None:
    tables_hold_all_digits(read, study_of(CASE))


def test_what_a_total_takes_off_has_a_minus() -> None:
    """The emissions of the plant's cars less those of the cars that they replace."""
    study = study_of("xyz", data=(XYZ,), beside=False)
    numbers = {str(row["id"]): span(row)[0] for row in study["emissions_by_year"].rows if row["value"] is not None}
    found = sums(study)["emissions_by_year"]
    signs = {(sign, "replaced_cars" in part) for parts in found.values() for sign, part in parts}
    assert signs == {(1, False), (-1, True)}
    for total, parts in found.items():
        assert sum(sign * numbers[part] for sign, part in parts) == pytest.approx(numbers[total], rel=1e-9)


@pytest.mark.parametrize("moved", [1.0, 1 + 1e-12, 1 + 1e-7, None])
def test_a_total_that_its_parts_do_not_come_to_has_no_formula(moved: float | None) -> None:
    """Up to the last of the twelve digits of the tables."""
    study = study_of("xyz", data=(XYZ,), beside=False)
    table, found = study["emissions_by_year"], sums(study)["emissions_by_year"]
    total = next(iter(found))
    rows = tuple(
        {**row, "value": None if moved is None else span(row)[0] * moved} if row["id"] == total else row
        for row in table.rows
    )
    changed = replace(study, tables={**study.tables, "emissions_by_year": replace(table, rows=rows)})
    assert found.keys() - sums(changed)["emissions_by_year"].keys() == (
        {total} if moved is None or moved > 1 + 1e-9 else set()
    )


def test_printed_tables_say_what_the_page_says(read: Read) -> None:
    assert printed_tables_say_the_same(read, edition(CASE)) > 60


def test_figures_hold_what_their_charts_show(read: Read) -> None:
    shown = 0
    for sheet, exhibit in sheets_of_exhibits(edition(CASE)):
        if not isinstance(exhibit.block, Figure):
            continue
        picture = exhibit.context.log.plain_pictures[exhibit.block.id]
        points = [(series, point) for series in picture.series for point in series.points if series.unit]
        rows = [row for row in read.rows(sheet) if row.get("Value") is not None]
        assert len(rows) == sum(point.value is not None for _, point in points)
        for row, (series, point) in zip(rows, [each for each in points if each[1].value is not None], strict=True):
            assert row["Series"] == (series.name or series.key)
            assert str(row["Year or item"]) == str(point.x)
            for name, number in (("Value", point.value), ("Low", point.low), ("High", point.high)):
                assert row[name] == (None if number is None else pytest.approx(number / series.per, rel=1e-12))
            shown += 1
    assert shown > 20


def test_charts_have_a_text_alternative_and_ranges(read: Read) -> None:
    drawings = [part for name, part in read.parts.items() if re.match(r"xl/drawings/drawing\d+", name)]
    charts = [part for name, part in read.parts.items() if re.match(r"xl/charts/chart\d+", name)]
    described = [text for part in drawings for text in re.findall(r'<xdr:cNvPr [^>]*descr="([^"]{40,})"', part)]
    assert len(described) == len(charts) > 4
    assert sum("<c:errBars>" in part for part in charts) >= 3


def test_sheets_are_ready_to_be_read_and_printed(read: Read) -> None:
    for page in read.formulas.worksheets:
        assert not page.merged_cells.ranges
        assert page.page_setup.orientation == "landscape"
        assert page.print_area
        (table,) = page.tables.values()
        assert table.headerRowCount in (None, 1)
        titles = [cell.value for cell in page[read.head(page.title)] if cell.value][: len(table.tableColumns)]
        assert [column.name for column in table.tableColumns] == titles
        if page.title != read.formulas.sheetnames[0]:
            assert page.freeze_panes == f"B{read.head(page.title) + 1}"
            assert page.print_title_rows == f"${read.head(page.title)}:${read.head(page.title)}"
    for name in study_of(CASE).tables:
        (table,) = read.formulas[name].tables.values()
        assert table.autoFilter is not None


def test_sources_are_links(read: Read) -> None:
    page = read.formulas["sources"]
    links = {str(cell.hyperlink.target) for row in page.iter_rows() for cell in row if cell.hyperlink}
    urls = {str(row["url"]) for row in study_of(CASE)["sources"].rows if str(row["url"]).startswith("http")}
    assert urls <= links


def test_the_same_study_gives_the_same_bytes(read: Read) -> None:
    assert formats["xlsx"].write(edition(CASE)) == read.content  # made by another process, perhaps
    day = str(study_of(CASE).cell("run/run/as_of"))
    assert read.formulas.properties.created.isoformat()[:10] == day


def test_without_credit_the_house_is_the_author() -> None:
    """No part names a program: `test_white_label.py`."""
    found = Read(formats["xlsx"].write(edition(CASE, brand=HOUSE)))
    about = found.parts["docProps/core.xml"] + found.parts["docProps/app.xml"]
    assert f"<dc:creator>{HOUSE.name}</dc:creator>" in about
    front = found.values[found.values.sheetnames[0]]
    assert "Made with" not in {cell.value for row in front.iter_rows() for cell in row}
    assert "For the ministry &amp;&amp; its bank" in found.parts["xl/worksheets/sheet2.xml"]


def test_no_text_of_a_scenario_runs() -> None:
    study = study_of(CASE)
    title, question, place, project, subtitle = HOSTILE
    facts = replace(study.facts, title=title, question=question, place=place, project=project, subtitle=subtitle)
    rows = tuple({**row, "reason": HOSTILE[at % len(HOSTILE)]} for at, row in enumerate(study["assumptions"].rows))
    hostile = replace(
        study, facts=facts, tables={**study.tables, "assumptions": replace(study["assumptions"], rows=rows)}
    )
    found = Read(formats["xlsx"].write(edition(hostile)))
    nothing_runs(found)
    said = [cell.value for row in found.formulas["assumptions"].iter_rows() for cell in row if cell.data_type == "s"]
    assert set(HOSTILE) <= set(said)
    for cell in (cell for row in found.formulas["assumptions"].iter_rows() for cell in row if cell.value in HOSTILE):
        assert cell.quotePrefix  # whoever edits the cell keeps a text


def nothing_runs(read: Read) -> None:
    """Hold all formulas to the few functions that are ours, and all links to pages of the web and of the workbook."""
    allowed = re.compile(r"[A-Z]+(?=\()")
    for name, part in read.parts.items():
        for formula in re.findall(r"<f>(.*?)</f>", part):
            assert set(allowed.findall(re.sub(r"&quot;.*?&quot;|\".*?\"", "", formula))) <= FUNCTIONS, (name, formula)
            assert "|" not in formula
            assert "[" not in formula
        assert "externalLink" not in name
        assert "vbaProject" not in name
        for target in re.findall(r'Target="([^"]+)" TargetMode="External"', part):
            assert re.match(r"https?://", target)
    for page in read.formulas.worksheets:
        for cell in (cell for row in page.iter_rows() for cell in row if isinstance(cell.value, str)):
            assert cell.data_type in ("s", "f")


@pytest.mark.slow  # the largest takes ten seconds to read
@pytest.mark.parametrize("case", ONE_OF_EACH_KIND)
def test_every_kind_has_a_workbook(case: str) -> None:
    found = Read(workbook(case))
    of = edition(case)
    tables_hold_all_digits(found, study_of(case))
    assert printed_tables_say_the_same(found, of) > 60
    nothing_runs(found)
