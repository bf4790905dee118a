"""The face of a house: read for a print, checked, and a new one to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError
from impact.files import file_named, writable, write_file
from impact.theme.logo import NO_BRAND, Brand

if TYPE_CHECKING:
    from impact.output.editions import Printing


def brand(file: str | Path | Brand | None, *, languages: Sequence[str] = (), templates: Sequence[Path] = ()) -> Brand:
    """Return a brand that was read and checked.

    Args:
        file: a brand file, a brand, or none.
        languages: that documents are printed in; fonts of the house need to have their letters.
    """
    if file is None or isinstance(file, Brand):
        return file or NO_BRAND
    from impact.language.house_words import refuse_brand_amounts
    from impact.language.transliteration import letters_of
    from impact.theme.brand import read_brand

    extra = tuple(templates)
    found = read_brand(file_named(file), extra, {code: letters_of(code, extra) for code in languages})
    refuse_brand_amounts(found)
    return found


def is_brand(file: str | Path) -> bool:
    """Return whether this is a brand file: one in YAML that is no scenario and has keys of a brand."""
    from impact.scenario.folder import ENDINGS, MARKS

    if Path(file).suffix not in ENDINGS or not Path(file).is_file():
        return False
    from impact.files.reading import read_text
    from impact.files.yaml import read_yaml

    try:
        value, _ = read_yaml(read_text(Path(file), str(file)), str(file))
    except ImpactError:
        return False
    if not isinstance(value, dict) or not value.keys().isdisjoint(MARKS):
        return False
    from impact.theme.brand import FIELDS  # takes long to load, and few files are brands

    return not value.keys().isdisjoint(FIELDS)


def new_brand(file: str | Path) -> Path:
    """Write a brand file with remarks, to be filled in; return it."""
    import os

    from impact.files.resources import shipped

    target = file_named(file)
    if os.path.lexists(target):
        raise ImpactError(f"{target}: there is such a file already. Change it, or name another one.")
    writable(target)
    write_file(target, shipped("templates").joinpath("starting", "brand.yaml").read_bytes())
    return target


def branded(printing: Printing, file: str | Path | Brand | None, languages: Sequence[str]) -> Printing:
    """Return how editions go onto paper with a brand; with the one that `printing` has where none is named."""
    from dataclasses import replace

    if file is None:
        return printing
    return replace(printing, brand=brand(file, languages=languages, templates=printing.templates))
