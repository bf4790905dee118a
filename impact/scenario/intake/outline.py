"""A scenario to start from as a commented file: what is given, what is still to fill, and all else that can be said.

What is not given stands behind a `#`, without a value: where the `#` is taken away and nothing is filled in, checking
refuses the line. So no number gets into a brief that nobody has stated.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from impact.files.validation import models_in
from impact.files.yaml import Path, dotted, read_yaml
from impact.scenario.defaults.checks import place_in_schema
from impact.scenario.defaults.complete import missing
from impact.scenario.defaults.entries import ANY, GIVEN, OPTIONAL, Default, RequiredInput, is_number
from impact.scenario.defaults.layers import DEFAULTS
from impact.scenario.defaults.listing import in_words
from impact.scenario.files.inherit import INHERITS
from impact.scenario.intake.answers import flat
from impact.scenario.intake.fields import NUMBER, Leaf, allowed
from impact.scenario.intake.questions import Question, Start, small
from impact.scenario.json_schema import summary, words_of
from impact.scenario.quantity import Assumption
from impact.scenario.schema import scenario_of

_PLAIN = re.compile(r"[^\W_][^\n:#,\[\]{}&*!|>'\"%@`\\]*(?<! )").fullmatch
_WORDS = {"true", "false", "null", "yes", "no", "on", "off"}
_NUMBER_LIKE = re.compile(r"[-+.\d][\d_.,:eExXoO+\-]*").fullmatch
_DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?").fullmatch
WIDTH = 118  # characters of a line with its comment
FILL = "FILL:"
LATER = "LATER:"  # what keeps a brief a draft until it is said
EDITORS = "# yaml-language-server: $schema=scenario.schema.json"
NAME_OF_PART = "NAME"  # for a name that the client gives
OPTIONAL_KEYS = "Optional keys"


@dataclass(frozen=True)
class _Line:
    """What stands at an address: a value, or what would stand there, behind a `#`; of a list, its entries below it.

    Attributes:
        text: Value as YAML.
        says: Comment.
        live: Whether the scenario says it.
        entries: Values of a list, as YAML.
        fields: Fields of an entry, for a list that is still empty.
        further: Whether it may stay left out.
    """

    text: str
    says: str = ""
    live: bool = True
    entries: tuple[str, ...] = ()
    fields: tuple[Leaf, ...] = ()
    further: bool = False


def outline(
    start: Start, given: Mapping[str, Any], *, header: Sequence[str] = (), notes: Mapping[Path, str] | None = None
) -> str:
    """Return the text of a scenario.

    Args:
        start: what is asked, and what follows from the country. given: answers, as keys and values.
        header: lines at the top, without their `#`. notes: what is said behind values, by address.
    """
    whole = _whole(start, given)
    lines: dict[Path, _Line] = {}
    said = _sayings(start.questions, whole)
    for path, value in _parts(whole):
        behind = (notes or {}).get(path) or (start.facts[path][1] if path in start.facts else "") or said.get(path, "")
        in_parts = isinstance(value, list) and any(isinstance(each, Mapping) for each in value)
        entries = tuple(map(inline, value)) if in_parts else ()
        lines[path] = _Line("" if entries else inline(value), behind, entries=entries)
    asked = [each for question in start.questions if question.must for each in _open(start, question, whole)]
    lines |= {path: line for path, line in asked if not _covered(path, lines)}
    for question in (*start.questions, *start.further):
        if not any(_held(whole, other) for other in question.others):
            _offer(start, question, whole, lines)
    body = list(_rendered(_Tree(start.kind, lines), (), ""))
    text = "\n".join([EDITORS, *(f"# {line}".rstrip() for line in (*header, *_of_numbers())), *body]) + "\n"
    if read_yaml(text, "")[0] != read_yaml(inline(whole), "")[0]:
        raise AssertionError("the file does not say what was given")
    return text


def _of_numbers() -> Iterator[str]:
    """Yield what any number may have besides, in the words of the schema."""
    yield "Any number may also have:"
    said = words_of(Assumption)
    for name in Assumption.model_fields:
        if name not in NUMBER:
            yield from _wrapped(f"* {name}: {said.get(name, 'values by year, {2030: {central: , low: , high: }}')}", 2)


def _offer(start: Start, question: Question, whole: Mapping[str, Any], lines: dict[Path, _Line]) -> None:
    leaf, default = question.leaf, question.default
    for path in _places(leaf.path if default is None else default.path, whole, unnamed=True):
        path = path[:-1] if isinstance(path[-1], int) else path
        here = lines.get(path)
        if leaf.entry and here is not None and here.text == "[]":
            lines[path] = replace(here, says=f"{leaf.words} Take [] away to list them".strip(), fields=leaf.entry)
        elif not _covered(path, lines) and default is None:
            says = _meaning(question, start)
            lines[path] = _Line(_blank(leaf, start), says, live=False, fields=leaf.entry, further=True)
        elif not _covered(path, lines) and default is not None:
            rate = f": {in_words(default.value)} times {default.times}" if default.times else ""
            says = f"default of the {default.layer}{rate}"
            lines[path] = _Line(_shown(default, start), says, live=False, further=True)


def _places(path: Path, whole: Mapping[str, Any], *, unnamed: bool = False) -> list[Path]:
    """Return an address under each name that the scenario gives."""
    nodes: list[tuple[Path, Any]] = [((), whole)]
    for part in path:
        following: list[tuple[Path, Any]] = []
        for at, node in nodes:
            inner = node if isinstance(node, Mapping) else {}
            name = part.removesuffix(OPTIONAL) if isinstance(part, str) else part
            names: list[str | int]
            if part == ANY:
                names = list(map(str, {} if is_number(inner) else inner)) or [NAME_OF_PART] * unnamed
            else:
                names = [name] if unnamed or name in inner or (name == part and isinstance(part, str)) else []
            following += [((*at, each), inner.get(each)) for each in names]
        nodes = following
    return [at for at, _ in nodes]


def _meaning(question: Question, start: Start) -> str:
    leaf = question.leaf
    needed = "needed here" if leaf.required and len(leaf.path) > 2 else ""
    parts = (small(leaf.words).rstrip("."), allowed(leaf), needed)
    says = question.says if leaf.path in start.facts else "; ".join(part for part in parts if part)
    of_people = leaf.path[0] in ("roles", "panel") and leaf.path[-1] not in ("reason", "signed_on", "address")
    return f"{LATER} {says}" if of_people or leaf.path == ("question",) else says


def _parts(whole: Mapping[str, Any]) -> Iterator[tuple[Path, Any]]:
    for key, value in whole.items():
        if key == "sources" and isinstance(value, Mapping):
            yield from (((key, name), entry) for name, entry in value.items())
        else:
            yield from flat(value, (key,))


def _whole(start: Start, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the file says: whose layers it takes, what follows from the country, and the answers."""
    first: dict[str, Any] = {INHERITS: DEFAULTS} if start.layers is not None else {"scenario": 1}
    project = given.get("project")
    facts = {str(path[0]): value for path, (value, _) in start.facts.items()}
    inner = {"kind": start.kind, **(dict(project) if isinstance(project, Mapping) else {})}
    return {**first, **facts, **given, "country": start.country, "project": inner}


