## Emissions, for the plant and its cars
assumption-vehicles-any-battery = { $any1 }: тяговая батарея
assumption-making-plant-carriers-any = Энергия завода на один автомобиль: { $any1 }
assumption-compared-any-electricity = { $any1 }: электроэнергия
assumption-compared-any-battery = { $any1 }: тяговая батарея
assumption-compared-any-lpg = { $any1 }: топливо
stage-vehicle = Производство автомобиля
stage-driving = Езда
note-maintenance-of-cars = Выбросы от обслуживания автомобилей
