"""A workbook: every exhibit and every table of the study, with numbers as numbers and totals as formulas."""

from impact.export.edition import Edition
from impact.export.format import formats


@formats.register("xlsx", needs=("xlsxwriter",), extra="excel", of="annex")
def xlsx(edition: Edition) -> bytes:
    """Return the workbook of a study."""
    from impact.export.workbook.book import book_of
    from impact.export.workbook.write import written

    return written(book_of(edition))
