"""Terms: one word for a thing in all messages of a language."""

from functools import cache

import pytest
from message_texts import message_texts
from terms import Named, free, named, other_words, terms

TRANSLATED = ("ru", "uz", "zh")


@cache
def named_in_english() -> tuple[Named, ...]:
    return tuple(named(message_texts("en")))


@pytest.mark.parametrize("code", TRANSLATED)
def test_messages_say_a_thing_by_its_term(code: str) -> None:
    """A message may use another word where `terms_free.csv` says why."""
    found = other_words(named_in_english(), message_texts(code), code)
    assert [f"{each.named.message}: {each.named.words}: {each.term}: {each.said}" for each in found] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_language_has_a_term_for_every_key(code: str) -> None:
    assert set(terms(code)) == set(terms("en"))
    assert {each.verified for each in terms(code).values()} == {"yes", "no"}


@pytest.mark.parametrize("code", TRANSLATED)
def test_messages_that_are_free_are_free_of_something(code: str) -> None:
    """A message that is gone, or says the term by now, needs no exception."""
    needed = {(each.message, each.key) for each in named_in_english()}
    stale = [(key, message) for key, ids in free(code).items() for message in ids if (message, key) not in needed]
    assert stale == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_patterns_hold_the_term_itself(code: str) -> None:
    """What a list of terms prints, a text may use."""
    own = {key: each.term for key, each in terms(code).items() if each.pattern}
    without = [each for key in own for each in other_words([Named(key, key, "")], own, code)]
    assert [(each.named.key, each.said) for each in without] == []


def test_another_word_is_found() -> None:
    (found,) = other_words(named({"a": "the jobs"}), {"a": "вакансии"}, "ru")
    assert (found.named.key, found.term, found.said) == ("jobs", "рабочие места", "вакансии")
