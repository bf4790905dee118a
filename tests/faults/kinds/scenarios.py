"""Scenario files, with texts in other languages beside them, and layers of defaults below them."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from kind import ROOT, XYZ, Kind, texts_of
from mutations import changed, mildly_in_yaml, pick

from impact import api
from impact.scenario.defaults.listing import default_rows

_SHIPPED = ROOT / "data" / "scenarios"
_SHIPPED_ONES = ("byd", "made-up", "denim", "initiative")  # begin the names


class Scenarios(Kind):
    share = 42
    ways = (("check", 100), ("run", 14), ("brief", 2.5), ("show", 2), ("texts", 4), ("export", 1))

    def warm(self, folder: Path) -> None:
        files = [
            *sorted((XYZ / "scenarios").glob("*.yaml")),
            _SHIPPED / "byd-jizzakh.yaml",
            _SHIPPED / "byd-jizzakh-slow.yaml",
            *sorted((ROOT / "tests" / "data" / "short").glob("made-up-[cms]*.yaml")),
            *(_SHIPPED / f"{name}.yaml" for name in ("denim-complex", "initiative-budget")),
        ]
        self._seeds = {file.name: file.read_bytes() for file in files}
        for file in files:
            api.check(file, data=[XYZ])
        api.brief(api.run(XYZ / "scenarios" / "xyz.yaml", draws=20, data=[XYZ]), folder / "x.pdf")
        api.run(XYZ / "scenarios" / "xyz-spending.yaml", draws=20, data=[XYZ])

    def make(self, chance: Random, place: Path) -> str:
        way = pick(chance, self.ways)
        long = way == "check"
        rarely = 0.3 if long else 0.03  # a shipped scenario takes longer than one of the made-up country
        name = pick(chance, [(each, rarely if each.startswith(_SHIPPED_ONES) else 1) for each in self._seeds])
        seed, file = self._seeds[name], place / "input.yaml"
        if not long and chance.random() < 0.6:
            file.write_bytes(mildly_in_yaml(chance, seed))
        elif chance.random() < 0.03:
            _chain(chance, place, seed)
        else:
            file.write_bytes(changed(chance, seed, ".yaml"))
        return way

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        file, data = Path("input.yaml"), [XYZ]
        if way == "check":
            api.check(file, data=data)
        elif way == "export":
            yield next(iter(api.exported([file], "iamc", data=data).values())).decode()
        elif way == "texts":
            yield api.texts(file, "ru", data=data)
        else:
            study = api.run(file, data=data, draws=20)
            yield from texts_of(study)
            if way == "show":
                api.save(study, "out.study")
                yield api.shown("out.study", "key_figures").exact
            elif way == "brief":
                api.brief(study, "out.pdf")
            else:
                api.save(study, "out.study")


def _chain(chance: Random, place: Path, seed: bytes) -> None:
    length = chance.choice((2, 20, 60, 1100))
    for number in range(length):
        name = "input" if number == 0 else f"v{number}"
        last = "input.yaml" if chance.random() < 0.02 else f"v{number + 1}.yaml"
        (place / f"{name}.yaml").write_text(f"inherits: {last}\ntitle: Variant {number}\n", encoding="utf-8")
    (place / f"v{length}.yaml").write_bytes(changed(chance, seed, ".yaml") if chance.random() < 0.5 else seed)


class Texts(Kind):
    share = 4
    ways = (("check", 80), ("brief", 20))

    def warm(self, folder: Path) -> None:
        self._scenario = (XYZ / "scenarios" / "xyz-spending.yaml").read_bytes()
        self._texts = api.texts(XYZ / "scenarios" / "xyz-spending.yaml", "ru", data=[XYZ]).encode()
        self._laid_out(folder, self._texts)
        for way, _ in self.ways:
            self._tried(way, folder)

    def _laid_out(self, place: Path, texts: bytes) -> None:
        (place / "texts").mkdir()
        (place / "xyz-spending.yaml").write_bytes(self._scenario)
        (place / "texts" / "ru.yaml").write_bytes(texts)

    def make(self, chance: Random, place: Path) -> str:
        self._laid_out(place, changed(chance, self._texts, ".yaml"))
        return pick(chance, self.ways)

    def _tried(self, way: str, place: Path) -> None:
        if way == "check":
            api.check(place / "xyz-spending.yaml", data=[XYZ])
        else:
            study = api.run(place / "xyz-spending.yaml", draws=20, data=[XYZ])
            api.brief(study, place / "out.pdf", document="summary", language="ru", data=[XYZ])

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        self._tried(way, place)
        yield from ()


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
