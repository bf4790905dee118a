"""The statements of a brief: what the catalogue of its kind holds of the study, in its language."""

from collections.abc import Iterator
from functools import partial
from weakref import WeakKeyDictionary

from impact.brief.cases_said import doubting, most_different, turning
from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import opening
from impact.brief.edition.rich import Marked, joined, spans
from impact.brief.text.best_answer import best_cell
from impact.brief.text.tiles import condition, every_answer
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.document import Block, Text, plain
from impact.language.amounts import Amount
from impact.statements.catalogue import Page, catalogue
from impact.statements.cells import BESTS, KPI, MAIN, Cells, StatementCell
from impact.statements.speaker import Speaker

STOPS = ".。"  # of a sentence, which a title does not have
_SPEAKERS: WeakKeyDictionary[BriefContext, Speaker] = WeakKeyDictionary()  # one an edition: it logs what was printed


def speaker(context: BriefContext) -> Speaker:
    """Return what says the statements of an edition."""
    if context not in _SPEAKERS:
        own = catalogue(context.kind, context.words.extra)
        named, made = most_different(
            context, *(str(own.cells.get(of, {}).get("rivals")) for of in ("revenue", "decided"))
        )
        if_so, found = turning(context)
        made |= found
        tile = str(own.cells.get("emissions", {}).get("answers", ""))
        doubt, found = doubting(context, every_answer(context, tile) if tile in context.declared.first_page else ())
        made |= found
        for called, of in BESTS.items():
            made |= best_cell(context, str(own.cells.get(of, {}).get("rivals", "")), called)
        cells = Cells(context.study, context.declared, own.cells, made)
        best = made.get("best")
        held = plain(condition(context, str(best.row["id"]))) if best is not None and best.row else ""
        values = {**context.setting, **named, "turned_name": if_so, "doubted_name": doubt, "best_if": held}
        _SPEAKERS[context] = Speaker(own, cells, context.words, partial(_amount_of, context), values)
    return _SPEAKERS[context]


def said(context: BriefContext, *groups: str) -> Text:
    """Return what groups of statements say, one behind the other."""
    sentences = (sentence for group in groups for sentence in speaker(context).group(group))
    return joined(spans(sentence.text, sentence.addresses) for sentence in sentences)


def titled(context: BriefContext, group: str) -> Text:
    """Return what a group of statements says as a title, which has no stop; nothing where none holds."""
    found = speaker(context).group(group)
    return joined(spans(Marked(each.text.rstrip(STOPS)), each.addresses) for each in found)


def page(context: BriefContext, name: str) -> Page:
    """Return what a kind of project has on a page."""
    return speaker(context).catalogue.pages[name]


def open_page(context: BriefContext, name: str, standfirst: Text = ()) -> Iterator[Block]:
    """Yield the title and the standfirst of a page as statements say them, so that it has what page 1 has.

    Args:
        standfirst: What stands before the sentences of the statements.

    Raises:
        ImpactError: No statements open such a page, or none of its title holds of the study.
    """
    own = speaker(context)
    known = own.catalogue.headings
    if (heading := known.get(name)) is None:
        raise ImpactError(
            f"No heading of statements is called '{name}'.{did_you_mean(name, known)} {list_choices(known)}"
        )
    finding = next((each for each in heading.title if own.catalogue.groups[each].chosen(own.cells)), "")
    if not finding:
        raise ImpactError(f"The title of the page '{name}' says nothing of this study. Add a statement that holds.")
    title = titled(context, finding)
    below = said(context, *(group for group in heading.standfirst if group != finding))
    yield from opening((*context.if_announced, *title), joined([standfirst, below]), name)


def paragraphs_of(context: BriefContext, name: str) -> list[Text]:
    """Return the paragraphs of a page that statements say, those that are empty among them."""
    heading = speaker(context).catalogue.headings.get(name)
    return [said(context, group) for group in heading.says] if heading is not None else []


def _amount_of(context: BriefContext, cell: StatementCell) -> Amount:
    assert cell.row is not None
    found = context.amount(str(cell.row["id"])) if cell.table == KPI else context.amounts.of(cell.row)
    return found if cell.column == MAIN else found.another(cell.value, of_range=True, column=cell.column)
