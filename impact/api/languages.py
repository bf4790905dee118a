"""Studies and words in the language that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impact.language.messages import Words
    from impact.study.study import Study


def words_for(study: Study, language: str, templates: Sequence[Path]) -> Words:
    """Return the words of a language for studies of that kind."""
    from impact.language.messages import Words

    return Words(language, tuple(templates)).of_study(study.facts)


def in_language(study: Study, words: Words) -> Study:
    """Return a study whose texts are in a language; those that have none in it name their own beside them.

    Tables can be read where the scenario cannot be, as of a kind of project that is not here: texts then stay.
    """
    if words.code == study.facts.language and words.of_data_itself:
        return study
    from impact.brief.edition.localised import localised
    from impact.core.errors import ImpactError

    try:
        return localised(study, words).unmarked
    except ImpactError:
        return study


def half_translated(asked: Sequence[str], templates: Sequence[Path]) -> list[str]:
    """Return which own words of the user's folders are there in one language and not in one that is asked for."""
    from impact.language.conventions import conventions
    from impact.language.entries import entries
    from impact.language.messages import languages

    extra = tuple(templates)
    if not extra:
        return []
    own: dict[str, set[str]] = {}
    for code in languages(extra):
        if shipped := entries(code):  # in a language of the user's alone, all words are the user's
            own[code] = {name for name, each in entries(code, extra).items() if shipped.get(name) != each}
    lines = []
    for code in dict.fromkeys(each for each in asked if each in own):
        has = own[code] | own.get(conventions(code, extra).transliterated_from, set())
        for name in sorted(set().union(*own.values()) - has):
            others = ", ".join(other for other in own if name in own[other])
            lines.append(
                f"'{name}' of your templates is written in {others} and not in {code}, where pages keep the words of "
                f"the package. Add it to languages/{code} of your folder."
            )
    return lines
