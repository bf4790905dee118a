"""The tables of a study: declared, complete, traceable."""

import math
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact import __version__
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.core.vocabulary import EACH, JOBS, MADE, PROJECT
from impact.scenario.load import load, with_draws
from impact.study.run_study import run
from impact.study.store import results_sha256
from impact.study.store.record import data_sha256, valid_until
from impact.study.study import StudyData
from impact.study.tables import COMMON, Record, identified
from impact.study.tables.declared import declared


def result_rows(study: StudyData) -> Iterator[tuple[str, Record]]:
    """Yield table and row of every result."""
    for name, table in study.tables.items():
        if table.layout.results:
            for row in table.rows:
                yield name, row


def test_tables_stand_in_alphabetical_order_and_have_the_declared_columns(study: StudyData) -> None:
    assert list(study.tables) == sorted(study.tables)
    for name, table in study.tables.items():
        assert table.rows, name
        assert all(set(row) == set(table.layout.columns) for row in table.rows), name


def test_result_tables_lead_with_the_common_columns() -> None:
    for name, layout in declared("vehicle_plant").tables.items():
        assert layout.columns[0] == "id"
        assert len(set(layout.columns)) == len(layout.columns), name
        assert not layout.results or layout.columns[: len(COMMON)] == tuple(COMMON)


def test_every_result_has_unit_status_range_and_grade(study: StudyData) -> None:
    for name, row in result_rows(study):
        assert row["unit"], name
        assert row["status"] in ("reported", "announced", "modelled"), (name, row["id"])
        assert row["scope"] in ("gross", "net", "na"), (name, row["id"])
        assert row["measure"] in ("headcount", "fte", "job_years", "na"), (name, row["id"])
        assert row["range"] in ("p05_p95", "none"), (name, row["id"])
        assert row["grade"] in ("A", "B", "C", "D"), (name, row["id"])


def test_a_range_holds_the_central_value_or_a_note_says_that_it_does_not(study: StudyData) -> None:
    noted = {str(row["id"]) for row in study["notes"].rows}
    for name, row in result_rows(study):
        low, value, high = row["low"], row["value"], row["high"]
        if row["range"] == "none":  # a range does not apply; one that is not estimated has a note
            assert {row[column] for column in ("low", "high", "median", "p25", "p75")} == {None}, (name, row["id"])
            noted_so = any(f"{name}/{row['id']}/{column}" in noted for column in ("value", "verdict"))
            assert noted_so == (value is None), (name, row["id"])
            continue
        if row.get("share_no_cross") not in (None, 0.0):  # what is never reached lies beyond every limit
            assert value is not None or f"{name}/{row['id']}/value" in noted, (name, row["id"])
            continue
        assert isinstance(low, float)
        assert isinstance(value, float)
        assert isinstance(high, float)
        assert low <= high
        assert low <= value <= high or f"{name}/{row['id']}/value" in noted, (name, row["id"])


def test_jobs_and_money_say_whether_they_are_gross_or_net(study: StudyData) -> None:
    for table in ("jobs_by_year", "gva_by_year", "gross_to_net"):
        assert all(row["scope"] in ("gross", "net") for row in study[table].rows)
    measures = {"operation": "headcount", "construction": "job_years"}
    assert all(row["measure"] == measures[str(row["phase"])] for row in study["jobs_by_year"].rows)


def test_money_names_its_price_year_and_greenhouse_gases_their_set(study: StudyData) -> None:
    assert {row["unit"] for row in study["gva_by_year"].rows} == {"million UZS_2025/yr"}
    gases = {"co2e": "t CO2e_AR6", "co2e_ar5": "t CO2e_AR5", "co2e20_ar6": "t CO2e20_AR6", "co2": "t CO2"}
    for row in study["emissions_by_year"].rows:
        if str(row["component"]).startswith("social_cost"):
            assert row["unit"] == "million USD_2020/yr", row["id"]
        elif row["component"] != "share_of_national":
            assert str(row["unit"]).removesuffix("/yr") == gases.get(str(row["gas"]), "t"), row["id"]


