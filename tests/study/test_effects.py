"""Inputs without effect: how far they are moved, and how a check names them; of any case: `tests/strangers`."""

from pathlib import Path

from impact import api
from impact.scenario.quantity import Bounds
from impact.study.effects import moves


def test_moves_stay_within_what_is_possible() -> None:
    assert moves((0.0, 0.0, 0.0), Bounds(0, 1)).tolist() == [0.0, 0.1]
    assert moves((1.0, 1.0, 1.0), Bounds(0, 1)).tolist() == [0.9, 1.0]
    assert moves((2.0, 3.0, 7.0), Bounds(None, None)).tolist() == [2.0, 7.0]


def test_a_check_names_it_with_file_line_key_and_reason(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("inherits: zhanatas\ntitle: Mine\n", encoding="utf-8")
    (hint,) = (
        each
        for each in api.review(file).findings
        if each.rule == "assumptions/without-effect" and each.where == "project.reference.deadweight"
    )
    assert (hint.level, hint.line > 0) == ("hint", True)
    assert "it has no effect on any figure, because no part of the model reads it for this project" in hint.message
    assert "no national table is named" in hint.message
