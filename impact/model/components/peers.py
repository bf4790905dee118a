"""Jobs at the project for what it makes, beside what others count or promise for theirs.

Figures of others stand in `data/kinds/KIND/peers.csv` and under `peers` of a scenario; they move no result.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np

from impact.catalogue.factors import Factor
from impact.core.arrays import Array, total
from impact.core.errors import Problem, ProblemsError
from impact.core.vocabulary import EACH, FULL_TIME, JOBS, LEAST, MADE, MOST, PROJECT
from impact.model.component import Part
from impact.model.components.plausibility import per
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined
from impact.scenario.setting import Peer

F = TypeVar("F", bound=Flows)

TOPIC = "peers"
PEOPLE, OUTPUT, RATIO = "peer_jobs", "peer_output", "peer_jobs_per_output"  # of the catalogue


@dataclass(frozen=True)
class BenchmarkMeasure:
    """What a kind of project is compared by.

    Attributes:
        people: unit in which they are counted.
        output: unit of what is made.
        ratio: unit of one over the other.
        per: units of output in the ratio.
    """

    people: str
    output: str
    ratio: str
    per: float = 1.0


@dataclass(frozen=True)
class ProjectMeasure:
    """The project itself: people and what they make, (draws, 1), of a year or of all years, and what both rest on."""

    people: Array
    made: Array
    topics: tuple[str, ...]
    year: int | None = None


@dataclass
class _Other:
    """One other project as it was published."""

    status: str
    further: dict[str, str]
    year: int
    numbers: dict[str, float] = field(default_factory=dict)
    people: str = ""  # unit of those counted
    made: str = ""  # unit of what they make, with the year of its own money
    ratio: str = ""  # unit of one over the other, where that was published
    sources: dict[str, None] = field(default_factory=dict)


def peers(
    measure: BenchmarkMeasure, own: Callable[[Inputs, F], ProjectMeasure | None], shows: tuple[str, ...]
) -> Part[F]:
    """Return the part.

    Args:
        own: the project itself; None where it has no such figure.
        shows: flows that `own` reads.
    """

    def rows(inputs: Inputs, flows: F) -> Iterator[ResultRow]:
        with inputs.about(TOPIC):
            itself = own(inputs, flows)
            if itself is not None:
                yield from _project(measure, itself)
                others = _catalogued(inputs, measure) | _stated(inputs, measure)
                for name, other in others.items():
                    inputs.cite(*other.sources)
                    yield from _rows(measure, name, other)

    return Part(TOPIC, shows=shows, rows=rows)


def peers_by(flow: str, measure: BenchmarkMeasure) -> Part[Any]:
    """Return the part of a kind that compares the staff of the headline year by a flow, such as its output."""

    def own(inputs: Inputs, flows: Flows) -> ProjectMeasure | None:
        return of_headline_year(inputs, flows, getattr(flows, flow), "output")

    return peers(measure, own, (flow,))


def of_headline_year(inputs: Inputs, flows: F, made: Array, *topics: str) -> ProjectMeasure | None:
    """Return the staff of the headline year beside what they make in it; None where nothing is made in some draw.

    Args:
        inputs, flows: of the run.
        made: (draws, years), or (draws, 1) for all years.
        topics: that it rests on.
    """
    year = inputs.scenario.headline_year
    at = [flows.years.index(year)]
    of_year = made[:, at] if made.shape[-1] == len(flows.years) else made
    if (of_year <= 0).any():
        return None
    direct = [row for row in flows.rows if row.variable == "jobs" and row.keys.get("channel") == "direct"]
    people = total(row.values[:, at] for row in direct)
    return ProjectMeasure(people, of_year, joined(*(row.topics for row in direct), topics), year)


def _project(measure: BenchmarkMeasure, own: ProjectMeasure) -> Iterator[ResultRow]:
    years = () if own.year is None else (own.year,)
    counted = {"name": "na", "counts": measure.people, "region": "na", "source_id": "na", "note": "na"}
    each = per(own.people, np.asarray(own.made) / measure.per)
    values = {JOBS: ("peer_jobs", own.people), MADE: ("peer_output", own.made), EACH: ("jobs_per_output", each)}
    for item, (variable, known) in values.items():
        keys = {"benchmark": PROJECT, "item": item}
        yield ResultRow(variable, known, years, keys, scope="gross", topics=own.topics, further=counted)


def _rows(measure: BenchmarkMeasure, name: str, other: _Other) -> Iterator[ResultRow]:
    """Yield the figures of another project; one over the other is ours where only the two were published."""
    numbers = dict(other.numbers)
    if EACH not in numbers:
        numbers[EACH] = numbers[JOBS] / (numbers[MADE] / measure.per)
    each = "fte_per_output" if other.people == FULL_TIME else "jobs_per_output"
    variables = {JOBS: ("peer_jobs", other.people), MADE: ("peer_output", other.made)}
    further = other.further | {"counts": other.people, "source_id": " ".join(other.sources)}
    for item, number in numbers.items():
        variable, unit = variables.get(item, (each, other.ratio or _of_year(measure.ratio, other.made)))
        keys = {"benchmark": name, "item": item}
        cells = further | {"unit": unit}  # money of the year it was told in
        yield ResultRow(
            variable, np.full((1, 1), number), (other.year,), keys, other.status, topics=(TOPIC,), further=cells
        )


def _of_year(unit: str, money: str) -> str:
    """Return the unit of a ratio with the year of the money that it is over."""
    year = re.search(r"_(\d{4})", money)
    return unit.replace("{price_year}", year[1]) if year else unit


def _catalogued(inputs: Inputs, measure: BenchmarkMeasure) -> dict[str, _Other]:
    project = inputs.scenario.project
    found: dict[str, dict[str, Factor]] = {}
    for row in inputs.catalogue.factors:
        if row.key not in (PEOPLE, OUTPUT, RATIO) or f"kinds/{project.kind}/" not in str(row.file):
            continue  # a catalogue of every kind holds the peers of each
        if project.peers_of.items() <= row.dimensions.items():
            name = "_".join((row.dimensions["peer"], row.dimensions["status"]))
            if row.dimensions["peer"] != project.peer_itself and row.basis != "unverified":
                found.setdefault(name, {})[row.key] = row
    return {name: _of_factors(measure, rows) for name, rows in found.items()}


def _of_factors(measure: BenchmarkMeasure, rows: Mapping[str, Factor]) -> _Other:
    """Return a peer whose figures fit each other and the kind."""
    if RATIO in rows:
        row = rows[RATIO]
        people = row.unit.partition("/")[0]
        if people != FULL_TIME:
            _fits(row, measure.ratio)
        other = _other(row, people)
        other.numbers[EACH], other.ratio = row.value, row.unit
        if row.low is not None and row.high is not None:
            other.numbers |= {LEAST: row.low, MOST: row.high}
        return other
    if rows.keys() != {PEOPLE, OUTPUT}:
        row = next(iter(rows.values()))
        words = f"of '{row.dimensions['peer']}' only one of {PEOPLE} and {OUTPUT} is there. Add the other one."
        raise ProblemsError([Problem(row.file, row.line, 0, row.name, words)])
    jobs, made = rows[PEOPLE], rows[OUTPUT]
    _fits(jobs, measure.people)
    _fits(made, measure.output)
    other = _other(made, jobs.unit, jobs)
    other.numbers, other.made = {JOBS: jobs.value, MADE: made.value}, made.unit
    return other


def _other(row: Factor, people: str, beside: Factor | None = None) -> _Other:
    both = [each for each in (beside, row) if each is not None]
    note = " ".join(dict.fromkeys(each.note for each in both if each.note))
    further = {
        "name": row.dimensions.get("name", "na"),
        "region": row.region,
        "note": note or "na",
        "grade": max(each.grade for each in both),
    }
    sources = dict.fromkeys(each.source for each in both)
    return _Other(row.dimensions["status"], further, int(row.period[:4]), people=people, sources=sources)


def _fits(row: Factor, unit: str) -> None:
    """Refuse a figure in a unit that cannot be set beside the kind's: FTE beside persons, say."""
    if not _alike(row.unit, unit):
        words = (
            f"it is in {row.unit}; beside this kind of project it must be in {unit}. Like is compared with like only."
        )
        raise ProblemsError([Problem(row.file, row.line, 0, row.name, words)])


