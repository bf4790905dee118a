## Economic inputs of a project, as they are called in print
assumption-column-localisation-value-of-local-part = Value of a local part against a part
assumption-staff-commuting = Staff who live outside the region
assumption-trade-foreign-owners = Profits that go to owners abroad
assumption-trade-fuel-price = Price of imported fuel
assumption-region-indirect = Supply-chain jobs in the region
assumption-region-induced = Jobs from wages spent in the region
assumption-construction-works = Building works in the announced money
assumption-claimed-domestic-goods = Domestic share of goods at the claimed capacity
assumption-claimed-export-share = Exports at the claimed capacity

## Claims held against limits
check-claim-jobs-per-investment = Claimed jobs per million dollars
check-claim-jobs-per-investment-inside = The jobs claimed for { $year } are { $value } per million dollars of all announced stages, within { $low } to { $high }.
check-claim-jobs-per-investment-outside = The jobs claimed for { $year } are { $value } per million dollars of all announced stages, outside { $low } to { $high }.
check-claim-exports = Exports the claimed capacity requires
check-claim-local-parts = Local parts the claimed capacity requires
check-claim-local-parts-inside = Were all of the capacity claimed for { $year } used, local parts for USD { $value } billion a year would be needed, not above the USD { $high } billion that the whole sector bought.
check-claim-local-parts-outside = To use all of the capacity claimed for { $year }, local parts for USD { $value } billion a year would be needed, more than the USD { $high } billion that the whole sector bought.

## What is not estimated
note-public-outlays = Further public money
note-fuel-imports-avoided = Fuel imports avoided
note-regional-detail = Jobs by sector in the region

## Units
unit-of-job-years = job-years
unit-of-million-money = million { $currency } ({ $year })
unit-of-million-money-yr = million { $currency } ({ $year }) a year
unit-of-million-money-month = million { $currency } ({ $year }) a month
unit-of-million-money-persons-yr = million { $currency } ({ $year }) a job and year

## Attached tables
attachment-claim-steps = From each claim to the modelled figure
