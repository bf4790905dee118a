"""The gallery: every kind of block, hostile text, five languages. What tests of the look and of the layout print.

Nothing in it is true; the figures are invented.
"""

from __future__ import annotations

from impact import __version__
from impact.brief.blocks import (
    Block,
    Callout,
    Cell,
    Column,
    Contents,
    Document,
    Figure,
    Grid,
    Heading,
    ItemList,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Qr,
    Row,
    Running,
    Signatory,
    SignOff,
    Sources,
    Span,
    StatusKey,
    Table,
    Text,
    text,
)
from impact.brief.gallery_words import WORDS, Words
from impact.charts.drawing import Drawing, Glyphs, Operators
from impact.look.colour import rgb
from impact.look.scripts import is_chinese
from impact.look.theme import Theme

SENTENCE = "Networks earn enough to replace two per cent of their pipes a year, which holds losses where they are. "
HOSTILE = '<img src="x"> & {jobs} </para> \\( %s ${x} [1]'


def chart(width: float, height: float = 90.0) -> Drawing:
    """Return a drawing that needs no matplotlib: one bar and its label."""
    marks = (
        Operators(f"0.1 0.2 0.3 rg 10 20 {width - 40:.0f} 18 re f"),
        Glyphs("semibold", 8.0, "−12.5 Mt", (1, 0, 0, 1, 12, 44)),
    )
    return Drawing(width, height, marks)


def figure(name: str, width: float, height: float = 90.0, title: str = "A finding in about ten words") -> Figure:
    """Return a figure with that drawing."""
    return Figure(
        id=name,
        label=f"Figure {name}",
        title=text(title),
        subtitle=text("Measure, unit, place, period"),
        drawing=chart(width, height),
        alt=f"Bar chart {name}: minus 12.5 million tonnes.",
        source=text("Source: [1]."),
    )


def table(rows: int, name: str = "long") -> Table:
    """Return a table with so many rows and three more: a group, one with marks, a total."""
    columns = (Column("District", 2, row_header=True), Column("Cars", 1, "right"), Column("Share,\n%", 1, "right"))
    body = [
        Row(
            (
                Cell(text(f"District {index}")),
                Cell(text(f"{index * 37:,}")),
                Cell(text(f"{index % 100}"), bar=index % 100 / 100),
            )
        )
        for index in range(1, rows + 1)
    ]
    group = Row((Cell(text("Announced"), span=2), Cell(text(""))), role="group")
    marked = Row(
        (Cell(text("With a mark"), status="modelled"), Cell(text("12"), status="announced"), Cell(text("3"), bar=0.03))
    )
    total = Row((Cell(text("All")), Cell(text("99,999")), Cell(text("100"), bar=1.0)), role="total")
    return Table(
        id=name,
        label="Table 1",
        title=text("Most districts gain little"),
        subtitle=text("Cars by district, 2030"),
        columns=columns,
        rows=(*body, group, marked, total),
        note=text("Low and high are the 5th and 95th percentiles."),
        source=text("Source: [2]."),
    )


def key_figures() -> KeyFigures:
    """Return a strip of three key figures, one for each status."""
    legend = StatusKey(
        (("reported", text("reported")), ("modelled", text("modelled")), ("announced", text("announced")))
    )
    return KeyFigures(
        (
            KeyFigure("5,000", "jobs", "Supported in the country", "4,000 to 7,000", "gross", "modelled"),
            KeyFigure("−1.2", "Mt CO₂", "Emissions of the cars", "−1.5 to −0.9", status="announced"),
            KeyFigure("1,187", "", "Employed at the plant", "counted", status="reported"),
        ),
        legend=legend,
    )


def all_blocks(column: float, half: float) -> tuple[Block, ...]:
    """Return every kind of block; `column` and `half` are the widths of charts."""
    return (
        Heading(1, text("All blocks, ", HOSTILE), id="top"),
        Paragraph(text("The standfirst says what the page holds, in one sentence or two."), role="standfirst"),
        key_figures(),
        Heading(2, text("Texts"), id="texts"),
        Paragraph(
            text(
                "Spending rises by ",
                Span("1.4%", strong=True),
                " of ",
                Span("income", emphasis=True),
                "; CO",
                Span("2", script="sub"),
                " falls by 10",
                Span("3", script="super"),
                " t. See ",
                Span("the State Statistics Committee", href="https://stat.uz/en"),
                ", ",
                Span("the long table", href="#long"),
                " and ",
                Span("source 2", href="#source-2"),
                ". ",
                SENTENCE * 4,
            )
        ),
        Paragraph(
            text(Span("A paragraph that is one whole link over more than a single line of the page. " * 3, href="#top"))
        ),
        Paragraph(
            text(Span("Oʻzbekiston iqtisodiyoti — suv taʼminoti.", lang="uz"), " ", Span("Реформа тарифов.", lang="ru"))
        ),
        Paragraph(text(HOSTILE), role="small"),
        Paragraph(text("A note in the smallest type."), role="note"),
        ItemList((text("A first item. ", SENTENCE * 2), text("A second item."))),
        ItemList(tuple(text(f"Step {number}. ", SENTENCE * 2) for number in range(1, 5)), numbered=True),
        Heading(2, text("Exhibits")),
        Grid(
            (
                (figure("2", half, title="A longer finding that runs over more than one line here"),),
                (figure("3", half),),
            )
        ),
        figure("4", column),
        StatusKey((("modelled", text("modelled")),)),
        table(70),
        Heading(2, text("Boxes")),
        Callout((Heading(3, text("What this does not say")), Paragraph(text(SENTENCE * 3)))),
        Callout((Paragraph(text(SENTENCE * 30)), ItemList((text("An item in a box."),))), tone="warning"),
        Grid(
            (
                (Heading(3, text("Left")), *(Paragraph(text(SENTENCE * 6)) for _ in range(9))),
                (
                    Heading(3, text("Right")),
                    Sources(tuple(text(f"Source number {number}, 2025.") for number in range(1, 5))),
                ),
            ),
            widths=(0.6, 0.4),
        ),
        PageBreak(),
        Heading(2, text("Data")),
        Qr(
            "https://example.org/d",
            alt="QR code linking to https://example.org/d",
            text=text("example.org/d"),
            title=text("Data"),
        ),
    )


