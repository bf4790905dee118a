"""What stands under results of a table, in words, and the results as text, CSV and JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from impact.cli import say, wrote
from impact.cli._terminal import text_of
from impact.plain_rows import Form, Values, as_csv, as_json

if TYPE_CHECKING:
    from impact.catalogue.io_table import InputOutputTable
    from impact.economy.input_output_results import Sum


class Result(Protocol):
    """What results of a table have in common."""

    @property
    def treatment(self) -> str: ...

    @property
    def closure(self) -> str: ...

    @property
    def balance(self) -> str: ...

    @property
    def notes(self) -> tuple[str, ...]: ...

    @property
    def sums(self) -> tuple[Sum, ...]: ...

    @property
    def lacking(self) -> Mapping[str, str]: ...


def said(result: Result) -> list[str]:
    """Return what a reader must know of a result, one sentence a line."""
    sums = "; ".join(f"{one.name} {one.value:,.6g} {one.unit}" for one in result.sums)
    return [
        f"Imports: {result.treatment}.",
        f"Households: {result.closure}.",
        f"Balance: {result.balance}.",
        f"Sums of the table: {sums}.",
        *(f"Not estimated: {name}, because {why}." for name, why in result.lacking.items()),
        *(f"Note: {note}." for note in result.notes),
    ]


def as_json_values(result: Result) -> dict[str, object]:
    """Return what a reader must know of a result as plain values."""
    return {
        "imports": result.treatment,
        "households": result.closure,
        "balance": result.balance,
        "sums": [{"name": one.name, "value": one.value, "unit": one.unit} for one in result.sums],
        "not_estimated": dict(result.lacking),
        "notes": list(result.notes),
    }


def deliver(
    rows: Values, form: Form, output: Path | None, below: Iterable[str], values: object, units: Values = ()
) -> None:
    """Print results, or write them.

    Args:
        rows: of the table. form: how.
        output: file to write; with CSV the units and meanings of the columns go to NAME.units.csv beside it.
        below: sentences that stand under the table; with CSV they go to standard error.
        values: what JSON holds.
        units: of the columns: `column`, `unit`, `meaning`.
    """
    import click

    from impact.files import write_files

    below = list(below)
    if form == "json":
        text = as_json(values)
    elif form == "csv":
        text = as_csv(rows)
        say("\n".join(below))
    else:
        text = text_of(rows, form, below=below, terminal=None if output is None else False)
    if output is None:
        click.echo(text, nl=False)
        return
    files = {output: text.encode()}
    if form == "csv" and units:
        files[output.with_suffix(".units.csv")] = as_csv(units).encode()
    write_files(files)


def saved(table: InputOutputTable, folder: Path) -> None:
    """Tell what became of a table that was written, and where."""
    say("\n".join([f"Balance: {table.balance}.", *(f"Note: {note}." for note in table.notes)]))
    wrote(folder)


def pairs(option: str, texts: Iterable[str]) -> dict[str, float]:
    """Return values by code, each given as CODE=VALUE.

    Raises:
        ImpactError: one is none, or a sector stands twice.
    """
    from impact.errors import ImpactError
    from impact.reading import number

    found: dict[str, float] = {}
    for text in texts:
        code, _, written = text.rpartition("=")
        try:
            value = number(written)
        except ValueError:
            value = None
        if not code or value is None or code in found:
            raise ImpactError(f"{option} {text}: write CODE=NUMBER, each sector once, such as C29=1500.")
        found[code] = value
    return found
