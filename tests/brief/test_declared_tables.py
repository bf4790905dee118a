"""Tables that are declared: what they hold of any study, in which words, and what a bad declaration says."""

from dataclasses import replace
from pathlib import Path

import pytest
from brief_texts import edition_of
from other_studies import with_rows
from shared_studies import study_of

from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.declared_sections import declared_sections
from impact.brief.declared_tables import DeclaredTable
from impact.brief.parts import section_problems
from impact.brief.rich import spans
from impact.brief.table_of import table_of
from impact.document import Callout, Figure, ItemList, Paragraph, Table, plain, walk
from impact.errors import ImpactError, ProblemsError
from impact.look.themes import load_theme
from impact.registry import kinds_installed
from impact.study.study import Study
from impact.study.tables import Record
from impact.texts import opened
from impact.words.language import Words, languages
from impact.words.unit_names import MONEY, unit_in_words

CASES = ("byd-jizzakh", "samarkand-buses", "denim-complex", "nur-navoi", "zhanatas-proxy", "initiative-budget")


def tables(context: BriefContext) -> list[tuple[DeclaredTable, Table]]:
    """Return all declared tables that a study fills, with their declarations."""
    made = [
        (each, table_of(context, each))
        for section in declared_sections(context.kind).values()
        for each in section.tables
    ]
    return [(each, table) for each, table in made if isinstance(table, Table)]


@pytest.mark.parametrize("case", CASES)
def test_each_number_is_that_of_the_result_it_names(case: str) -> None:
    context = edition_of(study_of(case))
    found = tables(context)
    assert len(found) > 5
    for declared, table in found:
        numbers = [cell for row in table.rows for cell in row.cells[1:] if cell.cell]
        assert numbers, declared.id
        for cell in numbers:
            name, row_id, _ = cell.cell.split("/")
            assert name == declared.of
            row = context.study.row(name, row_id)
            printed = plain(cell.text)
            assert any(char.isdigit() for char in printed)
            if not row["value"]:
                assert printed.split("\u00a0")[0].split(" ")[0] in ("0", "−0", context.words.digits(0)) or row["low"]


@pytest.mark.parametrize("case", CASES)
def test_no_key_stands_in_the_place_of_a_name(case: str) -> None:
    """What a line or a column is called is said by the language, the scenario or the data, in each language."""
    study = study_of(case)
    for language in languages():
        context, other = BriefContext(study, Words(language), load_theme()), language not in ("en", "uz")
        for declared, table in tables(context):
            names = [plain(row.cells[0].text) for row in table.rows] + [column.label for column in table.columns]
            columns = [*declared.lines, *declared.across]
            keys = {str(row[column]) for row in study[declared.of].rows for column in columns}
            spelled = {opened(key.replace("_", " ")) for key in keys if other and not key.isdigit()}
            found = [name for name in names if name in spelled or any(key in name for key in keys if "_" in key)]
            assert not found, (language, declared.id)
            assert "" not in names, (language, declared.id)


@pytest.mark.parametrize("case", CASES)
def test_lines_and_columns_are_the_same_in_every_language(case: str) -> None:
    study = study_of(case)
    shapes = []
    for language in languages():
        found = tables(BriefContext(study, Words(language), load_theme()))
        shapes.append([(each.id, [[cell.cell for cell in row.cells] for row in table.rows]) for each, table in found])
    assert all(shape == shapes[0] for shape in shapes)


def test_the_sum_stands_last_with_its_range_and_no_zero_line_stands_above(study: Study) -> None:
    context = edition_of(with_rows(study, "jobs_by_year", _no_foreigners))
    table = table_of(context, declared_sections(context.kind)["jobs"].tables[0])
    assert isinstance(table, Table)
    assert [plain(row.cells[0].text) for row in table.rows] == [
        "At the plant, residents", "Supply chain", "Wages spent", "Total", "Total, low end of the range",
        "Total, high end of the range",
    ]  # fmt: skip
    assert [row.role for row in table.rows] == ["", "", "", "total", "", ""]


def _no_foreigners(row: Record) -> Record:
    return {**row, "value": 0.0, "low": 0.0, "high": 0.0} if row["origin"] == "foreign" else row


def test_a_table_of_which_nothing_is_estimated_says_why() -> None:
    study = study_of("zhanatas-proxy")
    context = edition_of(study)
    said = table_of(context, declared_sections(context.kind)["places"].tables[0])
    assert isinstance(said, Paragraph)
    assert "Jobs supported by part of the country" in plain(said.text)
    assert "not estimated, because" in plain(said.text)


def test_every_kind_declares_tables_and_lists_a_line_on_each_section() -> None:
    for kind in kinds_installed():
        for section in declared_sections(kind).values():
            assert section.about.startswith("Yield ")
            assert section.about.endswith(".")
            assert section.tables or section.shows


