"""Net jobs after the labour market: jobs that other employers lose to the project come off.

In the other answers everyone whom the project, its suppliers and their customers take on was without work before. Which
share leaves other jobs instead is an input of every kind of project. Where a scenario does not state it, it follows
from the rate of unemployment that the scenario states, else of the region, else of the country, and from vacancies and
pay where they are stated (`impact.formulas.economy.labour_market`). Where jobs are not estimated, nor is this step.
"""

from collections.abc import Iterator
from dataclasses import replace

from impact.core.arrays import Array
from impact.core.vocabulary import TOTAL
from impact.formulas.economy.labour_market import additional_jobs, readiness_in, share_from_other_jobs
from impact.model.component import Part
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

KEY, MARKET, TOPIC = "not_refilled", "labour_market", "labour"
MEASURED = "USA"  # where readiness was measured
TAKEN = "labour"  # the step
AFTER = {"jobs_step": "scarce_step", "built_jobs_step": "scarce_built_step"}
UNKNOWN = "no unemployment rate is in the catalogue ({places}), and no share of workers who leave other jobs is stated"


def from_other_jobs(inputs: Inputs) -> Array | None:
    """Return the share of workers who leave other jobs, (draws, 1); None where nothing gives it."""
    scenario = inputs.scenario
    with inputs.about(TOPIC):
        if scenario.project.not_refilled is not None:
            return inputs.assumption(KEY)[:, None]
        market = scenario.project.labour_market
        if market is not None and market.unemployment_rate is not None:
            rate: Array | float | None = inputs.assumption(f"{MARKET}.unemployment_rate")
        else:
            rate = inputs.known("unemployment_rate", "1", *_places(inputs), period=str(scenario.base_year))
        if rate is None and market is None:
            return None
        readiness = inputs.factor("employed_readiness", "1", "WLD")
        if market is not None and market.vacancy_rate is not None:
            usual = inputs.number("vacancy_rate", "1", MEASURED)
            readiness = readiness_in(readiness, inputs.assumption(f"{MARKET}.vacancy_rate") / usual)
        if market is not None and market.pay is not None:
            pay, draw = inputs.assumption(f"{MARKET}.pay"), inputs.factor("pay_draw", "1", "WLD")
            readiness = readiness_in(readiness, 1.0, pay, draw)
        return None if rate is None else share_from_other_jobs(rate, readiness)[:, None]


def _places(inputs: Inputs) -> tuple[str, ...]:
    region, country = getattr(inputs.scenario.project, "region", None), inputs.scenario.country
    return (country,) if region is None else (region.code, country)


def _rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    nets = [row for row in flows.rows if row.variable in AFTER and row.keys["step"] == "net"]
    if not nets:
        yield from _unknown(inputs, flows)
        return
    with inputs.about("jobs"):
        share = from_other_jobs(inputs)
    unknown = UNKNOWN.format(places=", ".join(_places(inputs))) if share is None else ""
    for net in nets:
        variable = AFTER[net.variable]
        keys = {name: value for name, value in net.keys.items() if name != "quantity"}
        if "quantity" in net.keys:
            keys["quantity"] = f"{net.keys['quantity']}_if_labour_is_scarce"
        if net.gap and net.undefined is None:  # the answer is withheld
            yield replace(net, variable=variable, keys=keys)
            continue
        remaining = net.values if share is None else additional_jobs(net.values, share)
        steps = {"before": net.values, TAKEN: remaining - net.values, "net": remaining}
        for order, (step, values) in enumerate(steps.items(), start=1):
            of_step = keys | {"step": step, "order": str(order)}
            topics, gap = (net.topics, "") if step == "before" else (joined(net.topics, (TOPIC,)), unknown)
            row = replace(net, variable=variable, values=values, keys=of_step, topics=topics)
            yield replace(row, gap=gap, undefined=None) if gap else row


def _unknown(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    answers = inputs.loaded.declared.answers
    for jobs in flows.rows:
        if answers is not None and jobs.variable == "jobs" and jobs.keys["channel"] == TOTAL and jobs.gap:
            keys = {"closure": answers.favoured.answer, "default": "yes", "step": "net", "order": "1"}
            yield ResultRow.unknown(AFTER["jobs_step"], jobs.gap, keys, years=jobs.years, scope="net", topics=(TOPIC,))
            return


labour: Part[Flows] = Part("labour", rows=_rows, leads=True)
