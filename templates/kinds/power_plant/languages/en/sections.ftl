## Power and what gives way
power-title = Power by year
quantity-generated = Generated
quantity-curtailed = Not taken by the grid
quantity-used-and-lost = Own use and losses
quantity-store-change = Store, given back less taken
quantity-delivered = Delivered
quantity-gas-saved = Gas not burned
source-gas = Gas
source-coal = Coal
source-oil = Oil
source-hydro = Water
source-nuclear = Nuclear
source-wind = Wind
source-sun = Sun

## Rules
rule-combined-margin = Combined margin of the UN carbon market
rule-ifi = Official factor of banks
rule-ifi-combined = Official factor of banks (and UN combined margin)
rule-average-path = Average of the grid
rule-marginal = If { marginal-fuel } plants run less
rules-title = Which power a kilowatt-hour replaces, and what follows
rules-note = Rules answer different questions and count equally; none may be added to another. Combined margin and official factor are held over the life and hold no methane. The weights of the combined margin were not compared with the text of the UN tool.
column-change = Tonnes a year
source-own = median of IPCC 2014
source-nrel = NREL 2012

## Building from two sides
built-title = Job-years of building, from two sides
side-site = On the site: megawatts times job-years a megawatt, or people counted
side-residents = Residents among them
side-from-money = Check: works bought at home times jobs per output of builders
side-rutovitz-2025 = Beside it: Rutovitz and others 2025, Australia
side-irena = Beside it: IRENA 2017, installation
side-i-jedi-with-makers = Beside it: I-JEDI, Colombia, with makers of equipment
capital-chart-title = { $share } of the capital is spent at home
capital-chart-subtitle = By product, { $scale } { $currency } ({ $year }), main estimate
capital-chart-alt = Bars of capital by product, at home and from abroad, in { $scale } { $currency }. { $points }
capital-item-spent = { $name }
step-displaced-plants = Jobs at plants that run less
step-gas-extraction = Gas fields and their suppliers
channel-direct = At the plant
joint-inputs-power = the plant and its output
joint-inputs-grid = the power replaced
attachment-energy-by-year = power by year
attachment-displacement-factors = grid factors by rule
attachment-capital = capital by product and origin
attachment-construction = building from two sides
attachment-life-cycle-emissions = the plant's own life cycle
attachment-household-equivalents = claims of households

## Cost of a kilowatt-hour
power-cost-above = A kilowatt-hour costs about { AMOUNT($cost, unit: "plain", range: "yes") } over all years, above its tariff of { AMOUNT($tariff, unit: "plain") }
power-cost-below = A kilowatt-hour costs about { AMOUNT($cost, unit: "plain", range: "yes") } over all years, below its tariff of { AMOUNT($tariff, unit: "plain") }
power-cost-near = A kilowatt-hour costs about { AMOUNT($cost, unit: "plain", range: "yes") } over all years; its tariff is { AMOUNT($tariff, unit: "plain") }
power-cost-alone = A kilowatt-hour costs about { AMOUNT($cost, unit: "plain", range: "yes") } over all years
power-cost-unknown = What a kilowatt-hour costs over the life of the plant is not estimated
power-cost-title = Levelised cost of a kilowatt-hour, beside what is paid and what is not burned
power-cost-item-capital = Capital, with interest and renewal
power-cost-item-staff = Pay of staff
power-cost-item-purchases = Purchases
power-cost-item-fuel = Gas burned
power-cost-item-total = Levelised cost
power-cost-item-tariff = Tariff, as paid
power-cost-item-gas-not-burned = Gas not burned by plants that run less
attachment-levelised-cost = cost of a kilowatt-hour
