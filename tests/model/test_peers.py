"""Other projects beside the project: like with like, ratios that can be recomputed, sources that exist."""

import csv
import re
from pathlib import Path

import pytest
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact import api
from impact.core.errors import ProblemsError
from impact.core.vocabulary import EACH, FULL_TIME, JOBS, LEAST, MADE, MOST, PROJECT
from impact.study.study import StudyData
from impact.study.tables import Record, span

PER = {"vehicle_plant": 1000.0}  # units of output in the ratio, where it is not one
PEERS = """peers:
  - id: own_visit
    name: A plant that we have seen
    country: DEU
    year: 2024
    status: reported
    jobs: 300
    people: {people}
    output: 10000
    unit: {unit}
    source: {source}
"""


@pytest.fixture(scope="module", params=ONE_OF_EACH_KIND)
def study(request: pytest.FixtureRequest) -> StudyData:
    return study_of(request.param)


def _by_peer(study: StudyData) -> dict[str, dict[str, Record]]:
    found: dict[str, dict[str, Record]] = {}
    for row in study["benchmarks"].rows:
        found.setdefault(str(row["benchmark"]), {})[str(row["item"])] = row
    return found


def test_every_case_stands_beside_two_others_or_more(study: StudyData) -> None:
    found = _by_peer(study)
    assert PROJECT in found
    assert len(found) > 2


@pytest.mark.sampled(4)
def test_a_ratio_is_jobs_over_what_is_made_and_stands_in_its_unit(study: StudyData) -> None:
    per = PER.get(str(study.facts["kind"]), 1.0)
    for rows in _by_peer(study).values():
        if JOBS in rows:
            people, made, each = (span(rows[item])[0] for item in (JOBS, MADE, EACH))
            assert each == pytest.approx(people / made * per)
            assert str(rows[EACH]["unit"]).startswith(f"{rows[JOBS]['unit']}/")
            years = [re.findall(r"_(\d{4})", str(rows[item]["unit"])) for item in (MADE, EACH)]
            assert years[0] == years[1]  # money of the same year
        if LEAST in rows:
            low, middle, high = (span(rows[item])[0] for item in (LEAST, EACH, MOST))
            assert low <= middle <= high


@pytest.mark.sampled(3)
def test_full_time_equivalents_are_never_made_a_ratio_of_persons(study: StudyData) -> None:
    for rows in _by_peer(study).values():
        if rows[EACH]["counts"] == FULL_TIME:
            assert rows.keys() == {EACH}
            assert rows[EACH]["measure"] == "fte"
        else:
            assert rows[EACH]["measure"] in ("headcount", "job_years")


def test_every_peer_is_reported_or_announced(study: StudyData) -> None:
    for row in study["benchmarks"].rows:
        if row["benchmark"] != PROJECT:
            assert row["status"] in ("reported", "announced")
            assert str(row["grade"]) in "ABC"


@pytest.mark.sampled(4)
def test_figures_of_peers_stand_as_they_are_in_the_data(root: Path, study: StudyData) -> None:
    file = root / "data" / "kinds" / str(study.facts["kind"]) / "peers.csv"
    published = {}
    with file.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            item = {"peer_jobs": JOBS, "peer_output": MADE, "peer_jobs_per_output": EACH}[row["key"]]
            published[f"{row['peer']}_{row['status']}", item] = row
    for key, rows in _by_peer(study).items():
        if key != PROJECT:
            for item in (JOBS, MADE):
                assert item not in rows or span(rows[item])[0] == float(published[key, item]["value"])
                assert item not in rows or published[key, item]["source"] in str(rows[item]["source_id"])


def _with_peer(tmp_path: Path, people: str, unit: str, source: str = "ice_267159") -> StudyData:
    file = tmp_path / "own.yaml"
    peers = PEERS.format(people=people, unit=unit, source=source)
    file.write_text(f"inherits: byd-jizzakh\n{peers}", encoding="utf-8")
    return api.run(file, draws=0)


def test_a_scenario_adds_its_own(tmp_path: Path) -> None:
    study = _with_peer(tmp_path, "persons", "vehicles/yr")
    assert span(study["benchmarks"]["own_visit.jobs_per_output.2024"])[0] == pytest.approx(30)


@pytest.mark.parametrize(
    ("peer", "said"),
    [
        (("FTE", "vehicles/yr"), "Like with like only"), (("persons", "vehicles"), "Like with like only"),
        (("job_year", "MW"), "Like with like only"),
        (("persons", "vehicles/yr", "nowhere_2024"), "no source is called 'nowhere_2024'"),
    ],
)  # fmt: skip
def test_unlike_measures_and_unknown_sources_are_refused(tmp_path: Path, peer: tuple[str, ...], said: str) -> None:
    with pytest.raises(ProblemsError, match=said):
        _with_peer(tmp_path, *peer)
