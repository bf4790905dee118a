"""Results by year as SDMX-CSV 2.0: one observation a row, with its structure, its dimensions, measures and attributes.

The structure is ours, `IMPACT:STUDY_RESULTS(1.0)`, and stands in no registry. Its dimensions are FREQ (A), REF_AREA (a
country after ISO 3166), SCENARIO, INDICATOR (a variable of `data/variables.yaml` or of the kind of project), BREAKDOWN
(the keys of the row; `_T` where it has none), STATUS, and TIME_PERIOD (a calendar year). Its measures are OBS_VALUE and
both ends of its range, LOW and HIGH; its attributes are UNIT_MEASURE, RANGE (what the ends are) and GRADE. What has no
year, or was not estimated, is no observation.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from impact.errors import ImpactError
from impact.export.data_form import data_forms
from impact.export.long_rows import LongRow, long_rows
from impact.study.study import Study

STRUCTURE = ("datastructure", "IMPACT:STUDY_RESULTS(1.0)", "I")  # I: for information, as it is
DIMENSIONS = ("FREQ", "REF_AREA", "SCENARIO", "INDICATOR", "BREAKDOWN", "STATUS", "TIME_PERIOD")
MEASURES = ("OBS_VALUE", "LOW", "HIGH")
ATTRIBUTES = ("UNIT_MEASURE", "RANGE", "GRADE")
COLUMNS = ("STRUCTURE", "STRUCTURE_ID", "ACTION", *DIMENSIONS, *MEASURES, *ATTRIBUTES)
NO_CODE = re.compile(r"[^A-Za-z0-9_@$\-]")  # what the identifier of a code may not hold
TOTAL = "_T"  # the code by which SDMX says that nothing is broken down


@data_forms.register("sdmx", ending="sdmx.csv", together=True)
def sdmx(studies: Sequence[Study], data: tuple[Path, ...]) -> bytes:
    """Return the observations of all studies under one header.

    Raises:
        ImpactError: two results would be one observation.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    seen: set[tuple[str, ...]] = set()
    for study in studies:
        for row in long_rows(study):
            if not isinstance(row.row["year"], int) or row.row["value"] is None:
                continue
            key = tuple(_key(study, row))
            if key in seen:
                raise ImpactError(f"{study.name}: two results of '{row.table}' are one observation: {', '.join(key)}.")
            seen.add(key)
            writer.writerow((*STRUCTURE, *key, *_measured(row)))
    return stream.getvalue().encode()


def _key(study: Study, row: LongRow) -> Iterator[str]:
    yield "A"
    yield _code(str(study.facts["country"]))
    yield _code(study.name)
    yield _code(row.variable)
    parts = str(row.row["id"]).split(".")
    broken_down = [part for part in parts if part != str(row.row["year"])]
    yield _code("__".join(broken_down)) or TOTAL
    yield _code(str(row.row["status"]))
    yield str(row.row["year"])


def _measured(row: LongRow) -> Iterator[str]:
    for name in ("value", "low", "high"):
        cell = row.row[name]
        yield "" if cell is None else f"{cell:.12g}"
    yield from (str(row.row[name]) for name in ("unit", "range", "grade"))


def _code(text: str) -> str:
    """Return a text as the identifier of a code."""
    return NO_CODE.sub("_", text)
