"""Why two runs differ, one change a step."""

import csv
import hashlib
import json
import shutil
from decimal import Decimal
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest
from shared_studies import study_of

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError, ProblemsError
from impact.files.resources import shipped
from impact.scenario.load import load
from impact.study.analysis.bridge import ComparisonEnd, bridge
from impact.study.store.folder import _json
from impact.study.study import StudyData
from impact.study.tables import Record, ResultTable


def decimal(cell: object) -> Decimal:
    return Decimal(str(cell))


def by_metric(table: ResultTable) -> list[list[Record]]:
    return [list(rows) for _, rows in groupby(table.rows, key=lambda row: row["key_figure"])]


# Of the last no key figure that both ends have moves.
TRIED = [
    ("byd-jizzakh", "announced"), ("denim-complex", "home-market"), ("samarkand-buses", "clean-base"),
    ("zhanatas", "proxy"),
]  # fmt: skip


@cache
def central(name: str) -> ResultTable:
    """Return the key figures of a scenario in its central run."""
    return study_of(name, 0, beside=False)["key_figures"]


@pytest.mark.parametrize(("base", "variant"), TRIED)
def test_steps_add_up_exactly_to_the_last_digit_and_end_at_both_studies(base: str, variant: str) -> None:
    name = f"{base}-{variant}"
    found = api.compare(base, name)
    ends = [central(each) for each in (base, name)]
    for rows in by_metric(found):
        start, *steps, last = rows
        if None in (start["reached"], last["reached"]):
            assert not steps, "nothing leads to a figure that one end lacks"
            continue
        reached = decimal(start["reached"])
        for row in steps:
            reached += decimal(row["value"])
            assert reached == decimal(row["reached"]), row["id"]
        assert reached == decimal(last["reached"])
        for row, key_figures in zip((start, last), ends, strict=True):
            assert row["reached"] == pytest.approx(key_figures[str(row["key_figure"])]["value"], rel=1e-9)
    assert any(row["value"] for each in by_metric(found) for row in each[1:-1]) == (variant != "proxy")


def test_a_figure_without_a_value_is_not_compared() -> None:
    """Supported jobs are not estimated where the country has no table of flows."""
    assert central("zhanatas")["jobs_gross"]["value"] is None
    metrics = {row["key_figure"] for row in api.compare("zhanatas", "zhanatas-announced").rows}
    assert "jobs_direct" in metrics
    assert "jobs_gross" not in metrics


def test_the_way_back_leads_home_and_none_leads_to_itself() -> None:
    there, back = api.compare("byd-jizzakh", "byd-jizzakh-slow"), api.compare("byd-jizzakh-slow", "byd-jizzakh")
    for out, home in zip(by_metric(there), by_metric(back), strict=True):
        assert (out[0]["reached"], out[-1]["reached"]) == (home[-1]["reached"], home[0]["reached"])
    for rows in by_metric(api.compare("byd-jizzakh", "byd-jizzakh")):
        assert [row["step"] for row in rows] == ["first", "second"]


