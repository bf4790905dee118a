"""Strangers' cases: what `check` passes prints, the same each time, and holds when it is verified.

Twenty-four cases are looked at here; `python tests/strangers/run.py` looks at thousands.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path

import pytest
from case_checks.printed import OtherProcess
from factors import factors_of
from look import look
from make import Case, scenario_of_case
from pairs import cases, rows

from impact import api
from impact.registry import kinds_installed

CASES, SEED = 24, 38
HASH_SEED = 7  # of the process that prints again; that of this one is drawn anew each time
# Rules that no case breaks; those that do not hold yet are counted by `run.py`.
HOLD = (
    "check-crash", "check-passes-run-refuses", "check-passes-run-refuses-crash", "check-passes-brief-refuses-crash",
    "check-passes-print-refuses-crash", "printed-twice-differs", "verify-refuses", "verify-refuses-crash",
    "not-as-issued-attachments", "not-as-issued-data", "not-as-issued-file", "not-as-issued-pages",
    "not-as-issued-structure", "not-as-issued-study", "marks-in-file", "hang",
)  # fmt: skip


@pytest.fixture(scope="session")
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OtherProcess]:
    """Return a process with another order of sets."""
    process = OtherProcess(HASH_SEED, tmp_path_factory.mktemp("other-cache"))
    yield process
    process.close()


@pytest.mark.parametrize("case", list(cases(CASES, SEED)), ids=lambda case: f"{case.kind}-{case.number}")
def test_a_strangers_case_prints_and_holds(case: Case, other: OtherProcess, tmp_path: Path) -> None:
    looked = look(case, tmp_path, other)
    assert looked.written.refused == ""
    assert [each for each in looked.findings if each.rule in HOLD] == []


COUNTRIES = ("UZB", "KAZ", "BRA", "HUN", "DEU", "KEN", "SRB", "PER", "GHA", "IDN")
PLAIN_CASES = [
    *product(sorted(kinds_installed()), COUNTRIES, [{}]),
    *product(["power_plant"], COUNTRIES, [{"without project.public_money": "out"}]),
]
LESS = ("central: 0.12\n      low: 0.08\n      high: 0.18", "central: 0.08\n      low: 0.06\n      high: 0.1")


@pytest.mark.sampled(20)
@pytest.mark.parametrize(("kind", "country", "choices"), PLAIN_CASES)
def test_what_is_asked_is_all_that_a_check_needs(
    kind: str, country: str, choices: dict[str, str], tmp_path: Path
) -> None:
    new = scenario_of_case(Case(kind, 0, {"country": country, **choices}))
    assert new.problems == ()
    file = tmp_path / "plain.yaml"
    file.write_text(new.text.replace(*LESS), encoding="utf-8")  # a plant adds less than its sector does in the table
    api.check(file)


@pytest.mark.parametrize("kind", sorted(kinds_installed()))
def test_every_pair_of_choices_occurs(kind: str) -> None:
    found = rows(kind, "0 0")
    for one, two in combinations(factors_of(kind), 2):
        occur = {(row[one.name], row[two.name]) for row in found}
        assert occur == set(product(one.values, two.values)), (one.name, two.name)
