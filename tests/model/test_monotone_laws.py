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
from random_edits import part_of

from impact.core.arrays import Array
from impact.files.yaml import written
from impact.formulas.uncertainty.design import Designed
from impact.model.inputs import Inputs
from impact.scenario.load import parse
from impact.study.estimate import key_figures, prepare_inputs, rows_of

Names = tuple[str, ...]
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
        part_of(tree["project"], key)["central"] = low + (high - low) * draw(st.integers(0, 20)) / 20
    text = written(tree)
    note(text)
    return prepare_inputs(parse(text, "edited", "edited.yaml", (XYZ,)), catalogue())


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


COURSES = (  # an input, between which values it rises, and which figures then rise, fall and stay
    # Their jobs are taken off, and their wages buy nothing in the country.
    ("staff.foreign", 0, 100, (), ("jobs_net", "jobs_induced"), ("jobs_direct",)),
    ("column.domestic_goods", 0, 1, ("jobs_indirect", "jobs_gross"), (), ()),
    ("replaced.assembled_price", 0, 0.1, (), ("jobs_replaced",), ()),
    ("suppliers.labour_intensity", 0.5, 3, ("jobs_indirect",), (), ("jobs_direct",)),
    # Every home-made car that is displaced takes its makers' jobs along; which import gives way takes none.
    *((f"replaced.{market}_market.assembled", 0, 0.9, (), ("jobs_net", "jobs_replaced"), ("jobs_gross",))
      for market in ("small", "large")),
)  # fmt: skip


@pytest.mark.parametrize(("key", "low", "high", "rising", "falling", "still"), COURSES)
@LAWS
@given(data=st.data())
def test_a_figure_goes_one_way_with_an_input(
    data: st.DataObject, key: str, low: float, high: float, rising: Names, falling: Names, still: Names
) -> None:
    """What owners pay for fuel is left out where home-made cars give way: they may burn more of it, or less."""
    found = figures(data.draw(edited(use="market" not in key)), key, low, high)
    for name in rising:
        rises(found[name])
    for name in falling:
        rises(-found[name])
    for name in still:
        assert (found[name] == found[name][0]).all()


@LAWS
@given(edited())
def test_the_share_that_is_additional_scales_net_and_turns_no_sign(inputs: Inputs) -> None:
    shares = np.linspace(0, 1, STEPS)
    for name, values in figures(inputs, "replaced.additional", 0, 1).items():
        if name in ("jobs_net", "gva_net", "tax_net", "foreign_exchange_net"):
            np.testing.assert_allclose(values, shares * values[-1], rtol=NEAR, atol=NEAR * abs(values[-1]))


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
    rises(-petrol)
    assert petrol[-1] == pytest.approx(0, abs=NEAR * max(1.0, float(petrol[0])))
    rises(-figures(inputs, "driving.electric_share", 0, 1)["petrol_and_diesel"])


@LAWS
@given(edited())
def test_batteries_made_anew_never_lower_what_making_gives_off(inputs: Inputs) -> None:
    keys = {"component": "plant_cars", "boundary": "life_cycle"}
    rises(rows(inputs, "making.battery_replacements", 0, 2, "emissions_cohort", **keys))
