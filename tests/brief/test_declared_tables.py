"""Tables that are declared: what they hold of any study, in which words, and what a bad declaration says."""

from dataclasses import replace
from pathlib import Path

import pytest
from brief_texts import edition_of
from other_studies import with_rows
from shared_studies import study_of
from written_files import folder_with

from impact.brief.compose import compose
from impact.brief.declared_sections import declared_sections
from impact.brief.declared_tables import DeclaredTable
from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import spans
from impact.brief.parts import section_problems
from impact.brief.table_of import table_of
from impact.core.errors import ImpactError, ProblemsError
from impact.core.text import capitalise_first
from impact.document import Block, Callout, Figure, ItemList, Paragraph, Table, plain, walk
from impact.language.messages import Language, languages
from impact.language.unit_names import MONEY, unit_in_words
from impact.study.study import StudyData
from impact.theme.themes import load_theme

CASES = ("byd-jizzakh", "samarkand-buses", "denim-complex", "nur-navoi", "zhanatas-proxy", "initiative-budget")


def tables(context: BriefContext) -> list[tuple[DeclaredTable, Table]]:
    """Return all declared tables that a study fills, with their declarations."""
    every = [each for section in declared_sections(context.kind).values() for each in section.tables]
    made = ((each, table_of(context, each)) for each in every)
    return [(each, table) for each, table in made if isinstance(table, Table)]


@pytest.mark.parametrize("case", CASES)
def test_no_key_stands_in_the_place_of_a_name(case: str) -> None:
    """What a line or a column is called is said by the language, the scenario or the data, in each language."""
    study = study_of(case)
    for language in languages():
        context, other = BriefContext(study, Language(language), load_theme()), language not in ("en", "uz")
        for declared, table in tables(context):
            names = [plain(row.cells[0].text) for row in table.rows] + [column.label for column in table.columns]
            columns = [*declared.lines, *declared.across]
            keys = {str(row[column]) for row in study[declared.of].rows for column in columns}
            spelled = {capitalise_first(key.replace("_", " ")) for key in keys if other and not key.isdigit()}
            found = [name for name in names if name in spelled or any(key in name for key in keys if "_" in key)]
            assert not found, (language, declared.id)
            assert "" not in names, (language, declared.id)


@pytest.mark.parametrize("case", CASES)
def test_lines_and_columns_are_the_same_in_every_language(case: str) -> None:
    study = study_of(case)
    shapes = []
    for language in languages():
        found = tables(BriefContext(study, Language(language), load_theme()))
        shapes.append([(each.id, [[cell.cell for cell in row.cells] for row in table.rows]) for each, table in found])
    assert all(shape == shapes[0] for shape in shapes)


def test_the_sum_stands_last_with_its_range_and_no_zero_line_stands_above(study: StudyData) -> None:
    nobody = {"value": 0.0, "low": 0.0, "high": 0.0}
    natives = with_rows(study, "jobs_by_year", lambda row: row | (nobody if row["origin"] == "foreign" else {}))
    context = edition_of(natives)
    table = table_of(context, declared_sections(context.kind)["jobs"].tables[0])
    assert isinstance(table, Table)
    assert [plain(row.cells[0].text) for row in table.rows] == [
        "At the plant, residents", "Supply chain", "Wages spent", "Total", "Total, low end of the range",
        "Total, high end of the range",
    ]  # fmt: skip
    assert [row.role for row in table.rows] == ["", "", "", "total", "", ""]


def test_a_table_of_which_nothing_is_estimated_says_why() -> None:
    study = study_of("zhanatas-proxy")
    context = edition_of(study)
    said = table_of(context, declared_sections(context.kind)["places"].tables[0])
    assert isinstance(said, Paragraph)
    assert "Jobs supported by part of the country" in plain(said.text)
    assert "not estimated, because" in plain(said.text)


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
                    words = spans(unit_in_words(context.words, units[cell.cell], ""))
                    unit = money["currency"] if money else plain(words)
                    assert unit.lower() in said, (declared.id, said, unit)


