"""Two PDF files object by object: whatever is reached from one is held against what stands there in the other.

Nothing that a reader shows, reads out or follows stands outside this graph, so an alteration that is told nowhere
else is told here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from impact.trust.opened import MOST_OBJECTS, Opened, UnreadableError, resolved

Step: TypeAlias = str | int
UPWARDS = {"/Parent", "/P"}  # lead back to what was looked at
OF_PACKING = {"/Length", "/Filter", "/DecodeParms", "/DL"}  # of a stream: how it is packed, not what it says
MOST_DIFFERENCES = 500


@dataclass(frozen=True)
class Difference:
    """A place where two files differ.

    Attributes:
        way: keys and places from where the comparison began. expected, found: what stands there; None for nothing.
        element: the innermost element of the structure tree on the way, as the expected file has it.
    """

    way: tuple[Step, ...]
    expected: Any
    found: Any
    element: Any = None


@dataclass
class Graphs:
    """Two open files while they are compared.

    Attributes:
        expected, found: the files. same: pages of the one by that of the other, by number of the object.
        seen: pairs of objects that were looked at. renumbered: whether objects have other numbers.
    """

    expected: Opened
    found: Opened
    same: dict[int, int] = field(default_factory=dict)
    seen: set[tuple[int, int]] = field(default_factory=set)
    renumbered: bool = False

    def differences(self, way: tuple[Step, ...], expected: Any, found: Any) -> Iterator[Difference]:
        """Yield where two objects, and all that they lead to, differ; what was looked at before is not again."""
        stack: list[tuple[tuple[Step, ...], Any, Any, Any]] = [(way, expected, found, None)]
        told = 0
        while stack:
            place, one, other, element = stack.pop()
            if not self._new(one, other):
                if self._pages_differ(one, other):
                    told += 1
                    yield Difference(place, one, other, element)
                continue
            one, other = resolved(one), resolved(other)
            if isinstance(one, dict) and one.get("/S") is not None and "/K" in one:
                element = one
            inner = list(self._inner(place, one, other))
            if inner and inner[0] is DIFFERENT:
                told += 1
                if told > MOST_DIFFERENCES:
                    return
                yield Difference(place, one, other, element)
                inner = inner[1:]
            stack.extend((way, first, second, element) for way, first, second in reversed(inner))
            if len(self.seen) > MOST_OBJECTS:
                raise UnreadableError("it holds more objects than any brief has.")

    def _new(self, one: Any, other: Any) -> bool:
        """Note a pair of references; return whether it has to be looked at."""
        first, second = getattr(one, "idnum", None), getattr(other, "idnum", None)
        if first is None or second is None:
            return True
        self.renumbered = self.renumbered or first != second
        if (first, second) in self.seen:
            return False
        if first in self.same:
            return False
        self.seen.add((first, second))
        return True

    def _pages_differ(self, one: Any, other: Any) -> bool:
        """Return whether two references lead to pages that are not each other's."""
        first, second = getattr(one, "idnum", None), getattr(other, "idnum", None)
        return first in self.same and self.same[first] != second

    def _inner(self, way: tuple[Step, ...], one: Any, other: Any) -> Iterator[Any]:
        """Yield the pairs inside two objects; `DIFFERENT` first where the objects themselves differ."""
        if is_stream(one) or is_stream(other):
            if not (is_stream(one) and is_stream(other)):
                yield DIFFERENT
                return
            if unpacked(self.expected, one) != unpacked(self.found, other):
                yield DIFFERENT
        if isinstance(one, dict) and isinstance(other, dict):
            left = (UPWARDS | OF_PACKING) if is_stream(one) else UPWARDS
            for key in dict.fromkeys([*dict.keys(one), *dict.keys(other)]):
                if key not in left:
                    yield ((*way, str(key)), dict.get(one, key), dict.get(other, key))
        elif isinstance(one, list) and isinstance(other, list):
            if len(one) != len(other):
                yield DIFFERENT
                return
            pairs = zip(list.__iter__(one), list.__iter__(other), strict=True)
            yield from (((*way, at), first, second) for at, (first, second) in enumerate(pairs))
        elif not alike(one, other):
            yield DIFFERENT


DIFFERENT = object()


def is_stream(value: Any) -> bool:
    """Return whether an object is a stream."""
    return hasattr(value, "get_data")


def unpacked(pdf: Opened, stream: Any) -> bytes:
    """Return the bytes of a stream: unpacked where that can be, for the same may be packed in many ways."""
    try:
        return pdf.content(stream)
    except UnreadableError:
        raise
    except NotImplementedError:  # a picture packed in a way that is not read here
        return bytes(stream._data)


def alike(one: Any, other: Any) -> bool:
    """Return whether two plain objects say the same: numbers by value, texts by their characters."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if is_number(one) and is_number(other):
        return abs(float(one) - float(other)) < 1e-6
    return bool(_text(one) == _text(other))


def is_number(value: Any) -> bool:
    """Return whether an object is a number."""
    from pypdf.generic import FloatObject, NumberObject

    return isinstance(value, (FloatObject, NumberObject, int, float)) and not isinstance(value, bool)


def _text(value: Any) -> Any:
    from pypdf.generic import BooleanObject

    if isinstance(value, BooleanObject):
        return ("true or false", value.value)
    return value.decode("latin-1") if isinstance(value, bytes) else value


def short(values: Iterable[Difference], most: int) -> list[Difference]:
    """Return the first of many differences."""
    found: list[Difference] = []
    for each in values:
        if len(found) >= most:
            break
        found.append(each)
    return found
