"""Components that kinds of project share: one a file, resting on declared flows."""
