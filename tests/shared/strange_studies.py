"""Studies that no scenario gives: key figures of other signs and sizes, without ranges, or not estimated."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from other_studies import NUMBERS, with_rows, with_tables, without
from shared_studies import FEW, ONE_OF_EACH_KIND, study_of

from impact.study.study import Study
from impact.study.tables import Record

MODES = ("any", "any", "higher", "lower", "leans higher", "leans lower", "open", "zero", "unknown", "explained")
SIZES = (1e-6, 1e-3, 0.1, 1.0, 1.0, 10.0, 1e3, 1e6)
SHARE_CHANGED = 0.6  # of the figures, where any may be anything


CASES = (*ONE_OF_EACH_KIND, "tashkent-medical-centre")  # a programme that goes on, beside one that ends


def strange_studies(seeds: int, kinds: tuple[str, ...] = CASES) -> Iterator[Study]:
    """Yield so many strange studies of each kind of project, the modes in turn."""
    for name in kinds:
        study = study_of(name, FEW)
        for seed in range(seeds):
            yield strange(study, MODES[seed % len(MODES)], random.Random(f"{name} {seed}"))


def strange(study: Study, mode: str, chance: random.Random) -> Study:
    """Return a study whose figures are changed: all of one sign, none estimated, or each in its own way."""
    spared = {"jobs_direct", *chance.sample([str(row["id"]) for row in study["kpi"].rows], 3)}

    def changed(row: Record) -> Record:
        own = chance.choice(MODES[2:9]) if mode == "any" else mode
        kept = mode == "any" and chance.random() > SHARE_CHANGED
        spare = mode in ("unknown", "explained") and row["id"] in spared
        return row if kept or spare or not isinstance(row["value"], float) else in_mode(row, own, chance)

    made = without(study, "asked")  # so that the kind's own questions are answered
    made = made if chance.random() < 0.5 else replace(made, facts=study.facts.changed({"decide": ""}))
    for table in ("kpi", "scenarios"):
        if table in study.tables:
            made = with_rows(made, table, changed)
    if mode == "explained":
        notes: list[Record] = [
            {"id": f"kpi/{row['id']}/value", "reason": "nobody has counted it"} for row in study["kpi"].rows
        ]
        made = with_tables(made, notes=replace(study["notes"], rows=(*notes, *study["notes"].rows)))
    return made


def in_mode(row: Record, mode: str, chance: random.Random) -> Record:
    """Return a row with another value and range."""
    if mode in ("unknown", "explained"):
        return {**row, **dict.fromkeys(NUMBERS), "range": "none"}
    if mode == "zero":
        return {**row, **dict.fromkeys(NUMBERS, 0.0), "range": "p05_p95"}
    sign = -1.0 if "lower" in mode else 1.0 if "higher" in mode else chance.choice((-1.0, 1.0))
    value = sign * abs(float(row["value"] or 1.0)) * chance.choice(SIZES)
    grade = chance.choice("ABCD")
    if chance.random() < 0.15 and mode in ("higher", "lower"):
        return {**row, "value": value, "low": None, "high": None, "range": "none", "grade": grade}
    spread = abs(value) * (chance.choice((1.2, 3.0)) if mode.startswith(("leans", "open")) else 0.7)
    return {**row, "value": value, "low": value - spread, "high": value + spread, "range": "p05_p95", "grade": grade}
