"""Documents of the shipped case with all its draws, charts drawn, and their pages: shared by tests that only read."""

import io
from dataclasses import replace

from made_once import made_once
from pypdf import PdfReader
from shared_studies import study_of

from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.document import Block, Document, Figure, map_blocks
from impact.document.drawing import Drawing
from impact.language.messages import Language
from impact.output.evidence import with_files
from impact.output.laid_out import laid_out
from impact.output.pdf import render
from impact.theme.themes import load_theme

CASE = "byd-jizzakh"


def undrawn(document: Document) -> Document:
    def blank(block: Block) -> Block:
        if not isinstance(block, Figure):
            return block
        return replace(block, chart=Drawing(block.chart.width, block.chart.height, ()))

    return replace(document, blocks=map_blocks(document.blocks, blank))


@made_once
def shipped_document(name: str) -> Document:
    """Return a document of the shipped case; not to be changed."""
    context = BriefContext(study_of(CASE, None), Language("en"), load_theme())
    return with_files(context, laid_out(context, compose(context, name)))


@made_once
def shipped_pdf(name: str) -> bytes:
    return render(shipped_document(name), load_theme())


@made_once
def shipped_pages(name: str) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(shipped_pdf(name))).pages]
