"""Old studies: with which data they were made, what differs today, and how they run again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import THEN, TODAY, Tell, silent

if TYPE_CHECKING:
    from impact.catalogue.catalogue import Catalogue
    from impact.scenario.load import Loaded
    from impact.study.store.old_study import OldStudy
    from impact.study.study import Study
    from impact.study.why.data_since import Since


@dataclass(frozen=True)
class Differences:
    """What differs since a study was made.

    Attributes:
        made_with: version of the package, releases of the data, hash of the data. found: figures and tables.
        scenario: why its scenario cannot be run as it stands; empty where it can.
    """

    made_with: dict[str, str]
    found: list[Since]
    scenario: str


def differences(study: Path, *, data: Sequence[Path] = (), data_version: str = TODAY) -> Differences:
    """Return which figures of the data differ since a study was made: old and new value, file and line.

    Args:
        study: folder of a study. data: folders looked up before the shipped one.
        data_version: what it is held against: `today`, or a tag or commit of a checkout.

    Raises:
        ImpactError: this is no study folder, or it does not say with which figures it was made.
    """
    from impact.errors import ImpactError
    from impact.study.store.old_study import read_old
    from impact.study.why.data_since import since
    from impact.study.why.old_scenario import scenario_of

    old = read_old(Path(study))
    why, loaded = "", None
    try:
        loaded = scenario_of(old, tuple(data))
    except ImpactError as error:
        why = str(error)
    catalogue = _catalogue(old, tuple(data), data_version, loaded)
    made_with = {
        "package": str(old.run.get("package_version", "")), "data release": ", ".join(old.releases),
        "data SHA-256": str(old.run.get("data_sha256", "")),
    }  # fmt: skip
    return Differences(made_with, since(old, catalogue, loaded), why)


@dataclass(frozen=True)
class Again:
    """A study that was run again.

    Attributes:
        study: the new one. old: the one that was run again. differing: key figures that differ, by id, old and new;
            empty where all are equal. same: whether the hash of all results is the same.
    """

    study: Study
    old: OldStudy
    differing: dict[str, tuple[str, str]]
    same: bool


def again(
    study: Path,
    *,
    data: Sequence[Path] = (),
    data_version: str = THEN,
    tell: Tell = silent,
    progress: Callable[[int, int], None] | None = None,
    also: Sequence[str] = (),
    keep_draws: bool = False,
) -> Again:
    """Run an old study again, with its draws and seed, and hold its key figures against those of then.

    Args:
        study: folder of the study. data: folders looked up before the shipped one, such as that of its time.
        data_version: `then`: the figures that the study kept; `today`; or a tag or commit of a checkout.
        tell, progress, also, keep_draws: see `run`.

    Raises:
        ImpactError: its scenario or its national tables are not to be had as they were; says exactly what differs.
    """
    from impact.errors import ProblemsError, problem
    from impact.study.run_study import run as run_study
    from impact.study.store.old_study import read_old
    from impact.study.why.data_since import as_then, since
    from impact.study.why.old_scenario import scenario_of

    old = read_old(Path(study))
    loaded = scenario_of(old, tuple(data))
    catalogue = _catalogue(old, tuple(data), data_version, loaded)
    if data_version == THEN:
        catalogue = as_then(old, catalogue, loaded.scenario.country)
        lost = [each for each in since(old, catalogue, None) if each.what.startswith("countries/")]
        if lost:
            remedy = "Name the data folder of that time with --data, or run with --data-version today."
            words = "the national table was {} and is {}. " + remedy
            raise ProblemsError([problem(words.format(e.before, e.after), file=e.file) for e in lost])
    made = run_study(loaded, catalogue, tell, progress, also=also, keep_draws=keep_draws)
    new = {str(row["id"]): tuple(map(_cell, (row["value"], row["low"], row["high"]))) for row in made["kpi"].rows}
    differing = {
        key: tuple(_with_range(each.get(key)) for each in (old.key_figures, new))
        for key in dict.fromkeys([*old.key_figures, *new])
        if old.key_figures.get(key) != new.get(key)
    }
    same = made.row("run", "run")["results_sha256"] == old.run.get("results_sha256")
    return Again(made, old, differing, same)  # type: ignore[arg-type]  # two texts each


def _catalogue(old: OldStudy, data: tuple[Path, ...], version: str, loaded: Loaded | None) -> Catalogue:
    """Return the catalogue of a version of the data."""
    from impact.catalogue.tagged import catalogue_of

    kind = loaded.scenario.project.kind if loaded is not None else None
    countries = sorted({row.region for row in old.figures.values()})
    return catalogue_of(TODAY if version == THEN else version, data, kind, countries)


def _cell(number: object) -> str:
    return f"{number:.12g}" if isinstance(number, float) else "" if number is None else str(number)


def _with_range(cells: tuple[str, ...] | None) -> str:
    if cells is None:
        return "absent"
    value, low, high = cells
    return (f"{value} ({low} to {high})" if low and high else value) or "not estimated"
