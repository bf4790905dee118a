"""The face of the house that issues a brief: its name, logo and lines, and what it lays over the theme."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from impact.look.themes import Layer


@dataclass(frozen=True)
class Logo:
    """A picture that stands for a house.

    Attributes:
        content: of the file. media: what it is. alt: what is said in its place.
    """

    content: bytes = field(repr=False)
    media: Literal["image/png", "image/svg+xml"]
    alt: str


@dataclass(frozen=True)
class Brand:
    """Who issues a document, as its pages show it.

    Attributes:
        name: of the house. logo: its picture. footer, contact: lines of its own.
        credit: whether the program that made them is named.
        word_template: a Word file whose styles are used.
        theme: that it rests on; empty for the one that is usual. fonts: font files by face.
        over: its colours and faces as they are laid over the theme. file: that says all this; empty for none.
    """

    name: str = ""
    logo: Logo | None = None
    footer: str = ""
    contact: str = ""
    credit: bool = True
    word_template: bytes = field(default=b"", repr=False)
    theme: str = ""
    fonts: tuple[tuple[str, Path], ...] = ()
    over: Layer | None = field(default=None, repr=False)
    file: str = ""


NO_BRAND = Brand()
