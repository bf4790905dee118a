"""The lists of a new country pack: what models ask of a country, to be filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from impact import resources
from impact.catalogue.blank_rows import BlankRow, blank_file
from impact.catalogue.sources import COLUMNS
from impact.country_names import Country
from impact.models.asked import CURRENCY, OF_TABLE, Asked, KindAsks
from impact.reading import read_text
from impact.registry import package_of_kind
from impact.source_positions import read_yaml

_YEAR: Final = "YEAR"

_README = """\
# Data of {name} ({code})

Lists to fill for 'impact', in any editor or spreadsheet program.

1. In each list fill `value`, `source` (an id of sources.csv), `basis` (read, derived, secondary, assumption) and
   `grade` (A official or primary, B good secondary, C weak, D assumption), where you can `low`, `high` and `locator`;
   in `note` say what you did to the figure; what stands there goes. A row without a value is left out. `period` is the
   year of your figure. A dimension that is empty may get a value, such as the name of a seller; the scenario then names
   it too.{units}
2. In sources.csv one publication a row, with its terms: `open: CC BY 4.0` with `licence_url`, `facts` for single
   figures, `unknown` where none were found.
3. The input-output table goes into a folder io_YEAR beside this file: Z.csv, primary_inputs.csv, often final_use.csv,
   and table.yaml, of which table_example.yaml is a form. 'impact table --help' shows what can be done with one.
4. values.yaml holds defaults of the country, for scenarios that say `inherits: defaults`; take the mark # off the
   lines that you fill.
5. Lists may also be sheets of one workbook (.xlsx) in this folder, called as the files are without .csv.

        impact pack build {code} THIS-FOLDER -o {code}-data
        impact pack check {code}-data
        impact check my-scenario.yaml --data {code}-data

The lists hold what the shipped scenarios read of their own country:

{kinds}
"""

_TABLE = """\
# The form of table.yaml; data/README.md of impact describes every key. Put it into io_YEAR/ and keep what is true.
name: Input-output table of {name}, {year}
country: {code}
year: {year}
kind: product_by_product          # or industry_by_industry
unit: million {currency}_{year}
flows: total                      # or domestic: imports stand in a column, not in Z.csv
source: my_table                  # an id of sources.csv
columns:                          # columns of primary_inputs.csv; without gva, imports and jobs no project is estimated
  output: output
  gva: gva
  wages: wages
  income: wages
  surplus: surplus                # without it profit tax of suppliers is not estimated
  taxes_on_production: taxes_on_production
  taxes: taxes_on_inputs          # net taxes on products used up
total_flows:                      # with flows: total only
  imports_of_product: imports
  exports: fd_exports
  method: share_of_domestic_use
# imported_shares: {{households: 0.2, investment: 0.3}}   # with flows: domestic
employment:
  - {{name: total, column: employment, kind: count, measure: headcount, unit: persons}}
household_closure:
  kind: propensity
  consumption: fd_households
  income: wages
  spent: 0.7                      # of gross wages, after income tax and saving
