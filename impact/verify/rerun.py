"""The study again, from the scenario and the figures that a document carries, held against its tables."""

import math
from collections.abc import Iterator, Mapping, Set
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.sources import COLUMNS
from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.files.rows import Row, as_csv
from impact.files.targets import is_plain
from impact.files.yaml import read_yaml
from impact.scenario.files.find import text_of
from impact.scenario.load import LoadedScenario
from impact.study.analysis.bridge import scenario_of
from impact.study.analysis.data_since import Since, as_then, since
from impact.study.run_study import run
from impact.study.store import load
from impact.study.store.old_study import OldStudy, read_old
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, ON_REQUEST, Record, ResultTable, input_key
from impact.verify.report import NO_HOUSE, HouseFound, VerificationFinding
from impact.verify.unpack import Unpacked, beside

# What may differ without a number that does: where data stands now, and a hash over data that was not read.
MOVES = {"run": {"data_sha256", "package_version"}}
HASH = "results_sha256"  # which last digits move too
NEAR = 1e-6  # of the largest number of a row: what last digits may differ by, from processor to processor
APART = "data_files"  # says where data stands: `other_files` looks at it
MOST_CELLS = 12  # that are told of one table
UNKNOWN = "unknown"
TODAY = "2000-01-01"  # of a source that the study names and does not describe: nothing prints it


@dataclass(frozen=True)
class Rerun:
    """A study that was run again.

    Attributes:
        study: the new one; None where it cannot be run. why: why not. findings: cells that differ.
        data: figures and tables of the data that differ from those installed here.
        digits: whether numbers differ, in their last digits alone.
        files: of the data, of the release that is installed here too, whose bytes are others here.
        version: of the package with which the study inside was made.
        house: what the document carries of its house.
    """

    study: StudyData | None
    why: str = ""
    findings: tuple[VerificationFinding, ...] = ()
    digits: bool = False
    data: tuple[Since, ...] = ()
    files: tuple[str, ...] = ()
    version: str = ""
    house: HouseFound = NO_HOUSE


def attached_study(place: Unpacked) -> StudyData | str:
    try:
        return load(place.study)
    except ImpactError as error:
        return summarise_error(error, place)


def rerun(
    place: Unpacked,
    attached: StudyData | str,
    files: Mapping[str, bytes],
    data: tuple[Path, ...],
    withheld: tuple[str, ...] = (),
) -> Rerun:
    """Run the study of a document again, and hold it against the tables inside.

    Args:
        place: its files. attached: the study inside, or why it cannot be read.
        files: by name. data: folders looked up before the shipped one.
        withheld: addresses of inputs that are not inside, without which nothing can be run again.
    """
    if isinstance(attached, str):
        return Rerun(None, attached)
    version = ""
    differing: tuple[Since, ...] = ()
    try:
        version = shortened(str(attached.row("run", "run")["package_version"]), 40)
        old = read_old(attached)
        folders = laid_out(place, attached, old, files, data)
        catalogue = Catalogue(folders, attached.facts.kind)
        differing = tuple(since(old, catalogue))
        if withheld:
            return Rerun(None, _without(withheld, attached), data=differing, version=version)
        loaded = with_those_beside(scenario_of(attached, folders), beside(files))
        if lost := [each for each in differing if each.what.startswith("countries/")]:
            said = "; ".join(f"{each.what}: {each.before} then, {each.after} here" for each in lost[:4])
            why = f"its national table is not here as it was ({said})"
            return Rerun(None, why, data=differing, version=version)
        then = as_then(old, catalogue, loaded.scenario.country)
        also = [name for name in ON_REQUEST if f"{name}.csv" in files]
        made = run(loaded, then, also=also)
    except ImpactError as error:
        return Rerun(None, summarise_error(error, place), data=differing, version=version)
    made = replace(made, texts=attached.texts)
    others = tuple(other_files(attached, made))
    found = tuple(differences(attached, made))
    return Rerun(made, "", found, not found and last_digits(attached, made), differing, others, version)


