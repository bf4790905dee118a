"""Inputs that turn the sign of a leading figure: jobs lost on balance, a plant that emits more than it spares."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np
from changes import at, lay
from parts import Path

from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError
from impact.scenario.load import Loaded, parse, with_draws
from impact.source_positions import read_yaml
from impact.study.effects import OneMoved
from impact.study.run.estimate import key_figures, ready
from impact.uncertainty.draws import Draws
from impact.yaml_core import written

MOST = 16  # inputs that are tried, those with the most effect first
STEPS = (4.0, 2.0)  # by which one is raised or lowered, as far as it may be
Moves = Mapping[Path, dict[str, Any]]


@cache
def turning(kind: str, text: str, figure: str) -> Moves:
    """Return numbers by their addresses in the project with which a key figure turns its sign, as far as they can.

    Args:
        kind: Kind of project.
        text: Of the scenario.
        figure: A key figure.
    """
    loaded = with_draws(parse(text, "plain", "plain.yaml"), 0)
    bounds = loaded.bounds
    draws = OneMoved(bounds, np.zeros(2 * len(bounds), dtype=bool))
    values = key_figures(ready(loaded, Catalogue(kind=kind)), draws).get(figure)
    if values is None or len(values) == 1 or not values[0]:
        return {}
    sign, best = float(np.sign(values[0])), abs(float(values[0]))
    gains = dict(zip(bounds, ((values[0] - values[1:]) * sign).reshape(-1, 2).tolist(), strict=True))
    moves: dict[Path, dict[str, Any]] = {}
    for key in sorted(gains, key=lambda key: -max(gains[key]))[:MOST]:
        down, up = gains[key]
        for step in STEPS:
            tried = {**moves, **_moved(loaded, key, step if up > down else 1 / step)}
            value = _figure(kind, text, tried, figure) * sign
            if value < best:
                moves, best = tried, value
                break
        if best < 0:
            break
    return moves


def _moved(loaded: Loaded, key: str, times: float) -> Moves:
    """Return an input at another value by its address; nothing for one that differs by year."""
    spec, ends = loaded.assumptions[key][0], loaded.bounds[key]
    if spec.central is None:
        return {}
    low, high = (np.inf * sign if end is None else end for sign, end in ((-1, ends.low), (1, ends.high)))
    value = float(np.clip(spec.central * times, low, high))
    return {tuple(key.split(".")): {"central": value, "unit": spec.unit, "reason": "Generated."}}


def _figure(kind: str, text: str, moves: Moves, figure: str) -> float:
    """Return a key figure of a scenario with other numbers; not a number where it is refused."""
    tree: dict[str, Any] = read_yaml(text, "plain.yaml")[0]
    turn(tree, moves)
    try:
        loaded = with_draws(parse(written(tree), "plain", "plain.yaml"), 0)
        return float(key_figures(ready(loaded, Catalogue(kind=kind)), Draws(0, 0))[figure][0])
    except (ImpactError, KeyError):
        return float("nan")


def turn(tree: dict[str, Any], moves: Moves) -> None:
    """Lay numbers into a scenario, where the parts above them are there."""
    for path, value in moves.items():
        if isinstance(at(tree["project"], path[:-1]), dict):
            lay(tree["project"], path, dict(value))
