"""Folders of users: data as `--data-dir` names them, templates, and brands with their logos."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

from kind import ROOT, XYZ, Kind, texts_of
from mutations import changed, in_bytes, pick

from impact import api

_UNITS = (
    "thing = [thing]", "x = x", "a = b\nb = a", "meter = 5 second", "= 3", "@alias meter = m2", "@group x", "@end",
    "@import /etc/hostname", "@import x.txt", "@context c\n    [length] -> [time]: value\n@end", "kg = 1e999 g",
    "q = 1e400", "p- = 10", "percent = 1", "million = 5", "y = [y]; offset: nan", "z = 2 **", "w = __import__('os')",
    "v = " + "(" * 3000, "u = 9**9**9**9", "\u202e = 1", "@defaults\n", "t = 1 / 0",
)  # fmt: skip


class DataFolders(Kind):
    share = 10
    ways = (("check", 10), ("scenario", 5), ("run", 1))

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
        return pick(chance, self.ways)

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


_TEMPLATES = ROOT / "templates"


class Templates(Kind):
    share = 5

    def warm(self, folder: Path) -> None:
        self._study = api.run("xyz", data=[XYZ], draws=20)
        self._seeds = {
            file.relative_to(_TEMPLATES).as_posix(): file.read_bytes()
            for place in ("themes", "briefs", "languages/en")
            for file in sorted((_TEMPLATES / place).iterdir())
        }
        self._words = [name for name in self._seeds if name.endswith(".ftl")]
        self._looks = [name for name in self._seeds if not name.endswith(".ftl")]
        self._writing = [
            f"languages/{code}/{name}"
            for code, names in {
                "ru": ("language.yaml", "forms.csv", "data.csv"), "uz": ("language.yaml", "data.csv"),
                "uz-Cyrl": ("language.yaml", "transliteration.yaml"), "zh": ("language.yaml", "data.csv"),
            }.items()
            for name in names
        ]  # fmt: skip
        self._seeds |= {name: (_TEMPLATES / name).read_bytes() for name in self._writing}
        own = folder / "templates"
        for name in (self._words[0], *self._looks):
            (own / name).parent.mkdir(parents=True, exist_ok=True)
            (own / name).write_bytes(self._seeds[name])
        for kind in ("brief", "summary"):
            with suppress(api.ImpactError):  # words of a house may hold less than ours
                api.brief(self._study, folder / "x.pdf", document=kind, theme="sober", templates=[own])
            api.brief(self._study, folder / "x.pdf", document=kind, theme="sober")

    def make(self, chance: Random, place: Path) -> str:
        name = chance.choice([chance.choice(names) for names in (self._words, self._looks, self._writing)])
        file = place / "own" / name
        file.parent.mkdir(parents=True)
        file.write_bytes(changed(chance, self._seeds[name], file.suffix))
        kind = file.stem if "briefs/" in name else chance.choice(("summary", "summary", "brief"))
        theme = file.stem if "themes/" in name else "default"
        language = name.split("/")[1] if name in self._writing else "en"
        return f"{kind} {theme} {language}"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        kind, theme, language = way.split()
        own = [Path("own")]
        api.brief(self._study, "out.pdf", document=kind, theme=theme, language=language, templates=own)
        yield from ()


_HOUSE = ROOT / "tests" / "data" / "brand"
_LOGO = "example-advisory.svg"
_LOGO_PARTS = (
    b"<script>alert(1)</script>", b"<image href='file:///etc/hostname'/>", b"<use href='#a'/>", b"<g>" * 3000,
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<path d='M 1e999 nan'/>", b"<path d='M 0 0 L'/>", b"&a;",
    b"<a xlink:href='x'/>",
    b"<rect width='-1' height='1e308'/>", b"<style>*{}</style>", b"<foreignObject/>", b"transform='matrix(1)'",
)  # fmt: skip


class Brands(Kind):
    share = 4

    def warm(self, folder: Path) -> None:
        from PIL import Image

        self._yaml = (_HOUSE / "example-advisory.yaml").read_bytes()
        self._svg = (_HOUSE / _LOGO).read_bytes()
        picture = folder / "logo.png"
        Image.new("RGBA", (240, 80), (20, 60, 90, 255)).save(picture)
        self._png = picture.read_bytes()
        api.brand(_HOUSE / "example-advisory.yaml", languages=["en"])

    def make(self, chance: Random, place: Path) -> str:
        dots = chance.random() < 0.4
        logo, name = (self._png, "logo.png") if dots else (self._svg, "logo.svg")
        text = self._yaml.replace(_LOGO.encode(), name.encode())
        what = chance.random()
        if what < 0.5:
            text = changed(chance, text, ".yaml")
        elif what < 0.75 and not dots:
            at = logo.rindex(b">", 0, len(logo) - 8) + 1
            logo = logo[:at] + chance.choice(_LOGO_PARTS) + logo[at:]
        else:
            logo = in_bytes(chance, logo)
        (place / "house.yaml").write_bytes(text)
        (place / name).write_bytes(logo)
        return "read"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        found = api.brand(place / "house.yaml", languages=["en", "ru"])
        yield found.name
