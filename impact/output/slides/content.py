"""What six slides say: chosen from the blocks of the brief, by the pages that they stand on and by what they show."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from impact.brief.edition.passes import each_spoken
from impact.brief.sections.front import answers
from impact.brief.text.tiles import Tile, tiles
from impact.charts.drawing.picture import Picture
from impact.document import Block, Figure, Heading, Paragraph, Table, Text, plain, text, walk
from impact.output.edition import Edition
from impact.output.office.native_charts import NativeChart, native_charts

JOBS = re.compile(r"(persons|job_years)$")
MONEY = re.compile(r"(million )?[A-Z]{3}_\d{4}")
TONNES = re.compile(r"t\b")
TEXT_SIZE = 11.0  # of the letters in charts [pt]
DRAWN = ("waterfall", "dots")  # forms that are pictures where Office has no chart of them
CHART_WIDTH, BESIDE = 590.0, 8.0  # of charts beside answers, between two charts [pt]
ANSWER = "answer"  # the page of the brief that holds the answers


@dataclass(frozen=True)
class SlideSubject:
    """What a slide is about.

    Attributes:
        name: of the slide. pages: of the brief, by the anchors of their findings; the first gives the title.
        charts: pages whose charts are tried, in this order. unit: that a chart and a tile of it count in; None for any.
        tones: of its tiles beside those that count in the unit.
    """

    name: str
    pages: tuple[str, ...]
    charts: tuple[str, ...]
    unit: re.Pattern[str] | None
    tones: tuple[str, ...] = ()


SUBJECTS = (
    SlideSubject("jobs", ("additional", "supported"), (ANSWER, "additional", "supported"), JOBS),
    SlideSubject("money", ("money",), ("money", "assessed"), MONEY, ("money",)),
    SlideSubject("emissions", ("emissions",), ("emissions", ANSWER), TONNES, ("emissions",)),
    SlideSubject("sure", ("how-sure",), (), None),
)


@dataclass(frozen=True)
class SourcePage:
    finding: Text
    blocks: tuple[Block, ...]

    def paragraphs(self, *roles: str) -> Iterator[Text]:
        return (block.text for block in self.blocks if isinstance(block, Paragraph) and block.role in roles)


@dataclass(frozen=True)
class Slide:
    """What one slide says.

    Attributes:
        name: what it is about. title: the finding. lead: what it means, in a line or two.
        tiles: questions with their answers. figure: of the brief, which is shown. charts: its charts, as Office has
            them; none of one that is shown as a picture. body: what may stand beside them, the most telling first.
        notes: what to say, by heading. without: why there is no chart; empty where there is one.
    """

    name: str
    title: Text
    lead: Text = ()
    tiles: tuple[Tile, ...] = ()
    figure: Figure | None = None
    charts: tuple[NativeChart, ...] = ()
    body: tuple[Text, ...] = ()
    notes: tuple[tuple[str, tuple[Text, ...]], ...] = field(default=())
    without: str = ""


def slides(edition: Edition) -> tuple[Slide, ...]:
    """Return what the slides of a brief say: what it is, the answer, jobs, money, emissions, how sure."""
    pages = pages_of(edition)
    return (_title(edition, pages), _answer(edition, pages), *(_about(edition, pages, each) for each in SUBJECTS))


def list_slide_texts(found: Iterable[Slide]) -> tuple[str, set[str]]:
    """Return what slides and their notes say, with plain blanks, and the names of the figures that they show."""
    notes = [each for slide in found for _, said in slide.notes for each in said]
    texts = [*(each for slide in found for each in (slide.title, slide.lead)), *notes]
    shown = {slide.figure.name() for slide in found if slide.figure is not None}
    return " ".join(" ".join(map(plain, texts)).split()), shown


def pages_of(edition: Edition) -> dict[str, SourcePage]:
    found: dict[str, tuple[Text, list[Block]]] = {}
    name = ""
    for block in walk(edition.document.blocks):
        if isinstance(block, Heading) and block.id and block.level == 1:
            name = block.id
            found[name] = (block.text, [])
        elif name:
            found[name][1].append(block)
    return {name: SourcePage(finding, tuple(blocks)) for name, (finding, blocks) in found.items()}


def _title(edition: Edition, pages: dict[str, SourcePage]) -> Slide:
    context, run = edition.context, edition.context.study.row("run", "run")
    words, brand = context.words, edition.brand
    line = next(iter(_above(edition)), text(words.day(str(run["as_of"]))))
    until = context.text("slides-valid", until=words.day(str(run["valid_until"])))
    house = tuple(text(each) for each in (brand.name, brand.contact) if each)
    notes = (
        (words.say("slides-say"), (context.text("slides-about"), until)),
        (words.say("slides-answers"), tuple(map(each_spoken, answers(context)))),
    )
    asked = each_spoken(text(context.fact("question") or words.say("not-given-yet")))
    return Slide("title", text(edition.document.title), asked, body=(line, until, *house), notes=notes)


def _above(edition: Edition) -> Iterator[Text]:
    for block in edition.document.blocks:
        if isinstance(block, Heading):
            return
        if isinstance(block, Paragraph):
            yield block.text


def _answer(edition: Edition, pages: dict[str, SourcePage]) -> Slide:
    context, page = edition.context, pages.get(ANSWER)
    notes: tuple[tuple[str, tuple[Text, ...]], ...] = tuple(
        (plain(context.text("slides-question", number=place)), (each_spoken(said),))
        for place, said in enumerate(answers(context), start=1)
    )
    if page is None:
        return Slide("answer", text(edition.document.title), tiles=_tiles(edition), notes=notes)
    lead = next(page.paragraphs("standfirst"), ())
    body = tuple(reversed(tuple(page.paragraphs("body", "note"))))
    notes = ((context.words.say("slides-say"), tuple(each for each in (lead, *body) if each)), *notes)
    return Slide("answer", page.finding, lead, _tiles(edition), body=body, notes=notes)


def _tiles(edition: Edition) -> tuple[Tile, ...]:
    return tuple(
        replace(
            tile,
            question=each_spoken(tile.question),
            answers=tuple(replace(each, caption=each_spoken(each.caption)) for each in tile.answers),
        )
        for tile in tiles(edition.context)
    )


def _about(edition: Edition, pages: dict[str, SourcePage], subject: SlideSubject) -> Slide:
    context, words = edition.context, edition.context.words
    there = [pages[name] for name in subject.pages if name in pages]
    title = there[0].finding if there else context.text(f"slides-{subject.name}")
    own = tuple(tile for tile in _tiles(edition) if _is_about(edition, tile, subject))
    figure, charts = _chart(edition, pages, subject)
    lead = next(there[0].paragraphs("standfirst"), ()) if there else ()
    body = tuple(_evidence(there)) if subject.unit is None else ()
    more = tuple(each for page in there[:1] for each in page.paragraphs("body", "small"))
    notes = [(words.say("slides-say"), tuple(each for each in (lead, *more) if each))]
    if figure is not None:
        notes.append((words.say("slides-chart"), (figure.title, figure.subtitle, text(figure.alt))))
        notes.append((words.say("slides-sources"), (figure.source,)))
    without = _reason(edition, own) if figure is None else ""
    if without:
        notes.append((words.say("slides-chart"), (text(without),)))
    return Slide(subject.name, title, lead, own, figure, charts, (*body, *more), tuple(notes), without)


def _is_about(edition: Edition, tile: Tile, subject: SlideSubject) -> bool:
    if tile.tone in subject.tones:
        return True
    rows = [edition.context.study.row(*answer.cell.split("/")[:2]) for answer in tile.answers if answer.cell]
    units = [str(row["unit"]) for row in rows]
    if subject.unit is None or subject.tones:
        return False
    return any(subject.unit.match(unit) for unit in units) or (tile.tone == "additional" and not units)


def _chart(
    edition: Edition, pages: dict[str, SourcePage], subject: SlideSubject
) -> tuple[Figure | None, tuple[NativeChart, ...]]:
    for name in subject.charts:
        for block in pages[name].blocks if name in pages else ():
            if not isinstance(block, Figure):
                continue
            picture = edition.picture(block)
            units = [series.unit for series in picture.series]
            if subject.unit is not None and not any(subject.unit.match(unit) for unit in units):
                continue
            if (charts := _native(edition, picture)) or picture.form in DRAWN:
                return block, charts
    return None, ()


def _native(edition: Edition, picture: Picture) -> tuple[NativeChart, ...]:
    made = native_charts(picture, edition.context, width=CHART_WIDTH, text_size=TEXT_SIZE) or ()
    if len(made) < 2:
        return made
    if made[0].height:  # names of several with lying bars take more room than there is
        return ()
    return native_charts(picture, edition.context, width=width_of(made), text_size=TEXT_SIZE) or ()


def width_of(charts: Sequence[NativeChart]) -> float:
    return (CHART_WIDTH - (len(charts) - 1) * BESIDE) / len(charts)


def _evidence(pages: Sequence[SourcePage]) -> Iterator[Text]:
    table = next((block for page in pages for block in page.blocks if isinstance(block, Table)), None)
    if table is not None:
        yield tuple(replace(span, strong=True) for span in table.title)
        for row in table.rows:
            question, grade = (cell.text for cell in row.cells[:2])
            yield text(question, ": ", grade)


def _reason(edition: Edition, tiles: Sequence[Tile]) -> str:
    missing = [plain(answer.caption) for tile in tiles for answer in tile.answers if not answer.value]
    words = edition.context.words
    return words.say("slides-no-chart-because", reason=missing[0]) if missing else words.say("slides-no-chart")
