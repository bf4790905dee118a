"""The face of a house: read for a print, checked, and a new one to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.look.brand import NO_BRAND, Brand

if TYPE_CHECKING:
    from impact.printing.editions import Printing

SPECIMEN = ".specimen.pdf"  # ending of the page that a check writes


def brand(file: str | Path | Brand | None, *, languages: Sequence[str] = (), templates: Sequence[Path] = ()) -> Brand:
    """Return a brand that was read and checked.

    Args:
        file: a brand file, a brand, or none.
        languages: that documents are printed in; fonts of the house need to have their letters.
        templates: folders with themes and words, looked up before the shipped ones.

    Raises:
        ImpactError: the file, or one that it names, has faults; all are named at once.
    """
    if file is None or isinstance(file, Brand):
        return file or NO_BRAND
    from impact.files import file_named
    from impact.look.brand_file import read_brand
    from impact.words.letters import letters_of

    extra = tuple(templates)
    return read_brand(file_named(file), extra, {code: letters_of(code, extra) for code in languages})


def check_brand(
    file: str | Path,
    output: str | Path | None = None,
    *,
    languages: Sequence[str] = ("en",),
    theme: str = "default",
    paper: str = "a4",
    templates: Sequence[Path] = (),
) -> tuple[Path, list[str]]:
    """Check a brand file and write a specimen page; return the page, and what the house should know of its brand.

    The page shows all colours with their contrasts, the type, a table, a chart, tiles, and the logo on light and dark.

    Args:
        file: the brand file. output: the PDF file; beside nothing, the name of the brand file in the current folder.
        languages: whose letters the fonts need; the page is in English.
        theme, paper: as for a brief. templates: folders looked up before the shipped ones.

    Raises:
        ImpactError: the file has faults, or the page cannot be written; all are named at once.
    """
    from impact.files import file_named, writable, write_files
    from impact.gallery.specimen import remarks, specimen
    from impact.pdf import render
    from impact.printing.editions import Printing

    found = brand(file, languages=languages, templates=templates)
    look = Printing(theme, paper, templates=tuple(templates), brand=found).look()
    target = file_named(output) if output is not None else Path(f"{Path(file).stem}{SPECIMEN}")
    if target.is_dir():
        target = target / f"{Path(file).stem}{SPECIMEN}"
    writable(target)
    write_files({target: render(specimen(found, look), look)})
    return target, remarks(found, look)


def new_brand(file: str | Path) -> Path:
    """Write a brand file with remarks, to be filled in; return it.

    Raises:
        ImpactError: there is a file of that name already, or it cannot be written.
    """
    import os

    from impact.errors import ImpactError
    from impact.files import file_named, writable, write_file
    from impact.look.brand_blank import BLANK

    target = file_named(file)
    if os.path.lexists(target):
        raise ImpactError(f"{target}: there is such a file already. Change it, or name another one.")
    writable(target)
    write_file(target, BLANK.encode())
    return target


def branded(printing: Printing, file: str | Path | Brand | None, languages: Sequence[str]) -> Printing:
    """Return how editions go onto paper with a brand; with the one that `printing` has where none is named."""
    from dataclasses import replace

    if file is None:
        return printing
    return replace(printing, brand=brand(file, languages=languages, templates=printing.templates))
