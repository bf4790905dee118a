"""Laws of reliefs: money moves from collected to not collected, once; what nobody has quantified leaves no sign."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from changed_cases import fixed
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_up_country import estimated, tree_of

from impact.core.arrays import Array
from impact.model.components.reliefs import net_taxes
from impact.model.components.taxes import NO_SURPLUS
from impact.model.rows import ResultRow

SCENARIOS = ("xyz", "xyz-factory", "xyz-spending")
DRAWS = 20
Reliefs = dict[str, dict[str, Any]]


def rows(name: str, reliefs: Reliefs) -> list[ResultRow]:
    """Return the rows of a scenario with these reliefs in place of its own."""
    changed: Any = tree_of(name)
    changed["project"]["public_money"]["spared"] = reliefs
    return list(estimated(changed, DRAWS, 1).rows)


def sums(found: list[ResultRow], *kinds: str) -> dict[str, Array]:
    """Return public money of these kinds by name."""
    result: dict[str, Array] = {}
    for row in found:
        if row.variable == "public_finances" and row.keys["kind"] in kinds:
            result[row.keys["item"]] = result.get(row.keys["item"], np.zeros((1, 1))) + row.values
    return result


def stated(share: float, years: int) -> Reliefs:
    held = {"years": fixed(years, "yr"), "share": fixed(share, "1")}
    return {"property_tax": held, "profit_tax": held}


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@pytest.mark.parametrize("name", SCENARIOS)
@given(share=st.integers(0, 10), years=st.integers(0, 6))
def test_a_holiday_moves_each_tax_once(name: str, share: int, years: int) -> None:
    without, relieved = rows(name, {}), rows(name, stated(share / 10, years))
    due, found = sums(without, "revenue", "relief"), sums(relieved, "revenue", "relief")
    for item in due:
        np.testing.assert_allclose(found[item], due[item], rtol=1e-9, atol=1e-9)
    assert (sums(relieved, "revenue")["total"] <= sums(without, "revenue")["total"] + 1e-9).all()


def test_an_amount_beyond_the_tax_leaves_nothing_to_collect_and_is_collected_once_it_ends() -> None:
    beyond = {"until": "2026-01-01", "amount": fixed(1e9, "million XYZ_2025/yr")}
    revenue = sums(rows("xyz-factory", {"profit_tax": beyond}), "revenue")["profit_tax"]
    assert not revenue[:, 0].any()
    np.testing.assert_allclose(revenue[:, 1:], sums(rows("xyz-factory", {}), "revenue")["profit_tax"][:, 1:])


@pytest.mark.parametrize("name", SCENARIOS)
@pytest.mark.parametrize("tax", ["profit_tax", "sales_taxes"])
def test_a_relief_without_a_number_leaves_the_net_without_a_sign(name: str, tax: str) -> None:
    why = "nobody has published its size"
    found = rows(name, {tax: {"until": "2026-01-01", "gap": why}})
    withheld = "nothing says what the same public money would buy otherwise"  # there is no answer to be without a sign
    nets = [row for row in found if row.variable == "tax_step" and row.keys["step"] == "net"]
    nets = [row for row in nets if row.gap != withheld]
    assert nets
    for row in nets:
        assert row.gap == why
        assert row.undefined is not None
        assert row.undefined.all(axis=0).tolist() == [year < 2026 for year in row.years]
    (relief,) = (
        row for row in found if row.variable == "public_finances" and row.keys == {"item": tax, "kind": "relief"}
    )
    assert relief.gap == why


def net_by_name(found: list[ResultRow]) -> dict[str, Array]:
    """Return the change of taxes by name in the answer that leads."""
    rows = (row for row in found if row.variable == "net_tax" and row.further["default"] == "yes")
    return {row.keys["item"]: row.values for row in rows if not row.gap or row.undefined is not None}


@pytest.mark.parametrize("name", [*SCENARIOS, "xyz-power"])
def test_a_relief_on_sales_comes_off_the_net_of_every_kind_and_off_no_other_tax(name: str) -> None:
    relief = {"years": fixed(6, "yr"), "amount": fixed(3, "million XYZ_2025/yr")}
    before, after = net_by_name(rows(name, {})), net_by_name(rows(name, {"sales_taxes": relief}))
    off = after.pop("sales_taxes")
    assert (off >= -3).all()
    assert (off <= 0).all()
    assert off.any()
    for tax, values in after.items():
        np.testing.assert_allclose(values, before[tax] + (off if tax == "total" else 0), rtol=1e-9, atol=1e-9)


def test_a_tax_that_the_national_table_does_not_tell_is_withheld_and_not_zero() -> None:
    country = SimpleNamespace(surplus=None, production_taxes=np.ones(3))
    flows: Any = SimpleNamespace(nation=country, years=(2030, 2031), given=lambda name: False)
    taxes = {name: np.ones((1, 2)) for name in ("income_tax", "supplier_profit_tax", "supplier_production_taxes")}
    found = {row.keys["item"]: row for row in net_taxes(flows, "as_it_is", taxes, (), leads=True)}
    assert {name for name, row in found.items() if row.gap} == {"supplier_profit_tax"}
    assert found["supplier_profit_tax"].gap == NO_SURPLUS
