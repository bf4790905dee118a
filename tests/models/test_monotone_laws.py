"""Which way a result goes when one input rises, whatever the others are: laws over random edits of the made-up country.

One scenario is read an example, and one run of its model holds the whole ladder of the input that rises.
`IMPACT_RANDOM_SCENARIOS` says how many are tried for each law.
"""

import os
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from made_up_country import XYZ, catalogue, like, tree_of

from impact.arrays import Array
from impact.models.inputs import Inputs
from impact.scenario.load import parse
from impact.study.run.estimate import key_figures, ready, rows_of
from impact.uncertainty.design import Designed
from impact.yaml_core import written

STEPS = 7  # of a ladder, both ends among them
NEAR = 1e-9  # what rounding may take from a law, as part of the largest value
EDITS = {  # what is edited, and between which values: nothing here can make a scenario impossible
    "column.domestic_goods": (0.0, 1.0),
    "suppliers.own_domestic_share": (0.0, 1.0),
    "suppliers.labour_intensity": (0.5, 3.0),
    "suppliers.productivity_drift": (-0.1, 0.3),
    "households.spent": (0.0, 1.0),
    "markets.export_share": (0.0, 0.9),
    "replaced.small_market.assembled": (0.0, 0.9),
    "replaced.large_market.assembled": (0.0, 0.9),
    "replaced.electric_of_imports": (0.0, 1.0),
    "replaced.export_assembled": (0.0, 0.8),
    "replaced.gas_of_assembled": (0.0, 0.9),
    "replaced.petrol_in_gas_cars": (0.0, 1.0),
    "replaced.additional": (0.0, 1.0),
    "replaced.assembled_price": (0.0, 0.1),
    "driving.electric_share": (0.0, 1.0),
    "driving.distance": (1000.0, 40000.0),
    "driving.distance_decline": (0.0, 0.2),
    "driving.rebound": (0.0, 0.5),
    "grid.methane_loss": (0.0, 0.5),
    "making.battery_replacements": (0.0, 2.0),
}


@st.composite
def edited(draw: st.DrawFn, *, use: bool = True) -> Inputs:
    """Return the inputs of the made-up country after some edits; without what owners pay to use cars if so asked."""
    tree: Any = tree_of("xyz")
    if not use:
        del tree["project"]["running_costs"]
    for key in draw(st.lists(st.sampled_from(sorted(EDITS)), max_size=8, unique=True)):
        low, high = EDITS[key]
        part = tree["project"]
        for name in key.split("."):
            part = part[name]
        part["central"] = low + (high - low) * draw(st.integers(0, 20)) / 20
    text = written(tree)
    note(text)
    return ready(parse(text, "edited", "edited.yaml", (XYZ,)), catalogue())


EXAMPLES = int(os.environ.get("IMPACT_RANDOM_SCENARIOS", "8"))
LAWS = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))


def ladder(key: str, low: float, high: float) -> Designed:
    return Designed(STEPS, values={key: np.linspace(low, high, STEPS)})


def figures(inputs: Inputs, key: str, low: float, high: float) -> dict[str, Array]:
    """Return the key figures at every step of a ladder, the central run left out."""
    found = key_figures(inputs, ladder(key, low, high))
    return {name: np.broadcast_to(values, (STEPS + 1,))[1:] for name, values in found.items()}


def rows(inputs: Inputs, key: str, low: float, high: float, variable: str, **keys: str) -> Array:
    """Return the sum of the matching rows at every step of a ladder, (steps, years)."""
    made = rows_of(inputs.over(ladder(key, low, high)))
    found = like(made, variable, **keys)
    assert found
    total = sum((row.values for row in found), np.zeros((1, 1)))
    return np.broadcast_to(total, (STEPS + 1, total.shape[1]))[1:]


def rises(values: Array) -> None:
    """Check that values never fall from one step to the next."""
    assert (np.diff(values, axis=0) >= -NEAR * max(1.0, float(np.abs(values).max()))).all(), values


def falls(values: Array) -> None:
    rises(-values)


@LAWS
@given(edited())
def test_more_staff_from_abroad_never_raises_net_jobs(inputs: Inputs) -> None:
    """Their jobs are taken off, and their wages buy nothing in the country."""
    found = figures(inputs, "staff.foreign", 0, 100)
    falls(found["jobs_net"])
    falls(found["jobs_induced"])
    assert (found["jobs_direct"] == found["jobs_direct"][0]).all()


