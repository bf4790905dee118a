"""What the checks of the study itself find outside its limits."""

from collections.abc import Iterator

from impact.checks.finding import CheckSubject, Found, RuleSet
from impact.checks.rules import themes
from impact.files.yaml import Path
from impact.study.tables import Record

OFTEN = 0.25  # of the model runs

plausibility = themes.register("plausibility")(RuleSet("plausibility"))


@plausibility.rule("outside", "warning")
def outside(subject: CheckSubject) -> Iterator[Found]:
    """Yield each check that fails in the central run, once for all its years."""
    failed = _by_check(subject, "outside")
    for (check, rows), sentence in zip(failed.items(), subject.outside, strict=True):
        remedy = "Correct the input behind it, or be ready to say why this project is different."
        cell = f"impact explain plausibility_checks/{rows[0]['id']}/value {subject.loaded.name}"
        yield Found(_behind(subject, check), sentence, f"{remedy} See: {cell}", where=f"plausibility_checks/{check}")


@plausibility.rule("often-outside", "hint")
def often_outside(subject: CheckSubject) -> Iterator[Found]:
    """Yield each check that holds in the central run and fails in many others."""
    failed = _by_check(subject, "outside")
    for check, rows in _by_check(subject, "inside").items():
        shares = [(share, row["year"]) for row in rows if isinstance(share := row["share_outside"], float)]
        worst, year = max(shares, default=(0.0, None), key=lambda each: each[0])
        if worst >= OFTEN and check not in failed:
            when = f" of {year}" if year else ""
            words = f"the main estimate{when} lies inside its limits, and {worst:.0%} of the model runs lie outside."
            remedy = "Look at the ranges behind it: one of them may be wider than what can be."
            yield Found(_behind(subject, check), words, remedy, where=f"plausibility_checks/{check}")


def _by_check(subject: CheckSubject, verdict: str) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for row in subject.rows("plausibility_checks"):
        if row["verdict"] == verdict:
            found.setdefault(str(row["check"]), []).append(row)
    return found


def _behind(subject: CheckSubject, check: str) -> Path:
    """Return the path of what a check is about: its claim, else the strongest input behind it, else the project."""
    claims = [claim.id for claim in subject.scenario.claims]
    if (name := check.removeprefix("claim_")) in claims:
        return "claims", claims.index(name)
    topics = {str(row["rests_on"]) for row in subject.rows("lineage") if row["keys"] == f"check={check}"}
    ranked = [
        (rank, str(row["id"]))
        for row in subject.rows("assumptions")
        if isinstance(rank := row["effect_rank"], int) and topics & set(str(row["topics"]).split())
    ]
    known = subject.loaded.assumptions
    for _, row_id in sorted(ranked):
        name = next((key for key in (row_id, row_id.rpartition(".")[0]) if key in known), "")
        if name:
            return "project", *name.split(".")
    return ("project",)
