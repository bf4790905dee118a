"""From a study to a tree of content blocks. Knows no paper."""
