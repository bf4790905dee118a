"""Corrections made in the text of a scenario: as many as are safe, none that brings a new problem."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from impact.errors import Problem, ProblemsError
from impact.review.fix import Change, Faulty
from impact.review.fixes import fixes
from impact.scenario.spliced import spliced
from impact.source_positions import dotted, read_yaml

ALONE = 100  # corrections that are tried one by one
ROUNDS = 10  # one correction lets the next be seen: a key in the wrong case hides what is wrong with its value


@dataclass(frozen=True)
class Fixed:
    """A file that was corrected.

    Attributes:
        file: as the user named it. before, after: its text. changes: in the order in which they were made.
    """

    file: str
    before: str
    after: str
    changes: Sequence[Change]

    @property
    def told(self) -> str:
        """What was changed, with the reason, then line by line."""
        said = [f"{self.file}: {len(self.changes)} corrected."]
        said += [f"  {each.where}: {each.old!r} is now {each.edit.new!r}: {each.why}." for each in self.changes]
        return "".join(f"{line}\n" for line in [*said, *self.difference])

    @property
    def difference(self) -> list[str]:
        """The lines that differ, as a unified diff."""
        pair = self.before.splitlines(), self.after.splitlines()
        return list(difflib.unified_diff(*pair, self.file, f"{self.file} (corrected)", lineterm=""))


def corrected(text: str, file: str, problems_of: Callable[[str], Sequence[Problem]]) -> Fixed:
    """Return a text with what is safe to correct.

    A change stays where the text has no more problems than before, or where all that was known to be wrong is right, so
    that it is read further than before; and where nothing is wrong at its own place. All are tried together, since
    hundreds tried alone would take minutes; where not all may stay, each is tried alone, the first hundred of them.

    Args:
        text, file: of the scenario. problems_of: returns why a text is refused.
    """
    now, problems = text, problems_of(text)
    changes: list[Change] = []
    for _ in range(ROUNDS):
        proposed = _proposed(now, file, problems)
        made = len(changes)
        for some in (proposed, *([each] for each in proposed[:ALONE])):
            try:
                tried = spliced(now, [change.edit for change in some])
            except ValueError:  # one is written in a form that is left alone, or two are of one word
                continue
            found = problems_of(tried)
            if some and all(_better(change, problems, found) for change in some):
                now, problems = tried, found
                changes += some
                if some is proposed:
                    break
        if made == len(changes):
            break
    return Fixed(file, text, now, changes)


def _proposed(text: str, file: str, problems: Sequence[Problem]) -> list[Change]:
    try:
        values, places = read_yaml(text, file)
    except ProblemsError:
        return []
    faulty = Faulty(values, places, problems)
    return [change for name in fixes for change in fixes[name](faulty)]


def _better(change: Change, before: Sequence[Problem], after: Sequence[Problem]) -> bool:
    """Return whether a change may stay."""
    path = change.edit.path
    place = dotted((*path[:-1], str(change.edit.new)) if change.edit.is_key else path)
    known = {(each.where, each.message) for each in before}
    fresh = {(each.where, each.message) for each in after} - known
    if any(where == place for where, _ in fresh):
        return False
    further = bool(before) and not known & {(each.where, each.message) for each in after}
    return len(after) <= len(before) or further
