"""What one starts from: a scenario of answers or of a workbook that a client filled in, a kind of project."""

from __future__ import annotations

import keyword
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.files.paths import plain

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from impact.scenario.intake.new_scenario import NewScenario

EXAMPLE = ("bakery", "xyz")  # a kind of project, and the made-up country of its scenarios
EDITORS = (
    "The line above is for editors that complete keys: impact config schema -o scenario.schema.json writes its file."
)
FILLING = (
    "Lines marked FILL are asked for: take the # away and fill them in. impact check says what is still missing.",
    "All other lines may stay as they are. To use one, take the # away from it and from the part in which it stands.",
    "Lines marked 'default of' say what is taken otherwise. To change one, take the # away and give a reason.",
    "Lines marked LATER are said before a brief is final: until then it is a draft.",
)


def new_scenario(
    name: str,
    kind: str,
    country: str,
    answers: Mapping[str, str],
    *,
    data: Sequence[Path] = (),
) -> NewScenario:
    """Return a commented scenario to start from, and what is still to fill.

    Args:
        name: of the scenario. kind: of project. country: ISO 3166.
        answers: texts by address, such as {"project.capacity": "100 (95 to 105) MW: As contracted."}.

    Raises:
        ImpactError: there is no such kind or country, or answers do not fit; all that is wrong with them is named.
    """
    from impact.scenario.intake.new_scenario import answered
    from impact.scenario.intake.new_scenario import new_scenario as made

    plain(name, "the name of the scenario")
    extra = tuple(data)
    given = answered(kind, country, answers, {}, extra)
    return made(name, kind, country, given, header=(EDITORS, *FILLING), extra=extra)


def client_workbook(kind: str, country: str, answers: Mapping[str, str], *, data: Sequence[Path] = ()) -> bytes:
    """Return an Excel workbook that a client fills in: what is asked of a project of this kind in a country.

    Args:
        kind: of project. country: ISO 3166. answers: what is known already, by address. data: folders looked up first.

    Raises:
        ImpactError: there is no such kind or country, answers do not fit, or XlsxWriter is not installed.
    """
    from impact.scenario.intake.new_scenario import answered
    from impact.scenario.intake.questions import start
    from impact.scenario.intake.workbook_write import workbook

    extra = tuple(data)
    given = answered(kind, country, answers, {}, extra)
    return workbook(start(kind, country, given, extra, all_cases=True), given, extra)


def from_workbook(
    name: str,
    workbook: Path,
    *,
    kind: str = "",
    country: str = "",
    data: Sequence[Path] = (),
) -> tuple[NewScenario, list[str]]:
    """Return the scenario that a client's workbook says, what is still to fill, and how cells were read.

    Args:
        name: Name of the scenario.
        workbook: Workbook that the client filled in.
        kind: Kind of project, where the workbook does not state it.
        country: Country, where the workbook does not state it.

    Raises:
        ImpactError: it is no such workbook; or cells do not say for certain what they mean, all named at once.
    """
    from impact.scenario.intake.new_scenario import new_scenario as made
    from impact.scenario.intake.workbook_read import read

    plain(name, "the name of the scenario")
    extra = tuple(data)
    found = read(workbook, kind, country, extra)
    header = (f"Made from {workbook.name}.", EDITORS, *FILLING)
    new = made(name, found.kind, found.country, found.given, header=header, notes=found.notes, extra=extra)
    return new, found.remarks


def new_kind(name: str, folder: str | Path = "") -> Path:
    """Write the folders of a kind of project of one's own, to be filled in, and return the folder around them.

    They hold a workshop under another name, which passes `check` and prints a brief as it is: `kinds`, `data` and
    `templates`, as `--kind-dir`, `--data-dir` and `--template-dir` take them.

    Args:
        name: Of the kind, as scenarios and Python write it, such as fish_farm.
        folder: Where; a folder of that name unless given.

    Raises:
        ImpactError: The name is no name of a Python package or taken, there is such a folder, or it cannot be written.
    """
    from impact.core.registry import has_module, kinds_installed
    from impact.files.resources import shipped

    if not re.fullmatch("[a-z][a-z0-9_]*", name) or keyword.iskeyword(name):
        raise ImpactError(f"The kind '{shortened(name, 60)}': write small letters, digits and '_', such as fish_farm.")
    if name in kinds_installed() or has_module(name):
        raise ImpactError(f"The kind '{name}': a kind or a Python package has this name. Give another one.")
    texts = dict(_texts_below(shipped("templates").joinpath("new_kind"), ""))
    class_name = "".join(part.capitalize() for part in name.split("_"))
    files = {
        path.replace("workshop", name): text.replace("workshop", name).replace("Workshop", class_name).encode()
        for path, text in texts.items()
    }
    return _written(folder or name, files)


def new_example(folder: str | Path = "") -> Path:
    """Write the example of a kind of project, and return the folder around it.

    It holds `bakery`, the folders of a kind with two scenarios, and `xyz`, the made-up country of these: as somebody
    wrote them who has only the installed package.

    Args:
        folder: Where; `example` unless given.

    Raises:
        ImpactError: There is such a folder, or it cannot be written.
    """
    from impact.files.resources import shipped_example

    texts = (each for part in EXAMPLE for each in _texts_below(shipped_example(part), f"{part}/"))
    return _written(folder or "example", {path: text.encode() for path, text in texts})


def _written(folder: str | Path, files: Mapping[str, bytes]) -> Path:
    from impact.files import file_named, write_folder

    place = file_named(folder)
    if os.path.lexists(place):
        raise ImpactError(f"{place}: there is such a folder already. Name another one with -o.")
    write_folder(place, files, lambda _: False)
    return place


def _texts_below(folder: Traversable, path: str) -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        if entry.is_file():
            yield f"{path}{entry.name}", entry.read_text(encoding="utf-8")
        elif entry.name != "__pycache__":
            yield from _texts_below(entry, f"{path}{entry.name}/")
