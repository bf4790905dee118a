"""Find the file of a scenario: one that ships, one of a folder of the user, or one named by its path."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path as FilePath

from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.core.text import shortened
from impact.files import resources
from impact.files.reading import read_text
from impact.files.targets import plain


@dataclass(frozen=True)
class ScenarioOrigin:
    """Where the file of a scenario lies.

    Attributes:
        name: of the scenario.
        folder: that holds its file; its texts in other languages lie in `texts` there.
    """

    name: str
    folder: Traversable


def names(extra: tuple[FilePath, ...] = ()) -> list[str]:
    """Return the names of the scenarios that can be asked for by name."""
    return list(resources.listing("data", "scenarios", ".yaml", extra))


def text_of(name: str, extra: tuple[FilePath, ...] = ()) -> tuple[str, str]:
    """Return what a scenario is called, without the folder of its file, and its text as it stands there."""
    found = find_file(name, extra)
    return found.home.name, found.text


def home_of_file(name: str, extra: tuple[FilePath, ...] = ()) -> ScenarioOrigin:
    """Return where the scenario of a shipped name or a file lies."""
    return find_file(name, extra).home


@dataclass(frozen=True)
class ScenarioFile:
    """A scenario as it stands in its file, which is named as the user knows it."""

    home: ScenarioOrigin
    file: str
    text: str


def _beside(path: FilePath) -> str:
    try:
        found = [entry.name for entry in path.parent.iterdir() if entry.suffix in (".yaml", ".yml", ".study")]
    except (OSError, ValueError):
        return "Nor is there such a folder. Shipped scenarios: impact list scenarios"
    here = list_choices(found) if found else "There is no scenario file and no study in that folder."
    return f"{here} Shipped scenarios: impact list scenarios"


def find_file(name: str, extra: tuple[FilePath, ...]) -> ScenarioFile:
    known = resources.listing("data", "scenarios", ".yaml", extra)
    if name in known:
        file = f"{name}.yaml"
        folders = resources.folders("data", "scenarios", extra)
        folder = next(each for each in folders if each.joinpath(file).is_file())
        return ScenarioFile(ScenarioOrigin(name, folder), file, read_text(known[name], file))
    path, shown = FilePath(name), shortened(name, 200)
    if not holds_of_path(path.exists):
        kind = "There is no file of that name" if path.suffix else "No scenario has that name"
        if not path.suffix and holds_of_path(path.with_name(f"{path.name}.yaml").is_file if path.name else path.exists):
            raise ImpactError(f"{shown}: {kind}. There is the file {shown}.yaml: name it with its ending.")
        if path.suffix:
            raise ImpactError(f"{shown}: {kind}.{did_you_mean(path.stem, known)} {_beside(path)}")
        raise ImpactError(f"{shown}: {kind}.{did_you_mean(name, known)} Shipped scenarios: {', '.join(known)}.")
    if path.is_dir():
        raise ImpactError(
            f"{shown}: this is a folder, a scenario is a file. Its study was made from a file of its own."
        )
    if path.suffix not in (".yaml", ".yml"):
        raise ImpactError(f"{shown}: a scenario file ends in .yaml; this one does not. Rename or convert it.")
    return ScenarioFile(ScenarioOrigin(plain(path.stem, shown), path.parent), shown, read_text(path, shown))


def holds_of_path(asked: Callable[[], bool]) -> bool:
    """Return what a path says; False for a name that no file can have."""
    try:
        return asked()
    except (OSError, ValueError):
        return False
