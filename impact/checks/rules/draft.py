"""What keeps a brief a draft, and a page 1 that holds too much."""

from collections.abc import Iterator

from impact.checks.finding import CheckSubject, Found, RuleSet
from impact.checks.rules import themes
from impact.scenario.schema import NONE, RequiredStatement

draft = themes.register("draft")(RuleSet("draft"))


@draft.rule("not-given", "warning")
def not_given(subject: CheckSubject) -> Iterator[Found]:
    """Yield what the panel must state and the scenario does not give, by the part of the scenario it belongs to."""
    parts: dict[str, dict[str, str]] = {}
    for each in subject.not_given:
        address, _, remedy = each.partition(": ")
        part, _, name = address.partition(".")
        parts.setdefault(part, {})[name or part] = remedy
    for part, absent in parts.items():
        names = ", ".join(name.replace("_", " ") for name in absent if name != part)
        words = f"not given yet, so a brief stays a draft{f': {names}' if names else ''}."
        remedies = dict.fromkeys(f"{remedy[:1].upper()}{remedy[1:]}" for remedy in absent.values())
        yield Found((part,), words, " ".join(remedies), where=part)


@draft.rule("values-of-page-1", "warning")
def values_of_page_1(subject: CheckSubject) -> Iterator[Found]:
    """Yield how many values page 1 prints where a reader holds fewer."""
    from impact.brief.sections.front import MOST_VALUES

    if subject.values > MOST_VALUES:
        words = f"page 1 of the brief prints {subject.values} values, more than {MOST_VALUES}; nothing of it is cut."
        yield Found(("decide",), words, "Set less beside the plan, or shorten your own text of page 1.")


@draft.rule("roles-of-none", "hint")
def roles_of_none(subject: CheckSubject) -> Iterator[Found]:
    """Yield all roles that are held by none, at once."""
    vacant = [role for role, holder in subject.scenario.roles.items() if holder.name == NONE]
    if vacant:
        words = f"nobody is {', '.join(role.replace('_', ' ') for role in vacant)}: the brief stays a draft."
        yield Found(("roles", vacant[0]), words, "Name them before it is handed over.", where="roles")


@draft.rule("statements-of-none", "hint")
def statements_of_none(subject: CheckSubject) -> Iterator[Found]:
    """Yield each statement that is none, such as the contact."""
    panel = subject.scenario.panel
    for name in type(panel).model_fields:
        stated = getattr(panel, name)
        if isinstance(stated, RequiredStatement) and stated.says == NONE:
            words = f"the brief says that there is no {name.replace('_', ' ')}, and stays a draft."
            yield Found(("panel", name), words, "State it before it is handed over.")
