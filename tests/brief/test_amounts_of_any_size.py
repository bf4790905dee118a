"""Whatever the size of a study, the amounts of its first page are those of its key figures."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from shared_studies import study_of

from impact.brief.context import BriefContext
from impact.brief.sections.front import front
from impact.charts import ChartContext, charts
from impact.document import Block, Heading, ItemList, Paragraph, plain, walk
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.study.tables import Record
from impact.words.amounts_read import AmountReader
from impact.words.language import Words

SIZED = re.compile(
    r"persons|job_years|vehicles(/yr)?|t( CO2\w*)?(/yr)?|million [A-Z]{3}_\d{4}(/yr)?"
)  # grows with the project
NUMBERS = ("value", "low", "high", "mean", "median", "p25", "p75")
ENDS = ("out_low", "out_high")  # of a key figure, in the table of what moves it
RANGE = ("value", "low", "high")


def scaled(study: Study, factor: float) -> Study:
    """Return the study of a project that is so many times as large."""
    units = {str(each["id"]): str(each["unit"]) for each in study["kpi"].rows}

    def row(each: Record) -> Record:
        moved = "out_low" in each
        unit = units[str(each["metric"])] if moved else str(each.get("unit", ""))
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
    context = BriefContext(study, Words(language), load_theme())
    reader = AmountReader(context.words, str(study.facts["currency"]))
    known = [
        abs(float(row[end] or 0.0)) for table in ("kpi", "scenarios") for row in study[table].rows for end in RANGE
    ]
    known += [abs(float(row[end] or 0.0)) for row in study["tornado"].rows for end in ENDS]
    known += [value * 1e6 for value in known]  # money is kept in millions
    of_scenario = str(context.study.facts["subtitle"])  # says what the project is, in amounts of its author
    texts = (text.replace(of_scenario, "") for text in sentences(tuple(front(context))))
    said = [(text, amount) for text in texts for amount in reader.read(text)]
    assert said
    for text, amount in said:
        assert any(abs(amount.value - value) <= amount.step for value in known), (amount.written, text)


@pytest.mark.parametrize(("chart", "named"), [("jobs_by_year", 2), ("output_by_year", 2)])
def test_titles_of_charts_carry_the_large_word(chart: str, named: int) -> None:
    context = ChartContext(scaled(study_of("byd-jizzakh"), 10_000.0), Words("en", kind="vehicle_plant"))
    title = charts[chart](context).caption().title
    assert len(re.findall(r"\d (?:million|billion)", title.replace("\u00a0", " "))) == named, title


def test_no_input_but_zero_prints_as_zero() -> None:
    context = BriefContext(study_of("byd-jizzakh"), Words("en"), load_theme())
    for row in context.study["assumptions"].rows:
        if row["value"] and row["low"] is not None:
            assert re.search(r"[1-9]", context.plain_range(row)[0]), row["id"]
