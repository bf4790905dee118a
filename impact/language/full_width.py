"""Chinese punctuation: as wide as the letters it follows, whoever joined the texts, and no blank beside them."""

import re
from functools import cache

_WIDE = str.maketrans({",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", ".": "。"})
_HAN = "\u3400-\u9fff\uf900-\ufaff"
_MARKS = "，；：？！（）。、“”《》—…"
BOUNDARY = "\ue014"  # between parts of a text that is set as one
_TAG = f"(?:</?\\w+>|{BOUNDARY})*"
# A narrow mark behind a Chinese letter, mark or closing tag; or an opening or closing one that touches such a letter.
_AFTER = rf"(?<=[{_HAN}{_MARKS}%％])({_TAG})([,;:?!.])(?= |$|{_TAG}[{_HAN}{_MARKS}])"
_BEFORE = rf"([,;:]) ?(?={_TAG}[{_HAN}])"
# Between two members of a list that begin or end with figures or with the number of a source.
_LISTED = (
    rf"(?<=[\d\]])({_TAG})([,;]) (?={_TAG}[−+]?[\d.,]+[{_HAN}])"
    rf"|(?<=\])({_TAG})(;) |(?<=\d)({_TAG})(;) (?=[−\d][\d.,]*(?:$|;))"
)
_NUMBERED = rf"(?<=\])({_TAG}), (?={_TAG}\[)"
_OPENING = rf"(?<=[{_HAN}{_MARKS}]) ?\((?=[^()]*\))"
_CLOSING = r"(（[^()（）]*)\)"
_BLANK = r"(?<![ \u00a0])[ \u00a0](?![ \u00a0])"  # two of them set apart what stands beside them
_BLANKS = rf"(?<=[{_HAN}{_MARKS}])({_TAG}){_BLANK}|{_BLANK}({_TAG})(?=[{_HAN}{_MARKS}])|(?<=[%％]) (?=/)"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def full_width(text: str) -> str:
    """Return a text with the marks of Chinese where they stand among Chinese letters.

    Examples:
        >>> full_width("就业 (毛额), 由模型测算. 区间: 3 至 5")
        '就业（毛额），由模型测算。区间：3至5'
    """
    text = _compiled(_CLOSING).sub(lambda found: f"{found[1]}）", _compiled(_OPENING).sub("（", text))
    text = _compiled(_AFTER).sub(lambda found: found[1] + found[2].translate(_WIDE), text)
    text = _compiled(_BEFORE).sub(lambda found: found[1].translate(_WIDE), text)
    text = _compiled(_LISTED).sub(lambda found: "".join(part or "" for part in found.groups()).translate(_WIDE), text)
    text = _compiled(_NUMBERED).sub(r"\1、", text)
    return _compiled(_BLANKS).sub(lambda found: "".join(part for part in found.groups() if part), text)
