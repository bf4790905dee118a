## Inputs of emissions, energy and air quality, as they are called in print
assumption-grid-target-met = Доля возобновляемой энергетики в 2030 году, цель достигнута
assumption-grid-target-missed = Доля возобновляемой энергетики в 2030 году, цель не достигнута
assumption-grid-methane-stress = Потери метана, проверка на высокие потери
assumption-grid-abroad-any-renewable-share = Доля возобновляемой энергетики в целевом году, { $any1 }
assumption-grid-target-year = Год целевого показателя энергосистемы
assumption-grid-later-change = Ежегодное изменение энергосистемы после целевого года
assumption-grid-added-gas-power = Выбросы из труб добавочной газовой генерации
assumption-grid-gas-per-kwh = Расход газа на газовую генерацию
assumption-grid-methane-loss = Потери метана в газовой цепочке
assumption-grid-official = Опубликованный коэффициент выбросов сети для новой нагрузки
assumption-grid-gas-compression = Электроэнергия на сжатие газа
assumption-grid-marginal-any = Доля в добавочной электроэнергии: { $any1 }
assumption-grid-abroad-any-marginal-any = Доля в добавочной электроэнергии: { $any2 }, { $any1 }
assumption-air-petrol-sulphur = Сера в бензине
assumption-air-diesel-sulphur = Сера в дизельном топливе

factor-battery-making = Производство батарей
factor-distribution-losses = Потери в распределительных сетях
factor-fuel-supply = Поставка топлива
factor-plant-exhaust = Загрязняющие вещества от сжигания топлива
factor-plant-intensity = Выбросы из труб электростанций
factor-tyre-wear = Частицы от износа шин
factor-brake-wear = Частицы от износа тормозов
factor-road-wear = Частицы от износа дорог
factor-wear-share = Доля мелких частиц среди частиц износа
factor-generation = Выработка электроэнергии за год
factor-generation-share = Доля в выработке электроэнергии
factor-fuel-price = Цена топлива
factor-gwp100 = Потепление от газа за 100 лет
factor-power-fuel-supply = Поставка топлива на электростанции
factor-station-use = Собственное потребление электростанций
factor-battery-disposal = Утилизация батарей
factor-gwp20 = Потепление от газа за 20 лет

## What follows the load: before the word for power plants
marginal-fuel = { $marginal_fuel ->
    [gas] газов
    [coal] угольн
    [oil] мазутн
    [other] маневренн
   *[fossil] теплов
}

## Cars beside those of the plant

## Boundaries, rules of electricity, stages
stage-battery = Производство батарей
stage-fuel-supply = Поставка топлива и электроэнергии
stage-end-of-life = Утилизация батарей
stage-total = Всего

## Sign cases of a break-even

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
