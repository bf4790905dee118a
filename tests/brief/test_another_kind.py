"""Sections of the brief with a study that knows no cars: they print what they have tables for."""

from __future__ import annotations

from pathlib import Path

import pytest
from brief_texts import edition_of

from impact.brief.context import BriefContext
from impact.brief.sections import sections
from impact.catalogue.catalogue import Catalogue
from impact.document import Block, Figure, Table, plain, walk
from impact.scenario.load import load
from impact.study.run_study import run
from impact.study.study import Study

XYZ = Path(__file__).parents[1] / "data" / "xyz"


@pytest.fixture(scope="module")
def spending() -> Study:
    """Return the study of the made-up project that is given as spending by sector."""
    return run(load("xyz-spending", (XYZ,)), Catalogue((XYZ,)))


def printed(name: str, context: BriefContext) -> list[Block]:
    return list(context.drawn(sections[name].blocks(context)))


def test_closures_and_steps_are_those_of_its_table(spending: Study) -> None:
    blocks = printed("net", edition_of(spending))
    figure = next(block for block in walk(tuple(blocks)) if isinstance(block, Figure))
    rows = list(spending["gross_net"].where(quantity="jobs", year=2026))
    steps = [row for row in rows if row["value"] is not None]
    assert {row["id"] for row in rows if row not in steps} == {"jobs.state_spending.1.net.2026"}
    assert len(steps) == figure.alt.count(":")
    assert "Taken from others in the country: −77." in figure.alt
    assert plain(figure.title) == ("Taken from others in the country: the largest loss in 2026, 77\u00a0jobs")


def test_the_table_of_jobs_ends_with_the_net_effect_of_its_one_closure(spending: Study) -> None:
    blocks = printed("jobs", edition_of(spending))
    table = next(block for block in walk(tuple(blocks)) if isinstance(block, Table))
    assert [plain(row.cells[0].text) for row in table.rows] == [
        "In the project, residents", "In the project, from abroad", "Supply chain", "Wages spent", "Total",
        "Additional, if it were not spent", "Additional, if it were not spent, less workers who leave other jobs",
    ]  # fmt: skip
    assert table.rows[-2].cells[-1].cell == "gross_net/jobs.reference_case.6.net.2026/value"
    assert {plain(cell.text) for cell in table.rows[-1].cells[1:]} == {"–"}
    assert "no unemployment rate is in the catalogue (XYZ" in plain(table.note)


def test_money_is_counted_in_what_keeps_its_numbers_short(spending: Study) -> None:
    blocks = printed("account", edition_of(spending))
    tables = [block for block in walk(tuple(blocks)) if isinstance(block, Table)]
    assert tables
    assert all(plain(table.subtitle).startswith("Million XYZ (2025)") for table in tables)
