"""Printed briefs that someone changed: bytes, objects, files inside, with lists of hashes that fit or do not."""

import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pikepdf
from kind import XYZ, Kind
from mutations import changed, in_bytes, pick
from pikepdf import Array, Dictionary, Name, Stream, String

from impact import api
from impact.printing.evidence import written
from impact.trust.in_words import as_text

_WAYS = (("verify", 75), ("explain", 15), ("diff", 10))
_LISTS = ("evidence.json", "manifest.json")


class PrintedBriefs(Kind):
    share = 8

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
        """Write `file.pdf`: with other bytes, or with other files inside."""
        data = chance.choice(self._seeds)
        what = chance.random()
        if what < 0.4:
            data = in_bytes(chance, data)
        elif what < 0.7:
            data = _other_objects(chance, self._seeds[0])
        else:
            data = _other_files(chance, self._seeds[0])
        (place / "file.pdf").write_bytes(data)
        return pick(chance, _WAYS)

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
    """Return a brief with a file inside changed, and perhaps with lists that vouch for it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        held = {str(each.UF): each.EF.F for each in pdf.Root.AF}
        name = chance.choice((*held, *_LISTS, "scenario.yaml", "kpi.csv", "figures.csv", "data_files.csv"))
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
