"""A workbook: every exhibit and every table of the study, with numbers as numbers and totals as formulas."""

from impact.output.edition import Edition, formats


@formats.register("xlsx", needs=("xlsxwriter",), extra="excel", of="annex")
def xlsx(edition: Edition) -> bytes:
    from impact.output.workbook.book import book_of
    from impact.output.workbook.write import written

    return written(book_of(edition))
