"""Formulas in words say what is computed: each text stands beside the same arithmetic, done over on the tables.

Only sums, differences, products and shares of other cells are here. What rests on inputs alone is worked out by hand
on the pages of the made-up country.
"""

from collections.abc import Callable, Iterable

import pytest
from shared_studies import study_of

from impact.study.study import Study
from impact.study.tables import Record
from impact.study.why.explain import explain

YEAR = 2031
Computed = Callable[[Study], float]


@pytest.fixture(scope="module")
def central() -> Study:
    """Return the central run of the shipped case."""
    return study_of("byd-jizzakh", 0, beside=False)


def total(study: Study, table: str, **keys: str | int) -> float:
    """Return the sum of the rows with these keys, of which there is one at least."""
    rows = list(study[table].where(**keys))
    assert rows, (table, keys)
    return sum(float(row["value"] or 0) for row in rows)


def cell(address: str) -> Computed:
    return lambda study: float(study.cell(f"{address}/value") or 0)


def given(study: Study, key: str) -> float:
    """Return the value of the one input that is called so, or begins so with a dot behind."""
    (row,) = (row for row in study["assumptions"].rows if f"{row['id']}.".startswith(f"{key}."))
    return float(row["value"] or 0)


def over(first: Computed, second: Computed) -> Computed:
    return lambda study: first(study) / second(study)


def times(*parts: Computed) -> Computed:
    def product(study: Study) -> float:
        result = 1.0
        for part in parts:
            result *= part(study)
        return result

    return product


def plus(*parts: Computed) -> Computed:
    return lambda study: sum(part(study) for part in parts)


def less(first: Computed, *others: Computed) -> Computed:
    return lambda study: first(study) - sum(part(study) for part in others)


def number(value: float) -> Computed:
    return lambda _: value


def sums(table: str, **keys: str | int) -> Computed:
    return lambda study: total(study, table, **keys)


def jobs(channel: str) -> Computed:
    rows: dict[str, str | int] = {"phase": "operation", "sector": "na", "year": YEAR}
    if channel == "direct":
        return lambda study: sum(
            total(study, "jobs_by_year", channel="direct", origin=origin, **rows) for origin in ("local", "foreign")
        )
    return sums("jobs_by_year", channel=channel, formality="formal", **rows)


def emitted(side: str) -> Computed:
    return sums(
        "emissions_by_year", component=side, market="all", boundary="wtw", electricity="average", gas="co2e",
        cumulative="no", year=YEAR,
    )  # fmt: skip


def change_until(last: int) -> Computed:
    def added(study: Study) -> float:
        rows = study["emissions_by_year"].where(
            component="change", market="all", boundary="wtw", electricity="average", gas="co2e", cumulative="no"
        )
        return sum(float(row["value"] or 0) for row in rows if int(str(row["year"])) <= last)

    return added


def energy(carrier: str, quantity_of: str) -> Computed:
    def added(study: Study) -> float:
        rows = study["energy_by_year"].where(carrier=carrier, side=quantity_of, year=YEAR)
        return sum(float(row["value"] or 0) for row in rows if row["market"] in ("home", "export"))

    return added


def burned(side: str) -> Computed:
    def added(study: Study) -> float:
        found: Iterable[Record] = (row for row in study["energy_by_year"].rows if row["side"] == side)
        return sum(
            float(row["value"] or 0) * 1e6
            for row in found
            if row["carrier"] in ("petrol", "diesel") and row["market"] in ("home", "export")
        )

    return added


built = cell(f"output_by_year/central.{YEAR}")
in_thousands = over(built, number(1000.0))
turnover = cell(f"turnover_by_year/{YEAR}")
gva = {channel: cell(f"gva_by_year/{channel}.{YEAR}") for channel in ("direct", "indirect", "induced")}

FORMULAS: tuple[tuple[str, str, str, Computed], ...] = (
    (
        "turnover", f"turnover_by_year/{YEAR}", "Cars built times the price of a car at the plant.",
        times(built, lambda study: given(study, f"column.price.{YEAR}")),
    ),
    (
        "check_direct_jobs", f"checks/direct_jobs.{YEAR}", "Direct jobs over thousands of cars built.",
        over(jobs("direct"), in_thousands),
    ),
    (
        "check_value_added_share", f"checks/value_added_share.{YEAR}", "Direct and indirect value added over turnover.",
        over(plus(gva["direct"], gva["indirect"]), turnover),
    ),
    (
        "check_gva_of_gdp", f"checks/gva_of_gdp.{YEAR}",
        "Value added of all channels over the gross domestic product of the price year.",
        over(plus(*gva.values()), lambda study: 1000 * given(study, "gdp")),
    ),
    (
        "trade_exports", f"trade/exports.all.{YEAR}",
        "Exports to all markets together; the sum of those by market.",
        lambda study: sum(
            float(row["value"] or 0)
            for row in study["trade"].where(item_key="exports", year=YEAR)
            if row["market"] != "all"
        ),
    ),
    (
        "wage_ratio", "wages/local.national.2025", "Wage at the plant over the average, in the same year.",
        over(cell("wages/local.2025"), cell("wages/national.2025")),
    ),
    (
        "fiscal_per_job", f"fiscal/cost_per_net_job.relief.{YEAR - 3}",
        "Relief over net jobs of the year; not defined where the range of net jobs holds zero.",
        over(
            cell(f"fiscal/total.relief.{YEAR - 3}"), cell(f"gross_net/jobs.car_for_car.6.net.{YEAR - 3}")
        ),
    ),
    (
        "energy_change_petrol", f"energy_by_year/petrol.all.change.{YEAR}",
        "Petrol of the plant's cars less that of the cars they replace, in all markets.",
        less(energy("petrol", "plant_cars"), energy("petrol", "replaced_cars")),
    ),
    (
        "emissions_cumulative", f"emissions_by_year/change.all.wtw.average.co2e.yes.{YEAR}",
        "The sum of the change from the first year up to the year.", change_until(YEAR),
    ),
    (
        "emissions_social_cost", f"emissions_by_year/social_cost_20_per_mille.all.wtw.average.co2e.no.{YEAR}",
        (
            "The change in the year times the published social cost of a tonne of carbon dioxide emitted in it, all "
            "gases taken as carbon dioxide; a sensitivity, no income."
        ),
        times(
            less(emitted("plant_cars"), emitted("replaced_cars")),
            lambda study: given(study, f"social_cost.WLD.{YEAR}.co2.0.02"),
            number(1e-6),  # million USD
        ),
    ),
    (
        "kpi_jobs_gross", "kpi/jobs_gross", "Its row in jobs_by_year, in the headline year.",
        plus(jobs("direct"), jobs("indirect"), jobs("induced")),
    ),
    (
        "kpi_emissions_average", "kpi/emissions_average", "Its rows in emissions_by_year, of all years together.",
        change_until(9999),
    ),
    (
        "kpi_petrol_and_diesel", "kpi/petrol_and_diesel",
        "Its rows in energy_by_year, of all years together. Rows of 'energy_change_diesel' are added.",
        less(burned("plant_cars"), burned("replaced_cars")),
    ),
)  # fmt: skip


@pytest.mark.parametrize(("variable", "address", "says", "by_words"), FORMULAS, ids=[each[0] for each in FORMULAS])
def test_a_formula_says_what_is_computed(
    central: Study, variable: str, address: str, says: str, by_words: Computed
) -> None:
    found = explain(central, f"{address}/value")
    assert found.variable == variable
    assert found.formula.startswith(says)
    assert central.cell(f"{address}/value") == pytest.approx(by_words(central), rel=1e-9)
