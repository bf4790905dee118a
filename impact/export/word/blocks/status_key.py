"""The key to the status marks."""

from __future__ import annotations

from impact.document import StatusKey
from impact.export.word.maker import Maker, write_block
from impact.export.word.marks import status_run

BETWEEN = '<w:r><w:t xml:space="preserve">   </w:t></w:r>'


@write_block.register(StatusKey)
def status_key(block: StatusKey, maker: Maker) -> str:
    """Return the marks with their words on one line."""
    parts = [status_run(maker, status) + maker.runs(words) for status, words in block.items]
    return maker.paragraph("Note", BETWEEN.join(parts))
