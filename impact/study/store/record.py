"""The tables that record what a run was made from: claims, assumptions, sources, roles, notes, the run itself."""

import hashlib
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.data_folders import data_folders
from impact.catalogue.sources import Source
from impact.core.errors import Problem, did_you_mean
from impact.files.resources import folders
from impact.model.inputs import Inputs
from impact.model.proxy.proxy_table import RATIOS
from impact.scenario.claims import Claim
from impact.scenario.client_questions import favoured_in
from impact.scenario.files.folder import NO_TABLE
from impact.scenario.load import LoadedScenario
from impact.scenario.schema import BESIDE, RequiredStatement, ScenarioSchema
from impact.study.facts import Fact, Facts
from impact.study.store import results_sha256
from impact.study.tables import Record, ResultTable, rounded, stated
from impact.version import __version__

YAML = (".yaml", ".yml")
CHANCE = 3.0  # standard deviations of a rank correlation that chance alone reaches
WORDS = ("title", "subtitle", "question", "place", "country_name", "plan")  # of a scenario, which are facts
SETTINGS = ("country", "currency", "price_year", "base_year", "headline_year", "language", "organisation", "variant_of")


def known_source(loaded: LoadedScenario, catalogue: Catalogue, source_id: str) -> Source | None:
    """Return a source of the scenario or of the catalogue."""
    own = loaded.scenario.sources.get(source_id)
    if own is None:
        return catalogue.sources.get(source_id)
    citation = ", ".join(part for part in (own.producer, own.title, own.published[:4]) if part)
    return Source(
        source_id, own.producer, own.title, citation, own.url, own.published, str(own.accessed), own.licence, "", "", ""
    )


def named_sources(loaded: LoadedScenario) -> list[tuple[tuple[str | int, ...], str]]:
    """Return every source id that a scenario names, with where it does."""
    named: list[tuple[tuple[str | int, ...], str]] = []
    for index, claim in enumerate(loaded.scenario.claims):
        named.append((("claims", index, "source"), claim.source))
        named.extend(
            (("claims", index, "against", place, "source"), other.source) for place, other in enumerate(claim.against)
        )
    named += [(("milestones", index, "source"), each.source) for index, each in enumerate(loaded.scenario.milestones)]
    named += [(("peers", index, "source"), each.source) for index, each in enumerate(loaded.scenario.peers)]
    for key, (assumption, _) in loaded.assumptions.items():
        path = ("project", *key.split("."), "sources")
        named.extend(((*path, place), source) for place, source in enumerate(assumption.sources))
    if loaded.scenario.coordinates is not None and loaded.scenario.coordinates.source:
        named.append((("coordinates", "source"), loaded.scenario.coordinates.source))
    for index, target in enumerate(loaded.scenario.targets):
        if target.source:
            named.append((("targets", index, "source"), target.source))
    return named + [(("project", *path), source) for path, source in loaded.scenario.project.named_sources()]


def source_problems(loaded: LoadedScenario, catalogue: Catalogue) -> list[Problem]:
    """Return a problem for every source id of the scenario that no source has."""
    everything = dict.fromkeys([*catalogue.sources, *loaded.scenario.sources])
    return [
        loaded.places.problem(
            path,
            f"no source is called '{source}'.{did_you_mean(source, everything)} Add it under 'sources' of the "
            "scenario, or name one of: impact data sources",
        )
        for path, source in named_sources(loaded)
        if source not in everything
    ]


def of_scenario(scenario: ScenarioSchema) -> Iterator[ResultTable]:
    """Yield the tables of what a scenario says beside its inputs; claims, roles and panel though there be none."""
    yield stated("claims", ((each, _of_claim(each)) for each in scenario.claims))
    yield stated("roles", ((holder, {"id": role}) for role, holder in scenario.roles.items()))
    yield ResultTable("panel", tuple(_panel(scenario)))
    width = len(str(len(scenario.comments)))
    further = (
        stated("milestones", ((each, {"id": f"m{place}"}) for place, each in enumerate(scenario.milestones, start=1))),
        stated("changes", ((each, {"id": each.version}) for each in scenario.changes)),
        stated(
            "comments", ((each, {"id": str(at).zfill(width)}) for at, each in enumerate(scenario.comments, start=1))
        ),
        stated("asked", ((each, {"id": f"q{at}"}) for at, each in enumerate(scenario.asked, start=1))),
        stated("paragraphs", ((each, {"id": f"p{at}"}) for at, each in enumerate(scenario.paragraphs, start=1))),
        ResultTable("sections", tuple(_sections(scenario))),
    )
    yield from (table for table in further if table.rows)


