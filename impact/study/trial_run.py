"""What only a whole run would meet, for checks: every draw, the ends of all ranges at once, scenarios side by side."""

import numpy as np

from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError, Problem, ProblemsError
from impact.core.threads import one_thread
from impact.formulas.uncertainty.design import CENTRAL, HIGH, LOW, Designed
from impact.model.inputs import Inputs
from impact.scenario.draw_limits import LEAST_DRAWS
from impact.scenario.load import LoadedScenario
from impact.study.analysis.key_figures import Headlines
from impact.study.analysis.levers import Lever
from impact.study.draws import SignProbabilities
from impact.study.estimate import key_figures, prepare_inputs

PART = 2_000  # draws at once


class Corners(Designed):
    """All inputs at the low ends of their ranges, and all at the high ends."""

    called = "runs in which all inputs are at the low ends of their ranges, or all at the high ends"


def problems_of_draws(loaded: LoadedScenario, catalogue: Catalogue) -> list[Problem]:
    """Return why a run would refuse a scenario over its own draws, from its key figures alone."""
    with one_thread():
        try:
            _try_draws(prepare_inputs(loaded, catalogue))
        except ImpactError as error:
            return list(error.problems) if isinstance(error, ProblemsError) else [loaded.places.problem((), str(error))]
    return []


def _try_draws(inputs: Inputs) -> None:
    """Run the key figures over all draws, as drawn and with every path held, as a study does."""
    probabilities, count = SignProbabilities(inputs.loaded.declared), inputs.draws.count
    for start in range(0, count, PART):
        draws = inputs.draws.part(start, min(start + PART, count))
        figures = key_figures(inputs, draws)
        if count >= LEAST_DRAWS:
            probabilities.add(inputs, draws, figures)


def try_corners(headlines: Headlines, levers: tuple[Lever, ...]) -> None:
    """Run the model with all inputs at the low ends of their ranges, and with all at the high ends.

    Shares that may exceed one together do so there, however many draws a study has. Inputs that the scenario draws
    against each other stay central: their high ends do not meet.

    Raises:
        ImpossibleError: Values cannot be true together there.
    """
    apart = {key for each in headlines.inputs.scenario.correlations if each.rank < 0 for key in each.between}
    ends = np.array([LOW, HIGH])
    places = {lever.key: np.full(2, CENTRAL) if lever.key in apart else ends for lever in levers if not lever.together}
    if places:
        headlines(Corners(2, places))