def _sayings(questions: Iterable[Question], whole: Mapping[str, Any]) -> dict[Path, str]:
    """Return what questions say, by the address of their answers; of several answers to one question at the first."""
    found: dict[Path, str] = {}
    told: set[tuple[Path, str]] = set()
    for each in questions:
        if each.must:
            words = each.says.partition(": ")[0] if len(each.says) > 60 else each.says
            for path in _places(each.leaf.path, whole):
                if (each.place, words) not in told:
                    found.setdefault(path, words)
                told.add((each.place, words))
    return found


def _open(start: Start, question: Question, whole: Mapping[str, Any]) -> Iterator[tuple[Path, _Line]]:
    leaf = question.leaf
    if any(_held(whole, path) for path in question.others):
        return
    others = "".join(f" (or {'.'.join(map(str, other))})" for other in question.others)
    line = _Line(_blank(leaf, start), f"{FILL} {question.says}{others}", live=False)
    if isinstance(leaf.path[-1], int):  # one of two years in a list
        if not _held(whole, leaf.path[:-1]):
            yield leaf.path[:-1], replace(line, says=line.says.rpartition(" (")[0])
        return
    below = leaf.path[len(question.place) :]
    for each in missing(RequiredInput(((*question.place, *below),), "", ""), whole):
        yield tuple(NAME_OF_PART if part == ANY else str(part) for part in each.addresses[0]), line


def _held(whole: Mapping[str, Any], path: Path) -> bool:
    return not list(missing(RequiredInput((path,), "", ""), whole))


def open_questions(start: Start, given: Mapping[str, Any]) -> list[Question]:
    """Return the questions without an answer: what only the client knows, and what no data of the country hold."""
    whole = {**given, "country": start.country}
    return [each for each in start.questions if each.must and list(_open(start, each, whole))]


def _blank(leaf: Leaf, start: Start) -> str:
    if isinstance(leaf.path[-1], int):
        return "[FIRST, LAST]"
    if leaf.form == "number":
        return inline({"central": None, "low": None, "high": None, "unit": _unit(leaf.unit, start), "reason": None})
    if leaf.form == "years":
        return "{2030: }"
    if leaf.form in ("names", "list") and not leaf.entry:
        return "[ ]"
    return ""


def _unit(text: str, start: Start) -> str:
    return start.filled(text).replace("{", "").replace("}", "")


def _shown(default: Default, start: Start) -> str:
    if default.is_setting:
        return inline(default.value)
    unit = _unit(str(default.value.get("unit", "")), start)
    if default.times:
        return inline({"central": None, "unit": unit, "reason": None})
    names = ("central", "low", "high", "years")
    value = {name: default.value[name] for name in names if default.value.get(name) is not None}
    return inline({**value, "unit": unit, "reason": None})


def _covered(path: Path, lines: Mapping[Path, _Line]) -> bool:
    return any(path[:length] in lines for length in range(1, len(path) + 1)) or any(
        known[: len(path)] == path for known in lines
    )


