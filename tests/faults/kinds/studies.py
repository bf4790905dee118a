"""Saved studies that someone changed: with a manifest that fits, or one that does not."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

from kind import XYZ, Kind, texts_of
from mutations import changed, in_json, pick

from impact import api

_WAYS = (("load", 60), ("show", 15), ("explain", 8), ("export", 10), ("compare", 3), ("briefs", 8), ("save", 6))

_NAMES: tuple[object, ...] = (
    "../outside", "../outside", "/nowhere/outside", "..", "", ".", "x" * 300, "a\0b", "\udcff", "\u202ex", 5, None,
    ["x"], "=x", "a/b", "con",
)  # fmt: skip


class Studies(Kind):
    share = 15

    def warm(self, folder: Path) -> None:
        self._studies: list[dict[str, bytes]] = []
        for name in ("xyz", "xyz-spending"):
            api.save(api.run(name, data=[XYZ], draws=20), folder / name)
            self._studies.append({file.name: file.read_bytes() for file in sorted((folder / name).iterdir())})
        shutil.copytree(folder / "xyz", folder / "study")
        for way, _ in _WAYS:
            with suppress(api.ImpactError):
                list(_tried(way, folder / "study", folder / "xyz", folder))
        self._beside = folder / "xyz"

    def make(self, chance: Random, place: Path) -> str:
        """Write the folder `study` with a file or two changed, most often with a manifest that vouches for them."""
        if chance.random() < 0.1:
            return self._renamed(chance, place)
        files = dict(chance.choices(self._studies, (2, 3))[0])
        folder = place / "study"
        folder.mkdir()
        for _ in range(chance.choice((1, 1, 1, 2))):
            name = chance.choice(
                (*files, *("datapackage.json", "manifest.json", "run.csv", "kpi.csv", "scenario.yaml") * 4)
            )
            if name in files:
                files[name] = changed(chance, files[name], Path(name).suffix)
            if chance.random() < 0.08:
                files.pop(name, None)
        way = pick(chance, _WAYS)
        if chance.random() < 0.3 and "datapackage.json" in files:
            files["datapackage.json"] = _other_facts(chance, files["datapackage.json"])
            way = chance.choice((way, "briefs"))
        if chance.random() < 0.85 and "manifest.json" in files:
            files["manifest.json"] = _vouched(chance, files)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        if chance.random() < 0.04:
            name = chance.choice(sorted(files))
            (folder / name).unlink()
            (folder / name).symlink_to(chance.choice(("/dev/zero", "nowhere", "../study", "/etc/hostname")))
        return way

    def _renamed(self, chance: Random, place: Path) -> str:
        """Write a sound study that only has another name, and let briefs of it go where that says."""
        files = dict(self._studies[0])
        package = json.loads(files["datapackage.json"])
        package["impact"]["name"] = chance.choice(_NAMES)
        files["datapackage.json"] = json.dumps(package).encode()
        files["manifest.json"] = _vouched(chance, files)
        (place / "study").mkdir()
        for name, data in files.items():
            (place / "study" / name).write_bytes(data)
        return "briefs"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        yield from _tried(way, Path("study"), self._beside, Path())


def _tried(way: str, study: Path, other: Path, here: Path) -> Iterator[str]:
    if way == "show":
        yield api.shown(study, "kpi").exact
        yield api.shown(study, "run").exact
    elif way == "explain":
        found = api.study_of(study)
        table = found["kpi"]
        for row in list(table.rows)[:2]:
            api.explain(found, f"kpi/{row['id']}/central")
    elif way == "export":
        yield next(iter(api.exported([study], "iamc").values())).decode()
    elif way == "compare":
        yield from (api.compare(study, other).csv.decode(),)
    elif way == "briefs":
        api.briefs(study, here, documents=["summary"])
    elif way == "save":
        found = api.study_of(study)
        api.save(found, here / "again")
        api.outside_limits(found)
        api.unsettled(found)
    else:
        yield from texts_of(api.study_of(study))
        for table in api.study_of(study).tables.values():
            len(table.rows)


def _other_facts(chance: Random, data: bytes) -> bytes:
    """Return the description with other facts or another name: what decides where a brief goes and what it says."""
    try:
        package = json.loads(data)
        own = package["impact"]
        if chance.random() < 0.3:
            own["name"] = chance.choice(_NAMES)
            return json.dumps(package).encode()
        package["impact"] = json.loads(in_json(chance, json.dumps(own).encode()))
        return json.dumps(package).encode()
    except (ValueError, KeyError, TypeError, RecursionError):
        return in_json(chance, data)


def _vouched(chance: Random, files: dict[str, bytes]) -> bytes:
    """Return a manifest that holds for the files as they are, perhaps with names that should not be there."""
    names = {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items()) if name != "manifest.json"}
    if chance.random() < 0.25:
        more = (
            "../x", "/dev/zero", "/dev/stdin", "/etc/hostname", "..", ".", "", "n" * 300, "a/b.csv", "x.csv", "a\0",
            "beside-x.yaml", "\u202e",
        )  # fmt: skip
        names[chance.choice(more)] = chance.choice((hashlib.sha256(b"").hexdigest(), "", "x" * 64))
    return json.dumps(names).encode()
