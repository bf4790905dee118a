"""What texts of the data are in a language: notes of figures, names of peers, reasons why something is not estimated.

They stand in `templates/languages/CODE/data.csv`: the English text, and what is said for it. `{}` in a text stands for
what differs from case to case, such as a name; the first of them is `{1}` in what is said, the second `{2}`. Those of
a kind of project stand in `templates/kinds/KIND/languages/CODE/data.csv` and go before.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from impact.core.errors import Problem, ProblemsError, problem
from impact.files import resources
from impact.files.reading import read_text, rows

# A text with holes is looked for in short texts, and has few: to try all ways takes time.
LONGEST, MOST_HOLES = 400, 3
FILE, HEADER, HOLE = "data.csv", ["text", "said"], "{}"
SOURCE = "en"  # data are written in English


@dataclass(frozen=True)
class DataTexts:
    whole: Mapping[str, str]
    holed: Mapping[str, str]

    @cached_property
    def patterns(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        return tuple(
            (re.compile("(.+?)".join(map(re.escape, text.split(HOLE))), re.DOTALL), said)
            for text, said in self.holed.items()
        )

    def said(self, text: str) -> str | None:
        known = self.whole.get(text)
        if known is not None:
            return known
        for pattern, said in self.patterns if len(text) <= LONGEST else ():
            if found := pattern.fullmatch(text):
                return re.sub(r"\{(\d)\}", lambda hole: self._in_hole(found[int(hole[1])]), said)
        return None

    def _in_hole(self, text: str) -> str:
        """Return what fills a hole, one text or a list of them: as the language says it where it has it."""
        return ", ".join(self.whole.get(part, part) for part in text.split(", "))


@lru_cache(maxsize=64)
def data_words(code: str, extra: tuple[Path, ...] = (), kind: str = "") -> DataTexts:
    """Return what texts of the data are in a language."""
    whole: dict[str, str] = {}
    problems: list[Problem] = []
    for place in (f"languages/{code}", *((f"kinds/{kind}/languages/{code}",) if kind else ())):
        for folder in reversed(list(resources.folders("templates", place, extra))):
            if (file := folder.joinpath(FILE)).is_file():
                shown = f"{place}/{FILE}"
                whole |= read(shown, read_text(file, shown), problems)
    if problems:
        raise ProblemsError(problems)
    holed = {text: said for text, said in whole.items() if HOLE in text}
    return DataTexts({text: said for text, said in whole.items() if text not in holed}, holed)


def texts_in(code: str, extra: tuple[Path, ...] = ()) -> Callable[[str], str | None]:
    """Return what says texts of the data in a language, without those of a language that it is written over from."""
    return str if code == SOURCE else data_words(code, extra).said


def read(shown: str, content: str, problems: list[Problem]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line, cells in rows(content, shown):
        if line == 1:
            if cells != HEADER:
                problems.append(problem(f"the columns are {', '.join(HEADER)}.", file=shown, line=1))
        elif len(cells) != len(HEADER):
            words = f"{len(cells)} cells stand here, and two are asked for. Quote what holds a comma."
            problems.append(problem(words, file=shown, line=line))
        elif cells[0] in found:
            problems.append(problem("the text stands twice. Keep one row.", file=shown, line=line))
        elif fault := hole_fault(*cells):
            problems.append(problem(fault, file=shown, line=line))
        elif cells[1]:  # an empty cell waits for its translation
            found[cells[0]] = cells[1]
    return found


def hole_fault(text: str, said: str) -> str:
    if text.count(HOLE) > MOST_HOLES or HOLE * 2 in text:
        return f"at most {MOST_HOLES} '{HOLE}' may stand in a text, with something between them."
    count, used = text.count(HOLE), set(re.findall(r"\{(\d*)\}", said))
    wanted = {str(number) for number in range(1, count + 1)}
    if not said or used == wanted:
        return ""
    return f"what is said needs {', '.join(f'{{{each}}}' for each in sorted(wanted)) or 'no braces'}, as the text has."
