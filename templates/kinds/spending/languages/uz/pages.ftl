## Page 2
programme-funders = <b>Kim toʻlaydi:</b> { $parts }. Grant yoki kredit moliyalashtirishdir, foyda emas: u oʻz-oʻzidan ish oʻrni qoʻshmaydi.
programme-prices = <b>Narxlar.</b> Toʻlanadigan mablagʻning { $taxes } qismi mahsulot soliqlari, { $margins } qismi savdo ustamalaridir. Quruvchi va ishlab chiqaruvchilarga faqat qolgani yetib boradi.
programme-prices-basic = <b>Narxlar.</b> Mablagʻlar mahsulot soliqlarisiz va savdo ustamalarisiz koʻrsatilgan.
programme-set-aside = <b>Qurilishga ketmaydi.</b> Yer, zaxiralar, foizlar yoki soliqlarga mablagʻning { $share } qismi ketadi. Ular hech bir javobga taʼsir qilmaydi.

## Page 3
programme-jobs-standfirst = Kishi-yil — bir kishining bir yillik ishi; u qurilish ishlari bilan tugaydi. Kishi-yillar hech bir ish oʻrinlari jamiga kirmaydi.
programme-jobs-standfirst-remain = Kishi-yil — bir kishining bir yillik ishi; u qurilish ishlari bilan tugaydi. Saqlanib qoladigan ish oʻrinlari alohida sanaladi va ularga hech qachon qoʻshilmaydi.
programme-jobs-registered = <b>Kimlar sanaladi?</b> Roʻyxatga olingan kishilarga taxminan { AMOUNT($job_years, range: "yes") } toʻgʻri keladi. Roʻyxatga olinmaganlar bilan birga bu { AMOUNT($job_years_all, range: "yes") }.
programme-jobs-remain = <b>Saqlanib qoladigan ish oʻrinlari.</b> { $year }-yilda dastur bilan taxminan { $jobs_gross } bogʻliq ({ RANGE($jobs_gross) }), shundan { AMOUNT($jobs_direct, unit: "none") } tasi obyekt xodimlari.
programme-jobs-none-remain = <b>Saqlanib qoladigan ish oʻrinlari.</b> Sanalmagan, sababi: { $reason }.
programme-jobs-money = <b>Bir kishi-yilga mablagʻ.</b> Har bir { registered }kishi-yilga taxminan { $job_years } toʻgʻri keladi. Barcha kishilar sanalganda bu { $job_years_all }.
programme-jobs-money-registered = <b>Bir kishi-yilga mablagʻ.</b> Har bir { registered }kishi-yilga taxminan { $job_years } toʻgʻri keladi.
programme-gap-close = <b>Tekshiruv.</b> Barcha kishilar sanalganda, quruvchilarning mablagʻ boʻyicha soni ish haqi boʻyicha sonining { $ratio } baravari. Bunday taxminiy hisoblar uch baravargacha farq qilishi mumkin.
programme-gap-above = <b>Tekshiruv.</b> Barcha kishilar sanalganda, quruvchilarning mablagʻ boʻyicha soni ish haqi boʻyicha sonining { $ratio } baravari. Milliy jadval yilning bir qismida ishlaydigan koʻplab kishilarni ham sanaydi.
programme-gap-below = <b>Tekshiruv.</b> Quruvchilarning mablagʻ boʻyicha soni boshqa hisobdagi sonning { $ratio } baravari: ular mos kelmaydi.
programme-builders-subtitle = Faqat qurilish ishlaridagi kishi-yillar; qavsda — 10 ta hisob-kitobdan 9 tasi
builders-from-money = Ishlar mablagʻidan{ comma-registered }
builders-from-money-all = Xuddi shu, barcha kishilar
builders-site = Maydonlardagi kishilar
builders-by-pay = Brigada ish haqidan
column-channel = Qayerda

## Page 4
additional-standfirst = Dastursiz bu mablagʻ boshqa maqsadga sarflanishi mumkin, bu yerda: { $other }. Javoblar shu bilan va davlat yigʻganini sarflashi bilan farq qiladi.
additional-standfirst-one = Dastursiz ham boʻladigan va boshqa maydonlardan olinadigan qism ayirilgan.
additional-which = <b>Qaysi javob toʻgʻri?</b> Mablagʻ ustiga qoʻshilsa — birinchisi. Budjet qatʼiy boʻlib, boshqa ishlardan voz kechilsa — ikkinchisi.
additional-also = <b>Saqlanib qoladigan ish oʻrinlari.</b> { $year }-yilda dastur bilan { $jobs_gross } bogʻliq. Dastursiz yillik mablagʻ boshqa maqsadga sarflansa, oʻzgarish — { CHANGE($jobs_net, range: "yes") }. Sarflanmasa, bu { CHANGE($jobs_net_not_spent, range: "yes") }.
chart-step-gross = Bogʻliq
chart-step-other-spending = Boshqa xarajat kamaygani
chart-step-net = Qoʻshimcha
waterfall-subtitle-job-years = { $country }da kishi-yillar{ of-registered }, qurilishning barcha yillari, model hisobi. Chiziqlar: 10 ta hisob-kitobdan 9 tasi
waterfall-alt-job-years = Bogʻliq kishi-yillardan qoʻshimcha kishi-yillarga pogʻonali diagramma. { $parts }
waterfall-title-job-years = { $step }: eng katta yoʻqotish, { SIZE($lost) }
waterfall-title-nothing-job-years = Bogʻliq kishi-yillarning birontasi boshqa joyda yoʻqotilmaydi
waterfall-title-one-answer-job-years = Bir javobda boshqa joyda kishi-yil yoʻqotilmaydi; boshqasida { SIZE($lost, unit: "none") } yoʻqotiladi

