"""Statements as data: what a brief may say of a study, when it may say it, and of which cells it speaks.

A statement is an id, a guard over the study, the cells whose amounts it names, and one message of the same id in each
language. It is chosen before any language is known, so every edition says the same, and it is checked again when it is
printed. `templates/statements` holds what any kind of project may say, `templates/kinds/KIND/statements` what one kind
may.
"""
