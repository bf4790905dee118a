"""From a study to the bytes of its editions, in two steps: pages are put together, then printed.

Each step has a part that can be got ready before its input is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from impact.printing.editions import OutputFile, Printing
from impact.second_process import SecondProcess, nothing

if TYPE_CHECKING:
    from impact.brief.context import BriefContext
    from impact.document import Document
    from impact.look.theme import Theme
    from impact.study.study import Study
    from impact.words.language import Words

Documents = list[tuple[Path, "Document"]]
Asked: TypeAlias = "tuple[tuple[OutputFile, ...], str, Study]"  # editions, kind of project, study


@dataclass(frozen=True)
class Press:
    """What printing goes by: which editions, how, in which look, in whose words (by language)."""

    wanted: tuple[OutputFile, ...]
    printing: Printing
    look: Theme
    words: Mapping[str, Words]

    def composed(self, study: Study) -> Documents:
        """Return the document of each edition with its file."""
        from impact.user_cache import nothing_kept

        # What others sign for rests on no recording, however well it is guarded.
        for_good = study.row("run", "run")["stage"] != "draft" or self.printing.certificate is not None
        with nothing_kept() if for_good or not self.printing.cached else nullcontext():
            documents = [(each.file, self._document(each, study)) for each in self.wanted]
            for language in self.words.values():
                language.keep()
        return documents

    def _context(self, wanted: OutputFile, study: Study) -> BriefContext:
        from impact.brief.context import BriefContext
        from impact.scenario.declared import declared

        said = declared(str(study.facts["kind"]), self.printing.data)
        return BriefContext(study, self.words[wanted.language], self._look(wanted.language), said)

    def _document(self, wanted: OutputFile, study: Study) -> Document:
        from impact.brief.compose import compose

        context = self._context(wanted, study)
        return compose(context, wanted.document, self.printing.templates, beside=self.printing.beside)

    def in_words(self, study: Study) -> dict[Path, bytes]:
        """Return the words of each edition in reading order, by path; nothing is drawn.

        Raises:
            ProblemsError: a document holds what cannot be printed either.
        """
        from impact.brief.compose import compose
        from impact.brief.reading_text import reading_text
        from impact.errors import ProblemsError

        finished: dict[Path, bytes] = {}
        for each in self.wanted:
            context = self._context(each, study)
            document = compose(context, each.document, self.printing.templates, drawn=False)
            if problems := list(document.problems()):
                raise ProblemsError(problems)
            finished[each.file] = reading_text(context, document).encode()
        return finished

    def rendered(self, documents: Documents) -> dict[Path, bytes]:
        """Return the content of all files by path. Of several documents, the longest is printed beside the others."""
        from impact.pdf import sharing_attachments

        def files(places: list[int]) -> list[dict[Path, bytes]]:
            with sharing_attachments():
                return [self._files(*documents[place]) for place in places]

        *first, longest = sorted(range(len(documents)), key=lambda place: len(documents[place][1].blocks))
        with SecondProcess(nothing, files, allowed=self.printing.beside and bool(first)) as other:
            later = other.give([longest])
            made = dict(zip([*first, longest], files(first) + later(), strict=True))
        return {file: content for place in sorted(made) for file, content in made[place].items()}

    def _files(self, file: Path, document: Document) -> dict[Path, bytes]:
        """Return one document as a file, and what is asked for beside it."""
        from impact.pdf import render

        look = self._look(document.lang)
        return _with_proof(file, render(document, look, bleed=self.printing.bleed), self.printing)

    def _look(self, language: str) -> Theme:
        """Return the look of an edition: its language may ask for smaller text."""
        asked = self.words[language].conventions
        return self.look.with_text(asked.text_size, asked.line_height)

    def printed(self, study: Study) -> dict[Path, bytes]:
        """Return the content of all files by path; of several documents, half of the work is done beside."""
        if len(self.wanted) < 2 or not self.printing.beside:
            return self.rendered(self.composed(study))
        alone = replace(self.printing, beside=False)
        here, beside = (replace(self, wanted=wanted, printing=alone) for wanted in self._halves(study))

        def printed(_: None) -> dict[Path, bytes]:
            return beside.printed(study)

        with SecondProcess(nothing, printed) as other:
            later = other.give(None)
            made = here.printed(study) | later()
        return {each.file: made[each.file] for each in self.wanted} | made

    def _halves(self, study: Study) -> tuple[tuple[OutputFile, ...], tuple[OutputFile, ...]]:
        """Return the documents in two parts of about equal length: by language, which shares words; else one by one."""
        by_language: dict[str, list[OutputFile]] = {}
        for each in self.wanted:
            by_language.setdefault(each.language, []).append(each)
        parts = list(by_language.values()) if len(by_language) > 1 else [[each] for each in self.wanted]
        measured = [(sum(self._length(each, study) for each in part), part) for part in parts]
        halves: tuple[list[OutputFile], list[OutputFile]] = ([], [])
        taken = [0, 0]
        for length, part in sorted(measured, key=lambda each: -each[0]):
            shorter = 0 if taken[0] < taken[1] else 1
            halves[shorter].extend(part)
            taken[shorter] += length
        return tuple(halves[0]), tuple(halves[1])

    def _length(self, wanted: OutputFile, study: Study) -> int:
        """Return of how many sections a document is."""
        from impact.brief.templates import pages

        return sum(map(len, pages(wanted.document, str(study.facts["kind"]), self.printing.templates)))

    def ready_to_render(self) -> None:
        """Load what `rendered` needs."""
        from impact.pdf import warm_up

        warm_up(self.look)


@dataclass(frozen=True)
class Printer:
    """What is known of a print before the scenario is read, so that a process of its own can get ready for it.

    Attributes:
        printing: how editions go onto paper. languages: in which they are.
    """

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
        from impact.charts import _lean

        _lean.load()
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
        allowed = self.printing.beside and not self.printing.text
        return SecondProcess(self.ready_to_print, self.printed, allowed=allowed)


def _with_proof(file: Path, pdf: bytes, printing: Printing) -> dict[Path, bytes]:
    """Return the file, signed where asked, and the grey pictures of its pages, by path."""
    pages: dict[Path, bytes] = {}
    if printing.grey:
        from impact.pdf.file.proof import proof

        for number, page in enumerate(proof(pdf), start=1):
            pages[file.with_suffix(f".{number}.png")] = page
    if printing.certificate is not None:
        from impact.pdf.file.signing import sign

        pdf = sign(pdf, printing.certificate, printing.password)
    return {file: pdf} | pages
