"""Layers of defaults, and short scenarios over them."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from kind import ROOT, Kind
from mutations import changed

from impact import api
from impact.scenario.defaults.listing import default_rows

SHORT = ROOT / "tests" / "data" / "short"
LAYERS = ("defaults.yaml", "kinds/{kind}/defaults.yaml", "countries/UZB/defaults/values.yaml")
OF_KIND = {"power_plant": "solar", "factory": "mill", "spending": "schools"}


class Defaults(Kind):
    share = 6

    def warm(self, folder: Path) -> None:
        self._texts = {kind: (SHORT / f"made-up-{name}.yaml").read_bytes() for kind, name in OF_KIND.items()}
        self._layers = {
            (kind, layer): (ROOT / "data" / layer.format(kind=kind)).read_bytes()
            for kind in OF_KIND
            for layer in LAYERS
        }
        for kind in OF_KIND:
            api.load(SHORT / f"made-up-{OF_KIND[kind]}.yaml")
            default_rows(kind, "UZB")

    def make(self, chance: Random, place: Path) -> str:
        kind = chance.choice(sorted(OF_KIND))
        layer = chance.choice(LAYERS)
        text, content = self._texts[kind], self._layers[kind, layer]
        if chance.random() < 0.5:
            text = changed(chance, text, ".yaml")
        else:
            content = changed(chance, content, ".yaml")
        (place / "scenario.yaml").write_bytes(text)
        file = place / "data" / layer.format(kind=kind)
        file.parent.mkdir(parents=True)
        file.write_bytes(content)
        return kind

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        data = [place / "data"]
        rows = default_rows(way, "UZB", (place / "data",))
        yield from (f"{row['value']} {row['low']} {row['high']}" for row in rows if row["unit"])  # others are words
        loaded = api.load(place / "scenario.yaml", data)
        for each in loaded.defaults:  # words are the client's own, and may say anything
            stated = each.value if isinstance(each.value, dict) else {"value": each.value}
            yield str([value for value in stated.values() if not isinstance(value, str)])
