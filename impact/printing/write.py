"""Editions of a study as files, each whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from impact.files import writable, write_files
from impact.printing.editions import OutputFile
from impact.printing.press import Asked, Printer
from impact.second_process import SecondProcess

if TYPE_CHECKING:
    from impact.study.study import Study


def print_editions(
    wanted: Iterable[OutputFile],
    printer: Printer,
    study: Study | Callable[[], Study],
    tell: Callable[[str], None] = lambda _: None,
    kind: str = "",
    beside: SecondProcess[Asked, dict[Path, bytes]] | None = None,
) -> list[Path]:
    """Write the editions of a study, all or none, and return the files.

    Args:
        wanted: what goes where. printer: how, in languages among which are those of the editions.
        study: or what makes it; called once all else is known to be right.
        tell: called with the name of each step. kind: of project.
        beside: the printer in a process of its own, which gets ready while the study is made.

    Raises:
        ImpactError: a document, language, theme or paper is unknown, the content does not fit its pages, the key cannot
            be used, or a file cannot be written.
    """
    wanted = tuple(wanted)
    for each in wanted:
        writable(each.file)
    if callable(study):
        made = study()
        tell("print")
        asked = wanted, kind, made
        finished = beside(asked) if beside else printer.printed(asked)
    else:
        tell("print")
        finished = printer.press(wanted).printed(study)
    write_files(finished)
    return list(finished)
