"""A factory of any goods: the made-up one by hand, what is published, laws, and what is refused.

Effects per million are those of the page on the made-up country (tests/data/xyz/README.md). F1 to F3 are published or
computed on published inputs: the offer of a denim complex (invest.gov.uz, offer 3); clinker of IPCC (2006), volume 3,
chapter 2, 0.52 t CO2 a tonne, with a clinker share of 0.656; 0.961 t a tonne of cement for all that a plant emits
(Ministry of Energy of Kazakhstan, order 222 of 2017).
"""

from collections.abc import Callable
from typing import Any, get_args

import pytest
from changed_cases import fixed, set_to
from made_up_country import estimated, keys_in, tree_of, worked_out
from made_up_country import last as of_2026

from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ProblemsError
from impact.files.yaml import written
from impact.formulas.uncertainty.draws import Draws
from impact.language.messages import Language, languages
from impact.model import models
from impact.model.components.stack_air import NO_PLACE
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.enterprise import TaxesAndCosts
from impact.scenario.load import load, parse

Change = Callable[[dict[str, Any]], None]


def text_with(*changes: Change) -> str:
    tree = tree_of("xyz-factory")
    for change in changes:
        change(tree["project"])
    return written(tree)


def rows_of(*changes: Change) -> list[ResultRow]:
    """Return the rows of the central run of the made-up factory."""
    return list(estimated(text_with(*changes)).rows)


def sells(market: str, **shares: float) -> Change:
    def change(project: dict[str, Any]) -> None:
        for name in ("imports", "home_makers", "none"):
            project["markets"][market][name] = fixed(shares.get(name, 0.0))

    return change


def refused(*changes: Change) -> list[str]:
    with pytest.raises(ProblemsError) as raised:
        parse(text_with(*changes), "made-up", "made-up.yaml")
    return [problem.message for problem in raised.value.problems]


@pytest.fixture(scope="module")
def rows() -> list[ResultRow]:
    return rows_of()


# 100 t of 0.1 million in 2026; nothing in 2025. Drift of two years leaves 0.81 of the jobs per output of the table.
WAGES = 50 * 0.005 * 12 + 3 * 0.25 + 1 * 0.35  # of residents and of suppliers
METHANE = 1000 * 10 * 0.25 / 50  # g CO2e a MJ of gas
GAS = 5 + METHANE  # before a MJ of gas is burned
GRID = 5 * GAS + 1 * 25  # before a kilowatt-hour of today's grid: 5 MJ of gas, 1 of coal
ADDED = 480 / 50 * GAS  # the same of added gas power
POWER = 0.1 * 1.25  # GWh that stations give
ON_SITE = 0.2 * (50 + GAS)  # gas burned, and what comes before


@pytest.mark.parametrize(("cell", "value"), worked_out("xyz-factory", globals()))
def test_the_made_up_factory_by_hand(rows: list[ResultRow], cell: str, value: float) -> None:
    variable, keys = keys_in(cell)
    assert of_2026(rows, variable, **keys) == pytest.approx(value)


# F1: 37.7 = 7.0 + 20.6 + 6.1 + other, and the raw material of the start is no building


def in_dollars(rows: list[ResultRow], item: str) -> float:
    found = [row.values[0, 0] for row in rows if row.variable == "capital" and row.keys["item"] == item]
    return float(sum(found)) / 12579.4


def denim() -> list[ResultRow]:
    return list(models["factory"](Inputs(load("denim-complex"), Catalogue(), Draws(0, 1))))


def test_the_offer_of_the_denim_complex_adds_up() -> None:
    rows = denim()
    found = {item: in_dollars(rows, item) for item in ("works", "equipment", "stock", "other", "total")}
    assert found == pytest.approx(
        {"works": 7.0, "equipment": 20.6, "stock": 6.1, "other": 4.0, "total": 37.7}, abs=1e-3
    )


def test_raw_material_of_the_start_gives_no_job_years_of_building() -> None:
    def job_years(rows: list[ResultRow]) -> list[float]:
        return [float(row.values[0, 0]) for row in rows if row.variable == "jobs_construction"]

    built = job_years(rows_of())
    assert built
    assert job_years(rows_of(set_to("stock", None))) == built


