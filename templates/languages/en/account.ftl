## The project's account and value added
account-finding-profit = Of the project's value added in { $year }, { $share } is profit before interest and tax
account-finding-loss = The project makes a loss of { $share } of its value added in { $year }
account-finding-none = Value added, supported and additional
account-title = What the project's value added pays for
account-subtitle = { $scale } { $currency } ({ $year }) a year, main estimate, modelled
account-note = Interest is not known and not taken off. So profit and the tax on it are upper ends.
account-wages = Wages of all staff
account-social-tax = Social tax
account-production-taxes = Tax on property
account-depreciation = Wear of buildings and machines
account-surplus = Profit before interest and tax
account-value-added = Value added
account-profit-tax = Of the profit: tax
account-profit-abroad = Of the profit: owners abroad
gva-title = Value added supported in the country, before losses elsewhere

## Checks and notes
check-operating-margin = Profit of the project in turnover
check-operating-margin-inside = In { $year } the project keeps { $value } of turnover as profit before tax, within { $low } to { $high }.
check-operating-margin-outside = In { $year } the project keeps { $value } of turnover as profit before tax, outside { $low } to { $high }.
check-surplus-of-industry = Surplus in value added
check-surplus-of-industry-inside = In { $year }, { $value } of value added is left to owners before depreciation, not above { $high } in the industry by the national table.
check-surplus-of-industry-outside = In { $year }, { $value } of value added is left to owners before depreciation, above { $high } in the industry by the national table. Profit, tax on it and what goes abroad may be too high.
note-fee-by-engine = Fees by size of engine
note-revenue-by-level = Revenue by level of government

## Attached tables
attachment-production-account = The project's account by year
attachment-net-by-scale = Net effects by scale
