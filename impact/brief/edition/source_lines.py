"""The source line of an exhibit in words: the sources that matter most by their titles, the others as a count."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from impact.language.messages import Language
from impact.study.study import StudyData
from impact.study.tables import Record

NAMED = 2  # sources that are named
LONGEST = 60  # characters of a title that is printed whole; of a longer one stands who published it, and when
OWN = "impact_assumptions"  # what the package assumes is no publication: it is counted with the others
UNRANKED = 10**6  # of an input whose effect was not measured


@dataclass(frozen=True)
class SourceWords:
    """What says the sources of a document.

    Attributes:
        study, words: of the document.
        numbers: under which its sources are listed, by id.
        alone: whether the document goes without an annex, which lists the others.
    """

    study: StudyData
    words: Language
    numbers: Mapping[str, int]
    alone: bool = False

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
