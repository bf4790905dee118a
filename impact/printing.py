"""Editions of a study as files: which kinds in which languages, on which paper, signed or not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from impact.errors import ImpactError
from impact.files import writable, write_file

if TYPE_CHECKING:
    from impact.look.theme import Theme
    from impact.study.study import Study
    from impact.words.language import Words

ALL = "all"
MAIN = "brief"  # the kind whose files carry no kind in their names


@dataclass(frozen=True)
class Printing:
    """How editions go onto paper.

    Attributes:
        theme: look. paper: `a4` or `letter`. bleed: for a printing house, with crop marks.
        grey: a grey picture of each page beside the file, as a photocopier would show it.
        cached: use and keep recordings of charts. certificate, password: key that signs the files (PKCS#12).
        templates: folders looked up before the shipped one.
        beside: get ready in a second process while the study is made, where there is a processor for it.
    """

    theme: str = "default"
    paper: str = "a4"
    bleed: bool = False
    grey: bool = False
    cached: bool = True
    certificate: Path | None = None
    password: str | None = None
    templates: tuple[Path, ...] = ()
    beside: bool = False

    def look(self) -> Theme:
        """Return the theme on the paper asked for."""
        from impact.look.paper import on_paper
        from impact.look.theme import load_theme

        return on_paper(load_theme(self.theme, self.templates), self.paper)


@dataclass(frozen=True)
class Edition:
    """One kind of brief in one language, and the file it goes to."""

    kind: str
    language: str
    file: Path


def editions(name: str, kinds: Iterable[str], languages: Iterable[str], output: Path | None) -> list[Edition]:
    """Return the editions asked for with their files: `NAME[.KIND].LANGUAGE.pdf`, the kind left out for the brief.

    Args:
        name: of the study. output: a file when there is one edition, else a folder that exists; None: here.

    Raises:
        ImpactError: several editions would go into one file.
    """
    wanted = [(kind, language) for kind in dict.fromkeys(kinds) for language in dict.fromkeys(languages)]
    if output is not None and not output.is_dir():
        if len(wanted) > 1:
            raise ImpactError(f"{output}: {len(wanted)} files are to be written. Name a folder that exists with -o.")
        return [Edition(*wanted[0], output)]
    folder = output or Path()
    return [Edition(kind, lang, folder / _file_name(name, kind, lang)) for kind, lang in wanted]


def _file_name(name: str, kind: str, language: str) -> str:
    return ".".join([name, *([] if kind == MAIN else [kind]), language, "pdf"])


def print_editions(
    wanted: Iterable[Edition],
    printing: Printing,
    study_of: Callable[[], Study],
    tell: Callable[[str], None] = lambda _: None,
) -> list[Path]:
    """Write the editions of a study, all or none, and return the files.

    Args:
        wanted: what goes where. printing: how. study_of: returns the study; called once all else is known to be right.
        tell: called with the name of each step.

    Raises:
        ImpactError: a kind, language, theme or paper is unknown, the content does not fit its pages, the key cannot be
            used, or a file cannot be written.
    """
    from impact.words.language import Words

    wanted = tuple(wanted)
    for each in wanted:
        writable(each.file)
    look = printing.look()
    words = {each.language: Words(each.language, printing.templates) for each in wanted}
    work = partial(_printed, wanted, printing, look, words)
    if printing.beside:
        from impact.beside import Beside

        with Beside(partial(_ready, look, tuple(words.values())), work) as printer:
            study = study_of()
            tell("print")
            finished = printer(study)
    else:
        study = study_of()
        tell("print")
        finished = work(study)
    for file, data in finished.items():
        write_file(file, data)
    return list(finished)


def _ready(look: Theme, words: Iterable[Words]) -> None:
    """Load what printing needs, while the study is being made."""
    from impact.brief.compose import compose  # noqa: F401  # loads sections and blocks
    from impact.brief.sections import sections
    from impact.charts import charts
    from impact.charts.recorder import record
    from impact.charts.style import ChartStyle
    from impact.pdf.faces import Faces
    from impact.pdf.rendering import rendered  # noqa: F401

    for registry in (sections, charts):
        list(registry)
    for language in words:
        language.read()
    faces = Faces(look)
    for face in sorted({style.face for style in vars(look.styles).values()} | {"semibold"}):
        faces[face]
    style = ChartStyle(look, 100, 100)
    with style.applied():
        figure = style.figure()
        figure.add_axes((0.2, 0.2, 0.6, 0.6)).text(0, 0, "0")
        record(figure, style)


def _printed(
    wanted: Iterable[Edition], printing: Printing, look: Theme, words: Mapping[str, Words], study: Study
) -> dict[Path, bytes]:
    """Return the content of all files by path."""
    from impact.brief.compose import compose
    from impact.brief.edition import Edition as Composed
    from impact.kept import nothing_kept
    from impact.pdf import render

    finished: dict[Path, bytes] = {}
    with nullcontext() if printing.cached else nothing_kept():
        for each in wanted:
            document = compose(Composed(study, words[each.language], look), each.kind, printing.templates)
            pdf = render(document, look, bleed=printing.bleed)
            finished |= _with_proof(each.file, pdf, printing)
        for language in words.values():
            language.keep()
    return finished


def _with_proof(file: Path, pdf: bytes, printing: Printing) -> dict[Path, bytes]:
    """Return the file, signed where asked, and the grey pictures of its pages, by path."""
    pages: dict[Path, bytes] = {}
    if printing.grey:
        from impact.pdf.proof import proof

        for number, page in enumerate(proof(pdf), start=1):
            pages[file.with_suffix(f".{number}.png")] = page
    if printing.certificate is not None:
        from impact.pdf.sign import sign

        pdf = sign(pdf, printing.certificate, printing.password)
    return {file: pdf} | pages
