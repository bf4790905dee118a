"""Inputs moved together may leave their own ranges: what cannot be is left out, and nothing is refused for it."""

from pathlib import Path
from typing import Any

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.files.yaml import read_yaml, written
from impact.scenario.load import parse
from impact.study.run_study import run
from impact.study.study import StudyData

XYZ = Path(__file__).resolve().parents[1] / "data" / "xyz"


def _study(**replaced: Any) -> StudyData:
    """Return the study of the miniature country with other shares of cars replaced."""
    tree = read_yaml((XYZ / "scenarios" / "xyz.yaml").read_text(encoding="utf-8"), "xyz.yaml")[0]
    part = tree["project"]["replaced"]
    for key, values in replaced.items():
        *way, last = key.split("__")
        inner = part
        for name in way:
            inner = inner[name]
        inner[last] = {"unit": "1", "reason": "Made up.", **values}
    return run(parse(written(tree), "mine", "mine.yaml", (XYZ,)), Catalogue((XYZ,)))


RANGED = {"central": 0.4, "low": 0.05, "high": 0.65}
SHARES = {
    "small_market__assembled": RANGED, "small_market__none": {"central": 0.1},
    "large_market__assembled": RANGED, "large_market__none": {"central": 0.1},
    "export_assembled": {"central": 0.1, "low": 0.05, "high": 0.15}, "export_electric": {"central": 0.2},
}  # fmt: skip


def test_a_value_for_all_that_one_cannot_take_is_left_out() -> None:
    """0.65 of the exports as well, beside 0.2 and 0.3 of others, would be more than all of them."""
    study = _study(**SHARES, export_none={"central": 0.3})
    moved = {str(row["input"]) for row in study["tornado"].where(key_figure="jobs_net")}
    assert "replaced.large_market.assembled" in moved


def test_a_range_that_cannot_be_is_still_refused() -> None:
    shares = SHARES | {"export_assembled": {"central": 0.1, "low": 0.05, "high": 0.6}}
    with pytest.raises(ImpactError, match="exceed one"):
        _study(**shares, export_none={"central": 0.3})
