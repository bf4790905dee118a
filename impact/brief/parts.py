"""The sections that a document may have: those that are programmed, and those that are declared."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from impact.brief.declared_sections import DeclaredSection, Item, declared_sections
from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import boxed, in_columns, opening
from impact.brief.edition.rich import joined
from impact.brief.edition.speaking import open_page, speak, speaker, titled
from impact.brief.exhibits.drivers import drivers_of
from impact.brief.exhibits.figures import chart_context, figure
from impact.brief.paragraphs import listings, paragraphs
from impact.brief.sections import Section, lacking, sections
from impact.brief.table_of import table_of
from impact.charts import charts
from impact.charts.drawing.series import is_flat
from impact.core.errors import ImpactError, Problem, did_you_mean, list_choices
from impact.document import Block, ColumnGrid, Heading, ItemList, Paragraph, Table, Text
from impact.language.input_names import slug
from impact.statements.catalogue import catalogue
from impact.statements.guards import holds
from impact.study.study import StudyData


def about(name: str, kind: str, extra: tuple[Path, ...] = ()) -> str:
    """Return what a section prints, in a line."""
    if declared := declared_sections(kind, extra).get(name):
        return declared.about
    return (sections[name].blocks.__doc__ or "").partition("\n")[0]


def section_of(name: str, kind: str, extra: tuple[Path, ...] = ()) -> Section:
    """Return a section by its name; a declared one goes before one that is programmed.

    Raises:
        ImpactError: There is none.
    """
    declared = declared_sections(kind, extra).get(name)
    if declared is None:
        return sections[name]
    if declared.shows:
        return Section(name, declared.needs, partial(_shown, declared))
    return _Tables(name, tuple(dict.fromkeys(each.of for each in declared.tables)), partial(_tables, declared))


class _Tables(Section):
    """A section of tables: one of them is enough."""

    def missing(self, study: StudyData) -> tuple[str, ...]:
        """Return the tables of the study that it prints, where the study holds none of them."""
        absent = tuple(need for need in self.needs if need not in study.tables or not study[need].rows)
        return absent if len(absent) == len(self.needs) else ()


def _tables(declared: DeclaredSection, context: BriefContext) -> Iterator[Block]:
    made = [table for each in declared.tables if (table := table_of(context, each)) is not None]
    spoken = speak(context, *declared.says)
    if declared.heading and (made or spoken):
        yield Heading(2, context.finding(declared.heading, **context.setting), id=slug(declared.name))
    if spoken:
        yield Paragraph(spoken)
    yield from made


def _shown(declared: DeclaredSection, context: BriefContext) -> Iterator[Block]:
    """Yield what a section shows; nothing where that is its opening alone."""
    cells = speaker(context).cells
    shown = [item for item in declared.shows if holds(declared.when, cells) and holds(item.when, cells)]
    shown = [item for item in shown if not lacking(context.study, item.needs)]
    shown = [item for item in shown if lacking(context.study, item.lacks) == item.lacks]
    made = [(item.form, list(FORMS[item.form](declared, item, context))) for item in shown]
    if any(blocks for form, blocks in made if form != "opens"):
        if declared.heading:
            yield Heading(2, context.finding(declared.heading, **context.setting), id=slug(declared.name))
        yield from (block for _, blocks in made for block in blocks)


def _opened(_: DeclaredSection, item: Item, context: BriefContext) -> Iterable[Block]:
    below = joined(_paragraph(context, name) for name in item.given.get("says", ()))
    if "title" in item.given:
        return opening(_paragraph(context, item.given["title"]), below, item.of)
    return open_page(context, item.of, below)


def _figure(_: DeclaredSection, item: Item, context: BriefContext) -> Iterable[Block]:
    if not isinstance(item.of, str):
        yield ColumnGrid(tuple((figure(context, chart, width="half", size="beside"),) for chart in item.of))
        return
    title = titled(context, item.given["title"]) if "title" in item.given else ()
    if is_flat(charts[item.of](chart_context(context))) and (row := _row_of_numbers(context, item.of)):
        yield replace(row, id=f"{row.id}-flat", title=title or row.title)
        return
    yield figure(context, item.of, size=item.given.get("size", "leading"), title=title)


def _row_of_numbers(context: BriefContext, chart: str) -> Table | None:
    """Return the declared table of the results of a chart by year with their total, where there is one."""
    tables = (table for each in declared_sections(context.kind, context.words.extra).values() for table in each.tables)
    found = next((table for table in tables if table.of == chart and table.total and [*table.across] == ["year"]), None)
    made = table_of(context, found) if found else None
    return made if isinstance(made, Table) else None


def _words_beside(declared: DeclaredSection, item: Item, context: BriefContext) -> Iterable[Block]:
    exhibits, words = _beside(declared, item, context)
    of = [_paragraph(context, name) for name in item.of]
    if not exhibits:
        return in_columns([*of, *words])
    return in_columns(of, *exhibits, *(Paragraph(each) for each in words if each))


def _table(declared: DeclaredSection, item: Item, context: BriefContext) -> Iterable[Block]:
    return _made(declared, item.of, context)


def _drivers(_: DeclaredSection, item: Item, context: BriefContext) -> Iterable[Block]:
    return drivers_of(context, item.of)


def _section(_: DeclaredSection, item: Item, context: BriefContext) -> Iterable[Block]:
    return _blocks(context, item.of)


def _blocks(context: BriefContext, name: str) -> Iterable[Block]:
    found = section_of(name, context.kind, context.words.extra)
    return () if found.missing(context.study) else found.blocks(context)


def _box(declared: DeclaredSection, item: Item, context: BriefContext) -> Iterable[Block]:
    (exhibits, words), said_in = _beside(declared, item, context), item.given.get("says", ())
    box = list(boxed(context, item.of, *(_paragraph(context, name) for name in said_in), *words))
    if box and any(isinstance(each, Table) for each in exhibits):
        return (ColumnGrid((tuple(exhibits), tuple(box))),)
    return (*exhibits, *box)


def _list(_: DeclaredSection, item: Item, context: BriefContext) -> Iterable[Block]:
    """Yield a list under its heading, and words below it; nothing where there is neither.

    Raises:
        ImpactError: There is no such list.
    """
    found = listings(context.kind)
    if item.of not in found:
        raise ImpactError(f"No list is called '{item.of}'.{did_you_mean(item.of, found)} {list_choices(found)}")
    items = tuple(found[item.of](context))
    below = joined(_paragraph(context, name) for name in item.given.get("says", ()))
    if "heading" in item.given and (items or below):
        yield Heading(3, context.text(item.given["heading"]), minor=True, outline=False)
    yield from [ItemList(items)] if items else []
    yield from [Paragraph(below)] if below else []


FORMS: Mapping[str, Callable[[DeclaredSection, Item, BriefContext], Iterable[Block]]] = {
    "opens": _opened,
    "figure": _figure,
    "says": _words_beside,
    "table": _table,
    "drivers": _drivers,
    "box": _box,
    "list": _list,
    "section": _section,
}


def _beside(declared: DeclaredSection, item: Item, context: BriefContext) -> tuple[list[Block], list[Text]]:
    """Return tables and sections that stand beside words, and the words below them."""
    exhibits: list[Block] = []
    words: list[Text] = []
    for name in item.given.get("beside", ()):
        if any(each.id == name for each in declared.tables):
            exhibits += _made(declared, name, context)
        elif name in sections.names():
            exhibits += _blocks(context, name)
        else:
            words.append(_paragraph(context, name))
    return exhibits, words


def _made(declared: DeclaredSection, name: str, context: BriefContext) -> list[Table | Paragraph]:
    tables = (table_of(context, each) for each in declared.tables if each.id == name)
    return [table for table in tables if table is not None]


def _paragraph(context: BriefContext, name: str) -> Text:
    """Return what a group of statements says, or a paragraph that is programmed."""
    if name in speaker(context).catalogue.groups:
        return speak(context, name)
    found = paragraphs(context.kind)
    return found[name](context) if name in found else speak(context, name)  # which says that there is no such group


def section_problems(kind: str, extra: tuple[Path, ...] = ()) -> Iterator[Problem]:
    """Yield what declared sections of a kind of project name and nothing holds: charts, statements, other sections."""
    own, spoken = catalogue(kind, extra), paragraphs(kind)
    known = {
        "opens": {*own.headings},
        "figure": {*charts.names()},
        "says": {*own.groups, *spoken},
        "list": {*listings(kind)},
        "section": {*sections.names(), *declared_sections(kind, extra)},
    }
    for section in declared_sections(kind, extra).values():
        known["beside"] = {*known["says"], *sections.names(), *(table.id for table in section.tables)}
        for item in section.shows:
            for form, key, name in _named(item):
                if form in known and name not in known[form]:
                    near = did_you_mean(name, known[form])
                    message = f"the section shows '{name}' ({form}), which is not there.{near}"
                    yield section.places.problem((*item.at, key), message)


def _named(item: Item) -> Iterator[tuple[str, str, str]]:
    """Yield what an item names, each behind the form that it is of and the key that has it; messages apart."""
    forms = {"box": "", "opens": "" if "title" in item.given else "opens"}
    groups = [(forms.get(item.form, item.form), item.form, item.of), ("says", "title", item.given.get("title", ()))]
    for form, key, named in (*groups, *((each, each, item.given.get(each, ())) for each in ("says", "beside"))):
        yield from ((form, key, name) for name in ((named,) if isinstance(named, str) else named))
