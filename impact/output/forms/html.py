"""A web page in one file: `brief.html`."""

from impact.output.edition import Edition, formats


@formats.register("html")
def write(edition: Edition) -> bytes:
    from impact.output.web.page_frame import html_file

    return html_file(edition).encode()
