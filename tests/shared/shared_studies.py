"""The main cases, and studies of shipped scenarios as they are, shared by all tests that only read them."""

from pathlib import Path

from made_once import made_once

from impact import api
from impact.brief.templates import documents, needed
from impact.study.study import StudyData

CASES = (
    "byd-camacari", "byd-jizzakh", "byd-szeged", "denim-complex", "initiative-budget", "nur-navoi", "samarkand-buses",
    "tashkent-medical-centre", "zhanatas", "zhanatas-proxy",
)  # fmt: skip
ONE_OF_EACH_KIND = ("byd-jizzakh", "denim-complex", "initiative-budget", "nur-navoi", "samarkand-buses")
FEW = 40  # draws: what does not hang on their number is tested with these


@made_once
def study_of(name: str, draws: int | None = FEW, data: tuple[Path, ...] = (), *, beside: bool = True) -> StudyData:
    """Return the study of a scenario with the tables that its documents ask for; not to be changed.

    Others ask for FEW draws, for 0, the central run, or for None, those of the scenario.
    """
    loaded = api.load(name, data)
    kind = loaded.scenario.project.kind
    return api.run(loaded, data=data, draws=draws, also=needed(documents(kind), kind) if beside else ())
