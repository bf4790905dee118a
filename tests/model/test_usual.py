"""Numbers of users against the limits of what can be: at a limit a number is within it."""

import math
from pathlib import Path

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import AFTER, BEFORE
from impact.model.limits import InputRule, faults

LIMITS = {"lowest": 1, "low": 10, "high": 20.5, "highest": 100}


@pytest.fixture
def limited(tmp_path: Path) -> Catalogue:
    """Return a catalogue with four limits for lanterns, and one for wicks."""
    lanterns = [
        f"limit_lanterns,WLD,2026,{end},{value},,,,1/yr,impact_assumptions,,assumption,D,A trial."
        for end, value in LIMITS.items()
    ]
    wicks = "limit_wicks,WLD,2026,lowest,7,,,,1/yr,impact_assumptions,,assumption,D,"
    (tmp_path / "world").mkdir()
    file = tmp_path / "world" / "limits.csv"
    file.write_text("\n".join((",".join((*BEFORE, "end", *AFTER)), *lanterns, wicks)) + "\n", encoding="utf-8")
    return Catalogue((tmp_path,))


def refused(limited: Catalogue, name: str, value: float) -> list[str]:
    return list(faults(limited, "UZB", InputRule(name, name, value, "1/yr")))


@pytest.mark.parametrize(
    ("value", "many"),
    [
        (0.9, 1), (1, 0), (9, 0), (10, 0), (21, 0), (100, 0), (100.1, 1),
        (math.nan, 1), (math.inf, 1), (-math.inf, 1),
    ],
)  # fmt: skip
def test_what_lies_beyond_a_limit_is_refused(limited: Catalogue, value: float, many: int) -> None:
    assert len(refused(limited, "lanterns", value)) == many


@pytest.mark.parametrize(("value", "many"), [(6.9, 1), (7, 0), (1e12, 0), (math.inf, 1), (math.nan, 1)])
def test_a_limit_that_no_data_hold_is_none(limited: Catalogue, value: float, many: int) -> None:
    """Nothing is beyond all numbers, though."""
    assert len(refused(limited, "wicks", value)) == many
    assert len(refused(limited, "hinges", value)) == (not math.isfinite(value))


def test_the_limit_is_named_with_its_side_and_what_is_usual(limited: Catalogue) -> None:
    (less,), (more,), (endless,) = (refused(limited, "lanterns", value) for value in (0.5, 200, math.inf))
    assert "is 0.5 and cannot be less than 1 1/yr" in less
    assert "is 200 and cannot be more than 100 1/yr" in more
    assert "is beyond all numbers and cannot be more than 100 1/yr" in endless
    assert all("Usual is 10 to 20.5. Reason of the limit: a trial." in each for each in (less, more, endless))
    assert refused(limited, "wicks", 6) == ["wicks is 6 and cannot be less than 7 1/yr."]
