"""Several scenarios, study folders and folders of both as arguments: each in turn, nothing lost if one is broken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.cli import print_status
from impact.core.errors import ImpactError
from impact.core.text import visible
from impact.files.targets import names_folder

if TYPE_CHECKING:
    from impact.scenario.files.folder import LeftOut

ENDINGS = (".yaml", ".yml", ".study")


def is_folder(name: str) -> bool:
    """Return whether an argument is a folder that holds scenarios, and no study."""
    return Path(name).is_dir() and not Path(name, "datapackage.json").is_file() and not name.endswith(".study")


def resolve_scenarios(arguments: Sequence[str], *, studies: bool = False) -> tuple[list[str], list[LeftOut]]:
    """Return the scenarios that arguments name, in order and each once, and the files of folders that are none.

    Args:
        arguments: as given.
        studies: whether study folders in a folder are meant too, where it holds no scenario.
    """
    from impact.scenario.files.folder import scenarios_in

    found: dict[str, None] = {}
    left_out: list[LeftOut] = []
    for argument in arguments:
        if not is_folder(argument):
            found[argument] = None
            continue
        inside, others = scenarios_in(Path(argument), studies=studies)
        left_out += others
        found |= dict.fromkeys(inside)
    return list(found), left_out


def is_scenario(argument: str, data: tuple[Path, ...] = ()) -> bool:
    """Return whether an argument names a scenario, a study or a folder of them, and nothing of one such as a table."""
    if Path(argument).suffix in ENDINGS or argument.endswith("/") or Path(argument, "datapackage.json").is_file():
        return True
    from impact import api

    return argument in api.parts("scenarios", data)


def one(arguments: Sequence[str]) -> bool:
    return len(arguments) == 1 and not is_folder(arguments[0])


def each(arguments: Sequence[str], work: Callable[[str], None], *, quiet: bool = False, studies: bool = True) -> None:
    """Do something with every scenario that is named.

    A single one is worked on as if there were no others. Of several, one that fails is told on standard error and stops
    no other.

    Args:
        arguments: as given.
        work: called with each.
        quiet: leave out which files of folders were passed over.
        studies: see `resolve_scenarios`.
    """
    if one(arguments):
        work(arguments[0])
        return
    scenarios, left_out = resolve_scenarios(arguments, studies=studies)
    for other in () if quiet else left_out:
        print_status(visible(f"Left out: {other.file}: {other.why}."))
    failed: list[str] = []
    for scenario in scenarios:
        try:
            work(scenario)
        except ImpactError as error:
            print_status(visible(str(error)))
            failed.append(scenario)
    if failed:
        raise ImpactError(f"{len(failed)} of {len(scenarios)} could not be done: {', '.join(failed)}.")


def folder_for(output: Path | None, arguments: Sequence[str], files: str, *, studies: bool = True) -> Path:
    """Return the folder into which the files of several scenarios go.

    Raises:
        ImpactError: it is no folder, or two of them would go into one file.
    """
    scenarios, _ = resolve_scenarios(arguments, studies=studies)
    if output is not None and not names_folder(output):
        raise ImpactError(f"{output}: {len(scenarios)} {files} are to be written. Name a folder with -o.")
    names = Counter(Path(scenario).stem for scenario in scenarios)
    if twice := [name for name, count in names.items() if count > 1]:
        words = f"{', '.join(twice)}: two of the scenarios have this name, and their {files} would be one."
        raise ImpactError(f"{words} Rename one, or write them one at a time.")
    return output or Path()
