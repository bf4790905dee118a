"""Invented sentences in five languages for the gallery: the same content, with the digits and marks of each."""

from dataclasses import dataclass

from cases import case_entries


@dataclass(frozen=True)
class Words:
    """What one language says in the gallery; all figures are made up.

    Attributes:
        bars: label, value and length of each bar of the chart and row of the table, the last of them the total.
        statuses: words for reported, modelled and announced.
        apart: the finding of the table that has a group for each status.
        space: what stands between two sentences.
    """

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
