"""Mistakes that clients make with each kind of project: refused with file, line, what was found and what to do.

Each case writes the mistake as a client would, into the made-up scenario of the kind, and names the key at which it is
told and the words of the message: what was found, what is allowed, the remedy.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from cases import case_entries
from changed_cases import altered

from impact import api
from impact.brief import kind_check
from impact.catalogue import checks
from impact.core.errors import ProblemsError
from impact.files.yaml import read_yaml, written
from impact.scenario.mistakes import builds_nothing, undivided
from impact.study.tables import declaration_checks

XYZ = Path(__file__).parents[1] / "data" / "xyz"


@dataclass(frozen=True)
class Mistake:
    """What a client states in a scenario (None takes a key away), where it is told, and words of the message."""

    base: str
    stated: dict[str, Any]
    at: str
    says: list[str]


MISTAKES = {name: Mistake(**said) for name, said in case_entries("mistakes_of_clients").items()}


def stated(base: str, changes: dict[str, Any]) -> str:
    tree: Any = read_yaml((XYZ / "scenarios" / f"{base}.yaml").read_text(encoding="utf-8"), "")[0]
    return written(altered(tree, changes))


@pytest.fixture(autouse=True)
def _data_are_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the check of the data files behind the scenario, which other tests make: it takes most of the time."""
    monkeypatch.setattr(checks, "data_problems", lambda catalogue: [])
    monkeypatch.setattr(kind_check, "kind_problems", lambda kind, data, templates: [])
    monkeypatch.setattr(declaration_checks, "declaration_problems", lambda extra: [])


@pytest.mark.parametrize("read", [api.check, api.run], ids=["check", "run"])
@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_refused_with_its_remedy(name: str, read: Callable[..., object], tmp_path: Path) -> None:
    mistake, file = MISTAKES[name], tmp_path / "mine.yaml"
    file.write_text(stated(mistake.base, mistake.stated), encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        read(file, data=(XYZ,))
    wanted = re.compile(".*".join(mistake.says), re.DOTALL)
    found = [problem for problem in caught.value.problems if wanted.search(problem.message)]
    assert found, [f"{problem.where}: {problem.message}" for problem in caught.value.problems]
    assert all(problem.file == str(file) and problem.line > 0 for problem in found)
    assert {problem.where for problem in found} == {mistake.at}


def test_claims_that_say_that_they_contradict_each_other_are_used(tmp_path: Path) -> None:
    """Both were said by somebody: the estimate flags them, and does not refuse to print them."""
    file = tmp_path / "mine.yaml"
    said = MISTAKES["tonnes and gas saved that contradict each other"].stated
    gas, tonnes, power = said["claims"]
    against = [{"source": "made_up", "says": "Made up."}]
    file.write_text(stated("xyz-power", said | {"claims": [gas, tonnes | {"against": against}, power]}), "utf-8")
    study = api.run(file, data=(XYZ,))
    assert study.row("plausibility_checks", "claim_gas_and_tonnes.2026")["verdict"] == "outside"


def test_an_equivalent_with_its_divisor_is_used() -> None:
    said = "It saves as much as 31,000 cars emit, at 4.6 t each.", "It makes 31,000 cars a year."
    assert not list(undivided((each, "t CO2/yr") for each in said))


def test_what_only_sounds_like_working_capital_is_built() -> None:
    assert not list(builds_nothing(("rolling_stock", "working_platform", "stockyard", "granted_land"), ""))
