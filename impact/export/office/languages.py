"""Languages as Office names them."""

# A language without a country is not known to the spelling checkers of Office.
TAGS = {
    "en": "en-GB",
    "ru": "ru-RU",
    "uz": "uz-Latn-UZ",
    "uz-Latn": "uz-Latn-UZ",
    "uz-Cyrl": "uz-Cyrl-UZ",
    "zh": "zh-CN",
}
CHINESE = "zh"


def office_language(code: str) -> str:
    """Return the tag of a language; one that names its country, or is not known here, stays as it is."""
    return TAGS.get(code, code)


def is_chinese_language(code: str) -> bool:
    """Return whether a language is written in Chinese letters."""
    return code.partition("-")[0] == CHINESE
