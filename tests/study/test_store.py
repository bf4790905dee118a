"""The study folder: whole, checked, the same bytes every time, readable by others."""

import hashlib
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from impact import api
from impact.core.errors import ImpactError, ProblemsError
from impact.files.resources import shipped
from impact.files.yaml import read_yaml
from impact.scenario.load import load as load_scenario
from impact.scenario.load import parse, with_draws
from impact.study.store import files, load
from impact.study.study import StudyData

Manifest = dict[str, str]


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a study folder by name; those of its texts have the name of their folder before them."""
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def test_a_study_comes_back_as_it_was_and_is_written_with_the_same_bytes(study: StudyData, saved: Path) -> None:
    again = load(saved)
    assert again == study
    assert files(again) == files(study)


def test_a_folder_holds_a_csv_a_table_the_scenario_and_a_manifest(study: StudyData, saved: Path) -> None:
    names = {f"{name}.csv" for name in study.tables} | {"scenario.yaml", "datapackage.json", "manifest.json"}
    names |= {"README.txt", *(f"texts/{language}.yaml" for language in study.texts)}
    assert set(contents(saved)) == names


def test_the_scenario_is_kept_as_it_was_read_with_the_draws_it_was_run_with(saved: Path, study: StudyData) -> None:
    source = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    draws = study.row("run", "run")["draws"]
    assert draws != 2000
    assert (saved / "scenario.yaml").read_text(encoding="utf-8") == source.replace("draws: 2000", f"draws: {draws}")


def test_a_run_with_other_draws_and_seed_is_run_again_from_its_folder(tmp_path: Path) -> None:
    study = api.run("initiative-budget", draws=24, seed=7)
    file = tmp_path / "initiative-budget.yaml"
    file.write_text(study.scenario, encoding="utf-8")
    again = api.run(file)
    assert again.row("run", "run")["results_sha256"] == study.row("run", "run")["results_sha256"]
    assert again.row("run", "run")["inputs_sha256"] == study.row("run", "run")["inputs_sha256"]


def test_the_manifest_names_every_file_but_itself_with_its_hash(saved: Path) -> None:
    manifest: Manifest = json.loads((saved / "manifest.json").read_text(encoding="utf-8"))
    assert set(manifest) == set(contents(saved)) - {"manifest.json"}
    for name, sha256 in manifest.items():
        data = (saved / name).read_bytes()
        assert hashlib.sha256(data).hexdigest() == sha256
        assert not name.endswith(".csv") or (b"\r" not in data and data.decode("utf-8").endswith("\n"))


@pytest.mark.parametrize("name", ["key_figures.csv", "scenario.yaml", "datapackage.json"])
def test_a_changed_file_is_found(copy: Path, name: str) -> None:
    with (copy / name).open("ab") as stream:
        stream.write(b" ")
    with pytest.raises(ProblemsError, match=rf"{re.escape(name)}: the file was changed after the run\. Run") as caught:
        load(copy)
    assert len(caught.value.problems) == 1


def test_missing_and_changed_files_are_told_together(copy: Path) -> None:
    (copy / "key_figures.csv").unlink()
    (copy / "sources.csv").unlink()
    (copy / "scenario.yaml").write_text("scenario: 1\n", encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        load(copy)
    assert [Path(problem.file).name for problem in caught.value.problems] == [
        "key_figures.csv",
        "scenario.yaml",
        "sources.csv",
    ]


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '"text"'])
def test_a_folder_without_a_readable_description_is_no_study(copy: Path, content: str) -> None:
    (copy / "datapackage.json").write_text(content, encoding="utf-8")
    with pytest.raises(ImpactError, match=r"no study folder.*impact run SCENARIO"):
        load(copy)


def sealed(folder: Path) -> None:
    """Write the manifest anew, as somebody would who edits a study and covers it."""
    found = contents(folder)
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in found.items() if name != "manifest.json"}
    (folder / "manifest.json").write_text(json.dumps(hashes), encoding="utf-8")


def _letters(content: str) -> str:
    return re.sub(r"\d{5}\.\d+", "many", content, count=1)


def _other_columns(content: str) -> str:
    return content.replace(",value,", ",amount,", 1)


def _short_row(content: str) -> str:
    return content + "jobs_more,1\n"


@pytest.mark.parametrize("edit", [_letters, _other_columns, _short_row])
def test_a_table_that_does_not_hold_what_it_should_is_refused(copy: Path, edit: Callable[[str], str]) -> None:
    file = copy / "key_figures.csv"
    file.write_text(edit(file.read_text(encoding="utf-8")), encoding="utf-8")
    sealed(copy)
    with pytest.raises(ImpactError, match=r"key_figures\.csv"):
        _ = load(copy)["key_figures"].rows


def test_a_table_of_a_later_version_is_refused(copy: Path) -> None:
    (copy / "horses.csv").write_text("id\nx\n", encoding="utf-8")
    sealed(copy)
    with pytest.raises(ImpactError, match=r"horses\.csv: datapackage\.json describes no table of that name"):
        load(copy)


def test_saving_again_replaces_the_older_study(study: StudyData, copy: Path) -> None:
    (copy / "key_figures.csv").write_text("old", encoding="utf-8")
    api.save(study, copy)
    assert load(copy) == study
    assert {entry.name for entry in copy.parent.iterdir()} == {copy.name}


def test_a_folder_that_only_looks_like_ours_is_left_alone(study: StudyData, copy: Path) -> None:
    left = copy.with_name(f".{copy.name}.old")
    left.mkdir()
    (left / "key_figures.csv").write_text("left", encoding="utf-8")
    api.save(study, copy)
    assert load(copy) == study
    assert (left / "key_figures.csv").read_text(encoding="utf-8") == "left"


def test_a_study_that_a_killed_run_moved_aside_is_back_when_it_is_next_read(
    study: StudyData, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run killed between its two renames."""
    process = os.fork()
    if process == 0:
        rename = Path.rename
        monkeypatch.setattr(
            Path, "rename", lambda self, to: os._exit(9) if self.suffix == ".part" else rename(self, to)
        )
        api.save(study, copy)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 9
    assert not copy.exists()
    assert api.is_study(copy)
    assert load(copy) == study
    assert {entry.name for entry in copy.parent.iterdir()} == {copy.name}


