## Where the project is
map-title = { $country }
map-exports = Faraz qilingan eksport
map-alt-north = { $country } xaritasi: { $place } shimolda.
map-alt-south = { $country } xaritasi: { $place } janubda.
map-alt-east = { $country } xaritasi: { $place } sharqda.
map-alt-west = { $country } xaritasi: { $place } gʻarbda.
map-alt-middle = { $country } xaritasi: { $place } oʻrtada.
map-alt-no-place = { $country } xaritasi. Joy berilmagani uchun belgilanmagan.
map-alt-region = Uning hududi boʻyalgan.
map-alt-neighbours = Koʻrsatilgan qoʻshnilar: { $names }.
map-alt-exports = Faraz qilingan eksport boradigan mamlakatlar: { $names }.
map-note = { $credit }{ $place } Merkator. Chegaralar hech qanday pozitsiyani bildirmaydi.
map-credit = Konturlar: Natural Earth.
map-credit-regions = Konturlar: Natural Earth; hududlar: { $credit }.
map-place-source = { " " }Joylashuv: { $source } { $number }.
map-place-stated = { " " }Joylashuv ssenariyda berilganidek.
map-none = Xarita yoʻq, chunki { $country } konturi mavjud emas.

## The project in a few lines, where nobody has told its steps
in-short-title = Loyiha qisqacha
column-in-short = Nima
column-in-short-what = Ssenariyda koʻrsatilganidek
in-short-project-name = Loyiha
in-short-place-name = Joyi
in-short-years-name = Baholangan yillar
in-short-headline-name = Asosiy xulosalar yili
in-short-prices-name = Pul birligi
in-short-place = { $place }, { $country }
in-short-years = { $first }–{ $last }
in-short-prices = { $currency }, { $price_year }-yil narxlarida
