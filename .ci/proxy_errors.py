"""How wrong a proxy is: each country whose table ships, treated as if it had none, against its own table.

`python .ci/proxy_errors.py` writes `data/world/proxy.csv` anew: what was measured with the donors that ship, and the
range from which a run draws, next to the published test of 41 countries, which does not change.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.industries import industries
from impact.core.arrays import Array
from impact.formulas.economy.leontief import per_output
from impact.formulas.economy.proxy_table import (
    KnownTotals,
    fitted,
    match_import_openness,
    mean_of_donors,
    total_and_indirect,
)
from impact.model.proxy.donors import Donor, donors_there_are, load_donor, placed
from impact.model.proxy.proxy_table import NORMAL_80, NORMAL_95, OPEN, RATIOS, STEP

MEASURED = "proxy_ratio_measured"
LEVELS: Final = (0, 1, 2, 3)  # of a proxy
FILE = "data/world/proxy.csv"
MEASURES: Final = ("gva_indirect", "jobs_indirect")
KEYS: Final = {"gva_indirect": RATIOS["gva"], "jobs_indirect": RATIOS["jobs"]}  # from which runs draw
LEADING: Final = ("C29-C30", "F", "D-E")  # industries whose ranges of the published test lead
SHOWN: Final = ("C10-C12", "C13-C15", *LEADING)
COLUMNS: Final = (
    "key", "region", "period", "dataset", "measure", "level", "industry", "value", "low", "high", "distribution",
    "unit", "source", "locator", "basis", "grade", "note",
)  # fmt: skip
SOURCE, YEAR = "impact_proxy_test_2026", "2026"


@dataclass(frozen=True, eq=False)
class Ratios:
    """True over proxy, by industry, of one country at one level: nan where there is no effect.

    Attributes:
        country: whose table is known. level: of the proxy. donors: by name.
        by_measure: ratios [1], (n,).
    """

    country: str
    level: int
    donors: tuple[str, ...]
    by_measure: Mapping[str, Array]


def measured(catalogue: Catalogue) -> Iterator[Ratios]:
    """Yield the ratios of every country whose table is there, the tables of the others as its donors."""
    found = [load_donor(catalogue, name) for name in donors_there_are(catalogue)]
    for true in found:
        others = [each for each in found if each.table.country != true.table.country]
        yield from _of_country(catalogue, true, others)


def _of_country(catalogue: Catalogue, true: Donor, others: list[Donor]) -> Iterator[Ratios]:
    table, of = true.table, placed(true.table)
    jobs = list(table.jobs.values())[-1].count  # with the jobs that are not registered, where the table counts them
    told = table.flows == "total" and table.imports is not None and table.exports is not None
    own = KnownTotals(
        gva=of @ table.gva,
        output=of @ table.output,
        imports=of @ table.imports if told and table.imports is not None else None,
        exports=of @ table.exports if told and table.exports is not None else None,
    )
    truth = _indirect(true.coefficients.domestic, true.coefficients.gva, per_output(of @ jobs, of @ table.output))
    openness = {each.name: _open(catalogue, each) for each in (true, *others)}
    for level in LEVELS[: 4 if told else 3]:
        opened = [
            match_import_openness(each.coefficients, openness[true.name] / openness[each.name])
            if level
            else each.coefficients
            for each in others
        ]
        proxy = fitted(mean_of_donors(opened), own, level)
        estimate = _indirect(proxy.domestic, proxy.gva, per_output(of @ jobs, proxy.output) if level else None)
        ratios = {
            name: np.divide(truth[name], value, out=np.full(value.shape, np.nan), where=value > 0)
            for name, value in estimate.items()
        }
        yield Ratios(table.country, level, tuple(each.name for each in others), ratios)


def _indirect(domestic: Array, gva: Array, jobs: Array | None) -> dict[str, Array]:
    found = {MEASURES[0]: total_and_indirect(domestic, gva)[1]}
    return found if jobs is None else found | {MEASURES[1]: total_and_indirect(domestic, jobs)[1]}


def _open(catalogue: Catalogue, one: Donor) -> float:
    return catalogue.factor(OPEN, (one.table.country,), str(one.table.year), "1").value


def table_of_errors(catalogue: Catalogue) -> str:
    """Return the file of errors: the published rows as they stand, those of our own test, and what runs draw from."""
    published = [each for each in catalogue.factors if each.key == MEASURED and each.dimensions["dataset"] != "shipped"]
    found = list(measured(catalogue))
    rows = [*_ranges(published, found), *map(_row_of, published), *_own_rows(found)]
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _row_of(factor: Factor) -> dict[str, str]:
    numbers = {"value": factor.value, "low": factor.low, "high": factor.high}
    texts = {name: getattr(factor, name) for name in COLUMNS if name not in numbers and hasattr(factor, name)}
    return texts | dict(factor.dimensions) | {name: "" if one is None else f"{one:g}" for name, one in numbers.items()}


def _own_rows(found: list[Ratios]) -> Iterator[dict[str, str]]:
    codes = industries().codes
    for name in MEASURES:
        for level in LEVELS:
            for one in (each for each in found if each.level == level and name in each.by_measure):
                for code in SHOWN:
                    yield _row(
                        one.country, name, level, one.by_measure[name][codes.index(code)], industry=code,
                        note=f"True over proxy; donors {', '.join(one.donors)}.",
                    )  # fmt: skip
            if (ends := pooled(found, name, level)) is not None:
                low, middle, high = ends
                note = "True over proxy: median, and the ends that hold 80 of 100, of all industries there."
                yield _row("WLD", name, level, middle, low, high, note=note)


def pooled(found: list[Ratios], name: str, level: int) -> tuple[float, float, float] | None:
    """Return low end, median and high end of all industries of all countries, which hold 80 of 100 [1]."""
    values = [each.by_measure[name] for each in found if each.level == level and name in each.by_measure]
    if not values:
        return None
    low, middle, high = np.nanquantile(np.concatenate(values), [0.1, 0.5, 0.9]).tolist()
    return low, middle, high


def _ranges(published: list[Factor], found: list[Ratios]) -> Iterator[dict[str, str]]:
    """Yield the ranges that runs draw from: the wider of both tests, 80 of 100 draws within."""
    for name in MEASURES:
        for level in LEVELS:
            ours = pooled(found, name, level)
            theirs = [
                each
                for each in published
                if each.dimensions["measure"] == name
                and each.dimensions["level"] == str(level)
                and each.dimensions["industry"] in LEADING
            ]
            if ours is None or not theirs:
                continue
            a = np.floor(round(min(ours[0], *(each.low or 1.0 for each in theirs)) / STEP, 6)) * STEP
            b = np.ceil(round(max(ours[2], *(each.high or 1.0 for each in theirs)) / STEP, 6)) * STEP
            wide = NORMAL_95 / NORMAL_80
            note = (
                f"True over proxy. 80 of 100 draws lie between {a:.2f} and {b:.2f}, the wider range of two tests: 41 "
                "countries (transport equipment, construction, electricity) and the tables that ship (all industries). "
                "The ends given hold 95."
            )
            yield _row("WLD", name, level, 1.0, a**wide, b**wide, "lognormal", key=KEYS[name], grade="D", note=note)


def _row(
    region: str, measure: str, level: int, value: float, low: float | None = None, high: float | None = None,
    distribution: str = "", *, key: str = MEASURED, industry: str = "", grade: str = "C", note: str,
) -> dict[str, str]:  # fmt: skip
    ends = {} if low is None or high is None else {"low": f"{low:.3g}", "high": f"{high:.3g}"}
    return {
        "key": key, "region": region, "period": YEAR, "dataset": "shipped" if key == MEASURED else "",
        "measure": measure if key == MEASURED else "",
        "level": str(level), "industry": industry, "value": f"{value:.3g}", "distribution": distribution, "unit": "1",
        "source": SOURCE, "locator": "python .ci/proxy_errors.py",
        "basis": "derived" if key == MEASURED else "assumption", "grade": grade, "note": note,
    } | ends  # fmt: skip


if __name__ == "__main__":
    from pathlib import Path

    Path(FILE).write_text(table_of_errors(Catalogue()), encoding="utf-8")
