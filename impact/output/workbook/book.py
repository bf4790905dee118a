"""The workbook of an edition: a front sheet, the answers, a sheet an exhibit and a sheet a table of the study."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from impact.brief.compose import compose, title
from impact.brief.compose import title as title_of
from impact.brief.edition.context import BriefContext
from impact.brief.edition.passes import without_marks
from impact.brief.sections.summary import figures_table
from impact.charts.drawing.picture import ChartContext
from impact.document import Figure, Table, plain, walk
from impact.language.input_names import lowered, unit_words, unmarked
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.language.table_text import PER, column_head
from impact.language.unit_names import unit_message
from impact.output.edition import Edition
from impact.output.workbook.charts import Colours
from impact.output.workbook.content import NARROWEST, Book, Sheet, SheetCell, SheetColumn, SheetRow, head_of
from impact.output.workbook.exhibits import PrintedTables
from impact.output.workbook.figures import FigureSheets
from impact.output.workbook.formats import SheetNames, formula_name
from impact.output.workbook.study_tables import StudyTables, sums
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY
from impact.theme.themes import PAPERS

FIRST = ("key_figures", "assumptions", "sources")  # tables that stand before the others
WIDTH_OF_FIGURES = 150.0  # of table and charts, in characters
LARGER = 1.5  # letters of a title, in those of the table
Line = tuple[str, str]
NOBODY = "none"
BRIEF, ANNEX = "brief", "annex"


def book_of(edition: Edition) -> Book:
    context, brand = edition.context, edition.brand
    words, palette, study = context.words, context.theme.palette, context.study
    names = SheetNames()
    front_name = names(words.say("annex-contents"))
    answers_name, units_name = names(words.say("workbook-answers")), names(words.say("workbook-units"))
    found = exhibits(edition)
    exhibit_names = [names(_label(exhibit, edition)) for exhibit in found]
    ordered = [*(name for name in FIRST if name in study.tables), *(name for name in study.tables if name not in FIRST)]
    tables = StudyTables(study, words, sums(study), {name: names(name) for name in ordered}, brand.credit)
    printed = PrintedTables(words, tables)
    colours, steps = Colours(context.theme), Steps.of(study)
    laid = printed.laid(figures_table(context))
    sheets = [
        Sheet(answers_name, "answers", words.say("workbook-answers-title"), laid.columns, laid.rows,
              colour=palette.navy, sort=words.say("workbook-sort-table"), filtered=False)
    ]  # fmt: skip
    for name, exhibit in zip(exhibit_names, found, strict=True):
        figures = FigureSheets(ChartContext(exhibit.context.study, exhibit.context.words), tables, steps)
        sheets.append(_exhibit(name, exhibit, figures, printed, colours, edition))
    sheets.append(units_sheet(units_name, study, words, palette.muted))
    sheets += [tables.sheet(name, palette.rule) for name in ordered]
    front = Sheet(
        front_name, "contents", title(edition.context, "brief"),
        (SheetColumn(words.say("workbook-column-sheet"), 30.0), SheetColumn(words.say("workbook-column-shows"), 96.0),
         SheetColumn(words.say("workbook-column-sort"), 22.0)),
        [SheetRow((SheetCell(each.name, link=f"#{each.name}"), SheetCell(each.says or each.title),
            SheetCell(each.sort)))
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
    document, label = next(iter(exhibit.labels.items()))
    return edition.context.words.say(f"workbook-in-{document}", label=label)


def _exhibit(
    name: str, exhibit: Exhibit, figures: FigureSheets, printed: PrintedTables, colours: Colours, edition: Edition
) -> Sheet:
    words, block = edition.context.words, exhibit.block
    palette, says = edition.context.theme.palette, " ".join(plain(block.title).split())
    key = formula_name(f"{next(iter(exhibit.labels))}_{block.id}")
    heading = f"{block.label}. {says}" if says else block.label
    under = (plain(block.subtitle), *_printed_as(exhibit, edition))
    if isinstance(block, Figure):
        title, top = over(heading, under, WIDTH_OF_FIGURES)
        shown = figures.shown(exhibit.context.log.plain_pictures[block.id], block.alt, colours, head_of(title, top))
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
    wide = max(width, NARROWEST)
    lines = tuple(part for text in under for part in textwrap.wrap(" ".join(text.split()), int(wide)))
    return "\n".join(textwrap.wrap(" ".join(heading.split()), int(wide / LARGER))), lines


def _printed_as(exhibit: Exhibit, edition: Edition) -> Iterator[str]:
    words = edition.context.words
    if len(exhibit.labels) > 1:
        yield words.say("workbook-in-both", brief=exhibit.labels["brief"], annex=exhibit.labels["annex"])


def about(edition: Edition) -> Iterator[Line]:
    """Yield lines over the list of sheets: what they are about and what is said; a heading says nothing more."""
    yield from _which(edition)
    yield from _how(edition)
    yield from _numbers(edition)
    yield edition.context.words.say("workbook-contents"), ""


def _which(edition: Edition) -> Iterator[Line]:
    context, brand = edition.context, edition.brand
    words, study = context.words, context.study
    run, roles = study.row("run", "run"), {str(row["id"]): str(row["name"]) for row in study["roles"].rows}
    yield words.say("workbook-what"), words.say("workbook-what-text")
    if context.fact("subtitle"):
        yield words.say("workbook-subject"), context.fact("subtitle")
    yield words.say("panel-question"), context.fact("question")
    yield words.say("batch-place"), ", ".join(dict.fromkeys((context.fact("place"), context.fact("country_name"))))
    yield words.say("sign-off-date"), words.day(str(run["as_of"]))
    yield words.say("workbook-stage"), words.say(f"front-stage-{run['stage']}")
    name = roles.get("commissioner", NOBODY)
    known = name != NOBODY
    yield words.say("workbook-for"), name if known else words.say("front-commissioner-none")
    analyst = roles.get("analyst", NOBODY)
    yield words.say("workbook-by"), analyst if analyst != NOBODY else words.say("imprint-nobody")
    if brand.name:
        yield words.say("workbook-issued"), ". ".join(filter(None, (brand.name, brand.contact)))
    until = words.day(str(run["valid_until"]))
    yield words.say("panel-version"), words.say("workbook-edition-text", version=str(run["version"]), until=until)
    if brand.credit:
        package = str(run["package_version"])
        yield (
            words.say("workbook-made"),
            words.say("workbook-made-text", package=package, hash=str(run["results_sha256"])),
        )


def _how(edition: Edition) -> Iterator[Line]:
    words = edition.context.words
    yield words.say("workbook-how"), ""
    for name in ("exhibits", "tables", "totals", "filters"):
        yield words.say(f"workbook-how-{name}"), words.say(f"workbook-how-{name}-text")


def _numbers(edition: Edition) -> Iterator[Line]:
    context = edition.context
    words, run = context.words, context.study.row("run", "run")
    yield words.say("workbook-numbers"), ""
    ranged = int(run["draws"] or 0) > 0
    range_ = "panel-range-text" if ranged else "no-range"
    yield (
        words.say("workbook-range"),
        words.say(range_, draws=f"{int(run['draws'] or 0):d}") if ranged else words.say(range_),
    )
    for status in ("modelled", "reported", "announced"):
        yield words.say(f"status-{status}"), words.say(f"workbook-status-{status}")
    yield words.say("panel-grades"), words.say("panel-grades-text")
    money = words.say("workbook-money-text", currency=context.fact("currency"), year=context.fact("price_year"))
    yield words.say("panel-money"), money


@dataclass(frozen=True)
class Exhibit:
    """A figure or a table, with the document that it is first met in.

    Attributes:
        block: its content. context: of the document, which knows what a figure shows.
        labels: its number in each document that prints it, by the name of the document.
    """

    block: Figure | Table
    context: BriefContext
    labels: Mapping[str, str]


def exhibits(edition: Edition) -> tuple[Exhibit, ...]:
    """Return all exhibits: those of the annex, then what only the brief prints.

    What both print alike stands once.
    """
    context = edition.context
    own = BriefContext(context.original, context.words, context.theme, context.declared, edition.brand)
    brief = compose(own, BRIEF, context.words.extra)
    found: dict[object, Exhibit] = {}
    for name, document, of in ((ANNEX, edition.document, context), (BRIEF, brief, own)):
        for block in walk(document.blocks):
            if isinstance(block, Figure | Table) and block.label:
                exhibit = Exhibit(block, of, {name: block.label})
                first = found.setdefault(_content(exhibit), exhibit)
                found[_content(exhibit)] = replace(first, labels={**first.labels, name: block.label})
    return tuple(found.values())


def _content(exhibit: Exhibit) -> object:
    """Return what an exhibit shows: figures of one id show the same, tables of one id where their rows are equal."""
    block = exhibit.block
    if isinstance(block, Figure):
        return block.id, exhibit.context.log.plain_pictures[block.id].series
    return block.id, replace(block, label="").rows


def in_words(words: Language, unit: str) -> str:
    if unit == "1":
        return words.say("workbook-share")
    said, (name, values) = unit_words(words, unit), unit_message(unit)
    if said == unit.replace("_", " ") and name and PER not in unit.removesuffix("/yr"):
        said = words.say(f"unit-{name}", number="", **values)
        said = words.say("scale-million", unit=said) if name.startswith("money") else said
    return lowered(unmarked(said))


def units_sheet(name: str, study: StudyData, words: Language, colour: str) -> Sheet:
    used: dict[str, list[str]] = {}
    for table in study.tables.values():
        if "unit" in table.columns:
            for unit in dict.fromkeys(str(row["unit"]) for row in table.rows):
                used.setdefault(unit, []).append(table.name)
    rows = [
        SheetRow((SheetCell(unit), SheetCell(in_words(words, unit)), SheetCell(", ".join(tables))))
        for unit, tables in sorted(used.items())
        if unit not in (DOES_NOT_APPLY, "")
    ]
    columns = (
        SheetColumn(column_head(words, "unit"), 34.0), SheetColumn(words.say("workbook-column-in-words"), 48.0),
        SheetColumn(words.say("workbook-column-tables"), 60.0),
    )  # fmt: skip
    title = words.say("workbook-units-title")
    return Sheet(name, "units", title, columns, rows, colour=colour, sort=words.say("workbook-sort-key"))
