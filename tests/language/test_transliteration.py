"""Uzbek written over from Latin to Cyrillic letters: a list of words, what stays, and that nothing Latin is left."""

import re
from pathlib import Path

import pytest
from written_files import folder_with

from impact.core.errors import ImpactError, ProblemsError
from impact.language.messages import Language
from impact.language.transliteration import script

WORDS = """
Oʻzbekiston Ўзбекистон|gʻildirak ғилдирак|shahar шаҳар|choy чой|yoʻl йўл|yoʻq йўқ|yil йил|yangi янги|yer ер|yetti етти
eʼlon эълон|eksport экспорт|energiya энергия|elektr электр|emissiya эмиссия|poezd поэзд|koeffitsiyent коэффициент
taʼsir таъсир|maʼlumot маълумот|isteʼmol истеъмол|qurilish қурилиш|hisob ҳисоб|xodim ходим|xorij хориж|jami жами
investitsiya инвестиция|konstruksiya конструкция|stansiya станция|sement цемент|litsenziya лицензия|pensiya пенсия
sentabr сентябрь|sentabrda сентябрда|oktabr октябрь|iyul июль|iyulgacha июлгача|aprel апрель|noyabrda ноябрда
avtomobil автомобиль|avtomobillar автомобиллар|elektrobus электробус|model модель|modelda моделда|ssenariy сценарий
obyekt объект|subyekt субъект|byudjet бюджет|dunyo дунё|daryo дарё|Samarqand Самарқанд|Jizzax Жиззах|Navoiy Навоий
Toshkent Тошкент|Qozogʻiston Қозоғистон|Yevropa Европа|Xitoy Хитой|tsex тсех|faoliyat фаолият|ehtimol эҳтимол
AQSH АҚШ|YaIM ЯИМ|kVt-soat кВт-соат|MVt МВт|QORALAMA ҚОРАЛАМА|mlrd млрд|taʼminot таъминот|ishonchlilik ишончлилик
YaIMga ЯИМга|QQSdan ҚҚСдан|AQSHda АҚШда|FIKi ФИКи|OTB ОТБ|MJ/km МЖ/км|cm3 см3|matritsa матрица|sentiga центига
konsentratsiya концентрация|konsepsiyasi концепцияси|kompyuterlar компьютерлар|dvigatel двигатель|dvigateli двигатели
neft нефть|neftdan нефтдан|modul модуль|modullar модуллар|munitsipalitet муниципалитет|Karmanada Карманада
"""
PAIRS = [tuple(pair.split(" ")) for line in WORDS.strip().split("\n") for pair in line.split("|")]


@pytest.mark.parametrize(("latin", "cyrillic"), PAIRS)
def test_a_word_is_written_over(latin: str, cyrillic: str) -> None:
    assert script("uz-Cyrl")(latin) == cyrillic


@pytest.mark.parametrize(
    "text",
    [
        "BYD", "IPCC", "CO<sub>2</sub>", "https://stat.uz/boshqa", "assumptions.csv", "energy_by_carrier", "{ $ish }",
        "2030", "GWP100", "BYD Uzbekistan Factory", "Song Plus DM-i", "BYD Europe B.V.", "Gazeta.uz", "CC BY", "I-JEDI",
        "invest.gov.uz", "°C", "C29", "(D)", "1.A.3.b", "impact run SCENARIO --draws", "“assumptions”",
    ],
)  # fmt: skip
def test_names_addresses_and_codes_stay(text: str) -> None:
    assert script("uz-Cyrl")(text) == text


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("BYDning zavodi", "BYDнинг заводи"), ("Cobaltdan arzon", "Cobaltдан арзон"), ("Kiaga oʻxshash", "Kiaга ўхшаш"),
        ("Frankfurtda", "Франкфуртда"), ("Euro VI", "Евро VI"), ("IPCCning", "IPCCнинг"), ("PDFga", "PDFга"),
    ],
)  # fmt: skip
def test_an_uzbek_ending_behind_a_name_is_written_over(latin: str, cyrillic: str) -> None:
    assert script("uz-Cyrl")(latin) == cyrillic


def test_what_a_translator_left_as_it_was_is_a_name_in_all_texts() -> None:
    words = Language("uz-Cyrl")
    assert words.written_over("Northfield zavodi", frozenset({"Northfield"})) == "Northfield заводи"
    assert words.written_over("Northfield zavodi") == "Нортҳфиэлд заводи"
    assert words.written_over("Karmana zavodi", frozenset({"Karmana"})) == "Кармана заводи"  # it has a spelling


def test_no_latin_word_is_left_in_messages_but_names() -> None:
    words = Language("uz-Cyrl")
    names = {"BYD", "IPCC", "GWP", "Natural", "Earth", "GeoNames", "CC", "BY", "SHA", "CSV", "PDF", "CO", "CH"}
    left: set[str] = set()
    for message in ("money-not-cba", "how-sure-standfirst", "basis-standfirst", "assessed-standfirst-claims"):
        said = words.say(message, assumptions="1", sources="2")
        left |= set(re.findall(r"[A-Za-z]{2,}", re.sub(r"<[^>]*>", "", said))) - names
    assert left == set()


def test_a_language_without_its_table_and_faults_of_a_table_are_told(tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=r"transliteration\.yaml is missing"):
        script("ru")
    folder_with(tmp_path, {"languages/uz-Cyrl/transliteration.yaml": "letters: {a: 1}\nother: 2\n"})
    with pytest.raises(ProblemsError) as raised:
        script("uz-Cyrl", (tmp_path,))
    assert [problem.line for problem in raised.value.problems] == [1, 2]
