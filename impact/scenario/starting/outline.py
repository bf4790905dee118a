"""A scenario to start from as a commented file: what is given, what is still to fill, which defaults are in use.

What is not given stands behind a `#`, without a value: where the `#` is taken away and nothing is filled in, checking
refuses the line. So no number gets into a brief that nobody has stated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from impact.scenario.defaults.checks import place_in_schema
from impact.scenario.defaults.complete import missing
from impact.scenario.defaults.layers import DEFAULTS
from impact.scenario.defaults.listing import in_words
from impact.scenario.defaults.parts import ANY, GIVEN, OPTIONAL, Ask, Default
from impact.scenario.json_schema import words_of
from impact.scenario.overlay import INHERITS
from impact.scenario.schema import Panel, scenario_of
from impact.scenario.stage import ROLES
from impact.scenario.starting.answers import flat
from impact.scenario.starting.inline import inline
from impact.scenario.starting.leaves import Leaf, own_words
from impact.scenario.starting.questions import Question, Start, small
from impact.source_positions import Path, read_yaml

WIDTH = 118  # characters of a line with its comment
FILL = "FILL:"
LATER = "LATER:"  # what keeps a brief a draft until it is said
EDITORS = "# yaml-language-server: $schema=scenario.schema.json"
WITHOUT = "defaults are in use: impact defaults lists them with reasons, and impact new --defaults writes them here."
NAME_OF_PART = "NAME"  # for a name that the client gives


@dataclass(frozen=True)
class _Line:
    """What stands at an address: a value, or what would stand there, behind a `#`; of a list, its entries below it."""

    text: str
    says: str = ""
    live: bool = True
    entries: tuple[str, ...] = ()


def outline(
    start: Start, given: Mapping[str, Any], *, header: Sequence[str] = (), notes: Mapping[Path, str] | None = None,
    with_defaults: bool = False,
) -> str:  # fmt: skip
    """Return the text of a scenario.

    Args:
        start: what is asked, and what follows from the country. given: answers, as keys and values.
        header: lines at the top, without their `#`. notes: what is said behind values, by address.
        with_defaults: whether defaults in use stand there too, each behind a `#`.
    """
    whole = _whole(start, given)
    lines: dict[Path, _Line] = {}
    said = _sayings(start.questions, whole)
    for path, value in _parts(whole):
        behind = (notes or {}).get(path) or _reason_of(start, path) or said.get(path, "")
        entries = tuple(map(inline, value)) if _is_list(value) else ()
        lines[path] = _Line("" if entries else inline(value), behind, entries=entries)
    asked = [each for question in start.questions if question.must for each in _open(start, question, whole)]
    lines |= {path: line for path, line in asked if not _covered(path, lines)}
    if with_defaults:
        found = [
            *_for_a_final_brief(start),
            *(each for question in start.questions for each in _default(start, question, whole)),
        ]
        lines |= {path: line for path, line in found if not _covered(path, lines)}
    body = list(_rendered(_Tree(start.kind, lines), (), ""))
    count = _in_use(start, whole)
    end = () if with_defaults or not count else ("", f"# {count} {WITHOUT}")
    text = "\n".join([EDITORS, *(f"# {line}".rstrip() for line in header), *body, *end]) + "\n"
    if read_yaml(text, "")[0] != read_yaml(inline(whole), "")[0]:
        raise AssertionError("the file does not say what was given")
    return text


def _parts(whole: Mapping[str, Any]) -> Iterator[tuple[Path, Any]]:
    """Yield the values by address; an entry of the sources stands in one line."""
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


def _reason_of(start: Start, path: Path) -> str:
    return start.facts[path][1] if path in start.facts else ""


def _sayings(questions: Iterable[Question], whole: Mapping[str, Any]) -> dict[Path, str]:
    """Return what questions say, by the address of their answers; of several answers to one question at the first."""
    found: dict[Path, str] = {}
    told: set[tuple[Path, str]] = set()
    for each in questions:
        if each.must:
            words = _brief(each.says)
            for path in _places(each.leaf.path, whole):
                if (each.place, words) not in told or isinstance(path[-1], int):
                    found.setdefault(path[:-1] if isinstance(path[-1], int) else path, words)
                told.add((each.place, words))
    return found


def _brief(says: str) -> str:
    return says.partition(": ")[0] if len(says) > 60 else says


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(each, Mapping) for each in value)


def _places(path: Path, whole: Mapping[str, Any]) -> Iterator[Path]:
    """Yield an address with the names that the scenario gives; none where it leaves a part out, or names none."""
    nodes: list[tuple[Path, Any]] = [((), whole)]
    for part in path:
        name = str(part).removesuffix(OPTIONAL)
        following: list[tuple[Path, Any]] = []
        for at, node in nodes:
            if part == ANY:
                following += [((*at, key), inner) for key, inner in node.items()] if isinstance(node, Mapping) else []
            elif name != part and not (isinstance(node, Mapping) and name in node):
                continue
            else:
                inner = node.get(name) if isinstance(node, Mapping) else None
                following.append(((*at, part if isinstance(part, int) else name), inner))
        nodes = following
    yield from (at for at, _ in nodes)


def _open(start: Start, question: Question, whole: Mapping[str, Any]) -> Iterator[tuple[Path, _Line]]:
    """Yield what is still to fill of one question."""
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
    for each in missing(Ask(((*question.place, *below),), "", ""), whole):
        yield tuple(NAME_OF_PART if part == ANY else str(part) for part in each.addresses[0]), line


def _held(whole: Mapping[str, Any], path: Path) -> bool:
    return not list(missing(Ask((path,), "", ""), whole))


def unanswered(start: Start, question: Question, whole: Mapping[str, Any]) -> bool:
    """Return whether a question has no answer yet, in any of its places."""
    return bool(list(_open(start, question, whole)))


def _blank(leaf: Leaf, start: Start) -> str:
    if isinstance(leaf.path[-1], int):
        return "[FIRST, LAST]"
    if leaf.form == "number":
        unit = start.unit(leaf).replace("{", "").replace("}", "")
        return inline({"central": None, "low": None, "high": None, "unit": unit, "reason": None})
    if leaf.form == "years":
        return "{2030: }"
    return ""


def _default(start: Start, question: Question, whole: Mapping[str, Any]) -> Iterator[tuple[Path, _Line]]:
    default = question.default
    if default is None:
        return
    for path in _places(default.path, whole):
        yield path, _Line(_shown(default, start), f"default of the {default.layer}{_rate(default)}", live=False)


def _in_use(start: Start, whole: Mapping[str, Any]) -> int:
    """Return how many defaults the scenario takes."""
    stated = {path for path, _ in flat(whole)}
    found = {path for question in start.questions for path, _ in _default(start, question, whole)}
    return len({path for path in found if not any(path[:length] in stated for length in range(1, len(path) + 1))})


def _for_a_final_brief(start: Start) -> Iterator[tuple[Path, _Line]]:
    """Yield what a brief must say before it is no draft any more: its question, its people, its statements."""
    yield ("question",), _Line("", f"{LATER} what is asked, in one sentence", live=False)
    for role in ROLES:
        yield ("roles", role), _Line(inline({"name": None}), f"{LATER} who it is", live=False)
    said, taken = words_of(Panel), {path[:2] for path in (start.layers.defaults if start.layers is not None else ())}
    for name, field in Panel.model_fields.items():
        if ("panel", name) in taken or name == "address":
            continue
        shape = "[ ]" if "tuple" in str(field.annotation) else inline({"says": None})
        yield (
            ("panel", name),
            _Line(shape, f"{LATER} {small(own_words(said.get(name, ''), name))}".rstrip("."), live=False),
        )


def _rate(default: Default) -> str:
    return f": {in_words(default.value)} times {default.times}" if default.times else ""


def _shown(default: Default, start: Start) -> str:
    if default.is_setting:
        return inline(default.value)
    unit = str(default.value.get("unit", "")).format_map(_Plain(start.filling))
    if default.times:
        return inline({"central": None, "unit": unit, "reason": None})
    names = ("central", "low", "high", "years")
    value = {name: default.value[name] for name in names if default.value.get(name) is not None}
    return inline({**value, "unit": unit, "reason": None})


class _Plain(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return key


def _covered(path: Path, lines: Mapping[Path, _Line]) -> bool:
    """Return whether something stands at an address already, or in its place."""
    return any(path[:length] in lines for length in range(1, len(path) + 1)) or any(
        known[: len(path)] == path for known in lines
    )


class _Tree:
    """What stands where, part by part, in the order of the schema."""

    def __init__(self, kind: str, lines: Mapping[Path, _Line]) -> None:
        self._schema = scenario_of(kind)
        self.lines = lines

    def keys(self, path: Path) -> list[str]:
        """Return the keys of a part."""
        found = dict.fromkeys(str(each[len(path)]) for each in self.lines if each[: len(path)] == path)
        order = list(found)
        return sorted(found, key=lambda key: (self._rank((*path, key)), order.index(key)))

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
        """Return whether something in a part is given."""
        return any(line.live for each, line in self.lines.items() if each[: len(path)] == path)


def _rendered(tree: _Tree, path: Path, indent: str) -> Iterator[str]:
    for key in tree.keys(path):
        here = (*path, key)
        line = tree.lines.get(here)
        if line is None:
            if not path:
                yield ""
            yield f"{'' if tree.live(here) else '# '}{indent}{key}:"
            yield from _rendered(tree, here, f"{indent}  ")
        else:
            yield from _written(line, key, indent)


def _written(line: _Line, key: str, indent: str) -> Iterator[str]:
    if line.entries:
        yield f"{indent}{key}:"
        yield from (f"{indent}  - {entry}" for entry in line.entries)
        return
    text = f"{'' if line.live else '# '}{indent}{key}: {line.text}".rstrip()
    says = " ".join(line.says.split())
    if says and len(text) + len(says) + 4 <= WIDTH:
        yield f"{text}  # {says}"
        return
    if says:
        yield from _comment(says, indent)
    yield text


def _comment(says: str, indent: str) -> Iterator[str]:
    """Yield a comment above its line, broken where it is long."""
    from textwrap import wrap

    yield from (f"{indent}# {part}" for part in wrap(says, WIDTH - len(indent) - 2))
