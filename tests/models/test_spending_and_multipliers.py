"""What a programme of spending sets off is what the multipliers of its table say of the sectors it pays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from changed_cases import fixed

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.scenario.load import parse
from impact.source_positions import read_yaml
from impact.study.run_study import estimate
from impact.yaml_core import written

XYZ = Path(__file__).parents[1] / "data" / "xyz"
TABLE = XYZ / "countries" / "XYZ" / "io_2024"
PRICES = {"GOODS": 2.0, "SERV": 1.0}  # of 2025 over those of the table (tests/data/xyz/README.md)
BILLION = 1000.0  # million


def multipliers() -> dict[str, dict[str, Any]]:
    """Return what `impact table show` prints, by sector."""
    return {str(row["code"]): row for row in api.multipliers(TABLE).rows()}


@pytest.mark.parametrize("local", [1.0, 0.25])
@pytest.mark.parametrize("sector", PRICES)
def test_a_billion_in_a_sector_sets_off_its_multiplier(sector: str, local: float) -> None:
    """Job-years, direct and indirect, of a billion: domestic, at prices of the table, by its effect of Type I."""
    tree: Any = read_yaml((XYZ / "scenarios" / "xyz-spending.yaml").read_text(encoding="utf-8"), "")[0]
    item = {"sector": sector, "amount": fixed(BILLION, "million XYZ_2025"), "local": fixed(local, "1")}
    tree["project"]["capital"] = {"years": {2025: 1.0}, "items": {"one": item}}
    tree["project"]["productivity_drift"] = fixed(0, "1/yr")
    rows = estimate(parse(written(tree), "made-up", "made-up.yaml"), Catalogue((XYZ,))).rows
    found = [
        row.values[0]
        for row in rows
        if row.variable == "jobs_construction" and row.keys["channel"] in ("direct", "indirect")
    ]
    at_table_prices = BILLION * local / PRICES[sector]
    expected = at_table_prices * float(multipliers()[sector]["employment_effect_type1"])
    assert np.sum(found) == pytest.approx(expected, rel=1e-9)
