"""Message files: no entry is lost in silence, and the code asks for nothing that is not there."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent_entries import entries_of
from message_texts import message_texts

from impact.brief.declared_sections import declared_sections
from impact.resources import shipped
from impact.statements.catalogue import catalogue
from impact.statements.cells import BESTS
from impact.statements.guards import names_in
from impact.words.conventions import conventions
from impact.words.language import languages

ROOT = Path(__file__).parent.parent.parent
TEMPLATES = Path(str(shipped("templates")))
FILES = sorted([*TEMPLATES.glob("languages/*/*.ftl"), *TEMPLATES.glob("kinds/*/languages/*/*.ftl")])
KINDS = tuple(sorted(path.name for path in TEMPLATES.glob("kinds/*")))
SPEAKERS = {"say": 0, "text": 0, "has": 0, "caption": 0, "rich": 1}  # functions that take the id of a message, where


@cache
def entries(file: Path) -> tuple[fluent.EntryType, ...]:
    return entries_of(file.read_text(encoding="utf-8"))


def kind_of(file: Path) -> str:
    """Return the kind of project whose words a file holds; nothing where they are general."""
    inner = file.relative_to(TEMPLATES).parts
    return inner[1] if inner[0] == "kinds" else ""


@cache
def messages(language: str, *kinds: str) -> dict[str, set[str]]:
    """Return message -> names of its variables, of the general words and those of some kinds."""
    found: dict[str, set[str]] = {}
    for file in FILES:
        if file.parent.name == language and kind_of(file) in ("", *kinds):
            for entry in entries(file):
                if isinstance(entry, fluent.Message):
                    text = file.read_text(encoding="utf-8")[entry.span.start : entry.span.end] if entry.span else ""
                    found[entry.id.name] = set(re.findall(r"\$([a-zA-Z][\w-]*)", text))
    return found


@cache
def modules() -> dict[str, ast.Module]:
    """Return the code, module by module, by its place under impact/."""
    files = sorted((ROOT / "impact").rglob("*.py"))
    return {str(file.relative_to(ROOT / "impact")): ast.parse(file.read_text(encoding="utf-8")) for file in files}


def asked() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield place and pattern of every message that the code asks for by a literal or an f-string.

    A place begins with the kind of project whose code it is; general code asks for general messages alone.
    """
    for place, tree in modules().items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute | ast.Name):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            if name not in SPEAKERS or len(node.args) <= SPEAKERS[name]:
                continue
            if name == "text" and isinstance(node.func, ast.Name):
                continue  # blocks.text() takes words, not the id of a message
            if name == "has" and len(node.args) > 1:
                continue  # Cell.has() takes a column and its values, Words.has() the id of a message alone
            argument = node.args[SPEAKERS[name]]
            parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            if not any(isinstance(part, ast.Constant) for part in parts):
                continue
            pattern = "".join(
                re.escape(str(p.value)) if isinstance(p, ast.Constant) else "[a-zA-Z0-9-]*" for p in parts
            )
            if re.fullmatch(r"[a-z][a-z0-9-]*", re.sub(r"\\|\[a-zA-Z0-9-\]\*", "", pattern)):
                yield f"{place}:{node.lineno}", re.compile(pattern)


def test_no_entry_is_junk() -> None:
    """A syntax error would drop the message without a word."""
    junk = {str(file): [entry.content for entry in entries(file) if isinstance(entry, fluent.Junk)] for file in FILES}
    assert {file: found for file, found in junk.items() if found} == {}


def test_no_message_stands_twice() -> None:
    seen: dict[tuple[str, str, str], int] = {}
    for file in FILES:
        for entry in entries(file):
            if isinstance(entry, fluent.Message):
                name = (file.parent.name, kind_of(file), entry.id.name)
                seen[name] = seen.get(name, 0) + 1
    assert [name for name, count in seen.items() if count > 1] == []


