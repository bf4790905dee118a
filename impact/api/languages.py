"""Studies and words in the language that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impact.study.study import Study
    from impact.words.language import Words


def words_for(study: Study, language: str, templates: Sequence[Path]) -> Words:
    """Return the words of a language for studies of that kind.

    Raises:
        ImpactError: there is no such language.
    """
    from impact.words.language import Words

    return Words(language, tuple(templates)).of_kind(str(study.facts["kind"]))


def in_language(study: Study, words: Words) -> Study:
    """Return a study whose texts are in a language; those that have none in it name their own beside them.

    Tables can be read where the scenario cannot be, as of a kind of project that is not here: texts then stay.
    """
    if words.code == study.facts.language and words.of_data_itself:
        return study
    from impact.brief.localised import localised
    from impact.errors import ImpactError

    try:
        return localised(study, words).unmarked
    except ImpactError:
        return study
