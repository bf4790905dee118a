"""The list of all items: a page that sorts and filters in any browser without a network, and a table."""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from impact.batch.plan import BatchItem, BatchPlan
from impact.batch.records import Record
from impact.files.rows import Row, as_csv
from impact.language.amounts import Amount, Amounts
from impact.language.input_names import unit_words
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.language.unit_names import unit_message

ABOUT = ("title", "country", "place", "kind", "currency", "draws")
NUMBERS = ("value", "low", "high")
WORDS = ("unit", "period", "status", "scope", "measure", "range", "grade")
MOST_ROWS = 5_000  # of the page; the table holds all
TAGS = re.compile(r"</?(?:b|i|sub|super)>")  # of print
MOST_FIGURES = 5  # columns of key figures on the page
YEAR = re.compile(r"[,，]?\s*\b(?:19|20)\d\d\b")


def index_files(plan: BatchPlan, records: Sequence[Record], portfolio: Sequence[str] = ()) -> dict[str, bytes]:
    items = {item.name: item for item in plan.items}
    keys = leading(records)
    page = IndexPage(plan, records, items, keys, portfolio)
    return {"index.html": page.written().encode(), "index.csv": as_csv(_rows(plan, records, items, keys)).encode()}


def leading(records: Sequence[Record]) -> list[str]:
    count = Counter(key for record in records for key in record.headlines)
    order = dict.fromkeys(key for record in records for key in record.headlines)
    wanted = {key for key, _ in count.most_common(MOST_FIGURES)}
    return [key for key in order if key in wanted]


def _rows(plan: BatchPlan, records: Sequence[Record], items: dict[str, BatchItem], keys: Sequence[str]) -> list[Row]:
    labels = list(dict.fromkeys(name for item in plan.items for name in item.labels))
    rows: list[Row] = []
    for record in records:
        item = items[record.item]
        row: dict[str, Any] = {"item": record.item, "state": record.state, "reason": record.reason}
        row |= {"title": record.title, "place": record.place, "country": record.country, "kind": record.kind}
        row |= {f"label_{name}": item.labels.get(name, "") for name in labels}
        figures = {str(each["key"]): each for each in record.figures}
        for key in keys:
            figure = figures.get(key, {})
            row |= {key if end == "value" else f"{key}_{end}": figure.get(end) for end in ("value", "low", "high")}
            row[f"{key}_unit"] = str(figure.get("unit") or "")
        row["seconds"] = record.seconds
        row["files"] = " ".join(_briefs(record))
        rows.append(row)
    return rows


def _briefs(record: Record) -> list[str]:
    return [name for name in record.files if name not in (record.picture, record.joint) and ".study/" not in name]


