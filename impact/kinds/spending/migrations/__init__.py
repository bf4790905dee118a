"""From old forms of its scenarios to today's, a file a step."""
