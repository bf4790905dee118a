"""What a model returns: values of a declared variable, over draws and years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from impact.arrays import Array


@dataclass(frozen=True)
class Row:
    """One variable under one set of keys.

    Attributes:
        variable: name in data/variables.yaml.
        keys: values of the table's key columns; what is left out does not apply.
        years: calendar years of the values; empty for a value without a year.
        values: (draws, years), index 0 the central run; length 1 in the draw axis where nothing varies.
        status: reported, announced or modelled.
        scope: gross or net, where the distinction applies.
        topics: what it rests on: topics under which its inputs were read (`Inputs.about`), for its lineage.
    """

    variable: str
    values: Array
    years: tuple[int, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)
    status: str = "modelled"
    scope: str = "na"
    topics: tuple[str, ...] = ()


def joined(*topics: tuple[str, ...]) -> tuple[str, ...]:
    """Return topics of several rows, each once."""
    return tuple(dict.fromkeys(topic for several in topics for topic in several))
