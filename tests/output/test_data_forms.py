"""The data of studies for other tools: each form is read back by the tool that it is for, or by its own rules."""

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from shared_studies import study_of

from impact import api
from impact.core.errors import ImpactError
from impact.study.study import StudyData
from impact.study.tables.lineage import results

CASE = "initiative-budget"
FORMS = ["datapackage", "iamc", "parquet"]


@pytest.fixture(scope="module")
def study() -> StudyData:
    return study_of(CASE)


def only(form: str, *studies: StudyData) -> bytes:
    (content,) = api.exported(studies, form).values()
    return content


@pytest.mark.parametrize("form", FORMS)
def test_the_same_study_gives_the_same_bytes(study: StudyData, form: str) -> None:
    (name,) = api.exported([study], form)
    assert name.startswith(f"{CASE}.")
    assert api.exported([study], form) == api.exported([study], form)


def test_a_form_that_is_none_is_refused_with_those_there_are(study: StudyData) -> None:
    with pytest.raises(ImpactError, match="Did you mean 'iamc'"):
        api.exported([study], "iamcc")


def test_one_long_table_holds_every_result(study: StudyData) -> None:
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


def test_the_data_package_is_read_by_its_reference_reader(study: StudyData, tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    with zipfile.ZipFile(io.BytesIO(only("datapackage", study))) as packed:
        packed.extractall(tmp_path)
    assert {"manifest.json", "scenario.yaml"} <= {each.name for each in tmp_path.iterdir()}
    package = json.loads((tmp_path / "datapackage.json").read_text())
    assert {each["name"] for each in package["resources"]} == set(study.tables)
    report = frictionless.Package(str(tmp_path / "datapackage.json")).get_resource("gross_to_net").validate()
    assert report.valid, report.flatten(["message"])
    assert api.study_of(tmp_path)["key_figures"].csv == study["key_figures"].csv
