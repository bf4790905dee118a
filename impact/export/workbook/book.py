"""The workbook of an edition: a front sheet, the answers, a sheet an exhibit and a sheet a table of the study."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from impact.brief.compose import title as title_of
from impact.brief.other_language import without_marks
from impact.charts.picture import ChartContext
from impact.document import Figure, plain
from impact.export.edition import Edition
from impact.export.workbook.content import NARROWEST, Book, Cell, Column, Row, Sheet, head_of
from impact.export.workbook.exhibits import Exhibit, exhibits
from impact.export.workbook.figures import Figures
from impact.export.workbook.front import about, front_title
from impact.export.workbook.names import SheetNames, formula_name
from impact.export.workbook.native_charts import Colours
from impact.export.workbook.printed_tables import PrintedTables
from impact.export.workbook.study_tables import StudyTables
from impact.export.workbook.sums import sums
from impact.export.workbook.units import units_sheet
from impact.look.paper import PAPERS
from impact.words.steps import Steps

FIRST = ("kpi", "assumptions", "sources")  # tables that stand before the others
WIDTH_OF_FIGURES = 150.0  # of table and charts, in characters
LARGER = 1.5  # letters of a title, in those of the table


def book_of(edition: Edition) -> Book:
    """Return the workbook of an edition."""
    context, brand = edition.context, edition.brand
    words, palette, study = context.words, context.theme.palette, context.study
    names = SheetNames()
    front_name = names(words.say("workbook-front"))
    answers_name, units_name = names(words.say("workbook-answers")), names(words.say("workbook-units"))
    tiles, found = exhibits(edition)
    exhibit_names = [names(_label(exhibit, edition)) for exhibit in found]
    ordered = [*(name for name in FIRST if name in study.tables), *(name for name in study.tables if name not in FIRST)]
    tables = StudyTables(study, words, sums(study), {name: names(name) for name in ordered}, brand.credit)
    printed = PrintedTables(words, tables)
    colours, steps = Colours(context.theme), Steps.of(study)
    sheets: list[Sheet] = []
    if tiles:
        laid = printed.of_tiles(tiles)
        sheets.append(
            Sheet(answers_name, "answers", words.say("workbook-answers-title"), laid.columns, laid.rows,
                  colour=palette.navy, sort=words.say("workbook-sort-table"), filtered=False)
        )  # fmt: skip
    for name, exhibit in zip(exhibit_names, found, strict=True):
        figures = Figures(ChartContext(exhibit.context.study, exhibit.context.words), tables, steps)
        sheets.append(_exhibit(name, exhibit, figures, printed, colours, edition))
    sheets.append(units_sheet(units_name, study, words, palette.muted))
    sheets += [tables.sheet(name, palette.rule) for name in ordered]
    front = Sheet(
        front_name, "contents", front_title(edition),
        (Column(words.say("workbook-column-sheet"), 30.0), Column(words.say("workbook-column-shows"), 96.0),
         Column(words.say("workbook-column-sort"), 22.0)),
        [Row((Cell(each.name, link=f"#{each.name}"), Cell(each.says or each.title), Cell(each.sort)))
         for each in sheets],
        colour=palette.navy, filtered=False,
    )  # fmt: skip
    document = edition.document
    return Book(
        front, tuple(about(edition)), tuple(sheets),
        title=without_marks(title_of(context, "annex")), subject=document.subject,
        author=_author(edition), company=brand.name,
        keywords=document.keywords if brand.credit else "", day=document.date, back=words.say("workbook-back"),
        footer=brand.footer or plain(document.running.footer_left), page_of=words.say("page-of"),
        ink=palette.ink, head=palette.navy, line=palette.rule, pale=palette.pale, link=palette.link,
        named=brand.credit, letter=abs(context.theme.page.width_mm - PAPERS["letter"][0]) < 1,
    )  # fmt: skip


def _author(edition: Edition) -> str:
    """Return who made it: the house where it has a name; else as the document says, unless that names the program."""
    if edition.brand.name:
        return edition.brand.name
    return "" if not edition.brand.credit and edition.document.author == "impact" else edition.document.author


def _label(exhibit: Exhibit, edition: Edition) -> str:
    """Return what the sheet of an exhibit is called: its number, and in which document it has it."""
    document, label = next(iter(exhibit.labels.items()))
    return edition.context.words.say(f"workbook-in-{document}", label=label)


def _exhibit(
    name: str, exhibit: Exhibit, figures: Figures, printed: PrintedTables, colours: Colours, edition: Edition
) -> Sheet:
    """Return the sheet of an exhibit."""
    words, block = edition.context.words, exhibit.block
    palette, says = edition.context.theme.palette, " ".join(plain(block.title).split())
    key = formula_name(f"{next(iter(exhibit.labels))}_{block.id}")
    heading = f"{block.label}. {says}" if says else block.label
    under = (plain(block.subtitle), *_printed_as(exhibit, edition))
    if isinstance(block, Figure):
        title, top = over(heading, under, WIDTH_OF_FIGURES)
        shown = figures.shown(exhibit.context.drawn_pictures[block.id], block.alt, colours, head_of(title, top))
        notes = [plain(block.source), *([] if shown.charts else [words.say("workbook-no-chart")])]
        notes += [words.say("workbook-chart-columns")] if shown.aside else []
        return Sheet(
            name, key, title, shown.columns, shown.rows, top, tuple(filter(None, notes)), shown.charts, palette.teal,
            shown.aside, says=says, sort=words.say("workbook-sort-figure"), filtered=not shown.charts,
        )  # fmt: skip
    laid = printed.laid(block)
    title, top = over(heading, under, sum(column.width for column in laid.columns))
    notes = [note for note in (plain(block.note), plain(block.source)) if note]
    return Sheet(
        name, key, title, laid.columns, laid.rows, top, tuple(notes), colour=palette.amber, says=says,
        sort=words.say("workbook-sort-table"), filtered=not any(row.role for row in laid.rows),
    )  # fmt: skip


def over(heading: str, under: Iterable[str], width: float) -> tuple[str, tuple[str, ...]]:
    """Return the title of a sheet and the lines under it, broken to the width of its table."""
    wide = max(width, NARROWEST)
    lines = tuple(part for text in under for part in textwrap.wrap(" ".join(text.split()), int(wide)))
    return "\n".join(textwrap.wrap(" ".join(heading.split()), int(wide / LARGER))), lines


def _printed_as(exhibit: Exhibit, edition: Edition) -> Iterator[str]:
    """Yield under which number the other document prints it, where it does."""
    words = edition.context.words
    if len(exhibit.labels) > 1:
        yield words.say("workbook-in-both", brief=exhibit.labels["brief"], annex=exhibit.labels["annex"])
