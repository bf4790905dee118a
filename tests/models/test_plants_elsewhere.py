"""What plants in other countries need: cars built elsewhere before, blends, groups, other indices and taxes."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from changed_cases import fixed

from impact.arrays import total
from impact.catalogue.catalogue import Catalogue
from impact.economy.product_taxes import ProductTax, taxes_in_price
from impact.fleet.replaced import cars_replaced
from impact.resources import shipped
from impact.scenario.load import parse, with_draws
from impact.source_positions import read_yaml
from impact.study.run_study import Results, estimate
from impact.yaml_core import written

Values = Callable[..., Any]
Changed = Callable[..., Results]


ELSEWHERE = {
    "country": "KAZ", "country_name": "Kazakhstan", "share": fixed(1), "export_share": fixed(1),
    "grid": {"boundary": "life_cycle", "margin": "average", "dataset": "electricity_maps"},
}  # fmt: skip
CARRIERS = {"electricity": fixed(1.5, "MWh/vehicle"), "gas": fixed(0.5, "MWh/vehicle")}


def plant(name: str, change: Callable[[Any], None] = lambda project: None) -> Results:
    """Return the central run of a shipped plant with changes to its project."""
    text = shipped("data").joinpath("scenarios", f"{name}.yaml").read_text(encoding="utf-8")
    tree = read_yaml(text, "")[0]
    del tree["correlations"]
    change(tree["project"])
    return estimate(with_draws(parse(written(tree), name, f"{name}.yaml"), 0, None), Catalogue())


def test_the_same_car_built_elsewhere_changes_the_place_of_making_alone(changed: Changed, values: Values) -> None:
    found = changed(
        {"project.replaced.made_elsewhere": ELSEWHERE, "project.making.plant_energy": None,
         "project.making.plant_carriers": CARRIERS, "project.running_costs": None}
    )  # fmt: skip
    for rule in ("average", "marginal"):
        change = values(found, "emissions_cohort", component="change", boundary="wtw", electricity=rule)
        both = values(found, "emissions_cohort", component="plant_cars", boundary="wtw", electricity=rule)
        assert abs(change).max() < 1e-9 * both.max()
    assert not values(found, "jobs_step", closure="car_for_car", step_key="replaced_cars").any()
    grids = {
        each.region: each.value for each in found.inputs.factors.values()
        if each.key == "grid_intensity" and each.dimensions.get("dataset") == "electricity_maps"
    }  # fmt: skip
    cars = values(found, "fleet", quantity="made_elsewhere").sum()
    moved = values(found, "emissions_part", component="making_moved")
    assert moved.item() == pytest.approx(-cars * 1.5 * (grids["KAZ"] - grids["UZB"]) / 1000)
    assert values(found, "emissions_part", component="making_cars").item() == pytest.approx(moved.item())


def test_carriers_of_the_plant_add_up(changed: Changed, values: Values) -> None:
    found = changed({"project.making.plant_energy": None, "project.making.plant_carriers": CARRIERS})
    whole = values(found, "energy_plant", carrier="all")
    parts = [values(found, "energy_plant", carrier=carrier) for carrier in CARRIERS]
    np.testing.assert_allclose(sum(parts), whole)
    np.testing.assert_allclose(parts[0], 3 * parts[1])
    on_site = values(found, "pollutant_change", component="own_stack", gas="nox")
    np.testing.assert_allclose(on_site, parts[1] * 3.6 * 74 / 1000)  # EMEP/EEA 2023, 1.A.2, Table 3-3


def test_a_group_is_the_mean_of_its_members(changed: Changed, values: Values) -> None:
    by_country = {"KAZ": 0.60, "KGZ": 0.25, "TJK": 0.15}
    group = {"label": "Neighbours", "weights": by_country, "reason": "A special case."}
    one = changed(
        {"project.markets.destinations": {"neighbours": 1.0}, "project.markets.groups": {"neighbours": group}}
    )
    other = changed({"project.markets.destinations": by_country})
    for variable, keys in (("emissions_cohort", {"component": "change", "boundary": "wtw"}), ("trade_exports", {})):
        np.testing.assert_allclose(values(one, variable, **keys), values(other, variable, **keys), rtol=1e-12)


def test_an_index_that_stands_in_moves_the_jobs_of_purchases_by_its_ratio(values: Values) -> None:
    def halved(project: Any) -> None:
        project["fall_back_index"]["ratio"]["high"] = project["fall_back_index"]["ratio"]["central"] = 2

    one, two = plant("byd-szeged"), plant("byd-szeged", halved)
    for channel, ratio in (
        ("direct", 1),
        ("indirect", 2),
        ("induced", 1),
    ):  # consumer prices have an index of their own
        first, second = (values(each, "jobs", channel=channel) for each in (one, two))
        np.testing.assert_allclose(first, ratio * second)


def test_petrol_without_ethanol_is_petrol(values: Values) -> None:
    def none(project: Any) -> None:
        for name in ("in_petrol", "alone"):
            project["ethanol"][name] = fixed(0)

    def dry(project: Any) -> None:
        del project["ethanol"]

    keys = {"component": "change", "boundary": "wtw", "electricity": "average"}
    one, other = plant("byd-camacari", none), plant("byd-camacari", dry)
    np.testing.assert_allclose(values(one, "emissions_cohort", **keys), values(other, "emissions_cohort", **keys))
    assert not values(one, "energy_ethanol").any()


def test_carbon_of_plants_is_apart_or_counted_by_the_named_convention(values: Values) -> None:
    def counted(project: Any) -> None:
        project["ethanol"]["convention"] = "counted"

    keys = {"component": "change", "boundary": "wtw", "electricity": "average"}
    apart, all_of_it = plant("byd-camacari"), plant("byd-camacari", counted)
    difference = values(all_of_it, "emissions_cohort", **keys) - values(apart, "emissions_cohort", **keys)
    np.testing.assert_allclose(difference, values(apart, "emissions_biogenic", component="change"))


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


def test_one_tax_of_the_list_is_the_rate_of_the_catalogue(changed: Changed, values: Values) -> None:
    tax = {"name": "Value added tax", "rate": fixed(0.12)}
    one = changed({"project.public_money.product_taxes": {"vat": tax}})
    np.testing.assert_allclose(
        values(one, "fiscal_shown", item_key="taxes_on_sales"),
        values(changed({}), "fiscal_shown", item_key="value_added_tax"),
    )


def test_cars_replaced_with_those_built_elsewhere_are_as_many_as_are_sold() -> None:
    half, fifth = np.array([[0.5]]), np.array([0.2])
    found = cars_replaced(
        np.array([[100.0]]), np.array([[50.0]]), assembled=half / 2, none=half / 2, electric_of_imports=half,
        imports_limit=np.array([[60.0]]), export_assembled=fifth, export_electric=fifth, export_none=fifth,
        same=half, export_same=half,
    )  # fmt: skip
    home = (found.assembled_home, found.imported_electric, found.imported_combustion, found.none_home, found.same_home)
    away = (found.assembled_export, found.other_combustion, found.other_electric, found.none_export, found.same_export)
    assert (total(home).item(), total(away).item()) == pytest.approx((100, 50))
    # 50 of the limit of 60 are the same car
    assert (found.imported_electric + found.imported_combustion).item() == pytest.approx(10)