def _alike(one: str, other: str) -> bool:
    """Return whether two units differ in nothing but the year of their money, which the table of peers names."""
    first, second = (re.sub(r"_(\d{4}|\{price_year\})", "", unit) for unit in (one, other))
    return first == second


def _stated(inputs: Inputs, measure: BenchmarkMeasure) -> dict[str, _Other]:
    found: dict[str, _Other] = {}
    problems: list[Problem] = []
    for place, peer in enumerate(inputs.scenario.peers):
        wanted = {"people": measure.people, "unit": measure.output if peer.per_output is None else measure.ratio}
        for name, unit in wanted.items():
            given = getattr(peer, name)
            if not _alike(given, unit):
                words = f"it is in {given}; beside this kind of project it must be in {unit}. Like with like only."
                problems.append(inputs.loaded.places.problem(("peers", place, name), words))
        found[peer.id] = _of_peer(peer)
    if problems:
        raise ProblemsError(problems)
    return found


def _of_peer(peer: Peer) -> _Other:
    further = {"name": peer.name, "region": peer.country or "na", "note": peer.reason or "na", "grade": peer.grade}
    other = _Other(peer.status, further, peer.year, people=peer.people, sources=dict.fromkeys([peer.source]))
    if peer.per_output is not None:
        other.numbers, other.ratio = {EACH: float(peer.per_output)}, peer.unit
    else:
        other.numbers, other.made = {JOBS: float(peer.jobs or 0), MADE: float(peer.output or 0)}, peer.unit
    return other
