"""The one-page summary: the same numbers as the brief, on a page that stands alone."""

from collections.abc import Iterator
from dataclasses import replace

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, joined, spans
from impact.brief.sections import sections
from impact.brief.sections.answer import boundary, limits
from impact.brief.sections.front import dateline, evidence, held, imprint, title, what_it_means
from impact.brief.sections.sources import source_lines
from impact.brief.text.best_answer import best_note, best_of, is_best
from impact.brief.text.choices import decision_table
from impact.brief.text.tiles import caption, condition, every_answer, list_answers, question
from impact.brief.text.variant import in_one_line
from impact.document import (
    Block,
    Cell,
    Column,
    Heading,
    ItemList,
    Paragraph,
    Row,
    Sources,
    Table,
    Text,
    plain,
    text,
)  # fmt: skip

TOPICS = ("output", "jobs", "replaced", "emissions")  # behind the answers of any kind
MOST_SOURCES = 6  # of what it shows; the brief lists the others


@sections.register("summary")
def summary(context: BriefContext) -> Iterator[Block]:
    """Yield the document of one page: finding, figures, what can be decided, limits and sources, who answers for it."""
    yield Paragraph(joined([dateline(context), in_one_line(context)]), "note")
    yield Heading(1, title(context), id="summary")
    yield Paragraph(what_it_means(context), "standfirst")
    yield (figures := figures_table(context))
    if table := decision_table(context, held, dense=True, best=not figures.note):
        yield table
    yield _heading(context, "does-not-say-heading")
    yield ItemList(tuple(limits(context)), role="small")
    if cited := context.citations.most(MOST_SOURCES):
        yield _heading(context, "panel-sources")
        yield Sources(tuple(source_lines(context, cited.values(), days=False)), chosen=tuple(cited))
    yield boundary(context)
    yield Paragraph(evidence(context), "small")
    yield imprint(context, provenance(context))


def _heading(context: BriefContext, message: str) -> Heading:
    return Heading(2, context.text(message), outline=False, minor=True)


def figures_table(context: BriefContext) -> Table:
    """Return the answers to the questions of page 1, each with its range, or why there is none."""
    page = context.declared.first_page
    keys = {
        name: dict.fromkeys((*list_answers(context, name), *(every_answer(context, name) if page[name].rivals else ())))
        for name in page
    }
    best = {key: best_of(context, key) for name in page if page[name].tone == "money" for key in keys[name]}
    led = [other for key, other in best.items() if other != key]
    rows = tuple(_row(context, name, key, tuple(keys[name]), best.get(key, key)) for name in page for key in keys[name])
    return Table(
        id="table-figures",
        title=context.text("summary-figures"),
        columns=(
            Column(context.words.say("column-figure"), 0.5, row_header=True),
            Column(context.words.say("column-value"), 0.25, "right"),
            Column(context.words.say("column-low-high"), 0.25, "right"),
        ),
        rows=rows,
        note=best_note(context, led[0], money=True) if led else (),
        source=context.source_line(*TOPICS),
    )


def _row(context: BriefContext, name: str, key: str, beside: tuple[str, ...], best: str) -> Row:
    """Return one answer with its range, or why it is not estimated; a figure that answers no question by its name.

    Of money the favoured answer is printed (`best`), under the name of the figure.
    """
    figures, asked = context.declared.figures, plain(question(context, name))
    of = Marked(plain(caption(context, key, beside)))
    other = context.declared.first_page[name].rivals and any(
        figures[each].signed > figures[key].signed for each in beside
    )
    if other or not of or _otherwise_measured(context, name, key):
        said = Cell(spans(context.figure_name(key)))
    else:
        said = Cell(context.text("summary-figure", question=asked, of=of))
    if best != key:
        of = Marked(plain(condition(context, key)))
        said, key = Cell(context.text("summary-figure", question=asked, of=of)), best
    if not context.has_figure(key):
        reason = context.reason(f"key_figures/{key}/value") or context.reason(key) or context.words.say("no-reason")
        return Row((said, Cell(context.text("chart-not-estimated-because", reason=reason), span=2)))
    if is_best(context, key):
        said = Cell(tuple(replace(span, strong=True) for span in said.text))
    amount = context.amount(key)
    plus = "+" if figures[key].signed and amount.rounded.central > 0 else ""
    value = text(f"{plus}{amount.value} ", spans(context.unit_of(amount, context.key_figure(key))))
    cell = f"key_figures/{key}"
    return Row((said, Cell(value, cell=f"{cell}/value"), Cell(text(amount.range), cell=f"{cell}/low")))


def _otherwise_measured(context: BriefContext, name: str, key: str) -> bool:
    """Return whether a figure with a name of its own has another unit than the first that answers its question."""
    first = context.declared.first_page[name].figures[0]
    if context.declared.first_page[name].rivals or not (context.has_figure(first) and context.has_figure(key)):
        return False
    return context.is_named(key) and context.key_figure(first)["unit"] != context.key_figure(key)["unit"]


def provenance(context: BriefContext, message: str = "provenance") -> Text:
    """Return version, hash of the results and who approved it, by the message of the summary or of another document."""
    words, run = context.words, context.study.row("run", "run")
    approver = context.row("roles", id="approver")
    named = approver is not None and approver["name"] != "none"
    return context.text(
        message,
        version=str(run["version"]),
        day=words.day(str(run["as_of"])),
        hash=str(run["results_sha256"])[:12],
        approver=str(approver["name"]) if approver is not None and named else words.say("approver-none"),
    )