def _of_claim(claim: Claim) -> Record:
    """Return what of a claim no field of it holds: what contradicts it."""
    against = "\n".join(f"{other.source}: {' '.join(other.says.split())}" for other in claim.against)
    return {"text_key": f"claim-{claim.id}", "against": against or "na"}


def sources(inputs: Inputs) -> ResultTable:
    """Return the sources behind claims, assumptions and factors, in the order a reader meets them."""
    order: dict[str, dict[str, None]] = {}
    for claim in inputs.scenario.claims:
        for source in (claim.source, *(other.source for other in claim.against)):
            order.setdefault(source, {})["claims"] = None
    for milestone in inputs.scenario.milestones:
        order.setdefault(milestone.source, {})["milestones"] = None
    for note, topics in inputs.topics.items():
        kind, _, source = note.partition(":")
        if kind == "source":
            order.setdefault(source, {}).update(topics)
    if inputs.scenario.coordinates is not None and inputs.scenario.coordinates.source:
        order.setdefault(inputs.scenario.coordinates.source, {})["place"] = None
    known = {each: known_source(inputs.loaded, inputs.catalogue, each) for each in order}
    if lacking := [each for each, source in known.items() if source is None]:
        raise KeyError(lacking[0])  # source_problems() has refused such a scenario
    return stated("sources", ((known[each], {"topics": " ".join(used)}) for each, used in order.items()))


def drivers(correlations: Mapping[str, Mapping[str, float]], draws: int, most: int = 8) -> ResultTable:
    """Return the inputs that move each key figure most, by rank correlation, the strongest first.

    Coefficients of inputs that have no part in a figure scatter by 1 / sqrt(draws); what lies within three of that is
    left out.
    """
    chance = CHANCE / max(draws, 1) ** 0.5
    rows: list[Record] = []
    for metric, by_input in correlations.items():
        moving = [name for name, coefficient in by_input.items() if abs(coefficient) > chance]
        strongest = sorted(moving, key=lambda name: (-abs(by_input[name]), name))[:most]
        rows += [
            {"id": f"{metric}.{name}", "key_figure": metric, "input": name, "correlation": rounded(by_input[name])}
            for name in strongest
        ]
    return ResultTable("rank_correlations", tuple(rows))


def _panel(scenario: ScenarioSchema) -> Iterator[Record]:
    """Yield what the scenario states for the mandatory panel; what it leaves out has no row.

    Where no language is named the edition in the scenario's own prevails.
    """
    panel = scenario.panel
    for name in type(panel).model_fields:
        value = getattr(panel, name)
        if isinstance(value, RequiredStatement):
            yield {"id": name, "text": value.says, "reason": value.reason or "na"}
        elif isinstance(value, tuple):
            yield from ({"id": f"{name}.{at}", "text": each, "reason": "na"} for at, each in enumerate(value, start=1))
        elif value := value or (scenario.language if name == "prevailing_language" else ""):
            yield {"id": name, "text": value, "reason": "na"}


def _sections(scenario: ScenarioSchema) -> Iterator[Record]:
    for does in ("without", "order", "also"):
        for number, name in enumerate(getattr(scenario.sections, does), start=1):
            yield {"id": f"{does}.{number}", "does": does, "section": name}


def notes(scenario: ScenarioSchema, found: Iterable[tuple[str, str]]) -> ResultTable:
    """Return what is not estimated and why, and what the study found wrong with itself."""
    stated = dict(scenario.not_estimated)
    stated |= {key: reason for key, reason in scenario.project.gaps.items() if key not in stated}
    rows: list[Record] = [{"id": key, "reason": reason} for key, reason in stated.items()]
    rows += [{"id": address, "reason": reason} for address, reason in found]
    return ResultTable("notes", tuple(rows))


def run(
    loaded: LoadedScenario,
    beside: Mapping[str, str],
    catalogue: Catalogue,
    inputs: Inputs,
    tables: Mapping[str, ResultTable],
) -> ResultTable:
    """Return the one row that says with what the study was made.

    Args:
        beside: texts of the scenarios shown beside this one, by name.
    """
    scenario = loaded.scenario
    row: Record = {
        "id": "run", "valid_until": str(valid_until(scenario.as_of, scenario.valid_months)),
        "package_version": __version__,
        "data_sha256": data_sha256(catalogue),
        "inputs_sha256": inputs_sha256(loaded.content, beside),
        "results_sha256": results_sha256(tables.values()),
        "seed": inputs.draws.seed, "draws": inputs.draws.count,
        "method": "latin_hypercube", "correlations": _correlations(scenario) or "none",
    }  # fmt: skip
    return stated("run", [(scenario, row)])


