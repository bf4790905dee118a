"""Whatever the size of a study, the amounts of its first page are those of its key figures, and few."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from brief_texts import edition_of
from shared_studies import CASES, study_of

from impact.brief.edition.context import BriefContext
from impact.brief.sections.front import MOST_VALUES, front, values
from impact.document import Block, Heading, ItemList, Paragraph, plain, text, walk
from impact.language.amount_reader import AmountReader
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.study.tables import Record
from impact.theme.themes import load_theme

# What grows with the project.
SIZED = re.compile(r"persons|job_years|vehicles(/yr)?|t( CO2\w*)?(/yr)?|million [A-Z]{3}_\d{4}(/yr)?")
NUMBERS = ("value", "low", "high", "mean", "median", "p25", "p75")
ENDS = ("result_low", "result_high")  # of a key figure, in the table of what moves it
RANGE = ("value", "low", "high")


def scaled(study: StudyData, factor: float) -> StudyData:
    """Return the study of a project that is so many times as large."""
    units = {str(each["id"]): str(each["unit"]) for each in study["key_figures"].rows}

    def row(each: Record) -> Record:
        moved = "result_low" in each
        unit = units[str(each["key_figure"])] if moved else str(each.get("unit", ""))
        names = (ENDS if moved else NUMBERS) if SIZED.fullmatch(unit) else ()
        return {**each, **{name: value * factor for name in names if isinstance(value := each.get(name), int | float)}}

    tables = {name: replace(table, rows=tuple(map(row, table.rows))) for name, table in study.tables.items()}
    return replace(study, tables=tables)


def sentences(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Yield the headings, paragraphs and list items of a page."""
    for block in walk(blocks):
        if isinstance(block, Heading | Paragraph):
            yield plain(block.text)
        elif isinstance(block, ItemList):
            yield from map(plain, block.items)


@pytest.mark.sampled(6)
@pytest.mark.parametrize("factor", [0.01, 60.0, 10_000.0])
@pytest.mark.parametrize("language", ["en", "ru", "uz", "zh"])
@pytest.mark.parametrize("name", ["samarkand-buses", "denim-complex", "initiative-budget", "byd-jizzakh"])
def test_every_amount_of_page_one_is_a_key_figure(name: str, language: str, factor: float) -> None:
    study = scaled(study_of(name), factor)
    context = BriefContext(study, Language(language), load_theme())
    reader = AmountReader(context.words, str(study.facts["currency"]))
    known = [
        abs(float(row[end] or 0.0))
        for table in ("key_figures", "scenarios")
        for row in study[table].rows
        for end in RANGE
    ]
    known += [abs(float(row[end] or 0.0)) for row in study["tornado"].rows for end in ENDS]
    known += [value * 1e6 for value in known]  # money is kept in millions
    of_scenario = str(context.study.facts["subtitle"])  # says what the project is, in amounts of its author
    texts = (words.replace(of_scenario, "") for words in sentences(tuple(front(context))))
    said = [(words, amount) for words in texts for amount in reader.read(words)]
    assert said
    for words, amount in said:
        assert any(abs(amount.value - value) <= amount.step for value in known), (amount.written, words)


def test_no_input_but_zero_prints_as_zero() -> None:
    context = edition_of(study_of("byd-jizzakh"))
    for row in context.study["assumptions"].rows:
        if row["value"] and row["low"] is not None:
            assert re.search(r"[1-9]", context.plain_range(row)[0]), row["id"]


@pytest.mark.parametrize("case", CASES)
def test_page_1_prints_few_values(case: str) -> None:
    assert values(front(edition_of(study_of(case)))) <= MOST_VALUES


def test_years_and_the_figure_of_a_gas_are_no_values_and_a_range_is_two() -> None:
    said = "About 5,340 jobs (2,000 to 6,000) in 2031, or −1.2 t CO2e from 2025–2035, 12% of it"
    assert values([Paragraph(text(said), "standfirst")]) == 5
    assert values([Paragraph(text(said), "note")]) == 0
