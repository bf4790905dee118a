"""Shipped cases as Word files, made once in a run of the tests, with what they were made of."""

from __future__ import annotations

from made_once import made_once
from shared_studies import study_of

from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.export.edition import Edition
from impact.export.forms.docx import docx
from impact.look.brand import NO_BRAND, Brand
from impact.look.themes import load_theme
from impact.words.language import Words


def edition_of(case: str, language: str = "en", document: str = "brief", brand: Brand = NO_BRAND) -> Edition:
    """Return a document of a shipped case as formats get it, its charts not drawn."""
    words = Words(language)
    look = load_theme().with_text(words.conventions.text_size, words.conventions.line_height)
    context = BriefContext(study_of(case), words, look, brand=brand)
    return Edition(context, compose(context, document), brand)


@made_once
def word_of(case: str, language: str = "en", document: str = "brief") -> bytes:
    """Return that document as a Word file."""
    return docx(edition_of(case, language, document))
