"""Presentations of six slides, with native charts and what to say in their notes."""

from impact.output.edition import Edition, formats


@formats.register("pptx", needs=("pptx",), extra="office", of="brief")
def pptx(edition: Edition) -> bytes:
    from impact.output.slides.write import slides_file

    return slides_file(edition)
