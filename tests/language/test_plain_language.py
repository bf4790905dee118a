"""Plain language of each edition: no message holds a word that its language does not want; sentences are counted."""

import pytest
from message_texts import message_texts
from plain_language import idioms, plainness, sentences, too_long

OWN_TEXTS = ("en", "ru", "uz", "zh")


@pytest.mark.parametrize("code", OWN_TEXTS)
def test_no_message_holds_an_unwanted_word(code: str) -> None:
    """Words of the method may stand in an annex, so those that are banned everywhere are looked for."""
    rules, found = plainness(code), list[str]()
    for name, text in message_texts(code).items():
        found += [
            f"{name}: '{hit[0]}': write {instead}" for words, instead in rules.banned if (hit := words.search(text))
        ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "text", "word"),
    [
        ("en", "The plant gives way.", "gives way"),
        ("ru", "Проект создаст 500 рабочих мест.", "создаст 500 рабочих мест"),
        ("uz", "Zavod yashil energiya oladi.", "yashil"),
        ("zh", "该项目将会推动增长。", "将会"),
        ("zh", "項目支撑岗位。", "項"),
    ],
)
def test_an_unwanted_word_is_found(code: str, text: str, word: str) -> None:
    (found,) = idioms(text, plainness(code))
    assert f"'{word}'" in found.why


def test_chinese_sentences_are_counted_in_characters() -> None:
    rules = plainness("zh")
    assert sentences("约11,800个。“是吗？”是！") == ["约11,800个。", "“是吗？", "是！"]
    assert list(too_long("短句。" * 60, rules)) == []
    (long,) = too_long(f"短句。{'长' * rules.longest}。", rules)
    assert long.why == f"{rules.longest + 1} characters"