def test_the_announced_path_stays_announced(study: StudyData) -> None:
    rows = study["output_by_year"].where(path="announced")
    assert {row["status"] for row in rows} == {"announced"}
    others = {
        (table, row.get("phase"), row.get("item"))
        for table, row in result_rows(study)
        if row["status"] == "announced" and row.get("path") != "announced"
    }
    told = {("benchmarks", None, item) for item in (JOBS, MADE, EACH)}  # of other projects: they move no result
    assert (
        others == {("claim_steps", None, None), ("plausibility_checks", None, None)} | told
    )  # claims themselves: in no total
    assert {row["status"] for row in study["benchmarks"].where(benchmark=PROJECT)} == {"modelled"}
    assert not [row for row in study["key_figures"].rows if row["status"] == "announced"]


@pytest.mark.parametrize("case", ONE_OF_EACH_KIND)
def test_what_is_not_estimated_has_a_reason(case: str) -> None:
    study = study_of(case)
    notes = {str(row["id"]): str(row["reason"]) for row in study["notes"].rows}
    if case == "byd-jizzakh":
        assert notes["employment_fte"] == "hours worked by sector are not published"
        assert {"maintenance_of_cars", "public_outlays", "employment_by_sex_and_skill"} <= set(notes)
    for name, row in result_rows(study):
        told = any(f"{name}/{row['id']}/{column}" in notes for column in ("value", "verdict"))
        assert told or row["value"] is not None, (name, row["id"])
    assert all(notes.values())


def test_numbers_have_twelve_significant_digits(study: StudyData) -> None:
    for name, row in result_rows(study):
        for column in study[name].layout.numeric:
            number = row[column]
            if isinstance(number, float):
                assert float(f"{number:.12g}") == number, (name, row["id"], column)
                assert not (number == 0 and math.copysign(1, number) < 0)


@pytest.mark.parametrize("case", ONE_OF_EACH_KIND)
def test_every_source_cited_is_in_the_list_of_sources(case: str) -> None:
    study = study_of(case)
    known = {str(row["id"]) for row in study["sources"].rows}
    rows = [row for table in study.tables.values() for row in table.rows]
    cited = {source for row in rows for source in str(row.get("source_id", "na")).split()} - {"na"}
    against = "\n".join(str(row["against"]) for row in study["claims"].rows)
    cited |= set(re.findall(r"^(\w+): ", against, re.MULTILINE))
    assert len(cited) > 10
    assert cited <= known


def test_every_assumption_has_value_unit_reason_grade_and_topic(study: StudyData) -> None:
    for row in study["assumptions"].rows:
        assert isinstance(row["value"], float), row["id"]
        assert row["unit"], row["id"]
        assert row["reason"], row["id"]
        assert row["grade"] in ("A", "B", "C", "D"), row["id"]
        assert row["topics"], row["id"]
        assert row["basis"] in ("read", "derived", "secondary", "assumption", "unverified"), row["id"]


def test_effect_ranks_count_from_the_strongest(study: StudyData) -> None:
    ranks = sorted({row["effect_rank"] for row in study["assumptions"].rows if isinstance(row["effect_rank"], int)})
    assert ranks == list(range(1, len(ranks) + 1))


def test_drivers_are_at_most_eight_a_key_figure_the_strongest_first_beyond_chance(study: StudyData) -> None:
    """Inputs that have no part in a figure scatter by 1 / sqrt(draws): three of that is the least that is listed."""
    inputs = {str(row["id"]) for row in study["assumptions"].rows}
    inputs |= {name.rpartition(".")[0] for name in inputs}
    assert {str(row["input"]) for row in study["rank_correlations"].rows} <= inputs
    metrics = {str(row["key_figure"]) for row in study["rank_correlations"].rows}
    assert metrics <= {str(row["key"]) for row in study["key_figures"].rows}
    assert {"jobs_gross", "jobs_net", "emissions_average"} <= metrics
    for metric in metrics:
        strength = [abs(float(row["correlation"] or 0)) for row in study["rank_correlations"].where(key_figure=metric)]
        assert len(strength) <= 8
        assert strength == sorted(strength, reverse=True)
        assert 3 / 40**0.5 < min(strength) <= max(strength) <= 1.2  # own parts of correlated inputs, in few draws


def test_an_input_that_goes_with_the_output_path_is_no_driver_of_what_it_has_no_part_in() -> None:
    """The price of a car is drawn with the path, which moves emissions; the price does not."""
    drivers = run(with_draws(load("byd-jizzakh"), 500, None), Catalogue())["rank_correlations"]
    named = {str(row["input"]) for row in drivers.where(key_figure="emissions_average")}
    assert "output.path" in named
    assert not {"column.price", "column.domestic_goods"} & named


