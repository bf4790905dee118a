"""Several scenarios of one kind in one document: what is said and what is estimated of each, row by row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from impact.brief.beside_cells import cell
from impact.brief.context import BriefContext
from impact.brief.house import at_foot, kicker, producer
from impact.brief.issuer import author
from impact.brief.rich import spans
from impact.brief.white_label import without_vendor
from impact.document import (
    Attachment,
    Block,
    Cell,
    Column,
    Document,
    Heading,
    ItemList,
    Paragraph,
    Row,
    Running,
    Table,
    Text,
    text,
)
from impact.errors import ImpactError
from impact.pdf.logo_drawing import running_logo
from impact.scenario.beside import Beside, SideBySide
from impact.words.inputs import slug, unmarked

HEAD = 0.22  # width of the column that names the rows
MOST = 5  # columns that a page has room for
FILE = "side_by_side.csv"


def side_by_side(contexts: Sequence[BriefContext], rates: Mapping[str, float]) -> Document:
    """Return the document.

    Args:
        contexts: of the studies, in the order of the columns, all of one kind and one language.
        rates: money of a study for a dollar, by the name of the study.

    Raises:
        ImpactError: there are too few or too many studies, or they are of different kinds.
    """
    if not 2 <= len(contexts) <= MOST:
        raise ImpactError(f"{len(contexts)} scenarios are named. Side by side stand 2 to {MOST}.")
    kinds = sorted({each.kind for each in contexts})
    if len(kinds) > 1:
        raise ImpactError(
            f"the scenarios are of different kinds of project ({', '.join(kinds)}). Name some of one kind."
        )
    words = contexts[0].words
    names = words.both(names_of(contexts))
    title = words.say("beside-title", names=names)
    latest = max(str(each.study.row("run", "run")["as_of"]) for each in contexts)
    cells = list(_cells(contexts, rates))
    brand = contexts[0].brand
    document = Document(
        title=title,
        subject=words.say("beside-subject", count=len(contexts)),
        author=" · ".join(dict.fromkeys(map(author, contexts))),
        lang=words.code,
        date=latest,
        running=Running(
            header_left=text(kicker(brand, words)),
            header_right=text(words.say("beside-kicker")),
            footer_left=text(at_foot(brand, " · ".join(each.study.name for each in contexts))),
            page_of=words.say("page-of"),
            logo=running_logo(brand),
        ),
        blocks=tuple(_blocks(contexts, rates, title, cells)),
        producer=producer(brand),
        mark=words.say("draft") if any(_stage(each) != "final" for each in contexts) else "",
        attachments=(Attachment(FILE, "text/csv", words.say("beside-file"), _as_csv(contexts, cells), "Data"),),
    )
    return without_vendor(document) if brand.white_label else document


def _stage(context: BriefContext) -> str:
    return str(context.study.row("run", "run")["stage"])


def _blocks(
    contexts: Sequence[BriefContext], rates: Mapping[str, float], title: str, cells: list[tuple[str, str, list[str]]]
) -> Iterator[Block]:
    first, words = contexts[0], contexts[0].words
    yield Heading(1, text(title), id="side-by-side")
    years = words.both(list(dict.fromkeys(each.fact("headline_year") for each in contexts)))
    yield Paragraph(first.text("beside-counted"))
    yield Paragraph(text(first.text("beside-years", years=years), " ", _rates(contexts, rates)), "small")
    for group in dict.fromkeys(group for group, _, _ in cells):
        yield _table(contexts, group, [(name, said) for of, name, said in cells if of == group])
    yield Heading(2, first.text("beside-rests-on"), id="rests-on")
    yield ItemList(tuple(_edition(each) for each in contexts), role="small")


def _cells(contexts: Sequence[BriefContext], rates: Mapping[str, float]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield group, row and what each study says; rows of which no study says anything are left out."""
    nothing = contexts[0].words.say("beside-none")
    for group, rows in _declared(contexts[0]).items():
        for name, row in rows.items():
            said = [cell(each, row, rates.get(each.study.name)) for each in contexts]
            if any(each != nothing for each in said):
                yield group, name, said


def _declared(context: BriefContext) -> SideBySide:
    """Return the rows of the kind; its key figures where it declares none."""
    declared = context.declared
    return declared.side_by_side or {"figures": {key: Beside(figure=key) for key in declared.listed}}


def _table(contexts: Sequence[BriefContext], group: str, rows: list[tuple[str, list[str]]]) -> Table:
    first, words = contexts[0], contexts[0].words
    named = f"beside-group-{slug(group)}"
    title = words.say(named) if words.has(named) else words.say("beside-figures")
    width = (1 - HEAD) / len(contexts)
    columns = (
        Column(words.say("beside-column"), HEAD, row_header=True),
        *(Column(name, width) for name in columns_of(contexts)),
    )
    return Table(
        id=f"table-{slug(group)}",
        label=first.label("table"),
        title=text(title),
        columns=columns,
        rows=tuple(Row((Cell(_label(first, name)), *(Cell(spans(each)) for each in said))) for name, said in rows),
        dense=True,
    )


def _label(context: BriefContext, name: str) -> Text:
    message = f"beside-{slug(name)}"
    return context.text(message) if context.words.has(message) else text(context.figure_name(name))


def _rates(contexts: Sequence[BriefContext], rates: Mapping[str, float]) -> Text:
    words, parts = contexts[0].words, []
    for each, name in zip(contexts, names_of(contexts), strict=True):
        if (rate := rates.get(each.study.name)) is not None:
            digits = words.digits(rate, 2 if rate < 100 else 0)
            currency, year = each.fact("currency"), each.fact("price_year")
            parts.append(words.say("beside-rate", name=name, rate=digits, currency=currency, year=year))
    return contexts[0].text("beside-rates", parts=words.both(parts)) if parts else ()


def names_of(contexts: Sequence[BriefContext]) -> list[str]:
    """Return what the scenarios are called: by their places; where two share one, by their titles."""
    places = [each.fact("place") for each in contexts]
    if len(set(places)) == len(places):
        return places
    return [each.words.say("quoted-input", name=each.fact("title")) for each in contexts]


def columns_of(contexts: Sequence[BriefContext]) -> list[str]:
    """Return what stands over the column of each scenario: place and country; where two share these, its title."""
    places = [f"{each.fact('place')}, {each.fact('country_name')}" for each in contexts]
    return places if len(set(places)) == len(places) else [each.fact("title") for each in contexts]


def _edition(context: BriefContext) -> Text:
    run = context.study.row("run", "run")
    return context.text(
        "beside-edition",
        name=context.study.name,
        title=context.fact("title"),
        version=str(run["version"]),
        on=context.words.day(str(run["as_of"])),
        draws=context.words.digits(int(str(run["draws"]))),
        hash=str(run["results_sha256"])[:12],
    )


def _as_csv(contexts: Sequence[BriefContext], cells: list[tuple[str, str, list[str]]]) -> bytes:
    """Return the cells as a table, without the tags of print."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["group", "row", *(each.study.name for each in contexts)])
    writer.writerows([group, name, *(unmarked(each) for each in said)] for group, name, said in cells)
    return out.getvalue().encode()
