"""Draws that several processes share: the same study to the byte, also where one of them dies."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.scenario.load import load, with_draws
from impact.study.run.draws import spread, stretch
from impact.study.run_study import run
from impact.study.study import Study

XYZ = (Path(__file__).resolve().parents[1] / "data" / "xyz",)
DRAWS = 7_300  # no whole number of pieces

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no copies of a process")


def study(workers: int) -> Study:
    loaded = with_draws(load("xyz", XYZ), DRAWS)
    return run(loaded, Catalogue(XYZ, "vehicle_plant"), workers=workers)


@pytest.fixture(scope="module")
def alone() -> Study:
    return study(1)


@pytest.fixture
def several(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """Let copies be made whatever threads the tests have; return the stretches that were run in this process."""
    here: list[tuple[int, int]] = []
    run_stretch = stretch.stretch

    def noted(inputs: object, place: tuple[int, int], *rest: object) -> None:
        here.append(place)
        run_stretch(inputs, place, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(spread, "possible", lambda: True)
    monkeypatch.setattr(spread, "stretch", noted)
    return here


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("workers", [pytest.param(2, marks=pytest.mark.slow), 3])
def test_no_byte_depends_on_the_number_of_processes(alone: Study, several: list[tuple[int, int]], workers: int) -> None:
    other = study(workers)
    assert {name: table.csv for name, table in other.tables.items()} == {
        name: table.csv for name, table in alone.tables.items()
    }
    assert sum(stop - start for start, stop in several) < DRAWS / workers + 1_000, "the others ran their share"


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_the_share_of_a_process_that_dies_is_run_again(
    alone: Study, several: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    here, run_alone = os.getpid(), spread._run

    def dies(*args: object) -> spread.Found:
        if os.getpid() != here:
            os.kill(os.getpid(), 9)
        return run_alone(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(spread, "_run", dies)
    assert study(2)["kpi"].csv == alone["kpi"].csv
    assert sum(stop - start for start, stop in several) == DRAWS


@pytest.mark.parametrize(("count", "workers"), [(5_000, 4), (7_000, 1), (8_000, 8)])
def test_few_draws_are_run_in_one_process(
    count: int, workers: int, several: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not spread.can_spread(count, workers)
