"""The tables of a study, declared once: their columns, and which of them form the id of a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

from impact.errors import ImpactError, did_you_mean, there_are

if TYPE_CHECKING:
    import pandas as pd

Cell: TypeAlias = str | int | float | None
Record: TypeAlias = dict[str, Cell]

COMMON = (
    "id", "year", "value", "low", "high", "mean", "median", "unit", "status", "scope", "measure", "range", "grade",
)  # fmt: skip
QUARTILES = ("p25", "p75")  # last in every result table
NUMBERS = frozenset(
    {
        "value", "low", "high", "mean", "median", "p25", "p75", "limit_low", "limit_high", "correlation", "low_error",
        "high_error", "share_no_cross", "share_outside", "in_low", "in_high", "out_low", "out_high", "central_in",
        "switch_in", "first_order", "total_order", "first_error", "total_error", "threshold", "reached", "below_zero",
        "histogram_error", "part", "central", "low_standard_error", "median_standard_error", "mean_standard_error",
        "high_standard_error",
    }
)  # fmt: skip
WHOLE = frozenset({"year", "effect_rank", "draws", "seed", "moved"})
DOES_NOT_APPLY = "na"
ON_REQUEST = ("scenarios", "sensitivity")  # tables that a study holds only when it is asked for them
MISSING = ""  # in a file: not estimated


@dataclass(frozen=True)
class Layout:
    """Columns of one table.

    Attributes:
        keys: columns that name a row, in the order of the id.
        further: other columns behind them.
        results: whether the common columns lead.
    """

    keys: tuple[str, ...] = ()
    further: tuple[str, ...] = ()
    results: bool = True

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns in the order of the file."""
        if self.results:
            return (*COMMON, *self.keys, *self.further, *QUARTILES)
        return ("id", *self.keys, *self.further)


def _plain(*columns: str) -> Layout:
    return Layout(further=columns, results=False)