# F2: cement


def counted(persons: float) -> Change:
    return set_to("capital.builders", {"persons": fixed(persons, "persons"), "months": fixed(6, "month")})


@pytest.mark.parametrize(("persons", "outside"), [(20, False), (200, True)])
def test_builders_as_counted_stand_for_those_of_the_money_and_beside_them(persons: float, outside: bool) -> None:
    by_money = [row for row in rows_of() if row.variable == "jobs_construction" and row.keys["channel"] == "direct"]
    found = rows_of(counted(persons))
    site = {"phase": "construction", "channel": "direct"}
    assert of_2026(found, "jobs_construction", **site) == persons / 2
    (check,) = [row for row in found if row.variable == "check_builders"]
    assert check.values[0, -1] == pytest.approx(persons / 2 / sum(row.values.sum() for row in by_money))
    assert check.limits
    assert bool(check.limits.outside(check.values[:1]).any()) is outside


def cement(**process: dict[str, Any]) -> Change:
    def change(project: dict[str, Any]) -> None:
        project["production"]["capacity"] = fixed(1e6, "t/yr")
        project["production"]["use"] = fixed(1)
        project["goods"]["price"] = fixed(1e-4, "million XYZ_2025/t")
        project["people"]["per_unit"] = fixed(5e-4, "persons/(t/yr)")
        project["energy"]["fuels"] = {}
        project["energy"]["power"] = fixed(0, "kWh/t")
        project["process"] = process

    return change


CLINKER = {"amount": fixed(0.656, "t/t"), "figure": {"product": "clinker", "dataset": "ipcc_2006"}, "covers": "process"}
CEMENT = {"amount": fixed(1, "t/t"), "factor": fixed(0.961, "t CO2/t"), "covers": "all_direct"}


@pytest.mark.parametrize(("process", "tonnes"), [({"clinker": CLINKER}, 341_120), ({"cement": CEMENT}, 961_000)])
def test_a_process_gives_off_by_the_tonne_of_its_material(process: dict[str, Any], tonnes: float) -> None:
    found = of_2026(rows_of(cement(**process)), "emissions", component="scope_1", electricity="average")
    assert found == pytest.approx(tonnes)


# F3: what is displaced


def test_a_home_maker_of_the_sector_takes_the_jobs_of_its_sector() -> None:
    """10 of sales at home: 10 jobs a million of the table, and .25 of wages, at a price twice that of the table."""
    of_sector = set_to("home_makers", {"emissions": fixed(3, "t CO2e_AR6/t")})
    rows = rows_of(of_sector, sells("home", home_makers=1))
    lost = of_2026(rows, "jobs_step", closure="as_it_is", step="goods_replaced")
    assert lost == pytest.approx(-10 * (10 / 2 + 0.25 * 10 / 2) * 0.81)
    assert of_2026(rows, "emissions", component="displaced", boundary="wtw", electricity="average") == pytest.approx(
        300
    )


def sold_anyway(share: float, exported: float, **energy: dict[str, Any]) -> Change:
    def change(project: dict[str, Any]) -> None:
        project["column"]["goods"]["fibre"]["instead"] = {
            "sector": "GOODS", "share": fixed(share), "value": fixed(1), "exported": fixed(exported), **energy,
        }  # fmt: skip

    return change


def test_what_would_be_made_of_a_purchase_is_lost_with_its_exports() -> None:
    rows = rows_of(sold_anyway(1, 1))
    lost = of_2026(rows, "jobs_step", closure="as_it_is", step="goods_replaced")
    assert lost == pytest.approx(-3 * (10 / 2 + 0.25 * 10 / 2) * 0.81)
    assert of_2026(rows, "trade", item="exports_replaced") == pytest.approx(-3)


