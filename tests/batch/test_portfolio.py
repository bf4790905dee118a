"""What may be added up, with which range, and how sure the order of projects is."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from impact.batch import BatchItem, BatchPlan, BatchSettings
from impact.batch.portfolio.additive import NotAdded, Sum, counted, is_ratio, signature_of, sums
from impact.batch.portfolio.document import document_of
from impact.batch.portfolio.totals import Portfolio, Rank, Total, ranking, tables, total
from impact.batch.records import Record
from impact.document import Figure
from impact.language.messages import Language
from impact.theme.themes import load_theme

JOBS = {"of": {"variable": "jobs", "channel": "total"}, "over": "headline_year", "worse": "lower"}


def record(item: str, value: float | None, **changes: str) -> Record:
    """Return the record of a project with one key figure."""
    row = {
        "key": "jobs", "value": value, "low": None, "high": None, "unit": "persons", "period": "2030",
        "status": "modelled", "scope": "gross", "measure": "headcount",
    } | {name: said for name, said in changes.items() if name in ("unit", "period", "scope", "measure")}  # fmt: skip
    return Record(
        item, "", "done", base=changes.get("base", item), kind="factory", figures=(row,), headlines=("jobs",),
        meaning={"jobs": JOBS}, country="XYZ",
    )  # fmt: skip


def test_like_figures_are_added_and_others_named_with_the_reason() -> None:
    records = [
        record("a", 10), record("b", 20), record("c", 30), record("later", 5, period="2031"),
        record("money", 5, unit="million XYC_2024"), record("net", 5, scope="net"), record("none", None),
        record("rate", 5, unit="XYC_2024/t"),
    ]  # fmt: skip
    found, left = sums(records)
    assert [(each.key, each.value, [member.item for member in each.members]) for each in found] == [
        ("jobs", 60.0, ["a", "b", "c"])
    ]
    assert {each.item: each.why for each in left} == {
        "later": "year", "money": "unit", "net": "boundary", "none": "missing", "rate": "ratio"
    }  # fmt: skip


def test_figures_that_are_defined_otherwise_are_not_added() -> None:
    other = replace(record("b", 20), meaning={"jobs": {**JOBS, "of": {"variable": "jobs", "channel": "direct"}}})
    found, left = sums([record("a", 10), other])
    assert found == []
    assert [each.why for each in left] == ["boundary", "boundary"]


def test_what_code_of_a_kind_makes_is_added_within_the_kind_alone() -> None:
    own = {"jobs": {"of": None, "over": "headline_year", "worse": None}}
    one, two = (replace(record(name, 1), meaning=own) for name in "ab")
    other = replace(two, kind="bus_fleet")
    row = one.figures[0]
    assert signature_of(one, row) == signature_of(two, row)
    assert signature_of(one, row) != signature_of(other, row)


def test_no_project_counts_twice() -> None:
    items = [BatchItem("a", "x"), BatchItem("a-slow", "x"), BatchItem("b", "x", project="b"), BatchItem("broken", "x")]
    records = [record("a", 1, base="x"), record("a-slow", 2, base="x"), record("b", 3, base="x")]
    records.append(replace(record("broken", 4), state="failed"))
    plan = BatchPlan("p", items, BatchSettings())
    found, variants = counted(plan, records)
    assert [each.item for each in found] == ["a", "b"]
    assert [(each.item, each.why, each.detail) for each in variants] == [("a-slow", "variant", "a")]
    separate, none = counted(replace(plan, settings=BatchSettings(separate=True)), records)
    assert ([each.item for each in separate], none) == (["a", "a-slow", "b"], [])


QUOTIENTS = ("1", "months", "million UZS_2025/(t CO2)")


@pytest.mark.parametrize("unit", ["persons", "t CO2/yr", "million UZS_2025/yr", *QUOTIENTS])
def test_quotients_have_no_sum(unit: str) -> None:
    assert is_ratio(unit) is (unit in QUOTIENTS)


def two(first: np.ndarray, second: np.ndarray) -> tuple[Sum, dict[str, dict[str, np.ndarray]]]:
    (found,), _ = sums([record("a", 10), record("b", 10.5)])
    joint = {"a": {"jobs": np.concatenate([[10], first])}, "b": {"jobs": np.concatenate([[10.5], second])}}
    return found, joint


def test_the_range_of_a_sum_is_that_of_the_sums() -> None:
    """Of two that move against each other the sum does not move at all; ends would have been added up."""
    moves = np.linspace(-1, 1, 101)
    of, joint = two(10 + moves, 10.5 - moves)
    against = total(of, joint)
    assert (against.value, against.low, against.high) == pytest.approx((20.5, 20.5, 20.5))
    of, joint = two(10 + moves, 10.5 + moves)
    along = total(of, joint)
    assert (along.low, along.high) == pytest.approx((20.5 - 1.8, 20.5 + 1.8))


def test_no_main_estimate_lies_outside_the_range_of_a_sum_or_a_rank() -> None:
    """Of inputs that reach to one side alone the main estimate lies beyond nearly all draws."""
    of, joint = two(np.linspace(11, 20, 101), np.linspace(5, 10, 101))
    found: list[Total | Rank] = [total(of, joint), *ranking(of, joint)]
    for each in found:
        assert each.low is not None
        assert each.high is not None
        assert each.low <= each.value <= each.high


def test_chances_of_places_are_counted_draw_by_draw() -> None:
    of, joint = two(np.array([9.0, 11.0, 12.0, 9.0]), np.array([10.0, 10.0, 10.0, 8.0]))
    ranks = ranking(of, joint)
    assert [(rank.item, rank.place) for rank in ranks] == [("b", 1), ("a", 2)]
    chances = {rank.item: rank.chances for rank in ranks}
    assert chances == {"a": (0.75, 0.25), "b": (0.25, 0.75)}
    lowest = {rank.item: rank.chances for rank in ranking(of, joint, highest_first=False)}
    assert lowest == {"a": (0.25, 0.75), "b": (0.75, 0.25)}


def test_projects_that_move_together_keep_their_order() -> None:
    """Apart, their ranges overlap widely; together one is always ahead."""
    moves = np.linspace(-5, 5, 100)
    of, joint = two(10 + moves, 10.5 + moves)
    assert {rank.item: rank.chances[0] for rank in ranking(of, joint)} == {"a": 0.0, "b": 1.0}


def test_without_the_draws_of_one_there_is_a_sum_and_no_range() -> None:
    of, joint = two(np.ones(5), np.ones(5))
    del joint["b"]
    without = total(of, joint)
    assert (without.value, without.low, without.high) == (20.5, None, None)
    assert ranking(of, joint) == []


def portfolio() -> Portfolio:
    """Return two projects on one map that are added, a variant, a failed item, and one of another year."""
    at = {"latitude": "39.6", "longitude": "66.9", "country": "UZB", "country_name": "Uzbekistan", "place": "Samarkand"}
    about: dict[str, Any] = {"as_of": "2026-11-27", "stage": "draft", "results": "0" * 64, "draws": 100, **at}
    names = {code: {"jobs": "Jobs supported"} for code in LANGUAGES}
    rows = (record("a", 10), record("b", 30), record("c", 5, period="2031"))
    found = [replace(each, title=f"Plant {each.item}", names=names, **about) for each in rows]
    added, left = sums(found)
    joint = {item: {"jobs": np.linspace(low, low + 9, 101)} for item, low in (("a", 5), ("b", 25))}
    totals = tuple(total(each, joint) for each in added)
    ranked = tuple((each, ranking(each, joint), True) for each in added)
    outside = (NotAdded("a-slow", "", "variant", "a"), *left)
    return Portfolio("Plants", tuple(found), totals, ranked, outside, (replace(found[0], item="bad"),), 100)


LANGUAGES = ("en", "ru", "uz", "uz-Cyrl", "zh")


def test_the_document_says_it_in_every_language() -> None:
    look = load_theme("default")
    made = portfolio()
    for code in LANGUAGES:
        words = Language(code)
        document = document_of(made, words, look, tables(made))
        assert list(document.problems()) == []
        said = "\n".join(line for block in document.blocks for line in block.lines({}))
        assert words.digits(40) in said, "the sum"
        assert words.say("portfolio-why-variant", detail="Plant a") in said
        assert words.say("portfolio-why-year", own="2031", other="2030") in said
        assert words.say("portfolio-why-failed") in said
        assert any(isinstance(block, Figure) for block in document.blocks), "the map"
        assert {each.name for each in document.attachments} == {
            "portfolio.sums.csv", "portfolio.places.csv", "portfolio.not_added.csv"
        }  # fmt: skip
