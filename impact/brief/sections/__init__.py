"""The sections a brief may hold, one file a section: an edition in, blocks out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from impact.brief.blocks import Block
from impact.brief.edition import Edition
from impact.registry import Registry

Section: TypeAlias = Callable[[Edition], Iterable[Block]]

sections: Registry[Section] = Registry("impact.brief.sections", "section")
