"""Scenario files of older versions of the schema, brought to today's form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impact.errors import Problem


@dataclass(frozen=True)
class Migrated:
    """A scenario file and what it is in today's form.

    Attributes:
        file: that was read. before, after: its text. done: what was changed, by file and line as it was.
    """

    file: Path
    before: str
    after: str
    done: tuple[Problem, ...]

    @property
    def changed(self) -> bool:
        """Whether anything is to be written."""
        return self.before != self.after

    @property
    def diff(self) -> str:
        """The lines that differ, as `diff -u` shows them."""
        from difflib import unified_diff

        before, after = self.before.splitlines(), self.after.splitlines()
        return "\n".join(unified_diff(before, after, str(self.file), f"{self.file} (migrated)", lineterm="", n=1))


def migrated(files: Sequence[Path], *, data: Sequence[Path] = ()) -> list[Migrated]:
    """Return scenario files in today's form; nothing is written.

    Args:
        files: of scenarios. data: folders with scenarios that they may inherit from.

    Raises:
        ProblemsError: files cannot be read, are no scenarios, or are of a later version; all of them are named.
    """
    from impact.errors import ProblemsError

    found: list[Migrated] = []
    problems: list[Problem] = []
    for file in files:
        try:
            found.append(_migrated(file, tuple(data)))
        except ProblemsError as error:
            problems += error.problems
    if problems:
        raise ProblemsError(problems)
    return found


def _migrated(file: Path, data: tuple[Path, ...]) -> Migrated:
    from impact.errors import ProblemsError
    from impact.reading import read_text
    from impact.scenario.load import kind_of
    from impact.scenario.migrations import migrated as in_todays_form
    from impact.scenario.rewritten import rewritten, with_comments
    from impact.scenario.versions import newer
    from impact.source_positions import read_yaml

    text = read_text(file, str(file))
    values, places = read_yaml(text, str(file))
    document = with_comments(text, str(file))
    if problems := newer(values, places):
        raise ProblemsError(problems)
    new, done = in_todays_form(document, kind_of(values, str(file), data))
    return Migrated(
        file,
        text,
        rewritten(text, new) if done else text,
        tuple(places.problem(each.way, each.says) for each in done),
    )


def write_migrated(found: Sequence[Migrated], output: Path | None = None) -> list[Path]:
    """Write scenario files in today's form, all or none; return those that were written.

    Args:
        found: what `migrated` returned; files that are in that form already stay as they are.
        output: the file to write in place of the only one that is read, or a folder for all of them.

    Raises:
        ImpactError: files cannot be written, or several would go to one.
    """
    from impact.errors import ImpactError
    from impact.files import write_files
    from impact.scenario.rewritten import as_file

    if output is None:
        files = {each.file: as_file(each.file, each.after) for each in found if each.changed}
    else:
        if len(found) > 1 and not output.is_dir():
            raise ImpactError(f"{output}: {len(found)} files are migrated, and this is no folder. Name a folder.")
        targets = [output / each.file.name if output.is_dir() else output for each in found]
        if len(set(targets)) < len(targets):
            raise ImpactError(f"{output}: two of the files have the same name. Migrate them one by one.")
        files = {target: as_file(each.file, each.after) for target, each in zip(targets, found, strict=True)}
    write_files(files)
    return list(files)


def not_migrated(found: Sequence[Migrated], *, data: Sequence[Path] = ()) -> list[Problem]:
    """Return what is wrong with scenarios in today's form: what no step could do with certainty, by line and remedy.

    Args:
        found: what `migrated` returned. data: folders looked up before the shipped one.
    """
    from impact.errors import ProblemsError
    from impact.scenario.load import Home, parse

    problems: list[Problem] = []
    for each in found:
        try:
            parse(each.after, each.file.stem, str(each.file), tuple(data), Home(each.file.stem, each.file.parent))
        except ProblemsError as error:
            problems += error.problems
    return list(dict.fromkeys(problems))
