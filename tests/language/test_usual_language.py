"""Which language is usual: the environment names it in the ways of POSIX, and it is one that is here."""

from pathlib import Path

import pytest
from cases import case_rows

from impact.language.names import usual_language


@pytest.mark.parametrize(("locale", "language"), case_rows("locales"))
def test_a_locale_names_a_language_that_is_here(locale: str, language: str) -> None:
    assert usual_language((), {"LANG": locale}) == language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LC_ALL": "ru_RU.UTF-8", "LC_MESSAGES": "uz_UZ", "LANG": "zh_CN"}, "ru"),
        ({"LC_ALL": "", "LC_MESSAGES": "uz_UZ", "LANG": "zh_CN"}, "uz"),
        ({"LC_ALL": "C", "LANG": "zh_CN"}, ""),
        ({"IMPACT_LANGUAGE": "zh", "LC_ALL": "ru_RU.UTF-8"}, "zh"),
        ({"IMPACT_LANGUAGE": "", "LANG": "ru_RU.UTF-8"}, "ru"),
    ],
)
def test_what_goes_before_what(environment: dict[str, str], language: str) -> None:
    assert usual_language((), environment) == language


def test_a_language_of_the_user_counts(tmp_path: Path) -> None:
    (tmp_path / "languages" / "tr").mkdir(parents=True)
    assert usual_language((tmp_path,), {"LANG": "tr_TR.UTF-8"}) == "tr"
