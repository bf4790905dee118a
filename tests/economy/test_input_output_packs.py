"""Tables of shipped countries: multipliers as worked out independently from the same files, to the printed digit."""

from __future__ import annotations

import numpy as np
import pytest

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_read import load_io_table
from impact.economy.bought_at_home import bought_at_home
from impact.economy.input_output_model import domestic_model
from impact.economy.input_output_results import multiplier_table
from impact.resources import shipped


def table(country: str, name: str) -> InputOutputTable:
    return load_io_table(shipped("data").joinpath("countries", country, name))


PRINTED = {  # output and value added of Type I, then of Type II; jobs per million of currency where they are the same
    ("HUN", "io_2020", "C29"): (1.2069, 0.2549, 1.2713, 0.2893, None, None),
    ("BRA", "io_2021", "I2991"): (2.3171, 0.5779, 2.6390, 0.7260, 6.129, 8.310),
    ("BRA", "io_2021", "I2992"): (2.1501, 0.6421, 2.5046, 0.8052, 6.499, 8.902),
}


@pytest.mark.parametrize("which", PRINTED, ids=lambda which: "-".join(which))
def test_multipliers_to_the_printed_digit(which: tuple[str, str, str]) -> None:
    country, name, sector = which
    found = table(country, name)
    columns, at = multiplier_table(found).columns, found.position(sector)
    names = [f"{what}_type{kind}" for kind in (1, 2) for what in ("output_multiplier", "gva_effect")]
    *money, jobs_1, jobs_2 = PRINTED[which]
    assert [round(float(columns[each][at]), 4) for each in names] == money
    for kind, jobs in ((1, jobs_1), (2, jobs_2)):
        if jobs is not None:
            assert round(float(columns[f"employment_effect_type{kind}"][at]), 3) == jobs


def test_the_shares_of_hungary_give_its_published_imports() -> None:
    """Imports of households and of investment follow from the declared shares, though flows are of home products."""
    found = table("HUN", "io_2020")
    home = bought_at_home(found, domestic_model(found))
    for at_home, column, imports in (
        (home["households"], "fd_households", 3_857_668),
        (home["investment"], "fd_gfcf", 3_450_140),
    ):
        bought = found.final_use[column]
        assert np.sum(bought / at_home - bought) == pytest.approx(imports, rel=1e-5)
    total = found.closure.total if found.closure else 0
    assert total == 15_356_484 + 3_857_668 + 4_356_840
