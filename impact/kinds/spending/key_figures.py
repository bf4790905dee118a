"""The few figures that lead the brief, picked from the rows of the model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from impact.arrays import total
from impact.models.inputs import Inputs
from impact.models.rows import Row, joined
from impact.vocabulary import CHANNELS, TOTAL, Scope


def key_figures(inputs: Inputs, rows: Sequence[Row]) -> Iterator[Row]:
    """Yield jobs and value added of the headline year, gross and net; taxes and foreign exchange where known."""
    year = inputs.scenario.headline_year

    def figure(kpi: str, key: str, scope: Scope, found: Sequence[Row]) -> Row:
        values = total(row.values[:, [row.years.index(year)]] for row in found)
        topics = joined(*(row.topics for row in found))
        return Row(kpi, values, (), {"key": key, "period": str(year)}, scope=scope, topics=topics)

    def of(variable: str, **keys: str) -> list[Row]:
        return [row for row in rows if row.variable == variable and keys.items() <= row.keys.items()]

    for quantity in ("jobs", "gva"):
        yield figure(f"kpi_{quantity}", f"{quantity}_gross", "gross", of(quantity, channel=TOTAL))
        yield figure(f"kpi_{quantity}", f"{quantity}_net", "net", of(f"{quantity}_step", step_key="net"))
    for channel in CHANNELS:
        yield figure("kpi_jobs", f"jobs_{channel}", "gross", of("jobs", channel=channel))
    for quantity in ("tax", "foreign_exchange"):
        if found := of(f"{quantity}_step", step_key="net"):
            yield figure(f"kpi_{quantity}", f"{quantity}_net", "net", found)
