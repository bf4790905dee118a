"""Blocks to PDF bytes: tagged (PDF/UA-1), archivable (PDF/A-3a), the same bytes for the same document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impact.document import Document
    from impact.look.theme import Theme

__all__ = ["render"]


def render(document: Document, theme: Theme, *, bleed: bool = False, pack: bool = True) -> bytes:
    """Return the document as a PDF file.

    Args:
        document, theme: what is printed, and how it looks.
        bleed: for a printing house: colour at the edge goes on for 3 mm beyond it, and crop marks say where to cut.
        pack: put small objects into compressed streams; a file without them is larger, but can be read with an editor.

    Raises:
        ProblemsError: the content cannot be printed as it is (empty table, skipped heading level, missing glyph and
            the like); all such problems are listed, each with the id of its block.
        ImpactError: a block does not fit; names block, page and remedy.
    """
    # ReportLab is slow to import: `import impact.pdf` itself must stay cheap.
    from impact.pdf.rendering import rendered

    return rendered(document, theme, bleed=bleed, pack=pack)
