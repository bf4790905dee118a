"""Messages without the folders of this machine, for whoever asks from another one."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from impact.errors import Problem
from impact.resources import shipped

# What is still left of a path that begins at the top of a disk, behind a blank, a quote or a bracket.
PATH = re.compile(r"(?:(?<=^)|(?<=[\s'\"(=,:]))(?:[A-Za-z]:[\\/]|/(?=\w))[^\s'\"(),;]*[\\/]")


class Hidden:
    """Takes paths out of problems: of a folder its last name stays, of a file its own.

    Args:
        folders: that are known to be named.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        own = [Path(str(shipped(kind))) for kind in ("data", "templates")]
        package = Path(__file__).resolve().parents[1]
        named = {str(each): each.name for each in (*folders, *own, package)}
        named |= {str(Path(each).resolve()): name for each, name in named.items()}
        above = {str(each): "" for each in (package.parent, Path(tempfile.gettempdir()), Path.cwd())}
        self._named = sorted((above | named).items(), key=lambda each: -len(each[0]))

    def told(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return problems without paths."""
        return [
            replace(each, file=self.words(each.file), where=self.words(each.where), message=self.words(each.message))
            for each in problems
        ]

    def words(self, text: str) -> str:
        """Return a text without paths."""
        for folder, name in self._named:
            if len(folder) > 1:
                text = text.replace(f"{folder}/", f"{name}/" if name else "").replace(folder, name)
        return PATH.sub("", text)
