"""Scenarios side by side, with the same draws and what sets each apart; one scenario at several scales."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from typing import Any

import numpy as np
from numpy.typing import NDArray

from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.core.errors import ImpactError, Problem, ProblemsError
from impact.files.yaml import Path
from impact.formulas.uncertainty.design import HeldDraws
from impact.formulas.uncertainty.draws import Draws
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.draw_limits import LEAST_DRAWS
from impact.scenario.files.find import home_of_file, text_of
from impact.scenario.files.inherit import is_shipped
from impact.scenario.load import LoadedScenario, with_draws
from impact.scenario.load import load as load_scenario
from impact.scenario.schema import ScenarioSchema
from impact.study.analysis.changes import differences
from impact.study.draws import Gathering
from impact.study.estimate import key_figures, key_rows, prepare_inputs
from impact.study.reduce import statistics
from impact.study.reduce import tables as reduced
from impact.study.tables import DOES_NOT_APPLY, SCENARIOS, Record, ResultTable, identified, rounded
from impact.study.tables.declared import declared
from impact.study.tables.variable import Declarations

PART = 10_000  # draws at once: a plant of twenty years takes some 700 megabytes for them
MOST_AT_SCALE = 1_000  # draws for each scale: percentiles here are read beside each other, not to the last digit
BY_SCALE = "net_by_scale"


def scenarios(
    loaded: LoadedScenario, catalogue: Catalogue, draws: Draws | None = None
) -> tuple[ResultTable, dict[str, str]]:
    """Return the key figures of a scenario and of its alternatives, and their differences draw by draw.

    Beside the table stands the reason of each cell that has no figure, by its address.

    All take the number of draws, the seed and the headline year of the first. A draw of an input is made from the seed
    and the input's name, so draw 17 is the same state of the world in each, and a difference is that of one world.

    Args:
        loaded: the scenario; it is put first unless it names itself among its alternatives.
        draws: those of the scenario, where they are made already.

    Raises:
        ProblemsError: an alternative does not exist, has problems or cannot stand on the same scale; all at once.
    """
    own = draws or prepare_inputs(loaded, catalogue).draws
    known = declared(loaded.scenario.project.kind, catalogue.extra)

    def run(other: LoadedScenario) -> ScenarioRun:
        inputs = prepare_inputs(other, catalogue)
        rows = _rows(inputs, own if _pairs(other) == _pairs(loaded) else inputs.draws)
        return ScenarioRun(other, rows, tuple(_reduced(rows, other, known)))

    runs = [run(other) for other in _all(loaded, catalogue)]
    first = next(run for run in runs if run.loaded.name == loaded.name)
    records, gaps = zip(*(each for run in runs for each in _records(run, first, known)), strict=True)
    table = identified(SCENARIOS, records)
    without = ((row, gap) for row, gap in zip(table.rows, gaps, strict=True) if row["value"] is None)
    return table, {f"{SCENARIOS}/{row['id']}/value": gap for row, gap in without}


def _pairs(loaded: LoadedScenario) -> list[tuple[tuple[str, str], float]]:
    return [(each.between, each.rank) for each in loaded.scenario.correlations]


def texts_beside(loaded: LoadedScenario, catalogue: Catalogue) -> dict[str, str]:
    """Return the texts of the scenarios that stand beside this one, by name.

    A shipped one is found again by its name, and stays as it stands; one of the user holds what it inherits.
    """
    found = dict(_text(name, catalogue.extra) for name in loaded.alternatives if name != loaded.name)
    return {name: text for name, text in found.items() if name != loaded.name}


def _text(name: str, extra: tuple[FilePath, ...]) -> tuple[str, str]:
    if is_shipped(home_of_file(name, extra).folder):
        return text_of(name, extra)
    read = load_scenario(name, extra)
    return read.name, read.content


def _rows(inputs: Inputs, draws: Draws) -> tuple[ResultRow, ...]:
    cuts = range(0, max(draws.count, 1), PART)
    parts = [draws.part(start, min(start + PART, draws.count)) for start in cuts]
    pieces = [key_rows(inputs, part).values() for part in parts]
    return tuple(_whole(each, [part.size for part in parts]) for each in zip(*pieces, strict=True))


def _whole(pieces: tuple[ResultRow, ...], sizes: list[int]) -> ResultRow:
    """Return one row of pieces of it, whatever of each piece varies; all have the same central run."""
    if len(pieces) == 1:
        return pieces[0]

    def laid(name: str) -> Any:
        found = [getattr(piece, name) for piece in pieces]
        if found[0] is None or max(map(len, found)) == 1:
            return found[0]
        over = (np.broadcast_to(each, (size, each.shape[1]))[1:] for each, size in zip(found, sizes, strict=True))
        return np.concatenate([found[0][:1], *over])

    return replace(pieces[0], values=laid("values"), undefined=laid("undefined"), never=laid("never"))


def _all(loaded: LoadedScenario, catalogue: Catalogue) -> list[LoadedScenario]:
    """Return the scenario and its alternatives, in the order it names them; it may name itself, once."""
    own = loaded.scenario
    found: dict[str, LoadedScenario] = {}
    problems: list[Problem] = []
    for place, name in enumerate(loaded.alternatives):
        where = ("alternatives", place)
        if name == loaded.name:
            problems += _taken(loaded, where, found, loaded)
            found[name] = loaded
            continue
        try:
            other = with_draws(load_scenario(name, catalogue.extra), own.draws, own.seed)
        except ProblemsError as error:
            problems += error.problems
        except ImpactError as error:
            problems.append(loaded.places.problem(where, str(error)))
        else:
            problems += _taken(loaded, where, found, other)
            itself = other.name == loaded.name
            unlike = () if itself else (*differences(loaded, other), *_other_years(own, other.scenario))
            problems += [loaded.places.problem(where, f"{name}: {words}") for words in unlike]
            alike = other.scenario.model_copy(update={"headline_year": own.headline_year})
            found[other.name] = loaded if itself else replace(other, scenario=alike)
    if problems:
        raise ProblemsError(problems)
    return list(found.values()) if loaded.name in found else [loaded, *found.values()]


def _taken(
    loaded: LoadedScenario, where: Path, found: Mapping[str, object], other: LoadedScenario
) -> Iterator[Problem]:
    """Yield why a scenario cannot be shown beside the others under its name: each name has one row."""
    if other.name in found:
        yield loaded.places.problem(where, f"'{other.name}' is named twice. Take one of the two out.")
    elif other.name == loaded.name and other.content != loaded.content:
        words = f"another file is called '{other.name}' too, as this scenario is. Give one of the two another name."
        yield loaded.places.problem(where, words)


def _other_years(own: ScenarioSchema, other: ScenarioSchema) -> Iterator[str]:
    """Yield why sums over other years cannot stand beside."""
    if own.horizon != other.horizon:
        (first, last), (start, end) = own.horizon, other.horizon
        yield (
            f"it counts the years {start} to {end}, and not {first} to {last}. To align them, give both the same "
            "'horizon', or take it out of 'alternatives'."
        )


def _records(run: ScenarioRun, first: ScenarioRun, known: Declarations) -> Iterator[tuple[Record, str]]:
    """Yield the rows of a scenario, each with why it has no figure where it has none."""
    shown = run.loaded.scenario.shown_as or run.loaded.scenario
    said: Record = {
        "scenario_key": run.loaded.name, "title": shown.title,
        "subtitle": shown.subtitle or DOES_NOT_APPLY,
    }  # fmt: skip
    yield from ((said | record, gap) for record, gap in run.records)
    if run is not first:
        against = said | {"compared_with": first.loaded.name}
        less = _reduced(_less(run.rows, first.rows), run.loaded, known)
        yield from ((against | record, gap) for record, gap in less)


def _reduced(rows: tuple[ResultRow, ...], loaded: LoadedScenario, known: Declarations) -> Iterator[tuple[Record, str]]:
    scenario = loaded.scenario
    gathering = Gathering(known)
    gathering.add(rows)
    gaps = {row.keys["key"]: row.gap for row in rows}
    for record in reduced(gathering.rows, known, scenario)["key_figures"].rows:
        unnamed = {name: cell for name, cell in record.items() if name != "id"}
        yield {**unnamed, "key_figure": record["key"]}, gaps[str(record["key"])]


def _less(rows: tuple[ResultRow, ...], base: tuple[ResultRow, ...]) -> tuple[ResultRow, ...]:
    """Return the rows less those of the same key figures, draw by draw; sums over other years are not compared."""
    by_key = {row.keys["key"]: row for row in base}
    return tuple(
        replace(
            row,
            values=np.asarray(row.values - by_key[row.keys["key"]].values),
            gap=row.gap or by_key[row.keys["key"]].gap,
            undefined=_either(row.undefined, by_key[row.keys["key"]].undefined),
        )
        for row in rows
        if row.keys["key"] in by_key and row.keys.get("period") == by_key[row.keys["key"]].keys.get("period")
    )


def _either(one: NDArray[np.bool_] | None, other: NDArray[np.bool_] | None) -> NDArray[np.bool_] | None:
    if one is None or other is None:
        return one if other is None else other
    return np.logical_or(one, other)


def net_by_scale(inputs: Inputs, units: Mapping[str, str]) -> ResultTable:
    """Return the key figures that the kind of project names, at each of its scales; no rows where it has none.

    Which scales there are, and where an input has to stand for each, says the kind of project (`Project.scales`).

    The central value is that of the central run with the scale alone moved; low and high are percentiles of the draws
    with the scale held.
    """
    project, scenario = inputs.scenario.project, inputs.scenario
    scales = project.scales(scenario)
    if scales is None:
        return ResultTable(BY_SCALE, ())
    count = min(inputs.draws.count, MOST_AT_SCALE) if inputs.draws.count >= LEAST_DRAWS else 0
    draws = inputs.draws.part(0, count)
    held = [key_figures(inputs, HeldDraws(draws, {scales.input: place})) for place in scales.places.values()]
    return identified(
        BY_SCALE, _at_scales(tuple(scales.places), inputs.loaded.declared.by_scale, held, units, scenario.headline_year)
    )


def _at_scales(
    names: tuple[str, ...],
    metrics: tuple[str, ...],
    held: Sequence[Mapping[str, Array]],
    units: Mapping[str, str],
    year: int,
) -> Iterator[Record]:
    for metric in metrics:
        for name, figures in zip(names, held, strict=True):
            if metric not in figures:
                continue  # what is not estimated has no value at any scale
            values = figures[metric]
            record: Record = {
                "key_figure": metric, "scale": name, "year": year, "value": rounded(float(values[0])),
                "unit": units[metric], "status": "modelled", "low": None, "high": None, "mean": None, "median": None,
                "below_zero": None,
            }  # fmt: skip
            if len(values) > 1:
                of_scale = values[1:]
                found = statistics(of_scale[:, None])
                record |= {key: rounded(float(found[key][0])) for key in ("low", "high", "mean", "median")}
                record["below_zero"] = rounded(float((of_scale < 0).mean()))
            yield record


@dataclass(frozen=True)
class ScenarioRun:
    """A scenario, the rows of its key figures over the draws, and what these are reduced to."""

    loaded: LoadedScenario
    rows: tuple[ResultRow, ...]
    records: tuple[tuple[Record, str], ...]
