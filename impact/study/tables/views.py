"""Tables, and parts of tables, under a word of their own: what `impact show` calls by a short name."""

from __future__ import annotations

from impact.study.study import Study
from impact.study.tables import Table

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
