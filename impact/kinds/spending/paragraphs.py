"""What a programme says of as many funders, prices and materials as its scenario names."""

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, shielded, spans
from impact.brief.exhibits.figures import chart_context
from impact.brief.paragraphs import paragraph
from impact.brief.text.money import YEARLY, each_answer
from impact.core.text import capitalise_first
from impact.document import Text
from impact.kinds.spending.charts.embodied_by_item import material_name
from impact.kinds.spending.embodied_emissions import NOT_COUNTED
from impact.kinds.spending.purchases import MARGINS, TAXES
from impact.language.input_names import slug

FUNDING = "funding_"


@paragraph("who-pays")
def who_pays(context: BriefContext) -> Text:
    """Return who pays, in shares; nothing where it was not said."""
    shares = {name: float(value or 0) for name, value in context.study.facts.items() if name.startswith(FUNDING)}
    parts = [
        context.words.say(f"funder-{slug(name.removeprefix(FUNDING))}", share=context.words.percent(value))
        for name, value in shares.items()
    ]
    return context.text("programme-funders", parts=context.words.both(parts)) if parts else ()


@paragraph("prices")
def prices(context: BriefContext) -> Text:
    """Return which part of what is paid are taxes and margins; that prices hold none where they do not."""
    sums: dict[str, float] = {}
    for row in context.study["expenditure"].rows:
        origin = str(row["origin"])
        sums[origin] = sums.get(origin, 0.0) + float(row["value"] or 0)
    if not sums.get(TAXES):
        return context.text("programme-prices-basic")
    whole = sum(sums.values())
    taxes, margins = (context.words.percent(sums.get(origin, 0.0) / whole) for origin in (TAXES, MARGINS))
    return context.text("programme-prices", taxes=taxes, margins=margins)


@paragraph("taxes-once-open")
def taxes_once_open(context: BriefContext) -> Text:
    """Return by what taxes of the headline year change in each answer; nothing where nobody works there."""
    if not context.has_figure(YEARLY):
        return ()
    parts = Marked(each_answer(context, YEARLY))
    return context.text("programme-taxes-open", year=context.fact("headline_year"), parts=parts)


@paragraph("not-counted")
def not_counted(context: BriefContext) -> Text:
    """Return each material or stage that is not counted, with the reason."""
    parts = [
        context.words.say(
            "programme-not-counted-part",
            name=capitalise_first(material_name(chart_context(context), str(row["material"]))),
            reason=shielded(context.reason(f"embodied_emissions/{row['id']}/value")),
        )
        for row in context.study["embodied_emissions"].where(quantity="given_off", item=NOT_COUNTED)
    ]
    return spans(Marked(" ".join(parts)))
