## Where the project is
map-title = { $country }
map-exports = Предполагаемый экспорт
map-alt-north = Карта { FORM($country, case: "genitive") }: { $place } на севере страны.
map-alt-south = Карта { FORM($country, case: "genitive") }: { $place } на юге страны.
map-alt-east = Карта { FORM($country, case: "genitive") }: { $place } на востоке страны.
map-alt-west = Карта { FORM($country, case: "genitive") }: { $place } на западе страны.
map-alt-middle = Карта { FORM($country, case: "genitive") }: { $place } в центре страны.
map-alt-no-place = Карта { FORM($country, case: "genitive") }. Место не отмечено, так как оно не указано.
map-alt-region = Его регион выделен цветом.
map-alt-neighbours = Показаны соседи: { $names }.
map-alt-exports = Предполагаемый экспорт направлен в следующие страны: { $names }.
map-note = { $credit }{ $place } Проекция Меркатора. Границы не выражают какой-либо позиции.
map-credit = Контуры: Natural Earth.
map-credit-regions = Контуры: Natural Earth; регионы: { $credit }.
map-place-source = { " " }Положение: { $source } { $number }.
map-place-stated = { " " }Положение указано в сценарии.
map-none = Карты нет, так как контура { FORM($country, case: "genitive") } нет в данных.

## The project in a few lines, where nobody has told its steps
in-short-title = Проект в кратком изложении
column-in-short = Что
column-in-short-what = Как указано в сценарии
in-short-project-name = Проект
in-short-place-name = Место
in-short-years-name = Годы оценки
in-short-headline-name = Год основных показателей
in-short-prices-name = Деньги
in-short-place = { $place }, { $country }
in-short-years = { $first }–{ $last }
in-short-prices = { $currency } в ценах { $price_year } года
