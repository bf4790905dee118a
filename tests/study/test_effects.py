"""Inputs without effect: named exactly where a scenario that states another value has the same figures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError
from impact.models.rows import Row
from impact.scenario.load import Loaded, load
from impact.scenario.quantity import Assumption, Bounds
from impact.study.effects import moves, without_effect
from impact.study.run.estimate import Results, estimate

XYZ = Path(__file__).resolve().parents[1] / "data" / "xyz"
OF_KINDS = sorted(file.stem for file in (XYZ / "scenarios").glob("*.yaml"))


def with_value(loaded: Loaded, key: str, factor: Any) -> Loaded:
    """Return a scenario that states another value of one input, of all its years alike."""

    def changed(part: Any, way: list[str]) -> Any:
        if not way:
            assert isinstance(part, Assumption)
            years = None if part.years is None else {year: factor(value) for year, value in part.years.items()}
            update = {"central": factor(part.central), "low": None, "high": None, "alternatives": (), "years": years}
            return part.model_copy(update=update)
        name, *rest = way
        if isinstance(part, dict):
            return part | {name: changed(part[name], rest)}
        return part.model_copy(update={name: changed(getattr(part, name), rest)})

    project = changed(loaded.scenario.project, key.split("."))
    return replace(loaded, scenario=loaded.scenario.model_copy(update={"project": project}))


def figures(found: Results) -> list[tuple[Any, ...]]:
    """Return the central values of all rows, with what tells rows apart."""

    def of(row: Row) -> tuple[Any, ...]:
        values = np.where(np.isnan(row.values[0]), np.inf, row.values[0])
        return row.variable, tuple(row.keys.items()), row.years, row.gap, tuple(float(f"{each:.9g}") for each in values)

    return [of(row) for row in found.rows]


@pytest.mark.parametrize("name", OF_KINDS)
def test_an_input_is_named_where_and_only_where_no_figure_depends_on_it(name: str) -> None:
    loaded, catalogue = load(name, (XYZ,)), Catalogue((XYZ,))
    loaded = replace(loaded, scenario=loaded.scenario.model_copy(update={"draws": 0, "correlations": ()}))
    idle, before = without_effect(loaded, catalogue), figures(estimate(loaded, catalogue))
    for key, (spec, _) in loaded.assumptions.items():
        if spec.years is not None or spec.low is not None or spec.central is None:
            continue
        moved = False
        for value in moves((spec.central,) * 3, loaded.bounds[key]):
            try:
                after = figures(estimate(with_value(loaded, key, lambda _, value=value: float(value)), catalogue))
            except ImpactError:
                moved = True
            else:
                moved = moved or after != before
        assert (key in idle) == (not moved), key


def test_moves_stay_within_what_is_possible() -> None:
    assert moves((0.0, 0.0, 0.0), Bounds(0, 1)).tolist() == [0.0, 0.1]
    assert moves((1.0, 1.0, 1.0), Bounds(0, 1)).tolist() == [0.9, 1.0]
    assert moves((2.0, 3.0, 7.0), Bounds(None, None)).tolist() == [2.0, 7.0]


def test_a_check_names_it_with_file_line_key_and_reason(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("inherits: zhanatas\ntitle: Mine\n", encoding="utf-8")
    (hint,) = (
        each
        for each in api.review(file).findings
        if each.rule == "assumptions/without-effect" and each.where == "project.reference.deadweight"
    )
    assert (hint.level, hint.line > 0) == ("hint", True)
    assert "it has no effect on any figure, because no part of the model reads it for this project" in hint.message
    assert "no national table is named" in hint.message
