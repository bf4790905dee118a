"""New files to fill in: profile, scenario, workbook, kind of project, brand."""

from __future__ import annotations

import keyword
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.files import file_named, writable, write_file
from impact.files.targets import plain
from impact.theme.logo import NO_BRAND, Brand

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from impact.output.editions import PrintOptions
    from impact.scenario.intake.new_scenario import NewScenario


def profile() -> list[str]:
    """Return the user's profile in lines: where it lies, then what it says."""
    from impact.scenario.files import profile as of_user
    from impact.scenario.files.profile_file import profile_file

    held, place = of_user.profile(), profile_file()
    if held.file is None:
        where = (
            f"It would lie in {place}. Make one: impact config profile --new" if place else "The environment says so."
        )
        return [f"No profile. {where}"]
    lines = [f"{held.file}"]
    if held.profile.organisation:
        lines.append(f"organisation: {held.profile.organisation}")
    lines += [f"roles.{role}: {holder.name}" for role, holder in held.profile.roles.items()]
    for name in ("contact", "language", "paper", "theme", "brand"):
        if said := getattr(held.profile, name):
            lines.append(f"{name}: {said}")
    return lines if len(lines) > 1 else [*lines, "It says nothing yet."]


def new_profile() -> Path:
    """Write a profile with remarks, to be filled in; return its file.

    Raises:
        ImpactError: there is one already, the environment says that there is none, or it cannot be written.
    """
    from impact.core.errors import ImpactError
    from impact.files import write_file
    from impact.files.resources import shipped
    from impact.scenario.files.profile_file import VARIABLE, profile_file

    file = profile_file()
    if file is None:
        raise ImpactError(f"{VARIABLE} is 'none', or you have no home folder. Name a file with {VARIABLE}.")
    if os.path.lexists(file):
        raise ImpactError(f"{file}: there is a profile already. Change it, or move it away.")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ImpactError(f"{file.parent}: the folder cannot be made: {error.strerror}.") from None
    write_file(file, shipped("templates").joinpath("starting", "profile.yaml").read_bytes())
    return file


def usual_language(templates: Sequence[Path] = ()) -> str:
    """Return the language that the user's profile names, else the environment, else English.

    Args:
        templates: the user's folders with words, which may hold languages.

    Raises:
        ImpactError: the profile has faults, or `IMPACT_LANGUAGE` names no language.
    """
    from impact.language.names import usual_language as of_environment

    return usual("language", "") or of_environment(tuple(templates)) or "en"


def usual(name: str, otherwise: str) -> str:
    """Return the language, paper, theme or brand file that the user's profile names, else another."""
    from impact.scenario.files.profile_file import there_is_one

    if not there_is_one():
        return otherwise
    from impact.scenario.files import profile as of_user

    held = of_user.profile()
    said = str(getattr(held.profile, name))
    if said and name == "brand" and held.file is not None:
        said = str(held.file.parent / said)
    return said or otherwise


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
        name: of the scenario.
        kind: of project.
        country: ISO 3166.
        answers: texts by address, such as {"project.capacity": "100 (95 to 105) MW: As contracted."}.

    Raises:
        ImpactError: there is no such kind or country, or answers do not fit; all that is wrong with them is named.
    """
    from impact.scenario.intake.new_scenario import apply_answers
    from impact.scenario.intake.new_scenario import new_scenario as made

    plain(name, "the name of the scenario")
    extra = tuple(data)
    given = apply_answers(kind, country, answers, {}, extra)
    return made(name, kind, country, given, header=(EDITORS, *FILLING), extra=extra)


def client_workbook(kind: str, country: str, answers: Mapping[str, str], *, data: Sequence[Path] = ()) -> bytes:
    """Return an Excel workbook that a client fills in: what is asked of a project of this kind in a country.

    Args:
        kind: of project.
        country: ISO 3166.
        answers: what is known already, by address.
        data: folders looked up first.

    Raises:
        ImpactError: there is no such kind or country, answers do not fit, or XlsxWriter is not installed.
    """
    from impact.scenario.intake.new_scenario import apply_answers
    from impact.scenario.intake.questions import start
    from impact.scenario.intake.workbook_write import workbook

    extra = tuple(data)
    given = apply_answers(kind, country, answers, {}, extra)
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


def brand(file: str | Path | Brand | None, *, languages: Sequence[str] = (), templates: Sequence[Path] = ()) -> Brand:
    """Return a brand that was read and checked.

    Args:
        file: a brand file, a brand, or none.
        languages: that documents are printed in; fonts of the house need to have their letters.
    """
    if file is None or isinstance(file, Brand):
        return file or NO_BRAND
    from impact.language.house_words import refuse_brand_amounts
    from impact.language.transliteration import letters_of
    from impact.theme.brand import read_brand

    extra = tuple(templates)
    found = read_brand(file_named(file), extra, {code: letters_of(code, extra) for code in languages})
    refuse_brand_amounts(found)
    return found


def is_brand(file: str | Path) -> bool:
    """Return whether this is a brand file: one in YAML that is no scenario and has keys of a brand."""
    from impact.scenario.files.folder import ENDINGS, MARKS

    if Path(file).suffix not in ENDINGS or not Path(file).is_file():
        return False
    from impact.files.reading import read_text
    from impact.files.yaml import read_yaml

    try:
        value, _ = read_yaml(read_text(Path(file), str(file)), str(file))
    except ImpactError:
        return False
    if not isinstance(value, dict) or not value.keys().isdisjoint(MARKS):
        return False
    from impact.theme.brand import FIELDS  # takes long to load, and few files are brands

    return not value.keys().isdisjoint(FIELDS)


def new_brand(file: str | Path) -> Path:
    """Write a brand file with remarks, to be filled in; return it."""
    import os

    from impact.files.resources import shipped

    target = file_named(file)
    if os.path.lexists(target):
        raise ImpactError(f"{target}: there is such a file already. Change it, or name another one.")
    writable(target)
    write_file(target, shipped("templates").joinpath("starting", "brand.yaml").read_bytes())
    return target


def branded(printing: PrintOptions, file: str | Path | Brand | None, languages: Sequence[str]) -> PrintOptions:
    """Return how editions are printed with a brand; with the one that `printing` has where none is named."""
    from dataclasses import replace

    if file is None:
        return printing
    return replace(printing, brand=brand(file, languages=languages, templates=printing.templates))
