## Inputs of a vehicle plant, as they are called in print
assumption-construction-stages-any-years-any = { $any1 }-bosqich qurilishi, { $any2 }
assumption-markets-groups-any-weights-any = { $any1 } oʻrtachasida { $any2 }
assumption-vehicles-any-share = { $any1 }: ishlab chiqarishdagi ulush
assumption-vehicles-any-electricity = { $any1 }: elektr energiyasi
assumption-vehicles-any-fuel = { $any1 }: dvigatel ishlagandagi benzin
assumption-vehicles-any-comparator-fuel = { $any1 } bilan solishtiriladigan avtomobil benzini
