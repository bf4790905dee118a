"""How sure is the answer, and what would change it."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import because, note_message
from impact.brief.edition.rich import Marked
from impact.brief.exhibits.drivers import drivers_table, name_leading_inputs
from impact.brief.sections import sections
from impact.brief.text.notes import skewed_table
from impact.document import Block, Heading, Paragraph, Text
from impact.language.input_names import slug

SAID_ELSEWHERE = (  # beside the table it belongs to
    "employment_fte", "regional_detail", "public_money_from_2030", "public_outlays", "fuel_imports_avoided",
    "fee_by_engine", "revenue_by_level", "royalties",
)  # fmt: skip


@sections.register("uncertainty")
def sure(context: BriefContext) -> Iterator[Block]:
    """Yield what is not in the numbers first, then what moves them."""
    yield Heading(2, finding(context), id="sure")
    if missing := tuple(unquantified(context)):
        yield Paragraph(context.text("sure-missing", what=Marked(". ".join(missing))), "small")
    for metric in leading(context):
        keys = [key for key in (metric, *context.declared.figures[metric].otherwise) if context.has_figure(key)]
        if table := drivers_table(context, keys, f"drivers-{slug(metric)}"):
            yield table
    if table := skewed_table(context):
        yield table


def leading(context: BriefContext) -> list[str]:
    """Return the first figure of each question whose sign is an answer."""
    found: dict[str, str] = {}
    for key in context.headlines:
        if context.declared.figures[key].signed:
            found.setdefault(context.declared.figures[key].question, key)
    return list(found.values())


def finding(context: BriefContext, metrics: list[str] | None = None) -> Text:
    """Return which input moves the answers most, or which moves each; of these figures where they are named."""
    asked = leading(context) if metrics is None else metrics
    return name_leading_inputs(context, {(key,): context.topic(key) for key in asked})


def unquantified(context: BriefContext) -> Iterator[str]:
    """Yield what is not estimated, in the order of the scenario, less what is said beside the table it belongs to."""
    names = (str(row["id"]) for row in context.study["notes"].rows if row["id"] not in SAID_ELSEWHERE)
    return (because(context, name) for name in names if context.words.has(note_message(name)))
