"""What changed from one edition to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.brands import branded
from impact.api.studies import Tell, silent
from impact.plain_rows import Row

if TYPE_CHECKING:
    from impact.brief.context import BriefContext
    from impact.document import Document
    from impact.look.brand import Brand
    from impact.printing import Printing
    from impact.study.why.moved import Earlier


def diff(old: str | Path, new: str | Path, *, data: Sequence[Path] = ()) -> list[Row]:
    """Return what changed as rows: what it is about, its key, before, after, whether it moved far, behind which steps.

    Args:
        old, new: printed briefs, study folders, scenario files or shipped names. data: folders before the shipped one.

    Raises:
        ImpactError: one of them cannot be read.
    """
    from impact.trust.revision import revision
    from impact.trust.revision.document import rows_of
    from impact.trust.revision.side import side

    with side(str(old), tuple(data)) as first, side(str(new), tuple(data), first) as second:
        return rows_of(revision(first, second))


def earlier_edition(file: Path) -> Earlier:
    """Return an edition of before, so that a new brief can mark what moved far since.

    Args:
        file: a printed brief or a study folder.

    Raises:
        ImpactError: it is none.
    """
    from impact.study.store import load
    from impact.study.why.moved import earlier
    from impact.trust.study_inside import study_inside

    return earlier(load(file) if file.is_dir() else study_inside(file).study)


def revision_text(
    old: str | Path,
    new: str | Path,
    *,
    language: str = "en",
    templates: Sequence[Path] = (),
    data: Sequence[Path] = (),
) -> str:
    """Return what changed as text, in the order in which the document says it; `diff` says what it takes."""
    from impact.brief.reading_text import reading_text
    from impact.printing import Printing

    context, document = _document(old, new, language, Printing(templates=tuple(templates), data=tuple(data)))
    return reading_text(context, document)


def revision_file(
    old: str | Path,
    new: str | Path,
    output: Path | None = None,
    *,
    language: str = "en",
    printing: Printing | None = None,
    brand: str | Path | Brand | None = None,
    data: Sequence[Path] = (),
    tell: Tell = silent,
) -> Path:
    """Write what changed as a document, and return where it is.

    Args:
        old, new: as `diff` takes them.
        output: file whose ending says its format, or a folder that exists; the current folder by default, as PDF.
        language: BCP 47. printing: theme and paper. brand: whose face it has.
        data: folders before the shipped one. tell: called with each step.

    Raises:
        ImpactError: one of them cannot be read, or the file cannot be written.
    """
    from impact.export import Edition, formats
    from impact.files import file_named, writable, write_files
    from impact.pdf import render
    from impact.printing import PDF, Printing
    from impact.printing.editions import TEXT, editions

    asked = branded(replace(printing or Printing(), data=tuple(data)), brand, (language,))
    tell("estimate")
    context, document = _document(old, new, language, asked)
    to = None if output is None else file_named(output)
    (wanted,) = editions(context.study.name, ["revision"], [language], to)
    writable(wanted.file)
    tell("print")
    if wanted.form == PDF:
        content = render(document, context.theme, bleed=asked.bleed)
    elif wanted.form == TEXT:
        from impact.brief.reading_text import reading_text

        content = reading_text(context, document).encode()
    else:
        content = formats[wanted.form].write(Edition(context, document, asked.brand))
    write_files({wanted.file: content})
    return wanted.file


def _document(old: str | Path, new: str | Path, language: str, printing: Printing) -> tuple[BriefContext, Document]:
    from impact.brief.context import BriefContext
    from impact.scenario.declared import declared
    from impact.trust.revision import revision
    from impact.trust.revision.document import revision_document
    from impact.trust.revision.side import side
    from impact.words.language import Words

    words = Words(language, printing.templates)
    look = printing.look().with_text(words.conventions.text_size, words.conventions.line_height)
    with side(str(old), printing.data) as first, side(str(new), printing.data, first) as second:
        found = revision(first, second)
        said = declared(str(second.study.facts["kind"]), printing.data)
        context = BriefContext(second.study, words, look, said, printing.brand)
        document = revision_document(context, found, first.study)
    return context, document


def comments_list(pdf: str | Path, output: Path | None = None) -> Path:
    """Write the paragraphs of a printed brief as a list for comments, and return where it is.

    Args:
        pdf: the brief. output: the list; beside it unless given.

    Raises:
        ImpactError: the file is no brief, or the list cannot be written.
    """
    from impact.files import file_named, writable, write_file
    from impact.reading import read_bytes
    from impact.trust.comments import to_write_into

    place = Path(pdf)
    target = place.with_suffix(".comments.csv") if output is None else file_named(output)
    writable(target)
    write_file(target, to_write_into(read_bytes(place), str(place)).encode("utf-8-sig"))
    return target


def take_comments(comments: str | Path, scenario: str | Path) -> tuple[int, int]:
    """Put the answered comments of a list into a scenario; return how many they are, and how many wait.

    Args:
        comments: the list. scenario: its file, which keeps all else as it is.

    Raises:
        ImpactError: the list has faults, or the scenario cannot be read or written.
    """
    from impact.scenario.rewritten import read_with_comments, write_with_comments
    from impact.trust.comments import as_written, read_comments

    answered, waiting = read_comments(Path(comments))
    place = Path(scenario)
    document = read_with_comments(place)
    if answered:
        document["comments"] = as_written(answered)
    else:
        document.pop("comments", None)
    write_with_comments(place, document)
    return len(answered), waiting
