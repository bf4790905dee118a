"""What the command line does, as functions of the same names.

Arguments of one name mean the same in all of them, and their docstrings say what differs:

    scenario: A shipped name, a scenario file, a study folder, or what was read of one.
    data: Folders with figures, looked up before the shipped ones; templates: folders with own words and documents.
    language, languages: Codes of BCP 47. brand: A brand file, or what `impact.api.brand` has read.
    tell: Called with the name of each step.

All raise `ImpactError` where what they are asked for is not there or a file has problems, which are named at once with
what to do, or where a file cannot be written.
"""

from impact.api.briefs import brief, briefs, charts, study_inside, verify
from impact.api.checks import check, check_data, missing_texts, names_without_cases, review, texts
from impact.api.comparison import apart, diff, side_by_side
from impact.api.listing import blocks, countries, country, in_sorts, parts, schema
from impact.api.missing import check_folder, holds_data, missing, missing_of
from impact.api.new import (
    brand,
    client_workbook,
    from_workbook,
    is_brand,
    new_brand,
    new_example,
    new_kind,
    new_profile,
    new_scenario,
    profile,
    usual,
    usual_language,
)
from impact.api.results import compare, compared, explain, explained, outside_limits, shown, unsettled
from impact.api.studies import (
    data_form,
    exported,
    half_translated,
    is_study,
    load,
    run,
    run_into,
    save,
    study_here,
    study_of,
)
from impact.api.tables import (
    aggregated_table,
    linkages,
    multipliers,
    read_table,
    regional_table,
    save_table,
    supply_paths,
    table,
    updated_table,
)
from impact.core.errors import ImpactError
from impact.output.editions import PrintOptions

__all__ = [
    "ImpactError",
    "PrintOptions",
    "aggregated_table",
    "apart",
    "blocks",
    "brand",
    "brief",
    "briefs",
    "charts",
    "check",
    "check_data",
    "check_folder",
    "client_workbook",
    "compare",
    "compared",
    "countries",
    "country",
    "data_form",
    "diff",
    "explain",
    "explained",
    "exported",
    "from_workbook",
    "half_translated",
    "holds_data",
    "in_sorts",
    "is_brand",
    "is_study",
    "linkages",
    "load",
    "missing",
    "missing_of",
    "missing_texts",
    "multipliers",
    "names_without_cases",
    "new_brand",
    "new_example",
    "new_kind",
    "new_profile",
    "new_scenario",
    "outside_limits",
    "parts",
    "profile",
    "read_table",
    "regional_table",
    "review",
    "run",
    "run_into",
    "save",
    "save_table",
    "schema",
    "shown",
    "side_by_side",
    "study_here",
    "study_inside",
    "study_of",
    "supply_paths",
    "table",
    "texts",
    "unsettled",
    "updated_table",
    "usual",
    "usual_language",
    "verify",
]
