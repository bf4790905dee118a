"""The draws of the key figures, kept where they are asked for."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from shared_studies import study_of

from impact import api
from impact.errors import ImpactError
from impact.study.study import Study


@pytest.fixture(scope="module")
def kept() -> Study:
    return api.run("byd-jizzakh", draws=40, keep_draws=True)


def test_percentiles_of_the_kept_draws_are_those_of_the_key_figures(kept: Study, tmp_path: Path) -> None:
    api.save(kept, tmp_path / "x.study")
    draws = pd.read_csv(tmp_path / "x.study" / "kpi_draws.csv")
    assert draws["draw"].tolist() == list(range(1, 41))
    for row in kept["kpi"].rows:
        low, high = np.percentile(draws[str(row["key"])], [5, 95])
        assert row["low"] == pytest.approx(low, rel=1e-9)
        assert row["high"] == pytest.approx(high, rel=1e-9)


def test_the_direct_indirect_and_induced_jobs_of_a_draw_add_up(kept: Study) -> None:
    frame = kept.frame("kpi_draws")
    parts = frame["jobs_direct"] + frame["jobs_indirect"] + frame["jobs_induced"]
    np.testing.assert_allclose(parts, frame["jobs_gross"], rtol=1e-9)


def test_results_are_the_same_with_and_without_kept_draws(kept: Study) -> None:
    without = study_of("byd-jizzakh", beside=False)
    assert "kpi_draws" not in without.tables
    assert kept.cell("run/run/results_sha256") == without.cell("run/run/results_sha256")


def test_the_folder_describes_and_seals_them_and_reads_them_back(kept: Study, tmp_path: Path) -> None:
    api.save(kept, tmp_path / "x.study")
    package = json.loads((tmp_path / "x.study" / "datapackage.json").read_text(encoding="utf-8"))
    (described,) = (each for each in package["resources"] if each["name"] == "kpi_draws")
    assert described["schema"]["fields"][:2] == [
        {"name": "draw", "type": "integer"}, {"name": "jobs_gross", "type": "number"},
    ]  # fmt: skip
    assert described["schema"]["primaryKey"] == ["draw"]
    assert "kpi_draws.csv" in json.loads((tmp_path / "x.study" / "manifest.json").read_text(encoding="utf-8"))
    assert api.study_of(tmp_path / "x.study") == kept


@pytest.mark.parametrize(("draws", "says"), [(0, "this run has none"), (20_001, "20,001 draws are asked for")])
def test_draws_that_cannot_be_kept_are_refused_before_the_run(draws: int, says: str) -> None:
    with pytest.raises(ImpactError, match=says):
        api.run("byd-jizzakh", draws=draws, keep_draws=True)
