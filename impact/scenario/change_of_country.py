"""A variant in another country: what it inherits of the old one is replaced, taken away, or kept by name.

The schema says what is of a country. Numbers are, unless it marks them as the project's own; money always is, and so
are texts for readers. Of what is the project's own, only what names the old country or rests on a source of it is
asked for. A text that names the old country is never kept, and a number that is kept has the reason for keeping it in
place of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any

from pydantic import BaseModel

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.country_words import CountryWords, country_words
from impact.errors import Problem, ProblemsError, did_you_mean
from impact.scenario.overlay import VALUES
from impact.scenario.schema import NONE
from impact.scenario.stated import Stated, stated
from impact.source_positions import Path, Positions, dotted
from impact.texts import shortened

COUNTRY, KEPT = "country", "kept_from_country"
MOST_SHOWN = 60  # characters of what stands there
OWN_NAMES = ("title", "place", "country_name")


@dataclass(frozen=True)
class Level:
    """A scenario on the way from a variant to the first that it inherits from.

    Attributes:
        file: as problems name it. value: as it stands there.
    """

    file: str
    value: Mapping[str, Any]


@dataclass(frozen=True)
class Moved:
    """A variant with what it inherits from another country.

    Attributes:
        value: with the reason of what is kept in place of the old one. places: where its parts stand.
        problems: what is neither replaced nor kept, and addresses that keep nothing.
    """

    value: dict[str, Any]
    places: Positions
    problems: tuple[Problem, ...] = ()


def moved(
    schema: type[BaseModel],
    value: dict[str, Any],
    places: Positions,
    levels: list[Level],
    extra: tuple[FilePath, ...] = (),
) -> Moved:
    """Return a variant with what it inherits from another country asked for.

    Args:
        schema: of its kind of project. value, places: laid over all that it inherits.
        levels: itself first, then each scenario that it inherits from. extra: folders with data of the user.
    """
    before = _before(levels)
    new = value.get(COUNTRY)
    others = {file: old for file, old in before.items() if old.code != new}
    if not others and not value.get(KEPT):
        return Moved(value, places)
    return _Move(schema, value, places, others, extra).done


@dataclass(frozen=True)
class _Old:
    """The country that a file was written for: its code, its name there, and the place of the project."""

    code: str
    name: str
    places: tuple[str, ...]


def _before(levels: list[Level]) -> dict[str, _Old]:
    """Return the country of each file; a scenario that states none has that of the one it inherits from."""
    found: dict[str, _Old] = {}
    code, name, places = "", "", tuple[str, ...]()
    for level in reversed(levels):
        stated_code = str(level.value.get(COUNTRY) or code)
        if stated_code != code:
            name, places = "", ()
        code, name = stated_code, str(level.value.get("country_name") or name)
        if place := level.value.get("place"):
            places = (*places, str(place), *(part.strip() for part in str(place).split(",")))
        found[level.file] = _Old(code, name or code, tuple(dict.fromkeys(places)))
    return found


@dataclass(frozen=True)
class _Move:
    schema: type[BaseModel]
    value: dict[str, Any]
    places: Positions
    others: Mapping[str, _Old]
    extra: tuple[FilePath, ...]

    @property
    def done(self) -> Moved:
        """The variant, and what is asked for."""
        entries = [each for each in stated(self.schema, self.value) if each.path[0] not in (KEPT, COUNTRY)]
        found = {each.path: words for each in entries if (words := self._asked(each))}
        kept = {path: pattern for path in found if (pattern := self._pattern(path))}
        places = self.places.copy()
        value = self.value
        for each in entries:
            if each.path in kept and each.kind == "number":
                old = self._old(each)
                reason = f"{old.name if old else ''}: {self._kept[kept[each.path]]}"
                value = _with(value, (*each.path, "reason"), reason)
                at = (KEPT, kept[each.path])
                places.spots[(*each.path, "reason")] = places.spots.get(at, (0, 0))
                places.elsewhere.pop((*each.path, "reason"), None)
        problems = [self.places.problem(path, words) for path, words in found.items() if path not in kept]
        problems += self._named_though_kept(entries, kept)
        if problems:
            problems.append(self._summary(len(problems)))
        return Moved(value, places, (*problems, *self._keeps_nothing(found)))

    @cached_property
    def _kept(self) -> dict[str, str]:
        said = self.value.get(KEPT)
        return {str(key): str(reason) for key, reason in said.items()} if isinstance(said, dict) else {}

    def _pattern(self, path: Path) -> str:
        """Return the address in `kept_from_country` that covers a path, the nearest of several; empty for none."""
        return max((pattern for pattern in self._kept if _covers(pattern, dotted(path))), key=len, default="")

    def _old(self, each: Stated) -> _Old | None:
        """Return the country that a part is inherited from; None where it is the variant's own, or of no country."""
        paths = [each.path]
        if each.kind == "number":
            keys = [key for key in VALUES if key in each.value]
            paths = [(*each.path, key) for key in keys]
            if "years" in keys and isinstance(each.value["years"], Mapping):
                paths += [(*each.path, "years", year) for year in each.value["years"]]
        found = (self.others.get(self.places.elsewhere.get(path, "")) for path in paths)
        return next((old for old in found if old is not None), None)

    def _asked(self, each: Stated) -> str:
        """Return what is said of a part that must be replaced or kept by name; empty for all others."""
        if each.kind == "number":
            return self._of_number(each)
        old = self._old(each)
        if old is None or each.value == NONE:
            return ""
        words, new = self._words(old), self.value.get(COUNTRY)
        named = words.named_in(_text(each.value))
        if each.kind == "setting" and each.of != "country" and not words.named_in_id(_text(each.value)):
            return ""
        if each.kind == "text" and each.of == "project" and not named:
            return ""
        about = f", and names {named}" if named else ""
        keep = "or take it away with null" if named and _prints(each) else "take it away with null, or keep it by name"
        say = "Say it" if each.kind == "text" else "Give that"
        what = {"text": "a text", "entry": "one of a list made"}.get(each.kind, "a setting")
        return f"'{shortened(_text(each.value), MOST_SHOWN)}' is {what} for {old.code}{about}. {say} for {new}, {keep}."

    def _of_number(self, each: Stated) -> str:
        old, new = self._old(each), self.value.get(COUNTRY)
        if old is None:
            origin = self.others.get(self.places.elsewhere.get((*each.path, "reason"), ""))
            if origin and (named := self._words(origin).named_in(str(each.value["reason"]))):
                return f"its reason is that for {origin.code} and names {named}. Say 'reason' anew."
            return ""
        why = ""
        if each.of == "project" and not each.money:
            words, reason = self._words(old), str(each.value["reason"])
            named_sources = each.value.get("sources")
            sources = map(str, named_sources) if isinstance(named_sources, list) else ()
            source = next((one for one in sources if self._is_of(one, words)), "")
            named = words.named_in(reason)
            if not source and not named:
                return ""
            why = f" (it rests on {source}, a source on that country)" if source else f" (its reason names {named})"
        return f"{_amount(each.value)} is an assumption for {old.code}{why}. Give that of {new}, or keep it by name."

    def _is_of(self, source: str, words: CountryWords) -> bool:
        """Return whether a source is about a country: by its id, its address, or what it is called."""
        if words.named_in_id(source):
            return True
        try:
            known = self._catalogue.sources.get(source)
        except ProblemsError:  # told by the check of the data
            known = None
        brought = self.value.get("sources")
        own = brought.get(source) if known is None and isinstance(brought, dict) else None
        texts = (known.producer, known.title, known.url) if known else own.values() if isinstance(own, dict) else ()
        return any(words.named_in(str(text)) or words.named_in_id(str(text)) for text in texts)

    @cached_property
    def _catalogue(self) -> Catalogue:
        return Catalogue(self.extra)

    def _words(self, old: _Old) -> CountryWords:
        return country_words(old.code, self.extra).with_places((old.name, *old.places))

    def _named_though_kept(self, entries: list[Stated], kept: Mapping[Path, str]) -> Iterator[Problem]:
        """Yield what is kept, prints, and names the old country."""
        for each in entries:
            old = self._old(each)
            if old is None or each.path not in kept or not _prints(each):
                continue
            if named := self._words(old).named_in(_text(each.value)):
                message = (
                    f"it is kept, and names {named}: a text of another place is not printed. Say it for "
                    f"{self.value.get(COUNTRY)}, or take it away with null."
                )
                yield self.places.problem(each.path, message)

    def _summary(self, count: int) -> Problem:
        codes = " and ".join(dict.fromkeys(old.code for old in self.others.values()))
        return self.places.problem(
            (COUNTRY,),
            f"{self.value.get(COUNTRY)} takes the place of {codes}: {count} inherited values and texts of the old "
            "country are named here. State each anew, take it away with null, or keep it by name with the reason: "
            f"'{KEPT}: {{project.driving.rebound: The same habits.}}'; 'project.driving.*' keeps a branch.",
        )

    def _keeps_nothing(self, found: Mapping[Path, str]) -> Iterator[Problem]:
        """Yield the addresses of this file that keep nothing."""
        for pattern in self._kept:
            used = any(_covers(pattern, dotted(path)) for path in found)
            if not used and (KEPT, pattern) not in self.places.elsewhere:
                near = did_you_mean(pattern, map(dotted, found))
                words = f"nothing that is inherited from another country is kept by it.{near} Take it out."
                yield self.places.problem((KEPT, pattern), words)


