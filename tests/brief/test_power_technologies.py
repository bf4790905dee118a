"""Plants of every technology in the made-up country, by hand: 100 MW at half of all hours are 438 GWh a year.

Its grid emits 500 g a kilowatt-hour on average and at the margin, 400 g by the official factor for firm plants; so
the build margin is 350 g and the factor for wind and sun 462.5 g. Gas holds 50 kg of CO2 a GJ and 34.4 MJ a m3.
"""

from pathlib import Path

import pytest
from brief_texts import as_lines, edition_of

from impact.brief.edition.context import BriefContext
from impact.brief.parts import section_of
from impact.catalogue.catalogue import Catalogue
from impact.document import Table, walk
from impact.files.yaml import written
from impact.output.laid_out import draw_charts
from impact.scenario.load import load, parse
from impact.study.run_study import run
from impact.study.study import StudyData
from impact.study.tables import Cell

XYZ = Path(__file__).parents[1] / "data" / "xyz"
OWN = ("power", "rules", "built", "power_cost", "economy", "workforce")  # sections that differ by technology


@pytest.fixture(scope="module")
def studies() -> dict[str, StudyData]:
    catalogue = Catalogue((XYZ,))
    return {name: run(load(f"xyz-{name}", (XYZ,)), catalogue) for name in ("hydro", "gas", "solar-store")}


def words_of(context: BriefContext) -> str:
    return "\n".join(
        line for name in OWN for line in as_lines(draw_charts(context, section_of(name, context.kind).blocks(context)))
    )


def tonnes(study: StudyData, rule: str) -> Cell:
    return study.cell(f"key_figures/emissions_{rule}/value")


def cost(study: StudyData, item: str) -> Cell:
    return study.cell(f"levelised_cost/{item}/value")


def test_water_power_takes_the_factor_of_firm_plants(studies: dict[str, StudyData]) -> None:
    study = studies["hydro"]
    assert tonnes(study, "ifi") == pytest.approx(-438 * 400)
    assert tonnes(study, "combined_margin") == pytest.approx(-438 * (0.5 * 500 + 0.5 * 350))
    assert study.row("key_figures", "jobs_building")["value"] == 200 * 24 / 12
    assert "Methane of a reservoir is not estimated" in words_of(edition_of(study))


def test_a_gas_plant_gives_off_what_it_burns(studies: dict[str, StudyData]) -> None:
    study = studies["gas"]
    burned = 438 * 3600 / 0.5 * 50 / 1000
    assert tonnes(study, "ifi") == pytest.approx(burned - 438 * 400)
    said = words_of(edition_of(study))
    assert "158,000" in said
    assert "own life cycle emits" not in said, "it holds the burning, which would be counted twice"


def test_a_store_beside_panels_loses_power_and_says_what_is_not_known(studies: dict[str, StudyData]) -> None:
    study = studies["solar-store"]
    delivered = 219 * 0.9 + (20 * 0.9 - 20 * 0.5)  # half of what charges it was curtailed
    assert study.row("key_figures", "generation")["value"] == pytest.approx(delivered)
    assert tonnes(study, "ifi") == pytest.approx(-delivered * 462.5)
    said = words_of(edition_of(study))
    assert "not estimated, because no grid factors of the hours" in said


def test_a_kilowatt_hour_costs_what_is_spent_over_what_is_delivered(studies: dict[str, StudyData]) -> None:
    """Without interest: 1,000 million over 20 years, 0.6 of pay and 2 of purchases a year; gas at 0.1 a cubic metre."""
    hydro, gas = studies["hydro"], studies["gas"]
    assert cost(hydro, "total") == pytest.approx((1000 / 20 + 0.6 + 2) / 438)
    burned = 438 * 3600 / 0.5 / 34.4 / 1000  # million cubic metres
    assert cost(gas, "total") == pytest.approx((1000 / 20 + 0.6 + 2 + burned * 0.1) / 438)
    assert cost(hydro, "gas_not_burned") == pytest.approx(0.5 * 1000 / 50 / 34.4 * 0.1)
    assert cost(hydro, "tariff") == 0.5


def test_what_a_plant_earns_and_costs_abroad(studies: dict[str, StudyData]) -> None:
    rows = {(row["item"], row["year"]): row["value"] for row in studies["hydro"]["external_trade"].rows}
    assert rows["exports", 2026] == 0
    assert rows["machinery", 2024] == rows["machinery", 2025] == -200


def test_a_plant_that_delivers_nothing_says_why_it_has_no_cost() -> None:
    """No section yields a table without rows."""
    share = {"central": 0, "low": 0, "high": 0, "unit": "1", "reason": "Made up."}
    project = {"power": {"capacity_factor": share}}
    content = {"inherits": "zhanatas", "draws": 20, "alternatives": [], "project": project}
    study = run(parse(written(content), "made-up", "made-up.yaml"), Catalogue())
    for name in ("power_cost", "money"):
        context = edition_of(study)
        blocks = section_of(name, context.kind).blocks(context)
        assert "not estimated, because no power is delivered" in "\n".join(as_lines(draw_charts(context, blocks)))
        assert all(block.rows for block in walk(blocks) if isinstance(block, Table))
