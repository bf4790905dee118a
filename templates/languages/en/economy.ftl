## Claims held against limits
check-claim-jobs-per-investment = Claimed jobs per million dollars
check-claim-jobs-per-investment-inside = The jobs claimed are { $value } per million dollars of all announced stages, within { $low } to { $high }.
check-claim-jobs-per-investment-outside = The jobs claimed are { $value } per million dollars of all announced stages, outside { $low } to { $high }.
check-claim-exports = Exports the claimed capacity requires
check-claim-local-parts = Local parts the claimed capacity requires
check-claim-local-parts-inside = At the prices taken for { $year }, if all of the capacity claimed were used, local parts for USD { $value } billion a year would be needed, not above the USD { $high } billion that the whole sector bought.
check-claim-local-parts-outside = To use all of the capacity claimed, at the prices taken for { $year }, local parts for USD { $value } billion a year would be needed, more than the USD { $high } billion that the whole sector bought.

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
