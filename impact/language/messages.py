"""The words of one language: messages from templates/languages/CODE/*.ftl, digits and dates.

A kind of project lays its own messages (templates/kinds/KIND/languages/CODE/*.ftl) over the general ones. Messages may
hold light marks: `<b>` strong, `<i>` emphasis, `<sub>` and `<super>`; what users write holds none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, cached_property, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.core.text import shortened, unseen
from impact.files import resources
from impact.language.conventions import Conventions, check_locale, conventions, text_languages
from impact.language.data_texts import SOURCE, data_words
from impact.language.entries import ENTRY, contents, phrases_with_numbers
from impact.language.forms import functions, signs
from impact.language.full_width import full_width
from impact.language.transliteration import script, script_keeping

NO_BREAK = "\u00a0"
MINUS = "\u2212"
SHOWN = 8  # names of messages that an error shows
FORMS = ("range-", "money-", "scale-")  # messages of which a language has those that its numbers need
GIVEN = ("marginal_fuel", "jobs_counted")  # facts of a study that any message may name
LONGEST = 50_000  # characters of a message with its values filled in
SHIELD = {"<": "\ue000", ">": "\ue001"}  # in place of characters of marks in what users write
SEVERAL = "nall"  # around numbers of several cells and their unit; each number lies in the mark of its own cell


class LacksValueError(ImpactError):
    """A message names a value that it was not given."""


class Language:
    """What a language says.

    Args:
        code: BCP 47 language, the name of a folder in templates/languages.
        extra: the user's template folders, looked up first.
        kind: of project, whose messages are laid over the general ones; none of them without it.
        given: Values that every message may name, such as the fuel of added power.

    Raises:
        ImpactError: there is no such language.
    """

    def __init__(
        self, code: str, extra: tuple[Path, ...] = (), kind: str = "", given: Mapping[str, str] | None = None
    ) -> None:
        self.code, self.kind, self._extra = code, kind, extra
        self._given = dict.fromkeys(GIVEN, "") | dict(given or {})
        self._laid: dict[tuple[str, ...], Language] = {}
        if code not in languages(extra):
            known = languages(extra)
            raise ImpactError(f"No language is called '{code}'.{did_you_mean(code, known)} {list_choices(known)}")

    def of_kind(self, kind: str) -> Language:
        return self if kind == self.kind else self._lay(kind, {})

    def of_study(self, facts: Mapping[str, str | int | float]) -> Language:
        """Return the words for a study: of its kind, with those of its facts that messages name."""
        given = {name: str(facts[name]) for name in GIVEN if name in facts}
        kind = str(facts["kind"])
        return self if (kind, self._given) == (self.kind, dict.fromkeys(GIVEN, "") | given) else self._lay(kind, given)

    def _lay(self, kind: str, given: Mapping[str, str]) -> Language:
        key = (kind, *given.values())
        if key not in self._laid:
            self._laid[key] = Language(self.code, self._extra, kind, given)
        return self._laid[key]

    @cached_property
    def conventions(self) -> Conventions:
        found = conventions(self.code, self._extra)
        check_locale(self.code, found.locale)
        return found

    @property
    def extra(self) -> tuple[Path, ...]:
        return self._extra

    @property
    def text_languages(self) -> tuple[str, ...]:
        """The languages in which a text may stand for an edition."""
        return text_languages(self.code, self._extra)

    @property
    def _folders(self) -> tuple[tuple[str, ...], ...]:
        """Where messages stand in a folder of templates; the later ones win."""
        codes = [code for code in (self.conventions.transliterated_from, self.code) if code]
        general = [("languages", code) for code in codes]
        return (*general, *(("kinds", self.kind, *each) for each in general if self.kind))

    def _script_of(self, parts: Sequence[str]) -> str:
        """Return the language in whose script messages of a folder are written over; empty where they are its own."""
        return self.code if parts[-1] != self.code else ""

    @cached_property
    def _bundle(self) -> Any:
        """The messages used so far; all of those in the user's folders, so that their faults are told at once."""
        from fluent.runtime import FluentBundle

        from impact.language.parsed import parse

        named = functions(self.code, self.conventions, lambda scale: self.say(f"money-{scale}"), self._extra)
        bundle = FluentBundle([self.conventions.locale.replace("_", "-")], functions=named, use_isolating=False)
        problems: list[Problem] = []
        for extra in reversed(self._extra):
            for parts in self._folders:
                for file, content in contents(extra.joinpath(*parts)):
                    code = self._script_of(parts)
                    resource = parse(content, script(code, self._extra) if code else None)
                    problems += _junk(resource, content, "/".join((*parts, file)))
                    bundle.add_resource(resource, allow_overrides=True)
        if problems:
            raise ProblemsError(problems)
        return bundle

    @cached_property
    def _waiting(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """The shipped messages as written, with their folder, until first used: parsing takes longer than printing."""
        return dict(chain.from_iterable(_shipped(parts).items() for parts in self._folders))

    def has(self, message: str) -> bool:
        """Return whether the language has the message.

        Raises:
            ImpactError: English has it and this language lacks it. To go without would drop a sentence in silence.
        """
        if not self._bundle.has_message(message) and message in self._waiting:
            self._parse(message)
        found = bool(self._bundle.has_message(message))
        if not found and message in self._english and not message.startswith(FORMS):
            raise ImpactError(self._lacks(message))
        return found

    @cached_property
    def _english(self) -> frozenset[str]:
        return frozenset() if self.of_data_itself else Language(SOURCE, self._extra, self.kind).names

    def pattern(self, message: str) -> Any:
        """Return a message as Fluent reads it.

        Raises:
            ImpactError: the language lacks it.
        """
        if not self.has(message):
            raise ImpactError(self._lacks(message))
        return self._bundle.get_message(message).value

    def _parse(self, message: str) -> None:
        from impact.language.parsed import parsed

        source, parts = self._waiting.pop(message)
        resource = parsed(source, self._script_of(parts), self._extra)
        if problems := list(_junk(resource, source, f"languages/{self.code}, message '{message}'")):
            raise ProblemsError(problems)
        self._bundle.add_resource(resource)
        for name in _NAMED.findall(source):
            if name in self._waiting:
                self.has(name)

    def say(self, message: str, **values: str | int) -> str:
        """Return a message with its values filled in.

        Raises:
            ImpactError: the language lacks the message, or the message lacks a value.
        """
        pattern = self.pattern(message)
        where = f"Message '{message}' of language '{self.code}'"
        try:
            text, errors = self._bundle.format_pattern(pattern, {**self._given, **values})
        except RecursionError:
            raise ImpactError(f"{where} refers to itself, or is nested too deep. Write it out.") from None
        except (ArithmeticError, LookupError, TypeError, ValueError) as error:  # of a function with odd arguments
            raise ImpactError(f"{where}: {shortened(str(error), 200)}.") from None
        if errors:
            from fluent.runtime.errors import FluentReferenceError

            lacking = next((error for error in errors if isinstance(error, FluentReferenceError)), None)
            if lacking is None:  # a fault of the message, which no other message makes good
                raise ImpactError(f"{where}: {str(errors[0]).removesuffix('.')}.")
            raise LacksValueError(f"{where}: {lacking}.")
        said = str(text)
        if len(said) > LONGEST:
            raise ImpactError(f"{where} comes to {len(said):,} characters; at most {LONGEST:,} are printed.")
        if found := unseen(said):
            raise ImpactError(f"{where} holds {', '.join(found)}, which no page shows. Take it out.")
        said = self.conventions.in_one_year(said)
        return full_width(said) if self.conventions.full_width else said

    @cached_property
    def phrases_with_numbers(self) -> frozenset[str]:
        """What messages say with numbers of their own, such as "9 in 10 model runs".

        Of all messages: what documents have said before may not change what another one lists.
        """
        found: set[str] = set()
        for parts in self._folders:
            code = self._script_of(parts)
            phrases = phrases_with_numbers(source for source, _ in _shipped(parts).values())
            for extra in self._extra:
                for _, content in contents(extra.joinpath(*parts)):
                    phrases |= phrases_with_numbers(entry[0] for entry in ENTRY.finditer(content))
            found |= set(map(script(code, self._extra), phrases)) if code else phrases
        return frozenset(found)

    @cached_property
    def names(self) -> frozenset[str]:
        own = (
            content
            for extra in self._extra
            for parts in self._folders
            for _, content in contents(extra.joinpath(*parts))
        )
        shipped = chain.from_iterable(map(_shipped, self._folders))
        return frozenset((*shipped, *(entry[1] for content in own for entry in ENTRY.finditer(content))))

    def _lacks(self, message: str) -> str:
        """Return that the language has no such message; where English has it, with all others that are missing."""
        english = self._english
        if message not in english:
            return f"The language '{self.code}' has no message '{message}'. Add it to templates/languages."
        others = sorted(english - self.names - {message})
        shown = ", ".join((message, *others[: SHOWN - 1]))
        more = f" and {len(others) - SHOWN + 1:,} more" if len(others) >= SHOWN else ""
        place = f"templates/languages/{self.code}"
        if self.kind:
            place += f", those of the kind to templates/kinds/{self.kind}/languages/{self.code}"
        return (
            f"The language '{self.code}' lacks {len(others) + 1:,} of the {len(english):,} messages of '{SOURCE}': "
            f"{shown}{more}. Translate them from templates/languages/{SOURCE} to {place}, or to a folder named with "
            "--template-dir. 'impact check --template-dir FOLDER' lists them all by file."
        )

    def of_data(self, text: str) -> str | None:
        own = data_words(self.code, self._extra, self.kind).said(text)
        before = self.conventions.transliterated_from
        if own is not None or not before:
            return own
        said = data_words(before, self._extra, self.kind).said(text)
        return said if said is None or said == text else script(self.code, self._extra)(said)  # a name is as it was

    def written_over(self, text: str, names: frozenset[str] = frozenset()) -> str:
        """Return a text of the language that this one is written over from, in its script, and `names` as they are."""
        if not self.conventions.transliterated_from:
            return text
        return (script_keeping(self.code, self._extra, names) if names else script(self.code, self._extra))(text)

    def digits(self, number: Decimal | int | float, decimals: int | None = None) -> str:
        """Return a number in the digits of the language, with a true minus sign; a tiny one with all its zeros."""
        exact = Decimal(str(number))
        places = decimals if decimals is not None else max(0, -int(exact.normalize().as_tuple().exponent))
        shown = exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP) + 0  # no minus zero
        return _grouped(shown, places, self.conventions.locale)

    @property
    def of_data_itself(self) -> bool:
        """Whether it is the language of the data, whose identifiers need no other words beside them."""
        return self.code == SOURCE

    def plain(self, written: str) -> str:
        """Return a number as Python writes it with the signs of the language; as it is in that of the data."""
        if self.of_data_itself:
            return written
        group, point = signs(self.conventions.locale)
        return written.translate({ord(","): group, ord("."): point, ord("-"): MINUS})

    def both(self, names: Sequence[str]) -> str:
        """Return "a, b and c"."""
        return self._listed(names, "and")

    def either(self, names: Sequence[str]) -> str:
        """Return "a, b or c"."""
        return self._listed(names, "or")

    def _listed(self, names: Sequence[str], last: str) -> str:
        if len(names) < 2:
            return "".join(names)
        return self.say(f"list-{last}", first=self.say("list-between").join(names[:-1]), last=names[-1])

    def range(self, low: str, high: str) -> str:
        """Return a range between two ends as they are printed.

        Where a language joins numbers by a dash, ends with a sign or with words may have messages of their own. One
        that writes the sign of per cent once has a message for it.
        """
        kind = "-percent"
        if self.has(f"range{kind}") and all(end.endswith(self._per_cent) for end in (low, high)):
            low, high = low.removesuffix(self._per_cent), high.removesuffix(self._per_cent)
            return self.say(f"range{kind}", range=self.range(low, high))
        ends = low + high
        kind = "-signed" if MINUS in ends else "-in-words" if any(map(str.isalpha, ends)) else ""
        message = f"range{kind}" if kind and self.has(f"range{kind}") else "range"
        return self.say(message, low=low, high=high)

    @cached_property
    def _per_cent(self) -> str:
        return self.say("percent", number="")

    def percent(self, share: float, decimals: int = 0) -> str:
        return self.say("percent", number=self.digits(Decimal(str(round(share * 100, 10))), decimals))

    def day(self, iso: str) -> str:
        """Return a date in words; one that is none, in a study that somebody changed, is refused."""
        try:
            day = date.fromisoformat(iso)
        except ValueError:
            raise ImpactError(f"{shortened(iso)!r} is no date. A study holds YYYY-MM-DD: make it again.") from None
        return self.say("date", day=day.day, month=self.say(f"month-{day.month}"), year=str(day.year))

    def date_in_words(self, iso: str) -> str:
        year, *rest = iso.split("-")
        if len(rest) == 2:
            return self.day(iso)
        if rest:
            return self.say("month-of-year", month=self.say(f"month-{int(rest[0])}"), year=year)
        return self.say("year-alone", year=year)


