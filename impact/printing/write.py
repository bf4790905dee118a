"""Editions of a study as files, all or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from impact.files import writable, write_files
from impact.printing.editions import OutputFile, Printing
from impact.printing.press import Press
from impact.second_process import SecondProcess

if TYPE_CHECKING:
    from impact.study.study import Study


def print_editions(
    wanted: Iterable[OutputFile],
    printing: Printing,
    study: Study | Callable[[], Study],
    tell: Callable[[str], None] = lambda _: None,
    kind: str = "",
) -> list[Path]:
    """Write the editions of a study, all or none, and return the files.

    Args:
        wanted: what goes where. printing: how.
        study: or what makes it; called once all else is known to be right.
        tell: called with the name of each step.
        kind: of project, whose parts are got ready while the study is made.

    Raises:
        ImpactError: a document, language, theme or paper is unknown, the content does not fit its pages, the key cannot
            be used, or a file cannot be written.
    """
    from impact.words.language import Words

    wanted = tuple(wanted)
    for each in wanted:
        writable(each.file)
    words = {each.language: Words(each.language, printing.templates) for each in wanted}
    press = Press(wanted, printing, printing.look(), words, kind)
    if printing.text:
        made = study() if callable(study) else study
        tell("print")
        finished = press.in_words(made)
    elif callable(study):
        with SecondProcess(press.ready_to_print, press.printed, allowed=printing.beside) as printer:
            made = study()
            tell("print")
            finished = printer(made)
    else:
        tell("print")
        with SecondProcess(press.ready_to_render, press.rendered, allowed=printing.beside) as renderer:
            finished = renderer(press.composed(study))
    write_files(finished)
    return list(finished)