# Tables that no model fills are absent from a study, not empty.
LAYOUTS: dict[str, Layout] = {
    # The answer
    "kpi": Layout(("key",), ("period", "source_id", "low_error", "high_error")),
    "claims": _plain(
        "value", "unit", "status", "text_key", "said_by", "source_id", "source_date", "counts", "used", "reason",
        "text", "against", "result",
    ),
    "claim_steps": Layout(("claim_key", "order", "step_key")),
    "milestones": _plain("on", "until", "status", "text", "source_id"),
    "checks": Layout(
        ("check_key",), ("verdict", "share_outside", "limit_low", "limit_high", "text_key", "source_id")
    ),
    "probabilities": Layout(("metric", "event", "path")),
    # The plant and its cars
    "output_by_year": Layout(("path", "market", "model")),
    "fleet_by_year": Layout(("side", "market", "powertrain", "quantity")),
    "turnover_by_year": Layout(),
    # The economy
    "jobs_by_year": Layout(("phase", "channel", "origin", "formality", "region", "sector", "stage")),
    "wages": Layout(("origin", "sector", "compared_with")),
    "gva_by_year": Layout(("channel", "sector")),
    "gross_net": Layout(("quantity", "closure", "order", "step_key"), ("is_default",)),
    "account": Layout(("item_key",)),
    "fiscal": Layout(("item_key", "kind")),
    "running_costs": Layout(("item_key", "quantity")),
    "purchases": Layout(("origin", "sector")),
    "trade": Layout(("item_key", "market", "stage")),
    "structure": Layout(("item_key", "with_plant")),
    # Emissions and energy
    "emissions_by_year": Layout(("component", "market", "boundary", "electricity", "gas", "place", "cumulative")),
    "lifecycle": Layout(("powertrain", "model", "market", "boundary", "electricity", "stage")),
    "energy_by_year": Layout(("carrier", "market", "side", "quantity")),
    "breakeven": Layout(
        ("powertrain", "model", "market", "comparator", "boundary", "electricity", "dimension"),
        ("share_no_cross", "sign_case"),
    ),
    # How sure
    "drivers": _plain("metric", "parameter", "correlation"),
    "tornado": Layout(
        ("metric", "parameter_key"), ("in_low", "in_high", "out_low", "out_high", "unit", "year"), results=False
    ),
    "net_by_scale": Layout(
        ("metric", "scale"),
        ("year", "value", "low", "high", "mean", "median", "unit", "status", "below_zero"),
        results=False,
    ),
    "switches": Layout(("metric", "switch_key", "option"), ("value", "is_default"), results=False),
    "switching": Layout(
        ("metric", "against", "parameter_key"),
        (
            "central_in", "switch_in", "plausible", "beyond", "threshold", "turns", "in_low", "in_high", "unit", "year",
        ),
        results=False,
    ),
    "joint_adverse": Layout(
        ("metric", "group", "side", "part"),
        ("toward", "value", "central", "unit", "sign", "possible", "moved", "inputs"),
        results=False,
    ),
    "sensitivity": Layout(
        ("metric", "parameter_key"),
        ("first_order", "first_error", "total_order", "total_error", "correlated", "method"),
        results=False,
    ),
    "convergence": Layout(
        ("metric", "draws"),
        (
            "low", "low_standard_error", "median", "median_standard_error", "mean", "mean_standard_error", "high",
            "high_standard_error", "unit", "year",
        ),
        results=False,
    ),
    "bridge": Layout(
        ("metric", "order"), ("step_key", "kind", "before", "after", "value", "reached", "unit"), results=False
    ),
    "scenarios": Layout(("scenario_key", "metric", "compared_with"), ("description_key", "title", "subtitle")),
    # Where it comes from
    "assumptions": _plain(
        "text_key", "value", "low", "high", "unit", "source_id", "grade", "made_on", "made_by", "reason", "approved_by",
        "effect_rank", "year", "basis", "topics", "distribution",
    ),
    "lineage": _plain("of", "table", "keys", "rests_on", "kind"),
    "sources": _plain("citation", "publisher", "vintage", "accessed", "licence", "sha256", "title", "url", "topics"),
    "notes": _plain("reason"),
    "run": _plain(
        "version", "stage", "as_of", "valid_until", "package_version", "data_sha256", "inputs_sha256", "results_sha256",
        "seed", "draws", "method", "correlations", "exact_tables", "histogram_error",
    ),
    "roles": _plain("name", "reason", "signed_on"),
    "panel": _plain("text", "reason"),
    "changes": _plain("on", "text"),
}  # fmt: skip


