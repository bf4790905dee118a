"""Words of another language in a document: by their script, and in Uzbek by what English messages say alone."""

import re
from collections.abc import Iterator, Set
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from finding import Finding, PrintedCase
from reading.printed import running

TEMPLATES = Path(__file__).resolve().parents[3] / "templates"
LATIN, CYRILLIC = r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’ʻ-]*", r"[А-Яа-яЁёЎўҚқҒғҲҳ][А-Яа-яЁёЎўҚқҒғҲҳ-]*"
OTHER_SCRIPT = {"ru": LATIN, "uz-Cyrl": LATIN, "zh": LATIN, "en": CYRILLIC, "uz": CYRILLIC}
TERMS = {"natural", "earth", "svg-maps"}  # names of outlines of maps
MANY = 2  # words of the other language in a row: one alone may be a name, a unit or a term
SHORTEST = 3  # letters of a word that tells its language
OWN = ("title", "name", "citation", "publisher", "url", "locator", "said_by", "licence", "path", "sha256", "file")
LONGEST = 40  # letters by which a text of a default is known
MARK = re.compile(r"[^\[]{0,200}\[(?!\d)")  # the name of a language behind a text that has no translation
COMMAND = re.compile(r"\bimpact [a-z]")
PLACEABLE = re.compile(r"\{[^{}]*\}|<[^<>]*>")


def findings(case: PrintedCase) -> list[Finding]:
    known = _own_words(case)
    found: list[Finding] = []
    for at, page in enumerate(case.pages, start=1):
        text = running(page)
        found += _of_script(case, known, f"page {at}", text)
        if case.language == "uz":
            found += _of_english(case, known, f"page {at}", text)
    return found


def _own_words(case: PrintedCase) -> set[str]:
    """Return the words of the author and of sources, which stand as they are in every language.

    Texts of defaults are the package's own: they have a translation.
    """
    scenario = yaml.safe_load(case.scenario) or {}
    defaults = {key for used in scenario.get("defaults_used", ()) for key in used["keys"]}
    texts = _texts(scenario, "", defaults)
    cells = (row[name] for rows in case.tables.values() for row in rows for name in OWN if row.get(name))
    return TERMS | {_plain(word) for word in re.findall(rf"{LATIN}|{CYRILLIC}", " ".join((*texts, *cells)))}


def _plain(word: str) -> str:
    """Return a word in small letters with the apostrophe that keyboards have: pages are set with another."""
    return word.lower().replace("’", "'")


def _texts(node: Any, address: str, defaults: Set[str]) -> Iterator[str]:
    if address.removeprefix("project.") in defaults:
        return
    if isinstance(node, dict):
        for key, part in node.items():
            yield str(key)
            yield from _texts(part, f"{address}.{key}" if address else str(key), defaults)
    elif isinstance(node, list):
        for part in node:
            yield from _texts(part, address, defaults)
    elif isinstance(node, str):
        yield node


def _of_script(case: PrintedCase, known: set[str], where: str, text: str) -> Iterator[Finding]:
    """Yield words in a row whose letters are of the other script."""
    word = OTHER_SCRIPT.get(case.language)
    if word is None:
        return
    for found in re.finditer(rf"(?<![\w/.@-]){word}(?:[ ,;:]+{word}){{{MANY - 1},}}(?![\w/@])", text):
        others = [each for each in re.findall(word, found[0]) if len(each) >= SHORTEST and _plain(each) not in known]
        if len(others) >= MANY and not COMMAND.search(found[0]) and not _of_author(found[0], text[found.end() :]):
            around = text[max(found.start() - 30, 0) : found.end() + 30]
            yield case.finding("B", "other-language", where, f"'{found[0][:80]}' in '{around[:200]}'")


def _of_author(words: str, behind: str) -> bool:
    """Return whether words are a text of the author that says in which language it is, and no default's."""
    return bool(MARK.match(behind)) and words[:LONGEST] not in _defaults()


@cache
def _defaults() -> str:
    files = [
        path for path in (TEMPLATES.parent / "data").rglob("*.yaml") if "defaults" in f"{path.parent.name}{path.name}"
    ]
    return re.sub(r"example: .*", "", "\n".join(path.read_text(encoding="utf-8") for path in files))


@cache
def _words_of(language: str) -> frozenset[str]:
    texts = (path.read_text(encoding="utf-8") for path in TEMPLATES.rglob(f"{language}/*.ftl"))
    values = (
        line.partition("=")[2] or line for text in texts for line in text.splitlines() if not line.startswith("#")
    )
    plain = PLACEABLE.sub(" ", " ".join(values))
    return frozenset(word.lower() for word in re.findall(LATIN, plain) if len(word) >= SHORTEST)


def _of_english(case: PrintedCase, known: set[str], where: str, text: str) -> Iterator[Finding]:
    """Yield words in a row that English messages have and Uzbek ones do not."""
    english = _words_of("en") - _words_of("uz") - known
    for found in re.finditer(rf"(?<![\w/.@-]){LATIN}(?: {LATIN}){{{MANY},}}", text):
        words = [each.lower() for each in re.findall(LATIN, found[0])]
        runs = "".join("e" if word in english else "." for word in words)
        if run := re.search("e" * (MANY + 1), runs):
            yield case.finding("B", "other-language", where, f"'{' '.join(words[run.start() : run.end() + 4])}'")
