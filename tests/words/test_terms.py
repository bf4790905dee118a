"""Terms: one word for a thing in all messages of a language, and files of terms that say what is wrong with them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from impact.errors import ProblemsError
from impact.words.entries import Entry, entries, wording
from impact.words.terms import Named, forms, free, named, other_words, terms

TRANSLATED = ("ru", "uz", "zh")


@cache
def named_in_english() -> tuple[Named, ...]:
    return tuple(named(entries("en")))


@pytest.mark.parametrize("code", TRANSLATED)
def test_messages_say_a_thing_by_its_term(code: str) -> None:
    """A message may use another word where `terms_free.csv` says why."""
    found = other_words(named_in_english(), entries(code), code)
    assert [f"{each.named.message}: {each.named.words}: {each.term}: {each.said}" for each in found] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_language_has_a_term_for_every_key(code: str) -> None:
    assert set(terms(code)) == set(terms("en"))


@pytest.mark.parametrize("code", TRANSLATED)
def test_messages_that_are_free_are_free_of_something(code: str) -> None:
    """A message that is gone, or says the term by now, needs no exception."""
    needed = {(each.message, each.key) for each in named_in_english()}
    stale = [(key, message) for key, ids in free(code).items() for message in ids if (message, key) not in needed]
    assert stale == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_patterns_hold_the_term_itself(code: str) -> None:
    """What a list of terms prints, a text may use."""
    own = {key: Entry("a", "", "", f"a = {term.term}") for key, term in terms(code).items() if term.pattern}
    without = [each for key, entry in own.items() for each in other_words([Named(key, key, "")], {key: entry}, code)]
    assert [(each.named.key, each.said) for each in without] == []


def test_the_other_script_takes_the_terms_of_the_language() -> None:
    assert terms("uz-Cyrl")["jobs"].term == "иш ўринлари"
    assert terms("uz-Cyrl")["jobs"].verified is terms("uz")["jobs"].verified is True


def test_a_term_inside_a_longer_one_is_not_looked_for() -> None:
    entry = Entry("a", "", "", "a = { $c } additional jobs in <b>2030</b>, and jobs")
    assert [each.key for each in named({"a": entry})] == ["additional_jobs", "jobs"]
    assert [each.key for each in named({"a": Entry("a", "", "", "a = additional jobs")})] == ["additional_jobs"]


def test_another_word_is_found() -> None:
    source, said = Entry("a", "", "", "a = the jobs"), Entry("a", "", "", "a = вакансии")
    (found,) = other_words(named({"a": source}), {"a": said}, "ru")
    assert (found.named.key, found.term, found.said) == ("jobs", "рабочие места", "вакансии")


def test_words_of_all_variants_are_read() -> None:
    assert wording('{ PLURAL($c) ->\n  [one] один{ " " }год\n *[many] { $c } <b>лет</b>\n}') == "один год ◦ лет"


def test_a_file_of_terms_tells_all_its_faults(tmp_path: Path) -> None:
    folder = tmp_path / "languages" / "ru"
    folder.mkdir(parents=True)
    lines = ("key,term,pattern,verified,note", "c,д,,maybe,", "e,,,no,", "f,г,no", "g,г,,no,", "g,г,,no,")
    (folder / "terms.csv").write_text("\n".join(lines), encoding="utf-8")
    (folder / "terms_free.csv").write_text("key,messages,reason\njobs,some-id,\n", encoding="utf-8")
    with pytest.raises(ProblemsError) as told:
        terms("ru", (tmp_path,))
    assert [each.line for each in told.value.problems] == [2, 3, 4, 6]
    (folder / "terms.csv").write_text("key,term,pattern,verified,note\na,б,(,no,\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"terms\.csv, line 2: the pattern of 'a' cannot be read"):
        forms("ru", (tmp_path,))
    with pytest.raises(ProblemsError, match="say why"):
        free("ru", (tmp_path,))
