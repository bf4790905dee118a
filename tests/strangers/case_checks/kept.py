"""What files have kept of a composed document: all its texts, and the hash of the results at the foot."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from case_checks.tried import Tried, fault
from finding import Finding
from outlines import lost
from reading.printed import pages_of, text_of

from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.document import Document
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.theme.theme import Theme
from impact.theme.themes import adapt_to_paper, load_theme

OF_HASH = 12  # its first digits are printed
MOST_SHOWN = 4


def document_of(study: StudyData, document: str, language: str, paper: str) -> Document:
    return compose(edition(study, language, paper), document)


def edition(study: StudyData, language: str, paper: str) -> BriefContext:
    return BriefContext(study, words_of(language), look_of(language, paper))


@cache
def words_of(language: str) -> Language:
    return Language(language)


@cache
def look_of(language: str, paper: str) -> Theme:
    """Return how documents of a language look on a paper; texts that were measured in it are not measured again."""
    conventions = words_of(language).conventions
    return adapt_to_paper(load_theme().with_text(conventions.text_size, conventions.line_height), paper)


def kept(tried: Tried, files: list[Path]) -> Iterator[Finding]:
    """Yield texts that a file has lost, and files in which the hash of the results is another."""
    case = tried.case
    language, name = case.value("language"), case.value("document")
    composed = document_of(tried.study, name, language, case.value("paper"))
    digits = str(tried.study.row("run", "run")["results_sha256"])[:OF_HASH]
    for file in files:
        printed = _pages(file)
        edition = f"{name}{file.suffix}"
        if printed and (missing := lost(composed, "\n".join(printed), heads=file.suffix != ".txt")):
            shown = f"{len(missing)}: " + " | ".join(each[:80] for each in missing[:MOST_SHOWN])
            yield fault(case, "lost-in-file", shown, language=language, document=edition)
        without = [at for at, page in enumerate(printed, 1) if digits not in page]
        if without:
            shown = f"{digits} is not on the pages {without} of {len(printed)}"
            yield fault(case, "other-hash", shown, language=language, document=edition)


def _pages(file: Path) -> tuple[str, ...]:
    if file.suffix == ".pdf":
        return pages_of(file)
    if file.suffix in (".docx", ".html"):
        return (text_of(file),)
    return (file.read_text(encoding="utf-8"),) if file.suffix == ".txt" else ()
