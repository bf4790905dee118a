"""Page 1: the answer, how sure it is, and what it does not say."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import joined, spans
from impact.brief.edition.speaking import page, speak
from impact.brief.sections import sections
from impact.brief.sections.front import questions_table
from impact.brief.text.answers import FRONT
from impact.brief.text.economy import basis_of
from impact.brief.text.issuer import SIGNING
from impact.document import Block, Callout, Cell, Column, Contents, Heading, ItemList, Paragraph, Row, Table, Text, text
from impact.language.input_names import slug
from impact.study.tables import DOES_NOT_APPLY


@sections.register("answer")
def answer(context: BriefContext) -> Iterator[Block]:
    """Yield title, contents, what was asked, key figures with their meaning, boundary and limits."""
    yield Heading(1, text(context.fact("title")), id="answer")
    yield Heading(2, context.text("annex-contents"), minor=True, outline=False)
    yield Contents(levels=(2,), without=("answer",))
    yield questions_table(context)
    yield meanings(context)
    yield Callout(
        (
            Heading(2, context.text("does-not-say-heading"), outline=False, minor=True),
            ItemList(tuple(does_not_say(context)), role="small"),
        )
    )
    yield boundary(context)


def meanings(context: BriefContext) -> Table:
    """Return the key figures as a table: value, range, what it means, gross or net, status; or why there is none."""
    words = context.words
    listed = context.declared.listed
    keys = [key for key in listed if context.has_figure(key) or context.reason(f"key_figures/{key}/value")]
    columns = (
        Column(words.say("column-figure"), 0.21, row_header=True),
        Column(words.say("column-value"), 0.155, "right"),
        Column(words.say("column-low-high"), 0.205, "right"),
        Column(words.say("column-meaning"), 0.275),
        Column(words.say("column-kind"), 0.155),
    )
    return Table(
        id="table-key-figures",
        title=context.text("key-figures-title"),
        subtitle=context.text("key-figures-subtitle", draws=_draws(context)),
        columns=columns,
        rows=tuple(_row(context, key) for key in keys),
    )


def _row(context: BriefContext, key: str) -> Row:
    words, row = context.words, context.key_figure(key)
    if not context.has_figure(key):
        why = words.say("chart-not-estimated-because", reason=context.reason(f"key_figures/{key}/value"))
        return Row.of(context.figure_name(key), "–", "–", why, "–")
    amount = context.amount(key)
    status = {"status": words.say(f"status-{row['status']}"), "grade": str(row["grade"])}
    if row["scope"] == DOES_NOT_APPLY:
        kind = words.say("status-and-grade", **status)
    else:
        kind = words.say("kind-and-status", scope=words.say(f"scope-{row['scope']}"), **status)
    return Row.of(
        context.figure_name(key),
        Cell(text(amount.value, " ", spans(context.unit_of(amount, row))), cell=f"key_figures/{key}/value"),
        Cell(text(amount.range), cell=f"key_figures/{key}/low"),
        context.text(_meaning(context, key), **context.setting),
        kind,
    )


def _meaning(context: BriefContext, key: str) -> str:
    """Return the message of what a figure counts; another one where what users buy otherwise is part of it."""
    message = f"key-{slug(key)}-meaning"
    further = f"{message}-running-costs"
    return further if context.words.has(further) and counts_running_costs(context) else message


def counts_running_costs(context: BriefContext) -> bool:
    """Return whether what users of the product buy otherwise moves net jobs in the headline year."""
    year = int(context.fact("headline_year"))
    return any(row["value"] for row in context.rows("gross_to_net", quantity="jobs", year=year, step="running_costs"))


def _draws(context: BriefContext) -> str:
    return context.words.digits(int(context.study.row("run", "run")["draws"] or 0))


def does_not_say(context: BriefContext) -> Iterator[Text]:
    """Yield what a reader might take from the brief and should not, and why it is a draft."""
    yield from limits(context)
    yield from drafts(context)


def limits(context: BriefContext) -> Iterator[Text]:
    """Yield what a reader might take from the brief and should not."""
    yield context.text("does-not-say-cba")
    announced = any(context.study["claims"].where(status="announced"))
    ending = "-path" if context.conditional else ""
    of_others = [context.text(f"does-not-say-announced{ending}")] if context.conditional or announced else []
    yield joined([context.text("does-not-say-credits"), *of_others, speak(context, *page(context, FRONT).limits)])
    for fact in context.study.facts:
        if context.words.has(f"does-not-say-of-{slug(fact)}"):
            yield context.text(f"does-not-say-of-{slug(fact)}", **context.setting)
    if context.has_table and context.fact("place") != context.fact("country_name"):
        yield context.text("does-not-say-place", basis=basis_of(context) or "none", region=context.setting["region"])


def boundary(context: BriefContext) -> Paragraph:
    """Return what is counted and what the ranges mean, in one note."""
    message = "boundary" if context.has_table else "boundary-proxy" if context.by_proxy else "boundary-no-table"
    counted = context.text(message, table=context.fact("table_year"), draws=_draws(context), **context.setting)
    return Paragraph(counted, "note")


def drafts(context: BriefContext) -> Iterator[Text]:
    """Yield why the brief is a draft, if a role that signs is held by nobody."""
    held = {str(row["id"]) for row in context.study["roles"].rows if row["name"] != "none"}
    names = [context.words.say(f"role-{role}") for role in ("commissioner", *SIGNING) if role not in held]
    if names:
        yield context.text("does-not-say-draft", roles=context.words.either(names))
