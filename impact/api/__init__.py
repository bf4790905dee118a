"""What the command line does, as functions of the same names."""

from impact.api.again import again, differences
from impact.api.checks import check, check_data, missing_texts, needs, printable, texts
from impact.api.defaults import defaults
from impact.api.findings import compare, explain, iamc, outside_limits, show, shown, unsettled
from impact.api.in_words import compared, explained
from impact.api.listing import countries, country, in_sorts, parts, schema
from impact.api.migrations import migrated, not_migrated, write_migrated
from impact.api.national import effects, linkages, multipliers, supply_paths
from impact.api.packs import build_pack, check_pack, new_pack
from impact.api.paper import brief, briefs, charts, side_by_side
from impact.api.profile import new_profile, profile, usual, usual_language
from impact.api.reviews import fix, review
from impact.api.starting import client_workbook, from_workbook, new_scenario
from impact.api.studies import THEN, TODAY, is_study, load, room, run, save, study_here, study_of
from impact.api.tables import (
    aggregated_table,
    draft_of,
    inspect_table,
    proxy_table,
    regional_table,
    save_draft,
    save_table,
    table,
    updated_table,
)
from impact.api.translations import Taken, needs_review, review_workbook, take_review
from impact.errors import ImpactError

__all__ = [
    "THEN",
    "TODAY",
    "ImpactError",
    "Taken",
    "again",
    "aggregated_table",
    "brief",
    "briefs",
    "build_pack",
    "charts",
    "check",
    "check_data",
    "check_pack",
    "client_workbook",
    "compare",
    "compared",
    "countries",
    "country",
    "defaults",
    "differences",
    "draft_of",
    "effects",
    "explain",
    "explained",
    "fix",
    "from_workbook",
    "iamc",
    "in_sorts",
    "inspect_table",
    "is_study",
    "linkages",
    "load",
    "migrated",
    "missing_texts",
    "multipliers",
    "needs",
    "needs_review",
    "new_pack",
    "new_profile",
    "new_scenario",
    "not_migrated",
    "outside_limits",
    "parts",
    "printable",
    "profile",
    "proxy_table",
    "regional_table",
    "review",
    "review_workbook",
    "room",
    "run",
    "save",
    "save_draft",
    "save_table",
    "schema",
    "show",
    "shown",
    "side_by_side",
    "study_here",
    "study_of",
    "supply_paths",
    "table",
    "take_review",
    "texts",
    "unsettled",
    "updated_table",
    "usual",
    "usual_language",
    "write_migrated",
]
