"""The draws of one study over several processes: each runs a stretch of them, and what it counted is added in order.

The numbers are those of one process to the last bit: bins are set by the first draws, each process counts whole pieces
of so many draws, and sums are added up in the order of the draws, whoever made them.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO

from impact.models.inputs import Inputs
from impact.second_process import possible
from impact.study.run.draws import gather
from impact.study.run.draws.gather import Gathering, Taken
from impact.study.run.draws.probabilities import Counts, Probabilities
from impact.study.run.draws.stretch import Progress, stretch
from impact.study.tables.declared import declared_for

Found = tuple[Taken, int, Counts]


def can_spread(count: int, workers: int) -> bool:
    """Return whether draws are shared among processes: only those that are counted, and where each has a piece."""
    return workers > 1 and count > gather.EXACT_DRAWS and count >= (workers + 1) * gather.COUNTED and possible()


def spread(inputs: Inputs, most: int, workers: int, progress: Progress) -> tuple[Gathering, Probabilities]:
    """Return what was gathered of all draws, and how often events happened.

    Args:
        inputs: with all draws. most: draws to run at once. workers: processes, this one among them.
        progress: called with the draws done, as far as this process knows, and all draws.
    """
    count = inputs.draws.count
    gathering = Gathering(count, declared_for(inputs), shared=True)
    probabilities = Probabilities(inputs.loaded.declared)
    stretch(inputs, (0, gather.COUNTED), min(most, gather.COUNTED), gathering, probabilities)  # sets the bins
    if gathering.counter is None:  # no input varies: there is nothing to share
        stretch(inputs, (gather.COUNTED, count), most, gathering, probabilities)
        return gathering, probabilities
    first, *others = _stretches(count, workers)
    copies = [_Copy.of(inputs, each, most, gathering) for each in others]
    try:
        here = first[1] - gather.COUNTED

        def told(done: int) -> None:
            progress(min(done * count // max(here, 1), count), count)  # the others are about as far

        stretch(inputs, (gather.COUNTED, first[1]), most, gathering, probabilities, told)
        for copy in copies:
            taken, number, counts = copy.found(inputs, most, gathering)
            gathering.absorb(taken, copy.place[0])
            probabilities.absorb(number, counts)
    finally:
        for copy in copies:
            copy.end()
    return gathering, probabilities


def _stretches(count: int, workers: int) -> Iterator[tuple[int, int]]:
    """Yield where the draws of each process begin and end: whole pieces of what is counted at once."""
    pieces = -(-count // gather.COUNTED)
    cuts = [pieces * place // workers * gather.COUNTED for place in range(workers)]
    yield from zip(cuts, [*cuts[1:], count], strict=True)


def _run(inputs: Inputs, place: tuple[int, int], most: int, first: Gathering) -> Found:
    """Return what was gathered of a stretch behind the first draws; what is kept of each draw stands in their room."""
    room, whole = first.room_of(*place), inputs.draws.count
    gathering = Gathering(place[1] - place[0], declared_for(inputs), whole, first.counter, room=room)
    probabilities = Probabilities(inputs.loaded.declared)
    stretch(inputs, place, most, gathering, probabilities)
    return gathering.taken(), probabilities.number, probabilities.counts


@dataclass
class _Copy:
    """A copy of this process that runs a stretch; 0 where there could be none."""

    place: tuple[int, int]
    process: int
    answer: BinaryIO | None

    @classmethod
    def of(cls, inputs: Inputs, place: tuple[int, int], most: int, first: Gathering) -> _Copy:
        source, sink = os.pipe()
        try:
            process = os.fork()
        except OSError:
            os.close(source)
            os.close(sink)
            return cls(place, 0, None)
        if process == 0:
            status = 1
            try:
                os.close(source)
                with os.fdopen(sink, "wb") as stream:
                    stream.write(pickle.dumps(_run(inputs, place, most, first), protocol=5))
                status = 0
            except BaseException:  # the original runs the stretch again and tells what is wrong with it
                pass
            finally:
                os._exit(status)
        os.close(sink)
        return cls(place, process, os.fdopen(source, "rb"))

    def found(self, inputs: Inputs, most: int, first: Gathering) -> Found:
        """Return what the copy found; where it came to nothing, what this process finds."""
        said = b"" if self.answer is None else self.answer.read()
        if self._ended() == 0 and said:
            found: Found = pickle.loads(said)
            return found
        return _run(inputs, self.place, most, first)

    def _ended(self) -> int:
        process, self.process = self.process, 0
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) if process else 1

    def end(self) -> None:
        """End the copy if nobody waits for it any more."""
        if self.answer is not None:
            self.answer.close()
        if self.process:
            with suppress(ProcessLookupError):
                os.kill(self.process, 9)
            self._ended()
