"""A scenario made of answers: each laid where it belongs, all that is wrong with them told at once."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from typing import Any

from impact.core.errors import Problem, ProblemsError, did_you_mean, problem
from impact.files.yaml import Path
from impact.scenario.defaults.entries import ANY, OPTIONAL
from impact.scenario.intake.answers import AnswerError, answer, fits, matching, out_of_bounds, set_value
from impact.scenario.intake.fields import Leaf, leaves_at
from impact.scenario.intake.outline import NAME_OF_PART, outline
from impact.scenario.intake.questions import Start, start
from impact.scenario.load import parse

SAID = "--set"  # where answers come from, for messages
TEXTS_FIRST = ("number", "years", "yaml", "list")  # forms that may depend on other answers


@dataclass(frozen=True)
class NewScenario:
    """A scenario to start from.

    Attributes:
        text: of the file.
        kind, country: of it.
        problems: what is still to fill or to correct, as checking says it, at the line to fill where there is one.
    """

    text: str
    kind: str
    country: str
    problems: tuple[Problem, ...]


def path_of(address: str) -> Path:
    """Return the parts of an address such as `project.capacity`; whole numbers count entries of a list."""
    return tuple(int(part) if part.isascii() and part.isdigit() else part for part in address.split("."))


def leaf_of(begun: Start, path: Path) -> Leaf:
    """Return the field that an address names."""
    if any(str(part).endswith((ANY, OPTIONAL)) for part in path):
        raise AnswerError(f"'{ANY}' stands for a name of your own, such as works. Write that name in the address.")
    for question in (*begun.questions, *begun.further):
        if matching(path, question.leaf):
            return question.leaf
    try:
        found = leaves_at(begun.kind, path)
    except LookupError as error:
        asked = [each.address for each in begun.questions]
        near = did_you_mean(".".join(map(str, path)), asked)
        raise AnswerError(f"{error}{near}") from None
    exact = [leaf for leaf in found if leaf.path == path]
    return exact[0] if exact else Leaf(path, "yaml")


def apply_answers(
    kind: str, country: str, said: Mapping[str, str], given: dict[str, Any], extra: tuple[FilePath, ...] = ()
) -> dict[str, Any]:
    """Return a scenario with answers laid into it.

    Args:
        kind, country: of it.
        said: texts by address.
        given: what it holds already; it is changed.
        extra: the user's data folders.
    """
    problems: list[Problem] = []
    begun = start(kind, country, given, extra)
    later: dict[str, str] = {}
    for address, text in said.items():
        try:
            leaf = leaf_of(begun, path_of(address))
            if leaf.form in TEXTS_FIRST or text.lstrip().startswith(("{", "[")):
                later[address] = text
            else:
                set_value(given, path_of(address), answer(text, leaf, ""))
        except AnswerError as error:
            if str(error).startswith("the schema has no") and address.startswith("given."):
                later[address] = text  # a total of which defaults are shares: which ones, other answers decide
                continue
            problems.append(problem(str(error), file=SAID, where=address))
    begun = start(kind, country, given, extra)
    for address, text in later.items():
        try:
            path = path_of(address)
            leaf = leaf_of(begun, path)
            value = answer(text, leaf, begun.filled(leaf.unit))
            _fitting(value, leaf, begun.filled(leaf.unit))
            set_value(given, path, value)
        except AnswerError as error:
            problems.append(problem(str(error), file=SAID, where=address))
    if problems:
        raise ProblemsError(problems)
    return given


def _fitting(value: Any, leaf: Leaf, unit: str) -> None:
    """Hold a number against its field; units that differ are left to checking, which carries money."""
    if leaf.form != "number" or not isinstance(value, Mapping):
        return
    if "{" in str(value.get("unit", "")):
        raise AnswerError(f"say the unit: it is '{unit}', with the words in braces filled in.")
    if fits(str(value.get("unit", "")), unit) and (fault := out_of_bounds(value, leaf.bounds)):
        raise AnswerError(fault)


def new_scenario(
    name: str, kind: str, country: str, given: dict[str, Any], *, header: tuple[str, ...] = (),
    notes: Mapping[Path, str] | None = None, extra: tuple[FilePath, ...] = (),
) -> NewScenario:  # fmt: skip
    """Return a scenario with what is given, and what checking says of it.

    Args:
        name: of the scenario.
        kind, country: of it.
        given: answers as keys and values.
        header: lines at the top.
        notes: what is said behind values, by address.
        extra: the user's data folders.
    """
    begun = start(kind, country, given, extra)
    claims: dict[str, Any] = {"claims": []} if "claims" not in given and begun.layers is not None else {}
    text = outline(begun, {**given, **claims}, header=header, notes=notes)
    try:
        parse(text, name, f"{name}.yaml", extra)
    except ProblemsError as error:
        told = (*_no_table(begun, given, error.problems), *error.problems)
        return NewScenario(text, kind, country, tuple(_at_its_line(each, text) for each in told))
    return NewScenario(text, kind, country, ())


def _at_its_line(told: Problem, text: str) -> Problem:
    """Return a problem with the line on which its answer goes, where the file has one behind a `#`."""
    lines = text.splitlines()
    parts = [part.replace(ANY, NAME_OF_PART) for part in told.where.split(".")]
    at = -1
    for depth, part in enumerate(parts):
        line = re.compile(rf"(?:# )?{'  ' * depth}{re.escape(part)}:(?: |$)").match
        at = next((place for place in range(at + 1, len(lines)) if line(lines[place])), len(lines))
    return replace(told, line=at + 1) if at < len(lines) and lines[at].startswith("#") else told


def _no_table(begun: Start, given: Mapping[str, Any], told: Iterable[Problem]) -> Iterator[Problem]:
    """Yield that a table is lacking, which else is told only once all is filled in."""
    for each in begun.questions:
        if each.leaf.path == ("table",) and "table" not in given and not any(one.where == "table" for one in told):
            yield problem(f"{each.says}.", where="table")
