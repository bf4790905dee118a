"""Annex: every figure that stands beside the whole country, and why others do not."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.sections import sections
from impact.core.vocabulary import SHARE, WHOLE
from impact.document import Block, Cell, Column, Row, Table, text
from impact.language.input_names import format_with_large_number_word, slug
from impact.study.tables import Record, span

SMALLEST = 0.0005  # share that is printed as per cent: smaller ones round to nothing


@sections.register("comparators", needs=("national_comparison",))
def comparators(context: BriefContext) -> Iterator[Block]:
    """Yield what the figures stand beside in the whole country, and why some are left out."""
    words, table = context.words, context.study["national_comparison"]
    shares = list(table.where(item=SHARE))
    sources = dict.fromkeys(str(row["source_id"]) for row in table.where(item=WHOLE))
    yield Table(
        id="table-comparators",
        title=context.text("comparators-title"),
        subtitle=context.text("comparators-subtitle"),
        columns=(
            Column(words.say("column-figure"), 0.26, row_header=True),
            Column(words.say("column-comparator-beside"), 0.20),
            Column(words.say("column-comparator-whole"), 0.40),
            Column(words.say("column-share"), 0.14, "right"),
        ),
        rows=tuple(_row(context, row) for row in shares),
        source=context.citations.line_of(sources) if sources else (),
    )


def _row(context: BriefContext, row: Record) -> Row:
    words, of, beside = context.words, str(row["of"]), str(row["beside"])
    name = context.figure_name(of)
    head = (Cell(text(name[:1].upper() + name[1:])), Cell(context.text(f"beside-{slug(beside)}")))
    if row["value"] is None:
        reason = context.reason(f"national_comparison/{row['id']}/value")
        return Row((*head, Cell(context.text("comparators-left-out", reason=reason)), Cell(text("–"))))
    whole = next(context.study["national_comparison"].where(of=of, beside=beside, item=WHOLE))
    (value,), unit = format_with_large_number_word(
        words, [words.digits(span(whole)[0])], context.unit_words(str(whole["unit"]))
    )
    said = words.say("comparators-whole", value=value, unit=unit, year=str(whole["year"]))
    share = Cell(text(format_share(context, span(row)[0])))
    return Row((*head, Cell(text(said), cell=f"national_comparison/{whole['id']}/value"), share))


def format_share(context: BriefContext, share: float) -> str:
    """Return a share as per cent, one decimal below ten; one in so many where it would round to nothing."""
    size = abs(share)
    if size >= SMALLEST:
        return context.words.percent(float(f"{size:.1g}") if size < 0.001 else size, 1 if size < 0.0995 else 0)
    return context.words.say("one-in", number=context.words.digits(float(f"{1 / size:.2g}"))) if size else ""
