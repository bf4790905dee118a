"""One edition of a brief while it is put together: study, words, theme, and what has been numbered so far."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from typing import TypeAlias

from impact.brief.edition.attachments import texts_of_edition
from impact.brief.edition.localised import localised
from impact.brief.edition.number_on_page import PrintedNumber
from impact.brief.edition.rich import Marked, rich, spans
from impact.brief.edition.source_lines import SourceWords
from impact.brief.edition.white_label import NO_NAME
from impact.charts.drawing.picture import ChartContext, Picture
from impact.charts.recording.renderer import drawing
from impact.core.errors import ImpactError
from impact.core.text import capitalise_first, small_first
from impact.document import Block, Chart, Figure, Heading, Table, Text, map_blocks, plain, walk
from impact.document.drawing import Drawing
from impact.language.amounts import Amount, Amounts
from impact.language.input_names import (
    condition_of,
    figure_name,
    format_with_large_number_word,
    has_input_name,
    input_name,
    name_message,
    setting,
    slug,
    topic,
    unit_words,
)
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.language.unit_names import unit_in_words
from impact.scenario.kind_declaration import KindDeclaration
from impact.scenario.kind_declaration import declared as declared_by
from impact.study.confidential import is_withheld
from impact.study.store import unnamed
from impact.study.study import StudyData
from impact.study.tables import Cell, Record, number_in
from impact.theme.logo import NO_BRAND, Brand
from impact.theme.theme import Theme

LEAST_RIVAL = 0.01  # of the largest answer to a question: smaller ones have a unit of their own
NUMBERED = re.compile(r"\[(\d+)\]")  # a source in a text
Ordered: TypeAlias = tuple[str, float, tuple[tuple[str, str], ...], float]  # all that a drawing hangs on
NumbersSaid: TypeAlias = "dict[str, dict[tuple[int, str], Record]]"  # by number as printed, then by row and column


class BriefContext:
    """What sections ask for.

    Attributes:
        study, words, theme: what is said, in which language, in which look. Texts of a scenario that is written in
            another language are those of the edition's; what has none is marked (`impact/brief/edition/localised.py`).
        original, drawn_study: the study as it was made; the study of the edition where characters only can be set.
        untranslated: addresses of the texts that are printed in the language of the scenario.
        mixed: whether texts of another language may stand in the document.
        left_out: sections that the document goes without.
        alone: whether it goes without an annex, so that nothing in it sends its readers there.
        pictures, orders: what each figure of the document shows, and the chart that was asked for, by its id.
        drawn_pictures: the same pictures where characters only can be set.
        kind, declared: of project, and what it declares: key figures, groups of inputs.
        brand: whose face the document has.
        amounts: says every result, so that it prints alike on all pages.
        numbers_said: rows and columns of all results said so far, by the number as it is printed.
        said_under: the same of each section alone, by the ids of its headings.
        inputs_said: row and numbers of all inputs said with their range so far, by the words that are printed.
        numbers_of_brief: what the brief prints, once a document has asked for it.
        known_of_brief, drawings: the same numbers, and charts by all that is ordered; from documents made before.
        sources: behind claims and results; what only the checks compare with stands in the attached tables.
    """

    def __init__(
        self, study: StudyData, words: Language, theme: Theme, declared: KindDeclaration | None = None,
        brand: Brand = NO_BRAND,
    ) -> None:  # fmt: skip
        said = localised(study, words)
        self._no_name = not brand.credit
        self.original, self.drawn_study, self.theme, self.brand = study, said.unmarked, theme, brand
        shown = said.study if brand.credit else unnamed(said.study)
        self.study = replace(shown, texts=texts_of_edition(study, words))
        self.untranslated, self.mixed = said.missing, said.study is not study
        self.kind = str(study.facts["kind"])
        self.words, self.declared = words.of_study(study.facts), declared or declared_by(self.kind)
        self.numbers_said: NumbersSaid = {}
        self.said_under: dict[str, NumbersSaid] = {}
        self.inputs_said: dict[str, tuple[Record, tuple[str, str, str]]] = {}
        self.numbers_of_brief: Sequence[PrintedNumber] | None = None
        self.known_of_brief: Sequence[PrintedNumber] | None = None
        self.drawings: dict[Ordered, Drawing] = {}
        self._as_high: dict[Ordered, Drawing] = {}
        self._said_here: NumbersSaid = {}
        self._last_said: NumbersSaid = {}
        self.amounts = Amounts(self.words, Steps.of(study), noted=self.note)
        self.left_out: tuple[str, ...] = ()
        self.alone = False
        self.pictures: dict[str, Picture] = {}
        self.drawn_pictures: dict[str, Picture] = {}
        self.orders: dict[str, Chart] = {}
        sources = study["sources"] if brand.credit else unnamed(study)["sources"]
        self.sources = tuple(row for row in sources.rows if not only_checked(row))
        self._cited: Counter[int] = Counter()
        self._numbers = {str(row["id"]): place for place, row in enumerate(self.sources, start=1)}

    def note(self, row: Record, column: str, said: str) -> None:
        """Note that a number was said of a row."""
        self.numbers_said.setdefault(said, {})[id(row), column] = row
        self._said_here.setdefault(said, {})[id(row), column] = row

    def note_input(self, row: Record, said: str, numbers: tuple[str, str, str]) -> None:
        """Note in which words an input was printed with its range, and its value, low and high end there."""
        self.inputs_said[plain(spans(said))] = row, numbers

    def of_section(self, blocks: Iterable[Block]) -> list[Block]:
        """Return the blocks of one section; what numbers were said while it was put together is kept by its headings.

        A section without a heading goes on under the last one of the section before.
        """
        self._said_here = {}
        made = list(blocks)
        if ids := [block.id for block in walk(made) if isinstance(block, Heading)]:
            self.said_under |= dict.fromkeys(ids, self._said_here)
            self._last_said = self._said_here
        else:
            for said, held in self._said_here.items():
                self._last_said.setdefault(said, {}).update(held)
        self._said_here = {}
        return made

    def fact(self, name: str) -> str:
        """Return a word or setting of the scenario.

        Raises:
            ImpactError: the study is of a kind of project that knows no such thing.
        """
        if name not in self.study.facts:
            raise ImpactError(
                f"This brief needs '{name}', which a study of the kind '{self.study.facts.get('kind')}' does not have. "
                "Its tables are there: impact show STUDY TABLE."
            )
        return str(self.study.facts[name])

    def text(self, message: str, **values: str | int) -> Text:
        """Return a message of the language as text; where no program is named, the form of it that names none."""
        if self._no_name and self.words.has(unnamed_message := f"{message}{NO_NAME}"):
            message = unnamed_message
        return rich(self.words, message, **values)

    def finding(self, message: str, **values: str | int) -> Text:
        """Return a heading that is a finding; one that rests on an announced output names it as its condition."""
        return (*self.if_announced, *self.text(message, **values))

    @property
    def if_announced(self) -> Text:
        """What stands before a finding that rests on an announced output; nothing before others."""
        return spans(self.words.say("if-announced")) if self.conditional else ()

    def numbered(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """Return the blocks of a document with figures and tables numbered in the order they are read."""
        counts = Counter[str]()

        def with_label(block: Block) -> Block:
            if not isinstance(block, Figure | Table):
                return block
            kind = "figure" if isinstance(block, Figure) else "table"
            counts[kind] += 1
            return replace(block, label=self.words.say(f"{kind}-label", number=counts[kind]))

        return map_blocks(blocks, with_label)

    def chart_context(self) -> ChartContext:
        """Return what says the values of charts."""
        return ChartContext(self.study, self.words)

    def amount(self, key: str) -> Amount:
        """Return a key figure with its range, rounded; rival answers to one question are said in one unit."""
        row, larger = self.study.row("kpi", key), self._said_like(key)
        return self.amounts.of(row) if larger == key else self.amounts.like(row, self.amounts.of(self._kpi(larger)))

    def _kpi(self, key: str) -> Record:
        return self.study.row("kpi", key)

    def _said_like(self, key: str) -> str:
        """Return the rival answer whose unit a key figure takes: the largest, unless it is a hundred times as large."""
        rivals = [
            each
            for each in self._rivals(key)
            if self.has_figure(each) and self._kpi(each)["unit"] == self._kpi(key)["unit"]
        ]
        sizes = {each: abs(float(self._kpi(each)["value"] or 0.0)) for each in (key, *rivals)}
        largest = max(sizes, key=lambda each: sizes[each])
        return largest if sizes[key] >= LEAST_RIVAL * sizes[largest] else key

    def _rivals(self, key: str) -> list[str]:
        """Return the figures that answer the same under another choice, or are shown with it on page 1 as equals."""
        found: list[str] = []
        for name, each in self.declared.figures.items():
            if key == name or key in each.otherwise:
                found += [name, *each.otherwise]
        for tile in self.declared.first_page.values():
            if tile.rivals and key in (*tile.figures, *tile.also):
                found += [*tile.figures, *tile.also]
        return [name for name in dict.fromkeys(found) if name != key]

    @cached_property
    def headlines(self) -> tuple[str, ...]:
        """The leading figures that the study holds, in the order of their kind."""
        return tuple(key for key in self.declared.headlines if self.has_figure(key))

    def rows(self, table: str, **keys: Cell) -> list[Record]:
        """Return the rows of a table whose columns hold these values; none where the study has no such table."""
        return list(self.study[table].where(**keys)) if table in self.study.tables else []

    def row(self, table: str, **keys: Cell) -> Record | None:
        """Return the first of these rows; None where there is none."""
        return next(iter(self.rows(table, **keys)), None)

    def has_figure(self, key: str) -> bool:
        """Return whether the study holds a key figure with a value."""
        return any(row["value"] is not None for row in self.study["kpi"].where(id=key))

    @property
    def has_table(self) -> bool:
        """Whether a table of the country stands behind the study."""
        return self.fact("table_year") != "0" and not self.by_proxy

    @property
    def by_proxy(self) -> bool:
        """Whether tables of other countries stand in for that of the country."""
        return bool(self.study.facts["proxy_donors"])

    @cached_property
    def setting(self) -> dict[str, str]:
        """What any sentence may name: place, years, money, and the facts of the kind of project; shares as per cent."""
        return setting(self.words, self.study.facts)

    def figure_name(self, key: str, *, dated: bool = True) -> str:
        """Return what a key figure is called in a sentence or a table, with its year unless that stands beside it."""
        return figure_name(self.words, self.setting, key, self.declared.figures, dated=dated) or key.replace("_", " ")

    def is_named(self, key: str) -> bool:
        """Return whether the language has a name for a key figure."""
        return bool(name_message(self.words, key, self.declared.figures))

    def topic(self, key: str) -> str:
        """Return what a key figure measures, inside a sentence: rival answers share it."""
        return small_first(topic(self.words, self.setting, key, self.declared.figures)) or key.replace("_", " ")

    def condition_of(self, key: str) -> str:
        """Return under which condition a key figure holds; nothing where it has none."""
        return condition_of(self.words, self.setting, key, self.declared.figures)

    def scale(self, key: str, *, short: bool = False) -> tuple[float, str]:
        """Return what a key figure is divided by wherever it stands in a table or chart, and the unit with that scale.

        A figure that is no row of the table of key figures goes by another one that answers the same question.
        """
        question = self.declared.figures[key].question
        like = (other for other, each in self.declared.figures.items() if each.question == question)
        known = next((each for each in (key, *like) if self.has_figure(each)), None)
        if known is None:
            return 1.0, ""
        row = self._kpi(self._said_like(known))
        amount = self.amounts.counted(row)
        return amount.per, amount.with_scale(self._unit_words(row, "", short=short))

    def unit_of(self, amount: Amount, row: Record, *, short: bool = False) -> str:
        """Return the unit of a key figure as it stands behind it; `short` where its label says what is counted."""
        return amount.behind_millions(self._unit_words(row, amount.value, short=short), str(row["unit"]))

    def _unit_words(self, row: Record, number: str, *, short: bool) -> str:
        """Return the unit of a key figure in words; in some languages it goes by the number before it."""
        return unit_in_words(self.words, str(row["unit"]), number, short=short)

    def reason(self, key: str) -> str:
        """Return why something is not estimated; empty when there is no such note."""
        return next((str(row["reason"]) for row in self.study["notes"].where(id=key)), "")

    def source_number(self, source_id: str) -> int:
        """Return the number under which a source is listed."""
        number = self._numbers[source_id]
        self._cited[number] += 1
        return number

    def cite(self, sources: Iterable[str]) -> str:
        """Return "[1], [4]–[7]" for source ids, in the order of the list."""
        numbers = sorted({self._numbers[source] for source in sources})
        self._cited.update(numbers)
        return _ranges(numbers)

    def most_cited(self, most: int) -> dict[int, Record]:
        """Return the sources that the document has named most often so far, by number and in the order of the list.

        Args:
            most: how many at most, for a list that leaves others out (`Sources.chosen`).
        """
        chosen = sorted(sorted(self._cited, key=lambda number: (-self._cited[number], number))[:most])
        return {number: self.sources[number - 1] for number in chosen}

    def cite_topics(self, *topics: str) -> str:
        """Return the numbers of all sources that stand behind parts of the model."""
        return self.cite(str(row["id"]) for row in self.sources if set(topics) & set(str(row["topics"]).split()))

    def cite_table(self) -> str:
        """Return the number of the national table's source."""
        return self.cite([self.fact("table_source")])

    def source_line(self, *topics: str) -> Text:
        """Return the source line of an exhibit: the model, and the main sources behind it in words."""
        behind = [str(row["id"]) for row in self.sources if set(topics) & set(str(row["topics"]).split())]
        line = self._sources_said([self.words.say("own-model"), *self._source_words.named(behind, topics)])
        if not (self.by_proxy and self._behind_proxy & set(topics)):
            return line
        return (*line, *spans(" "), *self.proxy_text("proxy-line"))

    def source_line_of(self, sources: Iterable[str]) -> Text:
        """Return the source line of an exhibit that shows what these sources say: the model has no part."""
        return self._sources_said(self._source_words.named(sources))

    def _sources_said(self, parts: Iterable[str]) -> Text:
        line = self.words.say("source-line", sources="; ".join(parts))
        self._cited.update(int(number) for number in NUMBERED.findall(line))
        return spans(line)

    @property
    def _source_words(self) -> SourceWords:
        return SourceWords(self.study, self.words, self._numbers, self.alone)

    @cached_property
    def _behind_proxy(self) -> set[str]:
        """Topics that read the error of a proxy, and jobs, which rest on it."""
        rows = (row for row in self.study["assumptions"].rows if str(row["id"]).startswith("proxy_ratio"))
        return {"jobs", *(topic for row in rows for topic in str(row["topics"]).split())}

    def proxy_text(self, message: str) -> Text:
        """Return a message about the proxy: its donors and level, and how wrong such estimates were in tests."""
        facts, jobs = self.study.facts, self.fact("proxy_jobs") == "yes"
        ends = {
            f"{name}_{end}": self.words.digits(float(facts[f"proxy_{name}_{end}"] or 0), 2)
            for name in ("gva", "jobs", "spread")
            for end in ("low", "high")
        }
        error = self.words.say("proxy-error-jobs" if jobs else "proxy-error", **ends)
        level = self.words.say(f"proxy-level-{self.fact('proxy_level')}", **self.setting)
        several = facts["proxy_spread_low"] != facts["proxy_spread_high"]
        alone = self.words.say("proxy-each" if several else "proxy-alone", **ends)
        return self.text(message, error=Marked(error), fitted=Marked(level), alone=Marked(alone), **self.setting)

    @property
    def conditional(self) -> bool:
        """Whether all results depend on an announced output, so that every sentence has to say so."""
        path = self.study.facts.get("central_path")
        if path is None:
            return False
        row = self.row("output_by_year", id=f"{path}.{self.fact('headline_year')}")
        return row is not None and row["status"] == "announced"

    @property
    def on_condition(self) -> str:
        """The ending of messages that name the announced output as their condition; empty without one."""
        return "-announced" if self.conditional else ""

    def input_name(self, key: str) -> str:
        """Return what an assumption or a factor of the catalogue is called in print."""
        return input_name(self.words, self.study.facts, key)

    def names_input(self, key: str) -> bool:
        """Return whether the language has a name for an input; figures that only checks read may have none."""
        return has_input_name(self.words, self.study.facts, key)

    def input_said(self, key: str) -> str:
        """Return what an input is called inside a sentence: its name, quoted."""
        return self.words.say("quoted-input", name=self.input_name(key))

    def rule_name(self, rule: str) -> str:
        """Return what an electricity rule is called."""
        message = f"if-{slug(rule)}"
        return (
            capitalise_first(self.words.say(message, base_year=self.fact("base_year")))
            if self.words.has(message)
            else rule
        )

    def path_name(self, end: str) -> str:
        """Return what the low, central or high output path is called."""
        return self.fact(f"{end}_path_label").lower()

    def unit_words(self, unit: str) -> str:
        """Return a unit as it is printed."""
        return unit_words(self.words, unit)

    def plain_range(self, row: Record, of: Sequence[float] = ()) -> tuple[str, str, str, str]:
        """Return value, low, high and unit of an input as they are printed; shares of one as per cent.

        In the place of each number of an input that is withheld stands that it is.

        Args:
            row: The numbers and their unit.
            of: The numbers by which it is a share, where those of the row are others than the range of the input.
        """
        if is_withheld(row):
            said_so = self.words.say("input-withheld")
            return said_so, said_so, said_so, self.unit_words(str(row["unit"]))
        numbers = [number_in(row[name]) for name in ("value", "low", "high")]
        unit = str(row["unit"])
        known = [Decimal(repr(number)) for number in numbers if number is not None]
        if unit in ("1", "1/yr") and max(map(abs, of or map(float, known))) <= 1:
            known = [number * 100 for number in known]
            unit = unit.replace("1", "share", 1)
        places = max(max(0, -int(number.normalize().as_tuple().exponent)) for number in known)
        # Two figures of the smallest number at least, so that none but zero prints as zero.
        figures = max((1 - number.adjusted() for number in known if number), default=0)
        said = [self.words.digits(number, min(places, max(3, figures))) for number in known]
        (value, low, high), words = format_with_large_number_word(self.words, said, self.unit_words(unit))
        return value, low, high, words

    def drawn(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """Return the blocks with all charts drawn; one that this document has drawn as high as it is ordered stays."""

        def with_drawing(block: Block) -> Block:
            if not isinstance(block, Figure) or not isinstance(block.chart, Chart):
                return block
            chart, ordered = block.chart, (block.chart.name, block.chart.width, block.chart.options)
            made = self._as_high.get((*ordered, chart.height)) or self.drawings.get((*ordered, chart.height))
            if made is None:
                made = drawing(chart, self.drawn_study, self.words, self.theme)
                self.drawings[*ordered, chart.height] = made
            self._as_high[*ordered, made.height] = made
            return replace(block, chart=made)

        return map_blocks(blocks, with_drawing)


def only_checked(row: Record) -> bool:
    """Return whether an input or a source stands behind no result, only behind checks of plausibility."""
    return all(topic.startswith("check_") for topic in str(row["topics"]).split())


def _ranges(numbers: Iterable[int]) -> str:
    """Return "[3], [5]–[8]" for runs of three or more consecutive numbers."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts: list[str] = []
    for run in runs:
        parts += [f"[{run[0]}]–[{run[-1]}]"] if len(run) > 2 else [f"[{number}]" for number in run]
    return ", ".join(parts)
