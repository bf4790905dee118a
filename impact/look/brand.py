"""The face of the house that issues a brief: its name, logo and lines; colours and fonts are part of the theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Logo:
    """A picture that stands for a house.

    Attributes:
        content: of the file. media: what it is. alt: what is said in its place.
    """

    content: bytes
    media: Literal["image/png", "image/svg+xml"]
    alt: str


@dataclass(frozen=True)
class Brand:
    """Who issues a document, as its pages show it.

    Attributes:
        name: of the house. logo: its picture. footer, contact: lines of its own.
        cover: whether documents begin with a cover. white_label: whether nothing names the program that made them.
        word_template: a Word file whose styles are used.
    """

    name: str = ""
    logo: Logo | None = None
    footer: str = ""
    contact: str = ""
    cover: bool = False
    white_label: bool = False
    word_template: bytes = b""


NO_BRAND = Brand()
