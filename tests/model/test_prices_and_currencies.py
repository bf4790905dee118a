"""Money may be stated in any currency and year that the catalogue covers; what carries it is shown, and is exact."""

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_country import XYZ

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.money import ExchangeRates, NoMoneyFigureError
from impact.core.errors import ProblemsError
from impact.formulas.uncertainty.draws import Draws
from impact.language.explanation_text import as_text
from impact.language.messages import Language
from impact.model.inputs import Inputs
from impact.scenario.load import load
from impact.scenario.money import convert_money_unit
from impact.study.analysis.explain import explain

HEADER = "key,region,period,base,aggregate,value,low,high,distribution,unit,source,locator,basis,grade,note\n"
YEARS = range(2020, 2026)


class Figures(Catalogue):
    """A catalogue of these figures alone."""

    def __init__(self, *figures: Factor) -> None:
        super().__init__()
        self.held = figures

    def rows(self, key: str, *regions: str) -> list[Factor]:
        return [each for each in self.held if each.key == key]


def figure(key: str, region: str, period: int, value: float, unit: str, **dimensions: str) -> Factor:
    return Factor(
        key, region, str(period), dimensions, value, None, None, "", unit, "made_up", "", "assumption", "D", "", "", 0
    )


RATE = st.floats(1e-4, 1e5)
LEVELS = st.lists(st.floats(0.1, 50), min_size=len(YEARS), max_size=len(YEARS))
MONEY = st.tuples(
    st.sampled_from(["XYZ", "USD", "QQQ"]), st.sampled_from(YEARS), st.sampled_from(["", "million ", "billion "])
)


@given(rates=st.lists(RATE, min_size=12, max_size=12), levels=LEVELS, first=MONEY, second=MONEY)
def test_money_that_goes_there_and_back_is_what_it_was(
    rates: list[float], levels: list[float], first: tuple[str, int, str], second: tuple[str, int, str]
) -> None:
    """By way of the country's currency and of dollars, from any currency, year and scale to any other."""
    held = [figure("gdp_deflator", "XYZ", year, level, "1") for year, level in zip(YEARS, levels, strict=True)]
    for place, year in enumerate(YEARS):
        held.append(figure("exchange_rate", "XYZ", year, rates[2 * place], f"XYZ_{year}/USD_{year}"))
        held.append(figure("exchange_rate", "ABC", year, rates[2 * place + 1], f"QQQ_{year}/USD_{year}"))
    known = ExchangeRates(Figures(*held), "XYZ", "XYZ")
    one, other = (f"{scale}{currency}_{year}/t" for currency, year, scale in (first, second))
    there, back = convert_money_unit(known, one, other, "gdp"), convert_money_unit(known, other, one, "gdp")
    assert math.isclose(there.times * back.times, 1, rel_tol=1e-9)
    assert not there.by or there.by[-1].money == f"{second[0]}_{second[1]}"


def test_the_rate_of_its_own_year_comes_first_and_the_countrys_own_index_then() -> None:
    held = (
        figure("exchange_rate", "XYZ", 2023, 10, "XYZ_2023/USD_2023"),
        figure("exchange_rate", "XYZ", 2025, 15, "XYZ_2025/USD_2025"),
        figure("consumer_price_index", "XYZ", 2023, 100, "1"), figure("consumer_price_index", "XYZ", 2025, 120, "1"),
        figure("consumer_price_index", "USA", 2023, 100, "1"), figure("consumer_price_index", "USA", 2025, 500, "1"),
    )  # fmt: skip
    known = ExchangeRates(Figures(*held), "XYZ", "XYZ")
    assert convert_money_unit(known, "USD_2023/t", "XYZ_2025/t", "consumer_prices").times == pytest.approx(10 * 1.2)
    abroad = convert_money_unit(known, "USD_2023/t", "USD_2025/t", "consumer_prices")
    assert [step.money for step in abroad.by] == ["XYZ_2023", "XYZ_2025", "USD_2025"]
    assert abroad.times == pytest.approx(10 * 1.2 / 15)


def test_national_figures_go_before_data_sets_and_a_named_one_before_both() -> None:
    held = (
        figure("exchange_rate", "XYZ", 2025, 10, "XYZ_2025/USD_2025"),
        figure("exchange_rate", "XYZ", 2025, 11, "XYZ_2025/USD_2025", dataset="world"),
    )
    known = ExchangeRates(Figures(*held), "XYZ", "XYZ")
    assert convert_money_unit(known, "USD_2025", "XYZ_2025", "gdp").times == 10
    assert convert_money_unit(replace(known, rate={"dataset": "world"}), "USD_2025", "XYZ_2025", "gdp").times == 11


