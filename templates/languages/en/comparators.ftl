## Beside the whole country
one-in = one in { $number }
comparators-title = What the figures are beside the whole country
comparators-subtitle = Equal measure and place; the year of the country’s figure is named
comparators-whole = { $value } { $unit }, { $year }
comparators-left-out = Left out, because { $reason }
column-comparator-beside = Beside
column-comparator-whole = Of the country
beside-registered-jobs = { counted-jobs }
beside-gdp = Gross domestic product
beside-generation = Power generated
beside-emissions = National emissions
