"""Functions of messages: plural forms of printed numbers, cases of names, large numbers in the words of a language."""

from pathlib import Path

import pytest
from written_files import folder_with

from impact.core.errors import ImpactError, ProblemsError
from impact.language.forms import forms, has_forms, inflect_name, plural
from impact.language.messages import Language


@pytest.mark.parametrize(
    ("language", "number", "category"),
    [
        ("ru", "1", "one"), ("ru", "21", "one"), ("ru", "−1", "one"), ("ru", "2", "few"), ("ru", "1 003", "few"),
        ("ru", "11", "many"), ("ru", "5", "many"), ("ru", "11 800", "many"), ("ru", "1,5", "other"),
        ("ru", "2 млн", "many"), ("ru", "", "other"), ("en", "1", "one"), ("en", "1,001", "other"),
        ("uz", "7", "other"), ("zh", "1", "other"),
    ],
)  # fmt: skip
def test_a_printed_number_has_the_plural_form_of_its_language(language: str, number: str, category: str) -> None:
    locale = Language(language).conventions.locale
    assert plural(locale, number.replace(" ", "\u00a0")) == category


@pytest.mark.parametrize(
    ("language", "name", "case", "said"),
    [
        ("ru", "Узбекистан", "in", "в Узбекистане"), ("ru", "Узбекистан", "genitive", "Узбекистана"),
        ("ru", "Куба", "in", "на Кубе"), ("uz", "Jizzax", "dative", "Jizzaxga"),
        ("uz", "Bekobodlik", "dative", "Bekobodlikka"), ("uz", "Qoʻngʻiroq", "dative", "Qoʻngʻiroqqa"),
        ("uz-Cyrl", "Бектемирлик", "dative", "Бектемирликка"), ("zh", "吉扎克", "in", "吉扎克"),
    ],
)  # fmt: skip
def test_a_name_stands_in_the_case_that_a_sentence_asks_for(language: str, name: str, case: str, said: str) -> None:
    assert inflect_name(forms(language), name, case) == said


def test_a_name_without_forms_stays_and_is_known_as_such() -> None:
    assert not has_forms("ru", "Кичкина")
    assert has_forms("ru", "Узбекистан")
    assert has_forms("en", "anything")


def test_an_unknown_case_is_told_with_those_there_are() -> None:
    with pytest.raises(ImpactError, match=r"there is no case 'ablative'.*genitive"):
        inflect_name(forms("ru"), "Узбекистан", "ablative")


def said(tmp_path: Path, message: str, language: str, **values: str) -> str:
    own = folder_with(tmp_path, {f"languages/{language}/own.ftl": f"own = {message}\n"})
    return Language(language, (own,)).say("own", **values)


@pytest.mark.parametrize(
    ("language", "message", "values", "text"),
    [
        ("ru", "{ $n } { PLURAL($n) ->\n  [one] место\n *[many] мест\n }", {"n": "21"}, "21 место"),
        ("ru", "{ FORM($c, case: \"in\") } сказано", {"c": "Узбекистан"}, "в Узбекистане сказано"),
        ("ru", "{ CAPITAL($c) }: да", {"c": "если так"}, "Если так: да"),
        ("ru", "а { LOWER($c) }", {"c": "Газ"}, "а газ"),
        ("zh", "{ SCALED($v, exponent: 9) }美元", {"v": "2.3"}, "23亿美元"),
        ("zh", "{ SCALED($v, exponent: 6) }吨", {"v": "−23.7"}, "−2,370万吨"),
        ("zh", "{ SCALED($v, exponent: 6) }吨", {"v": "0.5至1.2"}, "50万至120万吨"),
        ("zh", "{ SCALED($v, exponent: 12) }吨", {"v": "1.5"}, "1.5万亿吨"),
        ("en", "{ SCALED($v, exponent: 6) } t", {"v": "2.5"}, "2.5\u00a0million t"),
    ],
)  # fmt: skip
def test_messages_call_functions(
    tmp_path: Path, language: str, message: str, values: dict[str, str], text: str
) -> None:
    assert said(tmp_path, message, language, **values) == text


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("place,in\nA,в А\n", "line 1: the first column is called 'name'"),
        ("name,in\nA,в А,x\n", "line 2: 3 cells stand under 2 columns"),
        ("name,in\nA,в А\nA,в А\n", "line 3: 'A' stands twice"),
    ],
)
def test_faults_of_a_table_of_cases_are_told_with_their_line(tmp_path: Path, content: str, fault: str) -> None:
    folder_with(tmp_path, {"languages/ru/forms.csv": content})
    with pytest.raises(ProblemsError, match=fault):
        forms("ru", (tmp_path,))
