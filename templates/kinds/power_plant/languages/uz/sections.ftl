## Power and what gives way
power-title = Yillar boʻyicha elektr energiyasi
quantity-generated = Ishlab chiqarilgan
quantity-curtailed = Tarmoq qabul qilmagan
quantity-used-and-lost = Oʻz ehtiyoji va yoʻqotish
quantity-store-change = Saqlash tizimi: berilgan minus olingan
quantity-delivered = Tarmoqqa uzatilgan
quantity-gas-saved = Yoqilmagan gaz
source-gas = Gaz
source-coal = Koʻmir
source-oil = Neft
source-hydro = Suv
source-nuclear = Atom
source-wind = Shamol
source-sun = Quyosh

## Rules
rule-combined-margin = BMT uglerod bozorining birlashgan marjasi
rule-ifi = Banklarning rasmiy koeffitsiyenti
rule-ifi-combined = Banklarning rasmiy koeffitsiyenti (BMT birlashgan marjasi ham shu)
rule-average-path = Tarmoqning oʻrtacha koʻrsatkichi
rule-marginal = Agar { marginal-fuel } stansiyalari kamroq ishlasa
rules-title = Bir kilovatt-soat qaysi energiya oʻrnini bosadi va bundan nima kelib chiqadi
rules-note = Usullar turli savollarga javob beradi va teng ahamiyatga ega; ularni bir-biriga qoʻshib boʻlmaydi. Birlashgan marja va rasmiy koeffitsiyent butun xizmat muddatida oʻzgarmaydi, ularda metan hisobga olinmagan. Birlashgan marja salmoqlari BMT uslubiyati matni bilan solishtirilmagan.
column-change = Yiliga tonna
source-own = IPCC 2014 medianasi
source-nrel = NREL 2012

## Building from two sides
built-title = Qurilishdagi kishi-yillar, ikki tomondan
side-site = Qurilish maydonida: megavattlar soni bir megavattga kishi-yillarga koʻpaytirilgan yoki sanalgan kishilar
side-residents = Shundan mahalliy xodimlar
side-from-money = Tekshiruv: mamlakatda bajarilgan ishlar qiymati quruvchilar mahsuloti birligiga ish oʻrinlariga koʻpaytirilgan
side-rutovitz-2025 = Taqqoslash uchun: Rutovitz va boshqalar, 2025, Avstraliya
side-irena = Taqqoslash uchun: IRENA 2017, oʻrnatish
side-i-jedi-with-makers = Taqqoslash uchun: I-JEDI, Kolumbiya, uskuna ishlab chiqaruvchilar bilan
capital-chart-title = Kapital mablagʻlarning { $share } qismi mamlakat ichida sarflanadi
capital-chart-subtitle = Mahsulotlar boʻyicha, { $scale } { $currency } ({ $year }), asosiy baho
capital-chart-alt = Mahsulotlar boʻyicha kapital mablagʻlar, mamlakatda va xorijda, ustunlar, { $scale } { $currency }. { $points }
capital-item-spent = { $name }
step-displaced-plants = Kamroq ishlaydigan stansiyalardagi ish oʻrinlari
step-gas-extraction = Gaz konlari va ularning taʼminotchilari
channel-direct = Stansiyada
joint-inputs-power = stansiya va uning energiyasi
joint-inputs-grid = oʻrni bosilgan energiya
attachment-energy-by-year = yillar boʻyicha elektr energiyasi
attachment-displacement-factors = usullar boʻyicha tarmoq koeffitsiyentlari
attachment-capital = mahsulotlar va kelib chiqishi boʻyicha kapital mablagʻlar
attachment-construction = qurilish, ikki tomondan
attachment-life-cycle-emissions = stansiyaning oʻz hayotiy sikli
attachment-household-equivalents = uy xoʻjaliklari haqidagi bayonotlar

## Cost of a kilowatt-hour
power-cost-above = Butun xizmat muddatida bir kilovatt-soat tannarxi — taxminan { AMOUNT($cost, unit: "plain", range: "yes") }, tarifdan yuqori (tarif: { AMOUNT($tariff, unit: "plain") })
power-cost-below = Butun xizmat muddatida bir kilovatt-soat tannarxi — taxminan { AMOUNT($cost, unit: "plain", range: "yes") }, tarifdan past (tarif: { AMOUNT($tariff, unit: "plain") })
power-cost-near = Butun xizmat muddatida bir kilovatt-soat tannarxi — taxminan { AMOUNT($cost, unit: "plain", range: "yes") }; tarif — { AMOUNT($tariff, unit: "plain") }
power-cost-alone = Butun xizmat muddatida bir kilovatt-soat tannarxi — taxminan { AMOUNT($cost, unit: "plain", range: "yes") }
power-cost-unknown = Stansiyaning butun xizmat muddatidagi bir kilovatt-soat tannarxi baholanmagan
power-cost-title = Bir kilovatt-soatning keltirilgan tannarxi, toʻlanadigan narx va yoqilmagan gaz
power-cost-item-capital = Kapital, foizlar va yangilash bilan
power-cost-item-staff = Xodimlar ish haqi
power-cost-item-purchases = Xaridlar
power-cost-item-fuel = Yoqilgan gaz
power-cost-item-total = Keltirilgan tannarx
power-cost-item-tariff = Toʻlanadigan tarif
power-cost-item-gas-not-burned = Kamroq ishlaydigan stansiyalarda yoqilmagan gaz
attachment-levelised-cost = bir kilovatt-soat tannarxi
