"""What changed from one edition to the next, as rows: figures and why they moved, inputs, sources, words."""

import difflib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.files.rows import Row, Value
from impact.files.yaml import read_yaml
from impact.scenario.defaults.complete import rate_of
from impact.scenario.defaults.layers import at
from impact.scenario.defaults.listing import in_words
from impact.scenario.defaults.recorded import RECORDED
from impact.scenario.load import LoadedScenario
from impact.study.analysis.bridge import TABLE, ComparisonEnd, bridge, end, figures_apart, scenario_of
from impact.study.analysis.changes import scenario_changes
from impact.study.analysis.data_since import as_then
from impact.study.run_study import run
from impact.study.store import load
from impact.study.store.old_study import OldStudy, read_old
from impact.study.study import StudyData
from impact.study.tables import Record, number_in, span

VERSION, METHOD, ASSUMPTIONS, SOURCES, DATA = "version", "method", "assumptions", "sources", "data"
CAUSES = (VERSION, METHOD, ASSUMPTIONS, SOURCES, DATA)  # in the order in which the way is gone
JOINED = " + "  # between changes that are made in one step
ROUNDING = 1e-9  # of the larger end: what arithmetic alone may leave
SETTINGS = ("package_version", "draws", "seed", "method", "correlations", "stage", "version")  # of the run
STATED = ("value", "low", "high", "unit", "source_id", "grade", "reason")  # of an assumption
OF_SOURCE = ("title", "vintage", "url")
HALF = 0.5  # of its old range: a figure that moved by more moved far
LAST_DIGITS = 1e-9  # by which numbers may differ from processor to processor
NUMBER = re.compile(r"[−-]?\d[\d\s.,\u00a0\u202f]*")


@dataclass(frozen=True)
class ComparedEdition:
    """One side of a comparison: a printed brief, a study or a scenario.

    Attributes:
        end: What it is run from once more; why it cannot be.
        words: Paragraphs of its pages in reading order; None of a side that is not printed.
        old: What its study was made with; None of a scenario.
    """

    name: str
    study: StudyData
    end: ComparisonEnd | str
    words: Sequence[str] | None = None
    old: OldStudy | None = None


def edition(name: str, data: tuple[Path, ...] = (), other: ComparedEdition | None = None) -> ComparedEdition:
    """Return a study folder or a scenario as a side.

    Args:
        name: Of a study folder, a scenario file or a shipped scenario.
        data: Folders before the shipped one.
        other: Side that is there already.
    """
    if Path(name).is_dir():
        study = load(Path(name))
        return of_study(name, study, lambda _: scenario_of(study, data), other)
    here = end(name, data)
    return ComparedEdition(name, run(here.loaded, here.catalogue), here)


def of_study(
    name: str,
    study: StudyData,
    loaded_of: Callable[[OldStudy], LoadedScenario],
    other: ComparedEdition | None = None,
    words: Sequence[str] | None = None,
) -> ComparedEdition:
    """Return a study as a side, with the figures of its time.

    Args:
        loaded_of: Returns its scenario, by what it was made with.
        other: Side that is there already, whose figures are taken where both read the same.
    """
    try:
        old = read_old(study)
        loaded = loaded_of(old)
        units = {str(row["key"]): str(row["unit"]) for row in study["key_figures"].rows}
        return ComparedEdition(
            name, study, ComparisonEnd(loaded, _as_then(old, loaded, other), name, units, _values(study)), words, old
        )
    except ImpactError as error:
        return ComparedEdition(name, study, str(error).partition("\n")[0].rstrip("."), words)


def _as_then(old: OldStudy, loaded: LoadedScenario, other: ComparedEdition | None) -> Catalogue:
    kind, country = loaded.scenario.project.kind, loaded.scenario.country
    if other is not None and isinstance(other.end, ComparisonEnd) and other.old is not None:
        theirs = other.end.loaded
        if (theirs.scenario.project.kind, theirs.scenario.country, theirs.data) == (kind, country, loaded.data) and (
            (old.figures, old.files) == (other.old.figures, other.old.files)
        ):
            return other.end.catalogue
    return as_then(old, Catalogue(loaded.data, kind), country)


