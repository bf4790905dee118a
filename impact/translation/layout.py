"""What stands in which column of the workbook for reviewers."""

from __future__ import annotations

from typing import Final

from impact.words.reviewable import Sort

VERSION: Final = "impact-review/1"  # in the first cell of each sheet, before the sort and the language
SHEETS: Final[dict[Sort, str]] = {"message": "Messages", "term": "Terms", "data": "Data", "text": "Texts"}
ID, HASH, CORRECTED, OK, REMARK, PICTURE = "id", "hash", "corrected", "ok", "remark", "picture"
# Key of each column, its heading and its width in characters.
COLUMNS: Final[tuple[tuple[str, str, int], ...]] = (
    (ID, "Id", 24),
    ("source", "Source", 46),
    ("translation", "Translation", 46),
    ("context", "Context", 28),
    ("place", "Place", 14),
    (PICTURE, "Picture of the place", 60),
    (CORRECTED, "Corrected translation", 46),
    (OK, "OK", 8),
    (REMARK, "Remark", 30),
    (HASH, "State", 10),
)
TO_FILL: Final = frozenset({CORRECTED, OK, REMARK})
ANSWERS: Final = ("yes", "no")
FIRST: Final = 2  # row of the first text, from 0: keys, which are hidden, and headings stand above
INTRODUCTION: Final = (
    "Each row is a text with its source. Please write only in the three white columns.",
    "OK: yes, if the translation (or your corrected one) can be printed as it is; no, if it cannot.",
    "Corrected translation: the whole text as it should be. Leave it empty where nothing is to correct.",
    "What stands in braces, such as { $country }, is filled in by the programme: keep each, in any order.",
    "Marks such as <b> and </b> set the words between them in bold: keep them around the same words.",
    "Lines with [one], [few] or [many] are forms behind a number; correct the words behind the brackets.",
    "Terms hold for all texts: a corrected term is corrected in the messages too, each in its row.",
    "Please change no headings, merge no cells, and sort or filter as you like.",
)
