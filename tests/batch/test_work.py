"""One item in one process: its files, its record, and when it has to be done again."""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pytest

from impact.batch import BatchItem, BatchPlan, BatchSettings, run
from impact.batch.hashes import forget, key_of, surroundings
from impact.batch.portfolio.totals import read_joint
from impact.batch.records import fresh, records_in
from impact.batch.store import Folder, alone, no_room
from impact.batch.work import ItemRunner, failure, kept
from impact.core.errors import ImpactError

OWN = "inherits: xyz-factory\ndraws: 60\n"
Doing: TypeAlias = Callable[[BatchItem], set[str]]


@pytest.fixture
def own(tmp_path: Path) -> BatchItem:
    file = tmp_path / "own.yaml"
    file.write_text(OWN, encoding="utf-8")
    return BatchItem("own", str(file), {"project.production.capacity": 210}, "plan.csv, row 2", "As agreed")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "out")
    made.make()
    return made


@pytest.fixture
def still_fresh(folder: Folder, short: BatchSettings) -> Doing:
    """Return which items need not be done again."""

    def asked(item: BatchItem) -> set[str]:
        forget()
        keys = {item.name: key_of(item, short, surroundings(short))}
        return fresh(records_in(folder).values(), keys, folder)

    return asked


def do(item: BatchItem, settings: BatchSettings, store: Folder) -> None:
    record = kept(store, item, *ItemRunner(settings).made(item, key_of(item, settings, surroundings(settings))))
    assert record.reason == ""


def test_an_item_is_done_once_until_something_changes(
    own: BatchItem, folder: Folder, short: BatchSettings, still_fresh: Doing
) -> None:
    do(own, short, folder)
    assert still_fresh(own) == {"own"}
    assert still_fresh(replace(own, labels={"region": "North"})) == {"own"}, "labels change no brief"
    assert still_fresh(replace(own, laid={"project.production.capacity": 211})) == set()
    assert still_fresh(replace(own, reason="As measured")) == set()
    scenario = Path(own.scenario)
    scenario.write_text(OWN + "# a word\n", encoding="utf-8")
    assert still_fresh(own) == set()
    scenario.write_text(OWN, encoding="utf-8")
    assert still_fresh(own) == {"own"}
    file = folder.path / "own" / "own.summary.en.txt"
    whole = file.read_bytes()
    file.write_bytes(whole[:-1])
    assert still_fresh(own) == set(), "a file that was cut short"
    file.write_bytes(whole[:-9] + b"damaged!!")
    assert still_fresh(own) == set(), "a file with as many bytes, and others"
    file.unlink()
    assert still_fresh(own) == set(), "a file that is gone"
    file.write_bytes(whole)
    assert still_fresh(own) == {"own"}


def test_what_it_hangs_on_are_settings_data_and_templates(short: BatchSettings, tmp_path: Path) -> None:
    known = surroundings(short)
    assert surroundings(replace(short, draws=100)) != known
    assert surroundings(replace(short, portfolio=False)) == known
    templates = tmp_path / "templates" / "languages" / "en"
    templates.mkdir(parents=True)
    own = replace(short, templates=(str(tmp_path / "templates"),))
    before = surroundings(own)
    (templates / "own.ftl").write_text("batch-done = through\n", encoding="utf-8")
    assert surroundings(own) != before


def test_a_record_names_what_the_item_is(own: BatchItem, folder: Folder, short: BatchSettings) -> None:
    do(own, replace(short, studies=True), folder)
    record = records_in(folder)["own"]
    assert (record.state, record.kind, record.base, record.draws) == ("done", "factory", "xyz-factory", 60)
    assert set(record.headlines) <= {str(row["key"]) for row in record.figures}
    assert "own/own.study/key_figures.csv" in record.files
    assert "As agreed" in (folder.path / "own" / "own.study" / "assumptions.csv").read_text(encoding="utf-8")
    joint = read_joint((folder.path / record.joint).read_bytes())
    row = next(each for each in record.figures if each["key"] == "jobs_gross")
    assert len(joint["jobs_gross"]) == short.joint + 1
    assert joint["jobs_gross"][0] == pytest.approx(float(row["value"]))


def test_a_folder_with_results_is_left_alone_unless_the_run_goes_on(
    own: BatchItem, folder: Folder, short: BatchSettings
) -> None:
    do(own, short, folder)
    with pytest.raises(ImpactError, match="an earlier run left results here, 1 in number"):
        run(BatchPlan("plan", [own], short), folder.path)
    done = run(BatchPlan("plan", [own], short), folder.path, resume=True)
    assert (done.left_alone, done.failed) == (1, ())
    assert {"index.html", "index.csv", "results.csv"} <= {file.name for file in folder.path.iterdir()}
    labelled = replace(own, labels={"region": "North"})
    assert run(BatchPlan("plan", [labelled], short), folder.path, resume=True).left_alone == 1
    assert "label_region" in (folder.path / "index.csv").read_text(encoding="utf-8"), "the index is renewed"


def test_a_failing_item_leaves_its_reason_and_no_files(own: BatchItem, folder: Folder, short: BatchSettings) -> None:
    bad = replace(own, laid={"project.production.capacity": -1})
    record = kept(folder, bad, *ItemRunner(short).made(bad, "key"))
    assert record.state == "failed"
    assert record.reason.startswith("plan.csv, row 2, project.production.capacity")
    assert not record.stops
    assert records_in(folder)["own"] == record
    assert not (folder.path / "own").exists()


