"""Which charts a study of one kind can be shown by: those of its kind, and the general ones of tables that it has."""

import sys

from impact.charts import charts
from impact.study.tables.declared import declared


def charts_of(kind: str) -> list[str]:
    """Return their names, for tests that draw each of them."""
    own, kinds, tables = f"impact.kinds.{kind}.", "impact.kinds.", declared(kind).tables
    homes = {name: charts[name].__module__ for name in charts}
    shown = {name for name, home in homes.items() if getattr(sys.modules[home], "TABLE", "kpi") in tables}
    return [
        name for name, home in homes.items() if home.startswith(own) or (name in shown and not home.startswith(kinds))
    ]