def test_a_link_to_a_study_is_followed(study: StudyData, copy: Path) -> None:
    link = copy.with_name("link.study")
    link.symlink_to(copy.name)
    for _ in range(2):
        api.save(study, link)
        assert link.is_symlink()
        assert load(link) == study
    (copy / "key_figures.csv").write_text("old", encoding="utf-8")
    api.save(study, link)
    assert load(copy) == study


@pytest.mark.parametrize("manifest", ["", "{"])
def test_what_else_lies_in_a_study_is_not_lost(study: StudyData, copy: Path, manifest: str) -> None:
    if manifest:
        (copy / "manifest.json").write_text(manifest, encoding="utf-8")
    (copy / "my notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(ImpactError, match=r"also holds .*my notes\.txt.*\. Move that away"):
        api.save(study, copy)
    assert (copy / "my notes.txt").read_text(encoding="utf-8") == "mine"


def test_a_link_in_a_study_folder_is_no_part_of_the_study(study: StudyData, copy: Path) -> None:
    (copy / "mine").symlink_to("nowhere")
    with pytest.raises(ImpactError, match="also holds mine"):
        api.save(study, copy)
    assert (copy / "mine").is_symlink()
    (copy / "mine").unlink()
    api.save(study, copy)


@pytest.mark.parametrize("name", ["notes.txt", "datapackage.json"])
def test_a_folder_with_other_things_is_left_alone(study: StudyData, tmp_path: Path, name: str) -> None:
    """A data package of somebody else is no older study of ours."""
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / name).write_text('{"name": "rain", "resources": []}', encoding="utf-8")
    (folder / "rain.csv").write_text("id\n1\n", encoding="utf-8")
    with pytest.raises(ImpactError, match=r"something else is there\. Move it, or name another folder"):
        api.save(study, folder)
    assert {entry.name for entry in folder.iterdir()} == {name, "rain.csv"}


