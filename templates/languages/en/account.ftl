## The project's account and value added
account-finding-profit = Of the project's value added in { $year }, { $share } is profit before interest and tax
account-finding-loss = The project makes a loss of { $share } of its value added in { $year }
account-finding-none = Value added, from gross to net
account-title = What the project's value added pays for
account-subtitle = { $scale } { $currency } ({ $year }) a year, central run, modelled
column-account = Account of the project
account-note = Interest is not known and not taken off: profit and the tax on it are upper ends.
account-wages = Wages of all staff
account-social-tax = Social tax
account-production-taxes = Tax on property
account-depreciation = Wear of buildings and machines
account-surplus = Profit before interest and tax
account-value-added = Value added
account-profit-tax = Of the profit: tax
account-profit-abroad = Of the profit: owners abroad
gva-title = Value added in the country
column-gva = Value added
gva-direct = In the project
gva-indirect = Supply chain
gva-induced = Wages spent
informal-indirect = Not registered, supply chain (in no total)
informal-induced = Not registered, wages spent (in no total)

## Assumptions of the economy
assumption-staff-foreign-wage = Pay of staff from abroad against residents
assumption-suppliers-goods-prices = Prices of goods of the plant's kind against manufacturing
assumption-public-money-kit-duty = Duty on kits once it is due
assumption-public-money-supplier-profit-tax = Profit tax in the surplus of suppliers
assumption-public-money-regime-elasticity = Own-price elasticity of sales at home
assumption-public-money-costs-state-equity-amount = State's part of the capital
assumption-public-money-costs-state-equity-year = Year of the state's part of the capital
assumption-public-money-costs-state-loans-amount = State loans
assumption-public-money-costs-car-loans-amount = Public cost of cheaper car loans
assumption-construction-works-life = Life of buildings
assumption-construction-machinery-life = Life of machinery
assumption-running-costs-carriers-petrol-excise = Excise in the price of petrol
assumption-running-costs-carriers-petrol-margin = Margin of filling stations, petrol
assumption-running-costs-carriers-diesel-excise = Excise in the price of diesel
assumption-running-costs-carriers-diesel-margin = Margin of filling stations, diesel
assumption-running-costs-carriers-cng-excise = Excise in the price of gas
assumption-running-costs-carriers-cng-margin = Margin of filling stations, gas
assumption-running-costs-carriers-electricity-excise = Excise in the price of power
assumption-running-costs-carriers-electricity-margin = Margin in the price of power
assumption-running-costs-electricity-price = Price of power for drivers
assumption-running-costs-repair = Care and repair of a combustion car
assumption-running-costs-repair-electric = Repair of an electric car against that
assumption-running-costs-repair-plug-in = Repair of a plug-in hybrid against that

## Checks and notes
check-operating-margin = Profit of the plant in turnover
check-operating-margin-inside = In { $year } the plant keeps { $value } of turnover as profit before tax, within { $low } to { $high }.
check-operating-margin-outside = In { $year } the plant keeps { $value } of turnover as profit before tax, outside { $low } to { $high }.
factor-limit-operating-margin = Limit: profit in turnover
note-fee-by-engine = Fees by size of engine
note-royalties = Royalties and prices of kits
note-revenue-by-level = Revenue by level of government

## Attached tables
attachment-account = The plant's account by year
attachment-running-costs = What owners of cars spend otherwise
attachment-net-by-scale = Net effects by scale
