## Tables of the annex
annex-ownership = Стоимость электрических и других автобусов, приведённая
annex-abatement = Сколько стоит предотвращённая тонна
annex-air = Загрязнители воздуха за все годы, по местам выброса
annex-energy = Энергия, { $year } год
side-fleet = Электробусы
side-before = Заменяемые автобусы
side-change = Изменение
tax-running-taxes = Налоги в энергии и запчастях
abatement-cost-per-tonne = с налогами
abatement-without-taxes = без налогов
abatement-in-dollars = в долларах
component-exhaust = Выхлоп
component-wear = Износ шин, тормозов и дорог
component-power-plants = Электростанции
component-new-service = Новые рейсы
