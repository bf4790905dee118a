"""Words that name this program or a library in what it makes; the English word "impact" alone is none of them."""

import re

COMMANDS = "brief|run|check|show|explain|compare|list|factors|new|charts|texts|preview|guide|pack|table|verify|profile"
VENDOR = re.compile(
    rf"impact-brief|impact \d+\.\d|(?<![A-Za-z])impact (?:{COMMANDS}) ?[A-Za-z0-9./-]*(?=[ )\n\"'.])|impact authors"
    r'|"impact"|ReportLab|matplotlib|python-docx|python-pptx|XlsxWriter|openpyxl|docProps/thumbnail'
    r"|Microsoft (?:Office|Word|Excel|Macintosh)|Steve Canny",
    re.IGNORECASE,
)
ENGLISH = re.compile(r"(?:economic|whose|positive|negative|net|larger|smaller|the|an|no|its) impact run", re.IGNORECASE)
# What a scenario says of commands is its author's: the file is carried as it was written, for its hash is made over it.
OF_THE_AUTHOR = re.compile(r"#[^\n]*impact data factors WORDS")


def said_in(content: str) -> list[str]:
    kept = OF_THE_AUTHOR.sub("", ENGLISH.sub("", content))
    return sorted({found.group() for found in VENDOR.finditer(kept)})
