"""The sections a brief may hold, one file a section: an edition in, blocks out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from impact.brief.edition import Edition
from impact.document import Block
from impact.registry import Registry

Section: TypeAlias = Callable[[Edition], Iterable[Block]]

sections: Registry[Section] = Registry("impact.brief.sections", "section", of_kinds="sections")
