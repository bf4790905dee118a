"""Pages of a PDF as pictures, as sharp as the screen, each made when it is looked at."""

import io
import threading
from collections import OrderedDict
from functools import lru_cache

from impact.core.errors import ImpactError
from impact.preview.pages import Pages

DOCUMENTS = 8  # kept for browsers that still look at them
PICTURES = 120
LEAST_SCALE, MOST_SCALE = 0.5, 4.0  # pixels for a point of the page
INCH = 72.0


class Shelf:
    """The pages that were made last, and their pictures.

    The library that draws them may be used by one thread at a time.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pages: OrderedDict[str, Pages] = OrderedDict()
        self._draw = lru_cache(maxsize=PICTURES)(self._drawn)

    def put(self, pages: Pages) -> list[tuple[float, float]]:
        """Keep the pages of a document; return width and height of each [pt]."""
        from pypdfium2 import PdfDocument

        with self._lock:
            self._pages[pages.id] = pages
            self._pages.move_to_end(pages.id)
            while len(self._pages) > DOCUMENTS:
                self._pages.popitem(last=False)
            document = PdfDocument(pages.pdf)
            try:
                return [document.get_page_size(number) for number in range(len(document))]
            finally:
                document.close()

    def picture(self, name: str, number: int, scale: float) -> bytes:
        """Return a page as PNG.

        Args:
            name: of the pages. number: of the page, from 1. scale: pixels for a point of the page.
        """
        with self._lock:
            return self._draw(name, number, min(max(scale, LEAST_SCALE), MOST_SCALE))

    def _drawn(self, name: str, number: int, scale: float) -> bytes:
        from pypdfium2 import PdfDocument

        if name not in self._pages:
            raise ImpactError("These pages were replaced by newer ones.")
        document = PdfDocument(self._pages[name].pdf)
        try:
            if not 1 <= number <= len(document):
                raise ImpactError(f"There is no page {number}.")
            picture = document[number - 1].render(scale=scale).to_pil()
        finally:
            document.close()
        stream = io.BytesIO()
        # Fast before small: the picture goes no further than this machine.
        picture.save(stream, "PNG", compress_level=1, dpi=(scale * INCH, scale * INCH))
        return stream.getvalue()
