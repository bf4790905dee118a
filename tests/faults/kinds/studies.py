"""Saved studies and printed briefs that someone changed, with lists of hashes that fit or do not."""

import hashlib
import io
import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pikepdf
from kind import XYZ, Kind, texts_of
from mutations import changed, in_bytes, in_json, pick
from pikepdf import Array, Dictionary, Name, Stream, String

from impact import api
from impact.output.evidence import written
from impact.verify.report import as_text

_NAMES: tuple[object, ...] = (
    "../outside", "../outside", "/nowhere/outside", "..", "", ".", "x" * 300, "a\0b", "\udcff", "\u202ex", 5, None,
    ["x"], "=x", "a/b", "con",
)  # fmt: skip


class Studies(Kind):
    share = 15
    ways = (("load", 60), ("show", 15), ("explain", 8), ("export", 10), ("compare", 3), ("briefs", 8), ("save", 6))

    def warm(self, folder: Path) -> None:
        self._studies: list[dict[str, bytes]] = []
        for name in ("xyz", "xyz-spending"):
            api.save(api.run(name, data=[XYZ], draws=20), folder / name)
            self._studies.append({file.name: file.read_bytes() for file in sorted((folder / name).iterdir())})
        shutil.copytree(folder / "xyz", folder / "study")
        for way, _ in self.ways:
            with suppress(api.ImpactError):
                list(_tried(way, folder / "study", folder / "xyz", folder))
        self._beside = folder / "xyz"

    def make(self, chance: Random, place: Path) -> str:
        if chance.random() < 0.1:
            return self._renamed(chance, place)
        files = dict(chance.choices(self._studies, (2, 3))[0])
        folder = place / "study"
        folder.mkdir()
        for _ in range(chance.choice((1, 1, 1, 2))):
            name = chance.choice(
                (*files, *("datapackage.json", "manifest.json", "run.csv", "key_figures.csv", "scenario.yaml") * 4)
            )
            if name in files:
                files[name] = changed(chance, files[name], Path(name).suffix)
            if chance.random() < 0.08:
                files.pop(name, None)
        way = pick(chance, self.ways)
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
        yield api.shown(study, "key_figures").exact
        yield api.shown(study, "run").exact
    elif way == "explain":
        found = api.study_of(study)
        table = found["key_figures"]
        for row in list(table.rows)[:2]:
            api.explain(found, f"key_figures/{row['id']}/central")
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


_LISTS = ("evidence.json", "manifest.json")


class PrintedBriefs(Kind):
    share = 8
    ways = (("verify", 75), ("explain", 15), ("diff", 10))

    def warm(self, folder: Path) -> None:
        file = api.brief(
            api.run("xyz-spending", data=[XYZ], draws=20), folder / "x.pdf", document="summary", data=[XYZ]
        )
        readable = io.BytesIO()
        with pikepdf.open(file) as pdf:
            pdf.save(readable, qdf=True, fix_metadata_version=False)
        self._seeds = (file.read_bytes(), readable.getvalue())
        as_text(api.verify(file, data=[XYZ]))

    def make(self, chance: Random, place: Path) -> str:
        data = chance.choice(self._seeds)
        what = chance.random()
        if what < 0.4:
            data = in_bytes(chance, data)
        elif what < 0.7:
            data = _other_objects(chance, self._seeds[0])
        else:
            data = _other_files(chance, self._seeds[0])
        (place / "file.pdf").write_bytes(data)
        return pick(chance, self.ways)

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        if way == "explain":
            inside = api.study_inside(place / "file.pdf")
            yield api.explained(inside.study, inside.places("3.2")[0].cell, data=[XYZ])
        elif way == "diff":
            (place / "before.pdf").write_bytes(self._seeds[0])
            yield str(api.diff(place / "before.pdf", place / "file.pdf", data=[XYZ]))
        else:
            yield as_text(api.verify(place / "file.pdf", data=[XYZ]), everything=True)


_ODD = (
    0, -1, 10**9, True, Name.Nothing, String("x" * 5000), String(""), Array(), Dictionary(), Array([0, 0, 0, 0]),
    Array([Array([Array([0])])]), Dictionary(S=Name.JavaScript, JS=String("x")), Dictionary(S=Name.Launch),
)  # fmt: skip


def _other_objects(chance: Random, data: bytes) -> bytes:
    """Return a brief in which objects of its structure have other values, lack some, or lead in a circle."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for _ in range(chance.choice((1, 1, 2, 5))):
            held = [each for each in pdf.objects if isinstance(each, (Dictionary, Stream))]
            one, other = chance.choice((pdf.Root, pdf.pages[0].obj, *held)), chance.choice(held)
            key = chance.choice(sorted(map(str, one.keys())) or ["/X"])
            what = chance.randrange(4)
            if key == "/Length":
                continue
            if what == 0 and key in one:
                del one[key]
            elif what == 1:
                one[key] = other
            elif what == 2:
                one[key] = one if one.is_indirect else other
            else:
                one[key] = chance.choice(_ODD)
        stream = io.BytesIO()
        pdf.save(stream, fix_metadata_version=False)
    return stream.getvalue()


def _other_files(chance: Random, data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        held = {str(each.UF): each.EF.F for each in pdf.Root.AF}
        name = chance.choice((*held, *_LISTS, "scenario.yaml", "key_figures.csv", "factors_used.csv", "data_files.csv"))
        held[name].write(changed(chance, held[name].read_bytes(), Path(name).suffix))
        if chance.random() < 0.7 and name not in _LISTS:
            sha256 = hashlib.sha256(held[name].read_bytes()).hexdigest()
            for listed in ("manifest.json", "evidence.json"):
                said = json.loads(held[listed].read_bytes())
                if listed == "manifest.json":
                    said |= {name: sha256} if name in said else {}
                    held[listed].write(json.dumps(said).encode())
                else:
                    said["files"] |= {name: sha256}
                    said["files"]["manifest.json"] = hashlib.sha256(held["manifest.json"].read_bytes()).hexdigest()
                    held[listed].write(written(said))
        stream = io.BytesIO()
        pdf.save(stream, fix_metadata_version=False)
    return stream.getvalue()
