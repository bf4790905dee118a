"""A case as a scenario file: what `impact new` asks is answered, then each choice is applied."""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path as FilePath
from typing import Any

from answers import answer_open, carried, client, fit_sectors, region_of
from beside import names_beside, write
from changes import complete, lay, move, named, scale, share_out, spread, take_out, to_end, without_table
from factors import ALL, PLAIN, Factor, every_factor, numbers_in, of_alone
from parts import Field, Setting, fields_of, value_for, with_product
from signs import turn, turning

from impact import api
from impact.brief.templates import pages, rules
from impact.catalogue.outlines import outline
from impact.core.country_names import country as country_of
from impact.core.errors import ImpactError, Problem, ProblemsError
from impact.files.yaml import written as written_as_yaml
from impact.scenario.intake.new_scenario import NewScenario
from impact.scenario.intake.questions import start
from impact.scenario.intake.workbook_write import sectors
from impact.scenario.load import parse
from impact.scenario.project import projects

QUOTED = re.compile(r"'(\w+)'")  # a key that a refusal names
ADDRESSED = 4  # tries in which refusals that name a field are followed
PRINTED = ("language", "document", "format", "paper")  # what no scenario knows of
LEVELS = {"HUN": 4.0, "BRA": 2.0, "DEU": 8.0}  # of prices, where pay is that of the country
SOURCE = {"producer": "The package", "title": "Made-up statements", "accessed": "2026-10-01", "licence": "facts"}
# Choices that are tried last, the first of them at the very end, where a refusal names no field.
SUSPECTS = (
    "end ", "answers ", "part ", "range", "choice ", "without ", "table", "sign", "size", "years", "beside", "text",
    "name", "country",
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    """A stranger's case."""

    kind: str
    number: int
    choices: Mapping[str, str]

    def value(self, name: str) -> str:
        return self.choices.get(name) or next(each.plain for each in every_factor(self.kind) if each.name == name)

    @property
    def varied(self) -> dict[str, str]:
        plain = {each.name: each.plain for each in every_factor(self.kind)}
        return {name: self.choices[name] for name in plain if self.choices.get(name, plain[name]) != plain[name]}

    def plain_in(self, names: set[str]) -> Case:
        return replace(self, choices={name: value for name, value in self.choices.items() if name not in names})


@dataclass(frozen=True)
class Written:
    """A case that `check` passes, with what was given up and why; or why the last try is still refused."""

    case: Case
    text: str
    given_up: tuple[tuple[str, str], ...] = ()
    refused: str = ""
    crashes: tuple[tuple[Case, str], ...] = ()


def scenario_of_case(case: Case) -> NewScenario:
    factors = {each.name: each for each in every_factor(case.kind)}
    varied, country = with_needed(case), case.value("country")
    currency = country_of(country).currency
    given = client(case.kind, country, currency)
    given["country"] = country
    named(given, case.value("name"))
    scale({"project": given["project"], "given": given.get("given")}, 1.0)
    if (years := case.value("years")) != factors["years"].plain:
        move(given, years)
    if (table := case.value("table")) != factors["table"].plain:
        given |= without_table(given, table)
    facts, codes = of_country(case.kind, country, case.value("table"))
    _structure(given, case, varied, factors, currency)
    given |= {"sources": {"made_up": SOURCE}, "claims": given.get("claims", [])}
    fit_sectors(given, codes)
    stated = deepcopy(given)
    answer_open(case.kind, country, given, currency)
    whole = {"inherits": "defaults", **facts, **given}
    if whole.get("table") == "none":
        for name in projects[case.kind].of_table:
            given["project"].pop(name, None)
    if (figure := case.value("sign")) != PLAIN:
        signed = factors["sign"].values[1:-1] if figure == ALL else (figure,)
        moves = turning(case.kind, scenario_of_case(Case(case.kind, 0, {})).text, signed)
        turn(given, {path: carried(value, currency) for path, value in moves.items()})
    if (size := float(case.value("size"))) != 1 or country in LEVELS:
        for part in filter(
            stated.__contains__, ("project", "given")
        ):  # what the client states; what is asked of the country stays
            scale_stated(given[part], stated[part], size, LEVELS.get(country, 1.0))
    if (how := case.value("range")) != factors["range"].plain:
        spread(given, case.kind, how)
    for name, value in varied.items():
        if name.startswith("end "):
            to_end(given, case.kind, tuple(factors[name].address.split(".")), value)
    if any(name.startswith(("end ", "without ")) for name in varied):
        complete(given, case.kind, [tuple(name.split()[1].split(".")) for name in varied if name.startswith("end ")])
    whole |= {"draws": int(case.value("draws")), "language": case.value("text")}
    if others := names_beside(f"{case.kind}-{case.number}", case.value("beside")):
        whole["alternatives"] = others
    return _read(case, whole, currency)


def _read(case: Case, whole: dict[str, Any], currency: str) -> NewScenario:
    """Return a scenario as a file and what reading it says; what is still asked then is answered once more."""
    country = case.value("country")
    text = written_as_yaml(whole)
    if (problems := _problems(case, text)) and answer_open(case.kind, country, whole, currency):
        text = written_as_yaml(whole)
        problems = _problems(case, text)
    return NewScenario(text, case.kind, country, problems)


def _problems(case: Case, text: str) -> tuple[Problem, ...]:
    try:
        parse(text, f"case-{case.number}", f"case-{case.number}.yaml")
    except ProblemsError as error:
        return error.problems
    return ()


@cache
def of_country(kind: str, country: str, table: str) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what follows from the country, and the codes of the sectors that a scenario may name."""
    given: dict[str, Any] = client(kind, country, country_of(country).currency) | {"country": country}
    if table != PLAIN:
        given |= without_table(given, table)
    begun = start(kind, country, given)
    facts = {str(path[0]): value for path, (value, _) in begun.facts.items() if len(path) == 1}
    return facts, tuple(code for code, _ in sectors(begun, given))


def scale_stated(part: Any, stated: Any, size: float, level: float) -> None:
    """Scale the numbers that both hold; money by the level of prices too."""
    if not isinstance(part, dict) or not isinstance(stated, dict):
        return
    if "unit" in part and ("central" in part or "paths" in part):
        scale(part, size)
        if level != 1.0 and "_20" in str(part["unit"]):
            for end in ("low", "central", "high"):
                if end in part:
                    part[end] = part[end] * level
        return
    for key, value in part.items():
        if key in stated:
            scale_stated(value, stated[key], size, level)


def with_needed(case: Case) -> dict[str, str]:
    found = case.varied
    needs = {name: of_alone().get((case.kind, name, value), "") for name, value in found.items()}
    helped = set(needs.values())  # a choice that another one needs has what it needs itself
    needed = {other for name, other in needs.items() if name not in helped} - {"", *found}
    return found | {each.name: each.values[1] for each in every_factor(case.kind) if each.name in needed}


def _structure(
    given: dict[str, Any], case: Case, varied: Mapping[str, str], factors: Mapping[str, Factor], currency: str
) -> None:
    country = case.value("country")
    setting = Setting(case.kind, currency, given["horizon"][0], given["headline_year"], region_of(country))
    if any(
        name.startswith("part ") for name in varied
    ):  # what parts may name is taken from a plain case, which has none
        setting = replace(with_product(setting, given), **references(case, given, country))
    known: dict[str, Field] = {".".join(each.path): each for each, _ in fields_of(case.kind, given)}
    for name, value in varied.items():
        factor = factors[name]
        path = tuple(factor.address.split("."))
        if name.startswith("answers "):
            share_out(given, case.kind, factor, value)
        elif name.startswith("choice "):
            lay(given, path, value)
        elif name.startswith("without "):
            take_out(given, path)
        elif name.startswith("part ") and factor.address in known:
            lay(given, path, value_for(known[factor.address], setting, case.number, several=value == "several"))


def references(case: Case, given: dict[str, Any], country: str) -> dict[str, Any]:
    stated = {".".join(field.path[1:]): value for field, value in numbers_in(case.kind, given)}
    ranged = [name for name, value in stated.items() if "low" in value]
    numbers = ranged if len(ranged) > 1 else list(stated)
    figures = key_figures(case.kind)
    stays = rules("brief", case.kind).stays
    sections = [name for page in pages("brief", case.kind) for name in page if name not in stays]
    rings = land.rings if (land := outline(country)) is not None else (((0.0, 0.0),),)
    inside = [(sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring)) for ring in rings]
    return {
        "number": f"project.{numbers[case.number % len(numbers)]}" if numbers else "",
        "other_number": numbers[(case.number + 1) % len(numbers)],
        "section": sections[case.number % len(sections)],
        "figure": figures[case.number % len(figures)],
        "point": next((point for point in inside if land is None or land.holds(point)), inside[0]),
    }


@cache
def key_figures(kind: str) -> list[tuple[str, str]]:
    loaded = parse(scenario_of_case(Case(kind, 0, {})).text, "plain", "plain.yaml")
    rows = api.run(loaded, draws=0)["key_figures"].rows
    return [(str(row["id"]), str(row["unit"])) for row in rows if "_20" not in str(row["unit"])]


def written(case: Case, folder: FilePath) -> tuple[Written, FilePath]:
    """Write a case so that `check` passes it; what is refused is given up, and as much as possible is kept."""
    file = folder / f"{case.kind}-{case.number}.yaml"
    tried = Tries(case, file)
    for _ in range(ADDRESSED):
        error = tried.refusal(tried.case)
        if error is None or not (doubtful := suspects(tried.case, error)):
            break
        tried.give_up(doubtful, error)
    if tried.refusal(tried.case) is not None:
        tried.build_up()
    refused = tried.refusal(tried.case)
    text = tried.passed.get(tuple(tried.case.varied.items()), "")
    write(text, file, case.kind, case.number)
    message = "" if refused is None else _first(refused, file)
    return Written(tried.case, text, tuple(tried.given_up), message, tuple(tried.crashes)), file


class Tries:
    """Tries of one case: what was given up and why, crashes of `check`, and texts that it passed, by choices."""

    def __init__(self, case: Case, file: FilePath) -> None:
        self.case, self.file = case, file
        self.given_up: list[tuple[str, str]] = []
        self.crashes: list[tuple[Case, str]] = []
        self.passed: dict[tuple[tuple[str, str], ...], str] = {}
        self._refused: dict[tuple[tuple[str, str], ...], Exception] = {}

    def refusal(self, case: Case) -> Exception | None:
        key = tuple(case.varied.items())
        if key in self.passed:
            return None
        if key not in self._refused and (error := self._tried(case)) is not None:
            self._refused[key] = error
        return self._refused.get(key)

    def _tried(self, case: Case) -> Exception | None:
        try:
            new = scenario_of_case(case)
            write(new.text, self.file, case.kind, case.number)
            if new.problems:
                return ProblemsError(new.problems)
            api.check(self.file)
        except ImpactError as error:
            return error
        except Exception as error:
            if not of_package(error):
                raise
            self.crashes.append((case, crash(error)))
            return error
        self.passed[tuple(case.varied.items())] = new.text
        return None

    def give_up(self, names: list[str], error: Exception) -> None:
        self.given_up += [(name, _first(error, self.file)) for name in names]
        self.case = self.case.plain_in(set(names))

    def build_up(self) -> None:
        """Begin with the plain case and keep every choice that is not refused together with those kept before."""
        names = [name for name in self.case.varied if name not in PRINTED]
        names.sort(key=lambda name: next((at for at, each in enumerate(SUSPECTS[::-1]) if name.startswith(each)), -1))
        self.case = self.case.plain_in(self._keep(names, set(names)))

    def _keep(self, names: list[str], out: set[str]) -> set[str]:
        """Return what is still left out, once as many of these names as possible are kept."""
        error = self.refusal(self.case.plain_in(out - set(names)))
        if error is None:
            return out - set(names)
        if len(names) == 1:
            self.given_up.append((names[0], _first(error, self.file)))
            return out
        middle = len(names) // 2
        return self._keep(names[middle:], self._keep(names[:middle], out))


def of_package(error: BaseException) -> bool:
    last = traceback.extract_tb(error.__traceback__)[-1].filename
    return "/strangers/" not in last


def crash(error: BaseException) -> str:
    frames = [each for each in traceback.extract_tb(error.__traceback__) if "/impact/" in each.filename]
    place = f"{frames[-1].filename.rpartition('/impact/')[2]}, {frames[-1].name}" if frames else "outside the package"
    return f"{type(error).__name__} in {place}: {' '.join(str(error).split())[:200]}"


def _first(error: Exception, file: FilePath) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].replace(str(file), "FILE").replace(file.name, "FILE")


def suspects(case: Case, error: Exception) -> list[str]:
    """Return choices at the places that are refused; else the first of those whose keys stand in quotation marks."""
    problems = error.problems if isinstance(error, ProblemsError) else ()
    said = [f"{each.where}.{key}" for each in problems for key in QUOTED.findall(each.message)]
    at_place = _at([each.where for each in problems if each.where], case)
    return at_place or _at(said, case)[:1]


def _at(places: list[str], case: Case) -> list[str]:
    addresses = {each.name: each.address for each in every_factor(case.kind)}
    return [
        name
        for name in case.varied
        if name.split()[0] in ("part", "end", "answers", "choice", "without")
        and any(overlap(addresses[name], where) for where in places)
    ]


def overlap(address: str, where: str) -> bool:
    one, other = (each.replace("[", ".").replace("]", "").split(".") for each in (address, where))
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter] and (shorter > 1 or one[0] != "project")
