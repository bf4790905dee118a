"""Who has the jobs at suppliers and those that wages spent support: by sex and by occupation.

A survey of the country says who works in each industry; the jobs of the national table are shared out by it. A code of
the table takes the smallest industries of the survey that hold its divisions of ISIC Rev. 4: a division, a section,
else agriculture, industry or services. The client's own counts (`workforce`) stay apart, and no other result moves.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, product

import numpy as np

from impact.catalogue.factors import Factor
from impact.catalogue.industries import industries
from impact.core.arrays import Array
from impact.formulas.economy.labour_market import group_shares
from impact.model.component import Part
from impact.model.components.region import central_purchases
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow

KEYS = ("employed_by_industry", "employed")  # of surveys of a country, and of three sectors of every country
UNIT, ODDS, TOPIC = "thousand persons", "odds_within_industry", "people"
BROAD = {"agriculture": "A", "industry": "BCDEF", "services": "GHIJKLMNOPQRST"}  # with their sections
SKILLED = ("managers", "professionals", "technicians")  # major groups 1 to 3 of ISCO-08
OTHERS = ("clerks", "service_workers", "farm_workers", "trades", "operators", "labourers", "armed_forces")  # 4 to 9, 0
GROUPS: Mapping[str, tuple[str, ...]] = {"sex": ("women", "men"), "occupation": (*SKILLED, *OTHERS)}
MOVED = ("women", *SKILLED)  # groups whose odds have a range
CHANNELS, LEVELS = ("indirect", "induced"), ("division", "section")
NO_JOBS = "no national table counts the jobs there by industry"
NO_SURVEY = {
    "sex": "the data hold no people at work by industry and sex (employed_by_industry)",
    "occupation": "the data hold no people at work by industry and occupation (employed_by_industry)",
}
LEFT_OUT = "the people at work by industry (employed_by_industry) leave out {industry}"


@cache
def _divisions(industry: str) -> frozenset[int]:
    """Return the divisions of ISIC that an industry of a survey or of a table holds; none where it is not known."""
    known = industries()
    return frozenset().union(*(known.sections[each] for each in BROAD.get(industry, ""))) or known.divisions(industry)


def places(codes: Sequence[tuple[str, str]], surveyed: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return for each industry of a table those of a survey that give its shares, the widest first.

    Each division of ISIC goes to the smallest industry that holds it, but for one that another of them lies in. A
    survey may also use the codes of the table.

    Args:
        codes: Code and section of each industry of the table; the section speaks for a code that is none of ISIC.
    """
    by_size = sorted(surveyed, key=lambda name: (len(_divisions(name)), name))
    found = []
    for code, section in codes:
        held = _divisions(code) or _divisions(section)
        smallest = {next((name for name in by_size if each in _divisions(name)), "") for each in held} - {""}
        inner = {name for name in smallest if not any(_divisions(each) < _divisions(name) for each in smallest)}
        found.append((code,) if code in surveyed else tuple(name for name in reversed(by_size) if name in inner))
    return tuple(found)


def _survey(inputs: Inputs, aspect: str) -> dict[str, list[Factor]]:
    """Return who works in each industry of the country, of the latest year up to the headline year."""
    code, last = inputs.scenario.country, str(inputs.scenario.headline_year)
    found: dict[str, dict[str, list[Factor]]] = {}
    for row in chain.from_iterable(inputs.catalogue.rows(key, code) for key in KEYS):
        of = row.dimensions
        if row.region == code and set(of) == {"industry", aspect} and of[aspect] in GROUPS[aspect]:
            found.setdefault(of["industry"], {}).setdefault(row.period, []).append(row)
    latest = {
        name: years[max((year for year in years if year[:4] <= last), default=min(years))]
        for name, years in found.items()
    }
    return {name: rows for name, rows in latest.items() if sum(row.value for row in rows) > 0}


def _shares(inputs: Inputs, aspect: str, survey: Mapping[str, list[Factor]], of: Sequence[Sequence[str]]) -> Array:
    """Return the shares of the groups in each industry of the table, (groups, n); only what it needs is read."""
    counts = {
        (name, row.dimensions[aspect]): inputs.number(row.key, UNIT, row.region, period=row.period, **row.dimensions)
        for name in sorted(set(chain.from_iterable(of)))
        for row in survey[name]
    }
    people = np.array(
        [[sum(counts.get((name, group), 0.0) for name in names) for names in of] for group in GROUPS[aspect]]
    )
    return people / np.maximum(people.sum(axis=0), np.finfo(float).tiny)


