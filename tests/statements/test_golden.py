"""Golden values: each cell that page 1 or the summary prints, checked by hand, for each kind that prints it.

A line of golden.csv says which row a number is read from, how it prints, and how other tables of the study make it:
terms that are added, products and ratios of `TABLE[COLUMN=VALUE|VALUE, COLUMN!=VALUE, year=FIRST..LAST]`, each the sum
of such rows; `discounted` carries them to their first year at the rate of the scenario; `run SCENARIO FIGURE` is the
figure of a scenario run by itself, ` - ` another one less. Nothing of the package adds anything up here.
"""

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from brief_texts import edition_of
from printed_cells import NUMBER, SCALES, number_of, printed_cells
from shared_studies import study_of

from impact.core.registry import kinds_installed
from impact.study.study import StudyData

LINES = list(csv.DictReader((Path(__file__).parent / "golden.csv").read_text(encoding="utf-8").splitlines()))
CASES = list(dict.fromkeys(line["case"] for line in LINES))
ROWS = re.compile(r"(?P<discounted>discounted )?(?P<table>\w+)\[(?P<where>.*)\]")
WHERE = re.compile(r"(\w+)(!?=)(.*)")


@cache
def whole(case: str) -> StudyData:
    return study_of(case, None)


@cache
def by_itself(scenario: str) -> StudyData:
    return study_of(scenario, 0, beside=False)


def row_of(study: StudyData, address: str) -> dict[str, Any]:
    table, row, _ = address.split("/")
    return dict(study.row(table, row))


def size_of(printed: str) -> float:
    """Return a printed number without its sign."""
    (found,) = NUMBER.findall(printed)
    return number_of(found[0]) * SCALES[found[1]]


def factor(unit: str) -> float:
    return next((SCALES[word] for word in SCALES if word and unit.startswith(word)), 1.0)


def step(printed: str) -> float:
    """Return what the last digit of a number that is not a zero at its end counts."""
    digits = NUMBER.findall(printed)[0][0].replace(",", "")
    whole_part, _, decimals = digits.partition(".")
    last = -len(decimals) if decimals else len(whole_part) - len(whole_part.rstrip("0"))
    return 10.0**last * SCALES[NUMBER.findall(printed)[0][1]]


def made(study: StudyData, how: str) -> float:
    """Return what a formula makes of the tables of a study."""
    if how.startswith("run "):
        first, *others = (
            float(by_itself(scenario).row("key_figures", figure)["value"])  # type: ignore[arg-type]
            for scenario, figure in re.findall(r"run (\S+) (\S+)", how)
        )
        return first - sum(others)
    total = 0.0
    for sign, term in re.findall(r"(^|\+ |- )(\S.*?)(?= [+-] |$)", how.removeprefix("- ")):
        product = 1.0
        for operation, part in re.findall(r"(^|\* |/ )(\S.*?)(?= [*/] |$)", term):
            value = float(part) if part.isdigit() else rows_of(study, part)
            product = product / value if operation == "/ " else product * value
        total += -product if sign == "- " else product
    return -total if how.startswith("- ") else total


def rows_of(study: StudyData, part: str) -> float:
    """Return the sum of rows, or their present value in the first of their years."""
    found = ROWS.fullmatch(part)
    assert found, part
    rows: list[dict[str, Any]] = [dict(row) for row in study[found["table"]].rows]
    chosen = [row for row in rows if all(_fits(row, found["where"]))]
    assert chosen, part
    if not found["discounted"]:
        return sum(float(row["value"] or 0.0) for row in chosen)
    rate = float(study.row("assumptions", "discount_rate")["value"])  # type: ignore[arg-type]
    first = min(int(row["year"]) for row in chosen)
    return sum(float(row["value"]) / (1 + rate) ** (int(row["year"]) - first) for row in chosen)


def _fits(row: dict[str, Any], where: str) -> Iterator[bool]:
    for each in filter(None, where.split(", ")):
        (column, relation, wanted) = WHERE.findall(each)[0]
        held = "" if row[column] is None else str(row[column])
        first, _, last = wanted.partition("..")
        fits = first <= held <= last if last else held in wanted.split("|")
        yield fits == (relation == "=")


@pytest.mark.parametrize("case", CASES)
def test_what_page_1_and_the_summary_print_is_golden(case: str) -> None:
    """Each cell has a line, each line is printed, and it is printed as the line says."""
    golden = {line["address"]: line for line in LINES if line["case"] == case}
    printed = printed_cells(edition_of(whole(case)))
    assert {re.sub("/(low|high)$", "/value", address) for address in printed} == golden.keys()
    wrong = [
        (address, line["printed"], text)
        for address, line in golden.items()
        for text in printed[address]
        if not text.holds(size_of(line["printed"]))
    ]
    assert wrong == []


@pytest.mark.parametrize("case", CASES)
def test_golden_values_are_made_by_other_tables(case: str) -> None:
    study = whole(case)
    for line in (each for each in LINES if each["case"] == case):
        row = row_of(study, line["address"])
        own = float(row["value"]) * factor(line["unit"])
        signed = size_of(line["printed"]) * (-1 if line["printed"].startswith("-") else 1)
        assert row["unit"] == line["unit"], line
        assert row["scope"] in (line["scope"], "na"), line
        assert (str(row.get("period") or row.get("year") or "")) in (line["period"], ""), line
        assert abs(own - signed) <= step(line["printed"]) / 2 * (1 + 1e-9), line
        assert made(study, line["made"]) == pytest.approx(float(row["value"]), rel=1e-8), line


def test_every_kind_has_golden_values() -> None:
    assert {line["kind"] for line in LINES} == {*kinds_installed()}


def test_a_formula_that_is_wrong_is_noticed() -> None:
    study = whole("nur-navoi")
    right = "levelised_cost[item=capital|staff|purchases]"
    assert made(study, right) == pytest.approx(float(row_of(study, "key_figures/cost/value")["value"]))
    assert made(study, right.replace("|staff", "")) < made(study, right)
    assert made(study, f"2 * {right} / 4 - {right}") == pytest.approx(-made(study, right) / 2)
    assert made(study, f"- {right}") == -made(study, right)
