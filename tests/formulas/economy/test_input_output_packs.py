"""Tables of shipped countries: multipliers as worked out independently from the same files, to the printed digit."""

import numpy as np
import pytest

from impact.catalogue.io_table.build import load_io_table
from impact.core.io_table import InputOutputTable
from impact.files.resources import shipped
from impact.formulas.economy.io_model import domestic_model
from impact.formulas.economy.leontief import per_output
from impact.formulas.economy.multipliers import multiplier_table
from impact.formulas.economy.prices import bought_at_home


def table(country: str, name: str) -> InputOutputTable:
    return load_io_table(shipped("data").joinpath("countries", country, name))


PRINTED = {  # output and value added of Type I, and jobs per million of currency where they are printed
    ("HUN", "io_2020", "C29"): (1.2069, 0.2549, None),
    ("BRA", "io_2021", "I2991"): (2.3171, 0.5779, 6.129),
    ("BRA", "io_2021", "I2992"): (2.1501, 0.6421, 6.499),
}
CLOSED = {  # the same with what households spend, by the closure of the table
    ("HUN", "io_2020", "C29"): (1.2713, 0.2893, None),
    ("BRA", "io_2021", "I2991"): (2.6390, 0.7260, 8.310),
    ("BRA", "io_2021", "I2992"): (2.5046, 0.8052, 8.902),
}


@pytest.mark.parametrize("which", PRINTED, ids=lambda which: "-".join(which))
def test_multipliers_to_the_printed_digit(which: tuple[str, str, str]) -> None:
    country, name, sector = which
    found = table(country, name)
    columns, at = multiplier_table(found).columns, found.position(sector)
    output, gva, jobs = PRINTED[which]
    assert round(float(columns["output_multiplier_type1"][at]), 4) == output
    assert round(float(columns["gva_effect_type1"][at]), 4) == gva
    if jobs is not None:
        assert round(float(columns["employment_effect_type1"][at]), 3) == jobs


@pytest.mark.parametrize("which", CLOSED, ids=lambda which: "-".join(which))
def test_the_closure_of_households_to_the_printed_digit(which: tuple[str, str, str]) -> None:
    country, name, sector = which
    found = table(country, name)
    model, at = domestic_model(found), found.position(sector)
    assert model.row is not None
    assert model.column is not None
    closed = np.block([[model.domestic, model.column[:, None]], [model.row[None, :], np.full((1, 1), model.corner)]])
    inverse = np.linalg.inv(np.eye(len(closed)) - closed)[:-1, at]
    output, gva, jobs = CLOSED[which]
    assert round(float(inverse.sum()), 4) == output
    assert round(float(per_output(found.gva, found.output) @ inverse), 4) == gva
    if jobs is not None:
        counted = next(iter(found.jobs.values())).count
        per_million = per_output(counted, found.output * found.unit.per_million)
        assert round(float(per_million @ inverse), 3) == jobs


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