def test_a_year_beyond_the_index_is_named_with_those_there_are() -> None:
    held = [figure("gdp_deflator", "XYZ", year, 1, "1") for year in (2020, 2021)]
    with pytest.raises(
        NoMoneyFigureError, match=r"'gdp' of XYZ does not lead from 2020 to 2025. There are 2020 to 2021"
    ):
        convert_money_unit(ExchangeRates(Figures(*held), "XYZ", "XYZ"), "XYZ_2020", "XYZ_2025", "gdp")


@pytest.fixture
def mine(tmp_path: Path) -> Any:
    """Return a function that writes a variant of the made-up buses, and figures beside the made-up country's."""

    def write(text: str, *rows: str) -> tuple[Path, list[Path]]:
        folder = tmp_path / "data" / "countries" / "XYZ"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "prices.csv").write_text(HEADER + "".join(f"{row}\n" for row in rows), encoding="utf-8")
        (tmp_path / "mine.yaml").write_text(text, encoding="utf-8")
        return tmp_path / "mine.yaml", [tmp_path / "data", XYZ]

    return write


IN_OTHER_MONEY = """inherits: xyz-buses
project:
  replaced: {price: {central: 0.000025, unit: billion USD_2025/vehicle, reason: As offered abroad.}}
  capital: {items: {buses: {amount: {central: 0.5, low: 0.4, high: 0.7, unit: million XYZ_2024, reason: As offered.}}}}
"""


def test_a_study_is_the_same_in_any_money_and_tells_each_step(mine: Any) -> None:
    file, data = mine(IN_OTHER_MONEY)
    base, other = api.run("xyz-buses", data=[XYZ]), api.run(api.check(file, data=data), data=data)
    assert [row["value"] for row in other["key_figures"].rows] == [row["value"] for row in base["key_figures"].rows]
    bought = other.row("assumptions", "capital.items.buses.amount")
    assert (bought["value"], bought["low"], bought["high"], bought["unit"]) == (1.0, 0.8, 1.4, "million XYZ_2025")
    told = " ".join(as_text(explain(other, "key_figures/cost_present/value"), Language("en"), other.facts).split())
    assert "stated as 2.5e-05 billion USD_2025/vehicle" in told
    assert "times 2, exchange rate exchange_rate.XYZ.2025, gives 5e-05 billion XYZ_2025/vehicle" in told
    index = "price index gross fixed capital formation price_index.XYZ.2025.2024.gross_fixed_capital_formation"
    assert f"times 2, {index}, gives 1 million XYZ_2025" in told


def test_results_at_prices_of_another_year_are_the_same_results(mine: Any) -> None:
    """Prices doubled from 2024 to 2025, so amounts halve, and no job that rests on the price of one product moves."""
    file, data = mine("inherits: xyz-buses\nprice_year: 2024\nprices: {index: household_consumption}\n")
    base, other = api.run("xyz-buses", data=[XYZ]), api.run(api.check(file, data=data), data=data)
    cost: Any = base.row("key_figures", "cost_present")["value"]
    assert other.row("key_figures", "cost_present")["value"] == pytest.approx(cost / 2)
    for key in ("jobs_direct", "jobs_induced"):
        assert other.row("key_figures", key)["value"] == pytest.approx(base.row("key_figures", key)["value"])


KINDS = ("xyz", "xyz-buses", "xyz-factory", "xyz-power", "xyz-spending")
RECORDS = {"assumptions", "sources", "lineage", "run", "rank_correlations", "notes", "panel", "roles", "claims"}


@pytest.mark.sampled(2)
@pytest.mark.parametrize("base", KINDS)
def test_no_result_of_any_kind_depends_on_the_currency_it_is_told_in(mine: Any, base: str) -> None:
    """A dollar is two XYZ in both years: every amount halves, and nothing else moves or goes missing."""
    row = "exchange_rate,XYZ,2024,,,2,,,,XYZ_2024/USD_2024,made_up,,assumption,D,"
    file, data = mine(f"inherits: {base}\ncurrency: USD\n", row)
    own, dollars = api.run(base, data=data), api.run(file, data=data)
    told = 0
    for name in own.tables.keys() - RECORDS:
        for one in own[name].rows if own[name].layout.results else ():
            other = {each["id"]: each for each in dollars[name].rows}.get(one["id"])
            if other is None:
                assert str(one["id"]).endswith("in_dollars"), f"{name}/{one['id']} is not there"
            elif isinstance(one["value"], float):
                times = str(one["unit"]).count("XYZ_")
                assert other["unit"] == str(one["unit"]).replace("XYZ_", "USD_"), f"{name}/{one['id']}"
                assert other["value"] == pytest.approx(one["value"] / 2**times, abs=1e-9), f"{name}/{one['id']}"
                told += 1
    assert told > 40


