"""Inputs that move no figure: a few stated numbers of a case are changed, and what `check` says of each is compared."""

import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np
from case_checks.tried import Tried, fault
from changes import at
from finding import Finding

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError, ProblemsError
from impact.files.yaml import read_yaml
from impact.files.yaml import written as written_as_yaml
from impact.model.rows import ResultRow
from impact.scenario.load import LoadedScenario, parse
from impact.study.effects import moves, without_effect
from impact.study.estimate import estimate

MOST = 5  # inputs of a case that are tried
RANGED = ("low", "high", "distribution", "alternatives", "cut")
HINT = "assumptions/without-effect"
Cells = list[tuple[Any, ...]]


class Trial:
    """A scenario in which one number at a time is another, run without draws."""

    def __init__(self, tried: Tried) -> None:
        self._tried = tried
        text = tried.file.read_text(encoding="utf-8")
        self._tree: dict[str, Any] = read_yaml(text, tried.file.name)[0]
        self._catalogue = Catalogue(kind=tried.case.kind)
        self.loaded = self._read(text)
        self.idle = without_effect(self.loaded, self._catalogue)

    @cached_property
    def before(self) -> Cells:
        return self._cells(self.loaded)

    @cached_property
    def hinted(self) -> frozenset[str]:
        found = api.review(self._tried.file).findings
        return frozenset(each.where.removeprefix("project.") for each in found if each.rule == HINT)

    def stated(self) -> list[str]:
        return [key for key in self.loaded.assumptions if isinstance(at(self._tree, _path(key)), dict)]

    def moves(self, key: str) -> bool | None:
        """Return whether another value of an input changes a cell; None where a scenario with another is not read.

        What the model refuses counts as a change. Shares that must add up to one are not read alone.
        """
        for place in (0, 1):
            tree = deepcopy(self._tree)
            node = at(tree, _path(key))
            bounds, spec = self.loaded.bounds[key], self.loaded.assumptions[key][0]
            ends = {year: (each.low, each.central, each.high) for year, each in spec.by_year.items()}
            for name in RANGED:
                node.pop(name, None)
            for year, (low, central, high) in ends.items():
                span = tuple(central if end is None else end for end in (low, central, high))
                value = float(moves((span[0], span[1], span[2]), bounds)[place])
                if year:
                    node["years"][next(each for each in node["years"] if int(each) == year)] = {"central": value}
                else:
                    node["central"] = value
            try:
                other = self._read(written_as_yaml(tree))
            except ProblemsError:
                return None
            try:
                if self._cells(other) != self.before:
                    return True
            except ImpactError:
                return True
        return False

    def _read(self, text: str) -> LoadedScenario:
        return parse(text, self._tried.file.stem, str(self._tried.file))

    def _cells(self, loaded: LoadedScenario) -> Cells:
        alone = replace(loaded, scenario=loaded.scenario.model_copy(update={"draws": 0, "correlations": ()}))
        return [_of(row) for row in estimate(alone, self._catalogue).rows]


def _path(key: str) -> tuple[str, ...]:
    return ("project", *key.split("."))


def _of(row: ResultRow) -> tuple[Any, ...]:
    values = np.where(np.isnan(row.values[0]), np.inf, row.values[0]) + 0.0  # no minus zero
    others = tuple(None if each is None else each[0].tolist() for each in (row.undefined, row.never))
    return row.variable, tuple(row.keys.items()), row.years, row.gap, others, *(f"{value:.9g}" for value in values)


def idle_inputs(tried: Tried, only: str = "") -> Iterator[Finding]:
    """Yield inputs that move nothing and are not named by `check`, and inputs that are named and move something."""
    trial = Trial(tried)
    keys = trial.stated()
    chosen = random.Random(tried.case.number).sample(keys, min(MOST, len(keys)))
    for key in [each for each in keys if each == only] if only else chosen:
        moved, named = trial.moves(key), key in trial.idle
        if moved and named:
            words = f"{key} is named as without effect ({trial.idle[key]}), and a cell follows it"
            yield fault(tried.case, "input-with-effect", words, where=key)
        if moved is False and not (named and key in trial.hinted):
            where = "a review leaves it out" if named else "check does not name it"
            yield fault(tried.case, "input-without-effect", f"no cell follows {key}, and {where}", where=key)
