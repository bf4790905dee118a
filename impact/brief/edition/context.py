"""One edition of a brief while it is put together: study, words, theme, and what has been numbered so far."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property

from impact.brief.edition.attachments import texts_of_edition
from impact.brief.edition.citations import Citations
from impact.brief.edition.localised import Localised, localised
from impact.brief.edition.print_log import PrintLog
from impact.brief.edition.rich import Marked, rich, spans
from impact.brief.edition.white_label import NO_NAME
from impact.charts.drawing.picture import ChartContext
from impact.core.errors import ImpactError
from impact.core.text import capitalise_first, small_first
from impact.document import Block, Figure, Table, Text, map_blocks
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


@dataclass(frozen=True, eq=False)  # one edition is itself: its cached words hang on it
class BriefContext:
    """What the sections of a document are given; what they print is noted in its log.

    Attributes:
        original: The study as it was made.
        language: In which the document speaks.
        theme: Its look.
        declaration: What its kind of project declares; that of the package where none is given.
        brand: Whose face the document has.
        left_out: Sections that the document goes without.
        alone: Whether it goes without an annex, so that nothing in it sends its readers there.
        rounded: How finely its figures are printed; as their own ranges allow where none is given.
        log: What the document has printed so far.
    """

    original: StudyData
    language: Language
    theme: Theme
    declaration: KindDeclaration | None = None
    brand: Brand = NO_BRAND
    left_out: tuple[str, ...] = ()
    alone: bool = False
    rounded: Steps | None = None
    log: PrintLog = field(default_factory=PrintLog)

    @cached_property
    def localised(self) -> Localised:
        """The study with the texts of the edition, in place of those that its scenario has in another language."""
        return localised(self.original, self.language)

    @cached_property
    def study(self) -> StudyData:
        """What is printed: the study with the texts of the edition; what has none there is marked."""
        shown = self.localised.study
        return replace(
            shown if self.brand.credit else unnamed(shown), texts=texts_of_edition(self.original, self.language)
        )

    @property
    def drawn_study(self) -> StudyData:
        """The same where characters only can be set."""
        return self.localised.unmarked

    @property
    def untranslated(self) -> tuple[str, ...]:
        """Addresses of the texts that are printed in the language of the scenario."""
        return self.localised.missing

    @property
    def mixed(self) -> bool:
        """Whether texts of another language may stand in the document."""
        return self.localised.study is not self.original

    @cached_property
    def kind(self) -> str:
        """Of the project."""
        return str(self.original.facts["kind"])

    @cached_property
    def words(self) -> Language:
        """The language as it speaks of this study."""
        return self.language.of_study(self.original.facts)

    @cached_property
    def declared(self) -> KindDeclaration:
        """What the kind of project declares: key figures, groups of inputs."""
        return self.declaration or declared_by(self.kind)

    @cached_property
    def steps(self) -> Steps:
        """How finely each measure is rounded."""
        return self.rounded or Steps.of(self.original)

    @cached_property
    def amounts(self) -> Amounts:
        """Words every result, so that it prints alike on all pages."""
        return Amounts(self.words, self.steps, noted=self.log.note)

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
        if not self.brand.credit and self.words.has(unnamed_message := f"{message}{NO_NAME}"):
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
        row, larger = self.key_figure(key), self._rival_of_unit(key)
        return (
            self.amounts.of(row) if larger == key else self.amounts.like(row, self.amounts.of(self.key_figure(larger)))
        )

    def key_figure(self, key: str) -> Record:
        """Return the row of a key figure."""
        return self.study.row("key_figures", key)

    def _rival_of_unit(self, key: str) -> str:
        """Return the rival answer whose unit a key figure takes: the largest, unless it is a hundred times as large."""
        rivals = [
            each
            for each in self._rivals(key)
            if self.has_figure(each) and self.key_figure(each)["unit"] == self.key_figure(key)["unit"]
        ]
        sizes = {each: abs(float(self.key_figure(each)["value"] or 0.0)) for each in (key, *rivals)}
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
        return any(row["value"] is not None for row in self.study["key_figures"].where(id=key))

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
        row = self.key_figure(self._rival_of_unit(known))
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

    @cached_property
    def citations(self) -> Citations:
        """The sources of the document by their numbers; each use of one is counted in the log."""
        shown = self.original if self.brand.credit else unnamed(self.original)
        rows = tuple(row for row in shown["sources"].rows if not only_checked(row))
        return Citations(self.study, self.words, rows, self.alone, self.log.cited)

    def source_line(self, *topics: str) -> Text:
        """Return the source line of an exhibit: the model, and the main sources behind it in words."""
        line = self.citations.line(topics)
        if not (self.by_proxy and self._behind_proxy & set(topics)):
            return line
        return (*line, *spans(" "), *self.proxy_text("proxy-line"))

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


def only_checked(row: Record) -> bool:
    """Return whether an input or a source stands behind no result, only behind checks of plausibility."""
    return all(topic.startswith("check_") for topic in str(row["topics"]).split())
