"""From a study to the bytes of its editions, in two steps: pages are put together, then printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError, ProblemsError
from impact.files import writable, write_files
from impact.output.editions import MAIN, PDF, TEXT, OutputFile, PrintOptions

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.brief.edition.print_log import PrintedNumber
    from impact.document import Document
    from impact.language.messages import Language
    from impact.output.evidence import EvidenceSettings
    from impact.study.study import StudyData
    from impact.theme.theme import Theme


@dataclass(frozen=True)
class ComposedDocument:
    files: tuple[OutputFile, ...]
    context: BriefContext
    document: Document


@dataclass(frozen=True)
class Printer:
    printing: PrintOptions
    languages: tuple[str, ...]

    @cached_property
    def look(self) -> Theme:
        return self.printing.look()

    @cached_property
    def words(self) -> Mapping[str, Language]:
        from impact.language.messages import Language

        return {language: Language(language, self.printing.templates) for language in self.languages}

    def printed(self, wanted: Iterable[OutputFile], study: StudyData) -> dict[Path, bytes]:
        return {each.file: self._content(made, each) for made in self._composed(wanted, study) for each in made.files}

    def _composed(self, wanted: Iterable[OutputFile], study: StudyData) -> list[ComposedDocument]:
        """Return each document asked for, with all its files; that of PDF files is laid out, and carries files."""
        if self.printing.templates:
            from impact.language.house_words import refuse_house_words

            for language in self.languages:
                refuse_house_words(self.printing.templates, language, str(study.facts["kind"]))

        study = self._attached(study)
        # Pages move breaks and carry files: a file is the same whatever is made with it, so PDF files go alone.
        alike: dict[tuple[object, ...], list[OutputFile]] = {}
        for each in wanted:
            alike.setdefault((each.document, each.language, each.form == PDF), []).append(each)
        firsts: dict[str, BriefContext] = {}  # of each language
        brief_first = sorted(alike.values(), key=lambda files: files[0].document != MAIN)
        return [self._document(tuple(files), study, firsts) for files in brief_first]

    def _attached(self, study: StudyData) -> StudyData:
        """Return the study that is printed and attached: without what is confidential, where that is asked for."""
        from impact.output.evidence import PUBLIC
        from impact.study.confidential import confidential, withheld

        if self.printing.attach != PUBLIC:
            return study
        if not confidential(study.scenario):
            raise ImpactError(
                f"{study.name}: --attach public withholds what the scenario marks, and it marks nothing. Add "
                "'confidential: [project.staff.base]' or the like to it."
            )
        return withheld(study)

    def _document(
        self, files: tuple[OutputFile, ...], study: StudyData, firsts: dict[str, BriefContext]
    ) -> ComposedDocument:
        """Return a document; charts that are drawn, and numbers of the brief, serve those of its language after it."""
        from impact.brief.compose import compose
        from impact.brief.printed_numbers import printed_numbers
        from impact.output.evidence import with_files
        from impact.output.laid_out import laid_out

        name, language = files[0].document, files[0].language
        context = self.printing.context(study, self.words[language], self.look)
        first = firsts.setdefault(language, context)
        context.log.drawings, context.log.known_of_brief = first.log.drawings, first.log.known_of_brief
        document = compose(context, name, self.printing.templates)
        if files[0].form == PDF:
            numbers = printed_numbers(context, document, name)
            if name == MAIN:
                first.log.known_of_brief = numbers
            pages = with_files(context, laid_out(context, document))
            return ComposedDocument(files, context, self._with_evidence(pages, context, files[0], numbers))
        if problems := list(document.problems()):
            raise ProblemsError(problems)
        return ComposedDocument(files, context, document)

    def _with_evidence(
        self, document: Document, context: BriefContext, wanted: OutputFile, own: list[PrintedNumber]
    ) -> Document:
        """Return a document that carries what it takes to check it: the list of its files, and tables of others."""
        from impact.brief.printed_numbers import NUMBERS, numbers_csv
        from impact.document import Attachment
        from impact.output.evidence import EVIDENCE, evidence, table_attachments
        from impact.output.house_inside import HOUSE, house_inside

        printing, study = self.printing, context.original
        of_brief = () if context.log.numbers_of_brief is None else context.log.numbers_of_brief
        listed = numbers_csv((*own, *(each for each in of_brief if each.in_text)))
        numbers = Attachment(NUMBERS, "text/csv", context.words.say("attachment-numbers"), listed)
        inside = (*document.attachments, numbers, *table_attachments(study, context.words, printing.data))
        if house := house_inside(printing):
            inside += (
                Attachment(HOUSE, "application/json", context.words.say("attachment-evidence"), house, "Source"),
            )
        files = {each.name: each.data for each in inside}
        said = evidence(study, self._settings(wanted), files, libraries=printing.libraries or None)
        evidenced = Attachment(EVIDENCE, "application/json", context.words.say("attachment-evidence"), said)
        return replace(document, attachments=(*inside, evidenced))

    def _settings(self, wanted: OutputFile) -> EvidenceSettings:
        from impact.output.evidence import EvidenceSettings

        printing = self.printing
        return EvidenceSettings(wanted.document, wanted.language, self.look.name, printing.paper, printing.attach)

    def _content(self, made: ComposedDocument, wanted: OutputFile) -> bytes:
        if wanted.form != PDF:
            return self._exported(made, wanted.form)
        from impact.output.pdf import render

        return render(made.document, made.context.theme)

    def _exported(self, made: ComposedDocument, form: str) -> bytes:
        if form == TEXT:
            from impact.output.reading_text import reading_text

            return reading_text(made.context, made.document).encode()
        from impact.output import Edition, formats
        from impact.output.number_list import number_list, with_list

        edition = Edition(made.context, made.document, self.printing.brand)
        content = formats[form].write(edition)
        return with_list(content, form, number_list(edition, self._settings(made.files[0]), form, self.printing))


def print_editions(
    wanted: Iterable[OutputFile],
    printer: Printer,
    study: StudyData | Callable[[], StudyData],
    tell: Callable[[str], None] = lambda _: None,
) -> list[Path]:
    """Write the editions of a study, all or none, and return the files.

    Args:
        wanted: what goes where. printer: how, in languages among which are those of the editions.
        study: or what makes it; called once all else is known to be right.
        tell: called with the name of each step.

    Raises:
        ImpactError: a document, language, theme or paper is unknown, the content does not fit its pages, the key cannot
            be used, or a file cannot be written.
    """
    wanted = tuple(wanted)
    for each in wanted:
        writable(each.file)
    made = study() if callable(study) else study
    tell("print")
    finished = printer.printed(wanted, made)
    write_files(finished)
    return list(finished)
