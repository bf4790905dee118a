"""Figures that are missing: as rows to fill, and what each of them costs as long as it is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.checks import check_data
from impact.api.listing import country as country_lines
from impact.api.studies import load
from impact.core.errors import ImpactError, did_you_mean, list_choices

if TYPE_CHECKING:
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.coverage import CoverageSubject
    from impact.catalogue.gaps import BlankRow
    from impact.model.country_figures import CountryFigure

PUBLISHED = "For other countries published by: "
MOST_PRODUCERS = 3


@dataclass(frozen=True)
class Missing:
    """What a scenario, or a kind of project in a country, lacks.

    Attributes:
        table: Why there is no national table; empty where there is one, or where none is asked for.
        lists: Rows to fill, by the name of their file.
    """

    table: str
    lists: Mapping[str, Sequence[BlankRow]]

    @property
    def rows(self) -> str:
        """All rows as one factor file in CSV; empty where none is missing."""
        from impact.catalogue.gaps import blank_file

        rows = [row for each in self.lists.values() for row in each]
        return blank_file(rows) if rows else ""

    @property
    def folder(self) -> dict[str, bytes]:
        """The files of a data folder to fill, by name."""
        from impact.catalogue.gaps import blank_file
        from impact.catalogue.sources import COLUMNS

        files = {"sources.csv": ",".join(COLUMNS) + "\n"} | {
            name: blank_file(each) for name, each in self.lists.items()
        }
        return {name: text.encode() for name, text in files.items()}


def missing(scenario: str | Path, *, data: Sequence[Path] = ()) -> Missing:
    """Return everything that a scenario asks for and the catalogue does not hold, as one file of rows to fill.

    Raises:
        ImpactError: The scenario has problems of another sort, which 'check' names.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.gaps import BlankRow
    from impact.model.missing import find_missing_figures

    loaded = load(scenario, data)
    found = find_missing_figures(loaded, Catalogue(tuple(data), loaded.scenario.project.kind))
    year = str(loaded.scenario.base_year)
    rows = [
        BlankRow(each.key, each.regions[0], each.period or year, each.dimensions, each.unit, each.why)
        for each in found.figures
    ]
    return Missing(found.table, {"missing.csv": rows})


def missing_of(country: str, kind: str, *, year: int, data: Sequence[Path] = ()) -> Missing:
    """Return the figures that a kind of project would read of a country and no pack of the country holds.

    World defaults are no figures of the country's own, so a figure that only they hold is missing.

    Args:
        country: ISO 3166.
        year: Of the figures and their prices.

    Raises:
        ImpactError: There is no such country or kind, or no scenario of the kind is shipped.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.coverage import coverage
    from impact.catalogue.gaps import BlankRow
    from impact.core.country_names import country as country_of
    from impact.core.registry import kinds_installed
    from impact.model.country_figures import figures_read
    from impact.scenario.files.folder import tables_of

    extra, land, kinds = tuple(data), country_of(country), kinds_installed()
    if kind not in kinds:
        raise ImpactError(f"no kind of project is called '{kind}'.{did_you_mean(kind, kinds)} {list_choices(kinds)}")
    catalogue, where, tables = Catalogue(extra, kind), coverage(extra), tables_of(country, extra)
    own = [row for row in catalogue.factors if row.region == country]
    lists: dict[str, list[BlankRow]] = {}
    for each in figures_read(kind, land, year, catalogue.table(country, tables[-1]).year if tables else None):
        if not any(each.fits(row) for row in own):
            note = _note(each, catalogue, where.subjects)
            row = BlankRow(each.key, country, str(year), each.dimensions, each.unit, note)
            lists.setdefault(f"countries/{country}/{each.file}.csv", []).append(row)
    no_table = (
        f"{land.name} has no national table. {where.subjects['table'].gap} Put one into a data folder as "
        f"countries/{country}/io_YEAR (impact guide own-country); its year belongs in the place of YEAR in units and "
        "into an empty 'base'."
    )
    return Missing("" if tables else no_table, lists)


def _note(figure: CountryFigure, catalogue: Catalogue, subjects: Mapping[str, CoverageSubject]) -> str:
    subject = next((each for each in subjects.values() if each.asks_for(figure.key, figure.dimensions)), None)
    what = figure.key.replace("_", " ") if subject is None else subject.says
    sources = dict.fromkeys(row.source for row in catalogue.factors if figure.fits(row) and row.grade in "AB")
    producers = list(dict.fromkeys(catalogue.source(each).producer for each in sources))[:MOST_PRODUCERS]
    parts = [f"{what}.", figure.why, subject.gap if subject else ""]
    parts += [f"{PUBLISHED}{'; '.join(producers)}."] if producers else []
    return " ".join(part for part in parts if part)


def holds_data(folder: Path) -> bool:
    """Return whether a folder holds data, and no scenarios."""
    from impact.catalogue.data_folders import is_data_folder
    from impact.scenario.files.folder import scenarios_in

    if not is_data_folder(folder) and not any(folder.glob("*.csv")):
        return False
    try:
        scenarios_in(folder)
    except ImpactError:
        return True
    return False


def check_folder(folder: Path, *, data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> Iterator[str]:
    """Check a data folder: yield lines on each gap in it with what that costs, then on what is there of its countries.

    Args:
        folder: With figures of its own.
        data: Folders looked up behind it and before the shipped one.

    Raises:
        ProblemsError: Something in it is wrong; all is named, behind the lines on gaps.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.gaps import gaps_in, stand_in

    extra, gaps, others = (folder, *data), gaps_in(folder), Catalogue(tuple(data))
    for gap in gaps:
        found, words = stand_in(others, gap), "No default takes its place."
        if found is not None:
            ends = "" if found.low is None else f" ({found.low:g} to {found.high:g})"
            unit = "" if found.unit == "1" else f" {found.unit}"
            words = f"Taken in its place: {found.value:g}{ends}{unit}, grade {found.grade}, {found.source}."
        yield f"{gap.file}, line {gap.line}, {gap.name}: {gap.note.partition(PUBLISHED)[0].strip()} {words}"
    check_data(extra, templates)
    catalogue = Catalogue(extra)
    for code in sorted(each.name for each in folder.glob("countries/*") if each.is_dir()):
        yield from country_lines(code, templates=templates, data=extra)[0]
        yield from _of_tables(code, catalogue)
    count = sum(row.file.startswith(f"{folder}/") for row in catalogue.factors)
    yield f"{folder}: no problems ({count} figures), {len(gaps)} rows without a value."


def _of_tables(country: str, catalogue: Catalogue) -> list[str]:
    from impact.model.nation import table_gaps
    from impact.scenario.files.folder import tables_of

    names = tables_of(country, catalogue.extra)
    if names:
        return [f"{name}: {gap}" for name in names for gap in table_gaps(catalogue.table(country, name))]
    ratio = catalogue.factor("proxy_ratio_gva", level="0")
    words = (
        "Tables of other countries can take the place of the national table ('supply_chain', impact guide "
        "method-no-table): value added of suppliers and, with figures by industry, their jobs; grade "
        f"{ratio.grade}, true effects {ratio.low:g} to {ratio.high:g} times the estimate."
    )
    return [words]
