"""What there is: parts that can be used, the form of a scenario file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from impact.errors import ImpactError


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


def schema() -> str:
    """Return the JSON Schema of scenario files, for editors that complete and check while typing."""
    from impact.scenario.json_schema import as_json

    return as_json()
