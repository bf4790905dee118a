"""Page 1: finding, meaning, how sure it is, one figure, what can be decided, what was asked, who answers for it."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, joined, spans
from impact.brief.edition.speaking import page, speak, speaker
from impact.brief.exhibits.assumptions import JUDGEMENT, strongest
from impact.brief.exhibits.figures import figure
from impact.brief.sections import sections
from impact.brief.sections.evidence import moving_most
from impact.brief.text.answers import FRONT, list_questions
from impact.brief.text.best_answer import is_best
from impact.brief.text.choices import decision_table
from impact.brief.text.issuer import address, issuer
from impact.brief.text.tiles import condition, list_answers, question
from impact.brief.text.variant import STOPS, of_variant
from impact.charts.drawing.series import tone_of
from impact.charts.results import CHART as RESULTS
from impact.charts.results import PanelRows
from impact.core.text import capitalise_first
from impact.document import (
    Block,
    Column,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Qr,
    Row,
    Span,
    Table,
    Text,
    plain,
    text,
)
from impact.language.input_names import lowered, slug
from impact.language.messages import format_marked_message
from impact.statements.cells import KPI
from impact.study.tables import input_key

MOST_NAMED = 2  # assumptions in the sentence on evidence
MOST_VALUES = 30  # that a reader holds of one page
COUNTED = ("standfirst", "body")  # roles of paragraphs; a note is dateline or imprint, a small line is of a variant
VALUE = re.compile(r"(?<![\w.,])[−+]?(?!(?:19|20)\d\d(?!\w|[.,]\d))\d+(?:[.,]\d+)*(?!\w)")  # no year
CITED = re.compile(r"\[\d+\]")


@sections.register("front", needs=("key_figures",))
def front(context: BriefContext) -> Iterator[Block]:
    """Yield the answer of the brief on one page: nine blocks, in the same order for any kind of project."""
    yield Paragraph(dateline(context), "note")
    yield Heading(1, title(context), id="answer")
    yield Paragraph(what_it_means(context), "standfirst")
    yield Paragraph(evidence(context))
    yield from of_variant(context)
    yield from leading_figure(context)
    if table := decision_table(context, held):
        yield table
    yield questions_table(context)
    yield imprint(context)


def values(blocks: Iterable[Block]) -> int:
    """Return how many values the first page prints in title, meaning, evidence and tables; a range has two."""
    of_page = takewhile(lambda block: not isinstance(block, PageBreak), blocks)
    counted = (each for each in of_page if isinstance(each, Heading | Table) or getattr(each, "role", "") in COUNTED)
    return sum(len(VALUE.findall(CITED.sub(" ", plain(said)))) for each in counted for said in each.texts())


def what_it_means(context: BriefContext) -> Text:
    """Return what the finding means, in a sentence."""
    sentences = (speak(context, group) for group in page(context, FRONT).means)
    return joined([context.text("front-means"), next(filter(None, sentences), ())])


def questions_table(context: BriefContext) -> Table:
    """Return what was asked, each question with its answer or why there is none."""
    return Table(
        id="table-asked",
        title=context.text("asked-title"),
        columns=(
            Column(context.words.say("panel-question"), 0.3, row_header=True),
            Column(context.words.say("asked-answer"), 0.7),
        ),
        rows=tuple(Row.of(question_asked, answer()) for question_asked, answer in list_questions(context)),
        dense=False,
        note=context.text("asked-if-announced") if context.conditional else (),
    )


def answers(context: BriefContext) -> list[Text]:
    """Return the answer to each question of the page."""
    return [answer() for _, answer in list_questions(context)]


def imprint(context: BriefContext, *more: Text) -> Qr:
    """Return who made, checked and paid for the brief, whom to ask, and a code that leads to its data.

    Args:
        more: Sentences behind these.
    """
    words, run = context.words, context.study.row("run", "run")
    names = {str(row["id"]): str(row["name"]) for row in context.study["roles"].rows if row["name"] != "none"}
    nobody = words.say("imprint-nobody")
    contact = context.row("panel", id="contact")
    known = contact is not None and contact["text"] != "none"
    somebody = known or {*names} & {"analyst", "assurer", "funder"}
    answering = format_marked_message(
        words,
        "imprint" if somebody else "imprint-none",
        **{role: names.get(role, nobody) for role in ("analyst", "assurer", "funder")},
        contact=str(contact["text"]) if contact is not None and known else nobody,
    )
    lines = tuple(map(spans, answering.splitlines()))
    url = address(context)
    where = text(context.text("address-text"), " ", Span(url, href=url)) if url else context.text("edition-code")
    content = url or f"impact {context.study.name} {run['version']} {str(run['results_sha256'])[:12]}"
    alt = words.say("address-alt" if url else "edition-alt", url=content)
    return Qr(content, alt, joined([where, *more]), named=lines)


def dateline(context: BriefContext) -> Text:
    """Return the day, who issues it, for whom and by whom it was made, and what nobody has done yet."""
    words, run = context.words, context.study.row("run", "run")
    names = {str(row["id"]): str(row["name"]) for row in context.study["roles"].rows if row["name"] != "none"}
    about = context.fact("subtitle").rstrip(STOPS)
    parts = [text(f"{about}.")] if about and not context.fact("variant_of") else []  # a variant has a line that says it
    parts += [context.text("front-day", day=words.day(str(run["as_of"])))]
    if by := issuer(context):
        parts.append(context.text("front-organisation", name=by))
    ending = "" if "commissioner" in names else "-none"
    parts.append(context.text(f"front-commissioner{ending}", name=names.get("commissioner", "")))
    if "analyst" in names:
        parts.append(context.text("front-analyst", name=names["analyst"]))
    parts.append(context.text(f"front-stage-{run['stage']}"))
    return joined(parts)


def title(context: BriefContext) -> Text:
    """Return the finding; one that rests on an announced output names it as its condition."""
    return (*context.if_announced, *speak(context, page(context, FRONT).title))


def leading_figure(context: BriefContext) -> Iterator[Figure]:
    """Yield the main results with their ranges; where none is estimated, what the kind of project shows instead."""
    own, of_page = speaker(context), page(context, FRONT)
    panels = {}
    for panel, names in of_page.figure.items():
        keys = [str(cell.row["id"]) for name in names for cell in own.cells.members(name) if cell.known and cell.row]
        if keys:
            titled = {key: lowered(plain(_result_name(context, key))) for key in keys}
            best = [key for key in keys if is_best(context, key)]
            panels[panel] = PanelRows(plain(_panel_title(context, panel)), titled, best).option
    if panels:
        yield figure(context, RESULTS, size="front", title=speak(context, *of_page.finding), **panels)  # type: ignore[arg-type]
        return
    otherwise = context.declared.charts.get("front_otherwise", "")
    if otherwise in context.study.tables:  # such a chart has the name of its table
        yield figure(context, otherwise, size="front")


def _panel_title(context: BriefContext, panel: str) -> Text:
    message = f"figure-{panel}"
    if of := held(context, panel):
        return context.text("summary-figure", question=Marked(plain(question(context, panel))), of=Marked(of))
    return context.text(message, **context.setting) if context.words.has(message) else question(context, panel)


def held(context: BriefContext, of: str) -> str:
    """Return on what condition the answers to a question hold; nothing where they hold on none."""
    return plain(speak(context, *page(context, FRONT).under.get(of, ())))


def _result_name(context: BriefContext, key: str) -> Text:
    """Return what a result is called in its row: an answer by its condition, others by their own name."""
    signed, tone = context.declared.figures[key].signed, tone_of(key, str(context.study.row(KPI, key)["unit"]))
    if signed and tone == "additional":
        return context.text("figure-additional", of=Marked(plain(condition(context, key))))
    own = f"figure-{slug(key)}"
    if context.words.has(own):
        return context.text(own)
    return spans(capitalise_first(plain(condition(context, key))))


def rests_on(context: BriefContext) -> list[str]:
    """Return the inputs that the table of evidence names, those of the question that decides first."""
    asked = sorted(context.declared.first_page, key=lambda name: not context.declared.first_page[name].decides)
    found = dict.fromkeys(key for name in asked for key in moving_most(context, name))
    return (list(found) or [input_key(row) for row in strongest(context)])[:MOST_NAMED]


def evidence(context: BriefContext) -> Text:
    """Return how good the evidence is, in words, with what it rests on most: a judgement where all of that is one."""
    keys = [
        key for name in context.declared.first_page for key in list_answers(context, name) if context.has_figure(key)
    ]
    grades = [str(context.key_figure(key)["grade"]) for key in keys]
    leading = rests_on(context)
    known = context.words.both(list(dict.fromkeys(context.input_said(key) for key in leading)))
    worst = max(grades, default=JUDGEMENT)
    of_inputs = {str(row["grade"]) for row in context.study["assumptions"].rows if input_key(row) in leading}
    kind = "judgement" if worst == JUDGEMENT and of_inputs == {JUDGEMENT} else worst.lower()
    return context.text(f"front-evidence-{kind}", names=Marked(known))