def test_a_full_disk_leaves_the_older_study_whole(
    study: StudyData, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(copy)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(ImpactError, match=r"No space left on device.*Free space"):
            api.save(study, copy)
    assert contents(copy) == before
    assert {entry.name for entry in copy.parent.iterdir()} == {copy.name}


def test_the_reference_reader_of_data_packages_finds_no_fault(
    study: StudyData, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frictionless = pytest.importorskip("frictionless")
    folder = tmp_path / "named.study"
    api.save(StudyData("Завод 2", study.tables, study.scenario, study.facts), folder)
    monkeypatch.chdir(folder)
    report: Any = frictionless.validate("datapackage.json")
    assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "note"])[:5]
    assert report.stats["tasks"] == len(study.tables)


def test_scenarios_beside_are_kept_as_they_were_read_and_change_the_hash(tmp_path: Path) -> None:
    alone, study = (api.run("byd-jizzakh", draws=0, also=also) for also in ((), ["scenarios"]))
    names = [row["scenario_key"] for row in study["scenarios"].rows]
    assert list(study.beside) == [name for name in dict.fromkeys(names) if name != "byd-jizzakh"]
    source = shipped("data").joinpath("scenarios", "byd-jizzakh-slow.yaml").read_text(encoding="utf-8")
    assert study.beside["byd-jizzakh-slow"] == source
    assert alone.beside == {}
    assert alone.row("run", "run")["inputs_sha256"] != study.row("run", "run")["inputs_sha256"]
    assert alone.row("run", "run")["results_sha256"] == study.row("run", "run")["results_sha256"]
    api.save(study, tmp_path / "x.study")
    assert load(tmp_path / "x.study") == study


def test_a_scenario_beside_that_is_a_file_is_kept_by_its_name_alone(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    other = tmp_path / "deep" / "other.yaml"
    other.write_text("inherits: byd-jizzakh\ntitle: Another\n", encoding="utf-8")
    own = tmp_path / "own.yaml"
    own.write_text(f"inherits: byd-jizzakh\nalternatives: [{other}]\n", encoding="utf-8")
    study = api.run(own, draws=0, also=["scenarios"])
    assert list(study.beside) == ["other"]
    api.save(study, tmp_path / "x.study")
    assert (tmp_path / "x.study" / "beside-other.yaml").is_file()


@pytest.mark.parametrize(
    "style",
    [
        "inherits: byd-jizzakh\n",
        "inherits: byd-jizzakh\ndraws: 2000  # as many as are printed\nseed: 5\n",
        '{"inherits": "byd-jizzakh", "draws": 400, "seed": 5}',
    ],
)
def test_other_draws_stand_in_a_scenario_of_any_style(tmp_path: Path, style: str) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(style, encoding="utf-8")
    again = tmp_path / "again.yaml"
    again.write_text(with_draws(load_scenario(str(file)), 24, 7).content, encoding="utf-8")
    assert (load_scenario(str(again)).scenario.draws, load_scenario(str(again)).scenario.seed) == (24, 7)


def test_a_comment_behind_the_draws_stays_one() -> None:
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    noted = text.replace("draws: 2000\n", "draws: 2000  # as many as are printed\n")
    other = with_draws(parse(noted, "mine", "mine.yaml"), 24, None)
    assert "draws: 24  # as many as are printed\n" in other.content
    assert parse(other.content, "mine", "mine.yaml").scenario.draws == 24
    as_json = json.dumps(read_yaml(text, "")[0])
    assert parse(with_draws(parse(as_json, "mine", "m.yaml"), 24, 7).content, "mine", "m.yaml").scenario.draws == 24