def test_an_item_whose_files_cannot_be_written_fails(own: BatchItem, folder: Folder, short: BatchSettings) -> None:
    """Also once it is done elsewhere; a disk without room stops the run, and no record can be written."""
    record, files = ItemRunner(short).made(own, "key")
    (folder.path / "own").write_text("", encoding="utf-8")
    failed = kept(folder, own, record, files)
    assert (failed.state, failed.stops, failed.files) == ("failed", False, {})
    assert failed.reason.startswith("plan.csv, row 2: ")
    assert records_in(folder)["own"] == failed
    full = f"out/own.pdf: cannot be written: {os.strerror(errno.ENOSPC)}."
    assert failure(own, "key", full).stops


def test_the_document_is_that_of_the_command(own: BatchItem, folder: Folder, short: BatchSettings, xyz: Path) -> None:
    """An item is what `impact brief` makes of the same scenario, to the byte."""
    from impact import api

    do(BatchItem("own", own.scenario), short, folder)
    alone = folder.path / "alone.txt"
    api.briefs(own.scenario, alone, documents=("summary",), data=[xyz])
    assert (folder.path / "own" / "own.summary.en.txt").read_bytes() == alone.read_bytes()


def test_projects_share_what_the_catalogue_says_and_nothing_else() -> None:
    from impact.batch.portfolio.totals import OfProject

    first, second = (OfProject(200, 1, [], name, frozenset(["grid.XYZ.2024"])) for name in ("one", "two"))
    assert np.array_equal(first.probabilities("grid.XYZ.2024"), second.probabilities("grid.XYZ.2024"))
    between = np.corrcoef(first.probabilities("staff"), second.probabilities("staff"))[0, 1]
    assert abs(between) < 0.25


def test_two_runs_in_one_folder_are_told(folder: Folder) -> None:
    told = f"another run is at work here \\(process {os.getpid()} on"
    with alone(folder), pytest.raises(ImpactError, match=told), alone(folder):
        pass
    with alone(folder):  # given up by then
        pass


@pytest.mark.skipif(os.name != "posix", reason="no limits of resources")
def test_a_full_disk_leaves_no_half_file_and_stops_the_run(tmp_path: Path, root: Path) -> None:
    code = f"""
import resource
from pathlib import Path
from impact.batch.store import Folder, no_room
from impact.core.errors import ImpactError
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
store = Folder(Path({str(tmp_path)!r}))
store.write({{"a/small": b"x" * 900}})
try:
    store.write({{"a/one": b"x", "a/large": b"x" * 5000}})
except ImpactError as error:
    print(no_room(str(error)))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
    assert [file.name for file in (tmp_path / "a").iterdir()] == ["small"]


def test_only_what_hits_every_item_stops_a_run() -> None:
    full = os.strerror(errno.ENOSPC)
    assert no_room(f"out/a.pdf: cannot be written: {full}. Free space or name another place.")
    assert not no_room(f"a.yaml, line 3: {full}")
    assert not no_room("out/a.pdf: cannot be written: Is a directory.")


def test_an_address_is_no_folder(
    own: BatchItem, short: BatchSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ImpactError, match="s3://bucket/briefs: results go to a folder"):
        run(BatchPlan("plan", [own], short), "s3://bucket/briefs")
    assert not (tmp_path / "s3:").exists()


def test_a_record_of_another_version_is_as_good_as_none(folder: Folder) -> None:
    folder.write({".batch/records/a.json": json.dumps({"item": "a", "what": 1}).encode()})
    folder.write({".batch/records/b.json": b'{"item'})
    assert records_in(folder) == {}


def test_the_face_of_a_house_is_on_each_item_and_on_the_portfolio(
    own: BatchItem, short: BatchSettings, tmp_path: Path, root: Path
) -> None:
    from pypdf import PdfReader

    house = root / "tests" / "data" / "brand" / "example-advisory.yaml"
    settings = replace(short, brand=str(house), edition=replace(short.edition, forms=("pdf",)))
    assert surroundings(settings) != surroundings(replace(settings, brand=""))
    other = replace(own, name="other", project="second")
    done = run(BatchPlan("plan", [own, other], settings), tmp_path / "out", workers=1)
    assert (done.failed, done.notes) == ((), ())
    for file in ("own/own.summary.en.pdf", "portfolio.en.pdf"):
        said = "".join(page.extract_text() for page in PdfReader(tmp_path / "out" / file).pages)
        assert "Example Advisory" in said


def test_faults_of_a_brand_are_told_before_anything_is_done(
    own: BatchItem, short: BatchSettings, tmp_path: Path
) -> None:
    file = tmp_path / "house.yaml"
    file.write_text("nmae: House\n", encoding="utf-8")
    with pytest.raises(ImpactError, match=r"house\.yaml, line 1"):
        run(BatchPlan("plan", [own], replace(short, brand=str(file))), tmp_path / "out", workers=1)
    assert not (tmp_path / "out").exists()


def test_a_variant_keeps_the_translations_of_what_it_inherits(
    own: BatchItem, folder: Folder, short: BatchSettings, tmp_path: Path
) -> None:
    """Also where its base has texts that are not inherited, such as what it is called beside others."""
    (tmp_path / "texts").mkdir()
    said = "own:\n  title: Наш собственный завод\n  shown_as.title: Как есть\n"
    (tmp_path / "texts" / "ru.yaml").write_text(said, encoding="utf-8")
    Path(own.scenario).write_text(OWN + "title: A plant of our own\nshown_as: {title: As it is}\n", encoding="utf-8")
    do(own, replace(short, edition=replace(short.edition, languages=("en", "ru"))), folder)
    words = (folder.path / "own" / "own.summary.ru.txt").read_text(encoding="utf-8")
    assert "Наш собственный завод" in words
