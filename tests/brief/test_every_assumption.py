"""The annex prints every assumption that the table of the study has."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from brief_texts import edition_of
from every_case import composed
from shared_studies import ONE_OF_EACH_KIND

from impact import api
from impact.brief.compose import compose
from impact.document import Block, Table, plain, walk
from impact.study.study import StudyData

MADE_UP = ("solar", "mill", "schools", "buses", "cars")  # over defaults


def table_of(annex: Iterable[Block]) -> dict[str, tuple[str, ...]]:
    """Return the assumptions that an annex prints, with their cells."""
    (table,) = (each for each in annex if isinstance(each, Table) and each.id == "table-every-assumption")
    printed = {plain(row.cells[0].text): tuple(plain(cell.text) for cell in row.cells) for row in table.rows}
    assert len(printed) == len(table.rows)
    assert str(sum(map(figures, printed.values()))) in plain(table.title)
    return printed


def figures(cells: tuple[str, ...]) -> int:
    """Return how many figures a row is for: one, or all of a survey."""
    return int(cells[2].split()[0]) if cells[0].endswith(" …") else 1


def all_are_printed(study: StudyData, annex: Iterable[Block]) -> None:
    printed = table_of(annex)
    rows = [str(row["id"]) for row in study["assumptions"].rows]
    one_by_one = [name for name in printed if not name.endswith(" …")]
    assert [name for name in rows if name in one_by_one] == one_by_one
    assert sum(map(figures, printed.values())) == len(rows)
    alike = {name.partition(".")[0] for name in printed if name.endswith(" …")}
    assert all(name in printed or name.partition(".")[0] in alike for name in rows)
    assert all(cell.strip() for cells in printed.values() for cell in cells)


@pytest.mark.parametrize("name", ONE_OF_EACH_KIND)
def test_of_a_shipped_scenario(name: str) -> None:
    annex = composed(name, "annex")
    all_are_printed(annex.context.study, annex.blocks)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", MADE_UP)
def test_of_a_scenario_over_defaults(root: Path, kind: str) -> None:
    context = edition_of(api.run(root / "tests" / "data" / "short" / f"made-up-{kind}.yaml", draws=20))
    all_are_printed(context.study, walk(compose(context, "annex").blocks))


def test_a_year_of_the_calendar_is_no_number_of_years() -> None:
    assert table_of(composed("byd-jizzakh", "annex").blocks)["public_money.costs.state_equity.year"][2] == "2024"
