"""What the command line does, as functions of the same names."""

from impact.api.checks import check, check_data, missing_texts, needs, printable, texts
from impact.api.defaults import defaults
from impact.api.findings import compare, explain, iamc, outside_limits, show, unsettled
from impact.api.listing import parts, schema
from impact.api.national import multipliers
from impact.api.paper import brief, briefs
from impact.api.studies import is_study, load, room, run, save, study_here, study_of
from impact.errors import ImpactError

__all__ = [
    "ImpactError",
    "brief",
    "briefs",
    "check",
    "check_data",
    "compare",
    "defaults",
    "explain",
    "iamc",
    "is_study",
    "load",
    "missing_texts",
    "multipliers",
    "needs",
    "outside_limits",
    "parts",
    "printable",
    "room",
    "run",
    "save",
    "schema",
    "show",
    "study_here",
    "study_of",
    "texts",
    "unsettled",
]
