"""Terms in texts that are no messages: those of the data, and those of the shipped scenarios.

`free_in_texts.yaml` lists English words of a text that are another thing than the term, or have another word for a
reason, each with the start of the texts; what is not needed any more is stale.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from terms import OtherWord, named, other_words

from impact.files.yaml import read_yaml
from impact.language.data_texts import data_words
from impact.scenario.files.find import names
from impact.scenario.load import load
from impact.scenario.texts.addresses import texts_of
from impact.scenario.texts.translations import translations

TRANSLATED = ("ru", "uz", "zh")
FREE = Path(__file__).with_name("free_in_texts.yaml")


@cache
def pairs(code: str) -> Mapping[str, str]:
    """Return what is said for each English text of the data and of the shipped scenarios."""
    of_data, named = data_words(code), data_words("en").whole  # a key that English names is no text
    found = {text: said for text, said in (*of_data.whole.items(), *of_data.holed.items()) if text not in named}
    for name in names():
        loaded = load(name)
        own, said = texts_of(loaded.scenario), translations(loaded, code)
        found |= {text.text: said[address] for address, text in own.items() if address in said}
    return found


@cache
def free() -> Mapping[str, Mapping[str, list[str]]]:
    """Return by term the reasons, each with the starts of texts."""
    found: Mapping[str, Mapping[str, list[str]]] = read_yaml(FREE.read_text(encoding="utf-8"), FREE.name)[0]
    return found


@cache
def others(code: str) -> tuple[OtherWord, ...]:
    found = named({text: text for text in pairs(code)})
    return tuple(other_words(found, pairs(code), code))


def starts(key: str) -> Iterator[str]:
    return (start for texts in free().get(key, {}).values() for start in texts)


@pytest.mark.parametrize("code", TRANSLATED)
def test_texts_say_a_thing_by_its_term(code: str) -> None:
    assert len(pairs(code)) > 1_000
    found = [each for each in others(code) if not any(map(each.named.message.startswith, starts(each.named.key)))]
    assert [f"{each.named.message}: {each.named.words}: {each.term}: {each.said}" for each in found] == []


def test_what_is_free_is_needed() -> None:
    needed = [(each.named.key, each.named.message) for code in TRANSLATED for each in others(code)]
    stale = [
        (key, start)
        for key in free()
        for start in starts(key)
        if not any(key == term and text.startswith(start) for term, text in needed)
    ]
    assert stale == []