@pytest.mark.parametrize(("exported", "saved"), [(0.0, 1.0), (1.0, 0.0)])
def test_what_would_be_made_of_a_purchase_takes_its_emissions_along(exported: float, saved: float) -> None:
    """Fibre for 3 of a turnover of 10: as much for the same money; or as its makers' energy is stated."""
    unit = ON_SITE + POWER * (500 + GRID)  # of 100 t
    alike, own = rows_of(sold_anyway(1, exported)), rows_of()
    energy = {"power": fixed(400, "kWh/t"), "emissions": fixed(0.01, "t CO2e_AR6/t")}
    stated = rows_of(sold_anyway(1, exported, **energy))
    keys = {"component": "displaced", "electricity": "average"}
    for rows, off in ((alike, 0.3 * unit), (stated, 0.04 * 1.25 * (500 + GRID) + 1)):
        assert of_2026(rows, "emissions", boundary="wtw", **keys) == pytest.approx(off)
        more = of_2026(rows, "emissions", boundary="world", **keys) - of_2026(
            own, "emissions", boundary="world", **keys
        )
        assert more == pytest.approx(saved * off)


NET = [(f"{each}_step", {"closure": "as_it_is", "step": "net"}) for each in ("jobs", "gva", "tax")]
NET += [("emissions", {"component": "change", "boundary": each, "electricity": "average"}) for each in ("wtw", "world")]


@pytest.mark.parametrize("exports", [0.0, 0.5, 1.0])
def test_the_more_is_displaced_the_less_remains_of_jobs_and_of_tonnes(exports: float) -> None:
    """Down to nothing, as the makers that lose sales work as the factory does."""

    def displaced(share: float) -> list[float]:
        shares = {"home_makers": share, "none": 1 - share}
        sales = (sells("home", **shares), sells("abroad", **shares), set_to("markets.exports", fixed(exports)))
        rows = rows_of(*sales)
        return [of_2026(rows, variable, **keys) for variable, keys in NET]

    for falling in zip(*map(displaced, (0.0, 0.3, 0.7, 1.0)), strict=True):
        assert list(falling) == sorted(falling, reverse=True)
        assert falling[0] > 0
        assert falling[-1] == pytest.approx(0, abs=1e-9)


def test_what_is_not_known_of_makers_abroad_is_not_estimated_for_the_world() -> None:
    rows = rows_of(set_to("makers_abroad", {"gap": "nobody counted"}))
    gaps = [row.gap for row in rows if row.keys.get("boundary") == "world" and row.keys["component"] == "change"]
    assert gaps
    assert set(gaps) == {"what the goods replaced emit is not known: nobody counted"}
    assert of_2026(rows, "emissions", component="change", boundary="wtw", electricity="average") > 0


def test_goods_that_burn_are_followed_into_their_use() -> None:
    burning = {"emissions": fixed(4, "t CO2e_AR6/t"), "of_replaced": fixed(1.5)}
    plain, used = rows_of(), rows_of(set_to("product_use", burning))
    for boundary in ("wtw", "world"):
        keys = {"component": "change", "boundary": boundary, "electricity": "average"}
        more = of_2026(used, "emissions", **keys) - of_2026(plain, "emissions", **keys)
        assert more == pytest.approx(100 * 4 * (1 - 1.5))


def test_makers_abroad_with_other_power_differ_by_their_power_alone() -> None:
    rows = rows_of(set_to("makers_abroad", {"grid": fixed(1000, "g CO2e_AR6/kWh")}))
    unit = of_2026(rows, "unit_emissions", side="makers_abroad", electricity="average")
    assert unit == pytest.approx((0.2 * (50 + GAS) + 0.1 * 1000) / 100)


def test_announced_output_enters_nothing_else(rows: list[ResultRow]) -> None:
    announced = rows_of(set_to("production.announced", {"values": {2030: 100000}, "reason": "Said so."}))
    assert {row.status for row in announced if row.keys.get("path") == "announced"} == {"announced"}
    rest = [row for row in announced if row.keys.get("path") != "announced"]
    for row, same in zip(rest, rows, strict=True):
        assert (row.variable, row.values.tolist()) == (same.variable, same.values.tolist())


