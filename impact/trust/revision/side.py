"""One side of a comparison: a printed brief, a study or a scenario, with what it takes to run it once more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError
from impact.scenario.load import Loaded
from impact.scenario.load import load as load_scenario
from impact.study.run.estimate import ready
from impact.study.run_study import run
from impact.study.store import load
from impact.study.store.old_study import OldStudy, read_old
from impact.study.study import Study
from impact.study.why.bridge import End
from impact.study.why.data_since import as_then
from impact.study.why.headlines import key_units
from impact.trust.not_ours import evidence_of
from impact.trust.opened import Opened, guarded, of_strangers
from impact.trust.page_text import pieces
from impact.trust.rerun import laid_out, scenario_of, with_those_beside
from impact.trust.unpacked import Unpacked, beside, unpacked

ENDING = ".pdf"


@dataclass(frozen=True)
class Side:
    """One side.

    Attributes:
        name: as the user called it. study: its tables.
        end: what it is run from once more; None where it cannot be. why: why not.
        paragraphs: words of its pages in reading order; None of a side that is not printed.
        old: what its study was made with; None of a scenario. folders: with data, in which it looks.
    """

    name: str
    study: Study
    end: End | None
    why: str = ""
    paragraphs: tuple[str, ...] | None = None
    old: OldStudy | None = None
    folders: tuple[Path, ...] = ()


@contextmanager
def side(name: str, data: tuple[Path, ...] = (), other: Side | None = None) -> Iterator[Side]:
    """Give one side for as long as the context lasts; what a brief carries lies in a private folder until then.

    Args:
        name: of a PDF, a study folder, a scenario file or a shipped scenario. data: folders before the shipped one.
        other: side that is there already, whose figures are taken where they are the same.

    Raises:
        ImpactError: there is no such file, scenario or study, or the PDF carries no study.
    """
    place = Path(name)
    if place.suffix.lower() == ENDING and place.is_file():
        files, paragraphs = _inside(place)
        with unpacked(files) as lies:
            with of_strangers():
                found = _of_study(name, lies.study, lies, files, data, paragraphs, other)
            yield found
    elif place.is_dir():
        yield _of_study(name, place, None, {}, data, None, other)
    else:
        loaded = load_scenario(name, data)
        catalogue = Catalogue(data, loaded.scenario.project.kind)
        end = End(loaded, catalogue, name, key_units(ready(loaded, catalogue)))
        yield Side(name, run(loaded, catalogue), end)


def _inside(file: Path) -> tuple[Mapping[str, bytes], tuple[str, ...]]:
    """Return the files of a printed brief, and its words."""
    pdf, files = evidence_of(file)
    with guarded():
        return files, tuple(_paragraphs(pdf))


def _paragraphs(pdf: Opened) -> Iterator[str]:
    """Yield the words of each piece of content; running heads and decoration are none."""
    for page in pdf.pages:
        for piece in pieces(pdf, page):
            if piece.number >= 0 and (words := " ".join(piece.text.split())):
                yield words


def _of_study(
    name: str,
    folder: Path,
    lies: Unpacked | None,
    files: Mapping[str, bytes],
    data: tuple[Path, ...],
    paragraphs: tuple[str, ...] | None,
    other: Side | None,
) -> Side:
    study = load(folder)
    try:
        old = read_old(study)
        folders = data if lies is None else laid_out(lies, study, old, files, data)
        loaded = with_those_beside(scenario_of(study, folders), beside(files))
        rows = study["kpi"].rows
        units = {str(row["key"]): str(row["unit"]) for row in rows}
        stored = {str(row["key"]): float(row["value"]) for row in rows if isinstance(row["value"], int | float)}
        then = _figures(loaded, old, folders, other)
        return Side(name, study, End(loaded, then, name, units, stored), "", paragraphs, old, folders)
    except ImpactError as error:
        return Side(name, study, None, str(error).partition("\n")[0].rstrip("."), paragraphs)


def _figures(loaded: Loaded, old: OldStudy, folders: tuple[Path, ...], other: Side | None) -> Catalogue:
    """Return the figures of a study; those of the other side where both read the same, with the same tables."""
    scenario = loaded.scenario
    if other is not None and other.end is not None and other.old is not None and other.folders == folders:
        theirs = other.end.loaded.scenario
        alike = (scenario.project.kind, scenario.country) == (theirs.project.kind, theirs.country)
        if alike and old.figures == other.old.figures and old.files == other.old.files:
            return other.end.catalogue
    return as_then(old, Catalogue(folders, scenario.project.kind), scenario.country)
