"""A country without a national table: what rests on one has its reason in place of values, in every kind of project."""

from pathlib import Path

import numpy as np
import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.formulas.uncertainty.draws import Draws
from impact.model import models
from impact.model.inputs import Inputs
from impact.model.proxy.no_table import NO_TABLE_GAP
from impact.model.rows import ResultRow
from impact.scenario.load import load

SHIPPED = ("byd-camacari", "initiative-budget", "denim-complex", "samarkand-buses")


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[ResultRow]]:
    """Return the rows of the central run of a shipped case of each kind, its table taken away."""
    folder: Path = tmp_path_factory.mktemp("none")
    found = {}
    for name in SHIPPED:
        file = folder / f"{name}-none.yaml"
        file.write_text(f"inherits: {name}\ntitle: Without a table\ntable: none\n")
        loaded = load(str(file))
        kind = loaded.scenario.project.kind
        inputs = Inputs(loaded, Catalogue((), kind), Draws(0, 1))
        found[name] = list(models[kind](inputs))
    return found


def one(rows: list[ResultRow], variable: str, **keys: str) -> ResultRow:
    (found,) = [row for row in rows if row.variable == variable and keys.items() <= row.keys.items()]
    return found


@pytest.mark.parametrize("name", SHIPPED)
def test_no_row_holds_what_is_no_number(name: str, rows: dict[str, list[ResultRow]]) -> None:
    for row in rows[name]:
        if not row.gap:
            assert not np.isnan(row.values).any(), row.variable
    assert any(row.gap == NO_TABLE_GAP for row in rows[name])


@pytest.mark.parametrize("name", SHIPPED)
def test_no_sign_and_no_way_to_one_is_told(name: str, rows: dict[str, list[ResultRow]]) -> None:
    steps = {row.variable for row in rows[name] if row.variable.endswith("_step")}
    assert not steps & {"jobs_step", "gva_step", "built_jobs_step", "built_gva_step"}
    keys = {row.keys["key"] for row in rows[name] if row.variable.startswith("key_figures")}
    assert not keys & {"jobs_net", "gva_net", "tax_net", "job_years_net"}


def test_a_plant_knows_its_people_its_money_and_its_cars(rows: dict[str, list[ResultRow]]) -> None:
    plant = rows["byd-camacari"]
    assert one(plant, "kpi_jobs_direct", key="jobs_direct").values[0, 0] > 1000
    assert one(plant, "kpi_jobs_gross", key="jobs_gross").gap == NO_TABLE_GAP
    bought = [row for row in plant if row.variable == "purchases" and row.keys["origin"] == "national"]
    goods, services, whole = (
        next(row.values for row in bought if row.keys["sector"] == sector) for sector in ("goods", "services", "total")
    )
    np.testing.assert_allclose(goods + services, whole)
    turnover = one(plant, "turnover").values
    parts = [one(plant, "purchases", origin="import").values, one(plant, "purchases", origin="tax").values]
    added = one(plant, "gva", channel="direct").values
    np.testing.assert_allclose(whole + sum(parts) + added, turnover)
    assert one(plant, "kpi_emissions_average", key="emissions_average").values[0, 0] < 0


def test_a_check_of_what_is_not_estimated_does_not_apply(root: Path, tmp_path: Path) -> None:
    text = (root / "tests" / "data" / "short" / "made-up-mill.yaml").read_text(encoding="utf-8")
    (tmp_path / "mill.yaml").write_text(f"{text}table: none\n", encoding="utf-8")
    rows = api.run(tmp_path / "mill.yaml", draws=20)["plausibility_checks"].rows
    assert {row["verdict"] for row in rows if row["value"] is None} == {"not_applicable"}
