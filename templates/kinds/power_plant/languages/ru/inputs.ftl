## Inputs of a power plant, as they are called in print
assumption-displaced-mix-any = Доля в замещаемой электроэнергии: { $any1 }
assumption-displaced-heat-any = Расход топлива на киловатт-час: { $any1 }
unit-of-MW-hour = МВт·ч
unit-of-t-CO2-yr = т CO<sub>2</sub> в год
unit-of-t-CO2 = т CO<sub>2</sub>
unit-of-t-CO2e-AR6-yr = т CO<sub>2</sub>-экв. в год
unit-of-t-CO2e-unstated = т CO<sub>2</sub>-экв. (GWP не указан)
unit-of-g-CO2e-AR6-kWh = г CO<sub>2</sub>-экв./кВт·ч
unit-of-month = мес.
unit-of-month-said = { PLURAL($number) ->
    [one] месяц
    [few] месяца
    [other] месяца
   *[many] месяцев
}
unit-of-job-year-MW = человеко-лет на МВт
unit-of-FTE = ЭПЗ
unit-of-persons-PJ = чел. на ПДж
unit-of-FTE-MW = ЭПЗ на МВт
unit-of-persons-MW = чел. на МВт
unit-of-kWh-yr = кВт·ч в год
unit-of-m3-kWh = м<super>3</super>/кВт·ч
unit-of-MJ-m3 = МДж/м<super>3</super>
unit-of-t-CO2-MW-hour = т CO<sub>2</sub>/МВт·ч
unit-of-MW-hour-yr = МВт·ч в год
unit-of-person-day = человеко-дней
unit-of-USD-2020-kWh = USD (2020) за кВт·ч
unit-of-USD-2021-kWh = USD (2021) за кВт·ч
unit-of-money-kWh = { $currency } ({ $year }) за кВт·ч
unit-of-money-m3 = { $currency } ({ $year }) за м<super>3</super>
