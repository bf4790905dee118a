"""A study in the words of another language than its scenario's, wherever tables and facts hold texts of it.

Numbers and rows stay as they are. What has no text in the language keeps the scenario's, visibly marked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from impact.language.data_texts import SOURCE as DATA  # of the data, and of what models say
from impact.language.input_names import unit_words, unmarked
from impact.language.messages import Language
from impact.language.names import name_of_country
from impact.scenario.defaults.entries import rate_in
from impact.study.confidential import WITHHELD, confidential, is_withheld, stood_in
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, SCENARIOS, Record, ResultTable, input_key

if TYPE_CHECKING:
    from impact.scenario.schema import ScenarioSchema
    from impact.scenario.texts import TextFile

LONGEST_NAME = 60  # characters
Fallback = Callable[[str, str], str]  # of a text and its language


@dataclass(frozen=True)
class Localised:
    """A study in a language.

    Attributes:
        study: for texts; what is in another language is enclosed in marks (`impact/brief/edition/passes.py`).
        unmarked: for places that set characters only: names the other language beside its words.
        missing: addresses of the texts that the language has not.
    """

    study: StudyData
    unmarked: StudyData
    missing: tuple[str, ...]


def localised(study: StudyData, words: Language) -> Localised:
    """Return a study in the language of an edition.

    Raises:
        ProblemsError: its scenario cannot be read any more, or its texts have faults.
    """
    source = study.facts.language
    if words.code in (source, DATA) and source == DATA:
        return Localised(study, study, ())
    before, made = _MADE.get(words, (None, None))  # of another document of the same study
    if made is None or before is not study:
        made = _edition(study, words)
        _MADE[words] = study, made
    return made


_MADE: WeakKeyDictionary[Language, tuple[StudyData, Localised]] = (
    WeakKeyDictionary()
)  # for as long as the words are in use


def _edition(study: StudyData, words: Language) -> Localised:
    from impact.brief.edition.passes import mark_foreign_text, without_marks

    lacking: list[str] = []

    def marked(text: str, language: str) -> str:
        lacking.append(text)
        return mark_foreign_text(words, text, language)

    def unmarked(text: str, language: str) -> str:
        return without_marks(mark_foreign_text(words, text, language))

    said = _localised(study, words, marked)
    return Localised(said, _localised(study, words, unmarked) if lacking else said, untranslated(study, words))


def untranslated(study: StudyData, words: Language) -> tuple[str, ...]:
    """Return the addresses of the texts of a study that a language has not; of others beside it `NAME: title`."""
    if study.facts.language in words.text_languages:
        return ()
    sections = _sections(study, words, as_written=True)
    texts = _texts(study)
    own = {*sections.of(study.name), *_of_defaults(_scenario(study), texts, words)}
    found = [address for address in texts if address not in own]
    for name, title, subtitle in _beside(study):
        said = sections.of(name)
        lacking = (("title", title), ("subtitle", subtitle))
        found += [f"{name}: {key}" for key, text in lacking if text != DOES_NOT_APPLY and key not in said]
    return tuple(found)


def _scenario(study: StudyData, number: float = 1.0) -> ScenarioSchema:
    """Return the scenario of a study; where values are withheld, with a number in their place."""
    return _read(stood_in(study, number))


@lru_cache(maxsize=3)  # one study in several languages, which may withhold values
def _read(text: str) -> ScenarioSchema:
    from impact.scenario.load import scenario_in

    return scenario_in(text, "scenario.yaml")


def _texts(study: StudyData) -> dict[str, str]:
    """Return the texts of a study's scenario by address, but those that stand in the place of what is withheld."""
    return _found_in(stood_in(study, 1.0))


@lru_cache(maxsize=2)
def _found_in(text: str) -> dict[str, str]:
    from impact.scenario.texts import texts_of

    return {address: each.text for address, each in texts_of(_read(text)).items() if each.text != WITHHELD}


def _of_defaults(scenario: ScenarioSchema, texts: Mapping[str, str], words: Language) -> dict[str, str]:
    """Return what a language says for texts that a scenario takes from defaults, by address."""
    from impact.scenario.texts import COUNTRY, default_texts

    found = {address: _translate_data(words, texts[address]) for address in default_texts(scenario) if address in texts}
    said = {address: said for address, said in found.items() if said is not None}
    return said | ({COUNTRY: name_of_country(words, scenario.country)} if COUNTRY in default_texts(scenario) else {})


def _translate_data(words: Language, text: str) -> str | None:
    """Return what a language says for an English text of the data; of a rate times a size with both numbers."""
    if words.code == DATA:
        return text
    if (said := words.of_data(text)) is not None or (found := rate_in(text)) is None:
        return said
    said = words.of_data(found["reason"])
    product = f"{words.plain(found['rate'])} × {words.plain(found['size'])} {unit_words(words, found['per'])}"
    return None if said is None else f"{said} {unmarked(product)}."


def _sections(study: StudyData, words: Language, *, as_written: bool = False) -> TextFile:
    """Return the texts of a study in a language; those of the language that it is written over from go before none."""
    from impact.scenario.texts import FOLDER, TextFile, read_sections

    for code in words.text_languages:
        if (text := study.texts.get(code)) is not None:
            sections = read_sections(text, f"{FOLDER}/{code}.yaml")
            return sections if as_written or code == words.code else _written_over(sections, study, words)
    return TextFile()