@dataclass(frozen=True)
class Table:
    """Rows of one table; values are text, whole numbers, numbers of 12 digits, or None for not estimated."""

    name: str
    rows: tuple[Record, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """Columns in the order of the file."""
        return LAYOUTS[self.name].columns

    @cached_property
    def csv(self) -> bytes:
        """The table as CSV in UTF-8: 12 significant digits, empty for not estimated."""
        stream = io.StringIO(newline="")
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(self.columns)
        of_row = itemgetter(*self.columns)
        # A writer of CSV leaves None empty and whole numbers whole; it would write 135000.0 for a number without parts.
        writer.writerows(
            [f"{cell:.12g}" if isinstance(cell, float) else cell for cell in of_row(row)] for row in self.rows
        )
        return stream.getvalue().encode()

    @cached_property
    def _by_id(self) -> dict[str, Record]:
        return {str(row["id"]): row for row in self.rows}

    @cached_property
    def _by_cell(self) -> dict[str, dict[Cell, list[Record]]]:
        """Rows by what stands in a column, for the columns that were asked for."""
        return {}

    def __getitem__(self, row_id: str) -> Record:
        """Return the row of that id.

        Raises:
            ImpactError: there is no such row.
        """
        if row_id not in self._by_id:
            raise ImpactError(
                f"table '{self.name}' has no row '{row_id}'.{did_you_mean(row_id, self._by_id)} "
                f"{there_are(self._by_id, 6)}"
            )
        return self._by_id[row_id]

    def where(self, **keys: Cell) -> Iterator[Record]:
        """Yield the rows whose columns hold these values.

        Raises:
            KeyError: the table has no such column.
        """
        if unknown := keys.keys() - set(self.columns):
            raise KeyError(f"table '{self.name}' has no column {', '.join(sorted(unknown))}")
        if not keys:
            return iter(self.rows)
        (column, value), *others = keys.items()
        if column not in self._by_cell:
            rows_by_cell: dict[Cell, list[Record]] = {}
            for row in self.rows:
                rows_by_cell.setdefault(row[column], []).append(row)
            self._by_cell[column] = rows_by_cell
        found = self._by_cell[column].get(value, ())
        return (row for row in found if all(row[name] == wanted for name, wanted in others))

    def frame(self) -> pd.DataFrame:
        """Return the table as a pandas frame indexed by id."""
        import pandas as pd

        return pd.DataFrame(list(self.rows), columns=list(self.columns)).set_index("id")


def span(row: Record) -> tuple[float, float | None, float | None]:
    """Return value, low and high of a result; the value must have been estimated.

    Raises:
        ImpactError: it was not; the notes say why.
    """
    value, low, high = (
        float(cell) if isinstance(cell, int | float) else None for cell in (row["value"], row["low"], row["high"])
    )
    if value is None:
        raise ImpactError(f"'{row['id']}' was not estimated; the table 'notes' says why.")
    return value, low, high


def total(rows: Iterable[Record], column: str = "value") -> float:
    """Return the sum of a column over rows of one unit and one measure.

    Raises:
        ImpactError: the rows count different things (persons and job-years, full-time and any), or one of them was
            not estimated.
    """
    rows = list(rows)
    for name in ("measure", "unit"):
        found = sorted({str(row[name]) for row in rows})
        if len(found) > 1:
            raise ImpactError(f"rows in different {name}s cannot be added up: {', '.join(found)}. Take one at a time.")
    if lacking := [str(row["id"]) for row in rows if row[column] is None]:
        raise ImpactError(
            f"'{lacking[0]}' was not estimated, so it cannot be part of a sum; the table 'notes' says why."
        )
    return sum(float(row[column] or 0) for row in rows)


def input_key(row: Record) -> str:
    """Return the key of an input in the table of assumptions, the same for all its years."""
    row_id = str(row["id"])
    return row_id.rsplit(".", 1)[0] if isinstance(row["year"], int) else row_id


def rounded(number: float) -> float:
    """Return the number at 12 significant digits, so that another processor's last bit changes no hash."""
    return float(f"{number:.12g}") + 0.0


def identified(name: str, rows: Iterable[Mapping[str, Cell]]) -> Table:
    """Return a table whose rows carry ids made of their keys and year; status, scope, measure only where needed.

    Raises:
        ImpactError: two rows have the same keys, year, status, scope and measure.
    """
    layout = LAYOUTS[name]
    filled = [{column: row.get(column, DOES_NOT_APPLY) for column in layout.columns if column != "id"} for row in rows]
    tails = ("status", "scope", "measure") if layout.results else ()
    named = (*layout.keys, "year") if layout.results else layout.keys

    def short(row: Mapping[str, Cell]) -> tuple[str, ...]:
        parts = [str(row[key]) for key in named]
        return tuple(part for part in parts if part != DOES_NOT_APPLY)

    names = [short(row) for row in filled]
    seen: dict[tuple[str, ...], int] = {}
    for parts in names:
        seen[parts] = seen.get(parts, 0) + 1
    result: dict[str, Record] = {}
    for row, parts in zip(filled, names, strict=True):
        if seen[parts] > 1:
            parts += tuple(str(row[tail]) for tail in tails if row[tail] != DOES_NOT_APPLY)
        row_id = ".".join(parts) or name
        if row_id in result:
            raise ImpactError(f"table '{name}': two rows have the id '{row_id}'.")
        result[row_id] = {"id": row_id, **row}
    return Table(name, tuple(result.values()))
