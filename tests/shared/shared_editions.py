"""Documents of shipped cases as formats get them, and as files that are made once in a run of the tests."""

from functools import cache

from made_once import made_once
from shared_studies import study_of

from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.language.messages import Language
from impact.output import Edition, formats
from impact.study.study import StudyData
from impact.theme.logo import NO_BRAND, Brand
from impact.theme.themes import load_theme


@cache
def language_of(code: str) -> Language:
    return Language(code)


def context_of(
    case: str | StudyData, language: str = "en", brand: Brand = NO_BRAND, theme: str = "default"
) -> BriefContext:
    words = language_of(language)
    look = load_theme(theme).with_text(words.conventions.text_size, words.conventions.line_height)
    return BriefContext(study_of(case) if isinstance(case, str) else case, words, look, brand=brand)


def edition_of(
    case: str | StudyData, language: str = "en", document: str = "brief", brand: Brand = NO_BRAND
) -> Edition:
    """Return a document of a shipped case, or of another study, as formats get it, its charts not drawn."""
    context = context_of(case, language, brand)
    return Edition(context, compose(context, document), brand)


@made_once
def written(form: str, case: str, language: str = "en", document: str = "brief") -> bytes:
    return formats[form].write(edition_of(case, language, document))
