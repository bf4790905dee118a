"""Words of a house: messages of its templates that replace shipped ones, and what they may not say otherwise.

They hold no digit, number word, scale word or unit, and no value, that the message which they replace has not, and all
that it has. Number words are data: `templates/languages/CODE/amount_words.csv` of the package, never of a house.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_expression, serialize_pattern

from impact.core.errors import ProblemsError, problem
from impact.core.text import shortened
from impact.files.reading import read_text, rows
from impact.files.resources import shipped
from impact.language.amount_reader import BLANKS, AmountReader
from impact.language.conventions import conventions
from impact.language.data_texts import FILE as DATA
from impact.language.data_texts import SOURCE
from impact.language.entries import contents, entries
from impact.language.forms import FILE as FORMS
from impact.language.messages import Language, languages
from impact.language.parsed import parse
from impact.language.transliteration import script
from impact.theme.logo import Brand

AMOUNT_WORDS, FREE = "amount_words.csv", "free"
RULES = ("language.yaml", "transliteration.yaml")  # how a language writes its numbers
NEUTRAL = ("FORM", "CAPITAL", "LOWER", "PLURAL")  # functions that leave a value what it is
HOLE = "\ufffc"  # a value
MOST_FORMS = 4_096  # texts that one message may choose between
_TAG = re.compile(r"<[^<>\n]*>")
_SPACED = re.compile(r"(?<!\w)(?:\w[ .·-]){3,}\w(?!\w)")
_CODE = re.compile(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")
_LETTERS = {"LATIN": "A-Za-zÀ-ɏʻʼ", "CYRILLIC": "Ѐ-ӿʻʼ"}  # Chinese words have no blanks about them
_DIGITS = re.compile(r"\d(?:[\d.,]*\d)?")


@dataclass(frozen=True)
class HouseWord:
    """A message of a house that is printed in the place of a shipped one, or a row or a file of its language.

    Attributes:
        folder: Of templates.
        file: Path in it.
        line: Of the file, from 1.
        own: As the house writes it.
        ours: As the package does; empty where it has none.
        faults: What it may not say.
        alone: Of which language or kind it is, where that does not ship: it replaces nothing, and nothing judges it.
    """

    folder: Path
    file: str
    line: int = 1
    name: str = ""
    own: str = ""
    ours: str = ""
    faults: tuple[str, ...] = ()
    alone: str = ""


def refuse_house_words(folders: tuple[Path, ...], language: str, kind: str) -> None:
    found = [
        problem(fault, file=str(word.folder / word.file), line=word.line, where=word.name and f"message '{word.name}'")
        for word in house_words(folders, language, kind)
        for fault in word.faults
    ]
    if found:
        raise ProblemsError(found)


def refuse_brand_amounts(brand: Brand) -> None:
    """Refuse a brand whose lines state an amount: a number with a scale word or a unit, in any shipped language."""
    lines = {name: getattr(brand, name) for name in ("name", "footer", "contact")}
    lines["logo.alt"] = brand.logo.alt if brand.logo else ""
    found = {
        problem(
            f"it states '{each.written}'. Amounts come from a study alone: take it out.", file=brand.file, where=key
        )
        for code in languages()
        for key, line in lines.items()
        if re.search(r"\d", line)
        for each in AmountReader(Language(code), "USD").read(line)
    }
    if found:
        raise ProblemsError(found)


def house_words(folders: tuple[Path, ...], language: str, kind: str) -> Iterator[HouseWord]:
    templates = shipped("templates")
    for code in filter(None, (conventions(language, folders).transliterated_from, language)):
        alone = "" if templates.joinpath("languages", code).is_dir() else f"language '{shortened(code, 40)}'"
        of_kind = "" if templates.joinpath("kinds", kind, "languages").is_dir() else f"kind of project '{kind}'"
        for folder in folders:
            for place, new in ((f"languages/{code}", alone), (f"kinds/{kind}/languages/{code}", alone or of_kind)):
                for file, content in contents(folder.joinpath(*place.split("/"))):
                    blank = HouseWord(folder, f"{place}/{file}", alone=new)
                    yield from _messages(blank, content, code, "" if of_kind else kind)
            yield from _tables(folder, f"languages/{code}", code, alone)


def _messages(blank: HouseWord, content: str, code: str, kind: str) -> Iterator[HouseWord]:
    over = conventions(code).transliterated_from
    known = {} if blank.alone else entries(over or code)
    for entry in parse(content).body:
        if isinstance(entry, ast.Message | ast.Term):
            name = "-" * isinstance(entry, ast.Term) + entry.id.name
            replaced = known.get(f"{kind}/{name}") or known.get(name)
            body = parse(replaced.source, script(code) if over else None).body[0] if replaced else None
            own, ours = ("\n".join(serialize_pattern(each).strip() for each in _patterns(it)) for it in (entry, body))
            if own != ours:
                found = re.search(rf"^{re.escape(name)}[ \t]*=", content, re.MULTILINE)
                line = content.count("\n", 0, found.start()) + 1 if found else 1
                faults = () if blank.alone else tuple(_faults(entry, body, code))
                yield replace(blank, line=line, name=name, own=own, ours=ours, faults=faults)


def _patterns(entry: Any) -> list[Any]:
    found = [] if entry is None else [entry.value, *(each.value for each in entry.attributes)]
    return [each for each in found if each is not None]


def _faults(entry: Any, replaced: Any, code: str) -> Iterator[str]:
    try:
        own, ours = (_variants(each) for each in (entry, replaced))
    except OverflowError:
        yield f"it chooses between more than {MOST_FORMS:,} texts. Write fewer."
        return
    named = amounts(own[0], code)
    there = amounts(ours[0], code)
    of_ours = "the message that it replaces" if replaced is not None else "a house's own message"
    for means in (each for each in named if each not in there):
        yield (
            f"it holds '{shortened(named[means], 40)}', which {of_ours} does not have. Numbers, scale words and units "
            "come with amounts alone: take it out, or print a value of the message."
        )
    for means in (each for each in there if each not in named):
        yield f"it lacks '{there[means]}', which {of_ours} has. Put it in."
    if replaced is None and not isinstance(entry, ast.Term):
        return
    allowed = ours[1] | {each for each in own[1] if each[:1] == "-" and replaced is not None}
    choices = ", ".join(f"{{ {each} }}" for each in sorted(ours[1])) or "none"
    for each in sorted(own[1] - allowed):
        yield f"it prints {{ {each} }}, which {of_ours} does not. Choose from: {choices}."
    for each in sorted(name for name in ours[1] - own[1] if "$" in name):
        yield f"it lacks {{ {each} }}, which {of_ours} prints. Put it in."
    for each in sorted(own[2] - ours[2] - set(re.findall(r"\$[\w-]+", " ".join(ours[1])))):
        yield f"it chooses by {each}, which {of_ours} does not know. Take it out."


def _variants(entry: Any) -> tuple[list[str], set[str], set[str]]:
    """Return the texts that a message may be, the values that it prints, and those that it chooses by."""
    texts: list[str] = []
    printed: set[str] = set()
    chosen: set[str] = set()
    for pattern in _patterns(entry):
        texts += _texts(pattern, printed, chosen)
    return texts, printed, chosen


def _texts(pattern: Any, printed: set[str], chosen: set[str]) -> list[str]:
    found = [""]
    for element in pattern.elements:
        parts = [element.value] if isinstance(element, ast.TextElement) else _parts(element, printed, chosen)
        found = list(dict.fromkeys(before + part for before in found for part in parts))
        if len(found) > MOST_FORMS:
            raise OverflowError
    return found


def _parts(said: Any, printed: set[str], chosen: set[str]) -> list[str]:
    """Return what an expression may print: its letters where it has some, else a hole."""
    if isinstance(said, ast.Placeable):
        return _parts(said.expression, printed, chosen)
    if isinstance(said, ast.SelectExpression):
        _parts(said.selector, chosen, chosen)
        return [text for each in said.variants for text in _texts(each.value, printed, chosen)]
    if isinstance(said, ast.Literal):
        try:
            return [str(said.parse()["value"])]
        except ValueError:  # a number that no character has: reading the words says so
            return [str(said.value)]
    if isinstance(said, ast.FunctionReference) and said.id.name in NEUTRAL:
        parts = [_parts(each, printed, chosen) for each in said.arguments.positional]
        return parts[0] if parts else [HOLE]
    printed.add(serialize_expression(said))
    return [HOLE]


def _tables(folder: Path, place: str, code: str, alone: str) -> Iterator[HouseWord]:
    for name in (*RULES, DATA, FORMS):
        file = folder.joinpath(*place.split("/"), name)
        blank = HouseWord(folder, f"{place}/{name}", alone=alone)
        if not file.is_file():
            continue
        if alone or name in RULES:
            fault = f"it changes how '{code}' writes numbers. Take the file out: words go to files that end in .ftl."
            yield replace(blank, own=read_text(file), faults=() if alone else (fault,))
            continue
        own = shipped("templates").joinpath(*place.split("/"), name)
        ours = {tuple(row) for _, row in rows(read_text(own), name)} if own.is_file() else set()
        for line, (text, *said) in list(rows(read_text(file), str(file)))[1:]:
            if (text, *said) in ours:
                continue
            there = {*amounts([text], SOURCE), *amounts([text], code)}
            found = (word for means, word in amounts(said, code).items() if means not in there)
            faults = tuple(f"it holds '{each}', which '{shortened(text, 40)}' does not. Take it out." for each in found)
            yield replace(blank, line=line, own=" | ".join(said), ours=text, faults=faults)


def amounts(texts: list[str], code: str) -> Mapping[str, str]:
    """Return the digits, number words, scale words, units and currencies of texts: what each means, and as written."""
    found: dict[str, str] = {}
    pattern, means = _pattern(code)
    for text in texts:
        plain = _TAG.sub("", unicodedata.normalize("NFKC", text)).translate(BLANKS)
        plain = "".join(each for each in plain if unicodedata.category(each) not in ("Cf", "Mn"))
        for spaced in _SPACED.findall(plain):
            letters = re.sub(r"[ .·-]", "", spaced)
            plain += f" {letters} {letters[1:]} {letters[2:]}"
        for word in pattern.finditer(plain):
            if (meant := means.get(word[0]) or means.get(word[0].casefold(), word[0])) != FREE:
                found.setdefault(meant, word[0])
        rest = pattern.sub(HOLE, plain)
        found |= {each: each for each in _CODE.findall(rest) if _is_currency(each)}
        found |= {each: each for each in _DIGITS.findall(rest)}
        found |= {each: each for each in rest if unicodedata.category(each) in ("No", "Nl", "Sc") or each in "%‰"}
    return found


@cache
def _pattern(code: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Return what finds words of amounts in a language, and those of other scripts, and what each means."""
    own = amount_words(code)
    found = dict(own)
    for file in sorted(each.name for each in shipped("templates").joinpath("languages").iterdir()):
        other = amount_words(file) if not conventions(file).transliterated_from else {}
        found = {word: means for word, means in other.items() if _script(word) != _script("".join(own))} | found
    exact = {word for word in found if len(word) < 3 or not word[1:].islower()}
    known = {word if word in exact else word.casefold(): means for word, means in found.items()}
    parts: dict[str, list[str]] = {}  # by the letters that may stand on neither side: one look rules out most places
    for word in sorted(found, key=lambda each: (-len(each), each)):
        part = re.escape(word) if word in exact else f"(?i:{re.escape(word)})"
        parts.setdefault(_LETTERS.get(_script(word), ""), []).append(part)
    free = "|".join(parts.pop("", ["(?!)"]))
    whole = (f"(?<![{letters}])(?:{'|'.join(each)})(?![{letters}])" for letters, each in parts.items())
    return re.compile("|".join((*whole, free))), known


def _script(text: str) -> str:
    letter = next((each for each in text if each.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0]


@cache
def amount_words(code: str) -> Mapping[str, str]:
    before = conventions(code).transliterated_from
    file = shipped("templates").joinpath("languages", before or code, AMOUNT_WORDS)
    if not file.is_file():
        return {}
    written = script(code) if before else str
    listed = [cells for line, cells in rows(read_text(file), AMOUNT_WORDS) if line > 1]
    return {written(word.strip()).translate(BLANKS): means for means, words in listed for word in words.split("|")}


def _is_currency(code: str) -> bool:
    from babel.numbers import is_currency

    return bool(is_currency(code))
