"""The schema of a scenario file."""

from datetime import date
from functools import cache, reduce
from operator import or_
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, create_model, field_validator

from impact.core.errors import did_you_mean
from impact.scenario.claims import Claim, Milestone
from impact.scenario.client_questions import MOST_ASKED, ClientQuestion, FavouredStated
from impact.scenario.defaults.recorded import DefaultsUsed
from impact.scenario.draw_limits import LIMITS, stated_draws
from impact.scenario.project import Project, projects
from impact.scenario.quantity import Label, Number, PriceIndex, Prose, Strict, Title, Whole
from impact.scenario.setting import Coordinates, Peer, SupplyChainStated

MOST_SEED = 2**63 - 1
MOST_OWN_TEXT, MOST_OWN_PARAGRAPHS = 1_200, 24  # characters of one, a third of a page; number of them
LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"  # BCP 47
NONE = "none"  # a name or statement of nobody

# The name of a version. YAML reads a bare 1 as a number; 1.10 needs quotes, or it would be 1.1.
Version = Annotated[
    str, BeforeValidator(lambda value: str(value) if type(value) is int else value), Field(min_length=1, max_length=20)
]

MOST_COMMENTS = 500
BESIDE = ("decide", "compare", "assume")  # lists of what page 1 shows beside the plan
MOST_BESIDE = 3  # in all of them
Stage = Literal["draft", "checked", "final", "superseded", "withdrawn"]
MAY_LACK: tuple[Stage, ...] = ("draft", "superseded", "withdrawn")  # what others hold a brief to
OVER: tuple[Stage, ...] = ("superseded", "withdrawn")  # its figures are no longer to be used
Role = Literal["commissioner", "funder", "client_inputs", "analyst", "assurer", "approver"]


