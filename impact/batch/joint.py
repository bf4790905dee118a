"""Draws of key figures that belong together across projects: one state of the world in every draw.

Studies of two scenarios share the stream of an input that has the same name, whatever that is. Across projects only
what is read from the catalogue is the same thing: a price, a grid, a factor of the country. What a scenario states of
its own project gets a stream of its own here, so that two projects are not high and low together for no reason.
"""

import io
from typing import Any

import numpy as np

from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.core.threads import one_thread
from impact.formulas.uncertainty.correlation import Pair
from impact.formulas.uncertainty.draws import Draws
from impact.scenario.load import Loaded
from impact.study.estimate import key_figures, pairs, ready

SEED = 20_260_101  # of all joint draws


class OfProject(Draws):
    """Draws in which the inputs of one project have streams of their own.

    Args:
        count, seed, correlations: see `Draws`. project: its name.
        shared: names of the inputs that are the same thing for every project.
    """

    def __init__(self, count: int, seed: int, correlations: list[Pair], project: str, shared: frozenset[str]) -> None:
        self._project, self._shared = project, shared
        renamed = [Pair(self._named(pair.first), self._named(pair.second), pair.rank) for pair in correlations]
        super().__init__(count, seed, renamed)

    def _named(self, name: str) -> str:
        return name if name in self._shared else f"{self._project}/{name}"

    def probabilities(self, name: str) -> Array:
        """Return the probabilities of an input: of the project's own stream where it states the input itself.

        u[i] = that of `name` where all projects share it, else that of `PROJECT/name`

        Returns:
            (count,) [1].

        Convention: our own; see the head of this file.
        """
        return super().probabilities(self._named(name))


def joint_draws(loaded: Loaded, catalogue: Catalogue, count: int) -> bytes:
    """Return the key figures of a scenario over joint draws, as a file of numpy.

    The main estimate stands beside them, since ranges are read against it.

    Args:
        loaded: the scenario. catalogue: figures. count: of draws, the same for all scenarios of a portfolio.
    """
    with one_thread():
        inputs = ready(loaded, catalogue)
        key_figures(inputs, Draws(0, SEED))  # which figures of the catalogue are drawn is known once they are read
        draws = OfProject(count, SEED, pairs(loaded), loaded.name, frozenset(inputs.drawn_factors))
        figures = key_figures(inputs, draws)
    stream = io.BytesIO()
    arrays: dict[str, Any] = {key: np.broadcast_to(values, (count + 1,)) for key, values in figures.items()}
    np.savez_compressed(stream, **arrays)
    return stream.getvalue()


def read_joint(data: bytes) -> dict[str, Array]:
    """Return key figures by key, (draws + 1,): the main estimate, then the draws."""
    with np.load(io.BytesIO(data), allow_pickle=False) as found:
        return {name: found[name] for name in found.files}
