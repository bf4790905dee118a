"""Why two runs differ: a way from one to the other that changes one thing at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Identity
from impact.core.errors import ImpactError, Problem, ProblemsError, problem
from impact.files.resources import find
from impact.files.yaml import read_yaml
from impact.formulas.uncertainty.draws import Draws
from impact.model.inputs import Inputs
from impact.scenario.load import LoadedScenario, checked, load, parse, with_draws
from impact.study.analysis.changes import (
    InputChange,
    apply_changes,
    differences,
    figure_changes,
    other_gases,
    scenario_changes,
)
from impact.study.analysis.key_figures import check_key_figures, key_units
from impact.study.estimate import key_rows, prepare_inputs
from impact.study.store import load as load_study
from impact.study.store.record import data_sha256
from impact.study.study import StudyData
from impact.study.tables import Record, ResultTable, identified

DIGITS = 12  # significant digits of the largest number on the way; all others have as many decimals
CLOSE = 1e-9
TABLE = "table"
FIRST, LAST = "first", "second"

Central = Mapping[str, float]


@dataclass(frozen=True)
class ComparisonEnd:
    """One end of a bridge.

    Attributes:
        loaded: the scenario.
        catalogue: its figures.
        name: as the user called it.
        units: of its key figures.
        stored: its key figures, where a study holds them; empty where none does.
    """

    loaded: LoadedScenario
    catalogue: Catalogue
    name: str
    units: Mapping[str, str]
    stored: Central = field(default_factory=dict)

    @cached_property
    def values(self) -> dict[str, Any]:
        """The values of the scenario as resolved."""
        found, _ = read_yaml(self.loaded.content, f"{self.loaded.name}.yaml")
        return dict(found)

    @cached_property
    def central(self) -> tuple[Central, dict[Identity, None]]:
        """Its key figures, and the figures of the catalogue that they rest on; see `central`."""
        return central(self.loaded, self.catalogue)


def bridge(
    first: ComparisonEnd,
    second: ComparisonEnd,
    metrics: Sequence[str] = (),
    tell: Callable[[str], None] = lambda _: None,
) -> ResultTable:
    """Return the key figures of the first, what each change adds to them, and those of the second.

    Order: settings of the scenario, its project in the order of the schema, figures of the catalogue by name, national
    tables. Each change stays made in the steps behind it, so what a change adds depends on the order.
    Changes that are impossible alone, such as shares that no longer sum to one, are made in one step. Numbers are of
    the central run; each figure has the same decimals in all steps, so the printed steps add up exactly.

    Args:
        first, second: what to go from and to.
        metrics: key figures; all unless given.
        tell: called with each step.

    Raises:
        ProblemsError: the two cannot be compared; says how to align them.
        ImpactError: there is no such key figure, or what differs is not in the scenarios or the data.
    """
    if problems := list(_problems(first, second)):
        raise ProblemsError(problems)
    start = first.central[0]
    changes = [
        *sorted(scenario_changes(first.values, second.values), key=partial(_place, second.loaded)),
        *figures_apart(first, second),
        *_table_change(first, second),
    ]
    steps = list(_steps(first, second, changes, tell))
    reached = steps[-1][1] if steps else start
    # Where the changes lead to what the study holds, nothing else differs, and it need not be run once more.
    end = reached if _same(reached, second.stored) else second.central[0]
    check_key_figures(metrics, [key for key in start if key in end])
    ends = [start, *(found for _, found in steps), end]
    wanted = [key for key in metrics or second.units if all(key in found for found in ends)]
    for metric in wanted:
        if abs(reached[metric] - end[metric]) > CLOSE * max(abs(end[metric]), 1.0):
            raise ImpactError(
                f"The changes lead {metric} to {reached[metric]:g}, but {second.name} has {end[metric]:g}: something "
                "differs that is neither in the scenarios nor in the data. This is a fault of impact."
            )
    records = [record for metric in wanted for record in _records(metric, start, steps, second.units[metric])]
    for metric in second.units:
        if metric not in wanted and not metrics and (metric in start or metric in end):
            records += _unknown(metric, start, end, second.units[metric])
    return identified("bridge", records)


def figures_apart(first: ComparisonEnd, second: ComparisonEnd) -> list[InputChange]:
    """Return the figures that differ between two ends, of those that either of them reads; it need not run for none."""
    if first.catalogue is second.catalogue:
        return []
    return figure_changes(first.catalogue, second.catalogue, {**first.central[1], **second.central[1]})


def _same(reached: Central, stored: Central) -> bool:
    """Return whether key figures are those that a study holds, up to what arithmetic leaves."""
    return reached.keys() == stored.keys() and all(
        abs(reached[key] - value) <= CLOSE * max(abs(value), 1.0) for key, value in stored.items()
    )


def _place(loaded: LoadedScenario, change: InputChange) -> tuple[int, int]:
    """Return where a change of the scenario stands: settings first, then the project in the order of its schema."""
    if change.way[0] != "project":
        return -1, 0
    fields, assumptions = list(type(loaded.scenario.project).model_fields), list(loaded.assumptions)
    part = change.way[1]
    within = assumptions.index(change.key) if change.key in assumptions else -1
    return fields.index(part) if part in fields else len(fields), within


def _problems(first: ComparisonEnd, second: ComparisonEnd) -> Iterator[Problem]:
    words = [*differences(first.loaded, second.loaded)] or [*other_gases(first.units, second.units)]
    yield from (problem(f"{each}", file=f"{first.name} and {second.name}") for each in words)


def central(loaded: LoadedScenario, catalogue: Catalogue) -> tuple[Central, dict[Identity, None]]:
    """Return the key figures of the central run that have a value, and the figures of the catalogue they rest on."""
    inputs: Inputs = prepare_inputs(loaded, catalogue)
    found = key_rows(inputs, Draws(0, 0))
    read = dict.fromkeys(factor.identity for factor in inputs.factors.values())
    return {key: float(row.values[0, 0]) for key, row in found.items() if not row.gap}, read


def _table_change(first: ComparisonEnd, second: ComparisonEnd) -> Iterator[InputChange]:
    scenario = second.loaded.scenario
    tables = {scenario.table: f"{scenario.country}/{scenario.table}"}
    if scenario.supply_chain is not None:
        tables = {donor: donor for donor in scenario.supply_chain.proxy.donors}
    for name, place in tables.items():
        one, other = (_content(f"countries/{place}", end.catalogue) for end in (first, second))
        if one != other:
            yield InputChange(name, TABLE, first.name, second.name)


def _content(place: str, catalogue: Catalogue) -> dict[str, bytes]:
    folder = find("data", place, catalogue.extra)
    return {} if folder is None else {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def _steps(
    first: ComparisonEnd, second: ComparisonEnd, changes: Sequence[InputChange], tell: Callable[[str], None]
) -> Iterator[tuple[tuple[InputChange, ...], Central]]:
    made: list[InputChange] = []
    left = list(changes)
    while left:
        step = [left.pop(0)]
        tell(step[0].key)
        while (found := _with(first, second, [*made, *step], last=not left)) is None:
            step.append(left.pop(_nearest(step[0], left)))
        made += step
        yield tuple(step), found


def _nearest(change: InputChange, others: Sequence[InputChange]) -> int:
    """Return the change that has most in common with another: the way to it, then its last word."""

    def likeness(index: int) -> tuple[int, int, int]:
        way, other = change.key.split("."), others[index].key.split(".")
        same = next((at for at, (one, two) in enumerate(zip(way, other, strict=False)) if one != two), len(way))
        return same, int(way[-1] == other[-1]), -index

    return max(range(len(others)), key=likeness)


def _with(first: ComparisonEnd, second: ComparisonEnd, changes: Sequence[InputChange], last: bool) -> Central | None:
    """Return the key figures with changes made, or None where they are impossible without those still to come."""
    values = apply_changes(first.values, [change for change in changes if change.way])
    figures = {change.identity: change.factor for change in changes if change.identity is not None}
    tables = any(change.kind == TABLE for change in changes)
    catalogue = first.catalogue
    if figures or tables:
        catalogue = first.catalogue.changed(figures, second.catalogue, tables)
    try:
        mixed = checked(values, second.loaded.places, second.loaded.name, extra=second.loaded.data, texts=False)
        return central(mixed, catalogue)[0]
    except ImpactError:
        if last:
            raise
        return None


def _unknown(metric: str, start: Central, end: Central, unit: str) -> Iterator[Record]:
    """Yield the ends of a key figure that is not estimated at one of them, or not defined on the way."""
    for order, (key, values) in enumerate(((FIRST, start), (LAST, end))):
        yield {
            "key_figure": metric, "order": str(order), "step": key, "kind": "level", "before": "na", "after": "na",
            "value": values.get(metric), "reached": values.get(metric), "unit": unit,
        }  # fmt: skip


def _records(
    metric: str, start: Central, steps: Sequence[tuple[tuple[InputChange, ...], Central]], unit: str
) -> Iterator[Record]:
    numbers = [start[metric], *(found[metric] for _, found in steps)]
    largest = max(abs(number) for number in numbers)
    decimals = DIGITS - 1 - (Decimal(largest).adjusted() if largest else 0)
    exact = [Decimal(repr(round(number, decimals))) for number in numbers]
    width = len(str(len(steps) + 1))

    def record(order: int, key: str, kind: str, change: Decimal, reached: Decimal, before: str, after: str) -> Record:
        return {
            "key_figure": metric, "order": str(order).zfill(width), "step": key, "kind": kind, "before": before,
            "after": after, "value": float(change), "reached": float(reached), "unit": unit,
        }  # fmt: skip

    yield record(0, FIRST, "level", exact[0], exact[0], "na", "na")
    for order, (step, _) in enumerate(steps, start=1):
        keys, kind = " + ".join(change.key for change in step), step[0].kind
        before, after = (" + ".join(getattr(change, end) for change in step) for end in ("before", "after"))
        yield record(order, keys, kind, exact[order] - exact[order - 1], exact[order], before, after)
    yield record(len(steps) + 1, LAST, "level", exact[-1], exact[-1], "na", "na")


def end(name: str, data: tuple[Path, ...]) -> ComparisonEnd:
    """Return one end.

    Args:
        name: of a shipped scenario, a scenario file or a study folder.
        data: folders looked up before the shipped one.

    Raises:
        ImpactError: there is no such scenario or study, or the study was made with other data.
    """
    if not Path(name).is_dir():
        loaded = load(name, data)
        catalogue = Catalogue(data, loaded.scenario.project.kind)
        return ComparisonEnd(loaded, catalogue, name, key_units(prepare_inputs(loaded, catalogue)))
    study = load_study(Path(name))
    catalogue = Catalogue(data, study.facts.kind)
    if study.row("run", "run")["data_sha256"] != data_sha256(catalogue):
        raise ImpactError(
            f"{name}: this study was made with other data files. Name the folder that holds them (--data-first or "
            "--data-second), or run the scenario again."
        )
    units = {str(row["key"]): str(row["unit"]) for row in study["key_figures"].rows}
    loaded = parse(study.scenario, study.name, str(Path(name, "scenario.yaml")), data)
    return ComparisonEnd(loaded, catalogue, name, units)


def scenario_of(study: StudyData, data: tuple[Path, ...]) -> LoadedScenario:
    """Return the scenario of a study, with the draws and the seed of its run."""
    loaded = parse(study.scenario, study.name, f"{study.name}.yaml", data)
    row = study.row("run", "run")
    draws, seed = (cell if isinstance(cell := row[name], int) else None for name in ("draws", "seed"))
    return with_draws(loaded, draws, seed)
