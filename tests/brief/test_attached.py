"""What a brief carries: files for readers, all under the manifest, small, and enough to make the results again."""

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from shared_documents import shipped_pdf
from shared_studies import study_of

from impact import api
from impact.brief.edition.attachments import README, attached, described
from impact.language.messages import Language
from impact.study.store import BESIDE
from impact.study.study import StudyData

MOST_BYTES = 1_050_000


@pytest.fixture(scope="module")
def words() -> Language:
    return Language("en", kind="vehicle_plant")


def test_the_manifest_covers_all_but_itself(study: StudyData, words: Language) -> None:
    content = attached(study, words)
    manifest = json.loads(content["manifest.json"])
    assert set(manifest) == set(content) - {"manifest.json"}
    assert {README, "scenario.yaml", "assumptions.csv"} <= set(manifest)
    assert all(hashlib.sha256(content[name]).hexdigest() == sha256 for name, sha256 in manifest.items())


def test_the_study_folder_holds_the_same_files(study: StudyData, words: Language, tmp_path: Path) -> None:
    study = replace(study, texts={})  # an edition carries those of its own language, under other names
    api.save(study, tmp_path / "s.study")
    written = {file.name: file.read_bytes() for file in (tmp_path / "s.study").iterdir()}
    assert written == attached(study, words)


def test_the_readme_names_every_file(study: StudyData, words: Language) -> None:
    study = replace(study, texts={})
    readme = attached(study, words)[README].decode()
    one_for_all = {f"{BESIDE}*.yaml" if name.startswith(BESIDE) else name for name in attached(study, words)}
    assert set(described(study, words)) == one_for_all
    for name, says in described(study, words).items():
        assert f"  {name}: {says}\n" in readme
    run = study.row("run", "run")
    assert all(str(run[f"{name}_sha256"]) in readme for name in ("data", "inputs", "results"))
    assert "{" not in readme


@pytest.mark.parametrize(("case", "also"), [("byd-jizzakh", ("scenarios",)), ("byd-jizzakh-announced", ())])
def test_what_the_readme_says_makes_the_same_results(
    words: Language, tmp_path: Path, case: str, also: tuple[str, ...]
) -> None:
    """The steps of README.txt, from the attached files alone; the run had other draws than the scenario asks for.

    `impact run` makes the scenarios side by side unasked; a variant is made again from the scenario as resolved.
    """
    first = study_of(case, beside=bool(also))
    content = attached(first, words)
    command = re.search(r"impact run (\S+) --draws (\d+) --seed (\d+)", content[README].decode())
    assert command is not None
    file = tmp_path / command[1]
    file.write_bytes(content["scenario.yaml"])
    again = api.run(file, draws=int(command[2]), seed=int(command[3]), also=also)
    assert again.row("run", "run") == first.row("run", "run")


def test_the_shipped_brief_with_all_it_carries_is_small() -> None:
    assert len(shipped_pdf("brief")) < MOST_BYTES
