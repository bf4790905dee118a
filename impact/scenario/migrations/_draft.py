"""A scenario on its way from an old form to a new one: plain values, or those of ruamel.yaml with their comments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Way = tuple[str, ...]


@dataclass(frozen=True)
class Done:
    """What a step did.

    Attributes:
        way: where it stood in the file as it was. says: what was there, what became of it, and why that is the same.
    """

    way: Way
    says: str


class Draft:
    """Values that may be changed.

    Attributes:
        values: of the file. kind: of project, stated there or inherited.
    """

    def __init__(self, values: Any, kind: str) -> None:
        self.values, self.kind = values, kind

    def find(self, *way: str) -> Any:
        """Return what stands at a place; None where nothing does."""
        found = self.values
        for key in way:
            if not isinstance(found, Mapping) or key not in found:
                return None
            found = found[key]
        return found

    def has(self, *way: str) -> bool:
        """Return whether there is such a key, even one without a value, as a variant takes something away."""
        return isinstance(above := self.find(*way[:-1]), Mapping) and way[-1] in above

    def replace(self, way: Way, value: Any) -> None:
        """Put another value where one stands."""
        self.find(*way[:-1])[way[-1]] = self._own(value)

    def take(self, *way: str) -> Any:
        """Take a key away and return its value."""
        return self.find(*way[:-1]).pop(way[-1])

    def put(self, way: Way, value: Any, *, behind: str = "") -> None:
        """Add a key with its value to a mapping that is there, behind another key of it or at its end."""
        above = self.find(*way[:-1])
        keys = list(above)
        place = keys.index(behind) + 1 if behind in keys else len(keys)
        if hasattr(above, "insert"):
            above.insert(place, way[-1], self._own(value))
            return
        later = {key: above.pop(key) for key in keys[place:]}
        above[way[-1]] = value
        above.update(later)

    def move(self, old: Way, new: Way, *, behind: str = "") -> None:
        """Put a key with its value and the remark in its line somewhere else; see `put`."""
        notes: dict[str, Any] = getattr(getattr(self.find(*old[:-1]), "ca", None), "items", {})
        note = notes.pop(old[-1], None)
        self.put(new, self.take(*old), behind=behind)
        if note is not None and len(note) > 2 and note[2] is not None:
            note[2].value = note[2].value.partition("\n")[0] + "\n"  # what stands below is about the next key
            self.find(*new[:-1]).ca.items[new[-1]] = note

    def _own(self, value: Any) -> Any:
        """Return a mapping in braces where the document is one that keeps its form."""
        if not isinstance(value, dict) or type(self.values) is dict or hasattr(value, "fa"):
            return value
        from ruamel.yaml.comments import CommentedMap

        made = CommentedMap((key, self._own(part)) for key, part in value.items())
        made.fa.set_flow_style()
        return made
