"""The declared tables and variables: what models may return, and where it lands.

The house declares what says nothing about a product, in `data/tables.yaml` and `data/variables.yaml`. A kind of project
adds its own in `kinds/KIND/` of a data folder, or in the folder `data` of its package; `formulas.yaml` there says how
it makes variables of the house. Folders named with `--data-dir` add to both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import Problem, ProblemsError
from impact.core.registry import package_of_kind
from impact.files import resources
from impact.study.tables.key_figures import with_figures
from impact.study.tables.read import TableReader
from impact.study.tables.variable import Declarations, TableLayout

if TYPE_CHECKING:  # a brief reads tables and needs no model
    from impact.model.inputs import Inputs

FILES = ("tables.yaml", "variables.yaml", "formulas.yaml")


def declared_for(inputs: Inputs) -> Declarations:
    """Return what is declared for the kind of project, and in the data folders, of a run."""
    return declared(inputs.scenario.project.kind, inputs.catalogue.extra)


def declared(kind: str = "", extra: tuple[Path, ...] = ()) -> Declarations:
    """Return what is declared for a kind of project.

    Args:
        kind: of project; without one, or where it is not installed, what the house declares.
        extra: the user's data folders.

    Raises:
        ProblemsError: declarations contradict each other or have faults; all of them are named at once.
    """
    found, problems = read(kind, extra)
    if problems:
        raise ProblemsError(problems)
    return found


@cache
def house_layouts() -> Mapping[str, TableLayout]:
    """Return the layouts of the tables that the shipped data declare for every kind, without their variables."""
    reader = TableReader("")
    reader.add(resources.shipped("data").joinpath("tables.yaml"), "data/tables.yaml")
    found, problems = reader.found()
    if problems:
        raise ProblemsError(problems)
    return found.tables


def house_layout(table: str) -> TableLayout:
    """Return the layout of a table of every kind."""
    return Declarations("", house_layouts(), {}).layout(table)


def read(kind: str, extra: tuple[Path, ...]) -> tuple[Declarations, list[Problem]]:
    """Return what is declared for a kind of project, and what is wrong with it; files are read again when changed."""
    files = tuple(_files(kind, extra))
    return _read(kind, extra, tuple((name, _stamp(file)) for file, name in files))


def _files(kind: str, extra: tuple[Path, ...]) -> Iterator[tuple[Traversable, str]]:
    roots = [(resources.shipped("data"), "data"), *((path, str(path)) for path in reversed(extra))]
    package = package_of_kind(kind) if kind else ""
    if package:
        roots += resources.of_kind("data", kind, extra, package)
    for root, label in roots:
        for name in FILES:
            file = root.joinpath(name)
            if file.is_file():
                yield file, f"{label}/{name}"


def _stamp(file: Traversable) -> tuple[int, int]:
    """Return what tells that a file was changed; files inside an archive do not change."""
    if not isinstance(file, Path):
        return (0, 0)
    found = file.stat()
    return (found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=32)
def _read(kind: str, extra: tuple[Path, ...], _: object) -> tuple[Declarations, list[Problem]]:
    reader = TableReader(kind)
    for file, name in _files(kind, extra):
        reader.add(file, name)
    found, problems = reader.found()
    if not kind or problems:
        return found, problems
    return with_figures(found, extra)
