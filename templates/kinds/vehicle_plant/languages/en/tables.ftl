## Tables of the annex
annex-running-costs = What owners of cars spend more or less on in { $year }
annex-running-costs-jobs = Jobs that follow from it in { $year }
annex-biogenic = Carbon dioxide of ethanol, apart from all sums
component-methane-stress = Change, if more methane is lost
component-exhaust = Exhaust
component-wear = Wear of tyres, brakes and roads
component-power-plants = Power plants
