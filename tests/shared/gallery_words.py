"""Invented sentences in five languages for the gallery: the same content, with the digits and marks of each."""

from dataclasses import dataclass

from cases import case_entries


@dataclass(frozen=True)
class Words:
    """What one language says in the gallery; a bar has label, value and length, and the last is the total."""

    title: str
    standfirst: str
    contents: str
    numbers: str
    statuses: tuple[str, str, str]
    body: str
    long: str
    steps: tuple[str, ...]
    figure: str
    table: str
    finding: str
    apart: str
    measure: str
    jobs: str
    source: str
    region: str
    share: str
    bars: tuple[tuple[str, str, float], ...]
    limits: str
    limit: str
    sources: str
    data: str
    sign: str
    roles: tuple[str, str, str]
    signature: str
    date: str
    signed: str
    page_of: str
    draft: str
    invented: str
    space: str = " "


WORDS: dict[str, Words] = {code: Words(**said) for code, said in case_entries("gallery_words").items()}
