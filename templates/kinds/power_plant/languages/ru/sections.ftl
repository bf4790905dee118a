## Power and what gives way
power-title = Электроэнергия по годам
quantity-generated = Выработка
quantity-curtailed = Не принято сетью
quantity-used-and-lost = Собственные нужды и потери
quantity-store-change = Накопитель, отдано минус принято
quantity-delivered = Отпуск в сеть
quantity-gas-saved = Несожжённый газ
source-gas = Газ
source-coal = Уголь
source-oil = Нефть
source-hydro = Вода
source-nuclear = Атом
source-wind = Ветер
source-sun = Солнце

## Rules
rule-combined-margin = Комбинированный коэффициент углеродного рынка ООН
rule-ifi = Официальный коэффициент банков
rule-ifi-combined = Официальный коэффициент банков (он же комбинированный ООН)
rule-average-path = Средний коэффициент энергосистемы
rule-marginal = Замещение { marginal-fuel }ой генерации
rules-title = Какую электроэнергию замещает киловатт-час и что из этого следует
rules-note = Способы расчёта отвечают на разные вопросы и равноправны; складывать их нельзя. Комбинированный и официальный коэффициенты приняты неизменными на весь срок службы и не включают метан. Веса комбинированного коэффициента не сверены с текстом методики ООН.
column-change = Тонн в год
source-own = медиана IPCC 2014
source-nrel = NREL 2012

## Building from two sides
built-title = Человеко-годы строительства, подсчёт с двух сторон
side-site = На площадке: мегаватты, умноженные на человеко-годы на мегаватт, или подсчитанные люди
side-residents = Из них жители страны
side-from-money = Проверка: закупленные в стране работы, умноженные на число рабочих мест на единицу выпуска строителей
side-rutovitz-2025 = Для сравнения: Rutovitz и др., 2025, Австралия
side-irena = Для сравнения: IRENA 2017, монтаж
side-i-jedi-with-makers = Для сравнения: I-JEDI, Колумбия, с производителями оборудования
capital-chart-title = В стране остаётся { $share } капитальных затрат
capital-chart-subtitle = По продуктам, { $scale } { $currency } ({ $year }), основная оценка
capital-chart-alt = Полосы капитальных затрат по продуктам, в стране и за рубежом, { $scale } { $currency }. { $points }
capital-item-spent = { $name }
step-displaced-plants = Рабочие места на замещаемых станциях
step-gas-extraction = Газовые промыслы и их поставщики
channel-direct = На станции
joint-inputs-power = станция и её выработка
joint-inputs-grid = замещаемая электроэнергия
attachment-energy-by-year = электроэнергия по годам
attachment-displacement-factors = коэффициенты энергосистемы по способам расчёта
attachment-capital = капитал по продуктам и происхождению
attachment-construction = строительство, подсчёт с двух сторон
attachment-life-cycle-emissions = собственный жизненный цикл станции
attachment-household-equivalents = заявления о домохозяйствах

## Cost of a kilowatt-hour
power-cost-above = За весь срок службы киловатт-час обходится примерно в { AMOUNT($cost, unit: "plain", range: "yes") } — выше тарифа ({ AMOUNT($tariff, unit: "plain") })
power-cost-below = За весь срок службы киловатт-час обходится примерно в { AMOUNT($cost, unit: "plain", range: "yes") } — ниже тарифа ({ AMOUNT($tariff, unit: "plain") })
power-cost-near = За весь срок службы киловатт-час обходится примерно в { AMOUNT($cost, unit: "plain", range: "yes") }; тариф — { AMOUNT($tariff, unit: "plain") }
power-cost-alone = Киловатт-час обходится примерно в { AMOUNT($cost, unit: "plain", range: "yes") } за весь срок службы
power-cost-unknown = Стоимость киловатт-часа за весь срок службы станции не оценена
power-cost-title = Полная приведённая стоимость киловатт-часа, плата за него и стоимость несожжённого газа
power-cost-item-capital = Капитал с процентами и заменой
power-cost-item-staff = Оплата труда
power-cost-item-purchases = Закупки
power-cost-item-fuel = Сожжённый газ
power-cost-item-total = Полная приведённая стоимость
power-cost-item-tariff = Тариф, фактическая плата
power-cost-item-gas-not-burned = Газ, не сожжённый замещаемыми станциями
attachment-levelised-cost = стоимость киловатт-часа
