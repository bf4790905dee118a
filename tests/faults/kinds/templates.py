"""Template folders: words, looks, kinds of brief, and how languages write."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

from kind import ROOT, XYZ, Kind
from mutations import changed

from impact import api

_SHIPPED = ROOT / "templates"


class Templates(Kind):
    share = 5

    def warm(self, folder: Path) -> None:
        self._study = api.run("xyz", data=[XYZ], draws=20)
        self._seeds = {
            file.relative_to(_SHIPPED).as_posix(): file.read_bytes()
            for place in ("themes", "briefs", "languages/en")
            for file in sorted((_SHIPPED / place).iterdir())
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
        self._seeds |= {name: (_SHIPPED / name).read_bytes() for name in self._writing}
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