def test_own_tables_are_a_section_of_own_documents(tmp_path: Path, study: Study) -> None:
    (tmp_path / "sections").mkdir()
    (tmp_path / "briefs").mkdir()
    (tmp_path / "sections" / "pay.yaml").write_text(
        "about: Yield turnover.\nheading: income-title\ntables:\n  sold:\n    title: gva-title\n"
        "    of: income_by_year\n    keep: {year: '@headline_year'}\n    without: {channel: [total, induced]}\n"
        "    lines: {channel: channel-*}\n    topics: [wages]\n"
    )
    (tmp_path / "briefs" / "mine.yaml").write_text("pages: [[pay]]\n")
    document = compose(edition_of(study), "mine", (tmp_path,))
    (table,) = (block for block in walk(document.blocks) if isinstance(block, Table))
    assert [plain(row.cells[0].text) for row in table.rows] == ["At the plant", "Supply chain"]
    assert [column.label for column in table.columns[1:]] == ["Main estimate", "Range"]


@pytest.mark.parametrize("case", CASES)
def test_every_number_has_its_unit(case: str) -> None:
    """It stands below the title, in the head of a column, in the name of a line, or behind the number."""
    context = edition_of(study_of(case))
    for declared, table in tables(context):
        if plain(table.subtitle).startswith("In "):
            continue
        units = {cell.cell: str(context.study.row(declared.of, cell.cell.split("/")[1])["unit"])
                 for row in table.rows for cell in row.cells[1:] if cell.cell}  # fmt: skip
        for row in table.rows:
            for column, cell in zip(table.columns[1:], row.cells[1:], strict=True):
                if cell.cell:
                    said = " ".join((plain(row.cells[0].text), column.label, plain(cell.text))).lower()
                    money = MONEY.fullmatch(units[cell.cell])
                    unit = (
                        money["currency"] if money else plain(spans(unit_in_words(context.words, units[cell.cell], "")))
                    )
                    assert unit.lower() in said, (declared.id, said, unit)


@pytest.mark.parametrize("times", [1e-4, 1.0, 1e7])
def test_numbers_of_several_units_are_those_of_the_study_at_any_size(times: float) -> None:
    study = study_of("nur-navoi")

    def scaled(row: Record) -> Record:
        numbers = ((name, row[name]) for name in ("value", "low", "high"))
        return {**row, **{name: number * times for name, number in numbers if isinstance(number, float)}}

    context = edition_of(with_rows(study, "energy_by_year", scaled))
    (declared,) = declared_sections(context.kind)["power"].tables
    table = table_of(context, declared)
    assert isinstance(table, Table)
    for row in table.rows:
        for cell in filter(lambda each: each.cell, row.cells[1:]):
            exact = context.study.cell(cell.cell)
            assert isinstance(exact, float)
            assert float(plain(cell.text).replace(",", "")) == pytest.approx(exact, rel=0.2)


def test_a_note_that_names_nothing_known_is_refused(study: Study) -> None:
    context = edition_of(study)
    shipped = declared_sections(context.kind)["places"].tables[0]
    with pytest.raises(ImpactError, match="its note names 'basiss', no fact of the scenario and no column"):
        table_of(context, replace(shipped, note="region-by-{basiss}"))


def test_a_column_that_the_table_does_not_have_is_named_with_those_it_has(study: Study) -> None:
    context = edition_of(study)
    shipped = declared_sections(context.kind)["account"].tables[1]
    with pytest.raises(ImpactError, match=r"'gva_by_year' has no column 'chanel'\. Did you mean 'channel'\?"):
        table_of(context, replace(shipped, lines={"chanel": "channel-*"}))


SHOWN = """\
about: Yield what cannot be.
shows:
  - {paints: money}
  - {figure: jobs_by_year, colour: red}
  - table: gone
  - {drivers: additional, when: {probably: additional}}
  - {drivers: love}
  - {says: taxes-after}
  - {figure: jobs_by_year, size: huge}
  - figure: [jobs_by_year]
  - {opens: [money]}
  - {says: [taxes-after], when: always}
  - {says: [taxes-after], when: {at_least: [jobs_net, many]}}
  - {says: [taxes-after], when: {fact: [decide]}}
"""
BAD = """\
about: Yield too little.
tables:
  first: {title: gva-title, of: gva_by_year, lines: {channel: channel-*}, topics: [wages], colour: red}
  second: {title: gva-title, of: gva_by_year}
  third: {title: gva-title, of: gva_by_year, lines: channel, topics: [wages]}
"""


