"""A study folder that someone else wrote: it may lead nowhere, and is refused with words."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from shared_studies import study_of

from impact import api
from impact.core.errors import ImpactError
from impact.study.store import load

Change = Callable[[dict[str, Any], dict[str, Any]], None]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "plant.study"
    api.save(study_of("byd-jizzakh", 0, beside=False), folder)
    return folder


@pytest.fixture
def changed(whole: Path, tmp_path: Path) -> Callable[[Change], Path]:
    """Return what writes the study anew with another manifest or description, its hashes right."""

    def write(change: Change) -> Path:
        folder = tmp_path / "foreign.study"
        shutil.copytree(whole, folder)
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        change(manifest, package)
        (folder / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
        if "datapackage.json" in manifest:
            data = (folder / "datapackage.json").read_bytes()
            manifest["datapackage.json"] = hashlib.sha256(data).hexdigest()
        (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
        return folder

    return write


@pytest.mark.parametrize(
    "name", ["../outside/x", "/elsewhere/x", "a/b", "..", "", "x" * 300, "a\nb", "\u202ex", 5, None, ["x"]]
)
def test_a_study_cannot_choose_where_its_brief_goes(
    changed: Callable[[Change], Path], name: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = changed(lambda manifest, package: package["impact"].update(name=name))
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ImpactError):
        api.briefs(folder)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["../secret.txt", "/dev/zero", "/etc/passwd", "..", "a/../../x", "", "x" * 300])
def test_a_manifest_names_files_of_its_folder_only(
    changed: Callable[[Change], Path], name: str, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    right = hashlib.sha256(b"secret").hexdigest()
    folder = changed(lambda manifest, package: manifest.update({name: right}))
    with pytest.raises(ImpactError, match="cannot be the name of a file"):
        load(folder)


@pytest.mark.parametrize(
    "change",
    [
        lambda manifest, package: package["impact"].update(facts=[]),
        lambda manifest, package: package["impact"]["facts"].update(title={"a": 1}),
        lambda manifest, package: package["impact"]["facts"].update(title=["a"]),
        lambda manifest, package: package["impact"]["facts"].update(title="a\ud800"),
        lambda manifest, package: package["impact"]["facts"]["own"].update({"\u202ex": "a"}),
        lambda manifest, package: package["impact"]["facts"].pop("place"),
        lambda manifest, package: package["impact"]["facts"].update(price_year="2025"),
        lambda manifest, package: package["impact"]["facts"].update(prize_year=2025),
        lambda manifest, package: package["impact"]["facts"]["own"].update(title="another"),
        lambda manifest, package: package["resources"][0]["schema"]["fields"][0].update(type="date"),
        lambda manifest, package: package["resources"][0].pop("impact"),
        lambda manifest, package: package.update(impact=7),
        lambda manifest, package: manifest.clear(),
        lambda manifest, package: manifest.update({"extra.csv": "0"}),
        lambda manifest, package: manifest.update({"run.csv": 5}),
    ],
)
def test_odd_descriptions_are_refused_with_words(changed: Callable[[Change], Path], change: Change) -> None:
    with pytest.raises(ImpactError):
        load(changed(change))


@pytest.mark.parametrize("text", ["[" * 100_000, "{", "7", "null", "[]", '"x"', "\u0000"])
def test_what_is_no_description_is_no_study(whole: Path, tmp_path: Path, text: str) -> None:
    folder = tmp_path / "foreign.study"
    shutil.copytree(whole, folder)
    for name in ("manifest.json", "datapackage.json"):
        (folder / name).write_text(text, encoding="utf-8")
        with pytest.raises(ImpactError):
            load(folder)


def last(cell: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data.rstrip(b"\n").rpartition(b",")[0] + b",%s\n" % cell


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: data.replace(b"jobs_gross", b"jobs_gr\xfess", 1), "is no UTF-8 text"),
        (last(b"nan"), "'nan' is not a number"), (last(b"-Infinity"), "is not a number"),
        (lambda data: data.replace(b",persons,", b",inf,", 1), "line .*'inf' stands where a text belongs"),
    ],
)  # fmt: skip
def test_a_table_that_holds_no_text_or_no_number_is_refused_when_the_study_is_opened(
    changed: Callable[[Change], Path], whole: Path, change: Callable[[bytes], bytes], said: str
) -> None:
    """Its hash is right and nobody has asked for its rows: to show or attach it as it is would pass the fault on."""
    data = change((whole / "key_figures.csv").read_bytes())
    folder = changed(lambda manifest, package: manifest.update({"key_figures.csv": hashlib.sha256(data).hexdigest()}))
    (folder / "key_figures.csv").write_bytes(data)
    with pytest.raises(ImpactError, match=said):
        load(folder)
