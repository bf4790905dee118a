"""What each result rests on: the way from a table's rows over topics to assumptions, factors and sources.

The table `lineage` holds one step of that way a row. A result (`of` is a variable, with its table and the key values
that set its rows apart) rests on topics; a topic rests on other topics and on what was read for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, Cell, Record, ResultTable
from impact.study.tables.declared import declared_for
from impact.study.tables.variable import Declarations

if TYPE_CHECKING:  # a brief reads the table and needs no model
    from impact.model.inputs import Inputs
    from impact.model.rows import ResultRow

BETWEEN = "|"  # between the pairs of the column `keys`

Keys = tuple[tuple[str, str], ...]
Behind = tuple[str, tuple[str, ...]]  # variable and topics


def lineage(inputs: Inputs, rows: Iterable[ResultRow]) -> ResultTable:
    """Return what the rows of every table rest on."""
    records: list[Record] = []
    needed: dict[str, None] = {}
    for table, results in _by_table(rows, declared_for(inputs)).items():
        for keys, (variable, topics) in results.items():
            text = BETWEEN.join(f"{name}={value}" for name, value in keys) or DOES_NOT_APPLY
            start = ".".join((table, *(value for _, value in keys if value != DOES_NOT_APPLY)))
            kind = "topic" if topics else "none"  # a zero by definition rests on nothing
            records += [_step(start, variable, topic, kind, table, text) for topic in topics or (DOES_NOT_APPLY,)]
            needed.update(dict.fromkeys(topics))
    for topic in _with_all_below(inputs, needed):
        records += [_step(topic, topic, below, "topic") for below in inputs.rests_on.get(topic, ())]
        records += [_step(topic, topic, name, kind) for kind, name in _read_for(inputs, topic)]
    return ResultTable("lineage", tuple(records))


def _step(
    start: str, of: str, rests_on: str, kind: str, table: str = DOES_NOT_APPLY, keys: str = DOES_NOT_APPLY
) -> Record:
    return {
        "id": f"{start}.{rests_on}", "of": of, "table": table, "keys": keys, "rests_on": rests_on, "kind": kind,
    }  # fmt: skip


def _by_table(rows: Iterable[ResultRow], declared: Declarations) -> dict[str, dict[Keys, Behind]]:
    """Return variable and topics behind the rows of each table, by the fewest keys that tell them apart."""
    tables: dict[str, dict[Keys, Behind]] = {}
    for row in rows:
        variable = declared.variable(row.variable)
        values = {"measure": variable.measure, "scope": row.scope, "status": row.status, **variable.keys, **row.keys}
        names = ("measure", "scope", "status", *declared.layout(variable.table).keys)
        keys = tuple((name, values.get(name, DOES_NOT_APPLY)) for name in names)
        found = tables.setdefault(variable.table, {})
        _, topics = found.get(keys, ("", ()))  # rows for other years may rest on other topics
        found[keys] = row.variable, tuple(dict.fromkeys((*topics, *row.topics)))
    return {table: _fewest_keys(found) for table, found in sorted(tables.items())}


def _fewest_keys(rows: dict[Keys, Behind]) -> dict[Keys, Behind]:
    """Return the same with only those keys that tell what differs apart; the last keys say most about a row."""
    varying = [place for place, pairs in enumerate(zip(*rows, strict=True)) if len(set(pairs)) > 1][::-1]
    for chosen in (some for size in range(len(varying)) for some in combinations(varying, size)):
        groups: dict[Keys, Behind] = {}
        places = sorted(chosen)
        short = ((tuple(keys[at] for at in places), behind) for keys, behind in rows.items())  # up to the first clash
        if all(groups.setdefault(keys, behind) == behind for keys, behind in short):
            return groups
    return {tuple(keys[at] for at in sorted(varying)): behind for keys, behind in rows.items()}


def _with_all_below(inputs: Inputs, topics: Iterable[str]) -> list[str]:
    found: dict[str, None] = dict.fromkeys(topics)
    waiting = list(found)
    while waiting:
        for below in inputs.rests_on.get(waiting.pop(0), ()):
            if below not in found:
                found[below] = None
                waiting.append(below)
    return list(found)


def _read_for(inputs: Inputs, topic: str) -> Iterator[tuple[str, str]]:
    """Yield kind and name of what was read for a topic; a source only where no input of the topic names it."""
    read = [note.partition(":")[::2] for note, topics in inputs.topics.items() if topic in topics]
    named: set[str] = set()
    for kind, name in read:
        if kind == "factor":
            named.add(inputs.factors[name].source)
        elif kind == "assumption" and name in inputs.loaded.assumptions:
            named.update(inputs.loaded.assumptions[name][0].sources)
    return ((kind, name) for kind, name in read if kind != "source" or name not in named)


@dataclass(frozen=True)
class LineageNode:
    """Rows of a table that a model filled: the key values that set them apart, the variable, the topics behind it."""

    keys: Keys
    variable: str
    topics: tuple[str, ...]

    def holds(self, row: Mapping[str, Cell]) -> bool:
        """Return whether a row of the table is one of these."""
        return all(str(row.get(name)) == value for name, value in self.keys)


def results(study: StudyData, only: str = "") -> dict[str, list[LineageNode]]:
    """Return by table which results the model put there.

    Args:
        study: with its lineage.
        only: the one table that is wanted; all unless named.

    Raises:
        ImpactError: the study was made before there was a lineage.
    """
    if "lineage" not in study.tables:
        raise ImpactError("this study was made without lineage. Run the scenario again.")
    found: dict[tuple[str, str, str], list[str]] = {}
    for step in study["lineage"].rows:
        if step["table"] != DOES_NOT_APPLY and (not only or step["table"] == only):
            topics = found.setdefault((str(step["table"]), str(step["keys"]), str(step["of"])), [])
            topics += [str(step["rests_on"])] if step["kind"] == "topic" else []
    tables: dict[str, list[LineageNode]] = {}
    for (table, keys, variable), topics in found.items():
        tables.setdefault(table, []).append(LineageNode(_pairs(keys), variable, tuple(topics)))
    return tables


def _pairs(keys: str) -> Keys:
    pairs = [] if keys == DOES_NOT_APPLY else keys.split(BETWEEN)
    return tuple((name, value) for name, _, value in (pair.partition("=") for pair in pairs))


Steps = Mapping[str, Sequence[tuple[str, str]]]  # kind and id of what a topic reads, by the topic


def inputs_behind(study: StudyData, topics: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """Return kind and id of every input behind the topics, by the topic that reads it, nearest topics first."""
    return reached(steps_by_topic(study), topics)


def steps_by_topic(study: StudyData) -> Steps:
    """Return what each topic reads: other topics, inputs, sources."""
    steps: dict[str, list[tuple[str, str]]] = {}
    for step in study["lineage"].where(table=DOES_NOT_APPLY):
        steps.setdefault(str(step["of"]), []).append((str(step["kind"]), str(step["rests_on"])))
    return steps


def reached(steps: Steps, topics: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """Return kind and id of every input that topics read, through other topics too, by the topic that reads it."""
    found: dict[str, list[tuple[str, str]]] = {}
    waiting = list(topics)
    while waiting:
        topic = waiting.pop(0)
        if topic not in found:
            found[topic] = [step for step in steps.get(topic, []) if step[0] != "topic"]
            waiting += [name for kind, name in steps.get(topic, []) if kind == "topic"]
    return {topic: read for topic, read in found.items() if read}


def results_on(study: StudyData, name: str) -> tuple[str, ...]:
    """Return the variables that rest on an input, by the way backwards."""
    below: dict[str, list[Record]] = {}
    for step in study["lineage"].rows:
        below.setdefault(str(step["rests_on"]), []).append(step)
    results: dict[str, None] = {}
    seen, waiting = {name}, [name]
    while waiting:
        for step in below.get(waiting.pop(0), ()):
            of = str(step["of"])
            if step["table"] != DOES_NOT_APPLY:
                results[of] = None
            elif of not in seen:
                seen.add(of)
                waiting.append(of)
    return tuple(results)
