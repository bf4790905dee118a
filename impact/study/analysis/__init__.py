"""What stands behind the results and what would change them: inputs, choices of method, other scenarios, formulas."""
