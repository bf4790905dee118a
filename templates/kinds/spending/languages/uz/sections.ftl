## What is spent
spending-chart-title = Mablagʻning eng koʻpi — “{ $largest }”: { $share }
spending-chart-subtitle = Moddalar va dastlab kimga toʻlanishi boʻyicha, { $scale } { $currency } ({ $year }), { $years }, asosiy baho
spending-chart-alt = Moddalar boʻyicha mablagʻ va u nimaga ketishi, ustunlar, { $scale } { $currency }. { $points }
spent-home = ichki sotuvchilar
spent-abroad = xorijiy sotuvchilar
spent-margins = savdo va transport
spent-taxes = narxdagi soliqlar
spent-set-aside = qurilishga ketmaydi
funder-state-budget = davlat budjeti { $share }
funder-local-budgets = mahalliy budjetlar { $share }
funder-loan-abroad = soliqlardan qaytariladigan xorijiy kreditlar { $share }
funder-loan-at-home = soliqlardan qaytariladigan ichki kreditlar { $share }
funder-grant = grantlar { $share }
funder-private = xususiy mablagʻlar { $share }

## Job-years
job-years-finding = Qurilish talab qiladigan ish: taxminan { AMOUNT($supported, range: "yes") }{ of-registered }
job-years-direct = Quruvchi va sotuvchilarda
job-years-imputed = Roʻyxatga olinmagan
job-years-chart-title = Ishlarning eng koʻp qismi { $year }-yilda: { $share }
job-years-chart-subtitle = Kishi-yillar, yillar boʻyicha, model hisobi, asosiy baho
job-years-chart-alt = Qurilishdagi kishi-yillar ustunlari, yillar va kanallar boʻyicha. { $points }
builders-title = Quruvchilar ikki yoʻl bilan sanalgan
column-builders = Qanday sanalgan

## From gross to net
built-net-gross = Bogʻliq kishi-yillar
built-net-net = Qoʻshimcha kishi-yillar
built-net-title = Bogʻliq kishi-yillardan qoʻshimcha kishi-yillarga
step-other-spending = Xuddi shu mablagʻ boshqa maqsadda

## Emissions
embodied-emits = Quriladigan narsani tayyorlash bir marta taxminan { AMOUNT($embodied, range: "yes") } emissiya beradi
embodied-finding-none = Quriladigan narsalarni ishlab chiqarish emissiyasi baholanmagan
embodied-chart-title = Mamlakatda ishlab chiqarilgan material ({ $materials }) CO<sub>2</sub> emissiyasi, moddalar boʻyicha, { LOWER($scale) }
embodied-chart-title-beside = Mamlakatda ishlab chiqarilgan material ({ $materials }) CO<sub>2</sub> emissiyasi va toʻlangan mablagʻ, moddalar boʻyicha
embodied-chart-subtitle = Asosiy baho
embodied-chart-subtitle-beside = Model hisobi. Chiziqlar: 10 ta hisob-kitobdan 9 tasi
embodied-chart-alt = Materiallarni ({ $materials }) ishlab chiqarish emissiyasi ustunlari, moddalar boʻyicha, { $scale } CO2. { $points }
embodied-chart-alt-beside = Moddalar boʻyicha ustunlar: { $materials } ishlab chiqarish emissiyasi, { $scale } CO2, va toʻlangan mablagʻ, { $money_scale } { $currency }. { $points }
embodied-other-items = Boshqa moddalar
embodied-thousand = Ming tonna
embodied-one = Tonna
embodied-panel = Emissiya, { $scale }
embodied-panel-money = Toʻlangan mablagʻ, { $scale } { $currency } ({ $year })
embodied-money = toʻlangan mablagʻ
material-all-sectors = barcha tarmoqlar
material-machines-on-site = maydonlardagi mashinalar
material-imported-materials = import materiallar
question-spending = sarflangan mablagʻ
question-building = kishi-yillar

joint-inputs-otherwise = mablagʻ aks holda nimaga ketishi haqidagi farazlar
joint-inputs-materials = materiallar haqidagi farazlar
attachment-expenditure = mablagʻ, moddalar va yillar boʻyicha
attachment-construction-effects = qurilishning qoʻshilgan qiymati, importi va soliqlari
attachment-construction = quruvchilar soni, ikki yoʻl bilan
attachment-embodied-emissions = materiallar emissiyasi
check-builders-share = Eng band yildagi ishlar, barcha quruvchilarga nisbatan
check-builders-share-inside = { $year }-yilda ishlar mamlakat quruvchilari bajaradigan barcha ishlarning { $value } qismi; bu { $high } chegarasidan yuqori emas.
check-builders-share-outside = { $year }-yilda ishlar mamlakat quruvchilari bajaradigan barcha ishlarning { $value } qismi; bu { $high } chegarasidan yuqori. Kishilar boshqa maydonlardan olinadi, demak, siqib chiqarish kichik boʻlishi mumkin emas.