## Page 5
programme-money-title = { $spent } mablagʻdan taxminan { $built_imports } importga toʻlanadi
programme-money-title-plain = Mablagʻ nimaga aylanadi
programme-money-standfirst = Qoʻshilgan qiymat — quruvchilar, sotuvchilar va taʼminotchilarning mamlakatda topadigan daromadi. Soliqlar uning bir qismi; ayrimlarini davlat oʻziga toʻlaydi.
money-of-building = Qurilish mablagʻlari
money-of-building-title = Mablagʻning { $share } qismi importga ketadi
money-of-building-subtitle = { $scale } { $currency } ({ $year }), qurilishning barcha yillari, model hisobi. Kontur: eʼlon qilingan. Chiziqlar: 10 ta hisob-kitobdan 9 tasi
money-of-building-alt = Qurilish mablagʻlari ustunlari, { $scale } { $currency }, { $year }-yil narxlarida. { $points }
sum-of-spent = Dastur boʻyicha sarflangan
sum-of-built-gva = Bogʻliq qoʻshilgan qiymat
sum-of-built-imports = Import, taʼminotchilarniki bilan
sum-of-built-taxes = Qurilishdan soliqlar
sum-of-gva-spent-elsewhere = Qoʻshimcha qoʻshilgan qiymat, dastursiz boshqa maqsadga sarflansa
sum-of-gva-reference-case = Qoʻshimcha qoʻshilgan qiymat, dastursiz sarflanmasa
programme-money-value-added = <b>Qurilishning qoʻshilgan qiymati.</b> Barcha yillarda jami taxminan { $built_gva } qoʻshilgan qiymat dastur bilan bogʻliq ({ RANGE($built_gva) }).
programme-money-imports = <b>Import.</b> Mamlakatdan taxminan { $built_imports } chiqib ketadi ({ RANGE($built_imports) }): mashinalar, materiallar va xodimlar sotib oladigan tovarlar uchun.
programme-money-taxes = <b>Qurilishdan soliqlar.</b> Taxminan { AMOUNT($built_taxes, range: "yes") }. Ular xuddi shu davlat mablagʻidan tushadi, shuning uchun oʻz-oʻzidan foyda emas.
programme-money-running = <b>Obyekt ochilgach.</b> { $year }-yildagi soliqlar oʻzgarishi: dastursiz xuddi shu yillik mablagʻ boshqa maqsadga sarflansa, { CHANGE($tax_net, unit: "plain", range: "yes") }; sarflanmasa, { CHANGE($tax_net_not_spent, unit: "plain", range: "yes") }.
programme-money-running-alone = <b>Obyekt ochilgach.</b> { $year }-yildagi soliqlar oʻzgarishi: { CHANGE($tax_net, unit: "plain", range: "yes") }.
programme-money-set-aside = <b>Alohida ajratilgan.</b> Taxminan { $set_aside } qurilishga ketmaydi.
money-not-in-figures = Foydalanuvchilar oladigan naf, tejalgan saqlash xarajatlari, kredit foizlari va valyuta kursi xatari. Bu xarajat va foyda tahlili emas.

## Page 6
programme-emissions-title = Hisobga olingan materiallarni ishlab chiqarishda bir marta taxminan { AMOUNT($embodied, range: "yes") } chiqadi
emissions-standfirst = Boshqa xarajatlar qancha emissiya chiqarishi nomaʼlum, shuning uchun sof koʻrsatkich berilmaydi.
programme-emissions-counted = <b>Qanday hisoblanadi?</b> Material ishlab chiqaruvchilarning dastur va uning taʼminotchilariga sotuvi bir tonna narxiga boʻlinadi. Tonnalar bir tonna ishlab chiqarish emissiyasiga koʻpaytiriladi.
programme-emissions-one = <b>Bir kishi-yilga.</b> Har bir { registered }kishi-yilga taxminan { $value } t CO<sub>2</sub> toʻgʻri keladi.
programme-emissions-use = <b>Keyingi foydalanish.</b> Isitish, elektr energiyasi va transport harakati bu bahoga kirmaydi.
programme-not-counted-heading = Nima hisobga olinmagan va xuddi shunday katta boʻlishi mumkin
programme-not-counted = { $parts }
programme-not-counted-part = <b>{ $name }:</b> { $reason }.
programme-materials-title = Ishlatilgan material va chiqarilgan CO<sub>2</sub>, moddalar boʻyicha
programme-materials-subtitle = Tonna; qavsda — 10 ta hisob-kitobdan 9 tasi
programme-item-of-material = { $item }: { $material }
column-used = Material, t
column-given-off = Emissiya, t
