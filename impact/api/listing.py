"""What there is: parts that can be used, the form of a scenario file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from impact import resources
from impact.errors import ImpactError


def parts(sort: str, data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> list[str]:
    """Return the names of the parts of one sort; none of them is imported.

    Args:
        sort: kinds, scenarios, documents, themes, languages, charts or sections.
        data: folders looked up before the shipped ones.
        templates: folders with own words, documents and looks.

    Raises:
        ImpactError: there is no such sort.
    """
    from impact.errors import did_you_mean, there_are
    from impact.registry import kinds_installed

    def registered(package: str, name: str) -> list[str]:
        from importlib import import_module

        return list(getattr(import_module(package), name).names())

    def listed(of: resources.Kind, place: str, extra: Sequence[Path]) -> list[str]:
        return list(resources.listing(of, place, ".yaml", tuple(extra)))

    def all_languages() -> list[str]:
        from impact.words.language import languages

        return languages(tuple(templates))

    def all_documents() -> list[str]:
        from impact.brief.templates import documents

        return sorted({name for kind in ("", *kinds_installed()) for name in documents(kind, tuple(templates))})

    sorts: dict[str, Callable[[], list[str]]] = {
        "kinds": kinds_installed,
        "scenarios": lambda: listed("data", "scenarios", data),
        "documents": all_documents,
        "themes": lambda: listed("templates", "themes", templates),
        "languages": all_languages,
        "charts": lambda: registered("impact.charts", "charts"),
        "sections": lambda: registered("impact.brief.sections", "sections"),
    }
    if sort not in sorts:
        raise ImpactError(f"There is no sort of part called '{sort}'.{did_you_mean(sort, sorts)} {there_are(sorts)}")
    return sorts[sort]()


def schema() -> str:
    """Return the JSON Schema of scenario files, for editors that complete and check while typing."""
    from impact.scenario.json_schema import as_json

    return as_json()


def countries(country: str | None = None, form: str = "table", *, data: Sequence[Path] = ()) -> str:
    """Return what the catalogue holds of all countries, as a table of that form, or of one in words.

    Args:
        country: ISO 3166 code; all by default. form: table, csv, json or md. data: folders looked up before.

    Raises:
        ImpactError: nothing is known of that country, or files have faults.
    """
    from impact.catalogue import coverage, coverage_listing
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.listing import WRITERS

    catalogue, where = Catalogue(tuple(data)), coverage.coverage(tuple(data))
    named = [country] if country else coverage.codes(catalogue)
    found = [coverage.covered(catalogue, where, code) for code in named]
    if country and form == "table":
        return "\n".join(coverage_listing.country_lines(found[0], where, catalogue)) + "\n"
    rows = coverage_listing.country_rows if form in ("table", "md") else coverage_listing.country_records
    return WRITERS[form](rows(found, where))
