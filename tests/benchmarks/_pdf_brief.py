"""An eight-page brief with six charts and six tables, from blocks, and the same content as HTML."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path

from impact.document import (
    Block,
    Callout,
    Cell,
    Column,
    Document,
    Figure,
    Heading,
    ItemList,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Row,
    Running,
    Sources,
    Table,
    Text,
    plain,
    text,
)
from impact.document.drawing import Drawing
from impact.look.fonts import font_files
from impact.look.theme import Theme

HEIGHT = 190.0  # of a chart [pt]
PAGES = 8
SENTENCE = (
    "Spending on local suppliers rises in each year of the programme, and most of it stays in the regions "
    "where the plants stand, although wages there remain below the average of the country. "
)


def _table(number: int) -> Table:
    columns = (
        Column("Region", 2, row_header=True),
        Column("Jobs,\nthousand", 1, "right"),
        Column("Value added,\nbn soʻm", 1, "right"),
        Column("Share,\n%", 1.4, "right"),
    )
    rows = [
        Row((Cell(text(f"Region {at}")), _number(at * 137), _number(at * 911), Cell(text(f"{at * 9}"), bar=at / 11)))
        for at in range(1, 11)
    ]
    total = Row((Cell(text("Country")), _number(7535), _number(50105), Cell(text("100"), bar=1.0)), role="total")
    title = text("Two regions carry most of the effect, whatever the growth path")
    return Table(f"t{number}", f"Table {number}", title, columns, (*rows, total), source=text("Source: [1], [2]."))


def _number(value: int) -> Cell:
    return Cell(text(f"{value:,}"))


def _figure(number: int, drawing: Drawing) -> Figure:
    title = text("The effect grows with the share that is bought at home")
    alt = f"Chart {number}: the effect grows from 5 to 15."
    source = text("Ranges are the 5th and 95th percentiles. Source: [1].")
    return Figure(f"f{number}", f"Figure {number}", title, text("Thousand jobs, 2025–2040"), drawing, alt, source)


def _first_page() -> tuple[Block, ...]:
    figures = tuple(
        KeyFigure(value, unit, "Supported in the country", "4,000 to 7,000")
        for value, unit in (("5,000", "jobs"), ("+1.3", "%"), ("820", "bn soʻm"), ("−19", "%"))
    )
    return (
        Heading(1, text("An investment pays for itself in nine years, if half of its parts are made at home")),
        Paragraph(text(SENTENCE), role="standfirst"),
        KeyFigures(figures),
        *(Paragraph(text(SENTENCE * 4)) for _ in range(3)),
        ItemList(tuple(text(SENTENCE) for _ in range(4)), numbered=True),
    )


def _last_page() -> tuple[Block, ...]:
    return (
        Heading(2, text("How the numbers were made")),
        *(Paragraph(text(SENTENCE * 4)) for _ in range(2)),
        Callout((Paragraph(text(SENTENCE * 2)), ItemList(tuple(text(SENTENCE) for _ in range(3))))),
        Heading(2, text("Sources")),
        Sources(tuple(text(f"Statistical office, edition {year}. {SENTENCE}") for year in range(2020, 2028))),
    )


def brief(drawings: Sequence[Drawing]) -> Document:
    """Return the brief around its charts."""
    blocks: list[Block] = [*_first_page()]
    for number, drawing in enumerate(drawings, start=1):
        blocks += [PageBreak(), Heading(2, text(f"Finding {number}: suppliers gain more than the plant itself"))]
        blocks += [Paragraph(text(SENTENCE * 4)), _figure(number, drawing), _table(number)]
    blocks += [PageBreak(), *_last_page()]
    running = Running(text("IMPACT BRIEF"), text("Made-up numbers"), text("A benchmark, about no real programme."))
    return Document("An eight-page brief", "en", "2026-11-24", running, tuple(blocks), "Benchmark", "impact")


# The same content for a browser engine.


def page_html(document: Document, charts: Sequence[str], theme: Theme) -> str:
    """Return the document as HTML with its charts as SVG files of the names given."""
    names = iter(charts)
    body = "\n".join(_html(block, names) for block in document.blocks)
    head = f'<html lang="{document.lang}"><head><title>{_text(text(document.title))}</title>'
    return f"<!doctype html>{head}<style>{_style(document, theme)}</style></head><body>{body}</body></html>"


def _text(content: Text | str) -> str:
    return html.escape(content if isinstance(content, str) else plain(content))


def _html(block: Block, charts: object) -> str:
    match block:
        case Heading(level, words):
            return f"<h{level}>{_text(words)}</h{level}>"
        case Paragraph(words, role):
            return f'<p class="{role}">{_text(words)}</p>'
        case ItemList(items, numbered):
            tag = "ol" if numbered else "ul"
            return f"<{tag}>{''.join(f'<li>{_text(item)}</li>' for item in items)}</{tag}>"
        case Sources(items):
            return f'<ol class="small">{"".join(f"<li>{_text(item)}</li>" for item in items)}</ol>'
        case KeyFigures(items):
            cells = (
                f"<div><b>{one.value}</b> {one.unit}<p>{_text(one.label)}</p><p>{_text(one.range)}</p></div>"
                for one in items
            )
            return f'<section class="strip">{"".join(cells)}</section>'
        case Figure():
            chart = next(charts)  # type: ignore[call-overload]  # an iterator of names
            picture = f'<img src="{chart}" alt="{_text(block.alt)}">'
            return f'<figure>{_caption(block)}{picture}<p class="small">{_text(block.source)}</p></figure>'
        case Table():
            return _html_table(block)
        case Callout(blocks):
            return f'<aside class="box">{"".join(_html(one, charts) for one in blocks)}</aside>'
        case PageBreak():
            return '<div style="break-before: page"></div>'
        case _:
            raise TypeError(f"the benchmark has no HTML for {type(block).__name__}")


def _caption(block: Figure) -> str:
    return f"<figcaption>{block.label}<br><b>{_text(block.title)}</b><br>{_text(block.subtitle)}</figcaption>"


def _html_table(table: Table) -> str:
    head = "".join(f'<th scope="col">{_text(column.label)}</th>' for column in table.columns)
    rows = []
    for row in table.rows:
        first, *others = row.cells
        cells = "".join(_html_cell(cell) for cell in others)
        rows.append(f'<tr class="{row.role}"><th scope="row">{_text(first.text)}</th>{cells}</tr>')
    caption = f"<caption>{table.label}<br><b>{_text(table.title)}</b></caption>"
    body = f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    return f'{body}<p class="small">{_text(table.source)}</p>'


def _html_cell(cell: Cell) -> str:
    bar = f'<span class="bar" style="width: {cell.bar * 50:.1f}pt"></span>' if cell.bar is not None else ""
    return f"<td>{bar}{_text(cell.text)}</td>"


def _style(document: Document, theme: Theme) -> str:
    files: dict[str, Path] = font_files(theme)
    faces = (("S", 400, "regular"), ("S", 600, "semibold"), ("S", 700, "bold"), ("H", 600, "serif"))
    fonts = "".join(
        f"@font-face {{ font-family: {family}; font-weight: {weight}; src: url({files[role].as_uri()}) }}\n"
        for family, weight, role in faces
    )
    running = document.running
    body, small = theme.style("body"), theme.style("source_item")
    return f"""{fonts}
