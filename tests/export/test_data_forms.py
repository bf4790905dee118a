"""The data of studies for other tools: each form is read back by the tool that it is for, or by its own rules."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from shared_studies import study_of

from impact import api
from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables.lineage import results

CASE = "initiative-budget"
FORMS = ["citation", "codebook", "datapackage", "iamc", "parquet", "sdmx"]


@pytest.fixture(scope="module")
def study() -> Study:
    return study_of(CASE)


def only(form: str, *studies: Study) -> bytes:
    (content,) = api.exported(studies, form).values()
    return content


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def test_all_forms_are_listed_and_named_in_the_help() -> None:
    from impact.cli.export import command

    assert api.data_form_names() == FORMS
    (option,) = (each for each in command.params if each.name == "form")
    said = getattr(option, "help", "")
    assert all(name in said for name in FORMS)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_study_gives_the_same_bytes(study: Study, form: str) -> None:
    (name,) = api.exported([study], form)
    assert name.startswith(f"{CASE}.")
    assert api.exported([study], form) == api.exported([study], form)


def test_a_form_that_is_none_is_refused_with_those_there_are(study: Study) -> None:
    with pytest.raises(ImpactError, match="Did you mean 'sdmx'"):
        api.exported([study], "sdmxx")


def test_a_library_that_is_absent_is_named(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("impact.export.data_form.find_spec", lambda name: None)
    with pytest.raises(ImpactError, match=r"pip install 'impact-brief\[parquet\]'"):
        api.exported([study], "parquet")


def test_observations_are_read_by_the_library_of_sdmx(study: Study) -> None:
    reader = pytest.importorskip("pysdmx.io.csv.sdmx20.reader")
    content = only("sdmx", study)
    (read,) = reader.read(content.decode())
    assert read.short_urn == "DataStructure=IMPACT:STUDY_RESULTS(1.0)"
    values = sorted(float(each) for each in read.data["OBS_VALUE"])
    by_year = [
        row["value"]
        for table in results(study)
        for row in study[table].rows
        if isinstance(row["year"], int) and row["value"] is not None
    ]
    assert values == sorted(float(f"{value:.12g}") for value in by_year)


def test_observations_keep_the_rules_of_sdmx_csv(study: Study) -> None:
    found = rows(only("sdmx", study))
    assert list(found[0])[:3] == ["STRUCTURE", "STRUCTURE_ID", "ACTION"]
    dimensions = ("FREQ", "REF_AREA", "SCENARIO", "INDICATOR", "BREAKDOWN", "STATUS", "TIME_PERIOD")
    keys = [tuple(row[name] for name in dimensions) for row in found]
    assert len(set(keys)) == len(keys)
    for row in found:
        assert re.fullmatch(r"[A-Za-z][\w\-]*:[A-Za-z][\w\-]*\(\d+\.\d+\)", row["STRUCTURE_ID"])
        assert row["ACTION"] == "I"
        assert re.fullmatch(r"\d{4}", row["TIME_PERIOD"])
        assert all(re.fullmatch(r"[A-Za-z0-9_@$\-]+", row[name]) for name in dimensions)
        assert row["UNIT_MEASURE"]
        float(row["OBS_VALUE"])


def test_one_long_table_holds_every_result(study: Study) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    other = replace(study, name="other")
    table = parquet.read_table(io.BytesIO(only("parquet", study, other)))
    found: list[dict[str, Any]] = table.to_pylist()
    assert {row["scenario"] for row in found} == {study.name, other.name}
    own = [row for row in found if row["scenario"] == study.name]
    assert len(own) == sum(len(study[name].rows) for name in results(study))
    for row in own:
        held = study[row["table"]][row["id"]]
        assert [row[name] for name in ("year", "value", "low", "high", "unit")] == [
            held[name] for name in ("year", "value", "low", "high", "unit")
        ]
        assert all(
            str(held[key]) == value for key, value in (pair.split("=") for pair in row["keys"].split("|") if pair)
        )


def test_the_codebook_says_what_each_variable_is(study: Study) -> None:
    found = rows(only("codebook", study))
    variables = {row["name"]: row for row in found if row["sort"] == "variable"}
    assert set(variables) == {each.variable for made in results(study).values() for each in made}
    sources = {str(row["id"]) for row in study["sources"].rows}
    for row in variables.values():
        assert row["definition"], row["name"]
        assert row["unit"], row["name"]
        assert set(row["sources"].split()) <= sources
    assert sum(bool(row["sources"]) for row in variables.values()) > len(variables) / 2
    columns = {(row["table"], row["name"]) for row in found if row["sort"] == "column"}
    assert columns == {(name, column) for name, table in study.tables.items() for column in table.columns}
    channels = next(row["codes"] for row in found if (row["table"], row["name"]) == ("gross_net", "step_key"))
    assert {"gross", "net"} <= set(channels.split())


def test_the_citation_keeps_the_rules_of_its_format(study: Study) -> None:
    """Citation File Format 1.2.0: what a file needs, and the form of what it holds."""
    found = yaml.safe_load(only("citation", study))
    assert {"cff-version", "message", "title", "authors"} <= found.keys()
    assert found["cff-version"] == "1.2.0"
    assert found["type"] in ("software", "dataset")
    assert found["title"] == study.facts["title"]
    assert isinstance(found["version"], str)
    assert date.fromisoformat(found["date-released"]).isoformat() == study.cell("run/run/as_of")
    assert found["identifiers"][0]["value"] == f"sha256:{study.cell('run/run/results_sha256')}"
    known = {"type", "title", "authors", "year", "url", "date-accessed", "version"}
    for each in (found, *found["references"]):
        assert each["authors"]
        assert all(set(author) == {"name"} and author["name"] for author in each["authors"])
    for each in found["references"]:
        assert {"type", "title", "authors"} <= each.keys() <= known
        assert re.match(r"https?://.+", each.get("url", "http://a.example"))
    assert len(found["references"]) == 1 + len(study["sources"].rows)


def test_the_citation_names_the_analyst(study: Study) -> None:
    roles = study["roles"]
    named = replace(
        roles,
        rows=tuple({**row, "name": "Institute A" if row["id"] == "analyst" else row["name"]} for row in roles.rows),
    )
    found = yaml.safe_load(only("citation", replace(study, tables={**study.tables, "roles": named})))
    assert found["authors"] == [{"name": "Institute A"}]


def test_the_data_package_is_read_by_its_reference_reader(study: Study, tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    with zipfile.ZipFile(io.BytesIO(only("datapackage", study))) as packed:
        packed.extractall(tmp_path)
    assert {"codebook.csv", "CITATION.cff", "manifest.json", "scenario.yaml"} <= {
        each.name for each in tmp_path.iterdir()
    }
    package = json.loads((tmp_path / "datapackage.json").read_text())
    assert {each["name"] for each in package["resources"]} == set(study.tables)
    report = frictionless.Package(str(tmp_path / "datapackage.json")).get_resource("gross_net").validate()
    assert report.valid, report.flatten(["message"])
    assert api.study_of(tmp_path)["kpi"].csv == study["kpi"].csv
