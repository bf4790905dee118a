"""Scenarios that stand beside others, kept for the studies that follow in the same process.

A hundred variants of one scenario name the same alternatives. Under the same draws an alternative has the same
figures in each of them, so it is read and run once. Nothing is kept that the files do not say any more.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError
from impact.models.rows import Row
from impact.reading import read_text
from impact.scenario.load import Home, Loaded, home_of_file, load
from impact.scenario.profile import profile
from impact.study.tables import Record

MOST_RUNS, MOST_READ = 64, 256  # a run holds some hundred kilobytes for each key figure


@dataclass(frozen=True)
class Run:
    """A scenario, the rows of its key figures over the draws, and what these are reduced to."""

    loaded: Loaded
    rows: tuple[Row, ...]
    records: tuple[Record, ...]


@dataclass(frozen=True)
class _Read:
    """A scenario as it was read: all files behind it with their texts, and the user's profile."""

    number: int
    loaded: Loaded
    home: Home
    texts: Mapping[Home, str]
    profile: Any


class Beside:
    """Reads and runs scenarios once for many studies of one catalogue.

    Args:
        catalogue: figures and sources of all these studies.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._read: dict[str, _Read] = {}
        self._runs: dict[Hashable, Run] = {}
        self._number = 0

    def load(self, name: str) -> Loaded:
        """Return a scenario by name, read anew only where one of its files has changed.

        Raises:
            ImpactError: see `impact.scenario.load.load`.
            ProblemsError: all problems of the scenario.
        """
        return self._known(name).loaded

    def _known(self, name: str) -> _Read:
        extra, own = self.catalogue.extra, profile().profile
        known = self._read.get(name)
        if (
            known is not None
            and (known.profile, known.home) == (own, home_of_file(name, extra))
            and all(_text(home) == text for home, text in known.texts.items())
        ):
            return known
        loaded = load(name, extra)
        self._number += 1
        if len(self._read) >= MOST_READ:
            self._read.clear()
        texts = {home: _text(home) for home in loaded.homes.values()}
        self._read[name] = _Read(self._number, loaded, home_of_file(name, extra), texts, own)
        return self._read[name]

    def run(self, name: str, like: Loaded, made: Callable[[], Run]) -> Run:
        """Return the run of a scenario, from an earlier study where that took the same draws.

        Args:
            name: of the scenario. like: the scenario beside which it stands, whose settings it takes.
            made: makes the run.
        """
        own = like.scenario
        pairs = tuple((each.between, each.rank) for each in own.correlations)
        key = (name, self._known(name).number, own.draws, own.seed, own.headline_year, pairs)
        if key not in self._runs:
            if len(self._runs) >= MOST_RUNS:
                self._runs.clear()
            self._runs[key] = made()
        return self._runs[key]


def _text(home: Home) -> str:
    """Return the text of a scenario's file; empty where it is gone."""
    try:
        return read_text(home.folder.joinpath(f"{home.name}.yaml"), home.name)
    except ImpactError:
        return ""
