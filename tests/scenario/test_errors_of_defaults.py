"""What a user's key brings about in a default is told at the user's file, with a remedy that works."""

import re
from collections.abc import Mapping
from itertools import product
from pathlib import Path

import pytest

from impact import api
from impact.core.errors import Problem, ProblemsError

SHORT = Path(__file__).parents[1] / "data" / "short"
KINDS = ("solar", "buses", "mill", "schools", "cars")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mine.yaml"


def short(kind: str, changes: Mapping[str, str]) -> str:
    text = (SHORT / f"made-up-{kind}.yaml").read_text(encoding="utf-8")
    for old, new in changes.items():
        text = text.replace(old, new) if old in text else text.replace("\nas_of:", f"\n{old}: {new}\nas_of:")
    return text


def problems(file: Path, kind: str, **changes: str) -> tuple[Problem, ...]:
    return problems_of(file, short(kind, changes))


def problems_of(file: Path, text: str) -> tuple[Problem, ...]:
    file.write_text(text, encoding="utf-8")
    try:
        api.check(file)
    except ProblemsError as error:
        return error.problems
    return ()


FAR = (("price_year", "2024"), ("price_year", "2035"), ("currency", "XYZ"), ("base_year", "2010"))


@pytest.mark.parametrize(
    ("kind", "key", "value"), [*(("solar", *far) for far in FAR), *((kind, *FAR[0]) for kind in KINDS[1:])]
)
def test_every_problem_is_named_in_the_file_of_the_user(file: Path, kind: str, key: str, value: str) -> None:
    found = problems(file, kind, **{key: value})
    assert found
    assert {each.file for each in found} == {str(file)}
    assert key in {each.where for each in found}
    assert all(each.line and each.column for each in found)


@pytest.mark.parametrize(
    ("kind", "year"), [*product(["solar"], ["1995", "2024", "2035"]), *product(KINDS[1:], ["2035"])]
)
def test_the_year_that_is_offered_works(file: Path, kind: str, year: str) -> None:
    told = " ".join(each.message for each in problems(file, kind, price_year=year) if each.where == "price_year")
    offered = set(re.findall(r"'price_year: (\d+)'", told))
    assert "2025" in offered
    assert problems(file, kind, price_year="2025") == ()


def test_the_index_that_is_offered_works_for_what_is_not_stated(file: Path) -> None:
    def of_money(**changes: str) -> list[str]:
        found = problems(file, "solar", price_year="2024", **changes)
        return [each.message for each in found if "what is not stated" in each.message]

    (before,) = of_money()
    (index,) = re.findall(r"'prices: (\{index: \w+\})'", before)
    assert of_money(prices=index) == []


@pytest.mark.parametrize("year", ["2015", "2024"])
def test_the_index_that_is_offered_works_beside_a_unit(file: Path, year: str) -> None:
    def of_money(text: str) -> list[Problem]:
        return [each for each in problems_of(file, text) if each.where.endswith("buses_and_chargers.amount.unit")]

    text = short("buses", {"price_year": year})
    (before,) = of_money(text)
    (index,) = re.findall(r"write '(index: \w+)' beside the unit", before.message)
    lines = text.splitlines()
    lines[before.line - 1] = lines[before.line - 1].replace("million UZS_2025", f"million UZS_2025, {index}")
    assert of_money("\n".join(lines)) == []


def test_an_index_beside_a_share_of_a_total_leaves_it_a_share(file: Path) -> None:
    part = "items: {modules: {amount: {index: gdp}}}"
    text = short("solar", {"price_year": "2022", "2027: 0.6}": f"2027: 0.6}}, {part}"})
    assert problems_of(file, text) == ()


def test_a_default_that_does_not_fit_says_where_it_comes_from_and_can_be_stated(file: Path) -> None:
    (found,) = problems(file, "solar", base_year="2030")
    assert found.where == "project.displaced.course.target_year"
    assert found.file == str(file)
    assert "The value comes from data/countries/UZB/defaults/values.yaml" in found.message
    assert "mean" not in found.message


def test_coal_is_not_asked_for_where_none_is_burned_and_can_be_taken_away(file: Path) -> None:
    text = short("solar", {"  displaced:\n": "  displaced:\n    coal: null\n"})
    (found,) = problems_of(file, text)
    assert (found.file, found.where) == (str(file), "project.displaced.coal")
    assert "coal is burned in power plants of UZB" in found.message
    again = text.replace("coal: null", "coal: brown_coal")
    assert problems_of(file, again) == ()