def test_every_message_that_is_asked_for_exists() -> None:
    """General code may ask for what a kind alone has words for; the briefs of all kinds show that it then does not."""
    known = messages("en", *KINDS)
    found = list(asked())
    assert len(found) > 40
    assert [place for place, pattern in found if not any(pattern.fullmatch(name) for name in known)] == []


@dataclass(frozen=True)
class Used:
    """What the code names.

    Attributes:
        said: as it stands. put_together: a stem with a name behind it, by an f-string or a function that is given a
            stem of two words and more. ends: of f-strings that begin with a value, which has to be a name as well.
    """

    said: set[str]
    put_together: re.Pattern[str]
    ends: set[str]

    def __contains__(self, name: str) -> bool:
        if name in self.said or self.put_together.fullmatch(name):
            return True
        return any(name.endswith(end) and name.removesuffix(end) in self for end in self.ends)


@cache
def stated(kind: str) -> frozenset[str]:
    """Return the messages that the pages of a kind name: of their questions, and of statements in their groups."""
    own, found = catalogue(kind), set[str]()
    for page in own.pages.values():
        groups = {page.title, *page.means, *page.finding, *(name for names in page.asked.values() for name in names)}
        found |= {*page.asked, *(each.message for name in groups for each in own.groups[name].statements)}
    named = [name for each in own.headings.values() for name in each.groups]
    for section in declared_sections(kind).values():
        named += section.says
        for item in section.shows:
            named += item.of if item.form == "says" else item.given.get("says", ())
            named += [item.given["title"]] if "title" in item.given else []
    spoken = (own.groups[name] for name in named if name in own.groups)  # others are paragraphs of a program
    found |= {each.message for group in spoken for each in group.statements}
    return frozenset(found)


def of_tables(kind: str) -> Iterator[str]:
    """Yield the messages that declared tables name: of headings, titles, first columns and notes."""
    for section in declared_sections(kind).values():
        yield section.heading
        yield from (item.of if item.form == "box" else item.given.get("heading", "") for item in section.shows)
        for table in section.tables:
            yield from (table.title, table.first, table.note, *table.also)


def patterns_of_tables(kind: str) -> Iterator[str]:
    """Yield the messages of declared tables that name the values of a column, an asterisk in the place of the value."""
    for section in declared_sections(kind).values():
        for table in section.tables:
            yield from (table.note, table.named)
            yield from " ".join(filter(None, (*table.lines.values(), *table.across.values()))).split()


@cache
def used() -> Used:
    """Read all code."""
    said, patterns, ends = set[str](), set[str](), set[str]()
    for tree in modules().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                said.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                parts = (re.escape(str(p.value)) if isinstance(p, ast.Constant) else r"[\w-]*" for p in node.values)
                patterns.add("".join(parts))
            elif isinstance(node, ast.JoinedStr) and len(node.values) == 2 and isinstance(node.values[1], ast.Constant):
                ends |= {str(node.values[1].value)} if re.fullmatch(r"(-[a-z]+)+", str(node.values[1].value)) else set()
    patterns = {each for each in patterns if re.match(r"[a-z]{2}", each) and re.fullmatch(r"[\w\\\[\]*-]+", each)}
    patterns |= {re.sub(r"\*|{\w+}", r"[\\w-]*", each) for kind in KINDS for each in patterns_of_tables(kind)}
    patterns |= {rf"{each}-[\w-]+" for each in said if re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)+", each)}
    return Used(said, re.compile("|".join(f"(?:{each})" for each in sorted(patterns))), ends)


