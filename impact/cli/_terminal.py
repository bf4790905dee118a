"""Tables for people: laid out by rich on a terminal, aligned text in a pipe; the same rows for programs."""

import io
import sys
from collections.abc import Iterable
from shutil import get_terminal_size
from typing import Literal

import click

from impact.files.rows import READ, WRITERS, Form, Values, cells, columns, numeric

LEAST_OF_WORDS = 24  # characters of a column of words
GAP = 2  # between columns
MOST_OF_PAGE = 100  # characters in a line of a page to read


def on_terminal() -> bool:
    return sys.stdout.isatty()


def print_rows(rows: Values, form: Form, *, title: str = "", below: Iterable[str] = ()) -> None:
    click.echo(text_of(rows, form, title=title, below=below), nl=False)


def print_text(text: str) -> None:
    """Print text of which a line that is not indented heads those below it; on a terminal such lines are bold."""
    if not on_terminal():
        click.echo(text, nl=False)
        return
    for line in text.splitlines():
        click.secho(line, bold=line[:1].strip() != "")


def laid_out_page(text: str) -> str:
    from rich.console import Console
    from rich.markdown import Markdown

    written = io.StringIO()
    width = min(get_terminal_size().columns, MOST_OF_PAGE)
    Console(file=written, force_terminal=True, width=width).print(
        Markdown(text, hyperlinks=False, code_theme="ansi_dark")
    )
    return written.getvalue()


def text_of(
    rows: Values, form: Form, *, title: str = "", below: Iterable[str] = (), terminal: bool | None = None
) -> str:
    """Return what is printed of rows; `terminal` says whether it is one, else standard output is asked."""
    if form not in READ:
        return WRITERS[form](rows)
    under = list(below)
    if form == "table" and rows and (on_terminal() if terminal is None else terminal):
        return laid_out(rows, title, under)
    parts = [f"{title}\n\n" if title else "", WRITERS[form](rows), "\n" if under else ""]
    return "".join([*parts, *(f"{line}\n" for line in under)])


def laid_out(rows: Values, title: str, below: Iterable[str]) -> str:
    """Return rows in the width of the terminal, with the codes that set heads in bold.

    Columns that have no room beside the others follow below in a table of their own, behind the first column again.
    """
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    written, width = io.StringIO(), get_terminal_size().columns
    console = Console(file=written, force_terminal=True, width=width, highlight=False)
    names, right, lines = columns(rows), numeric(rows), cells(rows)
    for places in _side_by_side([_least(names[at], lines, at, right[at]) for at in range(len(names))], width):
        head = Text(title, "bold") if title else None
        table = Table(box=SIMPLE_HEAD, title=head, title_justify="left", pad_edge=False)
        for at in places:
            justify: Literal["left", "right"] = "right" if right[at] else "left"
            table.add_column(Text(names[at].replace("_", " ")), justify=justify, overflow="fold")
        for line in lines:
            table.add_row(*(Text(line[at]) for at in places))
        console.print(table)
    for sentence in below:
        console.print(Text(sentence, "dim"))
    return written.getvalue()


def _least(name: str, lines: list[list[str]], at: int, number: bool) -> int:
    """Return the characters below which a column is not worth reading: a number whole, of words the longest in part."""
    cell = max(len(line[at]) for line in lines)
    return max(*map(len, name.split("_")), cell if number else min(cell, LEAST_OF_WORDS))


def _side_by_side(least: list[int], width: int) -> list[list[int]]:
    found, used = [[0]], least[0]
    for at, each in enumerate(least[1:], start=1):
        if len(found[-1]) > 1 and used + GAP + each > width:
            found.append([0])
            used = least[0]
        found[-1].append(at)
        used += GAP + each
    return found
