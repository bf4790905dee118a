"""How often a key figure is below or above zero: over all draws, and with the draws held on a named path.

Which paths there are says the model (`Inputs.path`); which figures are asked for together says the kind of project
(`KindDeclaration.together`). Weights of paths are judgements, so a likelihood word belongs to a share on one path only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array
from impact.models.inputs import Inputs
from impact.models.rows import Row, joined
from impact.scenario.declared import KindDeclaration
from impact.study.run.estimate import key_figures
from impact.uncertainty.design import HeldDraws
from impact.uncertainty.draws import Draws

DRAWN = "drawn"  # over all draws, between the paths as the scenario says
BELOW, ABOVE = "below_zero", "above_zero"

Figures = Mapping[str, Array]


class Probabilities:
    """Counts of events over the parts of a draw set.

    Attributes:
        counts: draws in which an event happened, by metric, event and path. number: draws so far.
    """

    def __init__(self, declared: KindDeclaration) -> None:
        self.counts: dict[tuple[str, str, str], int] = {}
        self.number = 0
        self._together = declared.together

    def add(self, inputs: Inputs, draws: Draws, drawn: Figures) -> None:
        """Count a part: the key figures as drawn, (draws + 1,) each, and with every path held."""
        self.number += draws.count
        self._count(DRAWN, drawn, slice(1, None), draws.count)
        for name, paths in inputs.paths.items():
            if len(paths) == 1:  # a condition of the whole scenario
                self._count(next(iter(paths)), drawn, slice(1, None), draws.count)
                continue
            for path, value in paths.items():
                self._count(path, key_figures(inputs, HeldDraws(draws, {name: value})), slice(1, None), draws.count)

    def _count(self, path: str, figures: Figures, part: slice, number: int) -> None:
        happened: dict[tuple[str, str], NDArray[np.bool_]] = {}
        for key, values in figures.items():
            over = values[part] if len(values) > 1 else np.repeat(values, number)
            happened[key, BELOW], happened[key, ABOVE] = over < 0, over > 0
        for metric, events in self._together.items():
            together = "_and_".join(events.values())
            if happened.keys() >= events.items():  # a figure that is not known has no sign
                happened[metric, together] = np.logical_and.reduce([happened[event] for event in events.items()])
        for (metric, event), draws in happened.items():
            of = (metric, event, path)
            self.counts[of] = self.counts.get(of, 0) + int(draws.sum())

    def rows(self, topics: Mapping[str, tuple[str, ...]]) -> Iterator[Row]:
        """Yield the share of the draws of each event; `topics` are those behind each key figure."""
        for (metric, event, path), count in self.counts.items():
            parts = self._together.get(metric, (metric,))
            yield Row(
                "probability",
                np.array([[count / self.number]]),
                keys={"metric": metric, "event": event, "path": path},
                topics=joined(*(topics[key] for key in parts)),
            )
