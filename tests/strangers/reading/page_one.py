"""Page 1, the summary and the head of the annex as they are composed: each number held against the cell that it names.

A number of a statement or of a table says which cell it is, so nothing is looked up by digits. Scale, unit and sign are
read as a reader reads them: from the words around the number, the number that it is joined to, or the head of a column.
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from finding import TableRows
from reading.identified import Cell, cell
from reading.numbers import SEPARATORS, TOGETHER, ReadNumber, numbers

from impact.document import Block, Figure, Heading, Row, Sources, Span, Table, Text, plain, walk

HEADING = 1  # level of the title of a part
OF_CONDITIONS = ("key_figures", "claims", "assumptions")  # tables of which a condition or a limit may name a number
OF_ROW = ("value", "low", "high")
ALIKE = 1.0001
YEAR_OF_UNIT = re.compile(r"[(（](?:19|20)\d\d[)）年]")  # of prices
NEAR = 25  # letters between a number and the word that says its sign
SIGNED = ("mass", "people")  # what may be a change; money, too
# Between two numbers of which the second has the scale and unit of both.
JOIN = {
    "en": r" to | or | and |, ", "ru": r"–| до | или | и | … |, ", "uz": r"–| yoki | va | dan | … |, ",
    "zh": r"至|或|和|、",
}  # fmt: skip
VERB_LAST = ("uz",)  # the word that says a sign follows the number
CLAUSE = re.compile(r"[;:.,](?=\s|$)|[。；，：]| — | \(|（")
# Words of statements that say the sign of the number next to them.
FALLS = {
    "en": r"\b(?:falls?|los[st]|loses?|loss(?:es)?|saves?|less|fewer|avoids?|lowers?)\b",
    "ru": r"снижа|снизи|сниж|потер|теря|меньше|предотвра(?!щённ)|дешевле|сократ|сокращ",
    "uz": r"\bkam(?![a-z]*roq)|kamay(?!tir)|yoʻqot|yoʻqol|arzon|tejal|oldi olin",
    "zh": r"减|下降|流失|失去|损失|低|少",
}
RISES = {
    "en": r"\b(?:rises?|gains?|adds?|more|dearer)\b",
    "ru": r"раст[уё]т|рост|увелич|прибав|больше|дороже|добав",
    "uz": r"koʻp|ortadi|qoʻshil|qimmat|oshadi",
    "zh": r"增加|上升|高|多",
}


@dataclass(frozen=True)
class Placed:
    """A number of a text with the cell that its run names; `own` is its place among the numbers of the run."""

    number: ReadNumber
    address: str
    text: str
    run: tuple[int, int]
    own: int


def front_blocks(blocks: Sequence[Block], document: str) -> list[Block]:
    """Return the blocks of page 1 of a document: of the annex the answers at its head, else all to the next part."""
    every = [each for each in walk(blocks) if not isinstance(each, Sources)]
    if document == "annex":
        return [each for each in every if isinstance(each, Table) and each.id == "table-asked"]
    parts = [at for at, each in enumerate(every) if isinstance(each, Heading) and each.level == HEADING]
    return every[: parts[1]] if len(parts) > 1 else every


def faults(
    blocks: Sequence[Block], language: str, tables: Mapping[str, TableRows], known: Set[float]
) -> Iterator[tuple[str, str]]:
    """Yield place and words of what is read otherwise than the study has it; texts hold the numbers that are known."""
    for block in blocks if language in SEPARATORS else ():
        if isinstance(block, Figure):
            continue  # its picture says which points it shows
        if isinstance(block, Table):
            for row in block.rows:
                yield from ((block.name(), words) for words in _of_row(block, row, language, tables, known))
        for text in block.texts() if not isinstance(block, Table) else (block.title, block.subtitle, block.note):
            read = placed(text, language)
            yield from ((block.name(), words) for words in _faults(read, language, tables, known, "", None))


def _of_row(block: Table, row: Row, language: str, tables: Mapping[str, TableRows], known: Set[float]) -> Iterator[str]:
    head = plain(row.cells[0].text)
    before: ReadNumber | None = None
    for at, each in enumerate(row.cells):
        label = block.columns[min(at, len(block.columns) - 1)].label
        text = each.text if not each.cell else tuple(replace(span, cell=each.cell) for span in each.text)
        read, over = placed(text, language), _of_head(label, language)
        column = over if over is not None and (over.unit or over.scale) else before
        if column is not None and language in TOGETHER and column is before:
            column = replace(column, scale=None)  # each number carries its own
        yield from _faults(read, language, tables, known, head if at else "", column)
        before = next((one.number for one in read if one.number.unit or one.number.scale), before) if at else None


def _of_head(label: str, language: str) -> ReadNumber | None:
    """Return a number with the scale and the unit that the head of a column says behind its last comma."""
    unit = re.split(r"[,，] ?", label.replace("\n", " "))[-1]
    return next(iter(numbers(f"1 {unit}", language)), None)


def placed(text: Text, language: str) -> list[Placed]:
    """Return the numbers of a text with their cells, each with the scale and the unit in which a reader reads it."""
    spans = [replace(span, text="₂" * len(span.text)) if span.script else span for span in text]
    content = plain(tuple(spans))
    read = list(numbers(content, language))
    found = []
    for at, number in enumerate(read):
        run = _run(spans, number)
        address = run[2].cell if run is not None else ""
        whole = (run[0], run[1]) if run is not None else (number.start, number.end)
        own = sum(whole[0] <= each.start < whole[1] for each in read[:at])
        found.append(Placed(_joined(read, at, content, language), address, content, whole, own))
    return found


def _run(spans: Sequence[Span], number: ReadNumber) -> tuple[int, int, Span] | None:
    """Return where the cell of the run in which a number lies begins and ends, and its first span."""
    start, first, last = 0, 0, ""
    found: tuple[int, int, Span] | None = None
    for span in spans:
        end = start + len(span.text.replace("\u200b", ""))
        if span.cell != last:
            first, last = start, span.cell
        if span.cell and first <= number.start < end and (found is None or found[0] == first):
            found = (first, end, span)
        start = end
    return found


def _joined(read: Sequence[ReadNumber], at: int, content: str, language: str) -> ReadNumber:
    """Return a number with the scale and the unit of that before the bracket, or of that with which it is joined."""
    number = read[at]
    if number.unit is not None or number.scale is not None:
        return number
    following = read[at + 1] if at + 1 < len(read) else None
    between = content[number.end : following.start] if following else ""
    joined = re.fullmatch(JOIN[language], between.replace("+", "").replace("\u00a0", " "))
    if joined and following and (following.unit or following.scale):
        return _like(number, following, language)
    opened = max(content.rfind(sign, 0, number.start) for sign in "(（")
    if opened > max(content.rfind(sign, 0, number.start) for sign in ")）"):
        outside = [place for place in range(at) if read[place].end <= opened]
        return _like(number, _joined(read, outside[-1], content, language), language) if outside else number
    if joined:
        return _like(number, _joined(read, at + 1, content, language), language)
    return number


def _like(number: ReadNumber, other: ReadNumber, language: str) -> ReadNumber:
    """Return a number with the unit and the scale of another; where each number carries its scale, with the unit."""
    scale = number.scale if language in TOGETHER else number.scale or other.scale
    return replace(number, scale=scale, unit=number.unit or other.unit)


def _faults(
    read: Sequence[Placed], language: str, tables: Mapping[str, TableRows], known: Set[float], head: str,
    column: ReadNumber | None,
) -> Iterator[str]:  # fmt: skip
    for each in read:
        digits = each.text[each.number.start : each.number.end]
        said = f"'{digits}' in '{each.text[:160]}'"
        if not each.address:
            if not known_number(each.number, known, tables):
                yield f"{said}: no cell, and nothing of the scenario"
            continue
        if YEAR_OF_UNIT.fullmatch(each.text[each.number.start - 1 : each.number.end + 1]):
            continue
        cells = [found for address in _addresses(each) if (found := cell(tables, address)) is not None]
        if not cells:
            yield f"{said}: {each.address} is not estimated"
            continue
        number = each.number if column is None else _under(each.number, column)
        wrong = [_value(number, one) or _sign(number, each, one, language, head) for one in cells]
        if all(wrong):
            yield f"{said}: {wrong[0]}"


def known_number(number: ReadNumber, known: Set[float], tables: Mapping[str, TableRows]) -> bool:
    """Return whether a number that names no cell is one of the scenario, or of a figure in its unit."""
    if {abs(number.value), abs(number.value) * (number.scale or 1.0)} & known:
        return True
    held = (cell(tables, f"{name}/{row['id']}/value") for name in OF_CONDITIONS for row in tables.get(name, ()))
    return number.unit is not None and any(
        one.counted == number.unit[0] and not _value(number, one) and number.signed <= (one.value < 0)
        for one in held
        if one is not None
    )


def _under(number: ReadNumber, column: ReadNumber) -> ReadNumber:
    """Return a number as it is read in a column; one that carries its scale has the unit of the column alone."""
    return replace(number, scale=number.scale or column.scale, unit=number.unit or column.unit)


def _addresses(each: Placed) -> list[str]:
    """Return the cells that a number of a run may be: the first its own, those behind it the ends of its range."""
    base, _, column = each.address.rpartition("/")
    if column not in OF_ROW:
        return [each.address]
    if each.own == 0 and column == "value":
        return [each.address]
    return [f"{base}/low", f"{base}/high"]


def _value(number: ReadNumber, held: Cell) -> str:
    """Return how a number without its sign is not its cell; empty where it is."""
    if number.unit is not None and held.counted and number.unit[0] != held.counted:
        return f"read in {number.unit[0]}, the cell {held.address} is in {held.counted}"
    size = number.unit[1] if number.unit is not None and held.counted else held.size
    reading = number.value * (number.scale or 1.0) * size
    last = round(abs(number.value) / number.step) % 10
    reach = (2.5 if last in (5, 0) else 0.5) * number.step * (number.scale or 1.0) * size * ALIKE
    if abs(abs(reading) - abs(held.value)) > reach:
        return f"read as {reading:g}, the cell {held.address} is {held.value:g}"
    return ""


def _sign(number: ReadNumber, each: Placed, held: Cell, language: str, head: str) -> str:
    if not number.value or abs(held.value) == 0:
        return ""
    plus = each.text[max(number.start - 1, 0) : number.start] == "+"
    if number.signed or plus:
        return "" if number.signed == (held.value < 0) else f"read with another sign than {held.address} has"
    word = said_sign(each.text, each.run, language) if held.counted in SIGNED or held.counted[:5] == "money" else ""
    if held.value < 0 and word != "falls" and not re.search(FALLS[language], f"{head} {each.text}", re.IGNORECASE):
        return f"read above zero, the cell {held.address} is below it, and no word says so"
    if (held.value < 0) == (word == "rises") and word:
        return f"the words say that it {word}, the cell {held.address} is {held.value:g}"
    return ""


def said_sign(text: str, run: tuple[int, int], language: str) -> str:
    """Return what the word of sign nearest to a number says, in its own clause: falls, rises, or nothing."""
    edges = [0, *(each.start() for each in CLAUSE.finditer(text)), len(text)]
    start = max(each for each in edges if each <= run[0])
    end = min(each for each in edges if each >= run[1])
    found = [
        (len(between), name)
        for name, words in (("falls", FALLS), ("rises", RISES))
        for word in re.finditer(words[language], text[start:end], re.IGNORECASE)
        for between in _between(text, run, (start + word.start(), start + word.end()), language)
        if len(between) <= NEAR and not re.search(r"\d", between)
    ]
    return min(found, default=(0, ""))[1]


def _between(text: str, run: tuple[int, int], word: tuple[int, int], language: str) -> Iterator[str]:
    """Yield what lies between a run and a word, where the language lets a word on that side speak of the run."""
    if word[1] <= run[0] and language not in VERB_LAST:
        yield text[word[1] : run[0]]
    elif run[1] <= word[0]:
        yield text[run[1] : word[0]]