def test_all_that_is_wrong_with_a_declaration_is_said_at_once_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "sections").mkdir()
    (tmp_path / "sections" / "bad.yaml").write_text(BAD)
    (tmp_path / "sections" / "empty.yaml").write_text("heading: gva-title\n")
    (tmp_path / "sections" / "shown.yaml").write_text(SHOWN)
    with pytest.raises(ProblemsError) as caught:
        declared_sections("factory", (tmp_path,))
    said = str(caught.value)
    for part in (
        "bad.yaml, line 3", "nothing here is called 'colour'", "bad.yaml, line 4", "the table has no lines, no topics",
        "bad.yaml, line 5", "'lines' says of columns of the study's table what they hold",
        "empty.yaml, line 1", "a section has 'about'",
        "shown.yaml, line 3", "what a section shows is one of opens, figure", "shown.yaml, line 4", "'colour'",
        "shown.yaml, line 5", "the file has no table 'gone'", "shown.yaml, line 6", "'probably'",
        "shown.yaml, line 7", "'love'", "shown.yaml, line 8", "'says' is a list of names",
        "shown.yaml, line 9", "'huge'",
        "shown.yaml, line 10", "a figure is one chart, or two", "shown.yaml, line 11", "'opens' names one thing",
        "shown.yaml, line 12", "a guard says what holds", "shown.yaml, line 13", "is asked of a cell and a number",
        "shown.yaml, line 14", "'fact' is asked of names",
    ):  # fmt: skip
        assert part in said, part


SECTION = """\
about: Yield money, where it is known.
shows:
  - opens: money
  - {figure: jobs_by_year, size: leading, when: {known: jobs_gross}}
  - {figure: jobs_by_year, lacks: [kpi]}
  - {list: findings-against, heading: panel-adverse, needs: [kpi]}
  - {says: [taxes-after, largest-divisions], beside: [sold]}
  - {box: region-heading, says: [net-revenue]}
  - drivers: additional
  - section: peers
tables:
  sold:
    title: gva-title
    of: income_by_year
    keep: {year: "@headline_year"}
    lines: {channel: channel-*}
    topics: [wages]
"""


def test_a_section_shows_what_it_lists_in_that_order(tmp_path: Path, study: Study) -> None:
    (tmp_path / "sections").mkdir()
    (tmp_path / "sections" / "mine.yaml").write_text(SECTION)
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs" / "mine.yaml").write_text("pages: [[mine]]\n")
    context = edition_of(study)
    context.words = Words("en", (tmp_path,), context.kind)
    blocks = compose(context, "mine", (tmp_path,)).blocks
    assert [type(block).__name__ for block in blocks][:3] == ["Heading", "Paragraph", "Figure"]
    figures = [block.id for block in walk(blocks) if isinstance(block, Figure)]
    assert figures[0] == "figure-jobs-by-year"
    assert figures.count("figure-jobs-by-year") == 1
    tables = [block.id for block in walk(blocks) if isinstance(block, Table)]
    assert tables == ["table-sold", "table-drivers-additional", "table-every-peer"]
    assert {Callout, ItemList} <= {type(block) for block in walk(blocks)}


def test_a_section_that_shows_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sections").mkdir()
    for name, other in (("one", "two"), ("two", "one")):
        (tmp_path / "sections" / f"{name}.yaml").write_text(f"about: Yield.\nshows:\n  - section: {other}\n")
    with pytest.raises(ProblemsError, match="the section 'one' shows itself"):
        declared_sections("factory", (tmp_path,))
    (tmp_path / "sections" / "one.yaml").write_text("about: Yield.\nshows:\n  - section: two\n  - list: adverse\n")
    (tmp_path / "sections" / "two.yaml").write_text("about: Yield.\nshows:\n  - drivers: money\n")
    assert ["one.yaml, line 4" in str(each) for each in section_problems("factory", (tmp_path,))] == [True]


def test_a_page_without_a_title_in_statements_says_which_there_are(tmp_path: Path, study: Study) -> None:
    (tmp_path / "sections").mkdir()
    (tmp_path / "sections" / "mine.yaml").write_text("about: Yield.\nshows:\n  - opens: mony\n  - drivers: money\n")
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs" / "mine.yaml").write_text("pages: [[mine]]\n")
    context = edition_of(study)
    context.words = Words("en", (tmp_path,), context.kind)
    with pytest.raises(ImpactError, match=r"No heading of statements is called 'mony'\. Did you mean 'money'"):
        compose(context, "mine", (tmp_path,))


def test_a_fact_is_no_pattern_of_values(study: Study) -> None:
    """What a scenario calls its region may hold brackets."""
    declared = next(each for each, _ in tables(edition_of(study)) if each.of == "income_by_year")
    named = with_rows(study, "income_by_year", lambda row: row | {"sector": "[north]"})
    of_fact = replace(declared, keep={"sector": "@place"}, without={})
    there = replace(named, facts=named.facts.changed({"place": "[north]"}))
    elsewhere = replace(named, facts=named.facts.changed({"place": "n"}))
    assert isinstance(table_of(edition_of(there), of_fact), Table)
    assert table_of(edition_of(elsewhere), of_fact) is None