class Target(Strict):
    """A value that a key figure is held against: a goal, or a figure somebody announced.

    Attributes:
        id: short name, by which others refer to it.
        metric: key figure, such as jobs_direct.
        value: the line, in the unit of the figure.
        unit: of the figure.
        reason: why it is held against this value.
        source: id of the source of the value; empty for a goal of one's own.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    metric: str = Field(min_length=1)
    value: Number
    unit: str
    reason: str = Field(min_length=1)
    source: str = ""


class Correlation(Strict):
    """Rank correlation of two uncertain inputs.

    Attributes:
        between: their keys under `project` (the output path is `output.path`).
        rank: of the correlation.
        reason: why they move together.
    """

    between: tuple[str, str]
    rank: Annotated[Number, Field(gt=-1, lt=1)]
    reason: str = Field(min_length=1)


class SourceRecord(Strict):
    """A source the scenario brings along; the columns of data/sources.csv.

    Attributes:
        producer: who made it.
        title: of the document.
        url: where it can be read.
        published: when.
        accessed: day on which it was read.
        licence: terms of use.
    """

    producer: str = Field(min_length=1)
    title: str = Field(min_length=1)
    url: str = ""
    published: str = ""
    accessed: date
    licence: str = "unknown"


class Appointment(Strict):
    """Who holds a role; `name: none` needs a reason and keeps the brief a draft.

    Attributes:
        name: who it is.
        reason: why nobody holds it.
        signed_on: day of the signature.
        certificate: with which the holder signs digitally: its SHA-256, or the common name in it, as typed.
    """

    name: str = Field(min_length=1)
    reason: Prose = ""
    signed_on: date | None = None
    certificate: str = ""


class RequiredStatement(Strict):
    """A fact that the brief must state; `says: none` needs a reason and keeps the brief a draft.

    Attributes:
        says: the fact.
        reason: why there is none.
    """

    says: Prose = Field(min_length=1)
    reason: Prose = ""


class DisclosurePanel(Strict):
    """What a brief must state beside its results; while one of these is left out, the address apart, it stays a draft.

    Attributes:
        not_answered: what the question leaves open.
        baseline: what would happen without the project, in one sentence.
        discounting: the discount rate, or that nothing is discounted.
        unquantified: effects without a figure.
        adverse: findings that speak against the project or the estimate.
        licence, contact, data: terms of use, whom to ask, how to get the data.
        prevailing_language: BCP 47 code of the edition that governs; the language of the scenario unless given.
        address: where the edition can be found, printed as a square code too.
    """

    not_answered: RequiredStatement | None = None
    baseline: RequiredStatement | None = None
    discounting: RequiredStatement | None = None
    unquantified: Annotated[tuple[Annotated[Prose, Field(min_length=1)], ...], Field(min_length=1)] | None = None
    adverse: Annotated[tuple[Annotated[Prose, Field(min_length=1)], ...], Field(min_length=1)] | None = None
    licence: RequiredStatement | None = None
    contact: RequiredStatement | None = None
    data: RequiredStatement | None = None
    prevailing_language: str = Field(default="", pattern=r"^([a-z]{2,3}(-[A-Za-z]+)?)?$")
    address: str = Field(default="", max_length=60, pattern=r"^(https?://\S+)?$")


class VersionNote(Strict):
    """What a version of the brief changed.

    Attributes:
        version, on, says: which, when, what.
    """

    version: Version
    on: date
    says: Prose = Field(min_length=1)


class Comment(Strict):
    """What a reviewer said of a paragraph of a brief, and the answer.

    Attributes:
        place: page and paragraph, such as 3.07, of which version.
        about: the first words of the paragraph.
        by, on: who said it, and when.
        says: what.
        answer: of the analyst.
    """

    place: str = Field(pattern=r"^\d{1,3}\.\d{2,3}$")
    version: Version = "1"
    about: str = Field(min_length=1, max_length=200)
    by: str = Field(min_length=1, max_length=200)
    on: date
    says: Prose = Field(min_length=1, max_length=2000)
    answer: Prose = Field(min_length=1, max_length=2000)


class OwnParagraph(Strict):
    """Text that the author of the scenario adds to a document, printed as the author's own.

    Attributes:
        place: section of a document of the kind of project, such as money, after which it stands.
        text: what is said there; a blank line begins a new paragraph.
    """

    place: str = Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)
    text: Prose = Field(min_length=1, max_length=MOST_OWN_TEXT)


SectionName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]


class SectionsStated(Strict):
    """Which sections the documents of a scenario go without, in which order they come, and what the brief has besides.

    Attributes:
        without: sections that are left out of every document but the annex, such as money.
        order: sections that stand in this order, in the places that they have in a document.
        also: sections of the annex, such as peers, that the brief prints too, each on pages of its own before the last.
    """

    without: tuple[SectionName, ...] = ()
    order: tuple[SectionName, ...] = ()
    also: tuple[SectionName, ...] = Field(default=(), max_length=MOST_OWN_PARAGRAPHS)


class ShownAs(Strict):
    """What a scenario is called where others show it beside themselves; a variant does not inherit it.

    Attributes:
        title: in place of the scenario's own.
        subtitle: what it assumes, in a few words.
    """

    title: Label
    subtitle: Prose = Field(default="", max_length=200)


class PriceFigures(Strict):
    """How money of another currency or year than the scenario's is carried to it.

    Attributes:
        index: for all money, in place of the indices that its fields declare.
        exchange_rate: which of competing figures is meant, by dimension; `impact data factors` lists them.
        price_index: which of competing figures is meant, by dimension; `impact data factors` lists them.
    """

    index: PriceIndex | None = None
    exchange_rate: dict[str, str] = {}
    price_index: dict[str, str] = {}


class ScenarioSchema(Strict):
    """A complete set of inputs for one future; not a forecast.

    Attributes:
        scenario: version of this schema.
        language: BCP 47 code of the language in which its texts are written.
        title: of the brief, as printed.
        subtitle: of the brief, as printed.
        question: what is asked, in one sentence.
        place: where the project stands, as printed.
        coordinates: of the place, for the map of the brief; left out where it has none or nobody knows them.
        as_of: date of the edition; no clock is read.
        valid_months: how long it stands.
        organisation: that issues its documents, as printed; no variant inherits it from a shipped scenario.
        version, stage: of the brief; `checked` and `final` need people who signed; `superseded` and `withdrawn` need an
            entry under `changes` that says why.
        changes: what each version changed.
        comments: what reviewers said of the brief, each with its answer.
        currency: of all money; what is stated in another one is carried to it.
        price_year: of all money; what is stated in another year is carried to it.
        country_name: as printed.
        base_year: last year with observed data.
        horizon: first and last year of production.
        headline_year: of the jobs on page 1.
        draws, seed: of the uncertainty.
        correlations: inputs that move together.
        roles: who commissioned, paid for, made and approved the brief.
        not_estimated: what is left out, and why, printed as "not estimated, because ...".
        sources: sources this file brings along.
        claims: statements about the project.
        table: national table of the country; none where there is none and the kind of project can do without; left out
            where `supply_chain` names tables of other countries.
        supply_chain: how the supply chain is followed where no table of the country is named.
        targets: values that key figures are held against.
        alternatives: names of the scenarios shown side by side.
        plan: What the scenario itself stands for among what can be decided, such as what the law says today.
        decide: Those of the alternatives that somebody can choose in place of the plan, for page 1.
        compare: Those in which the plan is the same and stands against something else, for page 1.
        assume: Those in which the plan is the same and an assumption is otherwise, for page 1.
        asked: questions of the client in their order, in place of those of the kind; no variant inherits them.
        favoured: which rival answer the evidence supports most, or none, in place of that of the kind of project.
        shown_as: what it is called where others show it beside themselves.
        variant_of: name of the scenario that it varies, as its documents say; taken from `inherits` where its
            `subtitle` says what differs. No variant inherits it, none of a user has it from a shipped scenario.
        milestones: what happened to it and what is promised, in the order of time.
        peers: other projects set beside it, further ones than those of its kind in the catalogue.
        panel: what a brief must state beside its results.
        paragraphs: text of the author's own, added at named places; no variant inherits it from a shipped scenario.
        sections: of its documents that are left out or stand elsewhere; no variant inherits it from a shipped scenario.
        confidential: addresses of assumptions (`project.staff.base`) that `impact brief --attach public` withholds.
        defaults_used: where the defaults in it come from; a run writes it into the scenario of its study.
    """

    scenario: Literal[2]
    language: str = Field(default="en", pattern=LANGUAGE)
    title: Title
    subtitle: Prose = Field(default="", max_length=200)
    question: Prose = Field(default="", max_length=300)
    place: Label
    coordinates: Coordinates | None = None
    country: str = Field(pattern=r"^[A-Z]{3}$")
    country_name: Label
    as_of: date
    valid_months: Whole = Field(default=12, ge=1, le=120)
    organisation: str = Field(default="", max_length=120)
    version: Version = "1"
    stage: Stage = "draft"
    changes: tuple[VersionNote, ...] = ()
    comments: tuple[Comment, ...] = Field(default=(), max_length=MOST_COMMENTS)
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    price_year: Whole = Field(ge=1990, le=2100)
    prices: PriceFigures = PriceFigures()
    base_year: Whole = Field(ge=1990, le=2100)
    horizon: tuple[Whole, Whole]
    headline_year: Whole
    draws: Annotated[Whole, AfterValidator(stated_draws)] = Field(default=2000, json_schema_extra=LIMITS)
    seed: Whole = Field(default=1, ge=0, le=MOST_SEED)
    correlations: tuple[Correlation, ...] = ()
    table: str = ""
    supply_chain: SupplyChainStated | None = None
    roles: dict[Role, Appointment] = {}
    sources: dict[str, SourceRecord] = {}
    claims: tuple[Claim, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    peers: tuple[Peer, ...] = ()
    targets: tuple[Target, ...] = ()
    alternatives: tuple[str, ...] = ()
    plan: Prose = Field(default="", max_length=80)
    decide: tuple[str, ...] = Field(default=(), max_length=MOST_BESIDE)
    compare: tuple[str, ...] = Field(default=(), max_length=MOST_BESIDE)
    assume: tuple[str, ...] = Field(default=(), max_length=MOST_BESIDE)
    asked: Annotated[tuple[ClientQuestion, ...], Field(min_length=1, max_length=MOST_ASKED)] = ()
    favoured: FavouredStated | None = None
    shown_as: ShownAs | None = None
    variant_of: str = Field(default="", max_length=200)
    not_estimated: dict[str, Prose] = {}
    panel: DisclosurePanel = DisclosurePanel()
    paragraphs: tuple[OwnParagraph, ...] = Field(default=(), max_length=MOST_OWN_PARAGRAPHS)
    sections: SectionsStated = SectionsStated()
    confidential: tuple[str, ...] = ()
    defaults_used: tuple[DefaultsUsed, ...] = ()
    project: Project

    @field_validator("horizon")
    @classmethod
    def _years_in_order(cls, years: tuple[int, int]) -> tuple[int, int]:
        if not years[0] <= years[1] <= years[0] + 60:
            raise ValueError("the horizon runs from its first to its last year, at most 60 years")
        return years

    @field_validator(*BESIDE)
    @classmethod
    def _alternatives_once(cls, names: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        """Refuse what is no alternative, whose figures a study does not hold, what is named twice, and too many."""
        known = info.data.get("alternatives", ())
        named = [name for key in BESIDE for name in info.data.get(key, ())]
        for name in names:
            if name not in known:
                words = f"'{info.field_name}' names '{name}', which is no alternative.{did_you_mean(name, known)}"
                raise ValueError(f"{words} Add it under 'alternatives', or name one of: {', '.join(known) or 'none'}")
            if name in named:
                raise ValueError(f"'{name}' is named twice. Name it once, under one of: {', '.join(BESIDE)}")
            named.append(name)
        if len(named) > MOST_BESIDE:
            words = f"{', '.join(BESIDE)} name {len(named)} alternatives. Page 1 holds {MOST_BESIDE}"
            raise ValueError(f"{words}: leave out {len(named) - MOST_BESIDE}")
        return names

    @property
    def years(self) -> range:
        """Years of production."""
        return range(self.horizon[0], self.horizon[1] + 1)


@cache
def scenario_of(kind: str) -> type[ScenarioSchema]:
    """Return the schema of the scenarios of one kind of project."""
    return _with_project(projects[kind])


def any_scenario() -> type[ScenarioSchema]:
    """Return the schema of the scenarios of every kind there is, told apart by `kind`."""
    return _scenario_of_any(tuple(projects))


@cache
def _scenario_of_any(names: tuple[str, ...]) -> type[ScenarioSchema]:
    kinds: list[Any] = [projects[name] for name in names]
    return _with_project(Annotated[reduce(or_, kinds), Field(discriminator="kind")] if len(kinds) > 1 else kinds[0])


def _with_project(project: Any) -> type[ScenarioSchema]:
    made: type[ScenarioSchema] = create_model(
        ScenarioSchema.__name__, __base__=ScenarioSchema, __doc__=ScenarioSchema.__doc__, project=(project, ...)
    )
    return made