class IndexPage:
    def __init__(
        self,
        plan: BatchPlan,
        records: Sequence[Record],
        items: dict[str, BatchItem],
        keys: Sequence[str],
        portfolio: Sequence[str],
    ) -> None:
        self._plan, self._records, self._items, self._keys = plan, records, items, keys
        self._portfolio = portfolio
        self._language = plan.settings.edition.languages[0]
        self._words = Language(self._language, plan.settings.folders[1])
        self._pictures = any(record.picture for record in records)
        self._known: dict[str, set[str]] = {}

    def written(self) -> str:
        say, shown = self._words.say, self._records[:MOST_ROWS]
        failed = sum(record.state == "failed" for record in self._records)
        further = len(self._records) - len(shown)
        digits = self._words.digits
        notes = [say("batch-count", count=digits(len(self._records)), failed=digits(failed))]
        notes += [say("batch-further", count=digits(further))] if further else []
        linked = [*self._portfolio, "results.csv", "index.csv"]
        links = "".join(f'<li><a href="{_link(name)}">{escape(Path(name).name)}</a></li>' for name in linked)
        head = "".join(self._heads())
        body = "\n".join(self._row(record) for record in shown)
        folder = files("impact.batch").joinpath("page")
        style, script = (folder.joinpath(name).read_text(encoding="utf-8") for name in ("index.css", "index.js"))
        title = escape(say("batch-title", name=self._plan.name))
        return (
            f'<!doctype html>\n<html lang="{escape(self._language)}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width">\n'
            f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
            f"<p>{escape(' '.join(notes))}</p>\n<ul>{links}</ul>\n"
            f'<p><label>{escape(say("batch-filter"))} <input id="filter" type="search"></label> '
            f'<span id="shown" aria-live="polite"></span></p>\n'
            f'<table id="items">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n'
            f"<script>\n{script}</script>\n</body>\n</html>\n"
        )

    def _heads(self) -> Iterator[str]:
        say = self._words.say
        if self._pictures:
            yield f"<td>{escape(say('batch-page-1'))}</td>"
        for name in (say("portfolio-project"), say("batch-place"), say("batch-kind"), *self._label_names()):
            yield f'<th scope="col"><button type="button">{escape(name)}</button></th>'
        for key in self._keys:
            yield f'<th scope="col" class="number"><button type="button">{escape(self._name(key))}</button></th>'
        yield f'<th scope="col"><button type="button">{escape(say("batch-state"))}</button></th>'

    def _label_names(self) -> list[str]:
        return list(dict.fromkeys(name for item in self._plan.items for name in item.labels))

    def _name(self, key: str) -> str:
        """Return what a figure is called; without its year where that differs from item to item."""
        known = (record.names.get(self._language, {}).get(key) for record in self._records)
        name = next((name for name in known if name), key)
        return name if len(self._periods(key)) == 1 else YEAR.sub("", name)

    def _periods(self, key: str) -> set[str]:
        if key not in self._known:
            rows = (each for record in self._records for each in record.figures)
            self._known[key] = {str(each["period"]) for each in rows if each["key"] == key}
        return self._known[key]

    def _row(self, record: Record) -> str:
        item = self._items[record.item]
        cells: list[str] = []
        if self._pictures:
            image = f'<img src="{_link(record.picture)}" alt="" loading="lazy" width="90">' if record.picture else ""
            cells.append(f"<td>{image}</td>")
        named = escape(record.title or record.item)
        briefs = " ".join(
            f'<a href="{_link(name)}">{escape(_short(name, record.item))}</a>' for name in _briefs(record)
        )
        cells.append(f'<th scope="row">{named}<br><small>{escape(record.item)}</small><br>{briefs}</th>')
        place = ", ".join(dict.fromkeys(part for part in (record.place, record.country_name) if part))
        kind = record.kind and self._kind(record.kind)
        cells += [f"<td>{escape(text)}</td>" for text in (place, kind)]
        cells += [f"<td>{escape(item.labels.get(name, ''))}</td>" for name in self._label_names()]
        figures = {str(each["key"]): each for each in record.figures}
        cells += [self._figure(figures.get(key), record) for key in self._keys]
        state = self._words.say(f"batch-{record.state}")
        reason = f"<br><small>{escape(record.reason)}</small>" if record.reason else ""
        cells.append(f'<td class="{record.state}">{escape(state)}{reason}</td>')
        return f"<tr>{''.join(cells)}</tr>"

    def _kind(self, kind: str) -> str:
        words = self._words.of_kind(kind)
        return words.say("keyword-kind") if words.has("keyword-kind") else kind.replace("_", " ")

    def _figure(self, figure: Any, record: Record) -> str:
        if figure is None or figure["value"] is None:
            return '<td class="number"></td>'
        amount = amount_of(self._words, figure)
        unit = unit_behind(self._words, str(figure["unit"]), amount)
        below = [amount.range] if amount.ranged else []
        below += [str(figure["period"]).replace("/", "–")] if len(self._periods(str(figure["key"]))) > 1 else []
        ranged = f"<br><small>{escape('; '.join(below))}</small>" if below else ""
        return (
            f'<td class="number" data-value="{figure["value"]!r}">{escape(amount.value)} '
            f"<small>{escape(unit)}</small>{ranged}</td>"
        )


def amount_of(words: Language, figure: Any) -> Amount:
    return Amounts(words, Steps({str(figure["unit"]): [float(figure["value"])]})).of(figure)


def unit_behind(words: Language, unit: str, amount: Amount) -> str:
    """Return a unit in words as it stands behind a number; in some languages it goes by the number."""
    name, values = unit_message(unit)
    said = words.say(f"unit-{name}", number=amount.value, **values) if name else unit_words(words, unit)
    return TAGS.sub("", amount.behind(said.replace("<sub>2</sub>", "₂")))


def _link(name: str) -> str:
    from urllib.parse import quote

    return escape(quote(name))


def _short(name: str, item: str) -> str:
    """Return what tells a file from the others of its item: document, theme, language and format."""
    return Path(name).name.removeprefix(f"{item}.")


def results_rows(plan: BatchPlan, records: Sequence[Record]) -> list[Row]:
    items = {item.name: item for item in plan.items}
    names = list(dict.fromkeys(name for item in plan.items for name in item.labels))
    rows: list[Row] = []
    for record in records:
        if record.state != "done":
            continue
        labels = {f"label_{name}": items[record.item].labels.get(name, "") for name in names}
        about: dict[str, Any] = {name: getattr(record, name) for name in ABOUT}
        for figure in record.figures:
            numbers = {name: figure[name] for name in NUMBERS}
            words = {name: str(figure[name] or "") for name in WORDS}
            rows.append({"item": record.item, **labels, **about, "key": figure["key"], **numbers, **words})
    return rows


def results_files(plan: BatchPlan, records: Sequence[Record]) -> dict[str, bytes]:
    rows = results_rows(plan, records)
    if not rows:
        return {}
    found = {"results.csv": as_csv(rows).encode()}
    if find_spec("pyarrow") is not None:
        found["results.parquet"] = _parquet(rows)
    return found


def _parquet(rows: Sequence[Row]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet

    kinds = {"draws": pa.int64(), **dict.fromkeys(NUMBERS, pa.float64())}
    columns = {name: pa.array([row[name] for row in rows], kinds.get(name, pa.string())) for name in rows[0]}
    stream = io.BytesIO()
    pyarrow.parquet.write_table(pa.table(columns), stream)
    return stream.getvalue()
