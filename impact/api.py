"""What the command line does, as functions of the same names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from impact.errors import ImpactError

if TYPE_CHECKING:
    from impact.catalogue.catalogue import Catalogue
    from impact.economy.input_output_results import Multipliers
    from impact.models.inputs import Inputs
    from impact.models.vehicle_plant.one_car import CarResult, OwnCar
    from impact.models.vehicle_plant.one_fleet import FleetResult, Survival
    from impact.printing import Edition, Printing
    from impact.scenario.load import Loaded
    from impact.study.explain import Explanation
    from impact.study.study import Study
    from impact.study.tables import Table

Tell = Callable[[str], None]


def silent(_: str) -> None:
    """Tell nobody."""


def is_study(scenario: str | Path) -> bool:
    """Return whether the path is a study folder rather than a scenario."""
    return Path(scenario).is_dir()


def load(scenario: str | Path, data: Sequence[Path] = ()) -> Loaded:
    """Return a scenario by shipped name or file, checked."""
    from impact.scenario.load import load as load_scenario

    return load_scenario(str(scenario), tuple(data))


def run(
    scenario: str | Path,
    *,
    data: Sequence[Path] = (),
    draws: int | None = None,
    seed: int | None = None,
    tell: Tell = silent,
    progress: Callable[[int, int], None] | None = None,
    also: Sequence[str] = (),
) -> Study:
    """Return the study of a scenario (a shipped name or a file).

    Args:
        scenario: what to estimate. data: data folders looked up before the shipped one.
        draws, seed: in place of the scenario's; 0 draws give the central run alone, without ranges.
        tell: called with the name of each step. progress: called with the draws done and all draws, now and then.
        also: tables that take longer than the rest of the study and are made only when asked for: scenarios (the
            alternatives of the scenario beside it), sensitivity (parts of the variance).

    Raises:
        ImpactError: the inputs have problems; all of them are named at once.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.scenario.load import with_draws
    from impact.scenario.schema import LEAST_DRAWS, MOST_DRAWS
    from impact.study.run import run as run_study

    if draws and not LEAST_DRAWS <= draws <= MOST_DRAWS:
        words = f"Give {LEAST_DRAWS} to {MOST_DRAWS:,}, or 0 for the central run alone, without ranges."
        raise ImpactError(f"draws: {draws:,} is asked for. {words}")
    tell("read")
    loaded = with_draws(load(scenario, data), draws, seed)
    return run_study(loaded, Catalogue(tuple(data)), tell, progress, also=also)


def save(study: Study, folder: str | Path, *, form: Literal["csv", "parquet"] = "csv", language: str = "en") -> None:
    """Write a study as a folder: a data package with a CSV a table, the scenario, papers for its readers, a manifest.

    Args:
        study: what a run returned. folder: where; an older study there is replaced.
        form: `parquet` adds the tables as Parquet in a folder of that name. language: of README and checklist.

    Raises:
        ImpactError: the folder holds other things or cannot be written, or pyarrow is missing.
    """
    from impact.brief.attached import papers
    from impact.study.store import save as save_study
    from impact.words.language import Words

    more = papers(study, Words(language))
    if form == "parquet":
        from impact.study.parquet import files

        more |= files(study)
    save_study(study, Path(folder), more)


def unsettled(study: Study) -> list[str]:
    """Return the key figures whose printed limits the draws do not settle: more draws are needed for them."""
    from impact.words.language import Words
    from impact.words.settled import unsettled as unsettled_figures

    return unsettled_figures(study, Words("en"))


def outside_limits(study: Study) -> list[str]:
    """Return what the checks of plausibility found outside its limits, one sentence a check.

    Of several years it is the first; a study without checks has none.
    """
    from impact.words.language import Words
    from impact.words.verdicts import outside

    return outside(Words("en"), study)


def study_of(
    scenario: str | Path, *, data: Sequence[Path] = (), tell: Tell = silent, also: Sequence[str] = ()
) -> Study:
    """Return a study from its folder as it is, or by running a scenario (`also`: see `run`)."""
    if is_study(scenario):
        from impact.study.store import load as load_study

        return load_study(Path(scenario))
    return run(scenario, data=data, tell=tell, also=also)


