"""Scenario files: checked, run with few draws, printed."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from kind import ROOT, XYZ, Kind, texts_of
from mutations import changed, mildly_in_yaml, pick

from impact import api

_SHIPPED = ROOT / "data" / "scenarios"
_WAYS = (("check", 100), ("run", 14), ("brief", 2.5), ("show", 2), ("texts", 4), ("export", 1))
_SHIPPED_ONES = ("byd", "made-up", "denim", "initiative")  # begin the names


class Scenarios(Kind):
    share = 42

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
        way = pick(chance, _WAYS)
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
                yield api.shown("out.study", "kpi").exact
            elif way == "brief":
                api.brief(study, "out.pdf")
            else:
                api.save(study, "out.study")


def _chain(chance: Random, place: Path, seed: bytes) -> None:
    """Write variants of variants of variants, or two that inherit from each other."""
    length = chance.choice((2, 20, 60, 1100))
    for number in range(length):
        name = "input" if number == 0 else f"v{number}"
        last = "input.yaml" if chance.random() < 0.02 else f"v{number + 1}.yaml"
        (place / f"{name}.yaml").write_text(f"inherits: {last}\ntitle: Variant {number}\n", encoding="utf-8")
    (place / f"v{length}.yaml").write_bytes(changed(chance, seed, ".yaml") if chance.random() < 0.5 else seed)
