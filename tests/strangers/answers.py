"""What a stranger would answer: the short made-up scenario of a kind, carried to another country and its money."""

import re
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.core.country_names import country as country_of
from impact.files import resources
from impact.files.yaml import read_yaml
from impact.scenario.intake.answers import set_value
from impact.scenario.intake.outline import open_questions
from impact.scenario.intake.questions import Question, start
from impact.scenario.intake.workbook_write import sectors

SHORT = Path(__file__).parents[1] / "data" / "short"
AS_OF, PRICES, BETWEEN = "2026-11-30", 2025, "USD"
OF_THE_FILE = ("inherits", "country", "claims", "sources", "as_of")
SECTION = {  # first divisions of the sections of ISIC, revision 4
    1: "A", 5: "B", 10: "C", 35: "D", 36: "E", 41: "F", 45: "G", 49: "H", 55: "I", 58: "J", 64: "K", 68: "L", 69: "M",
    77: "N", 84: "O", 85: "P", 86: "Q", 90: "R", 94: "S", 97: "T",
}  # fmt: skip
# What is asked beyond the project, by the end of its address; MONEY is a dollar of that year in money of the country.
# All invented.
ANSWERS: dict[str, Any] = {
    "wage": (0.00035, "million MONEY/month"),
    "coal": "hard_coal",
    "target_year": 2032,
    "renewable_share": (0.6, "1"),
    "target_met": (0.8, "1"),
    "target_missed": (0.5, "1"),
    "margins.operating": (500, "g CO2/kWh"),
    "margins.firm": (300, "g CO2/kWh"),
    "grid.official": (300, "g CO2/kWh"),
    "imports_of_cars": (50000, "vehicles/yr"),
    "assembled_price": (0.012, "million MONEY/vehicle"),
    "imported_price": (0.014, "million MONEY/vehicle"),
    "cng.price": (0.5, "MONEY/m3"),
    "diesel.price": (0.9, "MONEY/L"),
    "electricity.price": (0.09, "MONEY/kWh"),
    "maintenance.cost": (0.12, "MONEY/km"),
    "operation.items.*.amount": (0.4, "million MONEY/yr"),
    "fare": (1.2, "MONEY/km"),
    "batteries.price": (0.0002, "million MONEY/kWh"),
    "replaced.price": (0.12, "million MONEY/vehicle"),
    "fuel.efficiency": (0.5, "1"),
    "seasons.*.part": 1,
    "seasons.*.use": (1.15, "kWh/km"),
    "foreign_owners": (0.3, "1"),
    "local": (0.5, "1"),
    "taxes": (0.2, "1"),
    "_tax": (0.1, "1"),
    "duty": (0.1, "1"),
}


@cache
def _short(kind: str) -> dict[str, Any]:
    for file in sorted(SHORT.glob("*.yaml")):
        found: Any = read_yaml(file.read_text(encoding="utf-8"), file.name)[0]
        if found["project"]["kind"] == kind:
            return found
    raise LookupError(f"tests/data/short has no scenario of the kind '{kind}'. Write one, as short as the others.")


@cache
def rate(currency: str) -> float:
    """Return money of a currency for a dollar, in the price year."""
    if currency == BETWEEN:
        return 1.0
    country = {"EUR": "DEU"}.get(currency) or next(
        code for code in COUNTRIES_OF_MONEY if country_of(code).currency == currency
    )
    unit = f"{currency}_{PRICES}/{BETWEEN}_{PRICES}"
    rows = [each for each in Catalogue().rows("exchange_rate", country) if each.unit == unit]
    return float(rows[0].value) if rows else 1.0


COUNTRIES_OF_MONEY = ("UZB", "KAZ", "BRA", "HUN", "KEN", "SRB", "PER", "GHA", "IDN", "GEO", "VNM", "MAR")


def rounded(value: float) -> float | int:
    short = float(f"{value:.3g}")
    return int(short) if short.is_integer() else short


