## Что сказать за минуту об автозаводе
spoken-tile-supported = С заводом связано { $jobs_gross_spoken } { FORM($country, case: "in") } к { $year } году. Из них на самом заводе — { $jobs_direct_spoken }.
spoken-tile-emissions = Парниковые газы за срок службы автомобилей: { $answers }.
spoken-unit-vehicles-yr = { PLURAL($number) ->
    [one] автомобиль
    [few] автомобиля
   *[other] автомобилей
  }
