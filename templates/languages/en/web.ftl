## Documents as web pages
web-skip = Skip to the text
web-numbers = { $label }: all numbers in a table
web-place = Year or item
