"""The project in a few lines beside a map of where it is."""

from collections.abc import Iterator
from dataclasses import replace

from impact.brief.edition.context import BriefContext
from impact.brief.edition.speaking import speak
from impact.brief.exhibits.figures import figure
from impact.brief.sections import sections
from impact.brief.sections.milestones import MOST_STEPS, steps_table
from impact.charts.locator_map import CHART, drawable, marks_a_place, place_of, region_of
from impact.document import Block, Cell, Column, ColumnGrid, Figure, Paragraph, Row, Table, Text, text

MOST_BESIDE = 5  # lines of a table with a map beside it


@sections.register("in_short")
def in_short(context: BriefContext) -> Iterator[Block]:
    """Yield what happened to the project and what is promised, or what it is, with the map of its place beside it.

    A country without an outline is said in one line in place of the map; a map that would mark nothing is left out.
    """
    told = context.rows("milestones")
    if not drawable(context.study):
        yield from [steps_table(context, MOST_STEPS)] if told else []
        yield Paragraph(context.text("map-none", country=context.fact("country_name")))
        return
    marked = marks_a_place(context.study)
    shown: list[Block] = [steps_table(context, MOST_BESIDE, narrow=True)] if told else []
    shown += [] if told and marked else [facts_table(context)]
    shown += [locator(context)] if marked else []
    yield ColumnGrid(tuple((each,) for each in shown)) if len(shown) > 1 else shown[0]


def locator(context: BriefContext) -> Figure:
    """Return the map with its note: whose outlines, where the position is from, and what boundaries do not mean."""
    words, region = context.words, region_of(context.study)
    credit = words.say("map-credit") if region is None else words.say("map-credit-regions", credit=region.credit)
    return replace(
        figure(context, CHART, width="half", size="map", title=speak(context, "where")),
        source=context.text("map-note", credit=credit, place=_position(context)),
    )


def _position(context: BriefContext) -> str:
    """Return where the position on the map is from; empty without one."""
    if place_of(context.study) is None:
        return ""
    source = context.fact("place_source")
    row = next((each for each in context.citations.sources if each["id"] == source), None)
    if row is None:
        return context.words.say("map-place-stated")
    publisher = str(row["publisher"])
    return context.words.say("map-place-source", source=publisher, number=context.citations.mark([source]))


def facts_table(context: BriefContext) -> Table:
    """Return what is known of a project whose steps nobody has told: its name, place, years and money."""
    words = context.words
    place, country = context.fact("place"), context.fact("country_name")
    lines: list[tuple[str, Text]] = [
        ("project", text(context.fact("project"))),
        ("place", text(country) if place == country else context.text("in-short-place", **context.setting)),
        ("years", context.text("in-short-years", **context.setting)),
        ("headline", text(context.fact("headline_year"))),
        ("prices", context.text("in-short-prices", **context.setting)),
    ]
    return Table(
        id="table-in-short",
        title=context.text("in-short-title"),
        columns=(
            Column(words.say("column-in-short"), 0.34, row_header=True),
            Column(words.say("column-in-short-what"), 0.66),
        ),
        rows=tuple(Row((Cell(context.text(f"in-short-{name}-name")), Cell(said))) for name, said in lines),
    )
