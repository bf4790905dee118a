"""Texts of a scenario in another language, as translators send them back."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from kind import XYZ, Kind
from mutations import changed, pick

from impact import api

_WAYS = (("check", 80), ("brief", 20))


class Texts(Kind):
    share = 4

    def warm(self, folder: Path) -> None:
        self._scenario = (XYZ / "scenarios" / "xyz-spending.yaml").read_bytes()
        self._texts = api.texts(XYZ / "scenarios" / "xyz-spending.yaml", "ru", data=[XYZ]).encode()
        self._laid_out(folder, self._texts)
        for way, _ in _WAYS:
            self._tried(way, folder)

    def _laid_out(self, place: Path, texts: bytes) -> None:
        (place / "texts").mkdir()
        (place / "xyz-spending.yaml").write_bytes(self._scenario)
        (place / "texts" / "ru.yaml").write_bytes(texts)

    def make(self, chance: Random, place: Path) -> str:
        self._laid_out(place, changed(chance, self._texts, ".yaml"))
        return pick(chance, _WAYS)

    def _tried(self, way: str, place: Path) -> None:
        if way == "check":
            api.check(place / "xyz-spending.yaml", data=[XYZ])
        else:
            study = api.run(place / "xyz-spending.yaml", draws=20, data=[XYZ])
            api.brief(study, place / "out.pdf", document="summary", language="ru", data=[XYZ])

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        self._tried(way, place)
        yield from ()
