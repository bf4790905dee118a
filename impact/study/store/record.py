"""The tables that record what a run was made from: claims, assumptions, sources, roles, notes, the run itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.resources.abc import Traversable
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.data_folders import data_folders
from impact.catalogue.sources import Source
from impact.errors import Problem, did_you_mean
from impact.models.inputs import Inputs
from impact.models.proxy.ratios import RATIOS
from impact.resources import folders
from impact.scenario.load import Loaded
from impact.scenario.national_tables import NO_TABLE
from impact.scenario.schema import Scenario, Statement
from impact.study.facts import Fact, Facts
from impact.study.store import results_sha256
from impact.study.tables import Record, Table, rounded
from impact.version import __version__

CHANCE = 3.0  # standard deviations of a rank correlation that chance alone reaches


def known_source(loaded: Loaded, catalogue: Catalogue, source_id: str) -> Source | None:
    """Return a source of the scenario or of the catalogue."""
    own = loaded.scenario.sources.get(source_id)
    if own is None:
        return catalogue.sources.get(source_id)
    citation = ", ".join(part for part in (own.producer, own.title, own.published[:4]) if part)
    return Source(
        source_id, own.producer, own.title, citation, own.url, own.published, str(own.accessed), own.licence, "", "", ""
    )


def named_sources(loaded: Loaded) -> list[tuple[tuple[str | int, ...], str]]:
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


def source_problems(loaded: Loaded, catalogue: Catalogue) -> list[Problem]:
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


def claims(scenario: Scenario) -> Table:
    """Return the statements of others, with what contradicts them."""
    rows: list[Record] = []
    for claim in scenario.claims:
        against = "\n".join(f"{other.source}: {' '.join(other.says.split())}" for other in claim.against)
        rows.append(
            {
                "id": claim.id, "unit": claim.unit or "na", "status": claim.status,
                "value": None if claim.value is None else rounded(claim.value),
                "text_key": f"claim-{claim.id}", "said_by": claim.said_by, "source_id": claim.source,
                "source_date": claim.said_on or "na", "counts": claim.counts or "na",
                "used": "yes" if claim.used else "no", "reason": claim.reason, "text": claim.says,
                "against": against or "na",
                "result": claim.result or "na", "about": claim.about or "na", "happens": claim.happens or "na",
            }
        )  # fmt: skip
    return Table("claims", tuple(rows))


def milestones(scenario: Scenario) -> Table:
    """Return what happened to the project and what is promised, in the order of the scenario."""
    rows: list[Record] = [
        {
            "id": f"m{place}", "on": each.on or "na", "until": each.until or "na", "status": each.status,
            "text": each.says, "source_id": each.source,
        }
        for place, each in enumerate(scenario.milestones, start=1)
    ]  # fmt: skip
    return Table("milestones", tuple(rows))


def sources(inputs: Inputs) -> Table:
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
    rows: list[Record] = []
    for source_id, used in order.items():
        source_record = known_source(inputs.loaded, inputs.catalogue, source_id)
        if source_record is None:
            raise KeyError(source_id)  # source_problems() has refused such a scenario
        rows.append(
            {
                "id": source_id, "citation": source_record.citation, "publisher": source_record.producer,
                "vintage": source_record.published or "na", "accessed": source_record.accessed,
                "licence": source_record.licence, "sha256": source_record.sha256 or "na", "title": source_record.title,
                "url": source_record.url or "na", "topics": " ".join(used),
            }
        )  # fmt: skip
    return Table("sources", tuple(rows))


def drivers(correlations: Mapping[str, Mapping[str, float]], draws: int, most: int = 8) -> Table:
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
            {"id": f"{metric}.{name}", "metric": metric, "parameter": name, "correlation": rounded(by_input[name])}
            for name in strongest
        ]
    return Table("drivers", tuple(rows))


def roles(scenario: Scenario) -> Table:
    """Return who holds which role, or why nobody does."""
    return Table(
        "roles",
        tuple(
            {
                "id": role,
                "name": holder.name,
                "reason": holder.reason or "na",
                "signed_on": str(holder.signed_on or "na"),
            }
            for role, holder in scenario.roles.items()
        ),
    )


def panel(scenario: Scenario) -> Table:
    """Return what the scenario states for the mandatory panel; what it leaves out has no row.

    Where no language is named the edition in the scenario's own prevails.
    """
    stated = scenario.panel
    rows: list[Record] = []

    def add(row_id: str, words: str, reason: str = "") -> None:
        rows.append({"id": row_id, "text": words, "reason": reason or "na"})

    for name in type(stated).model_fields:
        value = getattr(stated, name)
        if isinstance(value, Statement):
            add(name, value.says, value.reason)
        elif isinstance(value, tuple):
            for place, each in enumerate(value, start=1):
                add(f"{name}.{place}", each)
        elif name == "prevailing_language":
            add(name, value or scenario.language)
        elif value:
            add(name, value)
    return Table("panel", tuple(rows))


def changes(scenario: Scenario) -> Table:
    """Return what each version of the brief changed, in the order of the scenario."""
    rows: list[Record] = [{"id": each.version, "on": str(each.on), "text": each.says} for each in scenario.changes]
    return Table("changes", tuple(rows))


def comments(scenario: Scenario) -> Table:
    """Return what reviewers said of the brief, with the answers, in the order of the scenario."""
    width = len(str(len(scenario.comments)))
    rows: list[Record] = [
        {
            "id": str(number).zfill(width), "place": each.place, "version": each.version, "about": each.about,
            "by": each.by, "on": str(each.on), "says": each.says, "answer": each.answer,
        }
        for number, each in enumerate(scenario.comments, start=1)
    ]  # fmt: skip
    return Table("comments", tuple(rows))


def paragraphs(scenario: Scenario) -> Table:
    """Return the author's own text, each with the section after which it stands."""
    rows: list[Record] = [
        {"id": f"p{number}", "place": each.place, "text": each.text}
        for number, each in enumerate(scenario.paragraphs, start=1)
    ]
    return Table("paragraphs", tuple(rows))


