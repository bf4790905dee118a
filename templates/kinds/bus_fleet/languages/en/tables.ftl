## Tables of the annex
annex-ownership = Cost of electric and of other buses, present value
annex-abatement = What a tonne avoided costs
annex-air = Air pollutants over all years, by where they are emitted
annex-energy = Energy in { $year }
side-fleet = Electric buses
side-before = Buses they replace
side-change = Change
tax-running-taxes = Taxes in energy and parts
abatement-cost-per-tonne = with taxes
abatement-without-taxes = without taxes
abatement-in-dollars = in dollars
component-exhaust = Exhaust
component-wear = Wear of tyres, brakes and roads
component-power-plants = Power plants
component-new-service = New service
