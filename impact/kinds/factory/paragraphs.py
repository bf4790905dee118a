"""What a factory says of every scenario beside its own."""

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked
from impact.brief.paragraphs import paragraph
from impact.document import Text
from impact.study.tables import DOES_NOT_APPLY

WORLD = "emissions_world"


@paragraph("world-by-case")
def world_by_case(context: BriefContext) -> Text:
    """Return the change in the world in each scenario beside this one that knows who gives way; else that none does.

    Nothing where this one knows it.
    """
    if context.has_figure(WORLD):
        return ()
    rows = context.rows("scenarios", key_figure=WORLD, compared_with=DOES_NOT_APPLY)
    parts = [
        context.words.say("world-case", scenario=str(row["subtitle"]), value=context.amounts.of(row).said)
        for row in rows
        if row["value"] is not None
    ]
    if not parts:
        return context.text("world-unknown", **context.setting)
    return context.text("world-by-case", parts=Marked(context.words.both(parts)), **context.setting)
