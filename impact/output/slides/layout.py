"""Where the words and charts of a slide stand: measured, so that nothing overflows and no word is cut."""

from collections.abc import Sequence
from dataclasses import replace

from impact.brief.text.tiles import Answer, Tile
from impact.document import Figure, plain, text
from impact.output.edition import Edition
from impact.output.office.native_charts import NativeChart, png
from impact.output.slides.content import BESIDE, CHART_WIDTH, TEXT_SIZE, Slide, width_of
from impact.output.slides.presentation import ACCENTS, ASKED, COVER, EDGE, FOOT, FOOT_STYLE, TITLE, WIDTH
from impact.output.slides.shapes import SlideBox, SlideShapes, SlideText, SlideTextStyle, SlideWords, as_many, bare
from impact.theme.logo import png_of

HEAD = SlideTextStyle(26.0, "tx2", heads=True)
COVER_HEAD = SlideTextStyle(38.0, "tx2", heads=True)
LEAD = SlideTextStyle(15.0, "folHlink")
BODY = SlideTextStyle(13.0, "tx1", before=6.0)
SMALL = SlideTextStyle(11.0, "tx1", before=5.0)
QUESTION = SlideTextStyle(13.0, "tx2", strong=True)
NUMERAL = SlideTextStyle(27.0, "tx2", before=5.0)
CAPTION = SlideTextStyle(12.0, "tx1")
RANGE = SlideTextStyle(11.0, "folHlink", before=1.0)
EXHIBIT = SlideTextStyle(14.0, "tx2", strong=True)
MEASURED = SlideTextStyle(11.0, "folHlink", before=1.0)
MARK = SlideTextStyle(10.0, "tx2", strong=True)
LARGER = (1.4, 1.3, 1.2, 1.1)  # where there is room
SMALLER = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7)  # letters may be set so, where a language needs more room
TOP, BOTTOM = 118.0, 478.0  # of what stands between title and source
FULL_WIDTH = WIDTH - 2 * EDGE  # of a slide [pt]
SOURCE = SlideBox(EDGE, 482.0, FULL_WIDTH, 22.0)
GAP = 22.0
RULE = 3.0
HEAD_OF_CHART = 66.0  # of words over a chart
DOTS = 300  # an inch of a picture as it is drawn, before it is laid larger
LEAST_TILES, FROM_AFAR = 2, 0.82  # questions on a slide, and letters that all of them are set in
COLUMN = SlideBox(EDGE + CHART_WIDTH + GAP + 4, TOP, FULL_WIDTH - CHART_WIDTH - GAP - 4, BOTTOM - TOP)
BETWEEN = " "


