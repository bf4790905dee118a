"""Studies that are hard to draw, made of one with every table, and longer words."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from impact.language.messages import Language
from impact.study.facts import Fact
from impact.study.study import StudyData
from impact.study.tables import Cell, Record, identified
from impact.study.tables.declared import declared

DECLARED = declared("vehicle_plant")
NUMBERS = ("value", "low", "high", "mean", "median", "p25", "p75")
BY_YEAR = ("jobs_by_year", "output_by_year", "emissions_by_year")


def _everywhere(study: StudyData, change: Callable[[str, Record], Record | None]) -> StudyData:
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


def one_year(study: StudyData) -> StudyData:
    """Return the study with the headline year alone."""
    year = study.facts["headline_year"]
    found = _everywhere(study, lambda name, row: row if name not in BY_YEAR or row["year"] == year else None)
    return replace(found, facts=study.facts.changed({"first_year": int(str(year)), "last_year": int(str(year))}))


def sixty_years(study: StudyData) -> StudyData:
    """Return the study with sixty years in what is drawn over years."""
    years = range(2025, 2085)
    tables = {}
    for name in ("jobs_by_year", "output_by_year"):
        rows = [dict(row) for row in study[name].rows]
        last = [row for row in rows if row["year"] == 2035]
        rows += [row | {"year": year} for row in last for year in years if year > 2035]
        tables[name] = identified(name, rows, DECLARED.layout(name))
    return replace(study, tables=study.tables | tables, facts=study.facts.changed({"last_year": 2084}))


def times(study: StudyData, factor: float) -> StudyData:
    """Return the study with all results multiplied, at any sign."""
    return _everywhere(study, lambda _, row: _times(row, factor))


def negative(study: StudyData) -> StudyData:
    """Return the study with every result turned to the other side of zero: emissions rise, net jobs are lost."""
    turned = ("gross_to_net", "emissions_by_year", "key_figures")
    return _everywhere(study, lambda name, row: _times(row, -1.0) if name in turned else row)


def unsettled(study: StudyData) -> StudyData:
    """Return the study with ranges across zero wherever a sign can be."""

    def change(name: str, row: Record) -> Record:
        if name in ("gross_to_net", "emissions_by_year", "key_figures") and isinstance(row["value"], int | float):
            size = abs(row["value"])
            return row | {"low": -3 * size, "p25": -1.5 * size, "p75": 1.7 * size, "high": 3 * size}
        return row

    return _everywhere(study, change)


def without_draws(study: StudyData) -> StudyData:
    """Return the study as a run with no draws leaves it."""
    none: dict[str, Cell] = dict.fromkeys(("low", "high", "mean", "median", "p25", "p75"))
    return _everywhere(study, lambda _, row: row | none | {"range": "none"} if "range" in row else row)


def long_names(study: StudyData) -> StudyData:
    """Return the study with names of cars and paths that nobody would choose."""
    name = "Extraordinarily long name of a car assembled from kits Donaudampfschifffahrtsgesellschaft"
    names: dict[str, Fact] = {key: name for key in study.facts if key.startswith("name.")}
    return replace(study, facts=study.facts.changed(names | {"central_path_label": name}))


HOSTILE: Mapping[str, Callable[[StudyData], StudyData]] = {
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


class LongerWords(Language):
    """English that is thirty per cent longer, but for numbers."""

    def say(self, message: str, **values: str | int) -> str:
        """Return the message with its beginning repeated."""
        text = super().say(message, **values)
        if message in ("range", "percent"):
            return text
        return f"{text} {text[: max(1, round(0.3 * len(text)) - 1)].strip()}".strip()
