"""A study run part by part: the same tables whatever the size of a part."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.model.rows import Limits, ResultRow
from impact.scenario.load import load, with_draws
from impact.study import reduce
from impact.study.draws import Gathering
from impact.study.reduce import PERCENTILES
from impact.study.run_study import run
from impact.study.study import StudyData
from impact.study.tables.declared import declared

DRAWS = 130
XYZ = Path(__file__).parents[1] / "data" / "xyz"
CARS = declared("vehicle_plant")


def study_in(part: int, draws: int = DRAWS) -> StudyData:
    """Return the study of the shipped case, run in parts of this size."""
    return run(with_draws(load("byd-jizzakh"), draws, None), Catalogue(), part=part)


def small_study_in(part: int, draws: int, progress: Callable[[int, int], None] | None = None) -> StudyData:
    """Return the same of the made-up country, whose draws take a tenth of the time."""
    return run(with_draws(load("xyz", (XYZ,)), draws, None), Catalogue((XYZ,)), progress=progress, part=part)


@pytest.mark.sampled(1)
@pytest.mark.parametrize(("made", "part"), [(study_in, 37), (small_study_in, DRAWS), (small_study_in, 50)])
def test_no_byte_depends_on_the_size_of_a_part(made: Callable[[int, int], StudyData], part: int) -> None:
    whole, parted = made(1000, DRAWS), made(part, DRAWS)
    assert list(whole.tables) == list(parted.tables)
    for name, table in whole.tables.items():
        assert table.csv == parted[name].csv, name


def several(count: int) -> Iterator[ResultRow]:
    """Yield rows of made-up draws: a key figure, a year of jobs, a check."""
    draws = np.random.default_rng(3).lognormal(3, 1, (count + 1, 1))
    yield ResultRow("kpi_jobs_gross", draws, (), {"key": "jobs_gross"})
    yield ResultRow("jobs", draws, (2030,), {"channel": "total"})
    yield ResultRow("check_direct_jobs", draws, (2030,), limits=Limits("check-direct-jobs", 8, 65))


@pytest.mark.parametrize("part", [1000, 12_000])
def test_percentiles_of_many_draws_are_those_of_all_of_them(part: int) -> None:
    count, gathering = 12_000, Gathering(CARS)
    rows = list(several(count))
    for row in rows:
        row.values[0] = np.median(row.values)  # inside the range, so that it moves no end
    for start in range(0, count, part):
        cut = [0, *range(start + 1, start + part + 1)]
        gathering.add([ResultRow(r.variable, r.values[cut], r.years, r.keys, limits=r.limits) for r in rows])
    gathering.close(())
    made = reduce.tables(gathering.rows, CARS, load("byd-jizzakh").scenario)
    draws = rows[0].values[1:, 0]
    for table in ("key_figures", "jobs_by_year"):
        (cells,) = made[table].rows
        assert cells["mean"] == pytest.approx(draws.mean(), rel=1e-9)
        for name, share in PERCENTILES.items():
            assert cells[name] == pytest.approx(np.quantile(draws, share), rel=1e-9), (table, name)


def test_rows_that_exist_in_some_parts_only_are_refused() -> None:
    gathering = Gathering(CARS)
    gathering.add(several(10))
    with pytest.raises(ImpactError, match="exist, or vary, in a few draws only"):
        gathering.add(list(several(10))[:2])


def test_progress_is_told_after_each_part() -> None:
    told: list[tuple[int, int]] = []
    small_study_in(20, 50, lambda done, of: told.append((done, of)))
    assert told == [(20, 50), (40, 50), (50, 50)]


@pytest.mark.parametrize(
    ("value", "said"), [(np.nan, "not finite"), (np.inf, "not finite"), (-np.inf, "not finite"), (-1.0, "bound 0")]
)
@pytest.mark.parametrize("place", [0, 5, 11_999])
def test_a_value_that_cannot_be_is_found_in_any_part(value: float, said: str, place: int) -> None:
    draws = np.random.default_rng(3).lognormal(3, 1, (12_001, 1))
    draws[place] = value
    gathering = Gathering(CARS)

    def gather_all() -> None:
        for start in range(0, 12_000, 1000):
            cut = [0, *range(start + 1, start + 1001)]
            gathering.add([ResultRow("jobs", draws[cut], (2030,), {"channel": "total"})])
        gathering.close(())

    with pytest.raises(ImpactError, match=said):
        gather_all()


def test_what_mostly_never_comes_about_has_no_end_without_a_warning(recwarn: pytest.WarningsRecorder) -> None:
    never = np.arange(12_001)[:, None] % 20 > 0
    values = np.random.default_rng(3).lognormal(3, 1, (12_001, 1))
    keys = {"model": "x", "dimension": "km"}
    gathering = Gathering(CARS)
    for start in range(0, 12_000, 1000):
        cut = [0, *range(start + 1, start + 1001)]
        gathering.add([ResultRow("breakeven_km", values[cut], (2025,), keys, never=never[cut])])
    gathering.close(())
    made = reduce.tables(gathering.rows, CARS, load("byd-jizzakh").scenario)
    (cells,) = made["breakeven"].rows
    assert (cells["low"], cells["high"], cells["share_no_cross"]) == (None, None, 0.95)
    assert not recwarn.list
