"""Tables that look invented, in the layouts of a study, for charts; and studies that are hard to draw."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from impact.study.facts import Fact
from impact.study.study import Study
from impact.study.tables import Cell, Record, identified
from impact.study.tables.declared import declared
from impact.words.language import Words

DECLARED = declared("vehicle_plant")
MADE_UP: dict[str, Cell] = {
    "low": None, "high": None, "mean": None, "median": None, "p25": None, "p75": None, "unit": "made up",
    "status": "modelled", "range": "p05_p95", "grade": "D", "source_id": "made_up",
}  # fmt: skip
NUMBERS = ("value", "low", "high", "mean", "median", "p25", "p75")
BY_YEAR = ("jobs_by_year", "output_by_year", "emissions_by_year")
CARS: tuple[tuple[str, str, tuple[int, int, int, int], int], ...] = (
    # powertrain, model, stages in g/km on the average grid, supply when added power comes from gas
    ("phev", "chazor", (40, 10, 60, 50), 90),
    ("phev", "chazor_low_electric", (40, 10, 50, 80), 70),
    ("bev", "yuan_up", (30, 30, 90, 0), 150),
    ("petrol", "chazor_comparator", (30, 0, 50, 200), 50),
    ("petrol", "yuan_up_comparator", (30, 0, 40, 180), 40),
    ("cng", "gas_car", (30, 0, 90, 190), 95),
    ("lpg", "lpg_car", (30, 0, 20, 180), 20),
)
STAGES = ("vehicle", "battery", "fuel_supply", "driving")


def filled(study: Study) -> Study:
    """Return a study with made-up rows in every table that charts read."""
    tables = {
        "gross_net": identified("gross_net", _closures(study)),
        "emissions_by_year": identified("emissions_by_year", [*_yearly(study), *_running()]),
        "lifecycle": identified("lifecycle", _lifecycle(), DECLARED.layout("lifecycle")),
        "breakeven": identified("breakeven", _breakeven(), DECLARED.layout("breakeven")),
    }
    return replace(study, tables=study.tables | tables)


def _closures(study: Study) -> list[Record]:
    rows = [row | {"is_default": "yes"} for row in study["gross_net"].rows if row["closure"] == "car_for_car"]
    other = []
    for row in rows:
        if row["quantity"] == "jobs":
            changed: Record = row | {"closure": "household_spending", "is_default": "no"}
            if row["step_key"] == "net":
                changed |= {"value": 400.0, "low": -5000.0, "high": 9000.0}
            other.append(changed)
    return [*rows, *other]


def _yearly(study: Study) -> list[Record]:
    return [row for row in study["emissions_by_year"].rows if row["cumulative"] != "yes"]


def _running() -> list[Record]:
    rows: list[Record] = []
    for rule, pace in (("average", -0.6e6), ("marginal", -0.2e6)):
        for year in range(2025, 2056):
            value = pace * (year - 2025)
            size = abs(value)
            keys: Record = {
                "unit": "t CO2e_AR6", "component": "change", "market": "all", "boundary": "wtw", "electricity": rule,
                "gas": "co2e", "cumulative": "yes", "year": year, "value": value,
            }  # fmt: skip
            parts = {"low": -1.0, "p25": -0.5, "p75": 0.4, "high": 0.8}
            rows.append(MADE_UP | keys | {name: value + part * size for name, part in parts.items()})
    return rows


def _lifecycle() -> list[Record]:
    rows = []
    for powertrain, model, grams, with_gas in CARS:
        for rule in ("average", "marginal"):
            stages = dict(zip(STAGES, grams, strict=True)) | ({} if rule == "average" else {"fuel_supply": with_gas})
            keys: Record = {
                "powertrain": powertrain, "model": model, "market": "home", "boundary": "life_cycle",
                "electricity": rule, "year": 2031,
            }  # fmt: skip
            rows += [MADE_UP | keys | {"stage": stage, "value": float(value)} for stage, value in stages.items()]
            total = float(sum(stages.values()))
            ends: Record = {"low": 0.8 * total, "high": 1.3 * total}
            rows.append(MADE_UP | keys | {"stage": "total", "value": total} | ends)
            rows.append(MADE_UP | keys | {"stage": "maintenance", "value": None})
    return rows


def _breakeven() -> list[Record]:
    """Return a row of each car that the plant makes."""
    keys: Record = {"powertrain": "made up", "market": "home", "boundary": "life_cycle", "year": 2025}
    keys |= {"electricity": "average", "dimension": "km", "value": 0.0, "share_no_cross": 0.0}
    made = ("chazor", "chazor_low_electric", "yuan_up")
    return [MADE_UP | keys | {"model": model, "comparator": f"{model}_comparator"} for model in made]


def _everywhere(study: Study, change: Callable[[str, Record], Record | None]) -> Study:
    """Return the study with every row changed, or left out where the change returns None."""
    tables = {
        name: replace(table, rows=tuple(new for row in table.rows if (new := change(name, row)) is not None))
        for name, table in study.tables.items()
    }
    return replace(study, tables=tables)


def _times(row: Record, factor: float) -> Record:
    found: dict[str, Cell] = {
        name: factor * float(cell) for name in NUMBERS if isinstance(cell := row.get(name), int | float)
    }
    if factor < 0:
        for one, other in (("low", "high"), ("p25", "p75")):
            if one in found and other in found:
                found[one], found[other] = found[other], found[one]
    return row | found


def one_year(study: Study) -> Study:
    """Return the study with the headline year alone."""
    year = study.facts["headline_year"]
    found = _everywhere(study, lambda name, row: row if name not in BY_YEAR or row["year"] == year else None)
    return replace(found, facts=study.facts.changed({"first_year": int(str(year)), "last_year": int(str(year))}))


def sixty_years(study: Study) -> Study:
    """Return the study with sixty years in what is drawn over years."""
    years = range(2025, 2085)
    tables = {}
    for name in ("jobs_by_year", "output_by_year"):
        rows = [dict(row) for row in study[name].rows]
        last = [row for row in rows if row["year"] == 2035]
        rows += [row | {"year": year} for row in last for year in years if year > 2035]
        tables[name] = identified(name, rows, DECLARED.layout(name))
    return replace(study, tables=study.tables | tables, facts=study.facts.changed({"last_year": 2084}))


def times(study: Study, factor: float) -> Study:
    """Return the study with all results multiplied, at any sign."""
    return _everywhere(study, lambda _, row: _times(row, factor))


def negative(study: Study) -> Study:
    """Return the study with every result turned to the other side of zero: emissions rise, net jobs are lost."""
    turned = ("gross_net", "emissions_by_year", "kpi")
    return _everywhere(study, lambda name, row: _times(row, -1.0) if name in turned else row)


def unsettled(study: Study) -> Study:
    """Return the study with ranges across zero wherever a sign can be."""

    def change(name: str, row: Record) -> Record:
        if name in ("gross_net", "emissions_by_year", "kpi") and isinstance(row["value"], int | float):
            size = abs(row["value"])
            return row | {"low": -3 * size, "p25": -1.5 * size, "p75": 1.7 * size, "high": 3 * size}
        return row

    return _everywhere(study, change)


def without_draws(study: Study) -> Study:
    """Return the study as a run with no draws leaves it."""
    none: dict[str, Cell] = dict.fromkeys(("low", "high", "mean", "median", "p25", "p75"))
    return _everywhere(study, lambda _, row: row | none | {"range": "none"} if "range" in row else row)


def long_names(study: Study) -> Study:
    """Return the study with names of cars and paths that nobody would choose."""
    name = "Extraordinarily long name of a car assembled from kits Donaudampfschifffahrtsgesellschaft"
    names: dict[str, Fact] = {key: name for key in study.facts if key.startswith("name.")}
    return replace(study, facts=study.facts.changed(names | {"central_path_label": name}))


HOSTILE: Mapping[str, Callable[[Study], Study]] = {
    "as it is": lambda study: study,
    "one year": one_year,
    "sixty years": sixty_years,
    "zero": lambda study: times(study, 0.0),
    "negative, rising emissions": negative,
    "unsettled signs": unsettled,
    "no draws": without_draws,
    "tiny": lambda study: times(study, 1e-5),
    "huge": lambda study: times(study, 1e4),
    "long names": long_names,
}


class LongerWords(Words):
    """English that is thirty per cent longer, but for numbers."""

    def say(self, message: str, **values: str | int) -> str:
        """Return the message with its beginning repeated."""
        text = super().say(message, **values)
        if message in ("range", "percent"):
            return text
        return f"{text} {text[: max(1, round(0.3 * len(text)) - 1)].strip()}".strip()
