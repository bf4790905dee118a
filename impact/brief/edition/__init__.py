"""What a page is given: study, words and theme of one edition, and passes over finished text."""
