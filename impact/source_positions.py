"""YAML as plain values together with the line and column of every key."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, TypeAlias

from impact.core.errors import Problem, ProblemsError, did_you_mean, problem, there_are

Path: TypeAlias = tuple[str | int, ...]

_MOST_KEPT = 500_000  # characters


@dataclass
class Positions:
    """Where the keys and values of a file stand, by path; lines and columns count from 1.

    Attributes:
        file: as the user named it. spots: line and column by path.
        elsewhere: paths that come from another file, such as the one a variant inherits from.
        of_package: Files that ship with the package. What does not fit in them was brought about by keys of the user,
            so problems are named at the nearest part that the user's files have.
    """

    file: str
    spots: dict[Path, tuple[int, int]] = field(default_factory=dict)
    elsewhere: dict[Path, str] = field(default_factory=dict)
    of_package: frozenset[str] = frozenset()

    def copy(self) -> Positions:
        """Return the same positions, which may be changed."""
        return Positions(self.file, dict(self.spots), dict(self.elsewhere), self.of_package)

    def problem(self, path: Path, message: str) -> Problem:
        """Return a problem at that path, or at the nearest part of it that the file has."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.spots:
                line, column = self.spots[path[:length]]
                file = self.elsewhere.get(path[:length], self.file)
                if file not in self.of_package:
                    return problem(message, file=file, line=line, column=column, where=dotted(path))
                if length == len(path):
                    message += f" The value comes from {file}, line {line}: state it in {self.file} to replace it."
        return problem(message, file=self.file, where=dotted(path))

    def others(self, content: Iterable[Any], known: Collection[str], path: Path) -> Iterator[Problem]:
        """Yield each name of a mapping that is none of those known, with what may be meant."""
        for name in content:
            if name not in known:
                words = f"nothing here is called '{name}'.{did_you_mean(str(name), known)} {there_are(known, 30)}"
                yield self.problem((*path, name), words)

    def states(self, path: Path) -> bool:
        """Return whether a file of the user has this very path."""
        return path in self.spots and self.elsewhere.get(path, self.file) not in self.of_package


def dotted(path: Path) -> str:
    """Return a path as people write it: `claims[2].source`."""
    words = ""
    for part in path:
        words += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if words else str(part)
    return words


def read_yaml(content: str, file: str) -> tuple[Any, Positions]:
    """Return the values of a YAML 1.2 document and where they stand.

    Dates stay text. Anchors and aliases work; tags other than the core schema's are problems.

    Raises:
        ProblemsError: the text is no YAML, or a key stands twice.
    """
    value, spots = (_kept if len(content) <= _MOST_KEPT else _read)(content, file)
    return _copied(value), Positions(file, dict(spots))


def _read(content: str, file: str) -> tuple[Any, dict[Path, tuple[int, int]]]:
    from impact.yaml_core import MarkedYAMLError, YAMLError, key_of, nodes, scalar, tag

    places = Positions(file)
    problems: list[Problem] = []

    def plain(node: Any, path: Path) -> Any:
        places.spots.setdefault(path, (node.start_mark.line + 1, node.start_mark.column + 1))
        try:
            if node.id == "scalar":
                return scalar(node)
            tag(node)
        except ValueError as error:
            problems.append(places.problem(path, str(error)))
            return None
        if node.id == "sequence":
            return [plain(item, (*path, index)) for index, item in enumerate(node.value)]
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line, column = key_node.start_mark.line + 1, key_node.start_mark.column + 1
            try:
                name = key_of(key_node)
            except ValueError as error:
                problems.append(problem(str(error), file=file, line=line, column=column, where=dotted(path)))
                continue
            here = (*path, name)
            places.spots[here] = (line, column)
            if name in result:
                problems.append(places.problem(here, f"The key '{name}' stands twice here. Keep one of the two."))
            result[name] = plain(value_node, here)
        return result

    try:
        root = nodes(content)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        found = f"This is no valid YAML: {error.problem or error.context}. Check indentation, colons and quotes."
        raise ProblemsError([problem(found, file=file, line=line, column=column)]) from None
    except YAMLError as error:
        raise ProblemsError([problem(f"This is no valid YAML: {error}", file=file)]) from None
    value = plain(root, ()) if root is not None else None
    if problems:
        raise ProblemsError(problems)
    return value, places.spots


# A process reads the same declarations, templates and scenarios many times; a copy takes a hundredth of reading.
_kept = lru_cache(maxsize=128)(_read)


def _copied(value: Any) -> Any:
    """Return plain values that may be changed."""
    if isinstance(value, dict):
        return {key: _copied(each) for key, each in value.items()}
    return [_copied(each) for each in value] if isinstance(value, list) else value
