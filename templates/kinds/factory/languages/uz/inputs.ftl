## Inputs of a factory, as they are called in print
assumption-column-goods-any-share = Mamlakatdagi xaridlar, aylanmada: { $any1 }
assumption-column-services-any-share = Mamlakatdagi xizmatlar, aylanmada: { $any1 }
assumption-column-goods-any-instead-share = Loyihasiz ham sotilardi: { $any1 }
assumption-column-goods-any-instead-value = Undan boshqa holda ishlab chiqariladigan mahsulotning uning qiymatiga nisbati: { $any1 }
assumption-column-goods-any-instead-exported = Shundan xorijda sotilgani: { $any1 }
assumption-column-goods-any-instead-power = Undan boshqa holda ishlab chiqariladigan mahsulotga elektr energiyasi: { $any1 }
assumption-column-goods-any-instead-emissions = Oʻshaning elektr energiyasidan boshqa emissiyasi: { $any1 }
assumption-energy-fuels-any-amount = Birlikka yoqilgʻi: { $any1 }
assumption-process-any-amount = Birlikka texnologik material: { $any1 }
assumption-process-any-factor = Texnologik jarayon emissiyasi: { $any1 }
assumption-materials-any-amount = Birlikka material: { $any1 }
assumption-materials-any-factor = Materialni ishlab chiqarish: { $any1 }
unit-of-MJ-t = MJ/t
unit-of-kWh-t = kVt-soat/t
unit-of-m3-t = m<super>3</super>/t
unit-of-persons-t-yr = kishi / yillik tonna

## Inputs moved together
joint-inputs-making = quvvat, xodimlar va investitsiya farazlari
joint-inputs-purchases = xarajatlar ustuni farazlari
joint-inputs-energy = energiya va materiallar farazlari
joint-inputs-replaced = almashtiriladigan mahsulotlar va bozorlar haqidagi farazlar

## Attached tables
attachment-output-by-year = yillik ishlab chiqarish hajmi, eʼlon qilingani va model hisobi
attachment-sales-by-displacement = sotuv, nimaning oʻrnini bosishi boʻyicha
attachment-unit-emissions = bir birlik emissiyasi
attachment-water-by-year = suv, yillar boʻyicha
attachment-capital = kapital, moddasi va kelib chiqishi boʻyicha
note-world-emissions = Dunyodagi emissiya, agar chet elda kim kamroq sotishi faraz qilinmasa
note-emissions-of-yarn-spun-elsewhere = Boshqa joyda yigirilgan kalava ip emissiyasi
note-emissions-of-cotton = Paxta yetishtirish emissiyasi
note-emissions-of-purchases = Xarid qilinadigan narsalar emissiyasi
