"""The last page of a document without an annex: evidence, what decides and contradicts, limits and sources."""

from collections.abc import Iterator
from dataclasses import replace

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import opening
from impact.brief.edition.rich import joined
from impact.brief.exhibits.drivers import name_leading_inputs
from impact.brief.exhibits.panel import PanelItem, adverse, findings_against, money, printed_item
from impact.brief.paragraphs.additional import which
from impact.brief.sections import sections
from impact.brief.sections.answer import boundary, limits
from impact.brief.sections.basis import main_sources
from impact.brief.sections.evidence import evidence_title, shown
from impact.brief.sections.summary import figures_table, provenance
from impact.brief.text.best_answer import best_note, is_best
from impact.brief.text.issuer import AbsentError
from impact.brief.text.joint_changes import Answers
from impact.brief.text.own_text import of_the_author
from impact.brief.text.switching_values import turning
from impact.brief.text.tiles import every_answer
from impact.document import Block, Cell, Column, Heading, ItemList, Paragraph, Row, Table, Text, halves, text

WIDTHS = (0.57, 0.18, 0.16, 0.09)  # of figure, main estimate, range and a word for the evidence
ADDITIONAL = "additional"  # the heading under which it stands when each answer applies


@sections.register("closing", needs=("key_figures",))
def closing(context: BriefContext) -> Iterator[Block]:
    """Yield all figures with their evidence, what decides, moves and contradicts them, limits, how counted, sources."""
    asked, (graded, figures) = shown(context), with_evidence(context)
    yield from opening(graded, (), "closing")
    yield replace(figures, note=())
    most = name_leading_inputs(context, {answers: context.topic(answers[0]) for answers in asked[:1]})
    strong = tuple(replace(span, strong=True) for span in most)
    decides = (best(context), strong, turning(context, [led(context, each) for each in asked]))
    why: list[Block] = [Paragraph(said, "small") for said in decides if said]
    why += [_heading(context, "does-not-say-heading"), ItemList(tuple(limits(context)), role="small")]
    made = provenance(context, "provenance-short")
    prices = Paragraph(joined([printed_item(context, PanelItem("money", money)), made]), "note")
    counted = [_heading(context, "basis-counted-title"), boundary(context), prices]
    against = [_heading(context, "panel-adverse"), ItemList(tuple(findings(context)), role="small")]
    cited = context.citations.most(len(context.citations.sources))
    yield halves([*why, *against, *counted, *(main_sources(context, cited) if cited else ())])


def led(context: BriefContext, keys: Answers) -> Answers:
    """Return the best of the answers to a question; all of them where the evidence favours none."""
    return tuple(key for key in keys if is_best(context, key)) or keys


def _heading(context: BriefContext, message: str) -> Heading:
    return Heading(3, context.text(message), minor=True, outline=False)


def with_evidence(context: BriefContext) -> tuple[Text, Table]:
    """Return how good the evidence is, as a finding, and the table of figures with a column that says it of each."""
    figures = figures_table(context)
    keys = [row.cells[1].cell.split("/")[1] if row.cells[1].cell else "" for row in figures.rows]
    grades = [str(context.key_figure(key)["grade"]) if key else "" for key in keys]
    columns = (*figures.columns, Column(context.words.say("column-evidence")))
    made = replace(
        figures,
        columns=tuple(replace(each, width=width) for each, width in zip(columns, WIDTHS, strict=True)),
        rows=tuple(_graded(context, row, grade) for row, grade in zip(figures.rows, grades, strict=True)),
    )
    return evidence_title(context, [grade for grade in grades if grade]), made


def _graded(context: BriefContext, row: Row, grade: str) -> Row:
    if grade:
        return replace(row, cells=(*row.cells, Cell(text(context.words.say(f"evidence-{grade.lower()}")))))
    *before, reason = row.cells
    return replace(row, cells=(*before, replace(reason, span=reason.span + 1)))


def best(context: BriefContext) -> Text:
    """Return which answer the evidence favours, why, and when each applies, unless a page before says so."""
    page, because = context.declared.first_page, str(context.study.facts.get("favoured_because", ""))
    rivals = [key for name in page if page[name].rivals for key in every_answer(context, name) if is_best(context, key)]
    said = best_note(context, rivals[0], money=False) if rivals else ()
    why = of_the_author(context, because) if said and because else ()
    here = "gross_to_net" in context.study.tables and ADDITIONAL not in context.log.by_section
    return joined([said, why, which(context) if here else ()])


def findings(context: BriefContext) -> list[Text]:
    """Return what speaks against the project or the estimate; in a draft that states none, that it is not given yet."""
    try:
        return [text(each) for each in findings_against(context)]
    except AbsentError:
        return [printed_item(context, PanelItem("adverse", adverse))]
