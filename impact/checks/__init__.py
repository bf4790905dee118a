"""What a good reviewer says of a scenario: what is refused, what is doubtful, what may be better."""
