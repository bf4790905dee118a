"""Content in several lengths, where nothing has chosen: the longest."""

from __future__ import annotations

from impact.document import Versions
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.page.box import Box


@make_box.register(Versions)
def versions_box(block: Versions, maker: BoxMaker) -> Box:
    """Return the longest version."""
    return maker.stack(block.versions[0], maker.where)
