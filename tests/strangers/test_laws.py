"""Laws that hold for a scenario that nobody wrote yet: budgets close, reliefs cost, like for like changes nothing."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from itertools import combinations, pairwise, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from budget_laws import budgets_close, net_taxes_add_up
from changed_cases import fixed
from made_up_country import like
from make import written
from pairs import cases, id_of
from test_regions import COUNTRIES, KINDS, QUANTITIES, adds_up, plain_case, rows_of, sum_of

from impact import api
from impact.core.arrays import Array
from impact.core.vocabulary import CHANNELS, TOTAL
from impact.files.yaml import read_yaml
from impact.files.yaml import written as as_yaml
from impact.model.rows import ResultRow
from impact.scenario.load import parse
from impact.study.study import StudyData
from impact.study.tables import input_key

pytestmark = pytest.mark.usefixtures("shipped_data_read_once")
RANGED, CASES, SEED = 60, 10, 39  # draws with ranges
EACH_KIND = [*product(KINDS, COUNTRIES[:1]), *product(KINDS[:1], COUNTRIES[1:])]
# Kinds that state reliefs; those of a fleet are part of its funding, which moves no tax of the table.
RELIEVED = ("factory", "power_plant", "spending", "vehicle_plant")
POWERED = {  # changes of emissions by rule of electricity, and how many markets each rule is told of
    "bus_fleet": ("emissions_cohort_change", 1), "factory": ("emissions_cohort", 1),
    "power_plant": ("displaced_co2", 1), "vehicle_plant": ("emissions_part", 2),
}  # fmt: skip


PARTS = {  # without which a case states no taxes, or not what the same money would buy otherwise
    "spending": dict.fromkeys((f"part project.{each}" for each in ("alternative", "funding", "public_money")), "in")
}


@cache
def plain(kind: str, country: str) -> Any:
    tree = plain_case(kind, country, PARTS.get(kind, {}))
    if kind == "spending":  # it pays for work, in any of the countries
        value = tree["project"]["operation"]["value_added"]
        value |= {end: 2 * value[end] for end in ("central", "low", "high")}
    return tree


@pytest.mark.parametrize(("kind", "country"), list(product(KINDS, COUNTRIES)))
def test_budgets_of_every_kind_close_in_every_draw(kind: str, country: str) -> None:
    rows = rows_of(plain(kind, country))
    assert budgets_close(rows) > 1
    taxes = net_taxes_add_up(rows)
    assert taxes.keys() == {row.keys["closure"] for row in rows if row.variable == "jobs_step" and not row.gap}
    assert all("income_tax" in known for known in taxes.values())


def net_taxes(rows: tuple[ResultRow, ...]) -> Mapping[str, Array]:
    """Return what is collected more by answer, without the answer in which it is spent again."""
    found = like(rows, "net_tax", item="total")
    return {row.keys["closure"]: row.values for row in found if row.keys["closure"] != "state_spending" and not row.gap}


def relieved(kind: str, country: str) -> Iterator[Any]:
    for share in (0.0, 0.4, 1.0):
        tree = deepcopy(plain(kind, country))
        held = {"years": fixed(40, "yr"), "share": fixed(share)}
        tree["project"].setdefault("public_money", {})["spared"] = {"profit_tax": held, "property_tax": deepcopy(held)}
        yield tree


@pytest.mark.parametrize(("kind", "country"), list(product(RELIEVED, COUNTRIES)))
def test_a_higher_relief_never_raises_what_is_collected(kind: str, country: str) -> None:
    for before, rows in pairwise(map(rows_of, relieved(kind, country))):
        taxes, fewer = net_taxes(before), net_taxes(rows)
        assert fewer.keys() == taxes.keys()
        for key, values in fewer.items():
            assert (values <= taxes[key] + 1e-9 * np.abs(taxes[key]).max()).all(), key
        revenue = [sum_of(each, "public_finances", kind="revenue", item="total") for each in (before, rows)]
        assert (revenue[1] <= revenue[0] + 1e-9 * np.abs(revenue[0]).max()).all()


def net_jobs(rows: tuple[ResultRow, ...], ends: Mapping[str, str]) -> Mapping[tuple[str, ...], Array]:
    """Return net jobs by answer, of variables in `ends`, which say how the quantity of each ends."""
    found = [row for row in rows if row.variable in ends and row.keys["step"] == "net" and not row.gap]
    return {
        (row.keys["closure"], row.keys.get("quantity", "").removesuffix(ends[row.variable]), *map(str, row.years)): (
            row.values
        )
        for row in found
    }


def before_and_after(tree: Any, **stated: Any) -> Iterator[tuple[str, Array, Array]]:
    """Yield net jobs by answer, before the labour market and after it, with what is stated of it."""
    project = {key: each for key, each in tree["project"].items() if key not in ("not_refilled", "labour_market")}
    rows = rows_of({**tree, "project": {**project, **stated}})
    before = net_jobs(rows, {"jobs_step": "", "built_jobs_step": ""})
    after = net_jobs(rows, dict.fromkeys(("scarce_step", "scarce_built_step"), "_if_labour_is_scarce"))
    assert after.keys() == before.keys()
    for key, values in after.items():
        yield str(key), before[key], values


SLACKER = (  # labour markets with more slack from one to the next, the last without a vacant post
    {"unemployment_rate": 0.02, "vacancy_rate": 0.04, "pay": 1.3},
    {"unemployment_rate": 0.02, "vacancy_rate": 0.02, "pay": 1.3},
    {"unemployment_rate": 0.1, "vacancy_rate": 0.02, "pay": 1.3},
    {"unemployment_rate": 0.1, "vacancy_rate": 0.02, "pay": 0.8},
    {"unemployment_rate": 0.5, "vacancy_rate": 0.0, "pay": 0.8},
)


def labour_holds(tree: Any) -> int:
    """Check that no jobs are left where every worker leaves another job, and all where none does; count answers.

    More slack leaves more of them, and never of the other sign.
    """
    for share in (0.0, 1.0):
        for key, before, after in before_and_after(tree, not_refilled=fixed(share)):
            np.testing.assert_array_equal(after, before * (1 - share), err_msg=key)
    kept: dict[str, Array] = {}
    for market in SLACKER:
        stated = {key: fixed(value) for key, value in market.items()}
        for key, before, after in before_and_after(tree, labour_market=stated):
            assert (after * before >= 0).all(), key
            assert (np.abs(after) >= np.abs(kept.get(key, 0 * after)) - 1e-9).all(), key
            assert market["vacancy_rate"] or np.allclose(after, before), key
            kept[key] = after
    return len(kept)


@pytest.mark.parametrize(("kind", "country"), EACH_KIND)
def test_jobs_follow_the_labour_market(kind: str, country: str) -> None:
    assert labour_holds(plain(kind, country)) > 1


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_programme_that_takes_all_from_its_like_changes_nothing_in_any_answer(country: str) -> None:
    tree = deepcopy(plain("spending", country))
    tree["project"]["reference"]["displacement"] = fixed(1.0)
    rows = rows_of(tree)
    steps = [row for row in rows if row.variable.endswith("_step") and row.keys.get("step") == "net"]
    nets = [row for row in steps if not row.gap and "labour_is_scarce" not in row.keys.get("quantity", "")]
    budgets = [row for row in rows if row.variable.endswith("budget_step") and not row.gap]
    assert nets
    assert budgets
    for row in (*nets, *budgets):
        np.testing.assert_allclose(row.values, 0 * row.values, atol=1e-6)


@pytest.mark.parametrize(("kind", "country"), list(product(POWERED, COUNTRIES)))
def test_each_rule_of_electricity_moves_each_market(kind: str, country: str) -> None:
    """No rule repeats the result of another one in a market, at home or abroad: each is tested on its own grid.

    The two published margins are one number for plants that follow the weather.
    """
    tree = deepcopy(plain(kind, country))
    if kind == "vehicle_plant":
        tree["project"]["markets"]["export_share"] = fixed(0.5)
    variable, count = POWERED[kind]
    by_market: dict[str, dict[str, Array]] = {}
    for row in rows_of(tree):
        own = row.variable == variable and row.keys["component"] == "change" and row.keys["boundary"] != "world"
        if own and not row.gap and row.keys.get("boundary") not in ("in_use", "upstream"):
            market = "home" if row.keys["market"] == "all" and count == 1 else row.keys["market"]
            by_market.setdefault(market, {})[row.keys["electricity"]] = row.values
    assert len(by_market.keys() - {"all"}) == count
    for market, by_rule in by_market.items():
        if market != "all":
            assert len(by_rule) > 1
            for one, other in combinations(by_rule.keys() - {"combined_margin"}, 2):
                assert not np.allclose(by_rule[one], by_rule[other], rtol=1e-6), (market, one, other)


def study_of(text: str) -> StudyData:
    return api.run(parse(text, "case", "case.yaml"), draws=RANGED)


def grades_hold(study: StudyData) -> int:
    """Check that no key figure has a better grade than the input that moves it most; count figures that are moved."""
    grades = {input_key(row): str(row["grade"]) for row in study["assumptions"].rows}
    moved = 0
    for figure in study["key_figures"].rows:
        strength = {
            str(row["input"]): abs(float(row["correlation"] or 0))
            for row in study["rank_correlations"].where(key_figure=figure["id"])
        }
        if figure["value"] is not None and any(strength.values()):
            strongest = max(strength, key=lambda name: strength[name])
            assert str(figure["grade"]) >= grades[strongest], (figure["id"], strongest)
            moved += 1
    return moved


def income_holds(study: StudyData) -> int:
    """Check that labour income has a row a channel and year, with its range or a reason; count those with a figure."""
    reasons = {str(note["id"]) for note in study["notes"].rows}
    known = 0
    for table, keys in (("income_by_year", {}), ("construction_effects", {"quantity": "income"})):
        rows = list(study[table].where(**keys)) if table in study.tables else []
        years = {row["year"] for row in rows}
        assert {(row["channel"], row["year"]) for row in rows} == set(
            product((*CHANNELS, TOTAL), years) if rows else ()
        )
        for row in rows:
            if row["value"] is None:
                assert f"{table}/{row['id']}/value" in reasons
            elif row["value"]:
                assert row["low"] is not None
                known += 1
    return known


@pytest.mark.parametrize(("kind", "country"), EACH_KIND)
def test_grades_and_labour_income_hold_where_a_table_has_wages(kind: str, country: str) -> None:
    study = study_of(as_yaml(plain(kind, country)))
    assert grades_hold(study) > 1
    assert income_holds(study) > len(CHANNELS)


@pytest.mark.sampled(4)
@pytest.mark.parametrize("number", range(CASES), ids=id_of)
def test_the_laws_of_a_strangers_case_hold(number: int, tmp_path: Path) -> None:
    made, _ = written(list(cases(CASES, SEED))[number], tmp_path)
    assert made.refused == ""
    tree = read_yaml(made.text, "")[0]
    rows = rows_of(tree)
    assert budgets_close(rows) > 0 or all(row.gap for row in rows if row.variable.endswith("budget_step"))
    net_taxes_add_up(rows)
    assert adds_up(rows) > 0 or all(row.gap for row in rows if row.variable.endswith("_region"))
    assert {row.variable for row in rows} >= {f"{each}_region" for each in QUANTITIES}
    labour_holds(tree)
    study = study_of(made.text)
    grades_hold(study)
    income_holds(study)
