"""Page 1: the answer. When and by whom, what was found, the questions as equals, what is to be decided, how sure."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.assumptions import strongest
from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.brief.tiles import answered, tiles, verdict
from impact.charts import charts
from impact.charts.kinds.answers_by_year import known as answers_by_year_known
from impact.document import Block, Callout, Grid, Heading, ItemList, Paragraph, Text, text
from impact.study.tables import input_key
from impact.words.inputs import slug

HEIGHT = 190.0  # of the chart [pt]
MOST = 4  # findings, and questions


@sections.register("front", needs=("kpi",))
def front(context: BriefContext) -> Iterator[Block]:
    """Yield the answer of the brief on one page."""
    yield Paragraph(dateline(context), "note")
    yield Heading(1, title(context), id="answer")
    yield Paragraph(standfirst(context), "standfirst")
    yield tiles(context)
    if chart := leading_chart(context):
        yield figure(context, chart, width="full", height=HEIGHT)
    yield Grid((tuple(_found(context)), (_decision(context),)))
    yield Paragraph(evidence(context))


def dateline(context: BriefContext) -> Text:
    """Return the day, for whom and by whom it was made, and what nobody has done yet."""
    words, run = context.words, context.study.row("run", "run")
    names = {str(row["id"]): str(row["name"]) for row in context.study["roles"].rows if row["name"] != "none"}
    parts = [context.text("front-day", day=words.day(str(run["as_of"])))]
    for role in ("commissioner", "analyst"):
        ending = "" if role in names else "-none"
        parts.append(context.text(f"front-{role}{ending}", name=names.get(role, "")))
    parts.append(context.text(f"front-stage-{run['stage']}"))
    return text(*(span for part in parts for span in (*part, " ")))


def filled(context: BriefContext) -> dict[str, str]:
    """Return what sentences of the page may name: every key figure with its unit, by its own name, and the setting."""
    found = dict(context.setting)
    for row in context.study["kpi"].rows:
        if row["value"] is not None:
            key, amount = str(row["id"]), context.amount(str(row["id"]))
            found[key] = Marked(f"{amount.value} {context.unit_of(amount, row, short=True)}")
            found[f"{key}_value"], found[f"{key}_size"] = amount.value, amount.size
            found[f"{key}_range"] = amount.range
    return found


def title(context: BriefContext) -> Text:
    """Return the finding, chosen by the signs of the answers that decide it; the title of the scenario without one."""
    deciding = next((name for name, tile in context.declared.first_page.items() if tile.decides), "")
    if deciding and answered(context, deciding):
        message = f"front-title-{verdict(context, deciding)}"
        if context.words.has(message):
            return context.finding(message, **filled(context))
    return text(context.fact("title"))


def standfirst(context: BriefContext) -> Text:
    """Return what the finding means in two sentences: one for each question that has words for its answers."""
    said = [part for name in context.declared.first_page if (part := _of_tile(context, "front-standfirst", name))]
    return text(*(span for part in said for span in (*part, " "))) if said else text(context.fact("question"))


def _of_tile(context: BriefContext, stem: str, name: str) -> Text:
    """Return the sentence of a question that its answers call for: by what they say together, else the one for all."""
    if not any(context.has_figure(key) for key in answered(context, name)):
        return ()
    messages = (f"{stem}-{slug(name)}-{verdict(context, name)}", f"{stem}-{slug(name)}")
    message = next((each for each in messages if context.words.has(each)), "")
    return context.text(message, **filled(context)) if message else ()


def leading_chart(context: BriefContext) -> str:
    """Return the chart of the page: that of the kind of project, else jobs by year; none where there are no tables."""
    wanted = context.words.say("front-chart") if context.words.has("front-chart") else "answers_by_year"
    if wanted == "answers_by_year" and not answers_by_year_known(context.study):
        return ""
    return wanted if wanted in charts else ""


def _found(context: BriefContext) -> Iterator[Block]:
    yield Heading(2, context.text("front-found-heading"), minor=True, outline=False)
    items = [part for name in context.declared.first_page if (part := _of_tile(context, "front-found", name))]
    yield ItemList(tuple(items[:MOST]) or (text(context.fact("question")),))


def _decision(context: BriefContext) -> Callout:
    """Return what is in the reader's hands and what to ask: inputs that move the answer, and claims that disagree."""
    heading = Heading(2, context.text("front-decision-heading"), minor=True, outline=False)
    return Callout((heading, ItemList(tuple(questions(context))[:MOST])), "warning")


def questions(context: BriefContext) -> Iterator[Text]:
    """Yield the questions for the decision: levers of the kind of project first, then what the claims leave open."""
    for row in _levers(context):
        message = f"decision-{slug(str(row['parameter_key']))}"
        yield context.text(message, **filled(context), **_ends(context, row))
    disputed = [row for row in context.study["claims"].rows if row.get("against")] if "claims" in context.study.tables else []
    if disputed:
        yield context.text("decision-claims", count=len(disputed))
    if not disputed or not _levers(context):
        for row in strongest(context)[:2]:
            yield context.text("decision-input", name=context.input_name(input_key(row)))


def _levers(context: BriefContext) -> list[dict[str, object]]:
    """Return the inputs that move the deciding answer most and that the language has a question for."""
    if "tornado" not in context.study.tables:
        return []
    deciding = [key for tile in context.declared.first_page.values() if tile.decides for key in tile.figures]
    metric = next((key for key in deciding if context.has_figure(key)), "")
    rows = [row for row in context.study["tornado"].where(metric=metric) if context.words.has(f"decision-{slug(str(row['parameter_key']))}")]
    return rows[:2]


def _ends(context: BriefContext, row: dict[str, object]) -> dict[str, str]:
    """Return the ends of an input and what the answer is at each, in print."""
    metric = context.study.row("kpi", str(row["metric"]))
    amount = context.amounts.of(metric)
    low, high, _, unit = context.plain_range({**row, "value": row["in_low"], "low": row["in_high"], "high": row["in_high"]})
    return {
        "in_low": Marked(f"{low} {unit}".strip()), "in_high": Marked(f"{high} {unit}".strip()),
        "out_low": amount.at_step(float(row["out_low"])), "out_high": amount.at_step(float(row["out_high"])),
    }  # fmt: skip


def evidence(context: BriefContext) -> Text:
    """Return how good the evidence is, in words, with what it rests on most."""
    grades = [str(context.study.row("kpi", key)["grade"]) for name in context.declared.first_page for key in answered(context, name)]
    names = dict.fromkeys(context.input_name(input_key(row)) for row in strongest(context)[:3])
    known = context.words.both([context.words.say("quoted-input", name=name) for name in names]) if names else ""
    return context.text(f"front-evidence-{max(grades).lower()}" if grades else "front-evidence-d", names=Marked(known))
