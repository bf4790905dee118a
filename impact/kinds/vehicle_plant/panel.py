"""What the mandatory panel holds for a plant that builds cars: stages of emissions, the grid, the cars compared."""

from __future__ import annotations

from impact.brief.context import BriefContext
from impact.brief.inputs import cited, factors_of, inputs_of, printed
from impact.brief.panel_items import Item, gwp, panels
from impact.brief.rich import Marked
from impact.brief.statements import AbsentError
from impact.document import Text, text
from impact.study.tables import Record


def stages(edition: BriefContext) -> Text:
    """Return the stages of life that the emissions hold, and why others are left out or where they stand."""
    included = edition.text("panel-stages-wtw")
    if "lifecycle" in edition.study.tables:
        return text(included, " ", edition.text("panel-stages-apart"))
    reason = next((str(row["reason"]) for row in edition.study["notes"].where(id="life_cycle_emissions")), "")
    if not reason:
        raise AbsentError("not_estimated.life_cycle_emissions: say why making and scrapping are left out.")
    return text(included, " ", edition.text("panel-stages-excluded", reason=reason))


def grid(edition: BriefContext) -> Text:
    """Return average and marginal emissions of power: figure, year, path."""
    country = edition.fact("country")
    factors = factors_of(edition, f"grid_intensity.{country}")
    average = [row for row in factors if ".average." in f"{row['id']}." and ".life_cycle." not in str(row["id"])]
    average = average or [row for row in factors if _bare(row)]
    if not average:
        raise AbsentError(f"assumptions/grid_intensity.{country}: the model read no average of the grid.")
    others = (row for row in factors if row not in average)
    rivals = [f"{printed(edition, row)} {cited(edition, [row])}".strip() for row in others]
    gas = inputs_of(edition, "grid.added_gas_power")
    first, last = gas[0], gas[-1]
    return text(
        edition.text(
            "panel-grid-average", value=printed(edition, average[0]), year=str(average[0]["made_on"]),
            share=printed(edition, inputs_of(edition, "grid.renewable_share")[0]), target=edition.fact("target_year"),
            sources=cited(edition, average[:1]),
        ), " ",
        *((edition.text("panel-grid-rival", rivals=Marked(edition.words.both(rivals))), " ") if rivals else ()),
        edition.text(
            "panel-grid-marginal", start=printed(edition, first), end=printed(edition, last),
            first=_year(edition, first["year"]), last=_year(edition, last["year"]),
        ),
    )  # fmt: skip


def _bare(row: Record) -> bool:
    """Return whether a figure of a grid has place and period alone: no margin is named where there is but one."""
    return str(row["id"]).count(".") == 2


def _year(edition: BriefContext, cell: object) -> str:
    return str(cell) if isinstance(cell, int) else edition.fact("first_year")


def replaced(edition: BriefContext) -> Text:
    """Return which cars give way, in small and in large markets."""
    values = {
        f"{size}_{kind}": printed(edition, inputs_of(edition, f"replaced.{size}_market.{kind}")[0])
        for size in ("small", "large")
        for kind in ("assembled", "none")
    }
    return edition.text(
        "panel-replaced-text",
        small=edition.words.digits(float(edition.fact("small_market"))),
        large=edition.words.digits(float(edition.fact("large_market"))),
        electric=printed(edition, inputs_of(edition, "replaced.electric_of_imports")[0]),
        **values,
    )


def electric_share(edition: BriefContext) -> Text:
    """Return the share of the distance that plug-in hybrids drive on electricity."""
    return edition.text(
        "panel-electric-share-text", value=printed(edition, inputs_of(edition, "driving.electric_share")[0])
    )


def driving(edition: BriefContext) -> Text:
    """Return life and yearly distance of a car."""
    keys = ("survival_scale", "survival_shape", "distance", "distance_decline")
    values = {key: printed(edition, inputs_of(edition, f"driving.{key}")[0]) for key in keys}
    return edition.text("panel-driving-text", **values)


panels.register("vehicle_plant")(
    (
        Item("stages", stages),
        Item("gwp", gwp),
        Item("grid", grid),
        Item("replaced", replaced),
        Item("electric-share", electric_share),
        Item("driving", driving),
    )
)
