## Foreign exchange, pay and structure with a car plant
trade-exports = Экспорт автомобилей
trade-kits = Закупка машинокомплектов
trade-running-costs = Импорт, сбережённый владельцами
column-wage-ratio = Завод к средней
wage-plant = Жители страны на заводе
structure-manufacturing-share = Без завода обрабатывающая промышленность даёт { $without } % добавленной стоимости ({ $base }). С чистым эффектом завода в { $year } году — { $value } % ({ $range }).
