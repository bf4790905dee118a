"""A second opinion on what is said: guards judged from the rows of tables, by code of its own.

It takes from the package only which rows answer the same question; values, ranges and signs it reads itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from impact.scenario.declared import KindDeclaration, declared
from impact.statements.catalogue import Statement
from impact.study.study import Study


def doubts(statement: Statement, study: Study, lines: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield the predicates of a statement that do not hold, as far as they speak of signs and of what is known."""
    for predicate, of in statement.guard.items():
        for name in [of] if isinstance(of, str) else of:
            if name in ("plan", "choice") or predicate not in JUDGED:
                continue
            rows = rows_of(name, study, lines)
            if not JUDGED[predicate](rows):
                yield f"{predicate} {name}: {[(row['value'], row['low'], row['high']) for row in rows]}"


def rows_of(name: str, study: Study, lines: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows that a name is about, those without a value left out."""
    line = lines.get(name, {"table": "kpi", "id": name})
    kind = declared(str(study.facts["kind"]))
    found: list[dict[str, Any]]
    if "every" in line:
        found = [row for each in line["every"] for row in rows_of(each, study, lines)]
    elif "rivals" in line or "answers" in line:
        keys = kind.rivals_of(line["rivals"]) if "rivals" in line else _answers(kind, line["answers"])
        found = [row for key in keys for row in rows_of(key, study, {})]
    elif pick := next((form for form in ("lowest", "highest", "least", "most") if form in line), ""):
        rows = rows_of(line[pick], study, lines)
        rows = [row for row in rows if row["unit"] == rows[0]["unit"]]
        size = abs if pick in ("least", "most") else float
        best = (min if pick in ("lowest", "least") else max)([size(row["value"]) for row in rows], default=None)
        found = [row for row in rows if size(row["value"]) == best][:1]
    else:
        wanted = {key: each for key, each in line.items() if key not in ("table", "unit", "scope", "means")}
        rows = [dict(row) for row in study[line["table"]].rows]
        found = [row for row in rows if all(row[key] == each for key, each in wanted.items())][:1]
    return [row for row in found if row["value"] is not None]


def _answers(kind: KindDeclaration, tile: str) -> list[str]:
    tiles = kind.first_page
    if tile not in tiles:
        return [key for key in kind.headlines if kind.figures[key].question == tile]
    shown = [*tiles[tile].figures, *tiles[tile].also]
    return [key for key in shown if kind.figures[key].signed] or list(tiles[tile].figures)


def _ends(row: dict[str, Any]) -> list[float]:
    ends = [row["value"], row["low"], row["high"]]
    return [float(end) for end in ends if isinstance(end, int | float)]


JUDGED = {
    "known": lambda rows: bool(rows),
    "unknown": lambda rows: not rows,
    "positive": lambda rows: bool(rows) and all(min(_ends(row)) >= 0 < row["value"] for row in rows),
    "negative": lambda rows: bool(rows) and all(max(_ends(row)) <= 0 > row["value"] for row in rows),
    "above_zero": lambda rows: bool(rows) and all(row["value"] > 0 for row in rows),
    "below_zero": lambda rows: bool(rows) and all(row["value"] < 0 for row in rows),
    "some_open": lambda rows: any(min(_ends(row)) < 0 < max(_ends(row)) for row in rows),
    "sign_open": lambda rows: bool(rows) and all(min(_ends(row)) <= 0 <= max(_ends(row)) for row in rows),
}