def brief(
    scenario: str | Path | Study,
    output: str | Path,
    *,
    language: str = "en",
    kind: str = "brief",
    theme: str = "default",
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
    tell: Tell = silent,
) -> Path:
    """Write a brief and return where it is; `briefs` writes several and knows more about paper.

    Args:
        scenario: a shipped name, a scenario file, a study folder or a study.
        output: the PDF file. An existing one is replaced only when the new one is whole.
        language, kind, theme: which edition. data, templates: folders looked up before the shipped ones.
        tell: called with the name of each step.

    Raises:
        ImpactError: the inputs have problems, the content does not fit its pages, or the file cannot be written.
    """
    from impact.printing import Edition, Printing, print_editions

    printing = Printing(theme, templates=tuple(templates))
    wanted = [Edition(kind, language, Path(output))]
    return print_editions(wanted, printing, _later(scenario, data, tell, wanted, printing), tell)[0]


def briefs(
    scenario: str | Path | Study,
    output: str | Path | None = None,
    *,
    kinds: Sequence[str] = ("brief",),
    languages: Sequence[str] = ("en",),
    printing: Printing | None = None,
    data: Sequence[Path] = (),
    tell: Tell = silent,
) -> list[Path]:
    """Write several kinds of brief in several languages from one run, all or none; return the files.

    Args:
        scenario: a shipped name, a scenario file, a study folder or a study.
        output: the file of a single edition, or a folder that exists; the current folder by default.
        kinds: kinds of brief; `all` stands for every kind there is. languages: BCP 47 codes.
        printing: theme, paper, signature.
        data: folders looked up before the shipped one. tell: called with the name of each step.

    Raises:
        ImpactError: the inputs have problems, the content does not fit its pages, or a file cannot be written.
    """
    from impact.brief.compose import kinds as known_kinds
    from impact.printing import ALL, Printing, editions, print_editions
    from impact.study.study import Study

    printing = printing or Printing()
    wanted_kinds = [each for kind in kinds for each in (known_kinds(printing.templates) if kind == ALL else [kind])]
    if isinstance(scenario, Study) or is_study(scenario):
        scenario = scenario if isinstance(scenario, Study) else study_of(scenario)
        name = scenario.name
    else:
        name = Path(scenario).name.removesuffix(".yaml").removesuffix(".yml")
    wanted = editions(name, wanted_kinds, languages, None if output is None else Path(output))
    return print_editions(wanted, printing, _later(scenario, data, tell, wanted, printing), tell)


def _later(
    scenario: str | Path | Study, data: Sequence[Path], tell: Tell, wanted: Sequence[Edition], printing: Printing
) -> Study | Callable[[], Study]:
    """Return a study as it is, or what makes a scenario's with the tables that the editions want."""
    from impact.study.study import Study

    if isinstance(scenario, Study):
        return scenario
    if is_study(scenario):
        return lambda: study_of(scenario)
    from impact.brief.compose import needed

    also = needed([edition.kind for edition in wanted], printing.templates)
    return lambda: study_of(scenario, data=data, tell=tell, also=also)


def _study(scenario: str | Path | Study, data: Sequence[Path]) -> Study:
    from impact.study.study import Study

    return scenario if isinstance(scenario, Study) else study_of(scenario, data=data)


def check(scenario: str | Path, *, data: Sequence[Path] = ()) -> Loaded:
    """Check a scenario as far as it goes without estimating (schema, units, sources), and the data files behind it.

    Raises:
        ImpactError: there are problems; all of them are named at once.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.checks import data_problems
    from impact.errors import ProblemsError
    from impact.scenario.units import unit_problems
    from impact.study.estimate import draw_problems
    from impact.study.record import source_problems

    catalogue = Catalogue(tuple(data))
    problems = list(data_problems(catalogue))
    try:
        loaded = load(scenario, data)
    except ProblemsError as error:
        raise ProblemsError([*problems, *error.problems]) from None
    if not problems:  # sources can be looked up only where the data files can be read
        problems = source_problems(loaded, catalogue)
    problems += [*unit_problems(loaded), *draw_problems(loaded)]
    if problems:
        raise ProblemsError(problems)
    return loaded


def check_data(data: Sequence[Path] = ()) -> int:
    """Check the shipped data files and those of own folders; return the number of figures.

    Raises:
        ImpactError: there are problems; all of them are named at once.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.checks import data_problems
    from impact.errors import ProblemsError

    catalogue = Catalogue(tuple(data))
    if problems := list(data_problems(catalogue)):
        raise ProblemsError(problems)
    return len(catalogue.factors)