def test_a_note_that_names_nothing_known_is_refused(study: StudyData) -> None:
    context = edition_of(study)
    shipped = declared_sections(context.kind)["places"].tables[0]
    with pytest.raises(ImpactError, match="its note names 'basiss', no fact of the scenario and no column"):
        table_of(context, replace(shipped, note="region-by-{basiss}"))


def test_a_column_that_the_table_does_not_have_is_named_with_those_it_has(study: StudyData) -> None:
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
    own = {"sections/bad.yaml": BAD, "sections/empty.yaml": "heading: gva-title\n", "sections/shown.yaml": SHOWN}
    with pytest.raises(ProblemsError) as caught:
        declared_sections("factory", (folder_with(tmp_path, own),))
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
  - {figure: jobs_by_year, lacks: [key_figures]}
  - {list: findings-against, heading: panel-adverse, needs: [key_figures]}
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


def with_section(folder: Path, section: str, study: StudyData) -> tuple[Block, ...]:
    """Return the blocks of a document of a section of one's own."""
    folder_with(folder, {"sections/mine.yaml": section, "briefs/mine.yaml": "pages: [[mine]]\n"})
    context = edition_of(study)
    context = replace(context, language=Language("en", (folder,), context.kind))
    return compose(context, "mine", (folder,)).blocks


def test_a_section_shows_what_it_lists_in_that_order(tmp_path: Path, study: StudyData) -> None:
    blocks = with_section(tmp_path, SECTION, study)
    assert [type(block).__name__ for block in blocks][:3] == ["Heading", "Paragraph", "Figure"]
    figures = [block.id for block in walk(blocks) if isinstance(block, Figure)]
    assert figures[0] == "figure-jobs-by-year"
    assert figures.count("figure-jobs-by-year") == 1
    tables = [block.id for block in walk(blocks) if isinstance(block, Table)]
    assert tables == ["table-sold", "table-drivers-additional", "table-every-peer"]
    assert {Callout, ItemList} <= {type(block) for block in walk(blocks)}


def test_a_section_that_shows_itself_is_refused(tmp_path: Path) -> None:
    says = "about: Yield.\nshows:\n  - section: {}\n".format
    folder_with(tmp_path, {"sections/one.yaml": says("two"), "sections/two.yaml": says("one")})
    with pytest.raises(ProblemsError, match="the section 'one' shows itself"):
        declared_sections("factory", (tmp_path,))
    shows = "about: Yield.\nshows:\n  - drivers: money\n"
    folder_with(tmp_path, {"sections/one.yaml": f"{says('two')}  - list: adverse\n", "sections/two.yaml": shows})
    assert ["one.yaml, line 4" in str(each) for each in section_problems("factory", (tmp_path,))] == [True]


def test_a_page_without_a_title_in_statements_says_which_there_are(tmp_path: Path, study: StudyData) -> None:
    with pytest.raises(ImpactError, match=r"No heading of statements is called 'mony'\. Did you mean 'money'"):
        with_section(tmp_path, "about: Yield.\nshows:\n  - opens: mony\n  - drivers: money\n", study)


def test_a_fact_is_no_pattern_of_values(study: StudyData) -> None:
    """What a scenario calls its region may hold brackets."""
    declared = next(each for each, _ in tables(edition_of(study)) if each.of == "income_by_year")
    named = with_rows(study, "income_by_year", lambda row: row | {"sector": "[north]"})
    of_fact = replace(declared, keep={"sector": "@place"}, without={})
    there = replace(named, facts=named.facts.changed({"place": "[north]"}))
    elsewhere = replace(named, facts=named.facts.changed({"place": "n"}))
    assert isinstance(table_of(edition_of(there), of_fact), Table)
    assert table_of(edition_of(elsewhere), of_fact) is None
