"""A model run over the parts of a draw set: one after another, or the later half in a second process."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from impact.beside import Beside, possible
from impact.models.inputs import Inputs
from impact.scenario.schema import LEAST_DRAWS
from impact.study.estimate import rows_of
from impact.study.gather import COUNTED, Gathering, Taken
from impact.study.probabilities import Probabilities
from impact.uncertainty.draws import Draws

Progress: TypeAlias = Callable[[int, int], None]
Counts: TypeAlias = Mapping[tuple[str, str, str], int]

SHARED = 100_000  # up to so many draws two processes hold less than a gigabyte between them


def gathered(inputs: Inputs, most: int, progress: Progress = lambda done, of: None) -> Gathering:
    """Return the rows of a model over all draws; probabilities follow from the key figures of each part.

    The numbers do not depend on whether there was a second process: draws are counted, and their sums added up, in the
    same order.

    Args:
        inputs: with their draws. most: draws to run at once. progress: called with the draws done and all draws.
    """
    count = inputs.draws.count
    gathering, probabilities = Gathering(count), Probabilities(inputs.scenario.project)
    first, *rest = inputs.draws.parts(most)
    _add(inputs, first, gathering, probabilities)
    later = Later(inputs, gathering, rest[-(-len(rest) // 2) :] if _shared(gathering, most) else [], count)
    now = rest[: len(rest) - len(later.parts)]
    done = first.count
    progress(done, count)
    with Beside(later.begin, later.taken, allowed=bool(later.parts)) as beside:
        for draws in now:
            _add(inputs, draws, gathering, probabilities)
            done += draws.count
            progress(done, count)
        if later.parts:
            taken, number, counts = beside(None)
            gathering.absorb(taken, later.start)
            probabilities.absorb(number, counts)
            progress(count, count)
    gathering.close(probabilities.rows({key: each.row.topics for key, each in gathering.headlines.items()}))
    return gathering


def _shared(gathering: Gathering, most: int) -> bool:
    """Return whether a second process takes the later half: only of draws that are counted, in whole bins' worth."""
    counted = gathering.exact is not None and most % COUNTED == 0
    return counted and gathering.count <= SHARED and gathering.count % most == 0 and possible()


def _add(inputs: Inputs, draws: Draws, gathering: Gathering, probabilities: Probabilities) -> None:
    """Run the model over a part of the draws; all rows but the key figures can be forgotten then."""
    rows = rows_of(inputs.over(draws))
    gathering.add(rows)
    figures = {str(row.keys["key"]): row.values[:, 0].copy() for row in rows if "key" in row.keys}
    del rows
    if gathering.count >= LEAST_DRAWS:
        probabilities.add(inputs, draws, figures)


@dataclass
class Later:
    """The later parts of a draw set.

    Attributes:
        gathering: of the first parts, which says where the bins are. count: draws in all.
    """

    inputs: Inputs
    gathering: Gathering
    parts: Sequence[Draws]
    count: int
    _found: tuple[Taken, int, Counts] | None = field(default=None, init=False)

    @property
    def start(self) -> int:
        """The first draw of the parts."""
        return self.count - sum(draws.count for draws in self.parts)

    def begin(self) -> None:
        """Run the parts."""
        self._found = self._run()

    def taken(self, _: None) -> tuple[Taken, int, Counts]:
        """Return what was gathered, and how often each event happened in how many draws."""
        return self._found or self._run()

    def _run(self) -> tuple[Taken, int, Counts]:
        own, probabilities = self.gathering.beside(self.start, self.count), Probabilities(self.inputs.scenario.project)
        for draws in self.parts:
            _add(self.inputs, draws, own, probabilities)
        return own.taken(), probabilities.number, probabilities.counts
