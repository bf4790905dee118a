"""What a worker does: check a scenario, make its study, say its figures and tables, print its documents.

Results lie in the folder of a study, each file whole or not there. A study is kept with the tables that the usual
documents want; a document that wants others, such as the letter, gets a study of its own when it is first asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from impact.batch.store import no_room
from impact.errors import ImpactError, Problem, ProblemsError, did_you_mean, problem, there_are
from impact.files import write_file, write_files
from impact.serve.hidden import Hidden
from impact.serve.media import media_of
from impact.serve.task import Answer, Task, failed
from impact.serve.trail import trail_of

if TYPE_CHECKING:
    from impact.catalogue.catalogue import Catalogue
    from impact.scenario.load import Loaded
    from impact.study.study import Study

ASKED = "asked.json"  # what a study was asked for with; written last
STUDY = "study"  # how the folders of studies begin
MADE = "made"  # the folder of documents
SHOWN = ("key", "value", "low", "high", "unit", "period", "status", "scope", "measure", "range", "grade")


class AbsentError(ImpactError):
    """What is asked for is not there."""


class Desk:
    """Does tasks, one after another.

    Args:
        root: folder of all results. data, templates: folders of whoever runs the service. most_draws: of a study.
    """

    def __init__(self, root: Path, data: tuple[Path, ...], templates: tuple[Path, ...], most_draws: int) -> None:
        self._root, self._data, self._templates, self._most_draws = root, data, templates, most_draws
        self._hidden = Hidden((root, *data, *templates))
        self._catalogues: dict[str, Catalogue] = {}

    def ready(self) -> None:
        """Load what every task needs."""
        from impact.printing.editions import Printing
        from impact.printing.press import Printer
        from impact.study.run_study import run  # noqa: F401

        Printer(Printing(templates=self._templates, cached=False), ("en",)).ready_to_print()

    def done(self, task: Task) -> Answer:
        """Return what became of a task; nothing is raised but what ends the process."""
        try:
            folder = {"folder": self._root / task.folder} if task.folder else {}
            return Answer(getattr(self, task.what)(**folder, **task.values))
        except ImpactError as error:
            if str(error).startswith(str(self._root)) and no_room(str(error)):  # no text of a scenario says this
                return failed(
                    "no_room", "The service has no room for the result. Ask again later.", "no room on the disk"
                )
            return failed("absent" if isinstance(error, AbsentError) else "refused", self._told(error))
        except MemoryError:
            return failed("too_much", "This takes more memory than the service allows. Ask for fewer draws.")
        except Exception as error:
            return failed("fault", "The program has a fault.", trail_of(error))

    # Scenarios and studies.

    def check(self, text: str, form: str, name: str) -> dict[str, Any]:
        """Return all that is wrong with a scenario, and what it is about where it can be read."""
        from impact.api.checks import check_read
        from impact.serve.received import as_yaml
        from impact.serve.received import loaded as received

        as_yaml(text, form)  # what cannot be read is refused, and not checked
        try:
            loaded = received(text, form, name, self._data, None, None, self._most_draws)
            check_read(loaded, self._catalogue(loaded.scenario.project.kind), templates=self._templates)
        except ImpactError as error:
            return {"valid": False, "problems": [asdict(each) for each in self._told(error)]}
        scenario = loaded.scenario
        about = {"title": scenario.title, "kind": scenario.project.kind, "country": scenario.country}
        return {"valid": True, "problems": [], **about, "draws": scenario.draws}

    def study(
        self, folder: Path, text: str, form: str, name: str, draws: int | None, seed: int | None, language: str
    ) -> dict[str, Any]:
        """Make a study; return its figures."""
        loaded = self._loaded(text, form, name, draws, seed)
        self._known("language", language)
        also = self._usual(loaded.scenario.project.kind)
        study = self._run(loaded, also)
        folder.mkdir(parents=True, exist_ok=True)
        self._keep(folder, study, also)
        asked = {"text": text, "form": form, "name": name, "draws": draws, "seed": seed}
        write_file(folder / ASKED, json.dumps({"asked": asked, "also": also}).encode())
        return self._figures(study, language)

    def figures(self, folder: Path, language: str) -> dict[str, Any]:
        """Return the key figures of a study that was made, and what else there is of it."""
        self._known("language", language)
        return self._figures(self._kept(folder), language)

    def table(self, folder: Path, name: str, form: str, made: str) -> dict[str, Any]:
        """Write a table of a study with all digits, as CSV or as JSON, into a file; return what it is called."""
        from impact.plain_rows import WRITERS
        from impact.study.tables.views import NAMES, PARTS, view

        study = self._kept(folder)
        if name not in study.tables and name not in NAMES and name not in PARTS:
            guess = did_you_mean(name, study.tables)
            raise AbsentError(f"The study has no table '{name}'.{guess} {there_are(study.tables, 60)}")
        table = view(study, name)
        content = table.csv if form == "csv" else WRITERS["json"]([dict(row) for row in table.rows]).encode()
        return self._write(folder, made, f"{study.name}.{name}.{form}", content)

    def brief(
        self, folder: Path, document: str, language: str, theme: str, paper: str, form: str, made: str
    ) -> dict[str, Any]:
        """Print a document of a study into a file; return what it is called.

        Args:
            folder: of the study. document, language, theme, paper, form: which edition. made: name of the file.
        """
        from impact.brief.templates import every_document, needed
        from impact.printing.editions import Printing, editions
        from impact.printing.press import Printer

        kind = self._kept(folder).facts.kind
        known = every_document(kind, self._templates)
        if document not in known:
            raise AbsentError(f"No document is called '{document}'.{did_you_mean(document, known)} {there_are(known)}")
        self._known("language", language)
        printing = Printing(theme, paper, cached=False, templates=self._templates, data=self._data)
        name = self._kept(folder).name
        (wanted,) = editions(name, (document,), (language,), None, (form,))
        study = self._kept(folder, needed((wanted.document,), kind, self._templates))
        content = Printer(printing, (language,)).printed(((wanted,), kind, study))[wanted.file]
        return self._write(folder, made, wanted.file.name, content)

    # What there is.

    def kinds(self) -> list[dict[str, Any]]:
        """Return the kinds of project with their documents."""
        from impact.api.listing import parts
        from impact.brief.templates import every_document

        return [{"kind": kind, "documents": every_document(kind, self._templates)} for kind in parts("kinds")]

    def countries(self) -> list[dict[str, Any]]:
        """Return what the catalogue holds of all countries, and which briefs are possible there."""
        from impact.api.listing import countries

        return [dict(row) for row in countries(full=True, templates=self._templates, data=self._data)]

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema of scenarios."""
        from impact.api.listing import schema

        made: dict[str, Any] = json.loads(schema())
        return made

    def choices(self) -> dict[str, list[str]]:
        """Return what requests may name: scenarios to inherit, languages, themes, papers and formats."""
        from impact.look.paper import PAPERS
        from impact.printing.editions import form_names

        named = {sort: self._there(sort) for sort in ("scenarios", "language", "theme")}
        plural = {"scenarios": "scenarios", "language": "languages", "theme": "themes"}
        return {plural[sort]: names for sort, names in named.items()} | {
            "papers": list(PAPERS),
            "formats": form_names(),
        }

    # Help.

    def _told(self, error: ImpactError) -> list[Problem]:
        found = error.problems if isinstance(error, ProblemsError) else [problem(str(error))]
        return self._hidden.told(found)

    def _there(self, sort: str) -> list[str]:
        from impact.api.listing import parts

        plural = sort if sort.endswith("s") else f"{sort}s"
        return parts(plural, self._data, self._templates)

    def _known(self, sort: str, name: str) -> None:
        if name not in (known := self._there(sort)):
            raise AbsentError(f"No {sort} is called '{name}'.{did_you_mean(name, known)} {there_are(known, 30)}")

    def _loaded(self, text: str, form: str, name: str, draws: int | None = None, seed: int | None = None) -> Loaded:
        from impact.brief.arrangement import refuse_sections
        from impact.brief.own_text import refuse_places
        from impact.serve.received import loaded

        found = loaded(text, form, name, self._data, draws, seed, self._most_draws)
        refuse_places(found, self._templates)
        refuse_sections(found, self._templates)
        return found

    @staticmethod
    def _write(folder: Path, made: str, name: str, content: bytes) -> dict[str, Any]:
        """Write a file that is served, with what it is called beside it."""
        place = folder / MADE
        place.mkdir(exist_ok=True)
        said = {"name": name, "media": media_of(name.rpartition(".")[2])}
        write_files({place / made: content, place / f"{made}.json": json.dumps(said).encode()})
        return said

    def _usual(self, kind: str) -> list[str]:
        """Return the tables that the usual documents want besides."""
        from impact.brief.templates import documents, needed

        return needed(documents(kind, self._templates), kind, self._templates)

    def _run(self, loaded: Loaded, also: Sequence[str]) -> Study:
        from impact.study.run.texts import texts
        from impact.study.run_study import run

        study = run(loaded, self._catalogue(loaded.scenario.project.kind), also=also)
        beside = loaded.scenario.alternatives if study.beside else ()
        return replace(study, texts=texts(loaded, beside, None, self._data))

    def _catalogue(self, kind: str) -> Catalogue:
        """Return the figures for a kind of project, read once: national tables are kept with them."""
        from impact.catalogue.catalogue import Catalogue

        if kind not in self._catalogues:
            self._catalogues[kind] = Catalogue(self._data, kind)
        return self._catalogues[kind]

    def _keep(self, folder: Path, study: Study, also: Sequence[str]) -> None:
        from impact.api.studies import save

        save(study, _place(folder, also))

    def _kept(self, folder: Path, also: Sequence[str] | None = None) -> Study:
        """Return a study that was made; one with other tables than usual is made now where it is not there."""
        from impact.study.store import load

        said = self._asked(folder)
        wanted = said["also"] if also is None else also
        if not _place(folder, wanted).is_dir():
            self._keep(folder, self._run(self._loaded(**said["asked"]), wanted), wanted)
        return load(_place(folder, wanted))

    @staticmethod
    def _asked(folder: Path) -> Mapping[str, Any]:
        try:
            found: dict[str, Any] = json.loads((folder / ASKED).read_bytes())
        except (OSError, ValueError):
            raise AbsentError("There is no such study any more. Post its scenario again.") from None
        return found

    def _figures(self, study: Study, language: str) -> dict[str, Any]:
        from impact.api.languages import in_language, words_for
        from impact.brief.templates import every_document
        from impact.version import __version__
        from impact.words.amounts import Amounts
        from impact.words.setting import figure_name, setting
        from impact.words.steps import Steps

        words = words_for(study, language, self._templates)
        facts, run = in_language(study, words).facts, study.row("run", "run")
        named, amounts = setting(words, facts), Amounts(words, Steps.of(study))
        figures = []
        for row in study["kpi"].rows:
            key = str(row["key"])
            printed = {
                name: amounts.printed(row, name) if isinstance(row.get(name), int | float) else ""
                for name in ("value", "low", "high")
            }
            name = figure_name(words, named, key) or key.replace("_", " ")
            figures.append({"name": name, **{each: row.get(each) for each in SHOWN}, "printed": printed})
        return {
            "name": study.name, "title": facts.title, "kind": facts.kind, "country": facts.country,
            "country_name": facts.country_name, "place": facts.place, "currency": facts.currency,
            "headline_year": facts.headline_year, "stage": str(run["stage"]), "as_of": str(run["as_of"]),
            "draws": run["draws"] or 0, "seed": run["seed"], "language": language,
            "version": __version__, "results_sha256": str(run["results_sha256"]), "figures": figures,
            "tables": sorted(study.tables), "documents": every_document(facts.kind, self._templates),
        }  # fmt: skip


def _place(folder: Path, also: Sequence[str]) -> Path:
    """Return where a study with some tables besides is kept."""
    return folder / "+".join((STUDY, *sorted(also)))
