"""The texts of a scenario as what is to review of a language."""

from __future__ import annotations

from collections.abc import Iterator

from impact.scenario.load import Loaded
from impact.scenario.texts import FOLDER, texts_of, translations
from impact.words.reviewable import Item

BETWEEN = "#"  # the name of a scenario and an address of its text


def text_items(loaded: Loaded, code: str) -> Iterator[Item]:
    """Yield the texts of a scenario that have a translation.

    Args:
        loaded: the scenario. code: BCP 47 language, of a file of texts.
    """
    if code == loaded.scenario.language:
        return
    said = translations(loaded, code)
    for address, each in texts_of(loaded.scenario).items():
        if address in said:
            name = f"{loaded.name}{BETWEEN}{address}"
            yield Item("text", name, f"{FOLDER}/{code}.yaml", each.text, said[address], f"Text of {loaded.name}")