def number(value: float, unit: str, currency: str, reason: str = "Generated.") -> dict[str, Any]:
    if "MONEY" in unit:
        value, unit = rounded(value * rate(currency)), unit.replace("MONEY", f"{currency}_{PRICES}")
    return {"central": value, "unit": unit, "reason": reason}


def sector_like(code: str, codes: tuple[str, ...]) -> str:
    """Return the sector of a table that holds a division of ISIC; the code itself where the table has it."""
    if code in codes or not codes:
        return code
    division = int(found[1]) if (found := re.search(r"(\d\d)", code)) else 0
    letter = code[0]
    for each in codes:
        numbers = [int(part) for part in re.findall(r"\d\d", each.replace("I", "", 1) if each[0] == "I" else each)]
        if each[0] == "I" and len(each) == 5:
            numbers = numbers[:1]
        first, last = (numbers[0], numbers[-1]) if numbers else (0, 0)
        if division and first <= division <= last:
            return each
        if not numbers and letter in each.split("-"):
            return each
    section = SECTION[max(first for first in SECTION if first <= max(division, 1))]
    return next((each for each in codes if each[0] == section), codes[len(codes) // 2])


def client(kind: str, country: str, currency: str) -> dict[str, Any]:
    found = deepcopy({key: value for key, value in _short(kind).items() if key not in OF_THE_FILE})
    found["as_of"] = AS_OF
    found["project"].pop("region", None)
    return carried(found, currency)


def carried(part: Any, currency: str) -> Any:
    if isinstance(part, list):
        return [carried(each, currency) for each in part]
    if not isinstance(part, dict):
        return part
    found = {key: carried(value, currency) for key, value in part.items()}
    unit = re.search(rf"([A-Z]{{3}})_{PRICES}", str(found.get("unit", "")))
    if unit is not None and unit[1] != currency:
        times = rate(currency) / rate(unit[1])
        found["unit"] = found["unit"].replace(unit[0], f"{currency}_{PRICES}")
        for span in (found, *(found.get("years") or {}).values()):
            for end in ("low", "central", "high"):
                if end in span:
                    span[end] = rounded(span[end] * times)
    return found


def fit_sectors(part: Any, codes: tuple[str, ...]) -> None:
    if isinstance(part, dict):
        for key, value in part.items():
            if isinstance(value, str) and str(key).endswith("sector"):
                part[key] = sector_like(value, codes)
            else:
                fit_sectors(value, codes)
    elif isinstance(part, list):
        for each in part:
            fit_sectors(each, codes)


def region_of(country: str) -> str:
    short = country_of(country).short
    named = resources.shipped("data").joinpath("maps", "regions.csv").read_text(encoding="utf-8").splitlines()[1:]
    known = sorted(row.partition(",")[0] for row in named if row.startswith(f"{short}-"))
    return known[0] if known else f"{short}-01"


def answer_open(kind: str, country: str, given: dict[str, Any], currency: str) -> bool:
    """Answer the questions that are open, as on a terminal, and return whether there were any."""
    begun = start(kind, country, given)
    asked = open_questions(begun, given)
    codes = tuple(code for code, _ in sectors(begun, given)) if asked else ()
    for each in asked:
        if (value := _answer(each, currency, codes, country)) is not None:
            set_value(given, tuple(_named(part, each.address) for part in each.leaf.path), value)
    return bool(asked)


def _named(part: str | int, address: str) -> str | int:
    names = {"abroad": "KAZ", "items": "maintenance"}
    return part if part != "*" else next((name for of, name in names.items() if f".{of}." in address), "year")


def _answer(asked: Question, currency: str, codes: tuple[str, ...], country: str) -> Any:
    if asked.address.endswith("region.code"):
        return region_of(country)
    for end, value in ANSWERS.items():
        if asked.address.endswith(end):
            return number(value[0], value[1], currency) if isinstance(value, tuple) else value
    if asked.address.endswith("sector"):
        return sector_like("M71", codes)
    if asked.leaf.choices:
        return asked.leaf.choices[0]
    return None