def test_the_run_says_with_what_it_was_made(study: StudyData) -> None:
    run = study.row("run", "run")
    assert run["package_version"] == __version__
    assert (run["stage"], run["as_of"], run["valid_until"]) == ("draft", "2026-11-24", "2027-11-24")
    assert (run["seed"], run["draws"]) == (20261124, 40)
    assert all(re.fullmatch(r"[0-9a-f]{64}", str(run[f"{part}_sha256"])) for part in ("data", "inputs", "results"))
    assert run["results_sha256"] == results_sha256(study.tables.values())


def test_the_hash_of_the_results_sees_one_digit(study: StudyData) -> None:
    key_figures = study["key_figures"]
    first = dict(key_figures.rows[0], value=float(key_figures.rows[0]["value"] or 0) * (1 + 1e-9))
    changed = {**study.tables, "key_figures": type(key_figures)("key_figures", (first, *key_figures.rows[1:]))}
    assert results_sha256(changed.values()) != study.row("run", "run")["results_sha256"]


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 11, 24), 12, date(2027, 11, 24)), (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)), (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 1, 31), 3, date(2026, 4, 30)),
    ],
)  # fmt: skip
def test_valid_until_is_so_many_months_later(start: date, months: int, end: date) -> None:
    assert valid_until(start, months) == end


def test_another_seed_gives_the_same_central_values(study: StudyData, reseeded: StudyData) -> None:
    for (name, row), (_, moved) in zip(result_rows(study), result_rows(reseeded), strict=True):
        if name != "probabilities":  # a share of the draws
            assert row["value"] == moved["value"], (name, row["id"])
    for name in ("tornado", "method_choices", "switching_values"):
        assert reseeded[name] == study[name]
    assert reseeded.row("key_figures", "jobs_gross")["low"] != study.row("key_figures", "jobs_gross")["low"]


def test_without_draws_there_is_no_range() -> None:
    study = study_of("byd-jizzakh", 0, beside=False)
    notes = {str(row["id"]) for row in study["notes"].rows}
    for name, row in result_rows(study):
        assert row["range"] == "none", (name, row["id"])
        assert row["low"] is None, (name, row["id"])
        assert row["high"] is None, (name, row["id"])
        known = isinstance(row["value"], float) or row.get("share_no_cross") == 1
        assert known or f"{name}/{row['id']}/value" in notes, (name, row["id"])
    assert study.row("run", "run")["draws"] == 0


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("key_figures/jobs_gross", r"is no cell\. Write table/id/column"),
        ("key_figure/jobs_gross/value", r"no table 'key_figure'\. Did you mean 'key_figures'"),
        ("key_figures/jobs_grosss/value", r"no row 'jobs_grosss'\. Did you mean 'jobs_gross'"),
        ("key_figures/jobs_gross/valu", r"no column 'valu'\. Did you mean 'value'"),
    ],
)
def test_a_wrong_address_says_what_there_is(study: StudyData, address: str, says: str) -> None:
    with pytest.raises(ImpactError, match=says):
        study.cell(address)


def test_rows_that_differ_in_status_only_carry_it_in_their_ids() -> None:
    rows: list[Record] = [{"path": "central", "year": 2025, "status": status} for status in ("reported", "modelled")]
    ids = [row["id"] for row in identified("output_by_year", rows).rows]
    assert ids == ["central.2025.reported", "central.2025.modelled"]


def test_two_rows_with_one_id_are_refused() -> None:
    row: Record = {"path": "central", "year": 2025, "status": "modelled"}
    with pytest.raises(ImpactError, match=r"two rows have the id 'central\.2025\.modelled'"):
        identified("output_by_year", [row, row])


def test_the_hash_of_the_data_sees_a_file_of_the_user(tmp_path: Path) -> None:
    (tmp_path / "world").mkdir()
    file = tmp_path / "world" / "mine.csv"
    file.write_text("key\n", encoding="utf-8")
    shipped, one = data_sha256(Catalogue()), data_sha256(Catalogue((tmp_path,)))
    file.write_text("key\nx\n", encoding="utf-8")
    assert len({shipped, one, data_sha256(Catalogue((tmp_path,)))}) == 3
    assert shipped == data_sha256(Catalogue())
