"""What a correction is: mechanical, told with its reason, and never a matter of judgement."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

from impact.errors import Problem
from impact.scenario.spliced import Edit
from impact.source_positions import Path, Positions, dotted


@dataclass(frozen=True)
class Change:
    """A correction.

    Attributes:
        edit: what is replaced. old: what stood there. why: it is replaced.
    """

    edit: Edit
    old: str
    why: str

    @property
    def where(self) -> str:
        """The key, as people write it."""
        return dotted(self.edit.path)


@dataclass(frozen=True)
class Faulty:
    """A scenario file that may be corrected.

    Attributes:
        values, places: of the file alone, without what it inherits. problems: why it is refused.
    """

    values: Any
    places: Positions
    problems: Sequence[Problem]

    @cached_property
    def _paths(self) -> dict[str, Path]:
        return {dotted(path): path for path in self.places.spots}

    def refused(self) -> Iterator[tuple[Path, Any, Problem]]:
        """Yield path and value of everything in the file that a problem is about."""
        for each in self.problems:
            path = self._paths.get(each.where)
            if path and each.file == self.places.file:
                yield path, self.at(path), each

    def texts(self) -> Iterator[tuple[Path, str]]:
        """Yield every text of the file that is a value."""
        yield from ((path, value) for path in self.places.spots if isinstance(value := self.at(path), str))

    def at(self, path: Path) -> Any:
        """Return what stands at a path."""
        value = self.values
        for part in path:
            value = value[part]
        return value


Fix: TypeAlias = Callable[[Faulty], Iterator[Change]]
