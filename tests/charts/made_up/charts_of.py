"""Which charts a study of one kind can be shown by: the general ones and those of its kind."""

from __future__ import annotations

from impact.charts import charts


def charts_of(kind: str) -> list[str]:
    """Return their names, for tests that draw each of them."""
    own, kinds = f"impact.kinds.{kind}.", "impact.kinds."
    homes = {name: charts[name].__module__ for name in charts}
    return [name for name, home in homes.items() if home.startswith(own) or not home.startswith(kinds)]
