"""What a study says, as text in a language: why two differ, what stands behind a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.findings import explain
from impact.api.languages import in_language, words_for
from impact.api.studies import Tell, either, silent

if TYPE_CHECKING:
    from impact.study.facts import Fact
    from impact.study.study import Study
    from impact.study.why.bridge import End
    from impact.words.language import Words


def explained(
    scenario: str | Path | Study,
    cell: str,
    *,
    language: str = "en",
    exact: bool = False,
    templates: Sequence[Path] = (),
    data: Sequence[Path] = (),
) -> str:
    """Return what stands behind a cell as text.

    Args:
        scenario, cell, data: see `explain`. language: BCP 47. exact: whether a result has all its digits.
        templates: folders with own words.

    Raises:
        ImpactError: there is no such cell or language.
    """
    from impact.words.explained import as_text

    study = either(scenario, data)
    words = words_for(study, language, templates)
    found = explain(in_language(study, words), cell, words=words, data=data)
    return as_text(replace(found, printed={}) if exact else found, words, study.facts)


def compared(
    first: str | Path,
    second: str | Path,
    metrics: Sequence[str] = (),
    *,
    language: str = "en",
    exact: bool = False,
    templates: Sequence[Path] = (),
    data: Sequence[Path] = (),
    data_first: Sequence[Path] = (),
    data_second: Sequence[Path] = (),
    tell: Tell = silent,
) -> str:
    """Return why two runs differ as text.

    Args:
        first, second, metrics, data, data_first, data_second, tell: see `compare`.
        language: BCP 47. exact: whether numbers have all digits. templates: folders with own words.

    Raises:
        ImpactError: the two cannot be compared, or there is no such key figure or language.
    """
    from impact.study.why.bridge import bridge
    from impact.study.why.ends import end
    from impact.words.bridge_numbers import as_printed
    from impact.words.bridge_text import as_text
    from impact.words.language import Words

    general = Words(language, tuple(templates))
    one, other = end(str(first), (*data_first, *data)), end(str(second), (*data_second, *data))
    words = general.of_kind(other.loaded.scenario.project.kind)
    found = bridge(one, other, metrics, tell)
    said = None if exact else as_printed(found, words)
    return as_text(found, str(first), str(second), words, _facts(other, words), said)


def _facts(end: End, words: Words) -> Mapping[str, Fact]:
    """Return what names of key figures may hold, in the language; nothing in that of the data, which says none."""
    if words.of_data_itself:
        return {}
    from impact.scenario.texts import texts_of, translations, with_texts
    from impact.study.run.estimate import ready
    from impact.study.store import record

    loaded = end.loaded
    said = {address: each.text for address, each in texts_of(loaded.scenario).items()}
    for code in reversed(words.text_languages):
        own = translations(loaded, code)
        said |= own if code == words.code else {address: words.written_over(text) for address, text in own.items()}
    scenario = with_texts(loaded.scenario, said)
    found = record.facts(ready(loaded, end.catalogue))
    return found.changed({**record.words(scenario), **scenario.project.facts})