def test_one_changed_assumption_is_one_step_and_words_are_none(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(
        "inherits: byd-jizzakh\ntitle: Mine\nproject:\n"
        "  staff: {base: {central: 1500, reason: Another reason.}, foreign: {reason: The same number.}}\n"
        "  households: {wage: {central: 8.0, reason: A test.}}\n",
        encoding="utf-8",
    )
    (rows,) = by_metric(api.compare("byd-jizzakh", file, ["jobs_direct"]))
    assert [row["step"] for row in rows[1:-1]] == ["staff.base", "households.wage"]
    assert rows[1]["value"] == 100
    assert (rows[1]["before"], rows[1]["after"]) == ("1400", "1500")
    assert rows[2]["value"] == 0


def test_changes_that_are_impossible_alone_are_one_step(tmp_path: Path) -> None:
    """Shares of models that no longer sum to one."""
    file = tmp_path / "mine.yaml"
    file.write_text(
        "inherits: byd-jizzakh\nproject:\n  vehicles:\n"
        "    chazor: {share: {years: {2025: {central: 0.4}}, reason: A test.}}\n"
        "    song_plus: {share: {years: {2025: {central: 0.6}}, reason: A test.}}\n"
        "  staff: {base: {central: 1500, reason: A test.}}\n",
        encoding="utf-8",
    )
    (rows,) = by_metric(api.compare("byd-jizzakh", file, ["emissions_average"]))
    keys = {str(row["step"]) for row in rows[1:-1]}
    assert keys == {"vehicles.chazor.share + vehicles.song_plus.share", "staff.base"}


@pytest.fixture
def own_data(tmp_path: Path) -> Path:
    """Return a data folder in which two figures and the national table are other ones."""
    data = tmp_path / "own"
    source = shipped("data").joinpath("countries", "UZB")
    folder = data / "countries" / "UZB"
    folder.mkdir(parents=True)
    texts = [entry.read_text(encoding="utf-8") for entry in source.iterdir() if entry.name.endswith(".csv")]
    reader = csv.DictReader(next(text for text in texts if "losses_to_socket" in text).splitlines())
    rows = [{**row, "value": "1.2"} for row in reader if row["key"] == "losses_to_socket"]
    columns = reader.fieldnames or []
    with (folder / "own.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return data


def test_two_data_folders_are_compared_figure_by_figure(own_data: Path) -> None:
    found = api.compare("byd-jizzakh", "byd-jizzakh", ["emissions_average"], data_second=(own_data,))
    (rows,) = by_metric(found)
    assert [(row["kind"], str(row["step"]).split(".")[0]) for row in rows[1:-1]] == [("figure", "losses_to_socket")]
    assert rows[1]["value"] != 0
    assert rows[1]["after"] == "1.2 1"


def test_a_national_table_is_a_step(tmp_path: Path) -> None:
    folder = tmp_path / "countries" / "UZB" / "io_2022"
    folder.mkdir(parents=True)
    for entry in shipped("data").joinpath("countries", "UZB", "io_2022").iterdir():
        (folder / entry.name).write_bytes(entry.read_bytes())
    text = (folder / "table.yaml").read_text(encoding="utf-8")
    (folder / "table.yaml").write_text(text + "# the same numbers\n", encoding="utf-8")
    (rows,) = by_metric(api.compare("byd-jizzakh", "byd-jizzakh", ["jobs_net"], data_second=(tmp_path,)))
    assert [(row["kind"], row["value"]) for row in rows[1:-1]] == [("table", 0)]


def test_studies_are_compared_from_their_folders(saved: Path, tmp_path: Path) -> None:
    other = tmp_path / "slow.study"
    api.save(study_of("byd-jizzakh-slow", 0, beside=False), other)
    assert api.compare(saved, other).csv == api.compare("byd-jizzakh", "byd-jizzakh-slow").csv


def test_a_study_made_with_other_data_asks_for_them(study: StudyData, tmp_path: Path, own_data: Path) -> None:
    folder = tmp_path / "own.study"
    api.save(api.run("byd-jizzakh", draws=0, data=(own_data,)), folder)
    with pytest.raises(ImpactError, match=r"made with other data files.*--data-first"):
        api.compare(folder, "byd-jizzakh")
    (rows,) = by_metric(api.compare(folder, "byd-jizzakh", ["emissions_average"], data_first=(own_data,)))
    assert rows[1]["kind"] == "figure"


def test_other_price_years_are_refused_with_the_way_to_align_them(tmp_path: Path) -> None:
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    file = tmp_path / "older.yaml"
    text = text.replace("price_year: 2025", "price_year: 2024").replace("UZS_2025", "UZS_2024")
    file.write_text(text, encoding="utf-8")
    # Prices of 2024 have no index in the catalogue, so the second is not run: the ends are compared before.
    ends = [ComparisonEnd(load(str(name)), Catalogue(), str(name), {}) for name in ("byd-jizzakh", file)]
    with pytest.raises(ProblemsError, match=r"different price years \(2025 and 2024\)\. To align them, .*price index"):
        bridge(ends[0], ends[1])


def test_other_sets_of_gases_are_refused(saved: Path, tmp_path: Path) -> None:
    """A study of a version that summed gases with another set."""
    folder = tmp_path / "older.study"
    shutil.copytree(saved, folder)
    key_figures = (folder / "key_figures.csv").read_bytes().replace(b"CO2e_AR6", b"CO2e_AR5")
    (folder / "key_figures.csv").write_bytes(key_figures)
    manifest = json.loads((folder / "manifest.json").read_bytes())
    manifest["key_figures.csv"] = hashlib.sha256(key_figures).hexdigest()
    (folder / "manifest.json").write_bytes(_json(manifest))
    with pytest.raises(ProblemsError, match=r"AR6 in one and AR5 in the other\. To align them"):
        api.compare("byd-jizzakh", folder)
