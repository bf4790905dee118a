"""The portfolio as a document: what projects come to, each of them, their order, a map, and what is not added."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from impact.batch.index import YEAR, amount_of, unit_behind
from impact.batch.plan import BatchPlan
from impact.batch.portfolio.additive import NotAdded, Sum
from impact.batch.portfolio.totals import Portfolio, Rank
from impact.batch.records import Record
from impact.brief.edition.rich import rich
from impact.brief.edition.white_label import without_vendor
from impact.brief.text.issuer import build_footer, kicker, maker, producer
from impact.document import (
    Attachment,
    Block,
    Cell,
    Column,
    Document,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Row,
    Running,
    Table,
    Text,
    text,
)
from impact.language.amounts import Amount, Amounts
from impact.language.input_names import unit_words
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.output.pdf.page.logo import running_logo
from impact.theme.logo import NO_BRAND, Brand

if TYPE_CHECKING:
    from impact.theme.theme import Theme

FEW = 3  # rows up to which a table is set with more space
FIGURES = 3  # columns of the table of projects
MOST_CHANCES = 6  # projects whose chances of every place stand in a table
MOST_NAMED = 12  # projects in one cell or line
MAP_HEIGHT = 230.0  # [pt]
MAPS = 6  # countries
MARKS = {"draft": "draft", "checked": "mark-checked"}


def printed(portfolio: Portfolio, plan: BatchPlan, language: str, files: Mapping[str, bytes]) -> bytes:
    from impact.brief.edition.passes import normalise_typography
    from impact.output.editions import PrintOptions
    from impact.output.pdf import fitted, render

    templates, edition, brand = plan.settings.folders[1], plan.settings.edition, plan.settings.read_brand()
    words = Language(language, templates)
    look = PrintOptions(edition.themes[0], edition.paper, templates=templates, brand=brand).look()
    look = look.with_text(words.conventions.text_size, words.conventions.line_height)
    document = normalise_typography(document_of(portfolio, words, look, files, brand), words)
    return render(fitted(document, look), look)


def document_of(
    portfolio: Portfolio, words: Language, look: Theme, files: Mapping[str, bytes], brand: Brand = NO_BRAND
) -> Document:
    page = PortfolioPages(portfolio, words, look)
    title = words.say("portfolio-title", name=portfolio.name, count=len(portfolio.counted))
    stages = {record.stage for record in portfolio.counted}
    stage = next((name for name in MARKS if name in stages), "")
    document = Document(
        title=title,
        subject=words.say("portfolio-subject", count=len(portfolio.counted)),
        author=maker(brand),
        lang=words.code,
        date=max(record.as_of for record in portfolio.counted),
        running=Running(
            header_left=text(kicker(brand, words)),
            header_right=text(words.say("portfolio-kicker")),
            footer_left=text(
                build_footer(brand, " · ".join(part for part in (portfolio.name, producer(brand)) if part))
            ),
            page_of=words.say("page-of"),
            logo=running_logo(brand),
        ),
        blocks=tuple(page.blocks(title)),
        producer=producer(brand),
        mark=words.say(MARKS[stage]) if stage else "",
        attachments=tuple(
            Attachment(name, "text/csv", words.say("beside-file"), data, "Data")
            for name, data in files.items()
            if name.endswith(".csv")
        ),
    )
    return document if brand.credit else without_vendor(document)


def _row(record: Record, key: str) -> Mapping[str, Any] | None:
    return next((row for row in record.figures if row["key"] == key and row["value"] is not None), None)


def leading(records: Sequence[Record]) -> list[str]:
    keys = dict.fromkeys(key for record in records for key in record.headlines)
    return sorted(keys, key=lambda key: -sum(_row(record, key) is not None for record in records))


class PortfolioPages:
    def __init__(self, portfolio: Portfolio, words: Language, look: Theme) -> None:
        self._portfolio, self._words, self._look = portfolio, words, look
        self._tables = self._figures = 0

    def blocks(self, title: str) -> Iterator[Block]:
        yield Heading(1, text(title), id="portfolio")
        yield Paragraph(self._text("portfolio-counted"))
        yield from self._sums()
        yield from self._order()
        yield from self._each()
        yield from self._maps()
        yield from self._not_added()
        yield Heading(2, self._text("portfolio-rests-on"), id="rests-on")
        yield ItemList(tuple(self._edition(record) for record in self._portfolio.counted), role="small")

    def _text(self, message: str, **values: str | int) -> Text:
        return rich(self._words, message, **values)

    def _said(self, record: Record, name: str) -> str:
        return record.said.get(self._words.code, {}).get(name) or str(getattr(record, name))

    def _figure_name(self, of: Sum) -> str:
        return self._dated(self._name(of.members, of.key), of.signature.period)

    def _name(self, records: Sequence[Record], key: str) -> str:
        known = (record.names.get(self._words.code, {}).get(key) for record in records)
        return next((name for name in known if name), key.replace("_", " "))

    def _dated(self, name: str, period: str) -> str:
        """Return the name of a figure with its year, or its first and last, unless it says that itself."""
        years = period.replace("/", "–")
        return name if not years or period[:4] in name else self._words.say("portfolio-dated", name=name, years=years)

    def _amount(self, of: Sum, value: float, low: float | None, high: float | None) -> Amount:
        unit = of.signature.unit
        steps = Steps({unit: [float(of.figure(record)["value"]) for record in of.members]})
        return Amounts(self._words, steps).number(unit, value, low, high)

    def _unit(self, of: Sum, amount: Amount) -> str:
        return unit_behind(self._words, of.signature.unit, amount)

    def _table(self, title: Text, columns: Sequence[Column], rows: Sequence[Row], name: str, note: Text = ()) -> Table:
        self._tables += 1
        label = self._words.say("table-label", number=self._tables)
        return Table(name, label, title, tuple(columns), tuple(rows), note=note, dense=len(rows) > FEW)

    def _sums(self) -> Iterator[Block]:
        totals = self._portfolio.totals
        yield Heading(2, self._text("portfolio-sums"), id="sums")
        if not totals:
            yield Paragraph(self._text("portfolio-no-sums"))
            return
        say, count = self._words.say, len(self._portfolio.counted)
        columns = (
            Column(say("column-figure"), 0.4, row_header=True), Column(say("portfolio-projects"), 0.16, "right"),
            Column(say("portfolio-sum"), 0.24, "right"), Column(say("column-low-high"), 0.2, "right"),
        )  # fmt: skip
        rows = []
        for each in totals:
            amount = self._amount(each.of, each.value, each.low, each.high)
            of = say("portfolio-of", count=len(each.of.members), all=count)
            said = (self._figure_name(each.of), of, f"{amount.value} {self._unit(each.of, amount)}", amount.range)
            rows.append(Row(tuple(Cell(text(cell)) for cell in said)))
        ranged = any(each.low is not None for each in totals)
        note = self._text("portfolio-sums-note", draws=self._words.digits(self._portfolio.joint)) if ranged else ()
        yield self._table(self._text("portfolio-sums-title"), columns, rows, "table-sums", note)
        yield Paragraph(self._text("portfolio-limits"))

    def _order(self) -> Iterator[Block]:
        if not self._portfolio.ranked:
            return
        yield Heading(2, self._text("portfolio-order"), id="order")
        records = {record.item: record for record in self._portfolio.counted}
        for of, ranks, highest in self._portfolio.ranked:
            first, figure = max(ranks, key=lambda rank: rank.chances[0]), self._figure_name(of)
            name, share = self._said(records[first.item], "title"), self._words.percent(first.chances[0])
            said = self._text("portfolio-order-first", name=name, figure=figure, share=share)
            yield self._places(of, ranks, records, said, highest=highest)
            if 2 < len(ranks) <= MOST_CHANCES:
                yield self._chances(of, ranks, records)

    def _places(
        self, of: Sum, ranks: Sequence[Rank], records: Mapping[str, Record], said: Text, *, highest: bool
    ) -> Table:
        say = self._words.say
        columns = (
            Column(say("portfolio-place"), 0.08, "right"), Column(say("portfolio-project"), 0.33, row_header=True),
            Column(self._figure_name(of), 0.31, "right"), Column(say("portfolio-places"), 0.14, "right"),
            Column(say("portfolio-chance-first"), 0.14, "right"),
        )  # fmt: skip
        rows = []
        for rank in ranks:
            places = str(rank.best) if rank.best == rank.worst else self._words.range(str(rank.best), str(rank.worst))
            amount = self._amount(of, rank.value, rank.low, rank.high)
            value = f"{amount.value} {self._unit(of, amount)}"
            value = say("value-and-range", value=value, range=amount.range) if amount.ranged else value
            title, chance = self._said(records[rank.item], "title"), self._words.percent(rank.chances[0])
            rows.append(Row(tuple(Cell(text(cell)) for cell in (str(rank.place), title, value, places, chance))))
        note = self._text("portfolio-order-highest" if highest else "portfolio-order-lowest")
        title_of = self._text("portfolio-order-title", figure=self._figure_name(of))
        made = self._table(title_of, columns, rows, f"table-order-{of.key.replace('_', '-')}", note)
        return replace(made, subtitle=said)

    def _chances(self, of: Sum, ranks: Sequence[Rank], records: Mapping[str, Record]) -> Table:
        say, width = self._words.say, 0.6 / len(ranks)
        places = (Column(say("portfolio-chance", place=place + 1), width, "right") for place in range(len(ranks)))
        rows = [
            Row((Cell(text(self._said(records[rank.item], "title"))),
                 *(Cell(text(self._words.percent(chance))) for chance in rank.chances)))
            for rank in ranks
        ]  # fmt: skip
        title = self._text("portfolio-chances-title", figure=self._figure_name(of))
        columns = (Column(say("portfolio-project"), 0.4, row_header=True), *places)
        return self._table(title, columns, rows, f"table-chances-{of.key.replace('_', '-')}")

    def _each(self) -> Iterator[Block]:
        shown = leading(self._portfolio.counted)[:FIGURES]
        yield Heading(2, self._text("portfolio-each"), id="projects")
        columns = [Column(self._words.say("portfolio-project"), 0.28, row_header=True)]
        columns += [Column(self._words.say("batch-place"), 0.15)]
        columns += [Column(self._undated(key), 0.57 / max(len(shown), 1), "right") for key in shown]
        rows = [
            Row(tuple(Cell(text(cell)) for cell in self._project(record, shown))) for record in self._portfolio.counted
        ]
        yield self._table(self._text("portfolio-each-title"), columns, rows, "table-projects")

    def _undated(self, key: str) -> str:
        """Return the name of a figure, without its year where that differs from project to project."""
        records = [record for record in self._portfolio.counted if _row(record, key) is not None]
        years = {str(row["period"]) for record in records if (row := _row(record, key)) is not None}
        name = self._name(records, key)
        return self._dated(name, years.pop()) if len(years) == 1 else YEAR.sub("", name)

    def _project(self, record: Record, shown: Sequence[str]) -> list[str]:
        parts = (self._said(record, "place"), self._said(record, "country_name"))
        place = ", ".join(dict.fromkeys(part for part in parts if part))
        cells = [self._said(record, "title"), place]
        for key in shown:
            row = _row(record, key)
            if row is None:
                cells.append(self._words.say("beside-none"))
                continue
            amount = amount_of(self._words, row)
            value = f"{amount.value} {unit_behind(self._words, str(row['unit']), amount)}"
            cell = self._words.say("value-and-range", value=value, range=amount.range) if amount.ranged else value
            others = {str(each["period"]) for one in self._portfolio.counted if (each := _row(one, key)) is not None}
            cells.append(self._dated(cell, str(row["period"])) if len(others) > 1 else cell)
        return cells

    def _maps(self) -> Iterator[Block]:
        from impact.charts.drawing.maps import frame, map_of_many
        from impact.charts.drawing.style import ChartStyle
        from impact.charts.recording.renderer import record as recorded

        by_country: dict[str, list[Record]] = {}
        for record in self._portfolio.counted:
            shown = record.country if record.latitude and frame(record.country, None) else ""
            by_country.setdefault(shown, []).append(record)
        missing = by_country.pop("", [])
        if not by_country:
            return
        yield Heading(2, self._text("portfolio-map"), id="map")
        style = ChartStyle(self._look, self._look.text_width(), MAP_HEIGHT)
        for country, records in list(by_country.items())[:MAPS]:
            places = [(self._said(each, "place"), (float(each.longitude), float(each.latitude))) for each in records]
            with style.applied():
                drawing = recorded(map_of_many(country, places, style, self._words), style)
            self._figures += 1
            name = self._said(records[0], "country_name")
            names = self._words.both(list(dict.fromkeys(place for place, _ in places)))
            yield Figure(
                id=f"figure-map-{country.lower()}",
                label=self._words.say("figure-label", number=self._figures),
                title=self._text("portfolio-map-title", country=name),
                subtitle=(),
                chart=drawing,
                alt=self._words.say("portfolio-map-alt", country=name, names=names),
                source=self._text("portfolio-map-source"),
            )
        if missing:
            yield Paragraph(self._text("portfolio-map-missing", names=self._names(missing)), "small")

    def _names(self, records: Sequence[Record]) -> str:
        named = [self._said(record, "title") or record.item for record in records[:MOST_NAMED]]
        more = len(records) - MOST_NAMED
        return self._words.both([*named, *([f"+{self._words.digits(more)}"] if more > 0 else [])])

    def _not_added(self) -> Iterator[Block]:
        if not self._portfolio.not_added and not self._portfolio.failed:
            return
        say = self._words.say
        yield Heading(2, self._text("portfolio-not-added"), id="not-added")
        columns = (
            Column(say("column-figure"), 0.3, row_header=True), Column(say("portfolio-projects"), 0.32),
            Column(say("portfolio-why"), 0.38),
        )  # fmt: skip
        records = {record.item: record for record in (*self._portfolio.counted, *self._portfolio.failed)}
        groups: dict[tuple[str, str, str], list[str]] = {}
        for each in self._portfolio.not_added:
            groups.setdefault((each.key, each.why, each.detail), []).append(each.item)
        rows = []
        for (key, why, detail), items in groups.items():
            known = [records[item] for item in items if item in records]
            name = next((each.names.get(self._words.code, {}).get(key, "") for each in known), "") or key
            figure = name or say("portfolio-all-figures")
            who = self._names(known) if known else ", ".join(items[:MOST_NAMED])
            rows.append((figure, who, self._why(NotAdded("", key, why, detail), records)))  # type: ignore[arg-type]
        if self._portfolio.failed:
            who = ", ".join(record.item for record in self._portfolio.failed[:MOST_NAMED])
            rows.append((say("portfolio-all-figures"), who, say("portfolio-why-failed")))
        made = [Row(tuple(Cell(text(cell)) for cell in row)) for row in rows]
        yield self._table(self._text("portfolio-not-added-title"), columns, made, "table-not-added")

    def _why(self, each: NotAdded, records: Mapping[str, Record]) -> str:
        message = f"portfolio-why-{each.why}"
        if each.why == "variant":
            title = self._said(records[each.detail], "title") if each.detail in records else each.detail
            return self._words.say(message, detail=title)
        if each.why in ("year", "unit"):
            own, _, other = each.detail.partition(" | ")
            if each.why == "unit":
                own, other = unit_words(self._words, own), unit_words(self._words, other)
            else:
                own, other = own.replace("/", "–"), other.replace("/", "–")
            return self._words.say(message, own=own, other=other)
        return self._words.say(message)

    def _edition(self, record: Record) -> Text:
        return self._text(
            "portfolio-edition",
            name=record.item,
            title=self._said(record, "title"),
            on=self._words.day(record.as_of),
            draws=self._words.digits(record.draws),
            hash=record.results[:12],
        )
