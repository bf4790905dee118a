"""Strangers' cases: what `check` passes prints, the same each time, and holds when it is verified.

Twenty-four cases are looked at here; `python tests/strangers/run.py` looks at thousands.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
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
NOT_SO = Path(__file__).parent / "not_so.csv"  # sentences that are not so, by case; a case without any is not there


@cache
def not_so() -> dict[tuple[str, str, str], int]:
    """Return how many findings of class B a case may have, by kind, number and language: the table may only fall."""
    with NOT_SO.open(encoding="utf-8", newline="") as stream:
        return {(row["kind"], row["case"], row["language"]): int(row["findings"]) for row in csv.DictReader(stream)}


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
    assert [each for each in looked.findings if each.letter == "A"] == []
    said = [each for each in looked.findings if each.letter == "B"]
    most = not_so().get((case.kind, str(case.number), case.value("language")), 0)
    assert len(said) <= most, said
    assert len(said) == most, f"{NOT_SO.name} has {most} findings of this case, and {len(said)} are left: lower it"


def test_the_table_of_sentences_names_cases_that_are_looked_at() -> None:
    known = {(each.kind, str(each.number), each.value("language")) for each in cases(CASES, SEED)}
    assert not_so().keys() <= known


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
