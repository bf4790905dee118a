"""Who works in a project: what a client counted, what studies have, and what is said where nobody has counted."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from brief_texts import as_lines, edition_of

from impact.brief.parts import section_of
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ProblemsError
from impact.files.yaml import written
from impact.formulas.uncertainty.draws import Draws
from impact.model import models
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.load import parse
from impact.study.run_study import run

XYZ = Path(__file__).parents[1] / "data" / "xyz"
BASES = ("xyz", "xyz-factory", "xyz-spending", "xyz-hydro")


def share(central: float, **ends: float) -> dict[str, Any]:
    return {"central": central, **ends, "unit": "1", "reason": "Made up."}


def text_of(base: str, **phases: Any) -> str:
    file = XYZ / "scenarios" / base
    return written({"inherits": f"{file}.yaml", "title": "Made up", "project": {"workforce": phases}})


def rows_of(base: str, draws: int = 0, **phases: Any) -> list[ResultRow]:
    loaded = parse(text_of(base, **phases), "made-up", "made-up.yaml", (XYZ,))
    return list(models[loaded.scenario.project.kind](Inputs(loaded, Catalogue((XYZ,)), Draws(draws, 1))))


def one(rows: list[ResultRow], variable: str, **keys: str) -> ResultRow:
    (row,) = (row for row in rows if row.variable == variable and keys.items() <= row.keys.items())
    return row


@pytest.mark.parametrize("base", BASES)
def test_shares_of_a_client_mean_people_in_every_kind_of_project(base: str) -> None:
    rows = rows_of(base, operation={"counts": "headcount", "sex": {"women": share(0.3)}})
    direct = [row for row in rows if row.variable == "jobs" and row.keys["channel"] == "direct"]
    year = direct[0].years.index(2026)
    people = one(rows, "workforce_people", phase="operation", aspect="sex", group="women")
    assert people.values[0, 0] == pytest.approx(0.3 * sum(row.values[0, year] for row in direct))
    assert people.further["counts"] == "headcount"


def test_drawn_shares_of_a_whole_stay_a_whole() -> None:
    ages = {"under_30": share(0.4, low=0.2, high=0.6), "older": share(0.6, low=0.3, high=0.9)}
    rows = rows_of("xyz-spending", 200, operation={"counts": "headcount", "age": ages})
    shares = [row.values for row in rows if row.variable == "workforce_share"]
    np.testing.assert_allclose(sum(shares), 1)
    assert [values[0, 0] for values in shares] == [0.4, 0.6]
    assert np.ptp(shares[0]) > 0.1


def test_more_than_everybody_is_refused() -> None:
    with pytest.raises(ProblemsError, match=r"workforce.operation: the shares of 'sex' add up to 1.1, more than 1"):
        rows_of("xyz-spending", operation={"counts": "fte", "sex": {"women": share(0.4), "men": share(0.7)}})


def test_where_nobody_has_counted_there_are_no_rows_and_the_brief_says_why() -> None:
    text = (XYZ / "scenarios" / "xyz-spending.yaml").read_text(encoding="utf-8")
    study = run(parse(text, "xyz-spending", "xyz-spending.yaml", (XYZ,)), Catalogue((XYZ,)))
    assert {row["value"] for row in study["workforce"].rows} == {None}
    said, *elsewhere = as_lines(section_of("workforce", "spending").blocks(edition_of(study)))
    assert "not estimated, because neither the scenario nor the sources at hand have shares" in said
    assert all("not estimated, because the data hold no people at work by industry and" in each for each in elsewhere)