def _without(withheld: tuple[str, ...], attached: StudyData) -> str:
    named = ", ".join(shortened(each) for each in withheld[:10])
    said = f"the issuer withheld {named}"
    if "lineage" not in attached.tables:
        return said
    keys = {address.removeprefix("project.") for address in withheld}
    rows = [row for row in attached["assumptions"].rows if input_key(row) in keys]
    topics = {topic for row in rows for topic in str(row["topics"]).split()}
    resting = [row for row in attached["lineage"].rows if str(row["rests_on"]) in topics]
    tables = sorted({str(row["table"]) for row in resting} - {DOES_NOT_APPLY})
    figures = sorted({str(row["id"]) for row in attached["rank_correlations"].rows if str(row["input"]) in keys})
    moved = sorted({figure.split(".", 1)[0] for figure in figures})
    more = f" Most moved by them are the key figures {', '.join(moved)}." if moved else ""
    return (
        f"{said}. Numbers of the tables {', '.join(tables)}, and what is made of them, rest on that and cannot be "
        f"followed without it.{more} Ask the issuer for the scenario, whose SHA-256 run.csv has"
    )


def summarise_error(error: ImpactError, place: Unpacked) -> str:
    """Return the first line of an error without the private folder, and without advice that does not help here."""
    first, _, rest = str(error).partition("\n")
    for folder in (place.study, place.data, place.house):
        first = first.replace(f"{folder}/", "").replace(str(folder), "the folder of the file")
    first = first.replace("Run the scenario again.", "").strip().rstrip(".")
    return first + (" (and more)" if rest else "")


def laid_out(
    place: Unpacked, attached: StudyData, old: OldStudy, files: Mapping[str, bytes], data: tuple[Path, ...]
) -> tuple[Path, ...]:
    """Put what a document carries where a run finds it, and return the folders with data, the user's first.

    Scenarios beside are found there by name; those that are shipped as they are, where they are shipped.

    Raises:
        ImpactError: its scenarios name files elsewhere.
    """
    _refuse_other_files(attached.scenario, f"{attached.name}.yaml")
    for name, content in beside(files).items():
        text = content.decode("utf-8", "replace")
        with suppress(ImpactError):
            if text_of(name, data)[1] == text:
                continue
        _refuse_other_files(text, f"{name}.yaml")
        if is_plain(name):
            place.data.joinpath("scenarios", f"{name}.yaml").write_bytes(content)
    lay_out_sources(place.data, attached, old, data)
    return (*data, place.data)


def _refuse_other_files(text: str, file: str) -> None:
    """Refuse a scenario that would be laid over a file elsewhere: a study holds it as resolved."""
    value, _ = read_yaml(text, file)
    named = value.get("inherits") if isinstance(value, dict) else None
    if isinstance(named, str) and not is_plain(named):
        raise ImpactError(f"{file} is laid over a file elsewhere, which is not read")


def with_those_beside(loaded: LoadedScenario, others: Mapping[str, bytes]) -> LoadedScenario:
    """Return a scenario whose alternatives are those inside, by name: a path would lead to files of this machine."""
    known = {*others, loaded.name}
    stems = [Path(each).stem if each.endswith((".yaml", ".yml")) else each for each in loaded.scenario.alternatives]
    kept = tuple(name for name in dict.fromkeys(stems) if name in known)
    if kept == loaded.scenario.alternatives:
        return loaded
    return replace(loaded, scenario=loaded.scenario.model_copy(update={"alternatives": kept}))


def differences(attached: StudyData, made: StudyData) -> Iterator[VerificationFinding]:
    digits = last_digits(attached, made)
    for name in sorted(attached.tables.keys() | made.tables.keys()):
        if name not in made.tables or name not in attached.tables:
            there = name in attached.tables
            yield VerificationFinding(
                "table", place=name, before="not made" if there else "made", now="there" if there else "missing"
            )
        elif name != APART and attached[name].csv != made[name].csv:
            yield from _cells(attached[name], made[name], {HASH} if digits else set())


