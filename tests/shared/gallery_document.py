"""The gallery: every kind of block in five languages. What tests of the look and of the layout print.

Nothing in it is true; the figures are invented.
"""

from dataclasses import replace

from gallery_blocks import all_blocks
from gallery_words import WORDS, Words

from impact.document import (
    Attachment,
    Block,
    Callout,
    Cell,
    Column,
    ColumnGrid,
    Contents,
    Document,
    Figure,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Qr,
    Row,
    Running,
    Signatory,
    SignOff,
    Sources,
    Span,
    Status,
    StatusKey,
    Table,
    text,
)
from impact.document.drawing import Drawing, Glyphs, Operators
from impact.theme.colour import rgb
from impact.theme.fonts import is_chinese
from impact.theme.theme import Theme
from impact.version import __version__

_STATUSES: tuple[Status, ...] = ("reported", "modelled", "announced")


def gallery(theme: Theme, language: str = "en") -> Document:
    """Return the gallery in one of five languages; the English one has hostile text and long blocks besides."""
    words = WORDS[language]
    blocks = _samples(words, theme)
    if language == "en":
        colour = theme.palette.channel_direct
        blocks = (*blocks, PageBreak(), *all_blocks(theme.column_width(), theme.column_width(2), colour))
    return Document(
        title=words.title,
        lang=language,
        date="2026-11-24",
        running=Running(text(words.invented), text(theme.name), text(words.standfirst), words.page_of),
        blocks=blocks,
        subject=words.invented,
        author="impact",
        producer=f"impact {__version__}",
        mark=words.draft,
    )


def sample(theme: Theme, mark: str = "") -> Document:
    """Return the part of the English gallery that has no hostile text, with a file that it carries."""
    rows = "".join(f"{name},{value}\n" for name, value, _ in WORDS["en"].bars)
    data = Attachment("jobs.csv", "text/csv", "Data behind Table 1", f"sector,jobs\n{rows}".encode())
    whole = gallery(theme)
    return replace(whole, blocks=_samples(WORDS["en"], theme), mark=mark, attachments=(data,))


def _samples(words: Words, theme: Theme) -> tuple[Block, ...]:
    legend = StatusKey(tuple(zip(_STATUSES, map(text, words.statuses), strict=True)))
    stop = "." + words.space if words.space else "。"
    limit = Span(words.limit, strong=True)
    body = text(words.body, Span("2", script="sub"), stop, limit, f"{words.space}{words.long}" * 3)
    sources = Sources((text(words.invented), text(Span(words.numbers, href="#numbers"))))
    code = Qr("https://example.org/d", words.data, text("example.org/d"), title=text(words.data))
    return (
        Heading(1, text(words.title), id="title"),
        Paragraph(text(words.standfirst), role="standfirst"),
        legend,
        Heading(2, text(words.contents), outline=False),
        Contents(),
        Heading(2, text(words.numbers), id="numbers"),
        Paragraph(body),
        ColumnGrid(((_figure(words, theme),), (_table(words),))),
        ColumnGrid(
            (
                (ItemList(tuple(map(text, words.steps)), numbered=True),),
                (Callout((Heading(3, text(words.limits)), _paragraph(words, words.limit, words.long)), "warning"),),
            )
        ),
        _status_table(words),
        ColumnGrid(((Heading(2, text(words.sources), minor=True), sources), (code,))),
        Heading(2, text(words.sign)),
        _sign_off(words),
    )


def _paragraph(words: Words, *sentences: str) -> Paragraph:
    return Paragraph(text(words.space.join(sentences)))


def _figure(words: Words, theme: Theme) -> Figure:
    """Return bars, each under its label, so that words of any length fit."""
    width, size = theme.column_width(2), theme.charts.text_size
    step, bar = 3.6 * size, 1.3 * size
    height = step * len(words.bars)
    colour = " ".join(f"{part:.3f}" for part in rgb(theme.palette.channel_direct))
    marks: list[Operators | Glyphs] = []
    for place, (name, value, share) in enumerate(words.bars):
        top = height - place * step
        length = 0.84 * width * share
        face = "chinese" if is_chinese(name) else "regular"
        marks.append(Glyphs(face, size, name, (1, 0, 0, 1, 0, top - 1.3 * size)))
        marks.append(Operators(f"{colour} rg 0 {top - 3.1 * size:.1f} {length:.1f} {bar:.1f} re f 0 g"))
        marks.append(Glyphs("semibold", size, value, (1, 0, 0, 1, length + 0.5 * size, top - 2.8 * size)))
    alt = "; ".join(f"{name}: {value}" for name, value, _ in words.bars)
    drawing = Drawing(width, height, tuple(marks))
    return Figure("jobs", words.figure, text(words.finding), text(words.measure), drawing, alt, text(words.source))


def _columns(words: Words) -> tuple[Column, ...]:
    region, jobs = Column(words.region, 1.6, row_header=True), Column(words.jobs, 1, "right")
    return (region, jobs, Column(words.share, 1.2, "right"))


def _row(name: str, value: str, share: float, status: Status = "") -> Row:
    cells = (Cell(text(name), status=status), Cell(text(value)), Cell(text(f"{100 * share:.0f}")))
    return Row(cells, role="total" if share == 1 else "")


def _table(words: Words) -> Table:
    rows = tuple(_row(*bar) for bar in words.bars)
    columns, source = _columns(words), text(words.source)
    return Table("rows", words.table, text(words.finding), columns, rows, source=source, dense=False)


def _status_table(words: Words) -> Table:
    """Return a table at full width: a group with marks for each status, and a total."""
    rows: list[Row] = []
    *parts, total = words.bars
    for status, word in zip(_STATUSES, words.statuses, strict=True):
        rows.append(Row((Cell(text(word.capitalize()), span=3),), role="group"))
        rows += [_row(*bar, status) for bar in parts]
    rows.append(_row(*total))
    label = words.table.replace("1", "2")
    sentences = text(words.space.join((words.limit, words.invented)))
    return Table(
        id="statuses",
        label=label,
        title=text(words.apart),
        columns=_columns(words),
        rows=tuple(rows),
        subtitle=text(words.measure),
        source=text(words.source),
        note=sentences,
        dense=False,
    )


def _sign_off(words: Words) -> SignOff:
    items = (Signatory(words.roles[0], "N. N.", words.signed), *(Signatory(role) for role in words.roles[1:]))
    return SignOff(items, words.signature, words.date, text(words.limit))
