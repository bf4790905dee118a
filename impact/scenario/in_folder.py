"""The scenarios in a folder, and why its other files are none."""

from dataclasses import dataclass
from pathlib import Path

from impact.core.errors import ImpactError, ProblemsError
from impact.files.reading import read_text
from impact.files.yaml import read_yaml

ENDINGS = (".yaml", ".yml")
MARKS = ("scenario", "inherits", "project")  # keys of which a scenario has one


@dataclass(frozen=True)
class LeftOut:
    """A file of a folder that is no scenario, and why."""

    file: str
    why: str


def scenarios_in(folder: Path, *, studies: bool = False) -> tuple[list[str], list[LeftOut]]:
    """Return the scenario files of a folder by name, and its other files in YAML, each with the reason.

    A file that cannot be read may be meant as a scenario, so it is one: whoever reads it says what is wrong.

    Args:
        folder: where to look, not in folders inside it.
        studies: whether study folders are meant where it holds no scenario.
    """
    found: list[str] = []
    left_out: list[LeftOut] = []
    for file in sorted(path for path in folder.iterdir() if path.suffix in ENDINGS and path.is_file()):
        if why := _why_not(file):
            left_out.append(LeftOut(str(file), why))
        else:
            found.append(str(file))
    if not found and studies:
        found = sorted(str(path.parent) for path in folder.glob("*/datapackage.json"))
    if not found:
        others = "".join(f"\n  {each.file}: {each.why}" for each in left_out)
        what = "scenario and no study" if studies else "scenario"
        raise ImpactError(f"{folder}: this folder holds no {what}: no file that ends in .yaml is one.{others}")
    return found, left_out


def _why_not(file: Path) -> str:
    """Return why a file is no scenario; empty where it is one, or is meant to be."""
    try:
        value, _ = read_yaml(read_text(file, str(file)), str(file))
    except ProblemsError:
        return ""
    if not isinstance(value, dict):
        return "it holds no keys with values"
    if not any(mark in value for mark in MARKS):
        return f"it has none of the keys {', '.join(MARKS)}, of which a scenario has one"
    return ""
