"""Parts of tables under a word of their own: greenhouse gases and air pollutants share a table."""

from __future__ import annotations

from impact.study.study import Study
from impact.study.tables import Table

GREENHOUSE = ("co2", "co2e", "co2e_ar5", "co2e20_ar5")
VIEWS = ("emissions", "energy", "air")


def view(study: Study, name: str) -> Table:
    """Return the table of that name, or the part of one that the word stands for."""
    if name == "energy":
        return study["energy_by_year"]
    if name not in VIEWS:
        return study[name]
    whole = study["emissions_by_year"]
    rows = (row for row in whole.rows if (row["gas"] in GREENHOUSE) == (name == "emissions"))
    return Table(whole.name, tuple(rows))
