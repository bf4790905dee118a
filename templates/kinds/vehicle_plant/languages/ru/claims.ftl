## What was said about the plant and its cars
claims-title = Что говорилось о заводе и что сообщают другие источники
result-petrol-and-diesel-lower = Оценка: примерно на { $c } меньше за срок службы автомобилей ({ $range }).
result-petrol-and-diesel-higher = Оценка: примерно на { $c } больше за срок службы автомобилей ({ $range }).
result-petrol-and-diesel-unsettled = Оценка: знак не определён, { $range } { $unit } за срок службы автомобилей.
result-petrol-and-diesel-unchanged = Оценка: измеримого изменения нет ({ $range } { $unit }).
assessed-reported-announced = { $name }: в { $year } году выпущено { $output } { PLURAL($output) ->
    [one] автомобиль
    [few] автомобиля
   *[many] автомобилей
}; объявлено { $announced } в год
assessed-reported = { $name }: в { $year } году выпущено { $output } { PLURAL($output) ->
    [one] автомобиль
    [few] автомобиля
   *[many] автомобилей
}
assessed-announced = { $name }: объявлен выпуск { $announced } автомобилей в год
gap-jobs-per-car = { $value }, так как на каждый автомобиль нужно больше людей
gap-required = <b>Чего требует объявленная величина.</b> Чтобы использовать эту мощность, нужно экспортировать примерно { $exports } автомобилей в год. Местных деталей пришлось бы закупать на { $parts } млрд USD в год.
about-output = Автомобили за год
about-own-shops = Начало собственной штамповки, сварки и окраски
about-local-parts = Детали, изготовленные в стране
