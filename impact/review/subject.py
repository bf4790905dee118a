"""What a reviewer looks at: a scenario as it was read, the catalogue, and the study of a first run where it ran."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from impact.files.yaml import Path, dotted

if TYPE_CHECKING:
    from impact.catalogue.catalogue import Catalogue
    from impact.scenario.load import Loaded
    from impact.scenario.quantity import Assumption
    from impact.scenario.schema import Scenario
    from impact.scenario.texts import ReaderText
    from impact.study.study import Study
    from impact.study.tables import Record

NOWHERE = (0, 0)


@dataclass(frozen=True)
class Subject:
    """What a reviewer looks at.

    Attributes:
        loaded: the scenario. catalogue: figures and sources.
        study: from the first draws; None where the scenario cannot be run.
        on: the day on which ages are counted. not_given: what the brief must state and the scenario does not say yet.
        outside: a sentence for each check of plausibility that the main estimate fails, in the order of the study.
        templates: folders with own words.
        idle: inputs that move no figure, by key, each with the reason.
        values: how many values page 1 of the brief prints.
    """

    loaded: Loaded
    catalogue: Catalogue
    study: Study | None
    on: date
    not_given: Sequence[str] = ()
    outside: Sequence[str] = ()
    templates: tuple[FilePath, ...] = ()
    idle: Mapping[str, str] = field(default_factory=dict)
    values: int = 0

    @property
    def scenario(self) -> Scenario:
        """The scenario itself."""
        return self.loaded.scenario

    def rows(self, table: str) -> Sequence[Record]:
        """Return the rows of a table of the study; none where there is no study, or no such table."""
        return self.study[table].rows if self.study is not None and table in self.study.tables else ()

    @cached_property
    def texts(self) -> Mapping[str, ReaderText]:
        """The texts of the scenario that readers meet, by address."""
        from impact.scenario.texts import texts_of

        return texts_of(self.scenario)

    def own_assumptions(self) -> Iterator[tuple[Path, Assumption]]:
        """Yield the assumptions that the scenario makes itself, with their paths; defaults that it takes are not."""
        for key, (value, _) in self.loaded.assumptions.items():
            if key not in self._taken:
                yield ("project", *key.split(".")), value

    @cached_property
    def _taken(self) -> frozenset[str]:
        return frozenset(each.key for each in self.loaded.defaults)

    def place(self, path: Path) -> tuple[str, int, int]:
        """Return file, line and column of a path, or of the nearest part above it that a scenario's file has.

        What stands in a file of defaults is looked for where the scenario would state it.
        """
        places = self.loaded.places
        files = {places.file, *self.loaded.homes}
        for length in range(len(path), -1, -1):
            spot, file = places.spots.get(path[:length]), places.elsewhere.get(path[:length], places.file)
            if spot is not None and file in files:
                return file, *spot
        return places.file, *NOWHERE

    def where(self, path: Path) -> str:
        """Return a path as people write it."""
        return dotted(path)
