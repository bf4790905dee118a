"""The rules of a reviewer: one file a theme, each a `RuleSet` registered under the name of its file.

A kind of project may have themes of its own in its folder `checks`.
"""

from impact.checks.finding import CheckFinding, CheckSubject, RuleSet, in_order
from impact.core.registry import Registry

themes: Registry[RuleSet] = Registry("impact.checks.rules", "theme of rules", of_kinds="checks")


def findings(subject: CheckSubject) -> list[CheckFinding]:
    """Return what the rules for its kind of project find, by file and line."""
    rules = (rule for name in themes.of(subject.scenario.project.kind) for rule in themes[name].rules)
    return in_order(each for rule in rules for each in rule.findings(subject))
