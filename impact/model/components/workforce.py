"""Workers of a project: shares of occupations, sexes, ages and skills, and wages compared."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from impact.catalogue.factors import Factor
from impact.core.arrays import Array, total
from impact.formulas.fleet.displaced_sales import shares_of_whole
from impact.model.component import Part
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined
from impact.scenario.project import WorkforceShares

INDUSTRY = "B-E"
ALL = "TOTAL"


def _wage_rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    """Yield the wage of residents at the project by year, and reported averages with the ratio to them."""
    scenario = inputs.scenario
    year = scenario.base_year
    yield ResultRow("wage", flows.wage, flows.years, {"origin": "local"}, topics=("wages",))
    region = scenario.project.region
    averages = {"national": (scenario.country, ALL)}
    if region is not None:
        averages["region"] = (region.code, ALL)
    averages["industry"] = (scenario.country, INDUSTRY)
    unit = f"thousand {scenario.currency}_{scenario.price_year}/month"
    for name, (place, sector) in averages.items():
        topic, keys = f"wage_{name}", {"origin": "local", "compared_with": name}
        with inputs.about("pay"), inputs.about(topic):
            found = inputs.known("gross_wage", unit, place, period=str(year), sector=sector)
        if found is None:
            reason = f"no average wage of {place} in {year} is in the catalogue"
            yield ResultRow.unknown("wage_ratio", reason, keys, years=(year,))
            continue
        average = found / 1000  # thousand to million
        reported = {"compared_with": name}
        yield ResultRow("wage", np.array(average), (year,), reported, "reported", topics=(topic,))
        if year in flows.years:
            at = flows.years.index(year)
            ratio = flows.wage[:, [at]] / average
            yield ResultRow("wage_ratio", ratio, (year,), keys, topics=("wages", topic))


wages: Part[Flows] = Part("wages", shows=("wage",), rows=_wage_rows)


KEY = "workforce_share"  # of shares in the catalogue: data/kinds/KIND/workforce.csv
PHASES = ("construction", "operation", "all")  # `all`: of a whole branch, applied to nobody
ASPECTS = ("occupation", "sex", "age", "skill")
CLIENT = "client"
TOPIC = "workforce"
VARIABLES = {"construction": "workforce_job_years", "operation": "workforce_people"}


@dataclass(frozen=True)
class _Counted:
    """Shares of one phase by one aspect, counted together."""

    phase: str
    aspect: str
    dataset: str
    counts: str
    region: str
    sources: tuple[str, ...]
    groups: Mapping[str, Array]


def _stated(inputs: Inputs) -> Iterator[_Counted]:
    workforce = inputs.scenario.project.workforce
    for phase in PHASES[:2]:
        shares: WorkforceShares | None = None if workforce is None else getattr(workforce, phase)
        if shares is None:
            continue
        for aspect in (name for name in ASPECTS if getattr(shares, name)):
            stated = getattr(shares, aspect)
            drawn = [inputs.assumption(f"workforce.{phase}.{aspect}.{group}") for group in stated]
            whole = shares_of_whole(np.array(np.broadcast_arrays(*drawn)))
            sources = tuple(dict.fromkeys(source for share in stated.values() for source in share.sources))
            groups = dict(zip(stated, whole, strict=True))
            yield _Counted(phase, aspect, CLIENT, shares.counts, inputs.scenario.country, sources, groups)


def _found(inputs: Inputs, known: set[tuple[str, str]]) -> Iterator[_Counted]:
    wanted = inputs.scenario.project.workforce_of
    studies: dict[tuple[str, str, str], dict[str, Factor]] = {}
    for row in inputs.catalogue.factors:
        if row.key == KEY and wanted.items() <= row.dimensions.items():
            phase, aspect, dataset = (row.dimensions[name] for name in ("phase", "aspect", "dataset"))
            if (phase, aspect) not in known:
                studies.setdefault((phase, aspect, dataset), {})[row.dimensions["group"]] = row
    for phase, aspect, dataset in sorted(studies, key=lambda each: (PHASES.index(each[0]), ASPECTS.index(each[1]))):
        rows = studies[phase, aspect, dataset]
        first = next(iter(rows.values()))
        groups = {group: inputs.factor(KEY, "1", row.region, **row.dimensions) for group, row in rows.items()}
        sources = tuple(dict.fromkeys(row.source for row in rows.values()))
        yield _Counted(phase, aspect, dataset, first.dimensions["counts"], first.region, sources, groups)


def _people(inputs: Inputs, flows: Flows, phase: str) -> tuple[Array, tuple[str, ...]] | None:
    """Return job-years of building, or people at work in the headline year, (draws, 1), and what they rest on."""
    if phase not in VARIABLES:
        return None
    building = phase == "construction"
    which = {"channel": "direct", **({"formality": "formal"} if building else {})}
    variable = "jobs_construction" if building else "jobs"
    rows = [row for row in flows.rows if row.variable == variable and which.items() <= row.keys.items() and not row.gap]
    if not rows:
        return None
    year = inputs.scenario.headline_year
    parts = [
        row.values.sum(axis=1, keepdims=True) if building else row.values[:, [row.years.index(year)]] for row in rows
    ]
    return total(parts), joined(*(row.topics for row in rows))


def _rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    with inputs.about(TOPIC):
        stated = list(_stated(inputs))
        counted = [*stated, *_found(inputs, {(each.phase, each.aspect) for each in stated})]
    for each in counted:
        people = _people(inputs, flows, each.phase)
        further = {"counts": each.counts, "region": each.region, "source_id": " ".join(each.sources)}
        status = "modelled" if each.dataset == CLIENT else "reported"
        for group, share in each.groups.items():
            keys = {"phase": each.phase, "aspect": each.aspect, "dataset": each.dataset, "group": group}
            yield ResultRow(
                "workforce_share", share[:, None], (), {**keys, "item": "share"}, status, topics=(TOPIC,),
                further=further,
            )  # fmt: skip
            if people is not None:
                those, topics = people
                yield ResultRow(
                    VARIABLES[each.phase], share[:, None] * those, (), {**keys, "item": "people"}, scope="gross",
                    topics=(TOPIC, *topics), further=further,
                )  # fmt: skip


workforce: Part[Flows] = Part("workforce", rows=_rows)
