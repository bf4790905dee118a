"""The tables of a study that say what moves it: tornado, choices of method, switching values, joint adverse cases.

They cost less than the draws do, so every study holds them. Other scenarios beside it are made when they are asked for.
"""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from impact.core.arrays import Array
from impact.core.errors import ImpactError, ProblemsError, did_you_mean, list_choices
from impact.model.inputs import Inputs
from impact.study.analysis.joint_adverse import combined_cases
from impact.study.analysis.key_figures import Headlines
from impact.study.analysis.levers import Lever, levers, together
from impact.study.analysis.sensitivity import SensitivityResult, explore, switches, tornado
from impact.study.analysis.skew import skew
from impact.study.analysis.switching_values import switching, target_problems
from impact.study.tables import ON_REQUEST, SCENARIOS, ResultTable
from impact.study.trial_run import try_corners


def what_matters(
    inputs: Inputs, units: Mapping[str, str], draws: Mapping[str, Array] = MappingProxyType({})
) -> dict[str, ResultTable]:
    """Return the tables by name; a table without rows is left out.

    Args:
        inputs: After a run, which tells what is read.
        units: Unit of each key figure.
        draws: Values of each key figure over the draws, (draws,).

    Raises:
        ProblemsError: a target names no key figure, or another unit; inputs cannot be at the ends of their ranges.
    """
    beside, explored = _explored(inputs, units)
    headlines, known = Headlines(inputs), explored.only(units)
    found = (
        tornado(known),
        switches(headlines, known.central),
        switching(headlines, known),
        combined_cases(beside, explored),
        skew(inputs, known, draws),
    )
    return {table.name: table for table in found if table.rows}


def ends(inputs: Inputs, units: Mapping[str, str], draws: Mapping[str, Array]) -> dict[str, ResultTable]:
    """Return what the ends of every range alone show, see `what_matters`: the tornado, and skewed key figures."""
    known = _explored(inputs, units)[1].only(units)
    return {table.name: table for table in (tornado(known), skew(inputs, known, draws)) if table.rows}


def _explored(inputs: Inputs, units: Mapping[str, str]) -> tuple[Headlines, SensitivityResult]:
    problems = list(target_problems(inputs.loaded, units))
    if problems:
        raise ProblemsError(problems)
    beside, every = Headlines(inputs, further=True), all_levers(inputs)
    explored = explore(beside, every)
    try_corners(beside, every)
    return beside, explored


def compares_scenarios(names: Collection[str]) -> bool:
    """Return whether other scenarios are wanted beside: the table that is made only when asked for.

    Raises:
        ImpactError: another table is asked for.
    """
    for name in names:
        if name not in ON_REQUEST:
            raise ImpactError(
                f"no table '{name}' can be added to a study.{did_you_mean(name, ON_REQUEST)} {list_choices(ON_REQUEST)}"
            )
    return SCENARIOS in names


def all_levers(inputs: Inputs) -> tuple[Lever, ...]:
    """Return every uncertain input, and those that the kind of project lets move together."""
    alone = levers(inputs)
    by_key = {lever.key: lever for lever in alone}
    joint = (
        together(key, [by_key[member] for member in members], inputs.loaded.bounds[members[0]])
        for key, members in inputs.loaded.declared.common_levers.items()
        if by_key.keys() >= set(members)
    )
    return (*alone, *joint)
