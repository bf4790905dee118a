"""Editions of a study: which documents in which languages, on which paper, signed or not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.files.targets import names_folder, plain
from impact.theme.logo import NO_BRAND, Brand

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.language.messages import Language
    from impact.study.study import StudyData
    from impact.theme.theme import Theme

ALL = "all"
USUAL_THEME = "default"
MAIN = "brief"  # the document whose files do not carry its name
PDF, TEXT = "pdf", "txt"  # formats made here; the others are those of `impact.output`


@dataclass(frozen=True)
class PrintOptions:
    """How editions go onto paper.

    Attributes:
        theme: look. paper: `a4` or `letter`.
        templates, data: folders looked up before the shipped ones.
        brand: whose face the documents have.
        attach: `full`, or `public` without the inputs that the scenario marks as confidential, on pages too.
        libraries: versions that the list of evidence names, in place of those installed: to print an edition again.
    """

    theme: str = USUAL_THEME
    paper: str = "a4"
    templates: tuple[Path, ...] = ()
    data: tuple[Path, ...] = ()
    brand: Brand = NO_BRAND
    attach: Literal["full", "public"] = "full"
    libraries: Mapping[str, str] = field(default_factory=dict)

    def look(self) -> Theme:
        """Return the theme on the paper asked for, with the colours and fonts of the brand laid over it.

        The usual theme gives way to the one that the brand names.
        """
        from impact.theme.themes import adapt_to_paper, load_theme

        if self.brand == NO_BRAND:
            return adapt_to_paper(load_theme(self.theme, self.templates), self.paper)
        from impact.theme.brand import brand_theme

        name = self.theme if self.theme != USUAL_THEME else self.brand.theme or USUAL_THEME
        return adapt_to_paper(brand_theme(self.brand, name, self.templates), self.paper)

    def context(self, study: StudyData, words: Language, look: Theme | None = None) -> BriefContext:
        """Return what the sections of a document go by, in the text size of its language; `look` where it is known."""
        from impact.brief.edition.context import BriefContext
        from impact.scenario.kind_declaration import declared

        asked = words.conventions
        sized = (look or self.look()).with_text(asked.text_size, asked.line_height)
        return BriefContext(study, words, sized, declared(str(study.facts["kind"]), self.data), self.brand)


@dataclass(frozen=True)
class OutputFile:
    """One document in one language, the file it goes to, and the format of that file."""

    document: str
    language: str
    file: Path
    form: str = PDF


def form_names() -> list[str]:
    from impact.output import formats

    return [PDF, *formats.names(), TEXT]


def form_of(output: Path) -> str:
    """Return the format that the ending of a file asks for; PDF where it has no ending."""
    ending = output.suffix.lower().removeprefix(".")
    if not ending or ending in (PDF, TEXT):
        return ending or PDF
    if ending not in (names := form_names()):
        guess = did_you_mean(ending, names)
        raise ImpactError(f"{output}: no format of documents has the ending '.{ending}'.{guess} {list_choices(names)}")
    return ending


def editions(
    name: str,
    documents: Iterable[str],
    languages: Iterable[str],
    output: Path | None,
    forms: Iterable[str] = (),
) -> list[OutputFile]:
    """Return the editions asked for with their files: `NAME[.DOCUMENT].LANGUAGE.FORMAT`; the brief goes without.

    A format that is made of one document alone is made once a language, under the name of that document.

    Args:
        name: of the study. output: a file, by its ending, when there is one edition, else a folder; None: here.
        forms: formats of files; without any, the ending of the output says which, else PDF.

    Raises:
        ImpactError: several editions would go into one file, or there is no such format.
    """
    single = output is not None and not names_folder(output)
    asked = tuple(dict.fromkeys(forms)) or (form_of(output) if single and output is not None else PDF,)
    wanted = list(
        dict.fromkeys(
            (_document_of(form) or document, language, form)
            for document in documents
            for language in languages
            for form in asked
        )
    )
    if single and output is not None:
        if len(wanted) > 1:
            raise ImpactError(f"{output}: {len(wanted)} files are to be written. Name a folder with -o.")
        ((document, language, form),) = wanted
        if output.suffix and form_of(output) != form:
            raise ImpactError(f"{output}: the format {form} is asked for, and the file ends in {output.suffix}.")
        return [OutputFile(document, language, output, form)]
    folder = output or Path()
    return [OutputFile(doc, lang, folder / _file_name(name, doc, lang, form), form) for doc, lang, form in wanted]


def _document_of(form: str) -> str:
    """Return the one document that a format is made of; empty where it is made of each."""
    if form in (PDF, TEXT):
        return ""
    from impact.output import formats

    if form not in formats:
        names = form_names()
        raise ImpactError(f"No format is called '{form}'.{did_you_mean(form, names)} {list_choices(names)}")
    found = formats[form]
    found.check()
    return found.of


def _file_name(name: str, document: str, language: str, form: str) -> str:
    of = [] if document == MAIN else [document]
    return plain(".".join([name, *of, language, form]), "the name of the brief")
