"""Every kind of block with hostile text and hostile lengths, in English; the figures are invented."""

from importlib import import_module

from impact.core.registry import modules_of
from impact.document import (
    Block,
    Callout,
    Cell,
    Column,
    ColumnGrid,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Qr,
    Row,
    Sources,
    Span,
    StatusKey,
    Table,
    text,
)
from impact.document.drawing import Drawing, Glyphs, Operators
from impact.theme.colour import rgb

SENTENCE = "Networks earn enough to replace two per cent of their pipes a year, which holds losses where they are. "
HOSTILE = '<img src="x"> & {jobs} </para> \\( %s ${x} [1]'


_BLUE = "#12436D"
LONG_ADDRESS = "https://example.org/data/2026/impact-of-the-plant-on-jobs-and-emissions/annex.xlsx?sheet=3&row=12"


def chart(width: float, height: float = 90.0, colour: str = _BLUE) -> Drawing:
    """Return a drawing that needs no matplotlib: columns that hang from a zero line, and the value of the last."""
    top, foot, columns = height - 16.0, 4.0, 12
    step = width / columns
    bars = " ".join(
        f"{at * step:.1f} {top - (drop := (top - foot) * at / columns):.1f} {0.62 * step:.1f} {drop:.1f} re"
        for at in range(1, columns)
    )
    fill = " ".join(f"{part:.3f}" for part in rgb(colour))
    marks = (
        Operators(f"{fill} rg {bars} f 0.1 0.15 0.2 RG 0.5 w 0 {top:.1f} m {width:.1f} {top:.1f} l S"),
        Glyphs("semibold", 8.0, "−12.5 Mt", (1, 0, 0, 1, max(0.0, width - 44), top + 5)),
    )
    return Drawing(width, height, marks)


def figure(
    name: str, width: float, height: float = 90.0, title: str = "A finding in about ten words", colour: str = _BLUE
) -> Figure:
    return Figure(
        id=name,
        label=f"Figure {name}",
        title=text(title),
        subtitle=text("Measure, unit, place, period"),
        chart=chart(width, height, colour),
        alt=f"Bar chart {name}: minus 12.5 million tonnes.",
        source=text("Source: [1]."),
    )


def table(rows: int, name: str = "long") -> Table:
    """Return a table with so many rows and three more: a group, one with marks, a total."""
    columns = (Column("District", 2, row_header=True), Column("Plants", 1, "right"), Column("Share, %", 1, "right"))
    body = [
        Row(tuple(Cell(text(each)) for each in (f"District {index}", f"{index * 37:,}", f"{index % 100}")))
        for index in range(1, rows + 1)
    ]
    group = Row((Cell(text("Announced"), span=2), Cell(text(""))), role="group")
    marked = Row((Cell(text("With a mark"), status="modelled"), Cell(text("12"), status="announced"), Cell(text("3"))))
    total = Row((Cell(text("All")), Cell(text("99,999")), Cell(text("100"))), role="total")
    return Table(
        id=name,
        label="Table 1",
        title=text("Most districts gain little"),
        subtitle=text("Plants by district, 2030"),
        columns=columns,
        rows=(*body, group, marked, total),
        note=text("Low and high are the 5th and 95th percentiles."),
        source=text("Source: [2]."),
        dense=False,
    )


def wide_table() -> Table:
    """Return a dense table with many columns, spans, empty cells, words that must be divided, and a long address."""
    years = tuple(Column(str(year), 1, "right") for year in range(2024, 2031))
    columns = (Column("Measure", 2.6, row_header=True), *years, Column("Where it comes from", 2.4))

    def row(name: str, values: tuple[str, ...], origin: str) -> Row:
        return Row((Cell(text(name)), *(Cell(text(value)) for value in values), Cell(text(origin))))

    def tall(name: str, origin: str) -> Row:
        """Return a row whose first number and origin reach into the next row."""
        values = (Cell(text("12"), rows=2), *(Cell(text(f"{at * 3}")) for at in range(1, 7)))
        return Row((Cell(text(name)), *values, Cell(text(origin), rows=2)))

    rows = (
        Row((Cell(text("A group over all columns"), span=9),), role="group"),
        row("Registrations, thousand", tuple(f"{at * 1.7:.1f}" for at in range(1, 8)), "Customs"),
        row("Emissions, kt CO₂", tuple(f"−{at * 123:,}" for at in range(1, 8)), LONG_ADDRESS),
        row("Internationalisation of procurement", ("", "", "", "1", "", "", ""), "No value, no dash"),
        Row((Cell(text("A span")), Cell(text("not estimated, because nothing is known"), span=7), Cell(text("")))),
        tall("Two rows", "One origin of both rows, told at such length that it needs more lines than one row has"),
        Row((Cell(text("below")), *(Cell(text(f"{at}")) for at in range(1, 7)))),
    )
    return Table("wide", "Table 2", text("A dense table holds nine columns"), columns, rows)


def status_key() -> StatusKey:
    return StatusKey((("reported", text("reported")), ("modelled", text("modelled")), ("announced", text("announced"))))


def all_blocks(column: float, half: float, colour: str = _BLUE) -> tuple[Block, ...]:
    """Return every kind of block; `column` and `half` are the widths of charts, `colour` is theirs."""
    return (
        Heading(1, text("All blocks, ", HOSTILE), id="top"),
        Paragraph(text("The standfirst says what the page holds, in one sentence or two."), role="standfirst"),
        status_key(),
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
        ColumnGrid(
            (
                (figure("2", half, title="A longer finding that runs over more than one line here", colour=colour),),
                (figure("3", half, colour=colour),),
            )
        ),
        figure("4", column, colour=colour),
        StatusKey((("modelled", text("modelled")),)),
        table(70),
        wide_table(),
        Heading(2, text("Boxes")),
        Callout((Heading(3, text("What this does not say")), Paragraph(text(SENTENCE * 3)))),
        Callout((Paragraph(text(SENTENCE * 30)), ItemList((text("An item in a box."),))), tone="warning"),
        ColumnGrid(
            (
                (Heading(3, text("Left")), *(Paragraph(text(SENTENCE * 6)) for _ in range(5))),
                (
                    Heading(3, text("Right")),
                    Sources(tuple(text(f"Source number {number}, 2025.") for number in range(1, 4))),
                    ItemList((text(SENTENCE), text(Span(LONG_ADDRESS, href=LONG_ADDRESS))), role="small"),
                    *(Paragraph(text(SENTENCE * 4), role="small") for _ in range(4)),
                    Callout((Paragraph(text(SENTENCE), role="small"),)),
                ),
            ),
            widths=(0.6, 0.4),
        ),
        Heading(2, text("Data")),
        Qr(
            "https://example.org/d",
            alt="QR code linking to https://example.org/d",
            text=text("example.org/d"),
            title=text("Data"),
        ),
    )


def kinds_of_blocks() -> set[type[Block]]:
    """Return the kinds of blocks that the package has."""
    modules = modules_of("impact.document").values()
    found = (each for name in modules for each in vars(import_module(name)).values() if isinstance(each, type))
    return {each for each in found if issubclass(each, Block) and each is not Block and each.__module__ in modules}
