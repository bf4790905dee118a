"""Inputs that turn the sign of a leading figure: jobs lost on balance, a plant that emits more than it spares."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np
from changes import at, lay
from parts import Path

from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.files.yaml import read_yaml, written
from impact.formulas.uncertainty.draws import Draws
from impact.scenario.load import LoadedScenario, parse, with_draws
from impact.study.effects import OneMoved
from impact.study.effects import moves as moves_of
from impact.study.estimate import key_figures, prepare_inputs

MOST = 16  # inputs that are tried, those with the most effect first
NEARLY = 0.01  # less than this beyond a change in proportion is none
STEPS = (4.0, 2.0)  # by which one is raised or lowered, as far as it may be
Moves = Mapping[Path, dict[str, Any]]


@cache
def turning(kind: str, text: str, figures: tuple[str, ...]) -> Moves:
    """Return numbers by their addresses in the project with which key figures turn their signs, as far as they can.

    What turns one figure stays for the next, unless it turns one before it back.
    """
    before = _figures(kind, text, {})
    moves: dict[Path, dict[str, Any]] = {}
    for place, figure in enumerate(figures):
        if before.get(figure):
            held = {each: -float(np.sign(before[each])) for each in figures[:place] if before.get(each)}
            held = {each: sign for each, sign in held.items() if _figures(kind, text, moves).get(each, 0.0) * sign > 0}
            moves = _turned(kind, text, figure, moves, held)
    return moves


def _turned(kind: str, text: str, figure: str, moves: Moves, held: Mapping[str, float]) -> dict[Path, dict[str, Any]]:
    """Return further moves until a figure has turned; the signs of those that are held stay."""
    loaded = _with(kind, text, moves)
    if loaded is None:
        return dict(moves)
    bounds = loaded.bounds
    values = key_figures(
        prepare_inputs(loaded, Catalogue(kind=kind)), OneMoved(bounds, np.zeros(2 * len(bounds), dtype=bool))
    )
    runs = values.get(figure)
    found = dict(moves)
    if runs is None or len(runs) == 1 or not runs[0] or runs[0] * _figures(kind, text, {})[figure] < 0:
        return found
    sign, best = float(np.sign(runs[0])), abs(float(runs[0]))
    parts = dict(zip(bounds, (runs[1:] / runs[0]).reshape(-1, 2).tolist(), strict=True))
    steps = {key: step for key, (down, up) in parts.items() if (step := _direction(loaded, key, down, up))}
    for key in sorted(steps, key=lambda key: min(parts[key]))[:MOST]:
        for times in STEPS:
            tried = {**found, **_moved(loaded, key, times ** steps[key])}
            now = _figures(kind, text, tried)
            value = now.get(figure, np.nan) * sign
            if value < best and all(now.get(each, 0.0) * side > 0 for each, side in held.items()):
                found, best = tried, value
                break
        if best < 0:
            break
    return found


def _direction(loaded: LoadedScenario, key: str, down: float, up: float) -> int:
    """Return whether a figure falls when an input is raised (1) or lowered (-1); 0 for what only makes all smaller.

    `down` and `up` are the figure at the low and at the high of two values, as parts of what it is in the middle.
    """
    if up < min(down, 1):
        return 1
    spec = loaded.assumptions[key][0]
    if spec.central is None or down >= 1:
        return 0
    low = spec.central if spec.low is None else spec.low
    lowered = float(moves_of((low, spec.central, spec.central), loaded.bounds[key])[0])
    part = lowered / spec.central if spec.central else 1.0
    return -1 if down < part - NEARLY else 0


def _moved(loaded: LoadedScenario, key: str, times: float) -> Moves:
    spec, ends = loaded.assumptions[key][0], loaded.bounds[key]
    if spec.central is None:
        return {}
    low, high = (np.inf * sign if end is None else end for sign, end in ((-1, ends.low), (1, ends.high)))
    value = float(np.clip(spec.central * times, low, high))
    return {tuple(key.split(".")): {"central": value, "unit": spec.unit, "reason": "Generated."}}


def _with(kind: str, text: str, moves: Moves) -> LoadedScenario | None:
    tree: dict[str, Any] = read_yaml(text, "plain.yaml")[0]
    turn(tree, moves)
    try:
        return with_draws(parse(written(tree), "plain", "plain.yaml"), 0)
    except ImpactError:
        return None


def _figures(kind: str, text: str, moves: Moves) -> dict[str, float]:
    try:
        loaded = _with(kind, text, moves)
        found = {} if loaded is None else key_figures(prepare_inputs(loaded, Catalogue(kind=kind)), Draws(0, 0))
    except ImpactError:
        return {}
    return {key: float(values[0]) for key, values in found.items()}


def turn(tree: dict[str, Any], moves: Moves) -> None:
    for path, value in moves.items():
        if isinstance(at(tree["project"], path[:-1]), dict):
            lay(tree["project"], path, dict(value))