def changes(first: ComparedEdition, second: ComparedEdition) -> list[Row]:
    """Return all that changed as rows: what it is about, its key, before, after, whether it moved far, and what did it.

    Raises:
        ImpactError: The two are of different kinds of project.
    """
    old, new = first.study, second.study
    if old.facts.kind != new.facts.kind:
        raise ImpactError(
            f"{first.name} is of the kind {old.facts.kind}, {second.name} of the kind {new.facts.kind}: these are no "
            "two editions of one brief. Name two of one kind of project."
        )
    figures = list(_figures(old, new))
    said = [_used(read_yaml(each.scenario, each.name)[0]) for each in (old, new)]
    unplaced = [{key: default.rpartition(" (")[0] for key, default in each.items()} for each in said]
    both = [key for key in sorted(said[0].keys() & said[1].keys()) if unplaced[0][key] != unplaced[1][key]]
    return [
        *figures,
        *(_causes(first, second) if figures else ()),
        *_unlike("settings", *({name: str(each.row("run", "run")[name]) for name in SETTINGS} for each in (old, new))),
        *_unlike("defaults", *({key: each[key] for key in both} for each in said)),
        *_unlike("assumptions", *(_column_words(each, "assumptions", STATED) for each in (old, new))),
        *_unlike("sources", *(_column_words(each, "sources", OF_SOURCE) for each in (old, new))),
        *_words(first, second),
    ]


def _row(about: str, key: str, before: Value = "", after: Value = "", far: str = "", steps: str = "") -> Row:
    return {"about": about, "key": key, "before": before, "after": after, "far": far, "steps": steps}


def _unlike(about: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Row]:
    for key in dict.fromkeys([*new, *old]):
        if (before := old.get(key, "")) != (after := new.get(key, "")):
            yield _row(about, key, before, after)


def _figures(first: StudyData, second: StudyData) -> Iterator[Row]:
    old, new = ({str(row["key"]): row for row in each["key_figures"].rows if row["value"] is not None}
                for each in (first, second))  # fmt: skip
    for key in dict.fromkeys([*new, *old]):
        before, after = old.get(key), new.get(key)
        if _differs(before, after):
            was, now = ("" if each is None else each["value"] for each in (before, after))
            yield _row("figure", key, was, now, "yes" if moved_far(before, after) else "")


def _differs(before: Record | None, after: Record | None) -> bool:
    if before is None or after is None or before["unit"] != after["unit"]:
        return True
    pairs = list(zip(span(before), span(after), strict=True))
    return any(one != other if one is None or other is None else apart(one, other) for one, other in pairs)


def moved_far(before: Record | None, after: Record | None) -> bool:
    """Return whether a figure moved by more than half of its old range.

    One without a range moved far if it moved at all; one that is estimated on one side alone, or in another unit, did.
    """
    if before is None or after is None or before["unit"] != after["unit"]:
        return True
    (value, low, high), (now, _, _) = span(before), span(after)
    width = high - low if low is not None and high is not None else 0.0
    return abs(now - value) > HALF * width if width > 0 else apart(value, now)


def apart(one: float, other: float) -> bool:
    """Return whether two numbers differ by more than their last digits."""
    return abs(one - other) > LAST_DIGITS * max(abs(one), abs(other))