@page {{ size: A4; margin: 20mm 18mm 18mm 25mm;
  @top-left {{ content: "{plain(running.header_left)}"; font: 8pt S }}
  @top-right {{ content: "{plain(running.header_right)}"; font: 8pt S }}
  @bottom-left {{ content: "{plain(running.footer_left)}"; font: 7.5pt S }}
  @bottom-right {{ content: counter(page) " / " counter(pages); font: 7.5pt S }} }}
body {{ font: {body.size}pt/{body.leading}pt S; margin: 0 }}
p, ol, ul, figure {{ margin: 0 0 6pt }}
h1 {{ font: 600 24pt/28pt H; margin: 0 0 8pt }} h2 {{ font: 600 17pt/21pt H; margin: 10pt 0 6pt }}
.standfirst {{ font-size: 11pt }} .small {{ font-size: {small.size}pt; line-height: {small.leading}pt }}
.strip {{ display: flex; gap: 12pt }} .strip div {{ flex: 1; border-top: 2pt solid #0b2545 }}
.strip b {{ font-size: 28pt }}
.box {{ background: #eef3f6; border-left: 2pt solid #0b2545; padding: 10pt }}
table {{ border-collapse: collapse; width: 100%; font-size: 8.5pt; line-height: 11pt }} caption {{ text-align: left }}
th {{ text-align: left; font-weight: 400 }} td {{ text-align: right }}
td, th {{ padding: 2.5pt; border-bottom: 0.4pt solid #ccc }}
thead th {{ border-bottom: 0.9pt solid #0b2545 }} .total {{ background: #eef3f6; font-weight: 600 }}
.bar {{ display: inline-block; height: 5pt; background: #1b7f86; margin-right: 6pt }}"""
