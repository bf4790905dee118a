"""The texts of a scenario that readers meet, each with an address, and what stands there in other languages."""

from impact.scenario.texts.addresses import COUNTRY, ReaderText, default_texts, texts_of, with_texts
from impact.scenario.texts.files import FOLDER, TextFile, read_sections, written_sections
from impact.scenario.texts.translations import (
    all_text_problems,
    for_translator,
    languages,
    languages_beside,
    missing,
    settle_language,
    text_problems,
    translations,
)

__all__ = [
    "COUNTRY",
    "FOLDER",
    "ReaderText",
    "TextFile",
    "all_text_problems",
    "default_texts",
    "for_translator",
    "languages",
    "languages_beside",
    "missing",
    "read_sections",
    "settle_language",
    "text_problems",
    "texts_of",
    "translations",
    "with_texts",
    "written_sections",
]