@LAWS
@given(edited())
def test_more_goods_from_home_never_lower_gross_jobs(inputs: Inputs) -> None:
    found = figures(inputs, "column.domestic_goods", 0, 1)
    rises(found["jobs_indirect"])
    rises(found["jobs_gross"])


@LAWS
@given(edited())
def test_the_share_that_is_additional_scales_net_and_turns_no_sign(inputs: Inputs) -> None:
    shares = np.linspace(0, 1, STEPS)
    for name, values in figures(inputs, "replaced.additional", 0, 1).items():
        if name in ("jobs_net", "gva_net", "tax_net", "foreign_exchange_net"):
            np.testing.assert_allclose(values, shares * values[-1], rtol=NEAR, atol=NEAR * abs(values[-1]))


@LAWS
@given(edited(use=False), st.sampled_from(["small", "large"]))
def test_more_home_made_cars_replaced_never_raise_net_jobs_car_for_car(inputs: Inputs, market: str) -> None:
    """Every home-made car that gives way takes its makers' jobs along; which import gives way takes none.

    What their owners pay for fuel is left out: home-made cars may burn more of it, or less.
    """
    found = figures(inputs, f"replaced.{market}_market.assembled", 0, 0.9)
    falls(found["jobs_net"])
    falls(found["jobs_replaced"])
    assert (found["jobs_gross"] == found["jobs_gross"][0]).all()


@LAWS
@given(edited())
def test_a_dearer_home_made_car_never_loses_fewer_jobs(inputs: Inputs) -> None:
    falls(figures(inputs, "replaced.assembled_price", 0, 0.1)["jobs_replaced"])


@LAWS
@given(edited())
def test_more_labour_a_part_never_lowers_indirect_jobs(inputs: Inputs) -> None:
    found = figures(inputs, "suppliers.labour_intensity", 0.5, 3)
    rises(found["jobs_indirect"])
    assert (found["jobs_direct"] == found["jobs_direct"][0]).all()


@LAWS
@given(edited(), st.sampled_from(["plant_cars", "replaced_cars"]), st.sampled_from(["average", "marginal", "frozen"]))
def test_more_methane_lost_never_lowers_the_emissions_of_a_side(inputs: Inputs, side: str, rule: str) -> None:
    """Gas is behind the power of both sides, and in the tanks of some cars replaced."""
    keys = {"component": side, "boundary": "wtw", "electricity": rule}
    rises(rows(inputs, "grid.methane_loss", 0, 0.6, "emissions_cohort", **keys))


@LAWS
@given(edited(use=False))
def test_fuel_and_emissions_of_driving_scale_with_the_distance(inputs: Inputs) -> None:
    distances = np.linspace(1000, 40000, STEPS)
    found = figures(inputs, "driving.distance", 1000, 40000)
    for name in ("petrol_and_diesel", "emissions_average", "emissions_marginal", "emissions_frozen"):
        each = found[name] / distances
        np.testing.assert_allclose(each, each[0], rtol=1e-7, atol=NEAR * float(np.abs(found[name]).max()) / 1000)
    for name in ("jobs_net", "gva_net"):
        assert (found[name] == found[name][0]).all()


@pytest.mark.slow
@LAWS
@given(edited())
def test_longer_on_power_never_burns_more_petrol(inputs: Inputs) -> None:
    """Of plug-in hybrids; what the cars replaced burn stays."""
    electricity, petrol = (
        rows(inputs, "driving.electric_share", 0, 1, f"energy_{carrier}", side="plant_cars").sum(axis=1)
        for carrier in ("electricity", "petrol")
    )
    rises(electricity)
    falls(petrol)
    assert petrol[-1] == pytest.approx(0, abs=NEAR * max(1.0, float(petrol[0])))
    falls(figures(inputs, "driving.electric_share", 0, 1)["petrol_and_diesel"])


@LAWS
@given(edited())
def test_batteries_made_anew_never_lower_what_making_gives_off(inputs: Inputs) -> None:
    keys = {"component": "plant_cars", "boundary": "life_cycle"}
    rises(rows(inputs, "making.battery_replacements", 0, 2, "emissions_cohort", **keys))