def test_a_rate_with_a_range_is_drawn(mine: Any) -> None:
    row = "exchange_rate,XYZ,2025,,,2,1,4,triangular,XYZ_2025/USD_2025,made_up,,assumption,D,"
    file, data = mine(IN_OTHER_MONEY, row)
    inputs = Inputs(load(str(file), tuple(data)), Catalogue(tuple(data), "bus_fleet"), Draws(50, 1))
    price = inputs.assumption("replaced.price")
    assert price[0] == pytest.approx(0.05)
    assert 0.025 <= price.min() < 0.04 < 0.06 < price.max() <= 0.1
    assert "exchange_rate.XYZ.2025" in inputs.drivers


def test_what_is_lacking_is_told_where_the_money_stands_and_written_as_a_row(mine: Any) -> None:
    file, data = mine(IN_OTHER_MONEY.replace("USD_2025", "EUR_2023").replace("XYZ_2024", "XYZ_2019"))
    with pytest.raises(ProblemsError) as caught:
        api.check(file, data=data)
    told = caught.value.problems
    assert {problem.where for problem in told} == {
        "project.replaced.price.unit", "project.capital.items.buses.amount.unit"
    }  # fmt: skip
    assert {problem.line for problem in told} == {3, 4}
    assert "no exchange rate leads from EUR_2023 to XYZ_2023" in " ".join(problem.message for problem in told)
    rows = api.missing(file, data=data).rows
    assert "exchange_rate,XYZ,2023" in rows
    assert "XYZ_2023/EUR_2023" in rows
    assert "price_index,XYZ,2025,,,,,2019,gross_fixed_capital_formation" in rows
    assert "price_index,XYZ,2025,,,,,2023,gross_fixed_capital_formation" in rows


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("million USD_2025/XYZ_2025", "names the money of USD_2025 and XYZ_2025; one field has one"),
        ("million XYZ_2025, index: gdp", "this is none. Take 'index' out"),
    ],
)
def test_money_that_cannot_be_meant_is_refused(mine: Any, unit: str, words: str) -> None:
    amount = f"{{central: 1, unit: {unit}, reason: A test.}}"
    file, data = mine(f"inherits: xyz-buses\nproject: {{capital: {{items: {{buses: {{amount: {amount}}}}}}}}}\n")
    with pytest.raises(ProblemsError) as caught:
        load(str(file), tuple(data))
    assert words in str(caught.value)


def test_a_table_newer_than_the_price_index_is_told(mine: Any) -> None:
    """The table is of 2024; prices of 2023 have no index that leads there."""
    file, data = mine("inherits: xyz-power\nprice_year: 2023\n")
    with pytest.raises(ProblemsError) as caught:
        api.check(file, data=data)
    assert "the price index 'gdp' of XYZ does not lead from 2025 to 2023" in str(caught.value)
    assert "there are no price indices 'XYZ_2023/XYZ_2024' (aggregate " in str(caught.value)
    assert {problem.where for problem in caught.value.problems} >= {"price_year"}


def test_a_total_of_the_client_may_be_in_dollars(tmp_path: Path) -> None:
    """All defaults that are shares of it are carried with it."""
    text = (XYZ.parent / "short" / "made-up-solar.yaml").read_text(encoding="utf-8")
    stated = "{central: 1100000, low: 1000000, high: 1250000, unit: million UZS_2025,"
    assert text.count(stated) == 1
    rate = Catalogue().factor("exchange_rate", ("UZB",), "2025").value
    ends = (f"{name}: {value / rate!r}" for name, value in (("central", 1.1e6), ("low", 1e6), ("high", 1.25e6)))
    files = tmp_path / "sums.yaml", tmp_path / "dollars.yaml"
    files[0].write_text(text, encoding="utf-8")
    files[1].write_text(text.replace(stated, f"{{{', '.join(ends)}, unit: million USD_2025,"), encoding="utf-8")
    sums, dollars = (
        Inputs(load(str(file)), Catalogue(kind="power_plant"), Draws(0, 1)).loaded.assumptions for file in files
    )
    for key, (value, unit) in sums.items():
        assert dollars[key][1] == unit
        if value.central is not None:
            assert dollars[key][0].central == pytest.approx(value.central, rel=1e-5)