# control_totals: {{output: 12.3 trillion {currency}_{year}}}   # as published: off by a power of ten stops the run
"""


def blank_pack(
    land: Country, asked: Sequence[Asked], looked: Sequence[KindAsks], year: int, table_year: int | None
) -> dict[str, bytes]:
    """Return the files of a pack to fill, by name.

    Args:
        land: whose. asked, looked: what kinds of project ask. year: of the figures and their prices.
        table_year: of the national table; where it is not known, units and bases say so.
    """
    currency = land.currency or CURRENCY
    lists: dict[str, list[BlankRow]] = {}
    for each in asked:
        dimensions = dict(each.dimensions)
        if dimensions.get("base") == "":
            dimensions["base"] = str(table_year or "")
        row = BlankRow(
            each.key, land.code, str(year), dimensions, _unit(each.unit, currency, year, table_year), each.why
        )
        lists.setdefault(each.topic, []).append(row)
    units = "" if table_year else f" `{_YEAR}` in a unit, and an empty `base`, are the year of your table."
    kinds = "\n".join(
        f"- {each.kind.replace('_', ' ')}: {', '.join(each.scenarios)}"
        if each.scenarios
        else f"- {each.kind.replace('_', ' ')}: no scenario of it is shipped, so what it asks for is not known"
        for each in looked
    )
    texts = {f"{topic}.csv": blank_file(rows) for topic, rows in lists.items()}
    texts["sources.csv"] = ",".join(COLUMNS) + "\n"
    texts["README.md"] = _README.format(name=land.name, code=land.code, units=units, kinds=kinds)
    texts["table_example.yaml"] = _TABLE.format(
        name=land.name, code=land.code, currency=currency, year=table_year or year
    )
    texts["values.yaml"] = _values(land, currency, year, table_year, [each.kind for each in looked])
    return {name: text.encode() for name, text in sorted(texts.items())}


def _unit(unit: str, currency: str, year: int, table_year: int | None) -> str:
    """Return a unit in the country's money: of the table, of the year asked for, and of other years as they are."""
    unit = unit.replace(f"{CURRENCY}_{OF_TABLE}", f"{currency}_{table_year or _YEAR}")
    return re.sub(rf"{CURRENCY}(?=_\d{{4}})", currency, unit) if currency != CURRENCY else unit


def _values(land: Country, currency: str, year: int, table_year: int | None, kinds: Sequence[str]) -> str:
    """Return values.yaml: settings that follow from the country, and below the values that kinds ask for."""
    asking: dict[str, list[str]] = {}
    for kind in kinds:
        for folder, label in resources.of_kind("data", kind, (), package_of_kind(kind)):
            file = folder.joinpath("defaults.yaml")
            text = read_text(file, label) if file.is_file() else ""
            for name in dict.fromkeys(re.findall(r"\{pack: (\w+)\}", text)):
                asking.setdefault(name, []).append(kind.replace("_", " "))
    known = _known_values()
    lines = [
        f"# {land.name}: settings of every scenario, and values by name that kinds of project ask for.",
        f"year: {year}",
        "defaults:",
        f"  country_name: {{setting: {land.name}, reason: ISO 3166.}}",
        f"  currency: {{setting: {currency}, reason: The currency of the country.}}",
        f"  price_year: {{setting: {year}, reason: The year of the figures.}}",
        f"  base_year: {{setting: {year}, reason: The year of the figures.}}",
    ]
    if table_year:
        lines.append(f"  table: {{setting: io_{table_year}, reason: The national table.}}")
    lines += ["values:", "  # Fill a line and take off its mark, such as:"]
    lines.append('  # wages_spent: {central: 0.8, low: 0.6, high: 1, unit: "1", sources: [my_source], reason: Why.}')
    for name, by in sorted(asking.items()):
        unit = known.get(name)
        form = f'{{central: , low: , high: , unit: "{unit}", reason: ""}}' if unit else '{setting: , reason: ""}'
        form = re.sub(r"(?<![A-Za-z])[A-Z]{3}_\d{4}", f"{currency}_{year}", form)
        lines.append(f"  # {name}: {form}  # {', '.join(by)}")
    return "\n".join(lines) + "\n"


def _known_values() -> Mapping[str, str]:
    """Return the units of values that shipped countries give, by name; of several the first."""
    found: dict[str, str] = {}
    for place in resources.folders("data", "countries"):
        for entry in sorted(place.iterdir(), key=lambda each: each.name):
            file = entry.joinpath("defaults", "values.yaml")
            if file.is_file():
                data: Any = read_yaml(read_text(file), entry.name)[0]
                values = data.get("values") if isinstance(data, dict) else None
                for name, value in (values or {}).items():
                    if isinstance(value, dict) and "unit" in value:
                        found.setdefault(name, str(value["unit"]))
    return found
