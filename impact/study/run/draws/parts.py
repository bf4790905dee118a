"""A model run over the parts of a draw set: one after another, or the later half in a second process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from impact.arrays import Array
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.second_process import SecondProcess, possible
from impact.study.run.draws import gather
from impact.study.run.draws.gather import Gathering, Taken
from impact.study.run.draws.probabilities import Counts, Probabilities
from impact.study.run.draws.stretch import Progress, stretch
from impact.study.run.draws.stretch import count as count_events
from impact.study.run.draws.stretch import figures as figures_of
from impact.study.run.estimate import rows_of
from impact.study.tables.declared import declared_for
from impact.uncertainty.bins import Counter

AT_ONCE = 1_500  # draws that each of two processes runs at once


def gathered(inputs: Inputs, most: int, progress: Progress = lambda done, of: None) -> Gathering:
    """Return the rows of a model over all draws; probabilities follow from the key figures of each part.

    The numbers do not depend on whether there was a second process: draws are counted, and their sums added up, in the
    same order.

    Args:
        inputs: with their draws. most: draws to run at once. progress: called with the draws done and all draws.
    """
    count = inputs.draws.count
    shared = _shared(count, most)
    most = min(most, AT_ONCE) if shared else most
    here = count // 2 // gather.COUNTED * gather.COUNTED if shared else count
    gathering, probabilities = Gathering(count, declared_for(inputs)), Probabilities(inputs.loaded.declared)
    later = Later(inputs, here, count, most)
    with SecondProcess(later.begin, later.taken, allowed=shared) as beside:
        taken = None
        for cut in _cuts(0, here, most, first=gather.COUNTED if shared else most):
            draws = inputs.draws.part(*cut)
            figures = _add(rows_of(inputs.over(draws)), gathering)
            if shared and taken is None and gathering.counter is not None:
                taken = beside.give(gathering.counter)
            count_events(probabilities, inputs, draws, figures)
            progress(gathering.number * count // max(here, 1), count)  # the other half is as far
        if shared and taken is None:  # no input varies, so nothing is counted
            stretch(inputs, (here, count), most, gathering, probabilities)
        if taken:
            found, number, counts = taken()
            gathering.absorb(found, here)
            probabilities.absorb(number, counts)
    gathering.close(probabilities.rows({key: each.row.topics for key, each in gathering.headlines.items()}))
    return gathering


def _shared(count: int, most: int) -> bool:
    """Return whether a second process takes the later half: only of draws that are counted, so many at once."""
    both_count = count >= 2 * gather.COUNTED and most >= gather.COUNTED
    return count > gather.EXACT_DRAWS and both_count and possible()


def _cuts(start: int, stop: int, most: int, first: int) -> Iterator[tuple[int, int]]:
    """Yield where parts of at most so many draws begin and end; the central run alone is a part without any."""
    while True:
        end = min(start + first, stop)
        yield start, end
        if end == stop:
            return
        start, first = end, most


def _add(rows: tuple[Row, ...], gathering: Gathering) -> dict[str, Array]:
    """Gather rows and return what is still wanted of them, the key figures by key, (draws + 1,) each."""
    gathering.add(rows)
    return figures_of(rows)


@dataclass
class Later:
    """The later parts of a draw set, run in a process of their own.

    Attributes:
        inputs: with all draws. start: the first draw of these parts. count: draws in all. most: draws to run at once.
    """

    inputs: Inputs
    start: int
    count: int
    most: int

    def __post_init__(self) -> None:
        """Set up what is found."""
        self._probabilities = Probabilities(self.inputs.loaded.declared)
        cuts = _cuts(self.start, self.count, self.most, first=self.most)
        self._parts = (self.inputs.draws.part(*cut) for cut in cuts)
        self._first: tuple[Row, ...] = ()

    def begin(self) -> None:
        """Run the first part, whose draws cannot be counted yet."""
        draws = next(self._parts)
        self._first = rows_of(self.inputs.over(draws))
        count_events(self._probabilities, self.inputs, draws, figures_of(self._first))

    def taken(self, counter: Counter | None) -> tuple[Taken, int, Counts]:
        """Return what was gathered, and how often each event happened in how many draws.

        Args:
            counter: of the draws before these.
        """
        gathering = Gathering(self.count - self.start, declared_for(self.inputs), self.count, counter)
        if self._first:
            gathering.add(self._first)
            self._first = ()
        for draws in self._parts:
            figures = _add(rows_of(self.inputs.over(draws)), gathering)
            count_events(self._probabilities, self.inputs, draws, figures)
        return gathering.taken(), self._probabilities.number, self._probabilities.counts
