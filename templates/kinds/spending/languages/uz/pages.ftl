## Page 2
programme-announced = Eʼlon qilingan budjet baholanadi: { $project }. Uning mablagʻlari boshqacha sarflanishi mumkinligi oraliqlar bilan olingan; eʼlon qilingan taʼsirlar olinmagan.
programme-funders = <b>Kim toʻlaydi:</b> { $parts }. Grant yoki kredit moliyalashtirishdir, foyda emas: u oʻz-oʻzidan ish oʻrni qoʻshmaydi.
programme-prices = <b>Narxlar.</b> Toʻlanadigan mablagʻning { $taxes } qismi mahsulot soliqlari, { $margins } qismi savdo ustamalaridir. Quruvchi va ishlab chiqaruvchilarga faqat qolgani yetib boradi.
programme-prices-basic = <b>Narxlar.</b> Mablagʻlar mahsulot soliqlarisiz va savdo ustamalarisiz koʻrsatilgan.
programme-set-aside = <b>Qurilishga ketmaydi.</b> Yer, zaxiralar, foizlar yoki soliqlarga { AMOUNT($set_aside) } ketadi. Ular hech bir javobga taʼsir qilmaydi.

## Page 3
programme-jobs-standfirst = Kishi-yil — milliy jadval sanaydigan bir ish oʻrni, bir yil davomida. U qurilish ishlari bilan tugaydi va ish oʻrinlariga hech qachon qoʻshilmaydi.
programme-jobs-remain = <b>Saqlanib qoladigan ish oʻrinlari.</b> { $year }-yilda dastur bilan taxminan { AMOUNT($jobs_gross, range: "yes") } bogʻliq, shundan { AMOUNT($jobs_direct, unit: "none") } tasi obyekt xodimlari.
programme-jobs-none-remain = <b>Saqlanib qoladigan ish oʻrinlari.</b> Sanalmagan, sababi: { $reason }.
counts-differ = Ish haqi toʻliq yillik ishni bildiradi. Milliy jadval yilning bir qismida yoki boshqa ish bilan birga ishlaydigan kishilarni ham sanashi mumkin: ularning kishi-yili toʻliq bir yillik ish emas.
builders-from-money = Ishlar mablagʻidan{ comma-registered }
builders-from-money-all = Xuddi shu, barcha kishilar
builders-site = Maydonlardagi kishilar
builders-by-pay = Brigada ish haqidan

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
waterfall-title-elsewhere = Shu pul boshqa maqsadga ({ $alternative_name }) sarflansa, unga { SIZE($work_given_up) } bogʻliq boʻlardi

## Page 5
programme-money-title = { $spent } mablagʻdan taxminan { $built_imports } importga toʻlanadi
programme-money-standfirst = Qoʻshilgan qiymat — quruvchilar, sotuvchilar va taʼminotchilarning mamlakatda topadigan daromadi. Ish haqi sarflangan joyda yana hisoblanadi, mahsulot soliqlari esa unga kirmaydi: ustunlar yigʻindisi jami mablagʻga teng emas.
money-of-building = Qurilish mablagʻlari
money-of-building-title = Qurilishning barcha yillaridagi mablagʻ, { $scale } { $currency } ({ $year })
money-of-building-subtitle = Model hisobi. Kontur: eʼlon qilingan. Chiziqlar: 10 ta hisob-kitobdan 9 tasi
money-of-building-alt = Qurilish mablagʻlari ustunlari, { $scale } { $currency }, { $year }-yil narxlarida. { $points }
programme-taxes-open = <b>Obyekt ochilgach.</b> { $year }-yildagi soliqlar oʻzgarishi: { $parts }.
value-added-net-title = Bogʻliqdan qoʻshimcha qoʻshilgan qiymatga
sum-of-additional = Qoʻshimcha qoʻshilgan qiymat, { $answer }
programme-money-elsewhere = <b>Oʻsha pul boshqa maqsadga.</b> Boshqa maqsadga ({ $alternative_name }) sarflansa, boshqalar yoʻqotadigani ayirilgach, u bilan { SIZE($value_added_given_up, range: "yes") } qoʻshilgan qiymat bogʻliq boʻlardi. Sarflangan ish haqi yana hisobga olinadi, shuning uchun qoʻshilgan qiymat puldan koʻp boʻlishi mumkin.
programme-money-imports = <b>Import.</b> Dastlab mamlakatdagi sotuvchilarga toʻlanadi; ular, taʼminotchilari va xodimlari buning bir qismiga xorijdan xarid qiladi.
programme-money-taxes = <b>Qurilishdan soliqlar</b> xuddi shu davlat mablagʻidan toʻlanadi.
money-not-in-figures = Foydalanuvchilar oladigan naf, tejalgan saqlash xarajatlari, kredit foizlari va valyuta kursi xatari. Bu xarajat va foyda tahlili emas.

## Page 6
programme-emissions-title = Hisobga olingan materiallarni ({ $materials }) ishlab chiqarishda bir marta taxminan { AMOUNT($embodied, range: "yes") } CO<sub>2</sub> chiqadi
emissions-standfirst = Boshqa xarajatlar qancha emissiya chiqarishi nomaʼlum, shuning uchun sof koʻrsatkich berilmaydi.
programme-emissions-counted = <b>Qanday hisoblanadi?</b> Tonnalar, agar koʻrsatilmagan boʻlsa, material ishlab chiqaruvchilarning sotuvi va narxidan kelib chiqadi; ular bir tonna ishlab chiqarish emissiyasiga koʻpaytiriladi. Milliy jadvalda tarmoqlar emissiyasi boʻlsa, oʻsha olinadi. <b>Keyingi foydalanish.</b> Isitish, elektr energiyasi va transport harakati bu bahoga kirmaydi.
programme-not-counted-heading = Nima hisobga olinmagan; qanchaligi nomaʼlum
programme-not-counted-part = <b>{ $name }:</b> { $reason }.
