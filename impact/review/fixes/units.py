"""Units that say the same as the one that is asked for, written in another way."""

from __future__ import annotations

from collections.abc import Iterator

from impact.review.fix import Change, Faulty
from impact.review.fixes import fixes
from impact.scenario.quantities import units_of_problem
from impact.scenario.spliced import Edit


@fixes.register("units")
def units(faulty: Faulty) -> Iterator[Change]:
    """Yield units that the package knows as another name of the one that the model needs: no number changes."""
    for path, value, problem in faulty.refused():
        named = units_of_problem(problem.message)
        if isinstance(value, str) and named is not None and named[0] == value and same_unit(*named):
            yield Change(Edit(path, named[1]), value, "the model names this unit so")


def same_unit(one: str, other: str) -> bool:
    """Return whether two expressions are the same unit, so that a value is the same in both."""
    from impact.units import check_unit, registry

    if any(check_unit(each) is not None for each in (one, other)):
        return False
    found = [registry().parse_expression(each) for each in (one, other)]
    ratio = found[0] / found[1]
    return bool(getattr(ratio, "dimensionless", True)) and abs(_plain(ratio) - 1) < 1e-12


def _plain(ratio: object) -> float:
    reduced = ratio.to_base_units() if hasattr(ratio, "to_base_units") else ratio
    return float(getattr(reduced, "magnitude", reduced))  # type: ignore[arg-type]  # of pint, which has no types here
