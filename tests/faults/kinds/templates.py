"""Template folders: words, looks, kinds of brief."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from kind import ROOT, XYZ, Kind
from mutations import changed

from impact import api

_SHIPPED = ROOT / "templates"


class Templates(Kind):
    """Template folders."""

    share = 5

    def warm(self, folder: Path) -> None:
        """Make a study and print it with templates of its own."""
        self._study = api.run("xyz", data=[XYZ], draws=20)
        self._seeds = {
            file.relative_to(_SHIPPED).as_posix(): file.read_bytes()
            for place in ("themes", "briefs", "languages/en")
            for file in sorted((_SHIPPED / place).iterdir())
        }
        self._words = [name for name in self._seeds if name.endswith(".ftl")]
        self._looks = [name for name in self._seeds if not name.endswith(".ftl")]
        own = folder / "templates"
        for name in (self._words[0], *self._looks):
            (own / name).parent.mkdir(parents=True, exist_ok=True)
            (own / name).write_bytes(self._seeds[name])
        for kind in ("brief", "summary"):
            api.brief(self._study, folder / "x.pdf", document=kind, theme="sober", templates=[own])

    def make(self, chance: Random, place: Path) -> str:
        """Write the folder `own` with changed words, a changed theme or a changed brief."""
        name = chance.choice((chance.choice(self._words), chance.choice(self._looks)))
        file = place / "own" / name
        file.parent.mkdir(parents=True)
        file.write_bytes(changed(chance, self._seeds[name], file.suffix))
        kind = file.stem if "briefs/" in name else chance.choice(("summary", "summary", "brief"))
        theme = file.stem if "themes/" in name else "default"
        return f"{kind} {theme}"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        """Print."""
        kind, theme = way.split()
        api.brief(self._study, "out.pdf", document=kind, theme=theme, templates=[Path("own")])
        yield from ()
