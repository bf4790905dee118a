"""Tables and figures from the study, one function an exhibit."""
