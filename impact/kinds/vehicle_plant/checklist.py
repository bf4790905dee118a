"""Points of the reviewer's checklist that only a plant that builds cars has."""

from __future__ import annotations

from impact.brief.checklist import Point, dated, points, rows_of, seen
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY


def grid_year(study: Study) -> str:
    """Every figure of a grid has its year."""
    return dated(study, "grid_intensity.")


def electric_share(study: Study) -> str:
    """The electric share of plug-in hybrids has a source."""
    key = "driving.electric_share"
    rows = [row for row in rows_of(study, "assumptions") if row["id"] == key]
    return seen(bool(rows) and all(row["source_id"] != DOES_NOT_APPLY for row in rows), f"assumptions/{key}")


def making(study: Study) -> str:
    """Battery and vehicle are stages of the life cycle."""
    return seen({"battery", "vehicle"} <= {str(row["stage"]) for row in rows_of(study, "lifecycle")}, "lifecycle")


points.register("vehicle_plant")(
    (
        Point("plug-in", electric_share, ("annex#table-panel-counted",)),
        Point("grid", grid_year, ("annex#table-panel-counted",)),
        Point("battery", making, ("annex#figure-lifecycle",)),
    )
)
