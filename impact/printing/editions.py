"""Editions of a study: which documents in which languages, on which paper, signed or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.errors import ImpactError
from impact.plain_names import plain

if TYPE_CHECKING:
    from impact.look.theme import Theme

ALL = "all"
MAIN = "brief"  # the document whose files do not carry its name


@dataclass(frozen=True)
class Printing:
    """How editions go onto paper.

    Attributes:
        theme: look. paper: `a4` or `letter`. bleed: for a printing house, with crop marks.
        grey: a grey picture of each page beside the file, as a photocopier would show it.
        cached: use and keep recordings of charts. certificate, password: key that signs the files (PKCS#12).
        templates, data: folders looked up before the shipped ones.
        text: write the words in reading order as plain text (UTF-8) in the place of pages.
        beside: get ready in a second process while the study is made or the pages are put together, where there is a
            processor for it.
    """

    theme: str = "default"
    paper: str = "a4"
    bleed: bool = False
    grey: bool = False
    cached: bool = True
    certificate: Path | None = None
    password: str | None = None
    templates: tuple[Path, ...] = ()
    data: tuple[Path, ...] = ()
    text: bool = False
    beside: bool = False

    @property
    def ending(self) -> str:
        """How the names of files end."""
        return "txt" if self.text else "pdf"

    def look(self) -> Theme:
        """Return the theme on the paper asked for."""
        from impact.look.paper import on_paper
        from impact.look.themes import load_theme

        return on_paper(load_theme(self.theme, self.templates), self.paper)


@dataclass(frozen=True)
class OutputFile:
    """One document in one language, and the file it goes to."""

    document: str
    language: str
    file: Path


def editions(
    name: str, documents: Iterable[str], languages: Iterable[str], output: Path | None, ending: str = "pdf"
) -> list[OutputFile]:
    """Return the editions asked for with their files: `NAME[.DOCUMENT].LANGUAGE.ENDING`; the brief goes without.

    Args:
        name: of the study. output: a file when there is one edition, else a folder that exists; None: here.
        ending: of the names of files.

    Raises:
        ImpactError: several editions would go into one file.
    """
    wanted = [(document, language) for document in dict.fromkeys(documents) for language in dict.fromkeys(languages)]
    if output is not None and not output.is_dir():
        if len(wanted) > 1:
            raise ImpactError(f"{output}: {len(wanted)} files are to be written. Name a folder that exists with -o.")
        return [OutputFile(*wanted[0], output)]
    folder = output or Path()
    return [OutputFile(document, lang, folder / _file_name(name, document, lang, ending)) for document, lang in wanted]


def _file_name(name: str, document: str, language: str, ending: str) -> str:
    return plain(".".join([name, *([] if document == MAIN else [document]), language, ending]), "the name of the brief")