def inputs_sha256(scenario: str, beside: Mapping[str, str]) -> str:
    """Return SHA-256 over the scenario's text, and over name, NUL and text of each scenario beside it."""
    digest = hashlib.sha256(scenario.encode())
    for name, text in beside.items():
        digest.update(f"{name}\0{text}".encode())
    return digest.hexdigest()


def _correlations(scenario: ScenarioSchema) -> str:
    """Return the rank correlations as text: `output.path and column.price -0.4; ...`."""
    return "; ".join(f"{' and '.join(each.between)} {each.rank:+g}" for each in scenario.correlations)


def data_sha256(catalogue: Catalogue) -> str:
    """Return SHA-256 over the data files behind the study, each as path, NUL, bytes; without those of other kinds."""
    digest = hashlib.sha256()
    for name, extra in (("world", catalogue.extra), ("countries", catalogue.extra), ("proxy", ())):
        for root in folders("data", name, extra):
            _hash_folder(root, name, digest)
    for folder in data_folders(catalogue.extra, catalogue.kind):
        for file, _, kind in folder.files(catalogue.kind):
            if kind:
                digest.update(f"kinds/{kind}/{file.name}".encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _hash_folder(folder: Traversable, name: str, digest: Any) -> None:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        path = f"{name}/{entry.name}"
        if entry.is_dir():
            _hash_folder(entry, path, digest)
        elif entry.name.endswith((".csv", ".yaml")):
            digest.update(path.encode() + b"\0" + entry.read_bytes())


def facts(inputs: Inputs) -> Facts:
    """Return the scenario's words and settings that a brief prints."""
    scenario = inputs.scenario
    table = None if scenario.table == NO_TABLE else inputs.table
    said: dict[str, Any] = words(scenario) | place_facts(scenario)
    said |= {name: getattr(scenario, name) for name in SETTINGS}
    said["favoured"] = favoured_in(scenario.favoured)[0]
    for name in BESIDE:
        said[name] = "\n".join(Path(each).stem if each.endswith(YAML) else each for each in getattr(scenario, name))
    return Facts(
        **said,
        kind=scenario.project.kind,
        as_of=scenario.as_of.isoformat(),
        first_year=scenario.horizon[0],
        last_year=scenario.horizon[1],
        table_year=table.year if table else 0,
        table_sectors=len(table.codes) if table else 0,
        table_source=table.source if table else "",
        jobs_counted=table.jobs_counted if table else "",
        own={**scenario.project.facts, **inputs.facts},
    ).changed(proxy_facts(inputs))


def place_facts(scenario: ScenarioSchema) -> dict[str, str]:
    """Return where the project stands, as far as the scenario says it."""
    region = getattr(scenario.project, "region", None)
    found = {} if region is None else {"region_code": region.code, "region_name": region.name}
    if (point := scenario.coordinates) is not None:
        found |= {"latitude": repr(point.latitude), "longitude": repr(point.longitude), "place_source": point.source}
    return found


def proxy_facts(inputs: Inputs) -> dict[str, Fact]:
    """Return the facts of a proxy; none where a table of the country is used."""
    made = inputs.proxied
    if made is None:
        return {}
    found: dict[str, Fact] = {
        "proxy_donors": made.donors_in_words, "proxy_codes": made.codes, "proxy_level": made.level,
        "proxy_jobs": "no" if made.workers is None else "yes",
        "proxy_spread_low": f"{made.spreads['gva'][0]:.2f}", "proxy_spread_high": f"{made.spreads['gva'][1]:.2f}",
    }  # fmt: skip
    for name in ("gva", "jobs") if made.workers is not None else ("gva",):
        low, high = made.held(name, inputs.catalogue.factor(RATIOS[name], level=str(made.level)))
        found |= {f"proxy_{name}_low": f"{low:.2f}", f"proxy_{name}_high": f"{high:.2f}"}
    return found


def words(scenario: ScenarioSchema) -> dict[str, str]:
    """Return the facts that are words of the scenario, those of its kind of project apart."""
    own = {"project": scenario.project.name, "favoured_because": favoured_in(scenario.favoured)[1]}
    return {name: getattr(scenario, name) for name in WORDS} | own


def valid_until(as_of: date, months: int) -> date:
    """Return the date so many months later, at most the last day of that month."""
    year, month = divmod(12 * as_of.year + as_of.month - 1 + months, 12)
    return date(year, month + 1, min(as_of.day, monthrange(year, month + 1)[1]))
