"""The specimen of a brand: colours with their contrasts, type, a table, a chart, tiles, the logo on light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from impact.document import (
    Answer,
    Block,
    Callout,
    Cell,
    Column,
    Document,
    Figure,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
    Row,
    Running,
    Span,
    Table,
    Tile,
    Tiles,
    text,
)
from impact.document.drawing import Drawing, Glyphs, Mark, Operators, Raster
from impact.look.brand import Brand
from impact.look.colour import SHADES_APART, contrast, lightness, rgb
from impact.look.fonts import font_files
from impact.look.letters import lacking
from impact.look.logo import aspect, needs_plate, vector
from impact.look.parts import Palette
from impact.look.rules import text_pairs
from impact.look.theme import Theme
from impact.pdf.logo_drawing import drawing_of, running_logo
from impact.version import __version__
from impact.vocabulary import TONES

DAY = "2026-11-24"
INVENTED = "Invented figures, to show the look"
SWATCH_HEIGHT, SWATCH_COLUMNS, SWATCH_GAP = 34.0, 6, 6.0  # of a colour [pt]
PLATE_HEIGHT, LOGO_HEIGHT, PLATE_PAD = 84.0, 44.0, 9.0  # of a ground, and the logo on it [pt]
CHANNELS = ("channel_direct", "channel_indirect", "channel_induced")  # fills that touch in charts
OTHERS = ("Кратко и точно. ", "Oʻzbekiston. ")  # shown where the house's font has the letters
SCALE = ("headline", "numeral", "section", "subsection", "standfirst", "body", "small", "note")
BARS = (("Building", 4_200), ("Running", 2_600), ("Suppliers", 1_700), ("Spending", 900))


def specimen(brand: Brand, theme: Theme) -> Document:
    """Return the specimen of a brand in a theme that it is laid over."""
    producer = brand.name if brand.white_label else f"impact {__version__}"
    return Document(
        title=f"{brand.name}: specimen of the brand",
        lang="en",
        date=DAY,
        running=Running(
            text("" if brand.logo else brand.name), text("Specimen of the brand"),
            text(f"{brand.footer}\n{INVENTED}" if brand.footer else INVENTED), logo=running_logo(brand),
        ),
        blocks=(*_first_page(brand, theme), PageBreak(), *_second_page(theme)),
        subject="Colours, type, logo and blocks as documents show them",
        author=brand.name,
        producer=producer,
    )  # fmt: skip


def remarks(brand: Brand, theme: Theme) -> list[str]:
    """Return what a house should know of its brand, in sentences."""
    lowest = min(
        (contrast(theme.colour(each.ink), theme.colour(each.ground)), each.ink, each.ground)
        for each in text_pairs(theme)
    )
    found = [f"Colours: the lowest contrast of text is {lowest[0]:.1f}:1 ({lowest[1]} on {lowest[2]})."]
    for one, other in pairwise(CHANNELS):
        apart = abs(lightness(theme.colour(one)) - lightness(theme.colour(other)))
        if apart < SHADES_APART - 1:
            found.append(
                f"Colours: {one} and {other} touch in charts and look alike in grey ({apart:.0f} of 100 apart in "
                f"lightness; {SHADES_APART - 1:.0f} are needed)."
            )
    if brand.logo is not None:
        dark = theme.palette.navy
        where = "stands on a plate in the colour of paper" if needs_plate(brand.logo, dark) else "stands as it is"
        found.append(f"Logo: on a dark ground ({dark}) it {where}.")
    if brand.fonts:
        found.append(f"Fonts: {', '.join(f'{role} {path.name}' for role, path in brand.fonts)}.")
    return found


def _first_page(brand: Brand, theme: Theme) -> Iterator[Block]:
    yield Heading(1, text(brand.name), id="specimen")
    yield Paragraph(text("How documents of the house look. Figures on these pages are invented."), "standfirst")
    yield Heading(2, text("Colours"), minor=True)
    yield _figure("colours", "Each colour by the name of its role, with its contrast on paper", _swatches(theme), theme)
    if brand.logo is not None:
        yield Heading(2, text("Logo on light and dark"), minor=True)
        ground = "as it is" if not needs_plate(brand.logo, theme.palette.navy) else "on a plate in the colour of paper"
        alt = f"{brand.logo.alt}, on paper as it is, on a dark ground {ground}."
        drawn = _on_grounds(brand, theme)
        yield Figure("logo", "Logo", text(f"On a dark ground the logo stands {ground}"), (), drawn, alt, ())
    yield Heading(2, text("Type"), minor=True)
    said = "; ".join(f"{role.replace('_', ' ')}: {theme.style(role).size:g} pt" for role in SCALE)
    yield Figure("type", "Type", text("Styles of text, by their names and sizes"), (), _scale(theme), said, ())


def _second_page(theme: Theme) -> Iterator[Block]:
    yield Heading(1, text("A finding is the title of a page"), id="finding")
    yield Paragraph(
        text("What it means is said under it in two lines, in a larger size than running text."), "standfirst"
    )
    yield _tiles()
    left: tuple[Block, ...] = (
        Heading(2, text("Heading of a section"), minor=True),
        Paragraph(text("Running text is read by people in a hurry. ", Span("What matters is strong.", strong=True),
                       " Some of it is ", Span("set apart", emphasis=True), ", and CO", Span("2", script="sub"),
                       " stands low.")),
        Paragraph(text("Small text says what is exact. ", *(each for each in OTHERS if _held(theme, each))), "small"),
        Paragraph(text("A note says where a figure comes from."), "note"),
    )  # fmt: skip
    box = Callout((Heading(3, text("A question for the decision"), minor=True),
                   Paragraph(text("Which share of parts should be made at home?"))), "warning")  # fmt: skip
    yield Grid((left, (box,)))
    yield _figure(
        "jobs", "Building supports the most jobs", _bars(theme), theme, "; ".join(f"{n}: {v:,}" for n, v in BARS)
    )
    yield _table()
    yield _contrasts(theme)


def _held(theme: Theme, words: str) -> bool:
    """Return whether the face of running text has the letters of some words."""
    return not lacking(font_files(theme)["regular"], words.replace(" ", ""))


def _figure(name: str, title: str, drawing: Drawing, theme: Theme, alt: str = "") -> Figure:
    said = alt or "; ".join(f"{each}: {theme.colour(each)}" for each in Palette.__dataclass_fields__)
    return Figure(name, name.capitalize(), text(title), (), drawing, said, ())


def _fill(colour: str) -> str:
    return " ".join(f"{part:.4f}" for part in rgb(colour)) + " rg"


def _swatches(theme: Theme) -> Drawing:
    """Return a field for each colour, its name, its value and its contrast on paper under it."""
    names, size = list(Palette.__dataclass_fields__), theme.charts.small_size
    width, marks = theme.column_width(), list[Mark]()
    step, row = (width + SWATCH_GAP) / SWATCH_COLUMNS, SWATCH_HEIGHT + 3.2 * size
    rows = -(-len(names) // SWATCH_COLUMNS)
    for place, name in enumerate(names):
        x, top = (place % SWATCH_COLUMNS) * step, (rows - place // SWATCH_COLUMNS) * row
        colour = theme.colour(name)
        box = f"{x:.1f} {top - SWATCH_HEIGHT:.1f} {step - SWATCH_GAP:.1f} {SWATCH_HEIGHT:.1f} re"
        edge = _fill(theme.palette.rule).replace("rg", "RG")
        marks.append(Operators(f"q {_fill(colour)} {edge} 0.4 w {box} B Q"))
        said = f"{colour}  {contrast(colour, theme.palette.paper):.1f}:1"
        for face, words, drop in (("semibold", name, 1.2), ("regular", said, 2.3)):
            marks.append(Operators(_fill(theme.palette.ink)))
            marks.append(Glyphs(face, size, words, (1, 0, 0, 1, x, top - SWATCH_HEIGHT - drop * size)))
    return Drawing(width, rows * row, tuple(marks))


def _scale(theme: Theme) -> Drawing:
    """Return a line in each style."""
    marks: list[Mark] = []
    heights = [1.25 * theme.style(role).size for role in SCALE]
    base = sum(heights)
    for role, height in zip(SCALE, heights, strict=True):
        style = theme.style(role)
        base -= height
        marks.append(Operators(_fill(theme.colour(style.colour))))
        words = f"{role.replace('_', ' ').capitalize()} {style.size:g} pt"
        marks.append(Glyphs(style.face, style.size, words, (1, 0, 0, 1, 0, base + 0.28 * style.size)))
    return Drawing(theme.column_width(), sum(heights), tuple(marks))


def _on_grounds(brand: Brand, theme: Theme) -> Drawing:
    """Return the logo on paper and on the darkest colour of headings."""
    assert brand.logo is not None
    width = theme.column_width()
    half = (width - SWATCH_GAP) / 2
    ratio = aspect(brand.logo)
    height = min(LOGO_HEIGHT, (half - 4 * PLATE_PAD) / ratio)
    marks: list[Mark] = []
    for start, ground in ((0.0, theme.palette.paper), (half + SWATCH_GAP, theme.palette.navy)):
        edge = _fill(theme.palette.rule).replace("rg", "RG")
        marks.append(Operators(f"q {_fill(ground)} {edge} 0.4 w {start:.1f} 0 {half:.1f} {PLATE_HEIGHT} re B Q"))
        left, bottom = start + (half - ratio * height) / 2, (PLATE_HEIGHT - height) / 2
        if needs_plate(brand.logo, ground):
            plate = (left - PLATE_PAD, bottom - PLATE_PAD, ratio * height + 2 * PLATE_PAD, height + 2 * PLATE_PAD)
            box = " ".join(f"{each:.1f}" for each in plate)
            marks.append(Operators(f"q {_fill(theme.palette.paper)} {box} re f Q"))
        marks += _placed(brand, left, bottom, height)
    return Drawing(width, PLATE_HEIGHT, tuple(marks))


def _placed(brand: Brand, left: float, bottom: float, height: float) -> Iterator[Mark]:
    """Yield the marks of the logo at a place."""
    assert brand.logo is not None
    shapes = vector(brand.logo)
    if shapes is None:
        yield Raster(brand.logo.content, (aspect(brand.logo) * height, 0, 0, height, left, bottom))
        return
    for mark in drawing_of(shapes, height).marks:
        if isinstance(mark, Operators):
            yield Operators(f"q 1 0 0 1 {left:.2f} {bottom:.2f} cm {mark.code} Q")
        else:
            yield mark


def _contrasts(theme: Theme) -> Table:
    """Return the contrast of each colour of text with each ground that it stands on."""
    pairs = text_pairs(theme)
    grounds = list(dict.fromkeys(each.ground for each in pairs))
    rows = []
    for ink in dict.fromkeys(each.ink for each in pairs):
        own = {each.ground: each for each in pairs if each.ink == ink}
        said = [f"{contrast(theme.colour(ink), theme.colour(name)):.1f}:1" if name in own else "" for name in grounds]
        roles = ", ".join(role.replace("_", " ") for role in next(iter(own.values())).roles[:4])
        least = max(each.least for each in own.values())
        cells = (ink, *said, f"{least:g}:1", roles)
        rows.append(Row(tuple(Cell(text(each)) for each in cells)))
    columns = (
        Column("Text", 0.14, row_header=True), *(Column(f"On {name}", 0.11, "right") for name in grounds),
        Column("At least", 0.11, "right"), Column("Where, for instance", 0.42),
    )  # fmt: skip
    title = text("Text can be read on each ground that it stands on")
    return Table("contrasts", "Contrasts", title, columns, tuple(rows), dense=True)


def _tiles() -> Tiles:
    answers = ("11,800", "4,200", "3.4", "-23.7")
    units = ("jobs", "jobs", "billion", "million t")
    names = ("Jobs supported", "Additional jobs", "Public money", "Emissions")
    tones = [tone for tone in ("supported", "additional", "money", "emissions") if tone in TONES]
    return Tiles(
        tuple(
            Tile(text(name), tone, (Answer(value.replace("-", "−"), unit, text("invented")),))
            for name, tone, value, unit in zip(names, tones, answers, units, strict=True)
        )
    )


def _bars(theme: Theme) -> Drawing:
    size, width = theme.charts.text_size, theme.column_width()
    step, label = 2.4 * size, 70.0
    most = max(value for _, value in BARS)
    colours = ("supported", "additional", "money", "emissions")
    marks: list[Mark] = []
    for place, ((name, value), colour) in enumerate(zip(BARS, colours, strict=True)):
        base = (len(BARS) - place - 1) * step + 0.5 * size
        length = (width - label - 50) * value / most
        marks.append(Operators(f"{_fill(theme.colour(colour))} {label} {base:.1f} {length:.1f} {1.5 * size:.1f} re f"))
        marks.append(Operators(_fill(theme.palette.ink)))
        marks.append(Glyphs("regular", size, name, (1, 0, 0, 1, 0, base + 0.4 * size)))
        marks.append(Glyphs("semibold", size, f"{value:,}", (1, 0, 0, 1, label + length + 5, base + 0.4 * size)))
    return Drawing(width, len(BARS) * step, tuple(marks))


def _table() -> Table:
    total = sum(value for _, value in BARS)
    rows = [Row((Cell(text(name)), Cell(text(f"{value:,}")), Cell(text(f"{value / total:.0%}"), bar=value / total)))
            for name, value in BARS]  # fmt: skip
    rows.append(Row((Cell(text("Total")), Cell(text(f"{total:,}")), Cell(text("100%"), bar=1.0)), role="total"))
    columns = (Column("Where", 0.4, row_header=True), Column("Jobs", 0.3, "right"), Column("Share", 0.3, "right"))
    return Table("rows", "Table", text("Jobs by where they are"), columns, tuple(rows), source=text(INVENTED))