def _causes(first: ComparedEdition, second: ComparedEdition) -> Iterator[Row]:
    """Yield what each sort of change adds to each key figure; else why that cannot be said.

    The way leads from the number of the first to that of the second and adds up exactly: first what this version of
    the package makes of the old scenario and data, then settings of the method, assumptions, figures from other
    sources, other values of the same sources, last what the second was made with. Draws and seed move ranges alone.
    """
    one, other = first.end, second.end
    if isinstance(one, str) or isinstance(other, str):
        unknown = (
            f"{each.name} cannot be run again: {each.end}" for each in (first, second) if isinstance(each.end, str)
        )
        yield _row("cause unknown", "", after=next(unknown))
        return
    try:
        table, sorts = bridge(one, other), _sorts(one, other)
    except ImpactError as error:
        yield _row("cause unknown", "", after=str(error).partition("\n")[0])
        return
    old, new = _values(first.study), _values(second.study)
    for key, rows in groupby(table.rows, key=lambda row: str(row["key_figure"])):
        start, *steps, last = rows
        begun, reached = number_in(start["reached"]), number_in(last["reached"])
        if key not in old or key not in new or begun is None or reached is None:
            continue
        near = ROUNDING * max(abs(old[key]), abs(new[key]), abs(begun), abs(reached), 1e-300)
        adds = {VERSION: (begun - old[key]) + (new[key] - reached)}
        behind: dict[str, list[str]] = {}
        for row in steps:
            if abs(change := number_in(row["value"]) or 0.0) > near:
                cause = sorts.get(str(row["step"]).split(JOINED)[0], ASSUMPTIONS)
                adds[cause] = adds.get(cause, 0.0) + change
                behind.setdefault(cause, []).append(str(row["step"]))
        for cause in CAUSES:
            if abs(adds.get(cause, 0.0)) > near:
                yield _row(f"cause {cause}", key, after=adds[cause], steps=" | ".join(behind.get(cause, ())))


def _values(study: StudyData) -> dict[str, float]:
    found = {str(row["key"]): number_in(row["value"]) for row in study["key_figures"].rows}
    return {key: value for key, value in found.items() if value is not None}


def _sorts(first: ComparisonEnd, second: ComparisonEnd) -> dict[str, str]:
    found = {
        each.key: METHOD if each.way[0] != "project" else ASSUMPTIONS
        for each in scenario_changes(first.values, second.values)
    }
    for change in figures_apart(first, second):
        assert change.identity is not None
        was = first.catalogue.figure(change.identity)
        new = was is not None and change.factor is not None and was.source != change.factor.source
        found[change.key] = SOURCES if new else DATA
    scenario = second.loaded.scenario
    donors = scenario.supply_chain.proxy.donors if scenario.supply_chain is not None else ()
    return found | {name: DATA if name else TABLE for name in (scenario.table, *donors)}


def _column_words(study: StudyData, table: str, columns: Sequence[str]) -> Mapping[str, str]:
    if table not in study.tables:
        return {}
    return {
        str(row["id"]): "; ".join(
            f"{float(f'{row[name]:.6g}'):.15g}" if isinstance(row[name], float) else str(row[name])
            for name in columns
            if row.get(name) not in (None, "", "na")
        )
        for row in study[table].rows
    }


def _used(value: Any) -> dict[str, str]:
    """Return each default that a resolved scenario holds, by key, in words with the file in which it is written."""
    found: dict[str, str] = {}
    for record in value.get(RECORDED, ()) if isinstance(value, dict) else ():  # a damaged file may hold none
        for key in record["keys"]:
            path = tuple(key.split("."))
            stated = at(value, ("project", *path))
            stated = at(value, path) if stated is None else stated
            year = f" of {record['year']}" if record.get("year") else ""
            found[key] = f"{rate_of(stated) or in_words(stated)} ({record['file']}{year})"
    return found


def _words(first: ComparedEdition, second: ComparedEdition) -> Iterator[Row]:
    """Yield paragraphs that read otherwise, numbers apart; of what is not printed, the texts of the scenario."""
    if first.words is None or second.words is None:
        yield from _unlike("words", *(_texts(each.study) for each in (first, second)))
        return
    one, other = ([NUMBER.sub("#", each) for each in side] for side in (first.words, second.words))
    for kind, start, stop, begin, close in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            yield _row("words", "", " ".join(first.words[start:stop]), " ".join(second.words[begin:close]))


def _texts(study: StudyData) -> dict[str, str]:
    rows = study["panel"].rows if "panel" in study.tables else ()
    return {name: str(study.facts[name]) for name in ("title", "subtitle", "question")} | {
        f"panel.{row['id']}": str(row["text"]) for row in rows
    }
