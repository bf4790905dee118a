"""What a chart reads while it is drawn: messages, facts, tables and steps of rounding, noted one by one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar

from impact.errors import ImpactError
from impact.study.facts import NAMES, Facts
from impact.study.study import Study
from impact.study.tables import Table
from impact.words.amounts import Amounts
from impact.words.language import Words
from impact.words.steps import Steps

# Kind (say, has, fact, table, study, step), name, and the values filled into a message as JSON.
Read: TypeAlias = tuple[str, str, str]
Reads: TypeAlias = "dict[Read, None]"  # a set that keeps its order
Value = TypeVar("Value")

# What is said depends on the study (numbers are filled into messages), so these come second.
STAGES = (("study", "table", "fact", "step"), ("has", "say"))

_ABSENT = "absent"
_ALL = "*"  # in place of a name: the chart looked at all of them
_ATTRIBUTES = ("name", "scenario")


class NotedWords(Words):
    """Words that note what is asked of them."""

    def __init__(self, words: Words, reads: Reads) -> None:
        vars(self).update(vars(words))
        self._noted = reads

    def has(self, message: str) -> bool:
        """Return whether the language has the message."""
        self._noted["has", message, ""] = None
        return super().has(message)

    def say(self, message: str, **values: str | int) -> str:
        """Return a message with its values filled in."""
        self._noted["say", message, json.dumps(values, sort_keys=True, ensure_ascii=False)] = None
        return super().say(message, **values)


class NotedStudy(Study):
    """A study that notes which of its parts are looked at."""

    def __init__(self, study: Study, reads: Reads) -> None:
        tables = _NotedDict(study.tables, "table", reads)
        super().__init__(study.name, tables, study.scenario, NotedFacts(study.facts, reads))
        object.__setattr__(self, "plain", study)  # the class is frozen
        object.__setattr__(self, "_noted", reads)

    def __getattribute__(self, name: str) -> Any:
        if name in _ATTRIBUTES and "_noted" in super().__getattribute__("__dict__"):
            super().__getattribute__("_noted")["study", name, ""] = None
        return super().__getattribute__(name)


class NotedFacts(Facts):
    """Facts that note which of them are looked at."""

    def __init__(self, facts: Facts, reads: Reads) -> None:
        own = _NotedDict(facts.own, "fact", reads)
        super().__init__(**{name: getattr(facts, name) for name in NAMES}, own=own)
        object.__setattr__(self, "_noted", reads)  # the class is frozen

    def __getattribute__(self, name: str) -> Any:
        if name in NAMES and "_noted" in super().__getattribute__("__dict__"):
            super().__getattribute__("_noted")["fact", name, ""] = None
        return super().__getattribute__(name)

    def __iter__(self) -> Iterator[str]:
        """Yield the names of all facts, which is to look at all."""
        vars(self)["_noted"]["fact", _ALL, ""] = None
        return super().__iter__()


class NotedSteps(Steps):
    """Steps of rounding that note the measures they are asked for, and not the tables that they come from."""

    def __init__(self, steps: Steps, reads: Reads) -> None:
        vars(self).update(vars(steps))
        self._noted = reads

    def __getitem__(self, unit: str) -> Decimal | None:
        """Return the step of a measure."""
        self._noted["step", unit, ""] = None
        return super().__getitem__(unit)


def amounts_of(study: Study, words: Words) -> Amounts:
    """Return what says the results of a chart, in the steps of the document that the study makes."""
    if isinstance(study, NotedStudy):
        return Amounts(words, NotedSteps(Steps.of(vars(study)["plain"]), vars(study)["_noted"]))
    return Amounts(words, Steps.of(study))


class _NotedDict(dict[str, Value]):
    """A mapping that notes the keys that are looked up; going through all of them notes all."""

    def __init__(self, content: Mapping[str, Value], kind: str, reads: Reads) -> None:
        super().__init__(content)
        self._kind, self._noted = kind, reads

    def _note(self, key: object) -> None:
        self._noted[self._kind, str(key), ""] = None

    def __getitem__(self, key: str) -> Value:
        self._note(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        self._note(key)
        return super().__contains__(key)

    def get(self, key: str, default: Any = None) -> Any:
        self._note(key)
        return super().get(key, default)

    def __iter__(self) -> Iterator[str]:
        self._note(_ALL)
        return super().__iter__()

    def keys(self) -> Any:
        self._note(_ALL)
        return super().keys()

    def values(self) -> Any:
        self._note(_ALL)
        return super().values()

    def items(self) -> Any:
        self._note(_ALL)
        return super().items()

    def __or__(self, other: Any) -> Any:
        return dict(self.items()) | other

    def __ror__(self, other: Any) -> Any:
        return other | dict(self.items())

    def copy(self) -> dict[str, Value]:
        return dict(self.items())


def value_of(read: Read, study: Study, words: Words) -> object:
    """Return what a chart would read there, as JSON can hold it."""
    kind, name, values = read
    if kind == "say":
        try:
            return words.say(name, **json.loads(values))
        except ImpactError as error:
            return [_ABSENT, str(error)]
    if kind == "has":
        return words.has(name)
    if kind == "study":
        return getattr(study, name, _ABSENT)
    if kind == "fact":
        return dict(study.facts) if name == _ALL else study.facts.get(name, _ABSENT)
    if kind == "step":
        return str(Steps.of(study)[name])
    wanted = list(study.tables) if name == _ALL else [name]
    return [_digest(study.tables[table]) if table in study.tables else _ABSENT for table in wanted]


def _digest(table: Table) -> str:
    return hashlib.sha256(table.csv).hexdigest()
