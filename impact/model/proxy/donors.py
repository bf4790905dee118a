"""Tables of other countries as donors: added up to industries that all share, domestic and imported inputs apart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.data_folders import country_codes, country_pack
from impact.catalogue.industries import industries
from impact.core.arrays import Array
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.core.io_table import InputOutputTable
from impact.files import resources
from impact.files.reading import read_text, rows
from impact.formulas.economy.io_model import domestic_model
from impact.formulas.economy.proxy_table import Coefficients, coefficients


def placed(table: InputOutputTable, own: Mapping[str, str] | None = None) -> Array:
    """Return which sectors of a table each industry holds, (industries, sectors) of zeros and ones.

    Args:
        own: industry of each of its codes, where they are not codes of ISIC.

    Raises:
        ImpactError: codes lie in no industry, or in several; all of them are named.
    """
    known = industries()
    found = [known.position(code if own is None else own.get(code, code)) for code in table.codes]
    if lost := [code for code, at in zip(table.codes, found, strict=True) if at is None]:
        listed = ", ".join(lost[:12]) + (f" and {len(lost) - 12} more" if len(lost) > 12 else "")
        raise ImpactError(
            f"{table.name}: {listed} lie in none of the {len(known)} industries of a proxy as a whole. Add a file "
            f"industries.csv to its folder, with the columns code and industry; there are: {', '.join(known.codes)}."
        )
    places: Sequence[int] = [at for at in found if at is not None]
    return (np.arange(len(known))[:, None] == np.array(places)[None, :]).astype(float)


def flows(table: InputOutputTable) -> tuple[Array, Array]:
    """Return all inputs, and those from home, (n, n) both.

    Where only the imports of each buyer are known, each of its inputs is imported in the same part.

    Raises:
        ImpactError: the table does not tell imports.
    """
    model = domestic_model(table)
    if model.imported_inputs is None:
        raise ImpactError(
            f"{table.name} does not tell imports, so it cannot be a donor. Name them in its table.yaml: "
            "'columns.imports', or a method under 'total_flows' that takes them out."
        )
    domestic = model.domestic * table.output
    if table.flows == "total":
        return np.asarray(table.transactions), domestic
    at_home = domestic.sum(axis=0)
    imported = model.imported_inputs * table.output
    return domestic * (1 + np.divide(imported, at_home, out=np.zeros(len(table)), where=at_home > 0)), domestic


def donor(table: InputOutputTable, own: Mapping[str, str] | None = None) -> Coefficients:
    """Return the coefficients of a donor by industry.

    Raises:
        ImpactError: it lacks value added or imports, or its codes lie in no industry.
    """
    of = placed(table, own)
    every, domestic = flows(table)
    imports = None if table.flows == "domestic" or table.imports is None else of @ table.imports
    return coefficients(of @ every @ of.T, of @ domestic @ of.T, of @ table.output, of @ table.gva, imports)


@dataclass(frozen=True, eq=False)
class Donor:
    """A donor: `ISO3/folder` as it is named, its table, and its coefficients by industry."""

    name: str
    table: InputOutputTable
    coefficients: Coefficients


def load_donor(catalogue: Catalogue, name: str) -> Donor:
    """Return a donor by its name, such as UZB/io_2022."""
    country, _, folder = name.partition("/")
    if country not in country_codes(catalogue.extra) or folder not in country_pack(country, catalogue.extra).tables:
        known = donors_there_are(catalogue)
        raise ImpactError(
            f"no table is called '{name}'.{did_you_mean(name, known)} {list_choices(known)} Tables of your own lie in "
            "countries/ISO3/NAME of a folder named with --data-dir."
        )
    table = catalogue.table(country, folder)
    return Donor(name, table, donor(table, _industries_of(catalogue, name)))


def donors_there_are(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the names of all tables of countries, shipped and of the user."""
    codes = country_codes(catalogue.extra)
    return tuple(f"{code}/{name}" for code in codes for name in country_pack(code, catalogue.extra).tables)


def _industries_of(catalogue: Catalogue, name: str) -> dict[str, str] | None:
    file = resources.find("data", f"countries/{name}/industries.csv", catalogue.extra)
    if file is None:
        return None
    return {row[0]: row[1] for _, row in list(rows(read_text(file, str(file)), str(file)))[1:] if len(row) > 1}
