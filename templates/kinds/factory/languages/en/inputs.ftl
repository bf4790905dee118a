## Inputs of a factory, as they are called in print
assumption-column-goods-any-share = Bought at home, in turnover: { $any1 }
assumption-column-services-any-share = Services at home, in turnover: { $any1 }
assumption-column-goods-any-instead-share = Sold anyway: { $any1 }
assumption-column-goods-any-instead-value = What would be made of it, over its value: { $any1 }
assumption-column-goods-any-instead-exported = Of that sold abroad: { $any1 }
assumption-column-goods-any-instead-power = Power for what would be made of it: { $any1 }
assumption-column-goods-any-instead-emissions = The same, from all but power: { $any1 }
assumption-energy-fuels-any-amount = Fuel for a unit: { $any1 }
assumption-process-any-amount = Material of a process for a unit: { $any1 }
assumption-process-any-factor = Emitted by a process: { $any1 }
assumption-materials-any-amount = Material for a unit: { $any1 }
assumption-materials-any-factor = Making of a material: { $any1 }
unit-of-MJ-t = MJ a tonne
unit-of-kWh-t = kWh a tonne
unit-of-m3-t = m<super>3</super> a tonne
unit-of-persons-t-yr = persons for a tonne a year

## Inputs moved together
joint-inputs-making = capacity, people and investment
joint-inputs-purchases = the cost column
joint-inputs-energy = energy and materials
joint-inputs-replaced = goods replaced and markets

## Attached tables
attachment-output-by-year = output by year, announced beside modelled
attachment-sales-by-displacement = sales by what they replace
attachment-unit-emissions = what a unit emits
attachment-water-by-year = water by year
attachment-capital = capital by item and origin
note-world-emissions = Emissions in the world unless it is assumed who abroad sells less
note-emissions-of-yarn-spun-elsewhere = Emissions of yarn spun elsewhere
note-emissions-of-cotton = Emissions of growing cotton
note-emissions-of-purchases = Emissions of what is bought
