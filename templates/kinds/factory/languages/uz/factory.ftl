## A factory: what it makes
capital-note = Dastlabki xomashyo aylanma mablagʻdir: u bir marta sotib olinadi va qurilish kishi-yillariga kirmaydi.
capital-works = Qurilish ishlari
capital-equipment = Uskunalar
capital-other = Boshqa, nomi aytilmagan
capital-stock = Dastlabki xomashyo
channel-direct = Korxonada
channel-direct-local = Korxonada, mahalliy xodimlar
channel-direct-foreign = Korxonada, xorijdan

## Energy and emissions
scope-scope-1 = Korxonada (1-qamrov)
scope-scope-2 = Elektr stansiyalarida (2-qamrov)
scope-energy-supply = Yoqilgʻi va elektr taʼminoti
scope-materials-home = Mahalliy materiallar
scope-materials-abroad = Xorijiy materiallar
scope-product-use = Foydalanishda
scope-total = Jami
chart-rule-average = qayta tikl. energiya
unit-chart-title = Bir { $unit } emissiyasi: qayta tiklanuvchi energiya farazdagidek oʻssa — { $average } t CO<sub>2</sub>-ekv., gaz elektr energiyasi bilan — { $gas }
unit-chart-subtitle = Bir { $unit } uchun t CO<sub>2</sub>-ekv., quduqdan korxona darvozasigacha, { $year }; chiziq: 10 ta hisob-kitobdan 9 tasi
unit-chart-alt = Bir birlik emissiyasi ustunlari, eng kattasi birinchi, qismlari: { $scopes }. { $whole }: { $parts }
key-emissions-world-name = Dunyodagi emissiya
key-emissions-world-meaning = Korxona, uning elektr energiyasi, yoqilgʻisi va mahsulotdan foydalanish, bundan barcha almashtiriladigan mahsulotlarniki ayirilgan
component-own = Yalpi: korxona, elektr, yoqilgʻi, foydalanish
component-displaced = Ayiriladi: sotuvi yoki xomashyosi kamaygan mahalliy korxonalar
component-deadweight = Ayiriladi: loyihasiz ham boʻladigani
component-change = Sof oʻzgarish
heading-emissions = { $country }dagi emissiya, { $first }–{ $last }
key-emissions-average-meaning = Mamlakatda, { $first }–{ $last }: korxona, elektr, yoqilgʻi, bundan sotuvi kamaygan mahalliy ishlab chiqaruvchilarniki ayirilgan
key-emissions-official-name = Eʼlon qilingan koeffitsiyent boʻyicha karbonat angidrid
key-emissions-official-meaning = Korxona va elektr, yangi isteʼmol koeffitsiyenti boʻyicha, { $first }–{ $last }; hech narsa ayirilmagan

boundary = Emissiya mamlakat boʻyicha, quduqdan korxona darvozasigacha, { $first }–{ $last }-yillar jami, IPCC AR6 ning GWP100 koʻrsatkichi boʻyicha CO<sub>2</sub>-ekv. hisobida berilgan. { job-is } { $table }-yil milliy jadvali shunday sanaydi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi. Asosiy baho har bir farazning bizningcha eng maqbul qiymatiga tayanadi.
cumulative-subtitle = Mamlakatdagi emissiyaning yigʻma oʻzgarishi, mln t CO<sub>2</sub>-ekv., { $first }–{ $last }
emissions-chart-subtitle = Mamlakatdagi emissiya oʻzgarishi, { $first }–{ $last }, mln t CO<sub>2</sub>-ekv.; chiziq: 10 ta hisob-kitobdan 9 tasi
emissions-chart-alt = { $first }–{ $last }-yillarda mamlakatdagi emissiya oʻzgarishi, oraliqli nuqtalar, million tonna CO2 ekvivalenti, manfiy qiymat — kamayish. { $parts }
joint-subtitle = { $year }-yildagi qoʻshimcha ish oʻrinlari, kishi; mamlakatdagi emissiya, { $first }–{ $last }, t CO<sub>2</sub>-ekv.
joint-groups-subtitle = { $year }-yildagi qoʻshimcha ish oʻrinlari, kishi; mamlakatdagi emissiya, { $first }–{ $last }, t CO<sub>2</sub>-ekv.; boshqa guruhlar asosiy bahodagidek
unit-of-t-yr = tonna yiliga
unit-of-t-CO2e-AR6-t = t CO<sub>2</sub>-ekv./t
one-t = tonna
one-kg = kilogramm
one-m2 = kvadrat metr
one-piece = dona

key-jobs-gross-meaning = Korxona, uning taʼminot zanjiri, ish haqi sarfi
key-jobs-direct-meaning = Korxonada ishlaydigan barcha kishilar
key-gva-gross-meaning = Korxona, uning taʼminot zanjiri, ish haqi sarfi
key-jobs-net-meaning = Loyihasiz ham boʻladigan, boshqalardan olinadigan yoki mamlakatdan chiqib ketadigan qism ayirilgan
key-gva-net-meaning = Loyihasiz ham boʻladigan, boshqalardan olinadigan yoki mamlakatdan chiqib ketadigan qism ayirilgan

## Gross to net
step-goods-replaced = Boshqalarda yoʻqotilgan
waterfall-title-goods-replaced = { $year }-yilda boshqa ishlab chiqaruvchilar va ularning taʼminotchilari { SIZE($lost) }ni yoʻqotadi
line-goods-replaced-as-it-is = Boshqa korxonalarda yoʻqotilgan
trade-kits = Xorijdan sotib olingan

## Checks
check-factory-jobs-per-investment = Har million dollarga korxonadagi ish oʻrinlari
check-factory-jobs-per-investment-inside = { $year }-yilda korxonaga sarflangan har million dollarga korxonada { $value } ta ish oʻrni toʻgʻri keladi; bu { $high } chegarasidan yuqori emas.
check-factory-jobs-per-investment-outside = { $year }-yilda korxonaga sarflangan har million dollarga korxonada { $value } ta ish oʻrni toʻgʻri keladi. Bu { $high } chegarasidan yuqori: xodimlar soni va investitsiya bir-biriga mos emas.
check-turnover-per-wage = Aylanmaning ish haqiga nisbati
check-turnover-per-wage-inside = { $year }-yilda aylanma u yerda ishlaydiganlarning jami ish haqidan { $value } baravar katta; eng kam chegara — { $low }.
check-turnover-per-wage-outside = { $year }-yilda aylanmaning u yerda ishlaydiganlarning jami ish haqiga nisbati — { $value }. Bu { $low } chegarasidan past: korxona xodimlariga haq toʻlay olmaydi.

## Scenarios side by side
scenarios-subtitle = { $year }-yildagi qoʻshimcha ish oʻrinlari; mamlakatdagi emissiya oʻzgarishi, { $first }–{ $last }, { $mass }; chiziq: 10 ta hisob-kitobdan 9 tasi
scenarios-alt = Bir xil model hisob-kitoblari bilan har bir ssenariy uchun oraliqli nuqtalar: { $year }-yildagi qoʻshimcha ish oʻrinlari va { $first }–{ $last }-yillarda mamlakatdagi emissiya oʻzgarishi, { $mass }, manfiy qiymat — kamayish. { $parts }
scenarios-table-subtitle = { $year }-yildagi ish oʻrinlari; mamlakatdagi t CO<sub>2</sub>-ekv., { $first }–{ $last }; asosiy baho (10 ta hisob-kitobdan 9 tasi)

## Words to find a document by
keyword-kind = korxona
