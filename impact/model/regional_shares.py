"""Which part of jobs, value added and labour income is in the project's region, by a table of it."""

from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError, ProblemsError
from impact.core.io_table import InputOutputTable
from impact.formulas.economy.io_model import domestic_model
from impact.formulas.economy.leontief import leontief_inverse
from impact.formulas.economy.location_quotients import simple_location_quotients
from impact.formulas.economy.supply_chain import Demand, SupplyChain, indirect_jobs, spending_loop
from impact.model.flows import Flows
from impact.model.inputs import Inputs

REGIONS = "regions/"  # folder of a country's data with tables of its regions


def shares_by_table(inputs: Inputs, flows: Flows, spenders: Array) -> dict[tuple[str, str], Array]:
    """Return the part of each quantity that is in the region, by quantity and channel, (draws, years) [1].

    s_indirect = r e' L_r (h f) / e' L f and s_induced = r (w_r / w) (l_r e' L_r (h c)) / (l e' L c), at most one, with
    effect per output e of the nation, L_r = (I - min(A_r, A_n))^-1, purchases f, what households buy c, the part h of
    each product that is bought in the region, wages w, the loop l of spending and r, true part over that of the table.
    What the rest of the country buys in the region in turn is left out.

    Args:
        spenders: Share of the staff from the country who live in the region [1], (draws, 1).

    Raises:
        ProblemsError: There is no such table, it has other sectors, or more of one than the nation.

    Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., sections 3.2 and 8.2.
    """
    nation, solved = flows.nation, _of_region(inputs)
    ratio, whole, spent = inputs.factor("regional_ratio", "1")[:, None], nation.chain, flows.households.spent
    inside = SupplyChain(solved.inverse, whole.sector, whole.own_change * solved.kept[whole.sector])
    bought, basket = _Within(flows.bought, solved.makers), _Within(nation.basket, solved.households)
    loop, loop_inside = (
        spending_loop(spent, chain.effect(nation.wages, of)) for chain, of in ((whole, nation.basket), (inside, basket))
    )
    earned = (flows.wages * spenders + inside.effect(nation.wages, bought)) * spent[:, None]
    found = {}
    for quantity, per_output in (("jobs", nation.jobs), ("gva", nation.gva), ("labour_income", nation.wages)):
        effects = inside.effect(per_output, bought), whole.effect(per_output, flows.bought)
        if quantity == "jobs":
            of = nation.drift, flows.labour_intensity
            here = indirect_jobs(inside, per_output, _Within(flows.real, solved.makers), *of)
            effects = here, indirect_jobs(whole, per_output, flows.real, *of)
        found[quantity, "indirect"] = _part(*effects, ratio)
        here = earned * (loop_inside * inside.effect(per_output, basket))[:, None]
        all_of = flows.spending * (loop * whole.effect(per_output, nation.basket))[:, None]
        found[quantity, "induced"] = _part(here, all_of, ratio)
    return found


def _part(inside: Array, whole: Array, ratio: Array) -> Array:
    inside, whole = np.broadcast_arrays(inside, whole)
    return np.clip(ratio * np.divide(inside, whole, out=np.zeros(whole.shape), where=whole != 0), 0.0, 1.0)


class _Within(NamedTuple):
    """Demand of which a part of each product is bought in the region."""

    demand: Demand
    part: Array

    def __matmul__(self, weights: Array) -> Any:
        return self.demand @ (self.part * weights)


class _Solved(NamedTuple):
    """L of flows inside a region, and which part is bought there of what makers, households and sectors buy."""

    inverse: Array
    makers: Array
    households: Array
    kept: Array  # of what a sector buys more of itself


def _of_region(inputs: Inputs) -> _Solved:
    refused = "a table of a region goes with that of its nation. Name it in 'table'."
    if inputs.stand_in is None:
        try:
            found = inputs.catalogue.table(inputs.scenario.country, inputs.scenario.project.region.table, REGIONS)
            inputs.cite(found.source)
            return _solved(inputs.table, found)
        except ProblemsError:  # of the files of the table
            raise
        except ImpactError as error:
            refused = str(error)
    raise ProblemsError([inputs.loaded.places.problem(("project", "region", "table"), refused)])


@lru_cache(maxsize=4)
def _solved(nation: InputOutputTable, region: InputOutputTable) -> _Solved:
    """Solve the model of a region once in a process; products that nobody in it buys go by location quotients."""
    if region.codes != nation.codes:
        raise ImpactError(
            f"the sectors of {region.name} are not those of {nation.name}. Make it of that one: impact table regional."
        )
    whole, own = domestic_model(nation), domestic_model(region)
    output, inside = region.output * region.unit.scale, np.minimum(own.domestic, whole.domestic)
    otherwise = np.minimum(1.0, simple_location_quotients(output, nation.output * nation.unit.scale))

    def part(of: Array, all_of: Array) -> Array:
        return np.minimum(1.0, np.divide(of, all_of, out=otherwise.copy(), where=all_of > 0))

    makers, kept = part(inside @ output, whole.domestic @ output), part(np.diag(inside), np.diag(whole.domestic))
    households = otherwise if own.column is None or whole.column is None else part(own.column, whole.column)
    return _Solved(leontief_inverse(inside, region.names), makers, households, kept)
