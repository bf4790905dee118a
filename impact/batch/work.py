"""One item from the scenario to its files, in a process that keeps libraries, words, data and tables."""

from __future__ import annotations

import hashlib
import io
import time
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from impact.batch.hashes import forget, read_of
from impact.batch.plan import BatchItem, BatchSettings, loaded_of
from impact.batch.records import Record, file_of
from impact.batch.store import Folder, no_room
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.scenario.load import LoadedScenario, with_draws

if TYPE_CHECKING:
    from impact.output.press import Printer
    from impact.study.study import StudyData

PICTURE_WIDTH = 320  # pixels of page 1
SHOWN = ("key", "value", "low", "high", "unit", "period", "status", "scope", "measure", "range", "grade")


class ItemRunner:
    def __init__(self, settings: BatchSettings) -> None:
        self.settings = settings
        self._catalogues: dict[str, Catalogue] = {}
        self._printers: dict[str, Printer] = {}

    @cached_property
    def _data(self) -> tuple[Path, ...]:
        return self.settings.folders[0]

    def ready(self) -> None:
        from impact.study.run_study import run  # noqa: F401

    def made(self, item: BatchItem, key: str) -> tuple[Record, dict[str, bytes]]:
        """Do an item; return what became of it and its files by name, of which nothing is written."""
        forget()
        try:
            return self._made(item, key)
        except ImpactError as error:
            return failure(item, key, str(error)), {}

    def _made(self, item: BatchItem, key: str) -> tuple[Record, dict[str, bytes]]:
        start = time.perf_counter()
        loaded = with_draws(loaded_of(item, self._data), self.settings.draws, self.settings.seed)
        study = self._study(loaded)
        files = self._printed(item, study)
        at = "" if self.settings.flat else f"{item.name}/"
        picture = ""
        if self.settings.pictures and (first := next((name for name in files if name.endswith(".pdf")), "")):
            picture = f"{at}{item.name}.page-1.png"
            files[picture] = page_1(files[first])
        joint = ""
        if self.settings.portfolio and loaded.scenario.draws:
            from impact.batch.portfolio.totals import joint_draws

            joint = f".batch/joint/{item.name}.npz"
            files[joint] = joint_draws(loaded, self._catalogue(loaded.scenario.project.kind), self.settings.joint)
        if self.settings.studies:
            files |= {f"{at}{item.name}.study/{name}": data for name, data in _study_files(study).items()}
        record = replace(
            self._about(loaded, study),
            item=item.name,
            key=key,
            files={name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
            picture=picture,
            joint=joint,
            seconds=round(time.perf_counter() - start, 3),
            memory_mb=memory_mb(),
        )
        return record, files

    def _about(self, loaded: LoadedScenario, study: StudyData) -> Record:
        facts, row, homes = study.facts, study.row("run", "run"), list(loaded.homes.values())
        figures, (names, said) = loaded.declared.figures, self._in_words(study)
        return Record(
            item=loaded.name,
            key="",
            state="done",
            read=read_of(loaded, self._data),
            title=facts.title,
            country=facts.country,
            country_name=facts.country_name,
            place=facts.place,
            kind=facts.kind,
            currency=facts.currency,
            year=facts.headline_year,
            draws=loaded.scenario.draws,
            latitude=facts.latitude,
            longitude=facts.longitude,
            base=homes[-1].name if homes else loaded.name,
            as_of=str(row["as_of"]),
            stage=str(row["stage"]),
            version=str(row["version"]),
            results=str(row["results_sha256"]),
            figures=tuple({name: row.get(name) for name in SHOWN} for row in study["key_figures"].rows),
            names=names,
            said=said,
            meaning={key: {"of": each.of, "over": each.over, "worse": each.worse} for key, each in figures.items()},
            headlines=loaded.declared.headlines,
        )

    def _in_words(self, study: StudyData) -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
        from impact.brief.edition.localised import localised
        from impact.language.input_names import figure_name, setting

        names: dict[str, dict[str, str]] = {}
        said: dict[str, dict[str, str]] = {}
        keys = [str(row["key"]) for row in study["key_figures"].rows]
        for language, words in self._printer(self.settings.edition.themes[0]).words.items():
            own, facts = words.of_study(study.facts), localised(study, words).unmarked.facts
            named = setting(own, facts)
            names[language] = {key: figure_name(own, named, key) or key.replace("_", " ") for key in keys}
            said[language] = {"title": facts.title, "place": facts.place, "country_name": facts.country_name}
        return names, said

    def _catalogue(self, kind: str) -> Catalogue:
        """Return the figures for a kind of project, read once: national tables are kept with them."""
        if kind not in self._catalogues:
            self._catalogues[kind] = Catalogue(self._data, kind)
        return self._catalogues[kind]

    def _study(self, loaded: LoadedScenario) -> StudyData:
        from impact.brief.templates import needed
        from impact.language.conventions import text_languages
        from impact.study.run_study import run
        from impact.study.texts import texts

        kind, edition, templates = loaded.scenario.project.kind, self.settings.edition, self.settings.folders[1]
        also = needed(self._documents(kind), kind, templates)
        catalogue = self._catalogue(kind)
        study = run(loaded, catalogue, also=also)
        languages = [code for each in edition.languages for code in text_languages(each, templates)]
        if set(languages) <= {loaded.scenario.language}:
            return study
        beside = loaded.alternatives if study.beside else ()
        return replace(study, texts=texts(loaded, beside, languages, self._data))

    def _documents(self, kind: str) -> list[str]:
        from impact.brief.templates import documents
        from impact.output.editions import ALL

        asked = self.settings.edition.documents
        names = documents(kind, self.settings.folders[1])
        return list(dict.fromkeys(each for name in asked for each in (names if name == ALL else [name])))

    def _printed(self, item: BatchItem, study: StudyData) -> dict[str, bytes]:
        from impact.output.editions import editions

        edition = self.settings.edition
        found: dict[str, bytes] = {}
        folder = "" if self.settings.flat else f"{item.name}/"
        for theme in edition.themes:
            name = item.name if len(edition.themes) == 1 else f"{item.name}.{theme}"
            documents = self._documents(study.facts.kind)
            wanted = editions(name, documents, edition.languages, None, edition.forms)
            made = self._printer(theme).printed(wanted, study)
            found |= {f"{folder}{file}": data for file, data in made.items()}
        return found

    def _printer(self, theme: str) -> Printer:
        from impact.output.editions import PrintOptions
        from impact.output.press import Printer

        if theme not in self._printers:
            data, templates = self.settings.folders
            edition = self.settings.edition
            printing = PrintOptions(
                theme, edition.paper, templates=templates, data=data, brand=self.settings.read_brand()
            )
            self._printers[theme] = Printer(printing, edition.languages)
        return self._printers[theme]


def page_1(pdf: bytes) -> bytes:
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    try:
        page = document[0]
        picture = page.render(scale=PICTURE_WIDTH / page.get_width()).to_pil()
    finally:
        document.close()
    stream = io.BytesIO()
    picture.convert("P", palette=1, colors=64).save(stream, "PNG", optimize=False)
    return stream.getvalue()


def _study_files(study: StudyData) -> dict[str, bytes]:
    from impact.brief.edition.attachments import papers
    from impact.language.messages import Language
    from impact.study.store.folder import files

    return files(study, papers(study, Language("en")))


def failure(item: BatchItem, key: str, reason: str) -> Record:
    if item.where and item.where not in reason:
        reason = f"{item.where}: {reason}"
    return Record(item.name, key, "failed", reason, stops=no_room(reason), memory_mb=memory_mb())


def kept(store: Folder, item: BatchItem, record: Record, files: Mapping[str, bytes]) -> Record:
    """Write the files of an item, and its record behind them.

    Returns:
        The record, or that of a failure where something cannot be written.
    """
    try:
        store.write(files)
        store.write({file_of(item.name): record.written()})
    except ImpactError as error:
        if record.state == "failed":
            return replace(record, stops=record.stops or no_room(str(error)))
        failed = failure(item, record.key, str(error))
        return failed if failed.stops else kept(store, item, failed, {})
    return record


def memory_mb() -> float:
    """Return the resident memory of this process now [MB]; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0.0
    import resource

    return round(pages * resource.getpagesize() / 1e6, 1)


def item_of(said: dict[str, Any]) -> BatchItem:
    return BatchItem(**said)
