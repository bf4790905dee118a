"""Choices that `check` refuses alone, and what has to be chosen with them, written down for `factors.py`.

    python tests/strangers/alone.py [KIND ...]

A choice that nothing helps is no value of the covering array: no pair of it can be printed. A new key of the schema is
not in the table, so that it varies at once; run this where many of its cases are given up.
"""

import csv
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from factors import ALONE, Factor, every_factor, of_alone
from make import PRINTED, Case, Tries, suspects

from impact.core.registry import kinds_installed

MOST = 12  # choices that are tried with one
Row = tuple[str, str, str, str]


def alone(kind: str, file: Path) -> Iterator[Row]:
    """Yield kind, factor and value of choices that are refused alone, and the factor that helps; empty for none."""
    for factor in every_factor(kind):
        for value in factor.values[1:] if factor.name not in PRINTED else ():
            case = Case(kind, 0, {factor.name: value})
            tries = Tries(case, file)
            if (error := tries.refusal(case)) is not None:
                named = suspects(Case(kind, 0, {each.name: each.values[1] for each in every_factor(kind)}), error)
                yield (
                    kind,
                    factor.name,
                    value,
                    next((name for name in _beside(kind, factor, named) if _helps(case, name, tries)), ""),
                )


def _beside(kind: str, factor: Factor, named: list[str]) -> list[str]:
    above = factor.address.rpartition(".")[0]
    parts = [each for each in every_factor(kind) if each.name.split()[0] in ("part", "without")]
    near = [each.name for each in parts if above and each.address.rpartition(".")[0] == above]
    far = [each.name for each in parts if each.name in named]
    return [name for name in dict.fromkeys((*near, *far)) if name != factor.name][:MOST]


def _helps(case: Case, name: str, tries: Tries) -> bool:
    value = next(each.values[1] for each in every_factor(case.kind) if each.name == name)
    return tries.refusal(Case(case.kind, 0, {**case.choices, name: value})) is None


def main() -> None:
    kinds = sys.argv[1:] or sorted(kinds_installed())
    kept = [(*key, other) for key, other in of_alone().items() if key[0] not in kinds]
    _write(kept)  # a choice is tried without what was known to help it
    of_alone.cache_clear()
    with TemporaryDirectory() as folder:
        os.environ["IMPACT_PROFILE"] = "none"
        found = [row for kind in kinds for row in alone(kind, Path(folder, "case.yaml"))]
    _write(sorted((*kept, *found), key=lambda row: row[0]))


def _write(rows: list[Row]) -> None:
    with ALONE.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows((("kind", "factor", "value", "with"), *rows))


if __name__ == "__main__":
    main()
