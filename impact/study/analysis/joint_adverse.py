"""Key figures with all inputs of one group, or of all groups, part of the way to their adverse ends at once.

One input at a time shows what one error does. Errors of one direction add up: whoever says that a sign holds in all
draws, or that no input turns it, has to say what several do together. Nothing here is a probability, nor the worst that
can be: an input goes to the end that is adverse while all others are central.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.formulas.uncertainty.correlation import CorrelatedPair, correlation_matrix
from impact.formulas.uncertainty.design import CENTRAL, Designed
from impact.formulas.uncertainty.one_at_a_time import worst_directions
from impact.study.analysis.key_figures import Figures, Headlines
from impact.study.analysis.levers import PATH, Lever
from impact.study.analysis.sensitivity import SensitivityResult, where_possible
from impact.study.estimate import pairs
from impact.study.tables import Record, ResultTable, identified, rounded

PARTS = (0.5, 0.75)  # of the way from the central value to the end
ALL = "all"
ADVERSE, FAVOURABLE = "adverse", "favourable"
UP = {"higher": 1, "lower": -1}


@dataclass(frozen=True)
class CombinedCase:
    """One figure and the inputs that are moved against it.

    Attributes:
        metric: the figure.
        group: of inputs, or all.
        toward: where it is pushed, lower or higher.
        side: adverse or favourable; where neither side is the worse one, the same as `toward`.
        ways: of the inputs that move it, by lever: 1 upwards, -1 downwards.
    """

    metric: str
    group: str
    toward: str
    side: str
    ways: dict[int, int]


def combined_cases(headlines: Headlines, explored: SensitivityResult) -> ResultTable:
    """Return each figure with the inputs of a group part of the way to their adverse ends, and to the other ones.

    The adverse end of an input is the one that makes the figure worse while all others are central. Inputs that do not
    move a figure are left out; output paths stay, they are choices. Inputs drawn together move as they are drawn (see
    `worst_directions`). All points are one run of the model; what it refuses is said to be impossible.
    """
    cases = list(_cases(headlines, explored))
    if not cases:
        return identified("combined_cases", ())
    figures = _figures(headlines, explored.levers, cases)
    return identified("combined_cases", _records(headlines, explored, cases, figures))


def _cases(headlines: Headlines, explored: SensitivityResult) -> Iterator[CombinedCase]:
    declared = headlines.inputs.loaded.declared
    correlations = _correlations([lever.key for lever in explored.levers], pairs(headlines.inputs.loaded))
    group_of = [declared.group_of(lever.key) for lever in explored.levers]
    for metric in dict.fromkeys((*declared.worse, *declared.signed)):
        if metric not in explored.figures:
            continue
        moving = [index for index in explored.strongest(metric) if explored.levers[index].key != PATH]
        groups: dict[str, list[int]] = {}
        for index in moving:
            groups.setdefault(group_of[index], []).append(index)
        ordered = {name: groups[name] for name in (*declared.groups, *groups) if name in groups}
        if len(ordered) > 1:
            ordered[ALL] = moving
        for group, members in ordered.items():
            for toward in UP:
                ways = _ways(explored, metric, members, UP[toward], correlations)
                yield CombinedCase(metric, group, toward, _side(toward, declared.worse.get(metric)), ways)


def _side(toward: str, worse: str | None) -> str:
    if worse is None:
        return toward
    return ADVERSE if toward == worse else FAVOURABLE


def _ways(
    explored: SensitivityResult, metric: str, members: Sequence[int], up: int, correlations: Array
) -> dict[int, int]:
    """Return which way each input goes that moves the figure upwards or downwards with the others."""
    ends = up * (explored.figures[metric][list(members)][:, [0, -1]] - explored.central[metric])
    ways = worst_directions(ends[:, 0], ends[:, 1], correlations[np.ix_(members, members)])
    return {index: int(way) for index, way in zip(members, ways, strict=True) if way}


def _correlations(keys: Sequence[str], tied: Sequence[CorrelatedPair]) -> Array:
    """Return the correlations of all inputs on the normal scale, whatever they have with what is none of them."""
    names, matrix = correlation_matrix([pair for pair in tied if {pair.first, pair.second} <= set(keys)])
    result = np.eye(len(keys))
    at = [keys.index(name) for name in names]
    result[np.ix_(at, at)] = matrix
    return result


def _figures(headlines: Headlines, levers: Sequence[Lever], cases: Sequence[CombinedCase]) -> Figures:
    """Return the figures of every case at every part of the way, (cases * parts,); nan where they are impossible."""
    ways = np.zeros((len(levers), len(cases)))
    for column, case in enumerate(cases):
        ways[list(case.ways), column] = list(case.ways.values())
    places = CENTRAL + (ways[:, :, None] * PARTS).reshape(len(levers), -1)
    moving: NDArray[np.bool_] = np.asarray(ways.any(axis=1))
    moved = [lever.key for lever, moves in zip(levers, moving, strict=True) if moves]

    def points(some: NDArray[np.int_]) -> Designed:
        rows = zip(moved, places[moving], strict=True)
        return Designed(len(some), {key: row[some] for key, row in rows})

    return where_possible(headlines, points, places.shape[1], tuple(dict.fromkeys(case.metric for case in cases)))


def _records(
    headlines: Headlines, explored: SensitivityResult, cases: Sequence[CombinedCase], figures: Figures
) -> Iterator[Record]:
    for place, case in enumerate(cases):
        central = explored.central[case.metric]
        for step, part in enumerate(PARTS):
            value = float(figures[case.metric][place * len(PARTS) + step])
            possible = not np.isnan(value)
            yield {
                "key_figure": case.metric,
                "group": case.group,
                "side": case.side,
                "toward": case.toward,
                "part": part,
                "value": rounded(value) if possible else None,
                "central": rounded(central),
                "unit": headlines.units[case.metric],
                "sign": "na" if not possible else "holds" if np.sign(value) == np.sign(central) else "turns",
                "possible": "yes" if possible else "no",
                "moved": len(case.ways),
                "inputs": " ".join(explored.levers[index].key for index in case.ways),
            }
