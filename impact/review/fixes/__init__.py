"""What is safe to correct in a scenario file, one sort a file, each registered under the name of its file."""

from impact.registry import Registry
from impact.review.fix import Fix

fixes: Registry[Fix] = Registry("impact.review.fixes", "correction")
