"""Country packs: one to fill, one built from what was filled in, and what one holds and lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impact.models.pack_state import PackState

MADE = "Made by 'impact pack build', which replaces this folder when it is asked to write here again."


def new_pack(code: str, folder: Path, *, year: int = 2025, table_year: int | None = None) -> int:
    """Write a folder with lists to fill for a country: what models of each kind of project ask of it.

    Args:
        code: ISO 3166 code of three letters. folder: where; nothing that is there is replaced.
        year: of the figures and their prices. table_year: of the national table, where there is one.

    Returns:
        The number of rows to fill.

    Raises:
        ImpactError: the code is none, or something is there already.
    """
    from impact.country_names import country
    from impact.files import writable_folder, write_folder
    from impact.models.asked import asked_of_a_country
    from impact.models.pack_forms import blank_pack
    from impact.registry import kinds_installed

    land = country(code)
    writable_folder(folder, _nobodys)
    asked, looked = asked_of_a_country(kinds_installed())
    files = blank_pack(land, asked, looked, year, table_year)
    write_folder(folder, files, _nobodys)
    return len(asked)


@dataclass(frozen=True)
class BuiltPack:
    """What was built.

    Attributes:
        figures, sources: how many. tables: names of their folders. empty: rows that were left out, for they have no
            value. passed_over: names of files and sheets that are no part of a pack.
    """

    figures: int
    sources: int
    tables: tuple[str, ...]
    empty: int
    passed_over: tuple[str, ...]


def build_pack(code: str, source: Path, folder: Path) -> BuiltPack:
    """Write a data folder with the pack of a country, from lists that were filled in; all or nothing.

    Everything is checked first, as `impact check --data` would: form, units, sources, tables.

    Args:
        code: ISO 3166 code of three letters. source: folder of lists, or a workbook. folder: where the pack goes.

    Raises:
        ImpactError: something else is there, or the code is none.
        ProblemsError: everything that is wrong, at the lines where it was filled in.
    """
    from dataclasses import replace
    from tempfile import TemporaryDirectory

    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.pack_sheets import SOURCES, files_of, read_filled
    from impact.country_names import country
    from impact.errors import ProblemsError
    from impact.files import writable_folder, write_folder
    from impact.models.pack_state import pack_problems
    from impact.registry import kinds_installed

    land = country(code)
    writable_folder(folder, _is_ours)
    found = read_filled(source, frozenset(kinds_installed()))
    with TemporaryDirectory() as place:
        root = Path(place)
        for name, content in files_of(found, code, keep_lines=True).items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(content)
        at = {f"{root}/countries/{code}/{name}.csv": label for name, label in found.labels.items()}
        at |= {
            f"{root}/sources.csv": found.labels.get(SOURCES, "sources.csv"),
            f"{root}/countries/{code}/": "",
            f"{root}/": "",
        }

        def where_filled_in(text: str) -> str:
            for path, label in at.items():
                text = text.replace(path, label)
            return text

        if problems := pack_problems(Catalogue((root,)), land):
            raise ProblemsError(
                replace(each, file=where_filled_in(each.file), message=where_filled_in(each.message))
                for each in problems
            )
    files = dict(files_of(found, code))
    files["README.md"] = f"{MADE}\n\nData of {land.name} ({code}), for 'impact ... --data FOLDER'.\n".encode()
    write_folder(folder, files, _is_ours)
    figures = sum(len(held) - 1 for name, held in found.lists.items() if name != SOURCES)
    sources = len(found.lists.get(SOURCES, [None])) - 1
    return BuiltPack(figures, sources, tuple(found.tables), found.empty, tuple(found.passed_over))


def check_pack(pack: str | Path, *, data: Sequence[Path] = ()) -> tuple[PackState, ...]:
    """Return what the pack, or packs, in a data folder hold, and what each gap costs.

    Args:
        pack: a data folder with `countries/ISO3/`, or the code of a country that has data. data: further data folders.

    Raises:
        ImpactError: there is no such folder or country.
        ProblemsError: everything that is wrong in it.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.country_names import country
    from impact.errors import ProblemsError
    from impact.models.asked import asked_of_a_country
    from impact.models.pack_state import pack_problems, state_of
    from impact.registry import kinds_installed

    extra, codes = _packs_in(pack, tuple(data))
    catalogue, lands = Catalogue(extra), [country(code) for code in codes]
    if problems := [each for land in lands for each in pack_problems(catalogue, land)]:
        raise ProblemsError(problems)
    asked, looked = asked_of_a_country(kinds_installed())
    return tuple(state_of(catalogue, land, asked, looked) for land in lands)


def _packs_in(pack: str | Path, data: tuple[Path, ...]) -> tuple[tuple[Path, ...], list[str]]:
    """Return the data folders to read, and the countries that are meant."""
    from impact.catalogue.country import country_codes
    from impact.country_names import country
    from impact.errors import ImpactError, there_are

    folder, known = Path(pack), country_codes(data)
    if not folder.is_dir():
        if str(pack) not in known:
            country(str(pack))
            raise ImpactError(f"there is neither a folder '{pack}' nor a country of that code here. {there_are(known)}")
        return data, [str(pack)]
    here = folder / "countries"
    codes = sorted(each.name for each in here.iterdir() if each.is_dir()) if here.is_dir() else []
    if not codes:
        raise ImpactError(
            f"{folder}: there is no country pack. A pack is a folder with countries/ISO3/, such as countries/KEN; "
            "lists that were filled in become one by 'impact pack build'."
        )
    return (folder, *data), codes


def _nobodys(folder: Path) -> bool:
    return False


def _is_ours(folder: Path) -> bool:
    """Say whether a pack was built here, so that it may be replaced; others hold the user's own work."""
    try:
        return folder.joinpath("README.md").read_text(encoding="utf-8").startswith(f"{MADE}\n")
    except (OSError, UnicodeDecodeError):
        return False
