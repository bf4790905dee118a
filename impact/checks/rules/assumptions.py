"""Assumptions without a source or a reason that deserves the name, and judgements that lead the answer."""

from collections.abc import Iterator

from impact.checks.finding import CheckSubject, Found, RuleSet
from impact.checks.rules import themes

LEADING = 3  # inputs that move a key figure most
SHORT = 8  # characters of a reason

assumptions = themes.register("assumptions")(RuleSet("assumptions"))


@assumptions.rule("graded-without-source", "warning")
def graded_without_source(subject: CheckSubject) -> Iterator[Found]:
    """Yield assumptions whose grade nothing supports."""
    for path, value in subject.own_assumptions():
        if value.grade != "D" and not value.sources:
            words = f"the grade is {value.grade}, and no source is named."
            yield Found((*path, "grade"), words, "Name it in 'sources', or leave the grade out: D is a judgement.")


@assumptions.rule("short-reason", "warning")
def short_reason(subject: CheckSubject) -> Iterator[Found]:
    """Yield reasons of a word or two, where no source is named either."""
    for path, value in subject.own_assumptions():
        said = " ".join(value.reason.split())
        if len(said) < SHORT and not value.sources:
            words = f"the reason is '{said}', and no source is named."
            yield Found((*path, "reason"), words, "Say in a sentence where the value comes from: the annex prints it.")


@assumptions.rule("leading-judgement", "hint")
def leading_judgement(subject: CheckSubject) -> Iterator[Found]:
    """Yield the strongest inputs that are of grade D and name no source."""
    own = {".".join(map(str, path[1:])): value for path, value in subject.own_assumptions()}
    seen: set[str] = set()
    for row in subject.rows("assumptions"):
        rank, year = row["effect_rank"], row["year"]
        name = str(row["id"]).removesuffix(f".{year}") if isinstance(year, int) else str(row["id"])
        if not isinstance(rank, int) or rank > LEADING or name in seen or name not in own:
            continue
        seen.add(name)
        if own[name].grade == "D" and not own[name].sources:
            words = f"it is number {rank} of the inputs that move the key figures, and it is a judgement of grade D."
            yield Found(("project", *name.split(".")), words, "Ask the client or look for a source: it pays most here.")


@assumptions.rule("without-effect", "hint")
def without_effect(subject: CheckSubject) -> Iterator[Found]:
    """Yield inputs of the scenario that move no figure, whatever their values."""
    for path, _ in subject.own_assumptions():
        if why := subject.idle.get(".".join(map(str, path[1:]))):
            words = f"it has no effect on any figure, because {why}."
            yield Found(
                path,
                words,
                "Leave the value as it is, take it out where it is not required, or state what makes it count.",
            )
