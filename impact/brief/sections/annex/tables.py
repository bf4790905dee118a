"""What the attached tables hold."""

from collections.abc import Iterator

from impact.brief.edition.attachments import ATTACHED_TEXTS, described
from impact.brief.edition.context import BriefContext
from impact.brief.sections import sections
from impact.core.text import small_first
from impact.document import Block, Paragraph
from impact.language.input_names import slug


@sections.register("tables")
def tables(context: BriefContext) -> Iterator[Block]:
    """Yield what each attached table holds, in one note: as a list they would fill a page."""
    files = described(context.study, context.words, ATTACHED_TEXTS)
    said = [small_first(says) for name, says in files.items() if name.endswith(".csv")]
    yield Paragraph(context.text("attached-tables-hold", tables="; ".join(said)), "note")
    named = [
        context.words.say(message) for name in context.left_out if context.words.has(message := f"section-{slug(name)}")
    ]
    if named:
        yield Paragraph(context.text("sections-left-out", sections=context.words.either(named)), "note")