def sections(scenario: Scenario) -> Table:
    """Return which sections the documents go without, which stand in another order, and which the brief has besides."""
    stated = scenario.sections
    rows: list[Record] = [
        {"id": f"{does}.{number}", "does": does, "section": name}
        for does, names in (("without", stated.without), ("order", stated.order), ("also", stated.also))
        for number, name in enumerate(names, start=1)
    ]
    return Table("sections", tuple(rows))


def notes(scenario: Scenario, found: Iterable[tuple[str, str]]) -> Table:
    """Return what is not estimated and why, and what the study found wrong with itself."""
    stated = dict(scenario.not_estimated)
    stated |= {key: reason for key, reason in scenario.project.gaps.items() if key not in stated}
    rows: list[Record] = [{"id": key, "reason": reason} for key, reason in stated.items()]
    rows += [{"id": address, "reason": reason} for address, reason in found]
    return Table("notes", tuple(rows))


def run(
    loaded: Loaded,
    beside: Mapping[str, str],
    catalogue: Catalogue,
    inputs: Inputs,
    tables: Mapping[str, Table],
    *,
    hashed: bool = True,
) -> Table:
    """Return the one row that says with what the study was made.

    Args:
        beside: texts of the scenarios shown beside this one, by name.
        hashed: whether it holds the hashes of data, inputs and results, for which all of them are read.
    """
    scenario = loaded.scenario
    row: Record = {
        "id": "run", "version": scenario.version, "stage": scenario.stage, "as_of": str(scenario.as_of),
        "valid_until": str(valid_until(scenario.as_of, scenario.valid_months)), "package_version": __version__,
        "data_sha256": data_sha256(catalogue) if hashed else "none",
        "inputs_sha256": inputs_sha256(loaded.content, beside) if hashed else "none",
        "results_sha256": results_sha256(tables.values()) if hashed else "none",
        "seed": inputs.draws.seed, "draws": inputs.draws.count,
        "method": "latin_hypercube", "correlations": _correlations(scenario) or "none",
    }  # fmt: skip
    return Table("run", (row,))


def inputs_sha256(scenario: str, beside: Mapping[str, str]) -> str:
    """Return SHA-256 over the scenario's text, and over name, NUL and text of each scenario beside it."""
    digest = hashlib.sha256(scenario.encode())
    for name, text in beside.items():
        digest.update(f"{name}\0{text}".encode())
    return digest.hexdigest()


def _correlations(scenario: Scenario) -> str:
    """Return the rank correlations as text: `output.path and column.price -0.4; ...`."""
    return "; ".join(f"{' and '.join(each.between)} {each.rank:+g}" for each in scenario.correlations)


def data_sha256(catalogue: Catalogue) -> str:
    """Return SHA-256 over the data files behind the study, each as path, NUL, bytes; without those of other kinds."""
    digest = hashlib.sha256()
    for root in folders("data", "world", catalogue.extra):
        _hash_folder(root, "world", digest)
    for root in folders("data", "countries", catalogue.extra):
        _hash_folder(root, "countries", digest)
    for root in folders("data", "proxy"):
        _hash_folder(root, "proxy", digest)
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
    return Facts(
        **words(scenario),
        country=scenario.country,
        kind=scenario.project.kind,
        as_of=scenario.as_of.isoformat(),
        currency=scenario.currency,
        price_year=scenario.price_year,
        base_year=scenario.base_year,
        first_year=scenario.horizon[0],
        last_year=scenario.horizon[1],
        headline_year=scenario.headline_year,
        table_year=table.year if table else 0,
        table_sectors=len(table.codes) if table else 0,
        table_source=table.source if table else "",
        jobs_counted=table.jobs_counted if table else "",
        language=scenario.language,
        proxy_level=0,
        organisation=scenario.organisation,
        variant_of=scenario.variant_of,
        **place_facts(scenario),
        own={**scenario.project.facts, **inputs.facts},
    ).changed(proxy_facts(inputs))


def place_facts(scenario: Scenario) -> dict[str, str]:
    """Return where the project stands, as far as the scenario says it."""
    region = getattr(scenario.project, "region", None)
    found = {"region_code": region.code if region is not None else ""}
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


def words(scenario: Scenario) -> dict[str, str]:
    """Return the facts that are words of the scenario, those of its kind of project apart."""
    return {
        "title": scenario.title,
        "subtitle": scenario.subtitle,
        "question": scenario.question,
        "place": scenario.place,
        "country_name": scenario.country_name,
        "project": scenario.project.name,
    }


def valid_until(as_of: date, months: int) -> date:
    """Return the date so many months later, at most the last day of that month."""
    month = as_of.month - 1 + months
    year, month = as_of.year + month // 12, month % 12 + 1
    for day in range(as_of.day, 27, -1):
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return date(year, month, as_of.day)
