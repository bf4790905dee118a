"""Pages: boxes under each other, their division over pages, and what stands on every page."""
