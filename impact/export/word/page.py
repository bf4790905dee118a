"""Head and foot of every page: whose document it is, that it is a draft, and the number of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.document import Span, Text, plain, text
from impact.export.word.drawings import picture
from impact.export.word.maker import Maker
from impact.export.word.runs import Look, Runs
from impact.export.word.words import EIGHTHS, ROOT, field, paragraph
from impact.look.logo import png_of

if TYPE_CHECKING:
    from docx.opc.part import XmlPart

TAB = "<w:r><w:tab/></w:r>"
LOGO = 20.0  # height of the logo of a house at the head [pt]


def head(maker: Maker, part: XmlPart) -> str:
    """Return what stands at the head: logo, kicker, mark of a draft, title."""
    document, theme = maker.edition.document, maker.theme
    runs = Runs(part, theme, document.lang, maker.numbers)
    left = _logo(maker, part) + runs.of(document.running.header_left, Look())
    mark = theme.style("mark")
    colour = theme.colour(mark.colour)
    frame = f'<w:bdr w:val="single" w:sz="{EIGHTHS}" w:space="0" w:color="{colour[1:]}"/>'
    middle = runs.of((Span(f"\u00a0{document.mark}\u00a0"),), Look(strong=True, colour=colour, size=mark.size))
    right = runs.of(document.running.header_right, Look())
    content = f"{left}{TAB}{_framed(middle, frame) if document.mark else ''}{TAB}{right}"
    return f"<w:hdr {ROOT}>{paragraph('Header', content)}</w:hdr>"


def _framed(run: str, frame: str) -> str:
    """Return a run with a frame about it, which stands behind the sizes among its properties."""
    return run.replace("</w:rPr>", f"{frame}</w:rPr>", 1)


def _logo(maker: Maker, part: XmlPart) -> str:
    """Return the logo of the house at the head."""
    if (logo := maker.edition.brand.logo) is None:
        return ""
    from docx.image.image import Image

    content = png_of(logo)
    image = Image.from_blob(content)
    wide = LOGO * image.px_width / image.px_height
    return picture(maker, content, wide, LOGO, logo.alt, "Logo", part) + '<w:r><w:t xml:space="preserve">  </w:t></w:r>'


def foot(maker: Maker, part: XmlPart) -> str:
    """Return what stands at the foot: the edition, lines of the house, the number of the page."""
    document, theme, brand = maker.edition.document, maker.theme, maker.edition.brand
    runs = Runs(part, theme, document.lang, maker.numbers)
    known = plain(document.running.footer_left)
    lines_of_house = (line for line in (brand.footer, brand.contact) if line.strip() and line not in known)
    own: tuple[Text, ...] = tuple(map(text, lines_of_house))
    said = [each for each in (document.running.footer_left, *own) if plain(each).strip()]
    numbers = theme.style("page_number")
    look = Look(strong=True, colour=theme.colour(numbers.colour), size=numbers.size)
    first = runs.of(said[0], Look()) if said else ""
    lines = [paragraph("Footer", f"{first}{TAB}{_pages(runs, document.running.page_of, look)}")]
    lines += [paragraph("Footer", runs.of(each, Look()), more="<w:pBdr/>") for each in said[1:]]
    return f"<w:ftr {ROOT}>{''.join(lines)}</w:ftr>"


def _pages(runs: Runs, page_of: str, look: Look) -> str:
    """Return the number of the page as fields, in the words of the language."""
    found, rest = "", page_of
    while "{" in rest:
        before, _, after = rest.partition("{")
        name, _, rest = after.partition("}")
        found += runs.of((Span(before),), look) + _field(runs, {"page": "PAGE", "pages": "NUMPAGES"}[name], look)
    return found + runs.of((Span(rest),), look)


def _field(runs: Runs, instruction: str, look: Look) -> str:
    """Return a field whose letters look like those around it."""
    sample = runs.of((Span("1"),), look)
    start, end = sample.find("<w:rPr>"), sample.find("</w:rPr>")
    return field(instruction, "1", sample[start : end + len("</w:rPr>")])
