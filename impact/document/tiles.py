"""Large numbers by question: all answers to one question stand under it as equals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impact.document.block import Block
from impact.document.quoting import name_block
from impact.document.spans import Text, plain
from impact.document.status import Status
from impact.vocabulary import TONES, Tone

MOST_TILES = 5
MOST_ANSWERS = 3


@dataclass(frozen=True)
class Answer:
    """One answer to the question of a tile.

    Attributes:
        value: the numeral as printed, such as "5,000"; empty where nothing is estimated, and the caption says why.
        unit: follows the numeral in smaller type.
        caption: under which condition it holds, or what part of the whole it is.
        range: the range in words.
        cell: address of the table cell that the numeral comes from.
    """

    value: str
    unit: str
    caption: Text
    range: Text = ()
    cell: str = ""


@dataclass(frozen=True)
class Tile:
    """One question with its answers.

    Attributes:
        question: what is counted, where and when. tone: what it is about, which has one colour in the whole document.
        answers: in equal size, one under the other.
    """

    question: Text
    tone: Tone
    answers: tuple[Answer, ...]

    def texts(self) -> Iterator[Text]:
        """Yield question, captions and ranges."""
        yield self.question
        for answer in self.answers:
            yield from (answer.caption, answer.range)


@dataclass(frozen=True)
class Tiles(Block):
    """Questions side by side.

    Attributes:
        items: the questions with their answers.
    """

    items: tuple[Tile, ...]

    def name(self) -> str:
        """Return the kind and the questions."""
        return name_block("tiles", ", ".join(plain(item.question) for item in self.items))

    def texts(self) -> Iterator[Text]:
        """Yield the words of all tiles."""
        for item in self.items:
            yield from item.texts()

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield each question, then its answers: value and unit, condition, range."""
        for item in self.items:
            yield plain(item.question)
            for answer in item.answers:
                figure = " ".join(part for part in (answer.value, answer.unit) if part)
                mark = between(answer.caption) if answer.range else ""
                said = f"{plain(answer.caption)}{mark}{plain(answer.range)}"
                yield "- " + ", ".join(part for part in (figure, said) if part)

    def problems(self) -> Iterator[str]:
        """Yield whether there are too few or too many tiles or answers, and colours that are none."""
        if not 1 <= len(self.items) <= MOST_TILES:
            yield f"has {len(self.items)} questions; one to {MOST_TILES} fit on a line. Put the others on a later page."
        for item in self.items:
            if not 1 <= len(item.answers) <= MOST_ANSWERS:
                yield f"has {len(item.answers)} answers to one question; one to {MOST_ANSWERS} fit under each other."
            if item.tone not in TONES:
                yield f"has the tone '{item.tone}'. There are: {', '.join(TONES)}."


def between(caption: Text) -> str:
    """Return what stands between a caption and its range; in Chinese the mark is as wide as its letters."""
    said = plain(caption)
    if not said:
        return ""
    return "；" if said[-1] >= "\u2e80" else "; "