def _jobs_by_industry(inputs: Inputs, flows: Flows) -> dict[str, Array]:
    """Return indirect and induced jobs by industry of the central run in the headline year, (n,) each."""
    country, at = flows.nation, flows.years.index(inputs.scenario.headline_year)
    first = replace(country.chain, own_change=country.chain.own_change[:1])
    indirect = first.effect_by_sector(country.jobs, central_purchases(flows.real, at))[0]
    if flows.labour_intensity is not None:
        indirect[first.sector] *= flows.labour_intensity[0, 0]
    return {"indirect": indirect, "induced": first.effect_by_sector(country.jobs, country.basket)[0]}


def _rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    """Yield by channel and aspect the share of each group and the people that it means in the headline year."""
    known, year = flows.given("nation"), inputs.scenario.headline_year
    by_industry = _jobs_by_industry(inputs, flows) if known else dict.fromkeys(CHANNELS, np.array([np.nan]))
    codes = list(zip(flows.nation.table.codes, flows.nation.table.sections, strict=True)) if known else []
    for aspect in GROUPS:
        with inputs.about(TOPIC):
            survey = _survey(inputs, aspect)
            of = places(codes, tuple(survey))
            shares = _shares(inputs, aspect, survey, of) if survey else None
            for name, group in () if survey else product(BROAD, GROUPS[aspect]):  # so that lists of gaps name them
                inputs.known(KEYS[0], UNIT, inputs.scenario.country, **{"industry": name, aspect: group})
        sources = dict.fromkeys(row.source for name in chain.from_iterable(of) for row in survey[name])
        further = {"counts": "headcount", "region": inputs.scenario.country, "source_id": " ".join(sources)}
        for channel, jobs in by_industry.items():
            out = [code for (code, _), names, count in zip(codes, of, jobs, strict=False) if count and not names]
            if np.isnan(jobs).any():
                gap = NO_JOBS
            elif shares is None:
                gap = NO_SURVEY[aspect]
            else:
                gap = LEFT_OUT.format(industry=out[0]) if out else ""
            keys = {"phase": channel, "aspect": aspect, "dataset": "survey"}
            topics = (TOPIC, *flows.topics[f"jobs.{channel}"])
            if gap or shares is None:
                keys |= {"group": "women" if aspect == "sex" else "all", "item": "people"}
                yield ResultRow.unknown("workforce_people", gap, keys, years=(year,), scope="gross", topics=topics)
            elif jobs.any():
                whole = flows.jobs[channel][:, [flows.years.index(year)]]
                for group, share in zip(
                    GROUPS[aspect], _drawn(inputs, aspect, of, shares, jobs)[..., None], strict=True
                ):
                    for variable, values in (("workforce_share", share), ("workforce_people", share * whole)):
                        named = {**keys, "group": group, "item": variable.removeprefix("workforce_")}
                        yield ResultRow(variable, values, (year,), named, scope="gross", topics=topics, further=further)


def _drawn(inputs: Inputs, aspect: str, of: Sequence[Sequence[str]], shares: Array, jobs: Array) -> Array:
    """Return the shares of the groups in the jobs, (groups, draws), as wide as the survey is coarse."""
    level = {name: "sector" if name in BROAD else LEVELS[len(_divisions(name)) > 1] for name in chain.from_iterable(of)}
    used = np.array([level[names[0]] if names and count else "" for names, count in zip(of, jobs, strict=True)])
    with inputs.about(TOPIC):
        factors = {each: inputs.factor(ODDS, "1", level=each, aspect=aspect) for each in sorted({*used} - {""})}
    moved = np.array([group in MOVED for group in GROUPS[aspect]])
    return group_shares(shares, jobs, moved, [(used == each, factor) for each, factor in factors.items()])


people: Part[Flows] = Part("people", may_use=("nation", "jobs", "real", "labour_intensity"), rows=_rows)
