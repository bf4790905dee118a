"""Data folders as `--data-dir` names them: figures, sources, units, scenarios."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

from kind import ROOT, XYZ, Kind, texts_of
from mutations import changed, in_bytes, pick

from impact import api

_WAYS = (("check", 10), ("scenario", 5), ("run", 1))
_UNITS = (
    "thing = [thing]", "x = x", "a = b\nb = a", "meter = 5 second", "= 3", "@alias meter = m2", "@group x", "@end",
    "@import /etc/hostname", "@import x.txt", "@context c\n    [length] -> [time]: value\n@end", "kg = 1e999 g",
    "q = 1e400", "p- = 10", "percent = 1", "million = 5", "y = [y]; offset: nan", "z = 2 **", "w = __import__('os')",
    "v = " + "(" * 3000, "u = 9**9**9**9", "\u202e = 1", "@defaults\n", "t = 1 / 0",
)  # fmt: skip


class DataFolders(Kind):
    share = 10

    def warm(self, folder: Path) -> None:
        kept = [file for file in sorted(XYZ.rglob("*")) if file.suffix in (".csv", ".yaml") and file.is_file()]
        self._seeds = {file.relative_to(XYZ).as_posix(): file.read_bytes() for file in kept}
        self._shipped = {
            file.relative_to(ROOT / "data").as_posix(): file.read_bytes()
            for file in sorted((ROOT / "data").rglob("*.csv"))
            if file.parent.name in ("world", "UZB")
        }
        self._units = (ROOT / "data" / "units.txt").read_bytes()
        api.check("xyz", data=[XYZ])
        api.run("xyz-spending", data=[XYZ], draws=20)

    def make(self, chance: Random, place: Path) -> str:
        folder = place / "own"
        shutil.copytree(XYZ, folder)
        for _ in range(chance.choice((1, 1, 1, 2))):
            where = chance.random()
            if where < 0.7:
                name = chance.choice([each for each in self._seeds if "/io_" not in each])
                data = changed(chance, self._seeds[name], Path(name).suffix)
            elif where < 0.9:
                name = chance.choice(sorted(self._shipped))
                data = changed(chance, self._shipped[name], ".csv")
            else:
                name = "units.txt"
                more = "\n".join(chance.choices(_UNITS, k=chance.choice((1, 2)))).encode()
                data = more + b"\n" if chance.random() < 0.7 else in_bytes(chance, self._units + more)
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        if chance.random() < 0.06:
            _strange(chance, folder)
        return pick(chance, _WAYS)

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        own = Path("own")
        if way == "check":
            api.check_data([own])
        elif way == "scenario":
            api.check("xyz", data=[own])
        else:
            yield from texts_of(api.run("xyz-spending", data=[own], draws=20))


def _strange(chance: Random, folder: Path) -> None:
    """Put something into the folder that is no file, or has a name nobody expects."""
    what = chance.randrange(5)
    place = folder / "world"
    if what == 0:
        (place / "folder.csv").mkdir()
    elif what == 1:
        (place / "zero.csv").symlink_to("/dev/zero")
    elif what == 2:
        (place / "gone.csv").symlink_to("nowhere.csv")
    elif what == 3:
        Path(f"{place}/\udcff\udcfe.csv").write_bytes(b"key,region\nx,WLD\n")
    else:
        (folder / "countries" / "\u202e\x1b[31m").mkdir()
        shutil.copy(XYZ / "countries" / "ABC" / "round.csv", folder / "countries" / "\u202e\x1b[31m" / "x.csv")
