"""Results by year in the long form of the IAMC, which pyam and other tools for scenarios read.

The central value stands under the name of the variable, the 5th and 95th percentile of the draws under the same name
with a suffix. Only variables with a name for this form (`iamc` where it is declared) are written: key figures sum up
the others over a period, checks judge them.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from impact.core.errors import ImpactError
from impact.output.data.parquet import Variables
from impact.output.edition import data_forms
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY
from impact.study.tables.lineage import results

COLUMNS = ("model", "scenario", "region", "variable", "unit", "year", "value")
SUFFIXES = {"value": "", "low": "|5th Percentile", "high": "|95th Percentile"}
PARENTS = frozenset({"total", "all", "no", DOES_NOT_APPLY})  # a total is the parent of its parts: it adds no level
WORDS = {
    "bev": "BEV",
    "phev": "PHEV",
    "cng": "CNG",
    "co2e": "CO2e",
    "wtw": "Well-to-Wheel",
    "nox": "NOx",
    "nmvoc": "NMVOC",
    "nh3": "NH3",
    "so2": "SO2",
    "pm25": "PM25",
    "co2": "CO2",
}

Line = tuple[str, str, str, str, str, int, float]


@data_forms.register("iamc", ending="iamc.csv", together=True)
def iamc(studies: Sequence[StudyData], data: tuple[Path, ...]) -> bytes:
    first, *others = (as_csv(study, data) for study in studies)
    return (first + "".join(other.partition("\n")[2] for other in others)).encode()


def lines(study: StudyData, extra: tuple[Path, ...] = ()) -> Iterator[Line]:
    """Yield model, scenario, region, variable, unit, year and value of every result by year.

    Args:
        extra: data folders that may declare variables, too.

    Raises:
        ImpactError: a variable of the study is not declared here, or its lineage does not fit its tables.
    """
    declared = study.declared(extra)
    model = f"impact {study.cell('run/run/package_version')}"
    region = study.facts.country_name
    for table, made in results(study).items():
        variables = Variables(table, made)
        for row in study[table].rows:
            variable, year = variables.of(row), row["year"]
            if variable not in declared.variables:
                raise ImpactError(
                    f"'{variable}' is not declared here. The study is of a kind of project that is not installed, or "
                    "was made with data folders: name them with --data-dir."
                )
            found = declared.variables[variable]
            if not found.iamc or not isinstance(year, int):
                continue
            levels = [str(row[key]) for key in study[table].layout.keys if key not in found.keys and key != "order"]
            name = "|".join((found.iamc, *(_title(each) for each in levels if each not in PARENTS)))
            for column, suffix in SUFFIXES.items():
                if isinstance(row[column], float) and (not suffix or row["range"] == "p05_p95"):
                    yield (model, study.name, region, name + suffix, str(row["unit"]), year, float(row[column] or 0))


def _title(word: str) -> str:
    return WORDS.get(word) or (word.replace("_", " ").title() if word.islower() else word)


def as_csv(study: StudyData, extra: tuple[Path, ...] = ()) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((*line[:-1], f"{line[-1]:.12g}") for line in lines(study, extra))
    return stream.getvalue()
