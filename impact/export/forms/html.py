"""A web page in one file: `brief.html`."""

from impact.export.edition import Edition
from impact.export.format import formats


@formats.register("html")
def write(edition: Edition) -> bytes:
    """Return a document as an HTML file that needs nothing else."""
    from impact.export.web.frame import html_file

    return html_file(edition).encode()
