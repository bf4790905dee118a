"""The declared variables: what a model may return."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from impact.places import read_yaml
from impact.resources import shipped


@dataclass(frozen=True)
class Variable:
    """One declared variable.

    Attributes:
        table: where its rows land. unit: with `{currency}` and `{price_year}` of the scenario.
        low, high: values it may take in any draw; None is open.
        measure: headcount, fte or job_years; na where people are not counted.
        keys: key columns that are the same in every row.
        total: the key value that marks the sum of the other rows with the same keys.
        minus: the key value of parts that are subtracted in that sum.
        formula: how it is made, in words. picked_from: for a key figure, the variable whose rows it is, by scope.
        iamc: its name in the long form of the IAMC, before the keys.
    """

    table: str
    unit: str
    low: float | None = None
    high: float | None = None
    measure: str = "na"
    keys: Mapping[str, str] = field(default_factory=dict)
    total: Mapping[str, str] = field(default_factory=dict)
    minus: Mapping[str, str] = field(default_factory=dict)
    formula: str = ""
    picked_from: Mapping[str, str] = field(default_factory=dict)
    iamc: str = ""


@cache
def variables() -> Mapping[str, Variable]:
    """Return the variables of data/variables.yaml by name."""
    content = shipped("data").joinpath("variables.yaml").read_text(encoding="utf-8")
    entries, _ = read_yaml(content, "variables.yaml")
    return {name: Variable(**entry) for name, entry in entries.items()}
