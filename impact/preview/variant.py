"""Moved inputs as a scenario that inherits from the one they were moved in, with the changed lines alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from impact.core.errors import ImpactError, ProblemsError, problem
from impact.files.targets import plain
from impact.formulas.uncertainty.design import on_range
from impact.formulas.uncertainty.draws import within
from impact.scenario.files.find import ScenarioOrigin
from impact.scenario.load import LoadedScenario, parse
from impact.study.analysis.levers import PATH

if TYPE_CHECKING:
    from impact.preview.edition import PreviewRequest
    from impact.scenario.quantity import Assumption, Range

REASON = "Set in a what-if of {name}, between {low} and {high}."
ENDING = ".yaml"


def checked_variant(
    loaded: LoadedScenario, places: Mapping[str, float], name: str, asked: PreviewRequest
) -> tuple[Path, str]:
    """Return the file of a variant and its text, which was read back and has no problems.

    It lies beside a scenario file; of a shipped scenario, in the current folder.

    Args:
        loaded: the scenario.
        places: of the inputs that were moved, by key: 0 low, 1 central, 2 high.
        name: of the variant.
        asked: what the preview shows.

    Raises:
        ImpactError: nothing was moved, an input cannot be stated in a scenario, the name cannot be one or is taken.
    """
    stem = plain(name.strip().removesuffix(ENDING), "the name of the variant")
    base = Path(asked.scenario)
    own = base.is_file()
    file = (base.parent if own else Path()) / f"{stem}{ENDING}"
    if file.exists():
        raise ImpactError(f"{file}: this file is there already. Choose another name; nothing was written.")
    text = variant(loaded, places, base.name if own else loaded.name)
    parse(text, stem, str(file), asked.data, ScenarioOrigin(stem, file.parent))
    return file, text


def variant(loaded: LoadedScenario, places: Mapping[str, float], base: str) -> str:
    """Return the text of a scenario that inherits from another and holds inputs where they were put.

    Raises:
        ProblemsError: nothing was moved, or an input is a figure of the catalogue: all of them are named.
    """
    from impact.files.yaml import written

    if not places:
        raise ImpactError("Nothing was moved: a variant would be the same scenario. Move an input first.")
    if foreign := [key for key in places if key != PATH and key not in loaded.assumptions]:
        raise ProblemsError(
            problem(
                "this is a figure of the catalogue, which a scenario cannot state. Put it back, or give a figure of "
                "your own in a folder that you name with --data-dir.",
                where=key,
            )
            for key in foreign
        )
    project: dict[str, Any] = {}
    for key, place in places.items():
        if key == PATH:
            stated = dict(loaded.scenario.project.on_path(place) or {})
            stated.setdefault("output", {})["reason"] = REASON.format(
                name=loaded.name, low="the low", high="the high path"
            )
            _lay(project, (), stated)
        else:
            _lay(project, tuple(key.split(".")), _held(loaded.assumptions[key][0], place, loaded.name))
    head = f"# A what-if of {loaded.name}: what was moved in 'impact preview' stands here, all else is inherited.\n"
    return head + written({"inherits": base, "project": project})


def _lay(into: dict[str, Any], path: tuple[str, ...], stated: Mapping[str, Any]) -> None:
    for part in path:
        into = into.setdefault(part, {})
    for name, value in stated.items():
        if isinstance(value, dict) and isinstance(into.get(name), dict):
            _lay(into[name], (), value)
        else:
            into[name] = value


def _held(spec: Assumption, place: float, name: str) -> dict[str, Any]:
    spans = spec.by_year
    last = list(spans.values())[-1]
    low, high = (f"{last.central if end is None else end:g}" for end in (last.low, last.high))
    reason = REASON.format(name=name, low=low, high=f"{high} {spec.unit}".removesuffix(" 1"))
    if spec.years is None:
        return {"central": _value(spec, spans[0], place), "reason": reason}
    held = {
        year: dict.fromkeys(("central", "low", "high"), _value(spec, span, place))
        for year, span in spans.items()
        if span.low is not None and span.low != span.high
    }
    return {"years": held, "reason": reason}


def _value(spec: Assumption, span: Range, place: float) -> float:
    low, high = (span.central if end is None else end for end in (span.low, span.high))
    ends = within((low, span.central, high), spec.cut)
    return float(f"{float(on_range(ends, np.array(place))):.9g}")
