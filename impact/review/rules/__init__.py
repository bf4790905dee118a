"""The rules of a reviewer: one file a theme, each a `Theme` registered under the name of its file.

A kind of project may have themes of its own in its folder `review`.
"""

from impact.registry import Registry
from impact.review.theme import Theme

themes: Registry[Theme] = Registry("impact.review.rules", "theme of rules", of_kinds="review")