def _prints(each: Stated) -> bool:
    """Return whether readers may meet it: a text, an entry with texts, or a setting in several words."""
    return each.kind in ("text", "entry") or (each.kind == "setting" and " " in str(each.value))


def _covers(pattern: str, address: str) -> bool:
    """Return whether an address is the one kept, or in the branch that is."""
    branch = pattern.removesuffix(".*")
    return address == branch or address.startswith((f"{branch}.", f"{branch}[")) or fnmatchcase(address, pattern)


def _text(value: Any) -> str:
    """Return all that stands in a value, as one text: what it says first."""
    if isinstance(value, Mapping):
        says = [value["says"]] if "says" in value else []
        return " ".join(map(_text, (*says, *(part for key, part in value.items() if key != "says"))))
    return "; ".join(map(_text, value)) if isinstance(value, list) else str(value)


def _amount(value: Mapping[str, Any]) -> str:
    """Return a number as it stands, with its range and unit."""
    unit = "" if value["unit"] == "1" else f" {value['unit']}"
    if "central" not in value:
        return f"a path by year{unit and ' in'}{unit}"
    ends = f" ({value['low']} to {value['high']})" if "low" in value and "high" in value else ""
    return f"{value['central']}{ends}{unit}"


def _with(value: Any, path: Path, new: str) -> Any:
    """Return values with another one at a path, the old ones left as they are."""
    if not path:
        return new
    if isinstance(value, list):
        return [_with(each, path[1:], new) if place == path[0] else each for place, each in enumerate(value)]
    return {**value, path[0]: _with(value[path[0]], path[1:], new)}
