"""Formulas in words say what is computed: each text stands beside the same arithmetic, done over on the tables.

Only sums, differences, products and shares of other cells are here. What rests on inputs alone is worked out by hand
on the pages of the made-up country.
"""

from collections.abc import Callable

import pytest
from shared_studies import study_of

from impact.study.analysis.explain import explain
from impact.study.study import StudyData

YEAR = 2031
Computed = Callable[[StudyData], float]


def total(study: StudyData, table: str, **keys: str | int) -> float:
    """Return the sum of the rows with these keys, of which there is one at least."""
    rows = list(study[table].where(**keys))
    assert rows, (table, keys)
    return sum(float(row["value"] or 0) for row in rows)


def cell(study: StudyData, address: str) -> float:
    return float(study.cell(f"{address}/value") or 0)


def given(study: StudyData, key: str) -> float:
    """Return the value of the one input that is called so, or begins so with a dot behind."""
    (row,) = (row for row in study["assumptions"].rows if f"{row['id']}.".startswith(f"{key}."))
    return float(row["value"] or 0)


def jobs(study: StudyData, channel: str) -> float:
    counted = [{"origin": "local"}, {"origin": "foreign"}] if channel == "direct" else [{"formality": "formal"}]
    keys = {"phase": "operation", "sector": "na", "channel": channel}
    return sum(total(study, "jobs_by_year", year=YEAR, **keys, **each) for each in counted)


def gva(study: StudyData, *channels: str) -> float:
    return sum(cell(study, f"gva_by_year/{channel}.{YEAR}") for channel in channels)


def emitted(study: StudyData, component: str, year: int = YEAR) -> float:
    keys = {"market": "all", "boundary": "wtw", "electricity": "average", "gas": "co2e", "cumulative": "no"}
    return total(study, "emissions_by_year", component=component, year=year, **keys)


def changed_until(study: StudyData, last: int) -> float:
    years = {int(str(row["year"])) for row in study["emissions_by_year"].where(component="change", cumulative="no")}
    return sum(emitted(study, "change", year) for year in years if year <= last)


def burned(study: StudyData, *carriers: str, years: range = range(9999)) -> float:
    """Return what the plant's cars burn less what the cars burn that they replace, at home and abroad."""
    signs = {"plant_cars": 1, "replaced_cars": -1}
    return sum(
        float(row["value"] or 0) * signs[str(row["side"])]
        for row in study["energy_by_year"].rows
        if row["carrier"] in carriers and row["market"] in ("home", "export")
        if row["side"] in signs and row["year"] in years
    )


FORMULAS: tuple[tuple[str, str, str, Computed], ...] = (
    (
        "turnover", f"turnover_by_year/{YEAR}", "Cars built times the price of a car at the plant.",
        lambda study: cell(study, f"output_by_year/central.{YEAR}") * given(study, f"column.price.{YEAR}"),
    ),
    (
        "check_direct_jobs", f"plausibility_checks/direct_jobs.{YEAR}", "Direct jobs over thousands of cars built.",
        lambda study: jobs(study, "direct") / (cell(study, f"output_by_year/central.{YEAR}") / 1000),
    ),
    (
        "check_value_added_share", f"plausibility_checks/value_added_share.{YEAR}",
        "Direct and indirect value added over turnover.",
        lambda study: gva(study, "direct", "indirect") / cell(study, f"turnover_by_year/{YEAR}"),
    ),
    (
        "check_gva_of_gdp", f"plausibility_checks/gva_of_gdp.{YEAR}",
        "Value added of all channels over the gross domestic product of the price year.",
        lambda study: gva(study, "direct", "indirect", "induced") / (1000 * given(study, "gdp")),
    ),
    (
        "trade_exports", f"external_trade/exports.all.{YEAR}",
        "Exports to all markets together; the sum of those by market.",
        lambda study: total(study, "external_trade", item="exports", year=YEAR)
        - cell(study, f"external_trade/exports.all.{YEAR}"),
    ),
    (
        "wage_ratio", "wages/local.national.2025", "Wage at the plant over the average, in the same year.",
        lambda study: cell(study, "wages/local.2025") / cell(study, "wages/national.2025"),
    ),
    (
        "fiscal_per_job", f"public_finances/cost_per_net_job.relief.{YEAR - 3}",
        "Relief over net jobs of the year; not defined where the range of net jobs holds zero.",
        lambda study: (
            cell(study, f"public_finances/total.relief.{YEAR - 3}")
            / cell(study, f"gross_to_net/jobs.car_for_car.6.net.{YEAR - 3}")
        ),
    ),
    (
        "energy_change_petrol", f"energy_by_year/petrol.all.change.{YEAR}",
        "Petrol of the plant's cars less that of the cars they replace, in all markets.",
        lambda study: burned(study, "petrol", years=range(YEAR, YEAR + 1)),
    ),
    (
        "emissions_cumulative", f"emissions_by_year/change.all.wtw.average.co2e.yes.{YEAR}",
        "The sum of the change from the first year up to the year.", lambda study: changed_until(study, YEAR),
    ),
    (
        "emissions_social_cost", f"emissions_by_year/social_cost_20_per_mille.all.wtw.average.co2e.no.{YEAR}",
        ("The change in the year times the published social cost of a tonne of carbon dioxide emitted in it, all gases "
            "taken as carbon dioxide; a sensitivity, no income."),
        lambda study: (
            (emitted(study, "plant_cars") - emitted(study, "replaced_cars"))
            * given(study, f"social_cost.WLD.{YEAR}.co2.0.02") / 1e6  # million USD
        ),
    ),
    (
        "kpi_jobs_gross", "key_figures/jobs_gross", "Its row in jobs_by_year, in the headline year.",
        lambda study: sum(jobs(study, channel) for channel in ("direct", "indirect", "induced")),
    ),
    (
        "kpi_emissions_average", "key_figures/emissions_average",
        "Its rows in emissions_by_year, of all years together.",
        lambda study: changed_until(study, 9999),
    ),
    (
        "kpi_petrol_and_diesel", "key_figures/petrol_and_diesel",
        "Its rows in energy_by_year, of all years together. Rows of 'energy_change_diesel' are added.",
        lambda study: burned(study, "petrol", "diesel") * 1e6,
    ),
)  # fmt: skip


@pytest.mark.parametrize(("variable", "address", "says", "by_words"), FORMULAS, ids=[each[0] for each in FORMULAS])
def test_a_formula_says_what_is_computed(variable: str, address: str, says: str, by_words: Computed) -> None:
    central = study_of("byd-jizzakh", 0, beside=False)
    found = explain(central, f"{address}/value")
    assert found.variable == variable
    assert found.formula.startswith(says)
    assert central.cell(f"{address}/value") == pytest.approx(by_words(central), rel=1e-9)