def stacks_of(found: list[ResultRow], place: str) -> dict[str, ResultRow]:
    """Return pollutants of the rule that leads, by gas."""
    rows = (row for row in found if row.variable == "pollutant_change" and row.keys["place"] == place)
    return {row.keys["gas"]: row for row in rows if row.keys["electricity"] in ("na", "marginal")}


def test_pollutants_follow_the_fuel_and_are_no_number_where_the_fuel_is_not_known(rows: list[ResultRow]) -> None:
    once, twice = (
        stacks_of(each, "site")
        for each in (rows, rows_of(set_to("energy.fuels.natural_gas.amount", fixed(4000, "MJ/t"))))
    )
    assert {gas: row.values[0, -1] / once[gas].values[0, -1] for gas, row in twice.items()} == pytest.approx(
        dict.fromkeys(("nox", "so2", "pm25"), 2)
    )
    assert not stacks_of(rows_of(set_to("energy.fuels", {})), "site")
    lost = (sells("home", home_makers=1.0), set_to("home_makers", {"gap": "nobody asked them"}))
    for place in ("makers", "plant"):
        assert {row.gap for row in stacks_of(rows_of(*lost), place).values()} == {
            "what the goods replaced emit is not known: nobody asked them"
        }


def test_health_of_a_stack_is_by_figures_of_the_region_or_not_estimated(rows: list[ResultRow]) -> None:
    def unknown(found: list[ResultRow]) -> dict[str, str]:
        return {row.keys["place"]: row.gap for row in found if row.variable == "health_deaths_life" and row.gap}

    assert unknown(rows) == dict.fromkeys(("site", "plant"), NO_PLACE)
    stated = rows_of(set_to("health", {"places": {"site": {"setting": "region", "reason": "Made up."}}}))
    assert NO_PLACE not in {row.gap for row in stated if row.keys.get("place") == "site"}
    where = {
        "place": "site",
        "component": "all",
        "gas": "all",
        "exposed": "near",
        "concentration_response": "log_linear",
    }
    assert of_2026(stated, "health_deaths_life", **where) > 0


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (set_to("column.imports", fixed(0.3)), "the shares of turnover add up to 1.1, not to 1"),
        (set_to("markets.home.none", fixed(0.2)), "what sales take the place of adds up to 1.2, not to 1"),
        (set_to("people.number", fixed(5, "persons")), "give either 'per_unit', people for a unit made in a year"),
        (set_to("production.start", 2040), "work starts after the horizon, which ends in 2026"),
        (set_to("makers_abroad", {"like_project": True}), "makers abroad have another grid"),
        (set_to("makers_abroad", {}), "give one of 'like_project: true', 'grid', 'emissions'"),
        (set_to("energy.power", fixed(1, "MWh/t")), "the unit is 'MWh/t'; the model needs 'kWh/t'"),
        (set_to("markets.destinations", {"ABC": 0.5}), "the shares of destinations add up to 0.5, not to 1"),
        (set_to("markets.destinations", {"one_part": 1}), "Write the code of a country in ISO 3166, such as KEN"),
        (set_to("capital.years", {2025: 0.5}), "the shares of the years add up to 0.5, not to 1"),
        (set_to("water", {"gap": "Nobody knows."}), "give either 'limit', or say in 'limit_gap' why there is none"),
        (set_to("process", {"clinker": {**CLINKER, "figure": {}}}), "give either 'figure', which names a factor"),
        (set_to("health.places", {"site": {"setting": "urban", "reason": "x"}}), "a stack is high. Write 'region'"),
        (set_to("health.places", {"city": {"setting": "region", "reason": "x"}}), "nothing is emitted in 'city'"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_remedy(change: Change, says: str) -> None:
    assert any(says in message for message in refused(change))


@pytest.mark.parametrize("language", languages())
def test_every_tax_that_may_be_spared_has_a_name(language: str) -> None:
    names = get_args(get_args(TaxesAndCosts.model_fields["spared"].annotation)[0])
    words = Language(language, kind="factory")
    said = {words.say(f"tax-{name.replace('_', '-')}") for name in names}
    assert len(said) == len(names) > 3
