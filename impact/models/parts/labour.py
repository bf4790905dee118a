"""Net jobs where labour is scarce: what other employers lose to the project and do not fill again comes off.

In the other answers everyone whom the project, its suppliers and their customers take on was without work before. At
full employment they leave other posts. Which share of these stays empty is an input of every kind of project; where a
scenario says nothing, it is that of the catalogue for a labour market as tight as the country's unemployment says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from impact.arrays import Array
from impact.models.inputs import Inputs
from impact.models.parts.flows import Flows
from impact.models.parts.part import Part
from impact.models.rows import Row, joined

KEY, TOPIC = "not_refilled", "labour"
TAKEN = "labour"  # the step
UNKNOWN = "the unemployment rate of {country} is not in the catalogue, and 'project.not_refilled' is not stated"


def not_refilled(inputs: Inputs) -> Array | None:
    """Return the share of posts left for the project's that stay empty, (draws, 1); None where nothing says it."""
    country = inputs.scenario.country
    with inputs.about(TOPIC):
        if inputs.scenario.project.not_refilled is not None:
            return inputs.assumption(KEY)[:, None]
        rate = inputs.known("unemployment_rate", "1", country, period=str(inputs.scenario.base_year))
        if rate is None:
            return None
        tight = rate < inputs.number("tight_labour_market", "1", "WLD")
        return inputs.factor("posts_not_refilled", "1", "WLD", market="tight" if tight else "slack")[:, None]


def scarce(net: Array, share: Array) -> Array:
    """Return what remains of net jobs where labour is scarce.

    R = N (1 - s), with net jobs N and the share s of posts left for them that stay empty. Jobs lost (N below zero) free
    labour that others take on alike.

    Args:
        net: N, any shape and unit.
        share: s [1], broadcasts to it.

    Returns:
        R, in the shape and unit of N.

    Reference: HM Treasury (2022), The Green Book, and Department for Transport (2019), TAG unit A2.3, 2.2.6, where s is
    one for a nation at full employment; Homes and Communities Agency (2014), Additionality Guide, 4th ed. (factor
    market displacement).

    Example:
        >>> import numpy as np
        >>> scarce(np.array([100.0]), np.array([0.9])).round(9).tolist()
        [10.0]
    """
    return net * (1 - share)


def _rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
    """Yield for every answer its net jobs, what other employers lose, and what remains."""
    nets = [row for row in flows.rows if row.variable == "jobs_step" and row.keys["step_key"] == "net"]
    if not nets:
        return
    with inputs.about("jobs"):
        share = not_refilled(inputs)
    unknown = UNKNOWN.format(country=inputs.scenario.country) if share is None else ""
    for net in nets:
        if net.gap and net.undefined is None:  # the answer is withheld
            yield replace(net, variable="scarce_step")
            continue
        remaining = net.values if share is None else scarce(net.values, share)
        steps = {"before": net.values, TAKEN: remaining - net.values, "net": remaining}
        for order, (step, values) in enumerate(steps.items(), start=1):
            keys = dict(net.keys) | {"step_key": step, "order": str(order)}
            topics, gap = (net.topics, "") if step == "before" else (joined(net.topics, (TOPIC,)), unknown)
            row = replace(net, variable="scarce_step", values=values, keys=keys, topics=topics)
            yield replace(row, gap=gap, undefined=None) if gap else row


labour: Part[Flows] = Part("labour", rows=_rows, leads=True)