class _Tree:
    """What is where, part by part: first what is given or to fill, then what may be left out, both by the schema."""

    def __init__(self, kind: str, lines: Mapping[Path, _Line]) -> None:
        self._schema = scenario_of(kind)
        self.lines = lines

    def keys(self, path: Path) -> list[str]:
        found = dict.fromkeys(str(each[len(path)]) for each in self.lines if each[: len(path)] == path)
        order = list(found)
        return sorted(found, key=lambda key: (self.further((*path, key)), self._rank((*path, key)), order.index(key)))

    def _rank(self, path: Path) -> float:
        if path in ((INHERITS,), ("scenario",)):
            return -1
        if path == (GIVEN,):
            return self._rank(("project",)) - 0.5
        found = place_in_schema(self._schema, path)
        if isinstance(found, str) or found[1] != path[-1]:
            return 0
        return list(found[0].model_fields).index(found[1])

    def live(self, path: Path) -> bool:
        return any(line.live for each, line in self.lines.items() if each[: len(path)] == path)

    def further(self, path: Path) -> bool:
        """Return whether all of a part may stay left out."""
        return all(line.further for each, line in self.lines.items() if each[: len(path)] == path)

    def words(self, path: Path) -> str:
        found = place_in_schema(self._schema, path)
        if not self.further(path) or isinstance(found, str) or found[1] != path[-1]:
            return ""
        return next((summary(model) for model in models_in(found[2]) if model is not Assumption), "")


def _rendered(tree: _Tree, path: Path, indent: str) -> Iterator[str]:
    opened = tree.further(path)
    for key in tree.keys(path):
        here = (*path, key)
        if not opened and tree.further(here):
            opened = True
            yield from ("",) if not path else ()
            yield from _comment(f"{OPTIONAL_KEYS} of {dotted(path) if path else 'the file'}", indent)
        line = tree.lines.get(here)
        if line is None:
            if not path:
                yield ""
            yield from _written(_Line("", tree.words(here), live=tree.live(here)), key, indent)
            yield from _rendered(tree, here, f"{indent}  ")
        else:
            yield from _written(line, key, indent)


def _written(line: _Line, key: str, indent: str) -> Iterator[str]:
    if line.entries:
        yield f"{indent}{key}:"
        yield from (f"{indent}  - {entry}" for entry in line.entries)
        return
    text = f"{'' if line.live else '# '}{indent}{key}: {line.text}".rstrip()
    says = " ".join(line.says.split()).rstrip(".")
    if says and len(text) + len(says) + 4 <= WIDTH:
        yield f"{text}  # {says}"
    else:
        yield from _comment(says, indent) if says else ()
        yield text
    yield from _entry(line.fields, indent)


def _entry(fields: Iterable[Leaf], indent: str) -> Iterator[str]:
    lead, part = "  - ", ""
    for leaf in fields:
        if len(leaf.path) > 1 and leaf.path[0] != part:
            part = str(leaf.path[0])
            yield f"# {indent}    {part}:"
        inner = "".join(("{", ", ".join(f"{each.path[-1]}: " for each in leaf.entry), "}")) if leaf.entry else ""
        text = f"[{inner}]" if leaf.form in ("names", "list") else ""
        says = "; ".join(
            each for each in (small(leaf.words).rstrip("."), allowed(leaf),
                              "needed" if leaf.required else "") if each
        )  # fmt: skip
        yield from _written(
            _Line(text, says, live=False), f"{lead}{'  ' * (len(leaf.path) - 1)}{leaf.path[-1]}", indent
        )
        lead = "    "


def _comment(says: str, indent: str) -> Iterator[str]:
    """Yield a comment above its line, broken where it is long; at the margin with a mark that no key has."""
    yield from (f"{indent or '#'}# {part}" for part in _wrapped(says, len(indent or "#")))


def _wrapped(says: str, indent: int) -> list[str]:
    from textwrap import wrap

    return wrap(says, WIDTH - indent - 2)


def inline(value: Any) -> str:
    """Return a value as YAML in one line.

    >>> inline({"central": 100, "unit": "MW", "reason": "As contracted: 100 MW."})
    '{central: 100, unit: MW, reason: "As contracted: 100 MW."}'
    >>> inline("1"), inline(2030), inline(True), inline([2028, 2042])
    ('"1"', '2030', 'true', '[2028, 2042]')
    """
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)}: {inline(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(inline(part) for part in value) + "]"
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return repr(value) if "e" not in repr(value) or "." in repr(value) else repr(value).replace("e", ".0e")
    if isinstance(value, int):
        return str(value)
    return _text(str(value))


def _key(key: Any) -> str:
    text = str(key)
    return text if re.fullmatch(r"\w[\w?*-]*", text) else json.dumps(text, ensure_ascii=False)


def _text(text: str) -> str:
    plain = _PLAIN(text) and text.lower() not in _WORDS and text.isprintable() and not _NUMBER_LIKE(text)
    return text if plain or _DATE(text) else json.dumps(text, ensure_ascii=False)
