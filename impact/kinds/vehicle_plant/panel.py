"""What the mandatory panel holds for a plant that builds cars: stages of emissions, the grid, the cars compared."""

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked
from impact.brief.exhibits.assumptions import factors_of, format_input, inputs_of, list_source_numbers
from impact.brief.exhibits.panel import PanelItem, gwp, panels
from impact.brief.text.issuer import AbsentError
from impact.document import Text, text


def stages(context: BriefContext) -> Text:
    """Return the stages of life that the emissions hold, and why others are left out or where they stand."""
    included = context.text("panel-stages-wtw")
    if "life_cycle_emissions" in context.study.tables:
        return text(included, " ", context.text("panel-stages-apart"))
    reason = next((str(row["reason"]) for row in context.study["notes"].where(id="life_cycle_emissions")), "")
    if not reason:
        raise AbsentError("not_estimated.life_cycle_emissions: say why making and scrapping are left out.")
    return text(included, " ", context.text("panel-stages-excluded", reason=reason))


def grid(context: BriefContext) -> Text:
    """Return average and marginal emissions of power: figure, year, path."""
    country = context.fact("country")
    factors = factors_of(context, f"grid_intensity.{country}")
    average = [row for row in factors if ".average." in f"{row['id']}." and ".life_cycle." not in str(row["id"])]
    average = average or [row for row in factors if str(row["id"]).count(".") == 2]
    if not average:
        raise AbsentError(f"assumptions/grid_intensity.{country}: the model read no average of the grid.")
    others = (row for row in factors if row not in average)
    rivals = [f"{format_input(context, row)} {list_source_numbers(context, [row])}".strip() for row in others]
    gas = inputs_of(context, "grid.added_gas_power")
    first, last = gas[0], gas[-1]
    return text(
        context.text(
            "panel-grid-average", value=format_input(context, average[0]), year=str(average[0]["made_on"]),
            share=format_input(context, inputs_of(context, "grid.renewable_share")[0]),
            target=context.fact("target_year"),
            sources=list_source_numbers(context, average[:1]),
        ), " ",
        *((context.text("panel-grid-rival", rivals=Marked(context.words.both(rivals))), " ") if rivals else ()),
        context.text(
            "panel-grid-marginal", start=format_input(context, first), end=format_input(context, last),
            first=_year(context, first["year"]), last=_year(context, last["year"]),
        ),
    )  # fmt: skip


def _year(context: BriefContext, cell: object) -> str:
    return str(cell) if isinstance(cell, int) else context.fact("first_year")


def replaced(context: BriefContext) -> Text:
    """Return which cars give way, in small and in large markets."""
    values = {
        f"{size}_{kind}": format_input(context, inputs_of(context, f"replaced.{size}_market.{kind}")[0])
        for size in ("small", "large")
        for kind in ("assembled", "none")
    }
    said = context.text(
        "panel-replaced-text",
        small=context.words.digits(float(context.fact("small_market"))),
        large=context.words.digits(float(context.fact("large_market"))),
        electric=format_input(context, inputs_of(context, "replaced.electric_of_imports")[0]),
        **values,
    )
    if "made_elsewhere" not in context.study.facts:
        return said
    shares = [inputs_of(context, f"replaced.made_elsewhere.{name}") for name in ("share", "export_share")]
    first = context.text(
        "panel-made-elsewhere",
        country=context.fact("made_elsewhere"),
        **{f"{where}_{when}": format_input(context, rows[at])
           for where, rows in zip(("home", "abroad"), shares, strict=True)
           for when, at in (("first", 0), ("last", -1))},
    )  # fmt: skip
    return text(first, " ", said)


def electric_share(context: BriefContext) -> Text:
    """Return the share of the distance that plug-in hybrids drive on electricity."""
    return context.text(
        "panel-electric-share-text", value=format_input(context, inputs_of(context, "driving.electric_share")[0])
    )


def driving(context: BriefContext) -> Text:
    """Return life and yearly distance of a car."""
    keys = ("survival_scale", "survival_shape", "distance", "distance_decline")
    values = {key: format_input(context, inputs_of(context, f"driving.{key}")[0]) for key in keys}
    return context.text("panel-driving-text", **values)


panels.register("vehicle_plant")(
    (
        PanelItem("stages", stages),
        PanelItem("gwp", gwp),
        PanelItem("grid", grid),
        PanelItem("replaced", replaced),
        PanelItem("electric-share", electric_share),
        PanelItem("driving", driving),
    )
)