@cache
def _shipped(parts: tuple[str, ...]) -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Return the shipped messages of a folder as written, with the folder, by name."""
    folder = resources.shipped("templates").joinpath(*parts)
    return {entry[1]: (entry[0], parts) for _, content in contents(folder) for entry in ENTRY.finditer(content)}


@lru_cache(maxsize=4096)  # a brief says the same number in many places
def _grouped(number: Decimal, places: int, locale: str) -> str:
    from babel.numbers import format_decimal

    pattern = "#,##0" + ("." + "0" * places if places else "")
    return str(format_decimal(number, format=pattern, locale=locale)).replace("-", MINUS)


_NAMED = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")


def _junk(resource: Any, content: str, file: str) -> Iterator[Problem]:
    """Yield a problem for every part that is no message; Fluent itself would drop it in silence."""
    for entry in resource.body:
        if type(entry).__name__ == "Junk":
            line = content.count("\n", 0, content.find(entry.content)) + 1
            first = next(iter(entry.content.strip().splitlines()), entry.content)  # it may be nothing but blanks
            yield problem(
                f"this is no message: {first!r}. Close its braces, indent its further lines.", file=file, line=line
            )


def languages(extra: tuple[Path, ...] = ()) -> list[str]:
    codes = {
        entry.name
        for folder in resources.folders("templates", "languages", extra)
        for entry in folder.iterdir()
        if entry.is_dir()
    }
    return sorted(codes)


class Marked(str):
    """A value of ours that may hold marks, such as "million t CO<sub>2</sub>e"."""


def shielded(value: str) -> str:
    """Return a user's words with the characters of marks put out of reach."""
    for mark, cover in SHIELD.items():
        value = value.replace(mark, cover)
    return value


def format_marked_message(words: Language, message: str, **values: str | int) -> Marked:
    """Return a message with its marks; values are taken as plain characters unless they are `Marked`."""
    filled = {name: value if isinstance(value, (int, Marked)) else shielded(value) for name, value in values.items()}
    return Marked(words.say(message, **filled))
