"""Blocks to PDF bytes: tagged (PDF/UA-1), archivable (PDF/A-3a), the same bytes for the same document.

A document goes through these folders, top to bottom:

- `boxes/`: how each kind of block is set; `tables/` is what tables need besides.
- `text/`: fonts, where a line may end, hyphenation, and texts broken into lines of any width.
- `fitting.py`: before charts are drawn, where pages end and how high its charts are.
- `page/`: boxes under each other, their division over pages, head and foot of a page.
- `file/`: the canvas, structure tree, metadata, attachments, signature; only `reportlab_hooks.py` uses
  private parts of ReportLab.

`rendering.py` is the way from a document to its file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impact.document import Document
    from impact.theme.theme import Theme

__all__ = ["fitted", "render"]

# ReportLab is slow to import: `import impact.output.pdf` itself must stay cheap.


def render(document: Document, theme: Theme) -> bytes:
    """Return the document as a PDF file.

    Raises:
        ProblemsError: the content cannot be printed as it is (empty table, skipped heading level, missing glyph and
            the like); all such problems are listed, each with the id of its block.
        ImpactError: a block does not fit; names block, page and remedy.
    """
    from impact.output.pdf.rendering import render_document

    return render_document(document, theme)


def fitted(document: Document, theme: Theme) -> Document:
    """Return a document whose charts are not drawn with its pages ended and its charts as high as these have room."""
    from impact.output.pdf.fitting import fitted as fitted_to_pages

    return fitted_to_pages(document, theme)
