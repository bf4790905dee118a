"""What plants in other countries need: cars built elsewhere before, blends, groups, other indices and taxes."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from changed_cases import altered, changed, fixed, rows_of_tree, sums, tree_of_case

from impact.formulas.economy.prices import ProductTax, taxes_in_price
from impact.study.run_study import Results

ELSEWHERE = {
    "country": "KAZ", "country_name": "Kazakhstan", "share": fixed(1), "export_share": fixed(1),
    "grid": {"boundary": "life_cycle", "margin": "average", "dataset": "electricity_maps"},
}  # fmt: skip
CARRIERS = {"electricity": fixed(1.5, "MWh/vehicle"), "gas": fixed(0.5, "MWh/vehicle")}
BY_CARRIER = {"project.making.plant_energy": None, "project.making.plant_carriers": CARRIERS}


def plant(name: str, changes: Mapping[str, Any]) -> Results:
    """Return the central run of a shipped plant with other values."""
    return rows_of_tree(altered(tree_of_case(name), changes))


def test_the_same_car_built_elsewhere_changes_the_place_of_making_alone() -> None:
    """That nothing changes in its use, any case of a stranger holds."""
    moved_here = {"project.replaced.made_elsewhere": ELSEWHERE, "project.running_costs": None}
    found = changed(moved_here | BY_CARRIER)
    grids = {
        each.region: each.value for each in found.inputs.factors.values()
        if each.key == "grid_intensity" and each.dimensions.get("dataset") == "electricity_maps"
    }  # fmt: skip
    cars = sums(found, "fleet", quantity="made_elsewhere").sum()
    moved = sums(found, "emissions_part", component="making_moved")
    assert moved.item() == pytest.approx(-cars * 1.5 * (grids["KAZ"] - grids["UZB"]) / 1000)
    assert sums(found, "emissions_part", component="making_cars").item() == pytest.approx(moved.item())


def test_carriers_of_the_plant_add_up() -> None:
    found = changed(BY_CARRIER)
    whole = sums(found, "energy_plant", carrier="all")
    parts = [sums(found, "energy_plant", carrier=carrier) for carrier in CARRIERS]
    np.testing.assert_allclose(sum(parts), whole)
    np.testing.assert_allclose(parts[0], 3 * parts[1])
    on_site = sums(found, "pollutant_change", component="own_stack", gas="nox")
    np.testing.assert_allclose(on_site, parts[1] * 3.6 * 74 / 1000)  # EMEP/EEA 2023, 1.A.2, Table 3-3


def test_a_group_is_the_mean_of_its_members() -> None:
    by_country = {"KAZ": 0.60, "KGZ": 0.25, "TJK": 0.15}
    group = {"label": "Neighbours", "weights": by_country, "reason": "A special case."}
    grouped = {"project.markets.destinations": {"neighbours": 1.0}, "project.markets.groups": {"neighbours": group}}
    one, other = changed(grouped), changed({"project.markets.destinations": by_country})
    for variable, keys in (("emissions_cohort", CHANGE), ("trade_exports", {})):
        np.testing.assert_allclose(sums(one, variable, **keys), sums(other, variable, **keys), rtol=1e-12)


def test_an_index_that_stands_in_moves_the_jobs_of_purchases_by_its_ratio() -> None:
    halved = dict.fromkeys((f"project.fall_back_index.ratio.{end}" for end in ("high", "central")), 2)
    one, two = plant("byd-szeged", {}), plant("byd-szeged", halved)
    for channel, ratio in (("direct", 1), ("indirect", 2), ("induced", 1)):  # consumer prices have one of their own
        np.testing.assert_allclose(sums(one, "jobs", channel=channel), ratio * sums(two, "jobs", channel=channel))


CHANGE = {"component": "change", "boundary": "wtw", "electricity": "average"}


def test_petrol_without_ethanol_is_petrol() -> None:
    none = {f"project.ethanol.{name}": fixed(0) for name in ("in_petrol", "alone")}
    one, other = (plant("byd-camacari", each) for each in (none, {"project.ethanol": None}))
    np.testing.assert_allclose(sums(one, "emissions_cohort", **CHANGE), sums(other, "emissions_cohort", **CHANGE))
    assert not sums(one, "energy_ethanol").any()


def test_carbon_of_plants_is_apart_or_counted_by_the_named_convention() -> None:
    apart, counted = (plant("byd-camacari", each) for each in ({}, {"project.ethanol.convention": "counted"}))
    difference = sums(counted, "emissions_cohort", **CHANGE) - sums(apart, "emissions_cohort", **CHANGE)
    np.testing.assert_allclose(difference, sums(apart, "emissions_biogenic", component="change"))


def test_taxes_on_taxes_come_near_a_published_price() -> None:
    """Anfavea in Quatro Rodas (2021): 100,000 BRL before taxes of 11.6, 14.5 and 11 % are 146,140 with them."""
    found = taxes_in_price(
        [
            ProductTax("pis_cofins", np.array([0.116])),
            ProductTax("icms", np.array([0.145]), also_on=("pis_cofins",), on_itself=True),
            ProductTax("ipi", np.array([0.11]), also_on=("pis_cofins", "icms")),
        ]
    )
    assert 1 + sum(each.item() for each in found.values()) == pytest.approx(1.4614, rel=0.01)


def test_one_tax_of_the_list_is_the_rate_of_the_catalogue() -> None:
    tax = {"name": "Value added tax", "rate": fixed(0.12)}
    one = changed({"project.public_money.product_taxes": {"vat": tax}})
    np.testing.assert_allclose(
        sums(one, "fiscal_shown", item="taxes_on_sales"),
        sums(changed({}), "fiscal_shown", item="value_added_tax"),
    )
