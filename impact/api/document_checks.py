"""What the documents of a scenario will hold, and why they cannot be put together."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError, Problem, ProblemsError, problem
from impact.core.text import shortened
from impact.scenario.texts import texts_of

if TYPE_CHECKING:
    from impact.files.yaml import Path as Key
    from impact.language.messages import Language
    from impact.output.pdf.text.fonts import DocumentFonts
    from impact.scenario.kind_declaration import KindDeclaration
    from impact.scenario.load import LoadedScenario
    from impact.study.study import StudyData

# What every face that ships has; no font is opened for texts of these alone.
PLAIN = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x12C), *range(0x400, 0x460)))) | set("\n‘’“”–—…₂−×·ő")
UNSEEN = ("Mn", "Zs", "Cc", "Cf")  # categories of characters that are set with others, or not at all


@dataclass(frozen=True)
class Printable:
    """What the documents of a scenario will hold.

    Attributes:
        left_out: by document, the sections that it goes without, each with the tables they would need.
        not_given: what the brief must state and the scenario does not say yet, each with what to do.
        world_defaults: ids of figures that stand for all countries, where the country's pack has none.
        outside: a sentence for each check of plausibility that the main estimate fails.
        refused: why a document cannot be put together, each with the document and the language in its place.
        values: how many values page 1 of the brief prints; 0 where none is put together.
    """

    left_out: Mapping[str, Mapping[str, Sequence[str]]]
    not_given: Sequence[str]
    world_defaults: Sequence[str] = ()
    outside: Sequence[str] = ()
    refused: Sequence[Problem] = ()
    values: int = 0


def composed(
    study: StudyData,
    declared: KindDeclaration | None,
    templates: tuple[Path, ...],
    documents: Sequence[str],
    languages: Sequence[str],
    values: dict[str, int] | None = None,
) -> Iterator[Problem]:
    """Yield why documents of a study cannot be put together; no page is made and no chart is drawn.

    Args:
        templates: Folders with own words and templates.
        languages: Besides that of the scenario, which is left out where the program has no words in it.
        values: Filled in with the values on the first page of each document.
    """
    from impact.language.messages import Language

    asked = [each for each in (str(study.facts["language"]), *languages) if _speaks(each, templates)]
    for language in dict.fromkeys(asked or ["en"]):  # in others, texts of a scenario alone are looked for
        words = Language(language, templates)
        for document in documents:
            try:
                printed = _compose(study, declared, words, document)
            except ProblemsError as error:
                yield from error.problems
            except ImpactError as error:
                yield problem(str(error), where=f"{document}, {language}")
            else:
                (values if values is not None else {}).setdefault(document, printed)


def _compose(study: StudyData, declared: KindDeclaration | None, words: Language, document: str) -> int:
    """Put a document together, without pages and charts, and return how many values its first page prints."""
    from impact.brief.compose import blocks_of, title
    from impact.brief.edition.context import BriefContext
    from impact.brief.edition.print_log import PrintedNumber
    from impact.brief.sections.front import values
    from impact.document.checks import block_problems
    from impact.theme.themes import load_theme

    context = BriefContext(study, words, load_theme(), declared)
    # The brief is put together once, not again for the annex, which lists its numbers.
    cells = (f"key_figures/{row['id']}/value" for row in study["key_figures"].rows[:1])
    context.log.numbers_of_brief = tuple(PrintedNumber("p1.1", "1", cell, "", "") for cell in cells)
    blocks = blocks_of(context, document, words.extra)
    if problems := list(block_problems(blocks)):
        raise ProblemsError(problems)
    title(context, document)
    return values(blocks)


def _speaks(language: str, templates: tuple[Path, ...]) -> bool:
    from impact.language.messages import Language

    with suppress(ImpactError):
        return bool(Language(language, templates).code)
    return False


def printable(
    study: StudyData, declared: KindDeclaration | None, templates: tuple[Path, ...], languages: tuple[str, ...] = ()
) -> Printable:
    from impact.brief.compose import list_omitted_sections
    from impact.brief.edition.context import BriefContext
    from impact.brief.sections.panel import not_given
    from impact.brief.templates import documents, needed
    from impact.language.messages import Language
    from impact.language.verdicts import outside
    from impact.scenario.schema import MAY_LACK
    from impact.study.tables import BASIS_OF_DEFAULT
    from impact.theme.themes import load_theme

    kind = str(study.facts["kind"])
    names = documents(kind, templates)
    asked = needed(names, kind, templates)  # these take long, and no section depends on them alone
    absent = {
        document: {
            section: tables
            for section, needs in list_omitted_sections(study, document, templates).items()
            if (tables := [table for table in needs if table not in asked])
        }
        for document in names
    }
    of_world = [str(row["id"]) for row in study["assumptions"].rows if row["basis"] == BASIS_OF_DEFAULT["world"]]
    words = Language("en", templates)
    given = not_given(BriefContext(study, words, load_theme(), declared))
    lacking = given and study.row("run", "run")["stage"] not in MAY_LACK  # which is said instead
    values: dict[str, int] = {}
    refused = () if lacking else tuple(composed(study, declared, templates, names, languages, values))
    return Printable(absent, given, of_world, outside(words, study), refused, values.get("brief", 0))


def glyph_problems(loaded: LoadedScenario, templates: tuple[Path, ...]) -> Iterator[Problem]:
    """Yield a problem for every printed text of a scenario with characters that the default theme cannot print."""
    faces: DocumentFonts | None = None
    for path, text in _printed(loaded):
        letters = [
            each for each in dict.fromkeys(text) if each not in PLAIN and unicodedata.category(each) not in UNSEEN
        ]
        if not letters:
            continue
        faces = faces or _faces(templates)
        if absent := [each for each in letters if each not in _known(faces, text)]:
            named = ", ".join(f"'{each}' U+{ord(each):04X}" for each in absent)
            words = (
                f"the fonts have no glyph for {named} in '{shortened(text, 60)}'. Replace them, or name a font that "
                "has them under 'faces' in the theme."
            )
            yield loaded.places.problem(path, words)


def _printed(loaded: LoadedScenario) -> Iterator[tuple[Key, str]]:
    yield from ((each.path, each.text) for each in texts_of(loaded.scenario).values())
    for name, source in loaded.scenario.sources.items():
        for part in ("producer", "title"):
            yield ("sources", name, part), getattr(source, part)


def _faces(templates: tuple[Path, ...]) -> DocumentFonts:
    from impact.output.pdf.text.fonts import DocumentFonts
    from impact.theme.themes import load_theme

    return DocumentFonts(load_theme("default", templates))


def _known(faces: DocumentFonts, text: str) -> set[str]:
    """Return the characters of a text that the faces have: with Chinese in it, those of the Chinese face too."""
    from impact.theme.fonts import is_chinese, pieces

    holds = faces.has

    def has(letter: str) -> bool:
        return holds("regular", letter)

    if not is_chinese(text):
        return set(filter(has, text))
    parts = pieces(text, has, chinese=False)
    return {each for inside, part in parts for each in part if (holds("chinese", each) if inside else has(each))}
