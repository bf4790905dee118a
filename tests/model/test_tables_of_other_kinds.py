"""Domestic and total flows both serve a model, and what a table does not hold is said, never a KeyError."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.core.io_table import InputOutputTable
from impact.files.resources import shipped
from impact.formulas.economy.io_model import domestic_model
from impact.scenario.load import parse, with_draws
from impact.study.run_study import Results, estimate


@pytest.fixture(scope="module")
def total() -> InputOutputTable:
    return api.table("UZB")


@pytest.fixture(scope="module")
def domestic(total: InputOutputTable) -> InputOutputTable:
    """Return the shipped table as an office would publish its domestic flows: without taxes, exports and wages."""
    model, closure = domestic_model(total), total.closure
    assert closure is not None
    assert model.imported_inputs is not None
    left = {name: values for name, values in total.inputs.items() if name not in ("taxes", "wages")}
    at_home = replace(
        closure, consumption=(1 - model.shares) * closure.consumption, denominator=float(closure.consumption.sum())
    )
    return replace(
        total,
        flows="domestic",
        transactions=model.domestic * total.output,
        inputs={**left, "imports": model.imported_inputs * total.output},
        treatment=None,
        imports=None,
        exports=None,
        final_use={name: (1 - model.shares) * values for name, values in total.final_use.items()},
        closure=at_home,
        imported_shares=dict.fromkeys(("inputs", "households", "investment"), model.shares),
    )


class OneTable(Catalogue):
    """The shipped catalogue with another national table."""

    one: InputOutputTable

    def table(self, *_: Any) -> InputOutputTable:
        return self.one


def run(table: InputOutputTable) -> Results:
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    catalogue = OneTable()
    catalogue.one = table
    return estimate(with_draws(parse(text, "x", "x.yaml"), 0, None), catalogue)


def test_domestic_flows_give_the_rows_of_total_ones(total: InputOutputTable, domestic: InputOutputTable) -> None:
    def rows(table: InputOutputTable) -> dict[Any, Any]:
        every = {(row.variable, tuple(sorted(row.keys.items())), row.years): row for row in run(table).rows}
        # what the state spends, and owners keep, rests on taxes on products
        return {
            key: row
            for key, row in every.items()
            if not {"budget_step", "key_figures"} & {row.variable}
            and row.keys.get("closure") != "state_spending"
            and not row.keys.get("key", "").endswith("_state")
        }

    known, found = rows(total), rows(domestic)
    assert known.keys() == found.keys()
    gaps = {row.gap for key, row in found.items() if row.gap and not (key in known and known[key].gap)}
    assert gaps == {"the national table does not hold taxes on the products that sectors buy"}
    for key in known.keys() & found.keys():
        if not found[key].gap:
            np.testing.assert_allclose(found[key].values, known[key].values, rtol=1e-9, atol=1e-9, err_msg=str(key))


def test_what_a_project_cannot_do_without_is_named_at_once(domestic: InputOutputTable) -> None:
    fte = {"full": replace(domestic.jobs["formal"], unit="FTE", measure="fte")}
    bare = {name: values for name, values in domestic.inputs.items() if name not in ("gva", "imports")}
    with pytest.raises(ImpactError) as caught:
        run(replace(domestic, inputs=bare, jobs=fte, closure=None))
    for words in ("columns.gva", "it counts FTE", "household_closure", "columns.imports", "table: none"):
        assert words in str(caught.value)
    untold = {"households": domestic.imported_shares["households"]}
    with pytest.raises(ImpactError, match="what households buy is imported"):
        run(replace(domestic, imported_shares={}))
    with pytest.raises(ImpactError, match=r"bought to build and invest is imported.*'investment: 0\.1'"):
        run(replace(domestic, imported_shares=untold))