def _written_over(sections: TextFile, study: StudyData, words: Language) -> TextFile:
    """Return texts in the script of a language; what a translator left as it was is a name, and stays."""
    own, before = sections.of(study.name), _texts(study)
    names = frozenset(
        text for address, text in before.items() if own.get(address) == text and len(text) <= LONGEST_NAME
    )
    return sections.rewritten(lambda text: words.written_over(text, names))


def _beside(study: StudyData) -> list[tuple[str, str, str]]:
    """Return name, title and subtitle of each scenario beside the study's own."""
    rows = study[SCENARIOS].rows if SCENARIOS in study.tables else ()
    names = {str(row["scenario_key"]): (str(row["title"]), str(row["subtitle"])) for row in rows}
    return [(name, *said) for name, said in names.items() if name != study.name]


def _localised(study: StudyData, words: Language, fallback: Fallback) -> StudyData:
    """Return the study with the texts of a language; what has none as `fallback` says it."""
    from impact.scenario.texts import with_texts
    from impact.study.store import record

    source, before = study.facts.language, _scenario(study)
    originals = _texts(study)
    sections = None if source in words.text_languages else _sections(study, words)
    own, texts = _own_and_all(before, originals, words, fallback, {} if sections is None else sections.of(study.name))
    scenario = with_texts(before, texts)
    tables = dict(study.tables)
    for table in record.of_scenario(scenario):
        if table.name in tables:
            tables[table.name] = ResultTable(table.name, table.rows, tables[table.name].layout)
    reasons = _Reasons(originals, texts, own)
    made_by = f"{study.name}.yaml"

    def of_data(text: str) -> str:
        if words.code == DATA or text in ("", DOES_NOT_APPLY):
            return text
        said = _translate_data(words, text)
        return fallback(text, DATA) if said is None else said

    def assumption(row: Record) -> Record:
        if is_withheld(row):
            return row
        if row["made_by"] != made_by:  # a figure of the catalogue, with its own note
            return {**row, "reason": of_data(str(row["reason"]))}
        return {**row, "reason": reasons.of(f"project.{input_key(row)}.reason", str(row["reason"]), of_data)}

    def note(row: Record) -> Record:
        return {**row, "reason": reasons.of(f"not_estimated.{row['id']}", str(row["reason"]), of_data)}

    def peer(row: Record) -> Record:
        return {**row, **{cell: reasons.of("", str(row[cell]), of_data) for cell in ("name", "note")}}

    def title(row: Record) -> Record:
        return {**row, **_shown(row, study.name, scenario, sections, lambda text: fallback(text, source))}

    changes = {"assumptions": assumption, "notes": note, "benchmarks": peer}
    for name, change in (changes | ({SCENARIOS: title} if sections is not None else {})).items():
        if name in tables:
            tables[name] = ResultTable(name, tuple(map(change, tables[name].rows)), tables[name].layout)
    said = _facts(scenario)
    if confidential(study.scenario):  # what moves with a number that stands for another stays as it is
        other = _facts(with_texts(_scenario(study, 2.0), texts))
        said = {name: fact for name, fact in said.items() if other.get(name) == fact}
    facts = study.facts.changed(said)
    return replace(study, tables=tables, facts=facts)


def _own_and_all(
    scenario: ScenarioSchema,
    originals: Mapping[str, str],
    words: Language,
    fallback: Fallback,
    stated: Mapping[str, str],
) -> tuple[dict[str, str], dict[str, str]]:
    """Return the texts of a scenario that a language has, and all of them, with `fallback` for the others."""
    from impact.scenario.texts import default_texts

    source, of_defaults = scenario.language, default_texts(scenario)
    own = {**_of_defaults(scenario, originals, words), **stated}
    if source in words.text_languages:
        over = str if source == words.code else words.written_over
        own |= {address: over(text) for address, text in originals.items() if address not in of_defaults}
    languages = {address: DATA if address in of_defaults else source for address in originals}
    return own, {address: own.get(address) or fallback(text, languages[address]) for address, text in originals.items()}


def _facts(scenario: ScenarioSchema) -> dict[str, Any]:
    from impact.study.store import record

    return {**record.words(scenario), **scenario.project.facts}


def _shown(
    row: Record, own: str, scenario: ScenarioSchema, sections: TextFile | None, fallback: Callable[[str], str]
) -> dict[str, str]:
    name = str(row["scenario_key"])
    if name == own:
        shown = scenario.shown_as or scenario
        return {"title": shown.title, "subtitle": shown.subtitle or DOES_NOT_APPLY}
    said = sections.of(name) if sections is not None else {}
    cells = {key: str(row[key]) for key in ("title", "subtitle")}
    return {key: cell if cell == DOES_NOT_APPLY else said.get(key) or fallback(cell) for key, cell in cells.items()}


class _Reasons:
    """Reasons in a language: by their address, else by what they are in the language of the scenario.

    Args:
        before, after: texts by address in the two languages.
        own: those of `after` that the language has.
    """

    def __init__(self, before: Mapping[str, str], after: Mapping[str, str], own: Mapping[str, str]) -> None:
        self._after = after
        by_text = {before[address]: after[address] for address in before}
        self._by_text = by_text | {before[address]: own[address] for address in before if address in own}

    def of(self, address: str, text: str, otherwise: Callable[[str], str]) -> str:
        """Return the text at an address; one that stands elsewhere in the scenario as it is there, or otherwise."""
        return self._after.get(address) or self._by_text.get(text) or otherwise(text)
