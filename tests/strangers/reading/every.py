"""All rules by which a printed document is read."""

from finding import Finding, PrintedCase
from reading import identified, languages, statements, vocabulary

RULES = (identified.findings, statements.findings, vocabulary.findings, languages.findings)


def findings(case: PrintedCase) -> list[Finding]:
    return list(dict.fromkeys(each for rule in RULES for each in rule(case)))
