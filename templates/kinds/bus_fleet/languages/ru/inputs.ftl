## Inputs of a fleet of buses, as they are called in print
assumption-energy-seasons-any-use = Электроэнергия на километр, сезон: { $any1 }
assumption-energy-seasons-any-part = Доля пробега, сезон: { $any1 }
assumption-replaced-buses-any-share = Доля в замещаемом пробеге: { $any1 }
assumption-replaced-buses-any-energy = Расход энергии на километр: { $any1 }
assumption-capital-items-any-amount = Затраты: { $any1 }
assumption-capital-items-any-local = Местная доля: { $any1 }
assumption-capital-items-any-life = Срок службы: { $any1 }
assumption-capital-years-any = Израсходовано: { $any1 }
assumption-funding-any-amount = Государственные средства: { $any1 }
assumption-funding-any-year = Год выделения государственных средств: { $any1 }

joint-inputs-service = пробег и рейсы
joint-inputs-energy = электроэнергия на километр
joint-inputs-money = цены, сроки службы и затраты
joint-inputs-people = персонал, зарплаты и домохозяйства
joint-inputs-replaced = замещаемые автобусы
joint-inputs-fuels = топливо

## Questions, figures and units
question-jobs = рабочие места
question-cost = затраты
question-energy = энергия
question-air = воздух
unit-of-vehicles = автобусов
unit-of-chargers = зарядных устройств
unit-of-MJ-km = МДж/км
unit-of-km-hour = км/ч
unit-of-MWh-yr = МВт·ч в год
unit-of-persons-vehicle = чел. на автобус
unit-of-kWh-vehicle = кВт·ч на автобус
money-per-t-CO2 = млн { $currency }/т
money-per-t-CO2e-AR6 = млн { $currency }/т
attachment-buses-by-year = Автобусы и пробег по годам
attachment-people-by-year = Люди по годам
attachment-ownership-cost = Ежегодные затраты обеих сторон
attachment-abatement-cost = Стоимость одной тонны
attachment-capital = Капитал по происхождению
