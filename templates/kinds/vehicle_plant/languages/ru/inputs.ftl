## Inputs of a vehicle plant, as they are called in print
assumption-construction-stages-any-years-any = Строительство этапа { $any1 }, { $any2 }
assumption-markets-groups-any-weights-any = { $any2 } в среднем по группе «{ $any1 }»
assumption-vehicles-any-share = { $any1 }: доля в выпуске
assumption-vehicles-any-electricity = { $any1 }: электроэнергия
assumption-vehicles-any-fuel = { $any1 }: бензин при работающем двигателе
assumption-vehicles-any-comparator-fuel = Расход бензина автомобиля, с которым сравнивается { $any1 }
