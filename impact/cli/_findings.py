"""Findings for people: by file and line, in colours on a terminal."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from shutil import get_terminal_size

from impact.cli._terminal import on_terminal
from impact.review.finding import Finding, Level, in_words
from impact.review.reviewed import as_values, total
from impact.scenario.defaults.listing import in_words as value_in_words
from impact.scenario.defaults.parts import Used
from impact.texts import visible

COLOURS: dict[Level, str] = {"error": "bold red", "warning": "yellow", "hint": "cyan"}
__all__ = ["as_text", "as_values", "default_lines", "in_words", "total"]
NO_FILE = "in no file"


def as_text(findings: Sequence[Finding], *, terminal: bool | None = None) -> str:
    """Return findings grouped by file; `terminal` says whether they go to one, else standard output is asked."""
    if on_terminal() if terminal is None else terminal:
        return _laid_out(findings)
    lines: list[str] = []
    for file, group in groupby(findings, key=lambda each: each.file):
        lines.append(visible(file or NO_FILE))
        lines += [f"  {_place(each)}{each.level}: {visible(_said(each))} [{each.rule}]" for each in group]
    return "".join(f"{line}\n" for line in lines)


def _laid_out(findings: Iterable[Finding]) -> str:
    """Return findings in the width of the terminal, with codes for colours."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    written = io.StringIO()
    console = Console(file=written, force_terminal=True, width=get_terminal_size().columns, highlight=False)
    for file, group in groupby(findings, key=lambda each: each.file):
        console.print(Text(visible(file or NO_FILE), "bold"))
        grid = Table.grid(padding=(0, 2))
        grid.add_column(justify="right", no_wrap=True)
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold")
        for each in group:
            lead = f"{visible(each.where)}: " if each.where else ""
            words = Text.assemble((lead, "bold"), visible(each.message), (f" {visible(each.remedy)}".rstrip(), "dim"))
            words.append(f" {each.rule}", "dim italic")
            grid.add_row(_place(each).removesuffix(": "), Text(each.level, COLOURS[each.level]), words)
        console.print(grid)
    return written.getvalue()


def _place(found: Finding) -> str:
    """Return line and column."""
    if not found.line:
        return ""
    return f"{found.line}{f':{found.column}' if found.column else ''}: "


def _said(found: Finding) -> str:
    return " ".join((f"{found.where}: {found.said}" if found.where else found.said).split())


def default_lines(used: Iterable[Used]) -> Iterator[str]:
    """Yield the defaults that a scenario uses, each with value, unit, layer and grade."""
    for each in used:
        of = each.default
        yield f"default of the {of.layer}: {of.address} = {value_in_words(each.value)}, grade {of.grade}"