def gallery(theme: Theme, language: str = "en") -> Document:
    """Return the gallery in one of five languages; the English one has hostile text and long blocks besides."""
    words = WORDS[language]
    column, half = theme.column_width(), theme.column_width(2)
    blocks = said(words, half, theme.palette.channel_direct)
    if language == "en":
        blocks = (*blocks, PageBreak(), *all_blocks(column, half))
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


def said(words: Words, half: float, colour: str) -> tuple[Block, ...]:
    """Return every kind of block in one language; `half` and `colour` are those of its chart."""
    legend = StatusKey(tuple(zip(("reported", "modelled", "announced"), map(text, words.statuses), strict=True)))
    figures = (
        KeyFigure(words.key_value, words.key_unit, words.key_label, words.key_range, status="modelled"),
        KeyFigure(words.change, "Mt CO₂", words.finding, words.key_range),
        KeyFigure("−12", "%", words.measure, words.key_range, status="announced"),
    )
    body = text(words.body, Span("2", script="sub"), ". ", Span(words.limit, strong=True), f" {words.long}" * 3)
    return (
        Heading(1, text(words.title), id="title"),
        Paragraph(text(words.standfirst), role="standfirst"),
        KeyFigures(figures, legend=legend),
        Heading(2, text(words.contents), outline=False),
        Contents(),
        Heading(2, text(words.numbers), id="numbers"),
        Paragraph(body),
        Grid(((_said_figure(words, half, colour),), (_said_table(words),))),
        Grid(
            (
                (ItemList(tuple(map(text, words.steps)), numbered=True),),
                (Callout((Heading(3, text(words.limits)), Paragraph(text(words.limit, " ", words.long))), "warning"),),
            )
        ),
        Heading(2, text(words.sources)),
        Sources((text(words.invented), text(Span(words.numbers, href="#numbers")))),
        Qr("https://example.org/d", words.data, text("example.org/d"), title=text(words.data)),
        Heading(2, text(words.sign)),
        _said_sign_off(words),
    )


def _said_figure(words: Words, width: float, colour: str) -> Figure:
    marks: list[Operators | Glyphs] = []
    fill = " ".join(f"{part:.3f}" for part in rgb(colour))
    for place, (name, value, share) in enumerate(words.bars):
        y = 70 - 26 * place
        marks.append(Operators(f"{fill} rg {0.4 * width:.0f} {y} {0.45 * width * share:.0f} 12 re f 0 g"))
        face = "chinese" if is_chinese(name) else "regular"
        marks.append(Glyphs(face, 7.5, name, (1, 0, 0, 1, 0, y + 3)))
        marks.append(Glyphs("semibold", 8.0, value, (1, 0, 0, 1, 0.87 * width, y + 3)))
    alt = "; ".join(f"{name}: {value}" for name, value, _ in words.bars)
    drawing = Drawing(width, 92, tuple(marks))
    return Figure("jobs", words.figure, text(words.finding), text(words.measure), drawing, alt, text(words.source))


def _said_table(words: Words) -> Table:
    def row(name: str, value: str, share: float) -> Row:
        cells = (Cell(text(name)), Cell(text(value)), Cell(text(f"{100 * share:.0f}"), bar=share))
        return Row(cells, role="total" if share == 1 else "")

    columns = (
        Column(words.region, 1.6, row_header=True),
        Column(words.jobs, 1, "right"),
        Column(words.share, 1.2, "right"),
    )
    title: Text = text(words.finding)
    return Table("rows", words.table, title, columns, tuple(row(*bar) for bar in words.bars), source=text(words.source))


def _said_sign_off(words: Words) -> SignOff:
    items = (Signatory(words.roles[0], "A. Karimova", "2026-11-24"), *(Signatory(role) for role in words.roles[1:]))
    return SignOff(items, words.signature, words.date, text(words.limit))