def other_files(attached: StudyData, made: StudyData) -> Iterator[str]:
    """Yield the files of the data that have other bytes here, though they are said to be of the same release."""
    if APART not in attached.tables or APART not in made.tables:
        return
    here = {str(row["path"]): row for row in made[APART].rows}
    for row in attached[APART].rows:
        now = here.get(str(row["path"]))
        if now is not None and now["release"] == row["release"] and now["sha256"] != row["sha256"]:
            yield str(row["path"])


def last_digits(attached: StudyData, made: StudyData) -> bool:
    """Return whether numbers differ in their last digits alone, which hang on the processor."""
    return any(
        attached[name].csv != made[name].csv for name in attached.tables.keys() & made.tables.keys() - {APART, *MOVES}
    )


def _cells(held: ResultTable, made: ResultTable, also: Set[str]) -> Iterator[VerificationFinding]:
    ident = made.layout.identifier
    new = {str(row[ident]): row for row in made.rows}
    old = {str(row[ident]): row for row in held.rows}
    moves = MOVES.get(made.name, set()) | also
    count = 0
    for row_id in dict.fromkeys([*new, *old]):
        if row_id not in new or row_id not in old:
            found = [("", "a row" if row_id in new else "no row", "a row" if row_id in old else "no row")]
        else:
            near = NEAR * max(_sizes(new[row_id], old[row_id]), default=0.0)
            pairs = ((column, new[row_id][column], old[row_id].get(column)) for column in made.columns)
            found = [
                (column, _cell_text(before), _cell_text(now))
                for column, before, now in pairs
                if column not in moves and not _alike(before, now, near)
            ]
        for column, before, now in found:
            count += 1
            if count <= MOST_CELLS:
                cell = "/".join(part for part in (made.name, row_id, column) if part)
                yield VerificationFinding("figure", place=f"{made.name}.csv", cells=(cell,), before=before, now=now)
    if count > MOST_CELLS:
        yield VerificationFinding("figures", place=f"{made.name}.csv", now=f"{count - MOST_CELLS} more cells differ")


def _sizes(*rows: Record) -> Iterator[float]:
    return (abs(cell) for row in rows for cell in row.values() if isinstance(cell, float) and math.isfinite(cell))


def _alike(one: object, other: object, near: float) -> bool:
    """Return whether two cells are equal; numbers, up to their last digits.

    Kernels for one processor and for another add up in another order, and small differences of large numbers keep the
    more of that the larger these are. So what is near is measured by the largest number of the row.
    """
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) <= near or _cell_text(one) == _cell_text(other)
    return _cell_text(one) == _cell_text(other)


def _cell_text(cell: object) -> str:
    return f"{cell:.12g}" if isinstance(cell, float) else "" if cell is None else str(cell)


def lay_out_sources(folder: Path, attached: StudyData, old: OldStudy, data: tuple[Path, ...]) -> None:
    """Write the file of sources of a data folder with those that are known nowhere else."""
    known = Catalogue(data, None).sources
    rows = {str(row["id"]): _record(row) for row in attached["sources"].rows if str(row["id"]) not in known}
    named = {figure.source for figure in old.figures.values()} - known.keys() - rows.keys()
    rows |= {each: _record({"id": each}) for each in sorted(named)}
    if rows:
        folder.joinpath("sources.csv").write_text(as_csv(list(rows.values())), encoding="utf-8")


def _record(row: Row) -> Row:
    """Return a source as a file of sources has it; what a study does not keep of it is not printed either."""

    def said(name: str, otherwise: str = "") -> str:
        cell = str(row.get(name) or "")
        return otherwise if cell in ("", DOES_NOT_APPLY) else cell

    licence = said("licence", UNKNOWN)
    found = {
        "id": said("id"), "producer": said("publisher", UNKNOWN), "title": said("title", said("id")),
        "citation": said("citation", said("id")), "url": said("url"), "published": said("vintage"),
        "accessed": said("accessed", TODAY), "licence": licence,
        "licence_url": said("url") if ":" in licence else "", "sha256": said("sha256"), "note": "",
    }  # fmt: skip
    return {column: found[column] for column in COLUMNS}
