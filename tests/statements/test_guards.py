"""Predicates: each holds of what it says, by cells that are made up."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some
from shared_studies import study_of

from impact.scenario.kind_declaration import declared
from impact.statements.cells import Cells, StatementCell
from impact.statements.guards import OF_EACH, PREDICATES, failing, holds

SIGNS = ("positive", "negative", "sign_open", "unchanged")
NUMBER = some.floats(-1e9, 1e9).filter(lambda number: abs(number) > 1e-3)


def cell(value: float | None, low: float | None = None, high: float | None = None, **row: str) -> StatementCell:
    return StatementCell(
        "made", "key_figures", {"id": "made", "value": value, "low": low, "high": high, "unit": "persons", **row}
    )


def cells(**made: StatementCell) -> Cells:
    """Return cells of a shipped study with some that are made up."""
    study = study_of("nur-navoi")
    return Cells(study, declared("power_plant"), {"both": {"every": ["first", "second"]}}, made)


@given(NUMBER, some.floats(0, 1e9), some.floats(0, 1e9))
def test_a_known_cell_has_one_sign(value: float, below: float, above: float) -> None:
    found = [name for name in SIGNS if OF_EACH[name](cell(value, value - below, value + above))]
    assert len(found) == 1


@given(NUMBER, some.floats(0, 1e9), some.floats(0, 1e9))
def test_a_sign_is_that_of_the_whole_range(value: float, below: float, above: float) -> None:
    made = cell(value, value - below, value + above)
    if OF_EACH["positive"](made):
        assert value - below >= 0 < value
    if OF_EACH["negative"](made):
        assert value + above <= 0 > value
    if OF_EACH["sign_open"](made):
        assert value - below <= 0 <= value + above


@given(NUMBER, NUMBER)
def test_values_are_the_same_or_apart(first: float, second: float) -> None:
    made = cells(first=cell(first), second=cell(second))
    assert holds({"same": "both"}, made) != holds({"apart": "both"}, made)
    assert holds({"apart": "both"}, made) or first == pytest.approx(second, rel=0.11)


@given(NUMBER, NUMBER, some.floats(0, 1e8), some.floats(0, 1e8))
def test_one_is_above_below_or_near_the_other(first: float, second: float, wide: float, wider: float) -> None:
    made = cells(first=cell(first, first - wide, first + wide), second=cell(second, second - wider, second + wider))
    assert sum(holds({each: ["first", "second"]}, made) for each in ("above", "below", "near")) == 1


@given(NUMBER)
def test_amounts_of_two_units_are_never_alike_nor_compared(value: float) -> None:
    made = cells(first=cell(value), second=cell(value, unit="t"))
    assert not holds({"same": "both"}, made)
    assert not any(holds({each: ["first", "second"]}, made) for each in ("above", "below", "near"))


@given(NUMBER)
def test_of_what_is_not_estimated_nothing_holds_but_that(value: float) -> None:
    made = cells(first=cell(None), second=cell(value))
    assert holds({"unknown": "first", "known": "second"}, made)
    for predicate in ("known", "explained", *SIGNS, "ranged", "published", "judged", "at_least", "above_zero"):
        of = ["first", 0] if predicate == "at_least" else "first"
        assert list(failing({predicate: of}, made)), predicate


@given(NUMBER, NUMBER)
def test_a_set_has_a_sign_where_each_of_its_cells_has_it(first: float, second: float) -> None:
    assume(abs(first) >= 1 and abs(second) >= 1)
    made = cells(first=cell(first), second=cell(second))
    assert holds({"positive": "both"}, made) == (first > 0 < second)
    assert holds({"unsettled": "both"}, made) == (first * second < 0)


def test_a_predicate_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError):
        holds({"probably": "jobs_net"}, cells())
    assert "probably" not in PREDICATES
