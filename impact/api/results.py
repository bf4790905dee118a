"""What a study says: tables and cells, why two differ, what stands behind a number, what is open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import Tell, either, in_language, is_study, run, silent, study_of, words_for
from impact.core.errors import ImpactError

if TYPE_CHECKING:
    from impact.files.rows import Values
    from impact.language.messages import Language
    from impact.language.table_text import ReadingTable
    from impact.study.analysis.bridge import ComparisonEnd
    from impact.study.analysis.explain import Explanation
    from impact.study.facts import Fact
    from impact.study.study import StudyData
    from impact.study.tables import ResultTable


def unsettled(study: StudyData) -> list[str]:
    """Return the key figures whose printed limits the draws do not settle: more draws are needed for them."""
    from impact.language.messages import Language
    from impact.language.verdicts import unsettled as unsettled_figures

    return unsettled_figures(study, Language("en"))


def outside_limits(study: StudyData) -> list[str]:
    """Return what the checks of plausibility found outside its limits, one sentence a check.

    Of several years it is the first; a study without checks has none.
    """
    from impact.language.messages import Language
    from impact.language.verdicts import outside

    return outside(Language("en"), study)


def shown(
    scenario: str | Path,
    what: str = "key_figures",
    *,
    metric: str | None = None,
    data: Sequence[Path] = (),
    tell: Tell = silent,
) -> CellView:
    """Return a table or one cell of a scenario or study, to read and for programs.

    Args:
        what: a table, or a cell as table/id/column.
        metric: key figure whose rows are wanted, of a table that has several.
    """
    from impact.study.analysis.key_figures import select_metric_rows
    from impact.study.tables import ON_REQUEST
    from impact.study.tables.queries import view

    if what in ON_REQUEST and not is_study(scenario):
        study = run(scenario, data=data, also=(what,), tell=tell)
    else:
        study = study_of(scenario, data=data, tell=tell)
    if "/" in what:
        return CellView(study, f"{study.cell(what)}\n")
    if what in ON_REQUEST and what not in study.tables:
        raise ImpactError(f"{scenario}: this study was made without it. Use: impact run SCENARIO")
    table = view(study, what)
    table = table if metric is None else select_metric_rows(table, metric)
    return CellView(study, table.csv.decode(), table)


@dataclass(frozen=True)
class CellView:
    """A table or a cell of a study.

    Attributes:
        study: whose.
        exact: the table as CSV text, or the cell.
        table: None for a cell.
    """

    study: StudyData
    exact: str
    table: ResultTable | None = None

    def rows(self) -> Values:
        """Return the rows with all columns and digits; none for a cell."""
        return [] if self.table is None else [dict(row) for row in self.table.rows]

    def read(self, language: str = "en", templates: Sequence[Path] = ()) -> ReadingTable | None:
        """Return the rows in a language, with numbers as the brief prints them; None for a cell.

        Args:
            language: BCP 47.
            templates: folders with own words.
        """
        from impact.api.studies import in_language, words_for
        from impact.language.amounts import Amounts
        from impact.language.rounding import Steps
        from impact.language.table_text import reading_table
        from impact.study.tables import ResultTable

        if self.table is None:
            return None
        words, table = words_for(self.study, language, templates), self.table
        study = in_language(self.study, words)
        if study is not self.study and table.name in study.tables:
            said = {str(row["id"]): row for row in study[table.name].rows}
            table = ResultTable(table.name, tuple(said.get(str(row["id"]), row) for row in table.rows), table.layout)
        return reading_table(table, Amounts(words, Steps.of(self.study)), words, study.facts)


def compare(
    first: str | Path,
    second: str | Path,
    metrics: Sequence[str] = (),
    *,
    data: Sequence[Path] = (),
    data_first: Sequence[Path] = (),
    data_second: Sequence[Path] = (),
    tell: Tell = silent,
) -> ResultTable:
    """Return why two runs differ: the key figures of the first, what each change adds, those of the second.

    Args:
        first: Shipped name, scenario file or study folder.
        second: The other one; the same where two data folders are compared.
        metrics: Key figures; all unless given.
        data_first: Folders looked up before `data`, for the first alone.
        data_second: The same for the second.

    Raises:
        ImpactError: the two cannot be compared (and how to align them), or there is no such key figure.
    """
    from impact.study.analysis.bridge import bridge, end

    one, other = end(str(first), (*data_first, *data)), end(str(second), (*data_second, *data))
    return bridge(one, other, metrics, tell)


def explain(
    scenario: str | Path | StudyData, cell: str, *, words: Language | None = None, data: Sequence[Path] = ()
) -> Explanation:
    """Return what stands behind a cell: how it is made, the inputs with their sources, what moves it most.

    Args:
        cell: `table/id/column`.
        words: in which numbers and verdicts are said; English unless given.
    """
    from impact.language.messages import Language
    from impact.language.verdicts import sentence
    from impact.study.analysis.explain import explain as explain_cell

    study = either(scenario, data)
    words, found = words or Language("en"), explain_cell(study, cell, tuple(data))
    found = replace(found, printed=_as_printed(study, found, words))
    if cell.startswith("plausibility_checks/"):
        return replace(found, verdict=sentence(words, study, found.row))
    return found


def _as_printed(study: StudyData, found: Explanation, words: Language) -> dict[str, str]:
    from impact.language.amounts import Amounts
    from impact.language.rounding import Steps

    if not found.of_results or found.row["value"] is None:
        return {}
    amounts = Amounts(words, Steps.of(study))
    columns = ("value", "low", "high", "median", "mean", "p25", "p75")
    return {name: amounts.printed(found.row, name) for name in columns if isinstance(found.row.get(name), int | float)}


def explained(
    scenario: str | Path | StudyData,
    cell: str,
    *,
    language: str = "en",
    exact: bool = False,
    templates: Sequence[Path] = (),
    data: Sequence[Path] = (),
) -> str:
    """Return what stands behind a cell as text.

    Args:
        cell: see `explain`.
        exact: whether a result has all its digits.
    """
    from impact.language.explanation_text import as_text

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
    """Return why two runs differ as text; arguments without a line here are those of `compare`.

    Args:
        exact: Whether numbers have all digits.

    Raises:
        ImpactError: the two cannot be compared, or there is no such key figure or language.
    """
    from impact.language.bridge_text import as_printed, as_text
    from impact.language.messages import Language
    from impact.study.analysis.bridge import bridge, end

    general = Language(language, tuple(templates))
    one, other = end(str(first), (*data_first, *data)), end(str(second), (*data_second, *data))
    words = general.of_kind(other.loaded.scenario.project.kind)
    found = bridge(one, other, metrics, tell)
    said = None if exact else as_printed(found, words)
    return as_text(found, str(first), str(second), words, _facts(other, words), said)


def _facts(end: ComparisonEnd, words: Language) -> Mapping[str, Fact]:
    if words.of_data_itself:
        return {}
    from impact.scenario.texts import texts_of, translations, with_texts
    from impact.study.estimate import prepare_inputs
    from impact.study.store import record

    loaded = end.loaded
    said = {address: each.text for address, each in texts_of(loaded.scenario).items()}
    for code in reversed(words.text_languages):
        own = translations(loaded, code)
        said |= own if code == words.code else {address: words.written_over(text) for address, text in own.items()}
    scenario = with_texts(loaded.scenario, said)
    found = record.facts(prepare_inputs(loaded, end.catalogue))
    return found.changed({**record.words(scenario), **scenario.project.facts})
