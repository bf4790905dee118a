"""Small documents for the pixel baselines: every kind of block once, on one page each."""

from __future__ import annotations

from impact.document import (
    Answer,
    Block,
    Callout,
    Cell,
    Column,
    Figure,
    Grid,
    Heading,
    ItemList,
    Paragraph,
    Qr,
    Row,
    Sources,
    Span,
    StatusKey,
    Table,
    Tile,
    Tiles,
    text,
)
from impact.document.drawing import Alpha, Drawing, Glyphs, Operators
from impact.vocabulary import Tone

SENTENCE = "Networks earn enough to replace two per cent of their pipes a year, which holds losses where they are. "
KEY = StatusKey((("reported", text("reported")), ("modelled", text("modelled")), ("announced", text("announced"))))


def _drawing(width: float) -> Drawing:
    """Return bars, one of them half transparent, with a label that is turned."""
    marks = (
        Operators(f"0.07 0.26 0.43 rg 40 10 {width - 80:.0f} 16 re f"),
        Alpha("fill", 0.4),
        Operators(f"0.83 0.37 0 rg 40 20 {width / 2:.0f} 16 re f 0.2 w 0 G 40 0 m 40 50 l S"),
        Alpha("fill", 1.0),
        Operators("0 g"),
        Glyphs("semibold", 8.0, "−12.5 Mt", (1, 0, 0, 1, 44, 42)),
        Glyphs("regular", 7.5, "Oʻzbek", (0, 1, -1, 0, 30, 8)),
    )
    return Drawing(width, 56, marks)


def _figure(name: str, width: float) -> Figure:
    title = text("A finding in about ten words that may run over a line")
    return Figure(name, f"Figure {name}", title, text("Unit"), _drawing(width), "Bars.", text("Source: [1]."))


def _table() -> Table:
    columns = (Column("District", 2, row_header=True), Column("Cars", 1, "right"), Column("Share,\n%", 1, "right"))
    rows = (
        Row((Cell(text("Andijan")), Cell(text("1,250")), Cell(text("84"), status="reported"))),
        Row((Cell(text("Announced"), span=2), Cell(text(""))), role="group"),
        Row((Cell(text("Bukhara"), status="announced"), Cell(text("90")), Cell(text("12")))),
        Row((Cell(text("Khorezm")), Cell(text("45")), Cell(text("40"), status="modelled"))),
        Row((Cell(text("All")), Cell(text("1,385")), Cell(text("100"))), role="total"),
    )
    title = text("Most districts gain little")
    return Table("t", "Table 1", title, columns, rows, text("Cars, 2030"), text("Source: [2]."), note=text("A note."))


def _tiles() -> tuple[Block, ...]:
    answers = (
        Answer("5,000", "jobs", text("gross"), text("4,000 to 7,000")),
        Answer("−1.2", "Mt CO₂", (), text("−1.5 to −0.9")),
        Answer("1,187", "", text("counted")),
    )
    asked = ("Supported in the country", "Emissions of the cars", "Employed at the plant")
    tones: tuple[Tone, ...] = ("supported", "emissions", "output")
    made = (Tile(text(said), tone, (answer,)) for said, tone, answer in zip(asked, tones, answers, strict=True))
    return (Tiles(tuple(made)), KEY)


def _texts() -> tuple[Block, ...]:
    lead = text("Income rises by ", Span("1.4%", strong=True), "; CO", Span("2", script="sub"), " falls, says ")
    link = Span("a source", href="https://example.org")
    return (
        Heading(1, text("A headline of the brief, in two parts: what and why it matters"), id="a"),
        Paragraph(text("The standfirst says what the page holds, in one sentence or two."), role="standfirst"),
        Heading(2, text("A section")),
        Paragraph(text(lead, link, ". ", SENTENCE * 2)),
        Heading(3, text("A smaller heading")),
        ItemList((text(SENTENCE), text("A second item.")), numbered=True),
        ItemList((text(SENTENCE),)),
        Paragraph(text("Oʻzbekiston: Қашқадарё. ", SENTENCE), role="small"),
        Paragraph(text("A note in the smallest type."), role="note"),
    )


def kinds(column: float, half: float) -> dict[str, tuple[Block, ...]]:
    """Return blocks by the name of their baseline; `column` and `half` are the widths of charts."""
    callout = (Heading(2, text("What this does not say"), minor=True), Paragraph(text(SENTENCE)))
    start = Heading(1, text("Start"))
    code = Qr("https://example.org/d", "QR code", text("example.org/d"), title=text("Data"))
    return {
        "texts": _texts(),
        "tiles": _tiles(),
        "figure": (_figure("1", column),),
        "table": (_table(),),
        "callouts": (start, Callout(callout), Callout((Paragraph(text(SENTENCE)),), tone="warning")),
        "grid": (Grid(((_figure("2", half),), (_figure("3", half),))),),
        "sources-and-code": (Sources((text(SENTENCE * 2), text("Census, 2025."))), code),
    }


def looks() -> tuple[Block, ...]:
    """Return blocks that show a theme: type sizes, palette, rules, status marks."""
    return (Heading(1, text("The look of a theme")), *_tiles(), Paragraph(text(SENTENCE)), _table())
