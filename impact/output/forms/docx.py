"""Word files, with native tables and charts, which are edited in Word and in LibreOffice."""

from impact.output.edition import Edition, formats


@formats.register("docx", needs=("docx", "pptx"), extra="office")
def docx(edition: Edition) -> bytes:
    from impact.output.word.write import word_file

    return word_file(edition)