def test_every_message_is_used() -> None:
    """What is used in no page and no chart is deleted, so that nobody translates it."""
    files = [file for file in FILES if file.parent.name == "en"]
    on_pages = {name for kind in KINDS for name in (*stated(kind), *of_tables(kind))}
    named = {name for file in files for name in re.findall(r"{ ([a-z][\w-]*) }", file.read_text(encoding="utf-8"))}
    known = {name for kind in ("", *KINDS) for name in messages("en", kind)}
    assert {name for name in known - named - on_pages if name not in used()} == set()


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_kind_states_in_its_own_words_is_on_a_page_of_it(kind: str) -> None:
    """A message of a kind in the place of a general one is dead where no page of the kind prints its statement."""
    (file,) = TEMPLATES.glob(f"kinds/{kind}/languages/en/statements.ftl")
    own = {entry.id.name for entry in entries(file) if isinstance(entry, fluent.Message)}
    general = (TEMPLATES / "languages" / "en" / "statements.ftl").read_text(encoding="utf-8")
    named = set(re.findall(r"{ ([a-z][\w-]*) }", general))  # part of a message of a statement
    assert own - stated(kind) - named == set()


def test_an_unused_message_is_found() -> None:
    assert [name for name in ("kpi-jobs-gross", "bakes-no-bread") if name in used()] == []


@pytest.mark.parametrize("language", [code for code in languages() if not conventions(code).transliterated_from])
def test_every_language_has_the_messages_of_english_with_the_same_variables(language: str) -> None:
    for kind in ("", *KINDS):
        english, other = messages("en", kind), messages(language, kind)
        assert set(english) <= set(other), kind
        assert {name: other[name] for name in english} == english, kind


OPEN = {"unsettled", "sign_open", "some_open", "apart"}  # predicates of which one holds where a sign is open


@pytest.mark.parametrize("kind", KINDS)
def test_every_sign_of_an_answer_has_its_statement(kind: str) -> None:
    """A group that states a rise and a fall states no change too, an open sign, and, if certain, that none is known."""
    lacking, signed = [], 0
    for name, group in catalogue(kind).groups.items():
        of: dict[str, set[str]] = {}
        for statement in group.statements:
            for predicate, names in statement.guard.items():
                for cell in names_in(names):
                    of.setdefault(cell, set()).add(predicate)
        for cell, predicates in of.items():
            # What is said of the best answer, or of another case, is said besides the sign of all answers.
            if cell not in BESTS and name != "emissions-doubted" and {"positive", "negative"} <= predicates:
                signed += 1
                wanted = {"unchanged", "unknown"} if group.certain else {"unchanged"}
                lacking += [(name, cell, each) for each in wanted - predicates]
                lacking += [] if OPEN & predicates else [(name, cell, "open")]
    assert lacking == []
    assert signed >= 3


@pytest.mark.parametrize("code", ["en", "ru", "uz", "zh"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_statement_is_a_sentence_and_a_title_is_none(code: str, kind: str) -> None:
    """What is printed as an answer ends at a full stop or a question mark; a title has none.

    A title of another page may be an answer of page 1, whose full stop it leaves out.
    """
    texts, pages, wrong = message_texts(code), catalogue(kind).pages.values(), []
    groups, sections = catalogue(kind).groups, declared_sections(kind).values()
    shown = (item.given.get("title") for section in sections for item in section.shows)
    titled = [*(page.title for page in pages), *(name for name in shown if name and name in groups)]
    titles = {each.message for name in titled for each in groups[name].statements}
    openings = [name for each in catalogue(kind).headings.values() for name in each.title]
    either = {each.message for name in openings for each in catalogue(kind).groups[name].statements}
    for name in stated(kind) - either:
        ends = texts.get(f"{kind}/{name}", texts.get(name, "")).endswith((".", "?", "。", "？"))
        wrong += [name] if ends == (name in titles) else []
    assert wrong == []


FORBIDDEN = [
    "create",
    "creates",
    "generate",
    "generates",
    "will",
    "guarantee",
    "boost",
    "green",
    "clean",
    "zero-emission",
]


def test_our_sentences_promise_nothing() -> None:
    """The words that the brief specification forbids in templates (rule 7.5)."""
    texts = {str(file): file.read_text(encoding="utf-8").lower() for file in FILES if file.parent.name == "en"}
    found = {name: [word for word in FORBIDDEN if re.search(rf"\b{word}\b", text)] for name, text in texts.items()}
    assert {name: words for name, words in found.items() if words} == {}
