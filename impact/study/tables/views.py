"""Parts of tables: what `impact show` calls by a short name, and registered jobs at work, each once."""

from collections.abc import Iterator

from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Cell, Record, Table

GREENHOUSE = ("co2", "co2e", "co2e_ar5", "co2e20_ar6")
NAMES = {"jobs": "jobs_by_year", "money": "fiscal", "energy": "energy_by_year"}
PARTS = ("emissions", "air")  # of one table: greenhouse gases and air pollutants


def view(study: Study, name: str) -> Table:
    """Return the table of that name, or the table or part of one that the word stands for."""
    if name not in PARTS:
        return study[NAMES.get(name, name)]
    whole = study["emissions_by_year"]
    rows = (row for row in whole.rows if (row["gas"] in GREENHOUSE) == (name == "emissions"))
    return Table(whole.name, tuple(rows), whole.layout)


def counted(jobs_by_year: Table, **keys: Cell) -> Iterator[Record]:
    """Yield the rows of operation by channel and origin, and their total: jobs that may be added up.

    Jobs by division are the same jobs again, those who commute are staff of the country too, and jobs of
    people who are not registered are part of no total. Building is counted in job-years and stands apart.

    Args:
        jobs_by_year: the table. keys: values that the rows must have.
    """
    for row in jobs_by_year.where(phase="operation", sector=DOES_NOT_APPLY, **keys):
        if row["formality"] != "informal" and row["origin"] != "commuting":
            yield row
