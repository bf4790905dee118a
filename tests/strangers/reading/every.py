"""All rules by which a printed document is read.

    from reading.every import findings
    from reading.printed import read_pdf

    findings(read_pdf(pdf, kind="factory", country="UZB", language="en", document="brief"))

Class A has one rule sort: a number that a reader reads with another scale, sign or unit than its cell has. Sentences
that are not so are of class B.
"""

from collections.abc import Callable

from finding import Finding, PrintedCase
from reading import identified, languages, statements, vocabulary

RULES: tuple[Callable[[PrintedCase], list[Finding]], ...] = (
    identified.findings,
    statements.findings,
    vocabulary.findings,
    languages.findings,
)


def findings(case: PrintedCase) -> list[Finding]:
    """Return all that is wrong with a printed document, the same thing once."""
    found = [each for rule in RULES for each in rule(case)]
    return list(dict.fromkeys(found))
