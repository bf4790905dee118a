"""What is kept in memory of a scenario, and the answers that are made from it: pages, figures, files.

Everything here runs in the process of the worker, one request after another. Nothing is raised that is about the
inputs: an answer holds its problems.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError, Problem, ProblemsError, problem
from impact.preview.edition import PreviewEdition, PreviewRequest
from impact.preview.pages import PageResponse, at_stage, pages, printed, problems_of

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.catalogue.catalogue import Catalogue
    from impact.preview.what_if import Moved, WhatIf, WhatIfPanel
    from impact.scenario.load import LoadedScenario
    from impact.study.study import StudyData

FORMS = {"pdf": "application/pdf", "txt": "text/plain; charset=utf-8"}


@dataclass(frozen=True)
class Download:
    name: str = ""
    content: bytes = b""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Saved:
    file: str = ""
    text: str = ""
    problems: tuple[Problem, ...] = ()


class PreviewSession:
    def __init__(self, asked: PreviewRequest) -> None:
        self.asked = asked
        self._loaded: LoadedScenario | None = None
        self._study: StudyData | None = None
        self._catalogue: Catalogue | None = None
        self._what_if: WhatIf | None = None
        self._texts: dict[str, str] | None = None  # of the scenario in other languages
        self._homes: list[Path] = []  # folders of the files that were read last, kept while one of them is broken

    def forget(self, change: str) -> None:
        """Read the scenario anew when it is asked for next, where it changed; words and looks are read each time."""
        if change == "scenario":
            self._loaded = self._study = self._what_if = None

    def pages(self, edition: PreviewEdition, whole: bool) -> PageResponse:
        """Return the pages of an edition.

        Args:
            edition: what is looked at.
            whole: also with the alternatives of the scenario beside it, which takes longer; a document may be without.
        """
        try:
            study = self._with_texts(self._made(whole))
            context = self._context(study, edition)
            made = pages(context, edition, self.asked.templates)
            remarks = tuple(self._remarks(study, context, edition))
            lacking = tuple(_not_given(context))
        except ImpactError as error:
            found = problems_of(error)
            return PageResponse(
                None, problems=found, files=self._files(found), watched=self._watched(), choices=self._choices()
            )
        return PageResponse(
            made,
            self._is_whole(study),
            remarks=remarks,
            lacking=lacking,
            files=self._files(remarks),
            watched=self._watched(),
            rests_on=self._rests_on(),
            facts=self._facts(study),
            choices=self._choices(),
        )

    def panel(self, edition: PreviewEdition) -> WhatIfPanel:
        from impact.preview.what_if import WhatIfPanel

        try:
            study = self._with_texts(self._made(whole=False))
            return self._moving(study).panel(self._context(study, edition))
        except ImpactError as error:
            return WhatIfPanel(problems=problems_of(error))

    def moved(self, edition: PreviewEdition, places: Mapping[str, int], ranges: bool) -> Moved:
        """Return the key figures with inputs moved.

        Args:
            edition: in whose words.
            places: of the inputs that are moved, by key.
            ranges: whether all model runs are wanted, and with them ranges and the chart.
        """
        from impact.preview.what_if import Moved

        try:
            study = self._with_texts(self._made(whole=False))
            context = self._context(study, edition)
            return self._moving(study).moved(context, places, ranges=ranges)
        except ImpactError as error:
            return Moved(problems=problems_of(error))

    def variant(self, places: Mapping[str, int], name: str) -> Saved:
        """Write moved inputs as a scenario that inherits this one, beside it; nothing that is there is replaced."""
        from impact.files import write_file
        from impact.preview.variant import checked_variant

        try:
            study = self._made(whole=False)
            what_if, loaded = self._moving(study), self._loaded_anew()
            file, text = checked_variant(loaded, what_if.moved_places(places), name, self.asked)
            write_file(file, text.encode())
        except ImpactError as error:
            return Saved(problems=problems_of(error))
        return Saved(str(file), text)

    def download(self, edition: PreviewEdition, form: str) -> Download:
        """Return an edition as a file: its pages with all attachments, or its words; the mark of a preview is on it."""
        from impact.output.editions import editions
        from impact.output.pdf import render
        from impact.output.reading_text import reading_text

        try:
            if form not in FORMS:
                raise ImpactError(f"No file of the form '{form}' is made here. There are: {', '.join(FORMS)}.")
            study = self._with_texts(self._made(whole=True))
            context = self._context(study, edition)
            document = printed(context, edition, self.asked.templates, with_files=True)
            content = render(document, context.theme) if form == "pdf" else reading_text(context, document).encode()
            (wanted,) = editions(f"{study.name}.preview", [edition.document], [edition.language], None, (form,))
        except ImpactError as error:
            return Download(problems=problems_of(error))
        return Download(wanted.file.name, content)

    # What is kept.

    def _made(self, whole: bool) -> StudyData:
        """Return the study, with the tables that are made only when asked for where they are wanted."""
        from impact.api.studies import is_study, study_of
        from impact.study.run_study import run

        if is_study(self.asked.scenario):
            self._study = self._study or study_of(self.asked.scenario)
            return self._study
        if self._study is None or (whole and not self._is_whole(self._study)):
            loaded = self._loaded_anew()
            self._texts = None
            self._study = run(loaded, self._catalogue, also=self._more(loaded) if whole else ())
        return self._study

    def _with_texts(self, study: StudyData) -> StudyData:
        from dataclasses import replace

        from impact.study.texts import texts

        if self._loaded is None:  # a study folder has its own
            return study
        if self._texts is None:
            self._texts = texts(self._loaded, self._loaded.alternatives if study.beside else (), None, self.asked.data)
        return replace(study, texts=self._texts)

    def _loaded_anew(self) -> LoadedScenario:
        from impact.api.checks import misplaced
        from impact.catalogue.catalogue import Catalogue
        from impact.scenario.load import load, with_draws

        if self._loaded is None:
            loaded = load(self.asked.scenario, self.asked.data)
            if found := misplaced(loaded, self.asked.templates):
                raise ProblemsError(found)
            self._loaded = with_draws(loaded, self.asked.draws)
            self._homes = [home.folder for home in loaded.homes.values() if isinstance(home.folder, Path)]
        kind = self._loaded.scenario.project.kind
        if self._catalogue is None or self._catalogue.kind != kind:
            self._catalogue = Catalogue(self.asked.data, kind)
        return self._loaded

    def _more(self, loaded: LoadedScenario) -> list[str]:
        from impact.brief.templates import documents, needed

        kind = loaded.scenario.project.kind
        names = needed(documents(kind, self.asked.templates), kind, self.asked.templates)
        return names if loaded.scenario.alternatives else [name for name in names if name != "scenarios"]

    def _is_whole(self, study: StudyData) -> bool:
        return self._loaded is None or all(name in study.tables for name in self._more(self._loaded))

    def _moving(self, study: StudyData) -> WhatIf:
        from impact.api.studies import is_study
        from impact.preview.what_if import WhatIf

        if is_study(self.asked.scenario):
            raise ImpactError(
                "A study folder holds results and no model to run again: inputs can be moved where a scenario is shown."
            )
        if self._what_if is None:
            loaded = self._loaded_anew()
            assert self._catalogue is not None
            self._what_if = WhatIf(loaded, self._catalogue, study)
        return self._what_if

    # What is said.

    def _context(self, study: StudyData, edition: PreviewEdition) -> BriefContext:
        from impact.api.new import brand as read_brand
        from impact.language.messages import Language
        from impact.output.editions import PrintOptions

        templates = self.asked.templates
        brand = read_brand(self.asked.brand, languages=(edition.language,), templates=templates)
        printing = PrintOptions(edition.theme, edition.paper, templates, self.asked.data, brand=brand)
        return printing.context(at_stage(study, edition.stage), Language(edition.language, templates))

    def _remarks(self, study: StudyData, context: BriefContext, edition: PreviewEdition) -> list[Problem]:
        from impact.language.messages import Language
        from impact.language.verdicts import outside

        found = [problem(f"Check: {each}") for each in outside(Language("en"), study)]
        if count := len(context.untranslated):
            words = f"texts without a translation, printed in the language of the scenario and marked: {count}."
            found.append(problem(words, where=edition.language))
        return [*found, *self._for_stage(edition)]

    def _for_stage(self, edition: PreviewEdition) -> list[Problem]:
        from impact.scenario.stage import stage_problems

        if self._loaded is None or not edition.stage or edition.stage == self._loaded.scenario.stage:
            return []
        scenario = self._loaded.scenario.model_copy(update={"stage": edition.stage})
        return list(stage_problems(scenario, self._loaded.places))

    def _facts(self, study: StudyData) -> dict[str, str]:
        run = study.row("run", "run")
        return {
            "name": study.name,
            "title": str(study.facts["title"]),
            "stage": str(run["stage"]),
            "draws": str(run["draws"]),
            "kind": study.facts.kind,
        }

    def _choices(self) -> dict[str, Sequence[tuple[str, str]]]:
        from impact.brief.templates import documents
        from impact.language.messages import Language, languages
        from impact.language.names import language_name
        from impact.theme.themes import PAPERS, theme_names

        kind = "" if self._study is None else self._study.facts.kind
        extra, words = self.asked.templates, Language("en")  # whatever is wrong with the user's words
        order = {"brief": 0, "summary": 1, "annex": 2}
        known = sorted(documents(kind, extra), key=lambda name: (order.get(name, len(order)), name))
        return {
            "document": [(name, _called(name)) for name in known],
            "language": [(code, language_name(words, code)) for code in languages(extra)],
            "theme": [(name, _called(name)) for name in theme_names(extra)],
            "paper": [(name, name.upper() if len(name) == 2 else _called(name)) for name in PAPERS],
        }

    # Files.

    def _watched(self) -> tuple[Path, ...]:
        path = Path(self.asked.scenario)
        found = set(self._homes)
        if path.exists() or self._loaded is None:  # else it is a shipped name, which has nothing to do with this folder
            found.add(path if path.is_dir() else path.parent)
        return tuple(sorted({folder.resolve() for folder in found if folder.is_dir()}))

    def _rests_on(self) -> frozenset[Path] | None:
        """Return the files of the scenario and of those it inherits; None where there are more, of its alternatives."""
        if self._loaded is None or self._loaded.scenario.alternatives:
            return None
        homes = self._loaded.homes.items()
        return frozenset(
            (home.folder / Path(name).name).resolve() for name, home in homes if isinstance(home.folder, Path)
        )

    def _files(self, problems: Sequence[Problem]) -> dict[str, Path]:
        found = {each.file: place for each in problems if each.file and (place := self._place(each.file)) is not None}
        own = self._place(self.asked.scenario)
        return found if own is None else {**found, self.asked.scenario: own}

    def _place(self, name: str) -> Path | None:
        from impact.files.resources import roots

        places = [Path(name)]
        if self._loaded is not None and (home := self._loaded.homes.get(name)) is not None:
            places += [home.folder / Path(name).name] if isinstance(home.folder, Path) else []
        for kind in ("data", "templates"):
            extra = getattr(self.asked, kind)
            for root, _ in roots(kind, extra):
                if isinstance(root, Path):
                    within = name.removeprefix(f"{kind}/")
                    places += [root / within, root / "scenarios" / within, root / "scenarios" / f"{within}.yaml"]
        return next((place.resolve() for place in places if _is_file(place)), None)


def _not_given(context: BriefContext) -> Iterator[Problem]:
    from impact.brief.sections.panel import not_given

    for said in not_given(context):
        where, _, words = said.partition(": ")
        yield problem(words or said, where=where if words else "")


def _is_file(place: Path) -> bool:
    try:
        return place.is_file()
    except (OSError, ValueError):
        return False


def _called(name: str) -> str:
    return name.replace("-", " ").replace("_", " ").capitalize()
