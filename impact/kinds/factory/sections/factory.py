"""What is made, what gives way to it, and the water and the money it takes."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.assumptions import judgements
from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph, Text
from impact.study.tables import span
from impact.words.inputs import slug


@sections.register("factory", needs=("output_by_year", "sold_by_class"))
def factory(context: BriefContext) -> Iterator[Block]:
    """Yield what gives way, water, and capital by origin."""
    yield Heading(2, context.text("heading-factory", goods=context.fact("product_name")), id="factory")
    yield Paragraph(joined([gives_way(context), water(context)]))
    if "capital" in context.study.tables:
        yield figure(context, "capital_by_origin", size="beside")
    if said := joined([stock(context), judgements(context)]):
        yield Paragraph(said, "small")


def stock(context: BriefContext) -> Text:
    """Return that raw material of the start is no building; nothing where none is bought."""
    return context.text("capital-note") if context.rows("capital", item_key="stock") else ()


def gives_way(context: BriefContext) -> Text:
    """Return what sales of the headline year take the place of."""
    year = int(context.fact("headline_year"))
    rows = context.study["sold_by_class"].where(year=year)
    units = {f"sold-{slug(str(row['market']))}-{slug(str(row['class']))}": span(row)[0] for row in rows}
    whole = sum(units.values())
    if not whole:
        return ()
    parts = [
        context.words.say(message, share=context.words.percent(value / whole))
        for message, value in sorted(units.items(), key=lambda each: -each[1])
        if value
    ]
    return context.text("factory-gives-way", year=str(year), parts=context.words.both(parts))


def water(context: BriefContext) -> Text:
    """Return the water withdrawn beside its limit, or why it is not known; nothing where the scenario is silent."""
    if "water_by_year" not in context.study.tables:
        return ()
    year = int(context.fact("headline_year"))
    return joined([_of_water(context, item, year) for item in ("withdrawn", "limit")])


def _of_water(context: BriefContext, item: str, year: int) -> Text:
    rows = context.study["water_by_year"].where(item_key=item)
    row = next((each for each in rows if each["year"] == year and each["value"] is not None), None)
    if row is None:
        return context.text(f"water-{item}-unknown", reason=context.reason(f"water_by_year/{item}/value"))
    return context.text(f"water-{item}", value=context.amounts.of(row).said, year=str(year))
