"""Every result leads to its inputs, and to those that move it and no others: held against nudged runs."""

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest
from shared_studies import study_of

from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.formulas.uncertainty.draws import Draws, Span
from impact.model import models
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.load import load
from impact.study.study import StudyData
from impact.study.tables.declared import declared
from impact.study.tables.lineage import inputs_behind, results, results_on

UNCERTAIN = ("assumption", "factor")
NUDGES = (0.1, 0.9)


class Nudged(Draws):
    """Draws in which each input in turn leaves its central value and all others keep theirs: one pair an input."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(len(names) * len(NUDGES), 1)
        self.names = names

    def drawn(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array:
        low, central, high = span
        if low == high:
            return np.array([central])
        values = np.full(self.size, central)
        at = 1 + self.names.index(name) * len(NUDGES)
        values[at : at + len(NUDGES)] = quantile(np.array(NUDGES))
        return values


@cache
def nudged(case: str = "byd-jizzakh") -> tuple[list[str], tuple[ResultRow, ...]]:
    """Return the uncertain inputs of a shipped case, and its rows with each of them nudged in turn."""
    loaded = load(case)
    kind = loaded.scenario.project.kind
    plain = Inputs(loaded, Catalogue(kind=kind), Draws(2, 1))
    tuple(models[kind](plain))
    names = list(plain.drivers)
    rows = tuple(models[kind](Inputs(loaded, Catalogue(kind=kind), Nudged(names))))
    return names, rows


def moving(row: ResultRow, names: list[str]) -> set[str]:
    """Return the inputs that move a row."""
    values = np.broadcast_to(row.values, (1 + len(names) * len(NUDGES), row.values.shape[1]))
    scale = np.abs(values).max() or 1.0
    moved = (np.abs(values[1:] - values[:1]) > 1e-12 * scale).any(axis=1).reshape(len(names), len(NUDGES))
    return {name for name, does in zip(names, moved.tolist(), strict=True) if any(does)}


def behind(study: StudyData, topics: tuple[str, ...]) -> set[str]:
    """Return assumptions and factors behind topics."""
    return {name for read in inputs_behind(study, topics).values() for kind, name in read if kind in UNCERTAIN}


@pytest.mark.parametrize("case", ["byd-jizzakh", "samarkand-buses"])
def test_whatever_moves_a_result_stands_in_its_lineage(case: str) -> None:
    (names, rows), study = nudged(case), study_of(case, beside=False)
    assert len(names) > 40
    missing = {
        (row.variable, tuple(row.keys.values())): lost
        for row in rows
        if (lost := moving(row, names) - behind(study, row.topics))
    }
    assert missing == {}


def test_most_of_what_stands_in_the_lineage_of_a_result_moves_it(study: StudyData) -> None:
    """A topic is read as a whole, so a few inputs stand behind results that they do not move in this case.

    They are taken at their central value, or count only where imports are the limit, which they are not in the central
    run, or shift what is the same in sum.
    First years are left out: they move in whole steps, if at all.
    """
    names, rows = nudged()
    moved: dict[tuple[str, tuple[str, ...]], set[str]] = {}
    for row in rows:
        if row.limits is None and row.variable != "first_year":
            moved.setdefault((row.variable, row.topics), set()).update(moving(row, names))
    stated = {key: behind(study, key[1]) & set(names) for key in moved}
    idle = {key: found - moved[key] for key, found in stated.items()}
    assert sum(map(len, idle.values())) < sum(map(len, stated.values())) / 7
    for (variable, topics), rest in idle.items():
        if variable.startswith("key_figures"):
            assert len(rest) <= len(stated[variable, topics]) / 4, (variable, rest)


def test_every_row_of_a_result_has_one_lineage(study: StudyData) -> None:
    made = results(study)
    for name, table in study.tables.items():
        if table.layout.results:
            for row in table.rows:
                found = [result for result in made[name] if result.holds(row)]
                assert len(found) == 1, (name, row["id"])
                assert declared("vehicle_plant").variables[found[0].variable].table == name


def test_key_figures_keep_apart_what_they_rest_on(study: StudyData) -> None:
    made = {dict(result.keys)["key"]: behind(study, result.topics) for result in results(study)["key_figures"]}
    assert "staff.base" in made["jobs_direct"]
    assert "households.spent" not in made["jobs_direct"]
    assert "households.spent" in made["jobs_induced"]
    assert "grid.renewable_share" in made["emissions_average"]
    assert "grid.renewable_share" not in made["emissions_marginal"]
    assert not any(name.startswith("grid.") for name in made["jobs_net"])


def test_every_input_is_a_row_of_assumptions_or_sources(study: StudyData) -> None:
    assumptions = {str(row["id"]) for row in study["assumptions"].rows}
    assumptions |= {name.rpartition(".")[0] for name in assumptions}
    sources = {str(row["id"]) for row in study["sources"].rows}
    topics = {str(row["of"]) for row in study["lineage"].where(table="na")}
    known = {"assumption": assumptions, "factor": assumptions, "source": sources, "topic": topics, "none": {"na"}}
    for row in study["lineage"].rows:
        assert str(row["rests_on"]) in known[str(row["kind"])], row["id"]


def test_every_assumption_stands_behind_a_result(study: StudyData) -> None:
    for row in study["assumptions"].rows:
        name = str(row["id"]).removesuffix(f".{row['year']}")
        assert results_on(study, name), name


def test_a_row_that_rests_on_nothing_is_still_named(study: StudyData) -> None:
    rows = list(study["lineage"].where(of="gva_step", kind="none"))
    assert rows
    for row in rows:
        assert "step=abroad" in str(row["keys"])
        assert row["rests_on"] == "na"