class SlideLayout:
    def __init__(self, edition: Edition, shapes: SlideShapes, letters: SlideText) -> None:
        self._edition, self._shapes, self._letters = edition, shapes, letters

    def put(self, slide: Slide) -> None:
        if slide.name == "title":
            self._cover(slide)
        elif slide.name == "answer":
            self._title(slide)
            self._answers(slide)
        else:
            self._title(slide)
            self._exhibit(slide)
        self._foot()

    def fitting(
        self, paragraphs: Sequence[SlideWords], box: SlideBox, sizes: Sequence[float] = SMALLER
    ) -> tuple[SlideWords, ...]:
        """Return paragraphs in the largest letters in which a box holds them; without the last ones where none does."""
        for times in sizes:
            set_ = [each.at(times) for each in paragraphs]
            wide = all(self._letters.widest_piece(each) <= box.width for each in set_)
            if wide and self._letters.height(set_, box.width) <= box.height:
                return tuple(set_)
        return as_many(self._letters, [each.at(sizes[-1]) for each in paragraphs], box.width, box.height)

    def _title(self, slide: Slide) -> None:
        self._shapes.placeholder(
            "title", "Title", self.fitting([SlideWords(bare(slide.title), HEAD)], TITLE), anchor="b"
        )

    def _cover(self, slide: Slide) -> None:
        title = self.fitting([SlideWords(bare(slide.title), COVER_HEAD)], COVER)
        self._shapes.placeholder("ctrTitle", "Title", title, anchor="b")
        asked = self.fitting([SlideWords(bare(slide.lead), replace(LEAD, size=18.0))], ASKED)
        self._shapes.placeholder("subTitle", "Question", asked, place=1)
        logo = self._edition.brand.logo
        if logo is not None:
            self._shapes.picture("Logo", SlideBox(EDGE, 44.0, 240.0, 64.0), png_of(logo), logo.alt)
        box = SlideBox(EDGE, 396.0, FULL_WIDTH, 84.0)
        self._shapes.text("About", box, self.fitting([SlideWords(bare(each), BODY) for each in slide.body], box))

    def _answers(self, slide: Slide) -> None:
        full, top = FULL_WIDTH, TOP
        lead = self.fitting([SlideWords(bare(slide.lead), LEAD)], SlideBox(EDGE, TOP, full, 44.0)) if slide.lead else ()
        if lead:
            height = self._letters.height(lead, full)
            self._shapes.text("Meaning", SlideBox(EDGE, top, full, height), lead)
            top += height + 16.0
        count = max(1, len(slide.tiles))
        width = (full - (count - 1) * GAP) / count
        room = BOTTOM - top - (64.0 if slide.body else 0.0)
        made = self._columns(slide.tiles, width, room)
        for place, (tile, words) in enumerate(zip(slide.tiles, made, strict=True)):
            left = EDGE + place * (width + GAP)
            accent = f"accent{ACCENTS.index(tile.tone) + 1}" if tile.tone in ACCENTS else "tx2"
            self._shapes.rule("Rule", SlideBox(left, top, width, RULE), accent)
            self._shapes.text(plain(tile.question), SlideBox(left, top + RULE + 7.0, width, room - RULE - 7.0), words)
        below = SlideBox(EDGE, BOTTOM - 56.0, full, 56.0)
        if body := as_many(
            self._letters, [SlideWords(bare(each), SMALL) for each in slide.body], below.width, below.height
        ):
            self._shapes.text("Evidence", below, body, anchor="b")

    def _columns(self, tiles: Sequence[Tile], width: float, room: float) -> list[tuple[SlideWords, ...]]:
        every = [_tile(tile) for tile in tiles]
        box = SlideBox(0, 0, width, room - RULE - 7.0)
        for times in (*LARGER, *SMALLER):
            set_ = [[each.at(times) for each in words] for words in every]
            if all(
                self._letters.height(words, width) <= box.height
                and max(map(self._letters.widest_piece, words), default=0.0) <= width
                for words in set_
            ):
                return [tuple(words) for words in set_]
        return [self.fitting(words, box, SMALLER[-1:]) for words in every]

    def _exhibit(self, slide: Slide) -> None:
        if slide.figure is None:
            self._values(slide)
        else:
            self._charts(slide.figure, slide.charts, SlideBox(EDGE, TOP, CHART_WIDTH, BOTTOM - TOP))
        self._beside(slide)
        if slide.figure is not None and (source := slide.figure.source):
            self._shapes.text(
                "Source", SOURCE, self.fitting([SlideWords(bare(source), FOOT_STYLE)], SOURCE), anchor="b"
            )

    def _beside(self, slide: Slide) -> None:
        words = self._as_many_tiles(slide.tiles) if slide.figure is not None else []
        shown = self.fitting(words, COLUMN) if words else ()
        more = [SlideWords(bare(each), SMALL if words else BODY) for each in slide.body]
        if shown:
            room = COLUMN.height - self._letters.height(shown, COLUMN.width) - 2 * SMALL.before
            more = more[:1] and [replace(more[0], style=replace(SMALL, before=2 * SMALL.before)), *more[1:]]
            added = as_many(self._letters, more, COLUMN.width, room)
        else:
            added = self.fitting(more, COLUMN, SMALLER[:3])
        if shown or added:
            self._shapes.text("Answers", COLUMN, (*shown, *added))

    def _as_many_tiles(self, tiles: Sequence[Tile]) -> list[SlideWords]:
        """Return the first questions that the column holds in letters that are read from afar, and at least two."""
        for count in range(len(tiles), LEAST_TILES - 1, -1):
            words = [each for tile in tiles[:count] for each in _tile(tile)]
            seen = [each.at(FROM_AFAR) for each in words]
            if count <= LEAST_TILES or self._letters.height(seen, COLUMN.width) <= COLUMN.height:
                return words
        return [each for tile in tiles for each in _tile(tile)]

    def _charts(self, figure: Figure, charts: Sequence[NativeChart], box: SlideBox) -> None:
        words = [SlideWords(bare(figure.title), EXHIBIT), SlideWords(bare(figure.subtitle), MEASURED)]
        head = self.fitting(words, SlideBox(0, 0, box.width, HEAD_OF_CHART))
        height = self._letters.height(head, box.width)
        self._shapes.text("Chart title", SlideBox(box.left, box.top, box.width, height), head)
        below = SlideBox(box.left, box.top + height + 6.0, box.width, box.height - height - 6.0)
        for place, chart in enumerate(charts):
            alt, width = figure.alt if place == 0 else f"{chart.title}. {figure.alt}", width_of(charts)
            at = replace(below, left=below.left + place * (width + BESIDE), width=width)
            self._shapes.chart("Chart", at, chart, alt)
        if not charts:
            larger = TEXT_SIZE / self._edition.context.theme.charts.text_size
            size = below.width / larger, below.height / larger
            self._shapes.picture("Chart", below, png(self._edition, figure, DOTS, size)[0], figure.alt)

    def _values(self, slide: Slide) -> None:
        words = self._edition.context.words
        heads = [words.say(name) for name in ("column-figure", "column-value", "column-low-high")]
        rows = [[(SlideWords(text(head), QUESTION),) for head in heads]]
        for tile in slide.tiles:
            for answer in tile.answers:
                name = text(bare(tile.question), ": ", bare(answer.caption))
                value = BETWEEN.join(part for part in (answer.value, answer.unit) if part)
                rows.append([(SlideWords(each, CAPTION),) for each in (name, text(value or "–"), bare(answer.range))])
        if len(rows) > 1:
            reason = SlideBox(EDGE, TOP, CHART_WIDTH, 40.0)
            self._shapes.text("Reason", reason, self.fitting([SlideWords(text(slide.without), MEASURED)], reason))
            alt = plain(slide.title)
            self._shapes.table(
                "Values", SlideBox(EDGE, TOP + 46.0, CHART_WIDTH, 30.0 * len(rows)), rows, (0.56, 0.2, 0.24), alt
            )
        else:
            box = SlideBox(EDGE, TOP, CHART_WIDTH, 60.0)
            self._shapes.text("Reason", box, self.fitting([SlideWords(text(slide.without), BODY)], box))

    def _foot(self) -> None:
        document, brand = self._edition.document, self._edition.brand
        if document.mark:
            self._shapes.text(
                "Mark",
                SlideBox(WIDTH - EDGE - 200.0, 16.0, 200.0, 14.0),
                (SlideWords(text(document.mark), MARK),),
                align="r",
            )
        # A foot of several lines, as a house may have on paper, stands on one here.
        lines = plain(document.running.footer_left).splitlines()
        line = text(" · ".join(dict.fromkeys([*([brand.footer] if brand.footer else []), *lines])))
        for each in (line, text(brand.footer)):
            if words := self.fitting([SlideWords(each, FOOT_STYLE)], FOOT):
                self._shapes.placeholder("ftr", "Foot", words, place=10)
                break
        number = (SlideWords(text("‹#›"), FOOT_STYLE),)
        self._shapes.placeholder("sldNum", "Number", number, place=11, align="r", field="slidenum")


def _tile(tile: Tile) -> list[SlideWords]:
    return [
        SlideWords(bare(tile.question), replace(QUESTION, before=10.0)),
        *(each for answer in tile.answers for each in _answer(answer)),
    ]


def _answer(answer: Answer) -> list[SlideWords]:
    if not answer.value:
        return [SlideWords(bare(answer.caption), replace(CAPTION, before=6.0))]
    found = [SlideWords(text(answer.value), NUMERAL, answer.unit), SlideWords(bare(answer.caption), CAPTION)]
    return [*found, SlideWords(bare(answer.range), RANGE)] if answer.range else found
