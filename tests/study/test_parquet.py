"""Tables as Parquet: the same cells, covered by the manifest, beside a study that reads as before."""

import hashlib
import json
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from impact import api
from impact.core.errors import ImpactError, ProblemsError
from impact.study.study import StudyData


@pytest.fixture(scope="module")
def folder(study: StudyData, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a study folder with Parquet files; not to be changed."""
    place = tmp_path_factory.mktemp("parquet") / "x.study"
    api.save(study, place, form="parquet")
    return place


def test_every_table_holds_the_same_cells_with_the_types_of_the_data_package(study: StudyData, folder: Path) -> None:
    types = {"number": "double", "whole": "int64", "text": "string"}
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for name, table in study.tables.items():
        file = folder / "parquet" / f"{name}.parquet"
        read = pq.read_table(file)
        assert tuple(read.column_names) == table.columns
        rows = [{key: None if cell == "na" else cell for key, cell in row.items()} for row in table.rows]
        assert read.to_pylist() == rows, name
        expected = {column: types[holds] for column, holds in table.layout.types.items()}
        assert {field.name: str(field.type) for field in read.schema} == expected
        assert manifest[f"parquet/{file.name}"] == hashlib.sha256(file.read_bytes()).hexdigest()


def test_the_study_reads_back_as_it_was(study: StudyData, folder: Path, saved: Path) -> None:
    assert api.study_of(folder) == study
    assert (folder / "datapackage.json").read_bytes() == (saved / "datapackage.json").read_bytes()


def test_a_changed_file_is_found(study: StudyData, tmp_path: Path) -> None:
    api.save(study, tmp_path / "x.study", form="parquet")
    (tmp_path / "x.study" / "parquet" / "key_figures.parquet").write_bytes(b"PAR1")
    with pytest.raises(ProblemsError, match=r"key_figures\.parquet: the file was changed"):
        api.study_of(tmp_path / "x.study")
    api.save(study, tmp_path / "x.study")  # without them none are left behind
    assert not (tmp_path / "x.study" / "parquet").exists()


def test_without_pyarrow_it_says_what_to_install(
    study: StudyData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ImpactError, match=r"pip install 'impact-brief\[parquet\]'"):
        api.save(study, tmp_path / "x.study", form="parquet")
    assert not (tmp_path / "x.study").exists()
