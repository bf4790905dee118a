## Inputs of emissions, energy and air quality, as they are called in print
assumption-grid-abroad-any-renewable-share = Доля возобновляемой энергетики в целевом году, { $any1 }
assumption-grid-marginal-any = Доля в добавочной электроэнергии: { $any1 }
assumption-grid-abroad-any-marginal-any = Доля в добавочной электроэнергии: { $any2 }, { $any1 }

## What follows the load: before the word for power plants
marginal-fuel = { $marginal_fuel ->
    [gas] газов
    [coal] угольн
    [oil] мазутн
    [other] маневренн
   *[fossil] теплов
}

## Boundaries, rules of electricity, stages
stage-battery = Производство батарей
stage-fuel-supply = Поставка топлива и электроэнергии
stage-end-of-life = Утилизация батарей
stage-total = Всего

## Pollutants
pollutant-co = Оксид углерода
pollutant-nox = Оксиды азота
pollutant-nmvoc = Летучие органические соединения
pollutant-nh3 = Аммиак
pollutant-so2 = Диоксид серы
pollutant-pm25 = Мелкие частицы
stack-air-title = Загрязняющие вещества из дымовых труб по месту выброса
stack-air-note = Сожжённое топливо умножено на европейские показатели на единицу топлива, по виду установки, если он указан. Где фильтры слабее, выбросов больше. Места не складываются: где воздух станет чище или грязнее, зависит от места труб. Пыль и газы процессов без горения не учтены.

## What is not estimated
note-health-damage = Ущерб здоровью в деньгах
note-abatement-cost = Стоимость предотвращённой тонны
note-peak-load = Пиковая нагрузка энергосистемы
note-national-target-share = Доля в национальной климатической цели
