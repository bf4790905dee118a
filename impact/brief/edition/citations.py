"""The sources of a document by number, and the source line of an exhibit: the main ones by title, others counted."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from impact.brief.edition.rich import spans
from impact.document import Text
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.study.tables import Record

NAMED = 2  # sources that are named
LONGEST = 60  # characters of a title that is printed whole; of a longer one stands who published it, and when
OWN = "impact_assumptions"  # what the package assumes is no publication: it is counted with the others
UNRANKED = 10**6  # of an input whose effect was not measured
NUMBERED = re.compile(r"\[(\d+)\]")  # a source in a text


@dataclass(frozen=True)
class Citations:
    """Cites the sources of a document by their numbers, and counts how often it did.

    Attributes:
        study: Of the document.
        words: Of the document.
        sources: Those of its list, in its order.
        alone: Whether the document goes without an annex, which lists the others.
        cited: How often each source was named, by its number.
    """

    study: StudyData
    words: Language
    sources: Sequence[Record]
    alone: bool = False
    cited: Counter[int] = field(default_factory=Counter)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Under which each source is listed, by its id."""
        return {str(row["id"]): place for place, row in enumerate(self.sources, start=1)}

    def number(self, source: str) -> int:
        """Return the number under which a source is listed."""
        number = self.numbers[source]
        self.cited[number] += 1
        return number

    def mark(self, sources: Iterable[str]) -> str:
        """Return "[1], [4]–[7]" for source ids, in the order of the list."""
        numbers = sorted({self.numbers[source] for source in sources})
        self.cited.update(numbers)
        return _ranges(numbers)

    def mark_topics(self, *topics: str) -> str:
        """Return the numbers of all sources that stand behind parts of the model."""
        return self.mark(self._behind(topics))

    def most(self, count: int) -> dict[int, Record]:
        """Return so many of the sources named most often so far, by number and in the order of the list."""
        chosen = sorted(sorted(self.cited, key=lambda number: (-self.cited[number], number))[:count])
        return {number: self.sources[number - 1] for number in chosen}

    def line(self, topics: Sequence[str]) -> Text:
        """Return the source line of an exhibit of the model that rests on these topics."""
        return self._line([self.words.say("own-model"), *self.named(self._behind(topics), topics)])

    def line_of(self, sources: Iterable[str]) -> Text:
        """Return the source line of an exhibit that shows what these sources say: the model has no part."""
        return self._line(self.named(sources))

    def _line(self, parts: Iterable[str]) -> Text:
        line = self.words.say("source-line", sources="; ".join(parts))
        self.cited.update(int(number) for number in NUMBERED.findall(line))
        return spans(line)

    def _behind(self, topics: Iterable[str]) -> list[str]:
        return [str(row["id"]) for row in self.sources if set(topics) & set(str(row["topics"]).split())]

    def named(self, sources: Iterable[str], topics: Iterable[str] = ()) -> list[str]:
        """Return the parts of a source line: the main sources with their numbers, then how many more there are.

        The national table leads, then what stands behind the inputs that move the results most.

        Args:
            sources: their ids.
            topics: parts of the model that the exhibit rests on.
        """
        ranks, table = self._ranks(set(topics)), str(self.study.facts.get("table_source", ""))
        ordered = sorted(
            dict.fromkeys(source for source in sources if source in self.numbers),
            key=lambda each: (each != table, ranks.get(each, UNRANKED)),
        )
        main = [each for each in ordered if each != OWN][:NAMED]
        rows = {str(row["id"]): row for row in self.study["sources"].rows}
        parts = [self._named(rows[each], each == table) for each in main]
        if more := len(ordered) - len(main):
            parts.append(self.words.say("source-more-alone" if self.alone else "source-more", count=more))
        return parts

    def _ranks(self, topics: set[str]) -> dict[str, int]:
        """Return of each source the best rank by effect of an input that rests on it, of those with these topics."""
        found: dict[str, int] = {}
        for row in self.study["assumptions"].rows:
            rank = row["effect_rank"]
            if rank is not None and topics & set(str(row["topics"]).split()):
                source = str(row["source_id"])
                found[source] = min(found.get(source, UNRANKED), int(rank))
        return found

    def _named(self, row: Record, table: bool) -> str:
        number = str(self.numbers[str(row["id"])])
        if table:
            return self.words.say("source-national-table", year=str(self.study.facts["table_year"]), number=number)
        title, year = str(row["title"]).strip("[]"), str(row["vintage"])[:4]
        if len(title) > LONGEST:
            publisher = str(row["publisher"]).split(",")[0]
            title = f"{publisher}, {year}" if year.isdigit() else publisher
        return self.words.say("source-named", title=title, number=number)


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
