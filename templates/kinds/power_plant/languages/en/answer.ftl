## The plant on page 1
heading-power = Power from { $place }, { $year }
heading-emissions = Change in carbon dioxide, { $year }
question-power = power
boundary = Emissions are CO<sub>2</sub> at the stack. Power is that delivered to the grid. Jobs are persons, as in the table of { $table }. Ranges hold 9 in 10 of { $draws } model runs.
boundary-no-table = Emissions are CO<sub>2</sub> at the stack. Power is that delivered to the grid. Jobs are those at the plant alone, for want of a national table. Ranges hold 9 in 10 of { $draws } model runs.
boundary-proxy = Emissions are CO<sub>2</sub> at the stack. Power is that delivered to the grid. Jobs are those at the plant alone. Its supply chain is estimated by tables of other countries. The evidence for it is weak, and no figure above holds it. Ranges hold 9 in 10 of { $draws } model runs.
does-not-say-cba = It is not a cost-benefit analysis: what the plant costs is not weighed against the power.

key-generation-name = Power delivered{ comma-year }
key-generation-meaning = At the grid, after own use and losses
key-gas-saved-name = Gas not burned{ comma-year }
key-emissions-ifi-meaning = Factor of the international financial institutions, held over the life
key-emissions-average-path-meaning = The average power of the grid, which falls as it becomes renewable
key-emissions-marginal-meaning = By the mix of plants that run less, each fuel at its own rate
key-emissions-supply-name = Emissions with fuel supply
key-emissions-life-name = Emissions over the whole period
key-payback-name = Months until savings exceed its own emissions
key-jobs-building-name = Job-years of building
key-jobs-building-meaning = One person for one year; in no total
key-jobs-direct-name = Jobs at the plant{ comma-year }
key-jobs-direct-meaning = Staff, those from abroad included
key-jobs-gross-meaning = With supply chain and wages spent
key-jobs-net-meaning = Jobs supported, less jobs lost; the gas is used elsewhere

## Headlines

## What was claimed
claims-title = What was said about the plant, and what other sources say
assessed-announced = { $name }: { $announced } { $unit } a year are announced
gap-other-factor = { $value } because of another factor ({ LOWER($rule) })
gap-own-stack = { $value } for what the plant itself emits or burns
gap-other-generation = { $value } because we expect another amount of power
gap-other-gas-per-kwh = { $value } because gas plants that run less have another efficiency
gap-other-rate-and-generation = { $value } because both the rate ({ LOWER($rule) }) and the amount of power differ

## Words to find a document by
keyword-kind = power plant
keyword-power = electricity
