"""A scenario to start from: what is asked, what was answered, and the commented file that says both."""
