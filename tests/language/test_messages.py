"""Message files: no entry is lost in silence, and the code asks for nothing that is not there."""

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent_entries import entries_of
from message_texts import message_texts

from impact.brief.declared_sections import declared_sections
from impact.files.resources import shipped
from impact.language.conventions import conventions
from impact.language.messages import FORMS, languages
from impact.statements.catalogue import catalogue
from impact.statements.cells import BESTS
from impact.statements.guards import names_in

ROOT = Path(__file__).parent.parent.parent
TEMPLATES = Path(str(shipped("templates")))
FILES = sorted([*TEMPLATES.glob("languages/*/*.ftl"), *TEMPLATES.glob("kinds/*/languages/*/*.ftl")])
KINDS = tuple(sorted(path.name for path in TEMPLATES.glob("kinds/*")))
VALUE = r"{(?:[^{}\"]|{[^{}]*})*}"  # within an f-string
NAME = rf"[a-z]{{2}}(?:[\w-]|\*|{VALUE})*"  # of a message, parts of which may be put together
OF_A_CHOICE = ("difference", "revenue_difference")


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


def code() -> str:
    """Return all code of the package."""
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted((ROOT / "impact").rglob("*.py")))


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
    """By a literal or an f-string; one that a kind alone has is found by the documents of the others."""
    known = " ".join(messages("en", *KINDS))
    asked = re.findall(rf'(?<!")\.(?:say|text)\(f?"({NAME})"[,)]', code())
    for name, title in re.findall(rf'\.caption\("({NAME})"(?:, "({NAME})")?', code()):
        asked += [f"{name}-alt", *filter(None, [title])]
    assert len(asked) > 40
    found = {each: re.sub(VALUE, r"[\\w-]*", each) for each in asked}
    assert [each for each, pattern in found.items() if not re.search(rf"(?<![\w-]){pattern}(?![\w-])", known)] == []


@cache
def stated(kind: str) -> frozenset[str]:
    """Return the messages that the pages of a kind name: of their questions, and of statements in their groups."""
    own, found = catalogue(kind), set[str]()
    for page in own.pages.values():
        found |= {*page.asked, *(each.message for name in page.groups for each in own.groups[name].statements)}
    named = [name for each in own.headings.values() for name in each.groups]
    for section in declared_sections(kind).values():
        named += section.says
        for item in section.shows:
            named += item.of if item.form == "says" else item.given.get("says", ())
            named += [item.given["title"]] if "title" in item.given else []
    spoken = (own.groups[name] for name in named if name in own.groups)  # others are paragraphs of a program
    found |= {each.message for group in spoken for each in group.statements}
    return frozenset(found)


def test_every_message_is_used() -> None:
    """What is named in no code and no declaration is deleted, so that nobody translates it.

    A name may be put together: a value or an asterisk stands within, a function is given its stem, or it ends an
    f-string that begins with another name.
    """
    declared = "\n".join(file.read_text(encoding="utf-8") for file in TEMPLATES.rglob("*.yaml"))
    english = "\n".join(file.read_text(encoding="utf-8") for file in FILES if file.parent.name == "en")
    named = {*re.findall(NAME, declared), *re.findall(r"{ ([a-z][\w-]*) }", english)}
    named |= {*re.findall(rf"[\"']({NAME})[\"']", code())}
    parts = {re.sub(rf"{VALUE}|\*", r"[\\w-]*", each) for each in named}
    parts |= {f"{each}-.*" for each in named if re.fullmatch(r"[a-z]+(-[a-z]+)+", each)}
    put_together = re.compile("|".join(sorted(parts - named)))
    ends = {"", *re.findall(r'f"{[^{}"]*}((?:-[a-z]+)+)"', code())}
    left = {*messages("en", *KINDS), "bakes-no-bread"} - named
    left = {name for name in left if not put_together.fullmatch(name)}
    assert {name for name in left if not {name.removesuffix(end) for end in ends} & named} == {"bakes-no-bread"}


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_kind_states_in_its_own_words_is_on_a_page_of_it(kind: str) -> None:
    """A message of a kind in the place of a general one is dead where no page of the kind prints its statement."""
    (file,) = TEMPLATES.glob(f"kinds/{kind}/languages/en/statements.ftl")
    own = {entry.id.name for entry in entries(file) if isinstance(entry, fluent.Message)}
    general = (TEMPLATES / "languages" / "en" / "statements.ftl").read_text(encoding="utf-8")
    named = set(re.findall(r"{ ([a-z][\w-]*) }", general))  # part of a message of a statement
    assert own - stated(kind) - named == set()


@pytest.mark.parametrize("language", [each for each in languages() if not conventions(each).transliterated_from])
def test_every_language_has_the_messages_of_english_with_the_same_variables(language: str) -> None:
    for kind in ("", *KINDS):
        english, other = messages("en", kind), messages(language, kind)
        assert set(english) <= set(other), kind
        assert {name: other[name] for name in english} == english, kind
        assert {each for each in set(other) - set(english) if not each.startswith((*FORMS, "unit-"))} == set(), kind


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
            # What is said of the best answer, or of another case, is said besides the sign of all answers; a choice is
            # spoken of only where it sets the answer apart, so what it changes by is never nothing.
            if (
                cell not in (*BESTS, *OF_A_CHOICE)
                and name != "emissions-doubted"
                and {"positive", "negative"} <= predicates
            ):
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
    titled += [name for page in pages for names in page.under.values() for name in names]  # conditions
    titles = {each.message for name in titled for each in groups[name].statements}
    openings = [name for each in catalogue(kind).headings.values() for name in each.title]
    either = {each.message for name in openings for each in catalogue(kind).groups[name].statements}
    for name in stated(kind) - either:
        ends = texts.get(f"{kind}/{name}", texts.get(name, "")).endswith((".", "?", "。", "？"))
        wrong += [name] if ends == (name in titles) else []
    assert wrong == []


FORBIDDEN = re.compile(r"\b(creates?|generates?|will|guarantee|boost|green|clean|zero-emission)\b", re.IGNORECASE)


def test_our_sentences_promise_nothing() -> None:
    """The words that the brief specification forbids in templates (rule 7.5)."""
    english = [file for file in FILES if file.parent.name == "en"]
    assert [(file.name, found) for file in english if (found := FORBIDDEN.findall(file.read_text("utf-8")))] == []
