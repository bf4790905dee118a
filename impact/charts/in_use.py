"""How long what a project makes is in use."""

from __future__ import annotations

from impact.study.study import Study
from impact.study.tables import span

TABLE = "fleet_by_year"
LEFT = 0.01  # of the most in use: fewer are not shown


def last_in_use(study: Study) -> int:
    """Return the last year at whose end at least a hundredth of the most is in use; else the last of the scenario."""
    stock: dict[int, float] = {}
    if TABLE in study.tables:
        for row in study[TABLE].where(side="plant", quantity="stock"):
            stock[int(row["year"] or 0)] = stock.get(int(row["year"] or 0), 0.0) + span(row)[0]
    most = max(stock.values(), default=0.0)
    return max(
        (year for year, count in stock.items() if count >= LEFT * most), default=int(study.facts["last_year"] or 0)
    )
