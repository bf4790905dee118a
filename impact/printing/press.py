"""From a study to the bytes of its editions, in two steps: pages are put together, then printed.

Each step has a part that can be got ready before its input is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from impact.errors import ImpactError, ProblemsError
from impact.files import writable, write_files
from impact.printing.editions import PDF, TEXT, OutputFile, Printing
from impact.second_process import SecondProcess

if TYPE_CHECKING:
    from impact.brief.context import BriefContext
    from impact.document import Document
    from impact.look.theme import Theme
    from impact.printing.evidence import Settings
    from impact.study.study import Study
    from impact.words.language import Words

Asked: TypeAlias = "tuple[tuple[OutputFile, ...], str, Study]"  # editions, kind of project, study


@dataclass(frozen=True)
class Composed:
    """One document in one language, with the files that are made of it."""

    files: tuple[OutputFile, ...]
    context: BriefContext
    document: Document


@dataclass(frozen=True)
class Press:
    """What printing goes by: which editions, how, in which look, in whose words (by language)."""

    wanted: tuple[OutputFile, ...]
    printing: Printing
    look: Theme
    words: Mapping[str, Words]

    def _composed(self, study: Study) -> list[Composed]:
        """Return each document asked for, with all its files; that of PDF files is laid out, and carries files."""
        if self.printing.templates:
            from impact.words.house_words import refuse_house_words

            for language in dict.fromkeys(each.language for each in self.wanted):
                refuse_house_words(self.printing.templates, language, str(study.facts["kind"]))

        study = self._attached(study)
        # Pages move breaks and carry files: a file is the same whatever is made with it, so PDF files go alone.
        alike: dict[tuple[object, ...], list[OutputFile]] = {}
        for each in self.wanted:
            alike.setdefault((each.document, each.language, each.form == PDF), []).append(each)
        return [self._document(tuple(files), study) for files in alike.values()]

    def _attached(self, study: Study) -> Study:
        """Return the study that is printed and attached: without what is confidential, where that is asked for."""
        from impact.printing.evidence import PUBLIC
        from impact.study.withheld import confidential, withheld

        if self.printing.attach != PUBLIC:
            return study
        if not confidential(study.scenario):
            raise ImpactError(
                f"{study.name}: --attach public withholds what the scenario marks, and it marks nothing. Add "
                "'confidential: [project.staff.base]' or the like to it."
            )
        return withheld(study)

    def _document(self, files: tuple[OutputFile, ...], study: Study) -> Composed:
        from impact.brief.compose import compose
        from impact.brief.templates import needed
        from impact.printing.laid_out import laid_out
        from impact.printing.tables_inside import with_files
        from impact.study.tables import ON_REQUEST

        # Other documents of the same command, and `impact run`, may have asked for more tables.
        more = {*ON_REQUEST} - {*needed([files[0].document], str(study.facts["kind"]), self.printing.templates)}
        study = replace(study, tables={name: each for name, each in study.tables.items() if name not in more})
        context = self.printing.context(study, self.words[files[0].language], self.look)
        document = compose(context, files[0].document, self.printing.templates)
        if files[0].form == PDF:
            pages = with_files(context, laid_out(context, document))
            return Composed(files, context, self._with_evidence(pages, context, files[0]))
        if problems := list(document.problems()):
            raise ProblemsError(problems)
        return Composed(files, context, document)

    def _with_evidence(self, document: Document, context: BriefContext, wanted: OutputFile) -> Document:
        """Return a document that carries what it takes to check it: the list of its files, and tables of others."""
        from impact.brief.printed_numbers import NUMBERS, numbers_csv, printed_numbers
        from impact.document import Attachment
        from impact.printing.evidence import EVIDENCE, evidence
        from impact.printing.house_inside import HOUSE, house_inside
        from impact.printing.tables_inside import table_attachments

        printing, study = self.printing, context.original
        of_brief = () if context.numbers_of_brief is None else context.numbers_of_brief
        own = printed_numbers(context, document, wanted.document)
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

    def _settings(self, wanted: OutputFile) -> Settings:
        from impact.printing.evidence import Settings

        printing = self.printing
        return Settings(wanted.document, wanted.language, self.look.name, printing.paper, printing.attach)

    def printed(self, study: Study) -> dict[Path, bytes]:
        """Return the content of all files by path."""
        return {each.file: self._content(made, each) for made in self._composed(study) for each in made.files}

    def _content(self, made: Composed, wanted: OutputFile) -> bytes:
        if wanted.form != PDF:
            return self._exported(made, wanted.form)
        from impact.pdf import render

        return render(made.document, made.context.theme)

    def _exported(self, made: Composed, form: str) -> bytes:
        if form == TEXT:
            from impact.brief.reading_text import reading_text

            return reading_text(made.context, made.document).encode()
        from impact.export import Edition, formats
        from impact.printing.number_list import number_list, with_list

        edition = Edition(made.context, made.document, self.printing.brand)
        content = formats[form].write(edition)
        return with_list(content, form, number_list(edition, self._settings(made.files[0]), form, self.printing))


@dataclass(frozen=True)
class Printer:
    """What is known of a print before the scenario is read, so that a process of its own can get ready for it."""

    printing: Printing
    languages: tuple[str, ...]

    @cached_property
    def look(self) -> Theme:
        """The theme on the paper asked for."""
        return self.printing.look()

    @cached_property
    def words(self) -> Mapping[str, Words]:
        """The words of each language."""
        from impact.words.language import Words

        return {language: Words(language, self.printing.templates) for language in self.languages}

    def press(self, wanted: tuple[OutputFile, ...]) -> Press:
        """Return what prints some editions."""
        return Press(wanted, self.printing, self.look, self.words)

    def printed(self, asked: Asked) -> dict[Path, bytes]:
        """Return the content of all files by path, from a study: its editions, its kind of project, and itself."""
        from impact.brief.sections import sections
        from impact.charts import charts

        wanted, kind, study = asked
        for registry in (sections, charts):
            registry.load(kind)
        return self.press(wanted).printed(study)

    def ready_to_print(self) -> None:
        """Load what `printed` needs: words, sections, charts and the library that draws them too."""
        from impact.brief.compose import compose  # noqa: F401
        from impact.brief.sections import sections
        from impact.charts import charts
        from impact.charts.recorder import record
        from impact.charts.style import ChartStyle
        from impact.pdf import warm_up

        warm_up(self.look)
        for registry in (sections, charts):
            registry.load("")
        for language in self.words.values():
            language.read()
        style = ChartStyle(self.look, 100, 100)
        with style.applied():
            figure = style.figure()
            figure.add_axes((0.2, 0.2, 0.6, 0.6)).text(0, 0, "0")
            record(figure, style)

    def beside(self) -> SecondProcess[Asked, dict[Path, bytes]]:
        """Return what gets ready in a process of its own while a scenario is read and its study made."""
        return SecondProcess(self.ready_to_print, self.printed, allowed=self.printing.beside)


def print_editions(
    wanted: Iterable[OutputFile],
    printer: Printer,
    study: Study | Callable[[], Study],
    tell: Callable[[str], None] = lambda _: None,
    kind: str = "",
    beside: SecondProcess[Asked, dict[Path, bytes]] | None = None,
) -> list[Path]:
    """Write the editions of a study, all or none, and return the files.

    Args:
        wanted: what goes where. printer: how, in languages among which are those of the editions.
        study: or what makes it; called once all else is known to be right.
        tell: called with the name of each step. kind: of project.
        beside: the printer in a process of its own, which gets ready while the study is made.

    Raises:
        ImpactError: a document, language, theme or paper is unknown, the content does not fit its pages, the key cannot
            be used, or a file cannot be written.
    """
    wanted = tuple(wanted)
    for each in wanted:
        writable(each.file)
    if callable(study):
        made = study()
        tell("print")
        asked = wanted, kind, made
        finished = beside(asked) if beside else printer.printed(asked)
    else:
        tell("print")
        finished = printer.press(wanted).printed(study)
    write_files(finished)
    return list(finished)
