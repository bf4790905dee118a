"""Rules of a reviewer, several to a theme; a theme is a file in `rules`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from impact.files.yaml import Path
from impact.review.finding import Finding, Level
from impact.review.subject import Subject


@dataclass(frozen=True)
class Found:
    """What a rule found.

    Attributes:
        path: where in the scenario. message: what was found. remedy: what to do.
        where: as people call the place, if not by the path. at: file, line and column in another file.
    """

    path: Path
    message: str
    remedy: str = ""
    where: str = ""
    at: tuple[str, int, int] | None = None


Find: TypeAlias = Callable[[Subject], Iterator[Found]]


@dataclass(frozen=True)
class Rule:
    """One rule.

    Attributes:
        id: `THEME/NAME`. level: of what it finds.
        find: yields what it finds in a scenario; it reads nothing and changes nothing.
    """

    id: str
    level: Level
    find: Find

    def findings(self, subject: Subject) -> Iterator[Finding]:
        """Yield what the rule finds, with file, line and column."""
        for each in self.find(subject):
            file, line, column = each.at or subject.place(each.path)
            where = each.where or subject.where(each.path)
            yield Finding(self.level, self.id, each.message, each.remedy, file, line, column, where)


@dataclass(frozen=True)
class Theme:
    """Rules about one thing.

    Attributes:
        name: of the file. rules: in the order in which they are applied.
    """

    name: str
    rules: list[Rule] = field(default_factory=list)

    def rule(self, name: str, level: Level) -> Callable[[Find], Find]:
        """Return a decorator that makes a rule of a function."""

        def add(find: Find) -> Find:
            self.rules.append(Rule(f"{self.name}/{name}", level, find))
            return find

        return add
