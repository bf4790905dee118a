"""Strangers' cases: what `check` passes prints, the same each time, and holds when it is verified.

Twenty-four cases are looked at here, each in up to three languages;
`python tests/strangers/run.py` looks at thousands in all.
"""

import csv
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, product
from pathlib import Path

import pytest
from case_checks.kept import OF_HASH, document_of, edition, kept
from case_checks.printed import OtherProcess
from case_checks.tried import Tried
from factors import COUNTRIES, every_factor, factors_of, never_together, of_alone
from look import look
from make import Case, Tries, scenario_of_case
from pairs import cases, id_of, kind_in_turn, rows
from shared_studies import study_of

from impact import api
from impact.core.registry import kinds_installed
from impact.document import Paragraph, plain, walk
from impact.output.reading_text import reading_text
from impact.scenario.load import parse

pytestmark = pytest.mark.usefixtures("shipped_data_read_once")
CASES, SEED = 24, 38
FEWER = {"2048": "200", "20000": "400"}  # draws
HASH_SEED = 7  # of the process that prints again; that of this one is drawn anew each time
NOT_SO = Path(__file__).parent / "not_so.csv"  # sentences that are not so, by case; a case without any is not there


@cache
def not_so() -> dict[tuple[str, str, str], int]:
    """Return how many findings of class B a case may have, by kind, number and language: the table may only fall."""
    with NOT_SO.open(encoding="utf-8", newline="") as stream:
        return {(row["kind"], row["case"], row["language"]): int(row["findings"]) for row in csv.DictReader(stream)}


@pytest.fixture(scope="session")
def other() -> Iterator[OtherProcess]:
    process = OtherProcess(HASH_SEED)
    yield process
    process.close()


def with_few_draws(case: Case) -> Case:
    """Return a case with draws that a page takes as it takes thousands; `run.py` tries thousands."""
    return replace(case, choices={**case.choices, "draws": FEWER.get(case.value("draws"), case.value("draws"))})


@pytest.mark.parametrize("number", range(CASES), ids=id_of)
def test_a_strangers_case_prints_and_holds(number: int, other: OtherProcess, tmp_path: Path) -> None:
    case, codes = with_few_draws(list(cases(CASES, SEED))[number]), sorted(api.parts("languages"))
    another = codes[kind_in_turn(number)[1] % len(codes)]  # of each kind, one case in each language
    looked = look(case, tmp_path, other, ("en", case.value("language"), another))
    assert looked.written.refused == ""
    assert [each for each in looked.findings if each.letter == "A"] == []
    said = [each for each in looked.findings if each.letter == "B"]
    most = not_so().get((case.kind, str(case.number), case.value("language")), 0)
    assert len(said) <= most, said
    assert len(said) == most, f"{NOT_SO.name} has {most} findings of this case, and {len(said)} are left: lower it"


@pytest.mark.parametrize(("lost", "rule"), [("", ""), ("paragraph", "lost-in-file"), ("hash", "other-hash")])
def test_what_a_file_has_lost_is_found(lost: str, rule: str, tmp_path: Path) -> None:
    study = study_of("initiative-budget")
    tried = Tried(Case("spending", 0, {"document": "summary", "language": "ru"}), tmp_path, study, tmp_path)
    composed = document_of(study, "summary", "ru", "a4")
    whole = reading_text(edition(study, "ru", "a4"), composed)
    said = [plain(text) for each in walk(composed.blocks) if isinstance(each, Paragraph) for text in each.texts()]
    hidden = {
        "": "\0", "paragraph": max((each for each in said if each in whole), key=len),
        "hash": str(study.row("run", "run")["results_sha256"])[:OF_HASH],
    }[lost]  # fmt: skip
    file = tmp_path / "summary.txt"
    file.write_text(whole.replace(hidden, ""), encoding="utf-8")
    found = {each.rule for each in kept(tried, [file])}
    assert rule in found if rule else not found


def test_the_table_of_sentences_names_cases_that_are_looked_at() -> None:
    known = {(each.kind, str(each.number), each.value("language")) for each in cases(CASES, SEED)}
    assert not_so().keys() <= known


PLAIN_CASES = [
    *product(sorted(kinds_installed()), COUNTRIES, [{}]),
    *product(["power_plant"], COUNTRIES, [{"without project.public_money": "out"}]),
]
LESS = ("central: 0.12\n      low: 0.08\n      high: 0.18", "central: 0.08\n      low: 0.06\n      high: 0.1")


@pytest.mark.sampled(12)
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
    found, never = rows(kind, "0 0"), set(map(frozenset, never_together(kind)))
    for one, two in combinations(factors_of(kind), 2):
        occur = {(row[one.name], row[two.name]) for row in found}
        pairs = {value: {(one.name, value[0]), (two.name, value[1])} for value in product(one.values, two.values)}
        possible = {value for value, pair in pairs.items() if pair not in never}
        assert occur == possible, (one.name, two.name)


def test_what_is_refused_alone_is_a_choice_of_the_schema() -> None:
    known = {
        (kind, each.name, value) for kind in kinds_installed() for each in every_factor(kind) for value in each.values
    }
    assert of_alone().keys() <= known


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    ("kind", "figure"),
    [("bus_fleet", "jobs_net"), ("bus_fleet", "emissions_official"),
     ("vehicle_plant", "jobs_net"), ("vehicle_plant", "emissions_average")],
)  # fmt: skip
def test_a_few_inputs_turn_the_sign_of_a_leading_figure(kind: str, figure: str) -> None:
    before, after = (central(kind, choices, figure) for choices in ({}, {"sign": figure}))
    assert before * after < 0


def central(kind: str, choices: dict[str, str], figure: str) -> float:
    loaded = parse(scenario_of_case(Case(kind, 0, choices)).text, "turned", "turned.yaml")
    value = next(row["value"] for row in api.run(loaded, draws=0)["key_figures"].rows if row["id"] == figure)
    assert isinstance(value, float)
    return value


@pytest.mark.sampled(8)
@pytest.mark.parametrize(("choice", "other"), of_alone().items())
def test_a_choice_that_is_no_value_is_refused_alone(choice: tuple[str, str, str], other: str, tmp_path: Path) -> None:
    kind, name, value = choice
    case = Case(kind, 0, {name: value})
    refused = Tries(case, tmp_path / "alone.yaml").refusal(case)
    assert (refused is None) is bool(other), "run alone.py"