def parts(kind: str, data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> list[str]:
    """Return the names of the parts of one kind: scenarios, briefs, themes, languages, models, charts, sections.

    Raises:
        ImpactError: there is no such kind.
    """
    from impact import resources
    from impact.errors import did_you_mean, there_are

    def registered(package: str, name: str) -> list[str]:
        from importlib import import_module

        return list(getattr(import_module(package), name))

    def folder(of: resources.Kind, place: str, extra: Sequence[Path]) -> list[str]:
        return list(resources.listing(of, place, ".yaml", tuple(extra)))

    def all_languages() -> list[str]:
        from impact.words.language import languages

        return languages(tuple(templates))

    kinds: dict[str, Callable[[], list[str]]] = {
        "scenarios": lambda: folder("data", "scenarios", data),
        "briefs": lambda: folder("templates", "briefs", templates),
        "themes": lambda: folder("templates", "themes", templates),
        "languages": all_languages,
        "models": lambda: registered("impact.models", "models"),
        "charts": lambda: registered("impact.charts", "charts"),
        "sections": lambda: registered("impact.brief.sections", "sections"),
    }
    if kind not in kinds:
        raise ImpactError(f"There is no kind of part called '{kind}'.{did_you_mean(kind, kinds)} {there_are(kinds)}")
    return kinds[kind]()


def show(
    scenario: str | Path,
    what: str = "kpi",
    *,
    metric: str | None = None,
    data: Sequence[Path] = (),
    tell: Tell = silent,
) -> str:
    """Return a table as CSV text, or one cell, of a scenario or study.

    Args:
        scenario: a shipped name, a scenario file or a study folder. what: a table, or a cell as table/id/column.
        metric: key figure whose rows are wanted, of a table that has several. data: folders looked up first.
        tell: called with the name of each step.

    Raises:
        ImpactError: there is no such table, cell or key figure.
    """
    from impact.study.headlines import of_metric
    from impact.study.how_sure import MORE
    from impact.study.views import view

    if what in MORE and not is_study(scenario):
        study = run(scenario, data=data, also=(what,), tell=tell)
    else:
        study = study_of(scenario, data=data, tell=tell)
    if "/" in what:
        return f"{study.cell(what)}\n"
    if what in MORE and what not in study.tables:
        raise ImpactError(f"{scenario}: this study was made without it. Use: impact run SCENARIO --also {what}")
    table = view(study, what)
    return (table if metric is None else of_metric(table, metric)).csv.decode()


def compare(
    first: str | Path,
    second: str | Path,
    metrics: Sequence[str] = (),
    *,
    data: Sequence[Path] = (),
    data_first: Sequence[Path] = (),
    data_second: Sequence[Path] = (),
    tell: Tell = silent,
) -> Table:
    """Return why two runs differ: the key figures of the first, what each change adds, those of the second.

    Args:
        first, second: shipped names, scenario files or study folders; the same twice to compare two data folders.
        metrics: key figures; all unless given. data: folders looked up before the shipped one, for both.
        data_first, data_second: folders looked up before these, for one alone. tell: called with each step.

    Raises:
        ImpactError: the two cannot be compared (and how to align them), or there is no such key figure.
    """
    from impact.study.bridge import bridge
    from impact.study.ends import end

    one, other = end(str(first), (*data_first, *data)), end(str(second), (*data_second, *data))
    return bridge(one, other, metrics, tell)


def explain(scenario: str | Path | Study, cell: str, *, data: Sequence[Path] = ()) -> Explanation:
    """Return what stands behind a cell: how it is made, the inputs with their sources, what moves it most.

    Args:
        scenario: a shipped name, a scenario file, a study folder or a study. cell: `table/id/column`.
        data: folders looked up before the shipped one.

    Raises:
        ImpactError: there is no such cell.
    """
    from dataclasses import replace

    from impact.study.explain import explain as explain_cell
    from impact.words.language import Words
    from impact.words.verdicts import sentence

    study = _study(scenario, data)
    found = explain_cell(study, cell)
    if cell.startswith("checks/"):
        return replace(found, verdict=sentence(Words("en"), study, found.row))
    return found


def study_here() -> Path:
    """Return the study folder that the current folder is, or the only one in it.

    Raises:
        ImpactError: there is none, or there are several.
    """
    from impact.study.store import is_study as is_study_folder

    here = Path()
    found = [here] if is_study_folder(here) else sorted(path for path in here.glob("*") if is_study_folder(path))
    if len(found) != 1:
        several = f"several study folders ({', '.join(map(str, found))})" if found else "no study folder"
        raise ImpactError(f"There is {several} here. Name the study, or a scenario such as byd-jizzakh.")
    return found[0]


def iamc(scenario: str | Path | Study, *, data: Sequence[Path] = ()) -> str:
    """Return the results by year as CSV in the long form of the IAMC: central value, 5th and 95th percentile.

    Args:
        scenario: a shipped name, a scenario file, a study folder or a study. data: folders looked up first.
    """
    from impact.study.iamc import as_csv

    return as_csv(_study(scenario, data))


def schema() -> str:
    """Return the JSON Schema of scenario files, for editors that complete and check while typing."""
    from impact.scenario.json_schema import as_json

    return as_json()


def multipliers(folder: str | Path, kind: Literal["1", "2", "both"] = "both") -> Multipliers:
    """Return multipliers, effects and linkages of every sector of a table folder.

    Args:
        folder: holds table.yaml, Z.csv and primary_inputs.csv. kind: Type I, Type II or both.

    Raises:
        ProblemsError: the table has faults; all of them are named at once.
    """
    from impact.catalogue.io_table import load_io_table
    from impact.economy.input_output_results import multiplier_table

    return multiplier_table(load_io_table(Path(folder)), kind)


def car(
    name: str,
    against: str,
    *,
    market: str = "home",
    year: int | None = None,
    own: OwnCar | None = None,
    scenario: str | Path | Loaded = "byd-jizzakh",
    draws: int = 1000,
    data: Sequence[Path] = (),
) -> CarResult:
    """Return the emissions of one car a kilometre by stage and boundary, and its break-even against another car.

    Args:
        name: of a car of the scenario, such as yuan_up, or of the own one. against: of a car of the scenario.
        market: home, or the ISO 3166 code of another country. year: of the sale; the base year by default.
        own: a car described by its use, in place of one of the scenario.
        scenario: whose assumptions on cars, driving and grid hold; its plant does not matter. draws: number of draws.
        data: folders looked up before the shipped one.

    Raises:
        ImpactError: there is no such car, the market has no grid, or the year lies before the data.
    """
    from impact.models.vehicle_plant.one_car import one_car

    inputs = _inputs_of(scenario, draws, data)
    return one_car(inputs, name, against, market, year or inputs.scenario.base_year, own)


def fleet(
    name: str,
    cars: Mapping[int, float],
    *,
    market: str = "home",
    as_stock: bool = False,
    survival: Survival | None = None,
    km: float | None = None,
    scenario: str | Path | Loaded = "byd-jizzakh",
    data: Sequence[Path] = (),
) -> FleetResult:
    """Return stock, retirements, distance, energy and emissions by year of the cars sold, or of a stock that is kept.

    Args:
        name: of a car of the scenario. cars: by year, sold or in stock. market: home, or the code of another country.
        as_stock: whether `cars` are in stock at the end of each year. survival: curve in place of the scenario's.
        km: yearly distance in place of the scenario's. scenario, data: as for `car`.

    Raises:
        ImpactError: the inputs do not go together.
    """
    from impact.models.vehicle_plant.one_fleet import one_fleet

    inputs = _inputs_of(scenario, 0, data)
    return one_fleet(inputs, name, market, cars, as_stock=as_stock, survival=survival, km=km)


def _inputs_of(scenario: str | Path | Loaded, draws: int, data: Sequence[Path]) -> Inputs:
    """Return the inputs of a scenario that describes cars, driving and grid."""
    from impact.models.inputs import Inputs
    from impact.scenario.load import Loaded, with_draws
    from impact.uncertainty.draws import Draws

    known = scenario if isinstance(scenario, Loaded) else _described(str(scenario), tuple(data))
    if known.scenario.project.kind != "vehicle_plant":
        raise ImpactError(
            f"{known.name}: it describes no cars. Name a scenario of a vehicle plant: byd-jizzakh is one."
        )
    loaded = with_draws(known, draws, None)
    return Inputs(loaded, _catalogue(tuple(data)), Draws(draws, loaded.scenario.seed))


def _described(scenario: str, data: tuple[Path, ...]) -> Loaded:
    """Return a scenario; a shipped one is read once, for nothing changes it while a process runs."""
    from impact.resources import listing

    shipped = not data and scenario in listing("data", "scenarios", ".yaml")
    return _shipped(scenario) if shipped else load(scenario, data)


@cache
def _shipped(scenario: str) -> Loaded:
    return load(scenario)


def _catalogue(data: tuple[Path, ...]) -> Catalogue:
    """Return the catalogue; without folders of the user it is read once."""
    from impact.catalogue.catalogue import Catalogue

    return Catalogue(data) if data else _shipped_catalogue()


@cache
def _shipped_catalogue() -> Catalogue:
    from impact.catalogue.catalogue import Catalogue

    return Catalogue()


__all__ = [
    "ImpactError", "brief", "briefs", "car", "check", "check_data", "compare", "explain", "fleet", "iamc",
    "is_study", "load", "multipliers", "outside_limits", "parts", "run", "save", "schema", "show", "study_here",
    "study_of", "unsettled",
]  # fmt: skip
