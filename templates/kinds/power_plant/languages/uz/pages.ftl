## Page 2
power-years-title = Tarmoqqa uzatilgan elektr energiyasi, yiliga GVt-soat, { $first }–{ $last }
power-years-subtitle = Model hisobi. Chiziqlar: 10 ta hisob-kitobdan 9 tasi
power-years-subtitle-announced = Model hisobi. Chiziqlar: 10 ta hisob-kitobdan 9 tasi. Doiralar: eʼlon qilingan
power-announced = Eʼlon qilingan: { $values }
power-years-alt = Uzatilgan energiya, ustunlar, yiliga GVt-soat, { $first }–{ $last }. { $points }
power-years-alt-announced = Uzatilgan energiya, ustunlar, yiliga GVt-soat, { $first }–{ $last }. { $points } Eʼlon qilingan: { $claims }.
plant-assessed-title = { $project }: { $year }-yil uchun bizning baho — { $generation }; eʼlon qilingani — { $announced }
plant-assessed-title-alone = { $project }: { $year }-yil uchun bizning baho — { $generation }
plant-assessed-gap = <b>Farq nimada.</b> { $steps }
plant-households = <b>Xonadonlar.</b> { $parts }
plant-households-part = “{ $claim }”: har bir xonadonga { $implied } toʻgʻri keladi. Bitta abonent isteʼmoli taxminan { $divisor } { $source }; eʼlon qilingan energiya esa { $there } isteʼmoliga teng.
plant-households-part-own = “{ $claim }”: har bir xonadonga { $implied } toʻgʻri keladi. Bitta abonent isteʼmoli taxminan { $divisor } { $source }; biz baholagan energiya esa { $there } isteʼmoliga teng.
plant-households-no-divisor = “{ $claim }”: har bir xonadonga { $implied } toʻgʻri keladi. Bir xonadon isteʼmoli haqida maʼlumot topilmadi.

## Page 3
plant-jobs-standfirst = { job-is } Stansiyadagi ish oʻrinlari doimiy; qurilishdagi kishi-yillar ishlar bilan birga tugaydi.
plant-jobs-operation = <b>Stansiyada.</b> Bizning hisobda { AMOUNT($jobs_direct, unit: "people", range: "yes") }. Boshqa stansiyalar boʻyicha tadqiqot bunday quvvat uchun { AMOUNT($staff_elsewhere, unit: "people") }ni koʻrsatadi.
plant-jobs-building = <b>Qurilish.</b> Maydondagi ishlarga taxminan { AMOUNT($site, range: "yes") } ketadi, shundan { AMOUNT($site_residents) }ni mahalliy xodimlar bajaradi. Ular ish oʻrinlari jamiga kirmaydi.
plant-jobs-suppliers = <b>Taʼminotchilar.</b> Baholanmagan, sababi: { $reason }.
plant-jobs-check = <b>Tekshiruv.</b> Ishlar uchun toʻlov boʻyicha hisob maydondagi kishi-yillarning { AMOUNT($counts) } barobariga teng. Bunday taxminiy hisoblar uch baravargacha farq qilishi mumkin.
plant-jobs-women = <b>Ayollar.</b> Jahonda bu turdagi energetika xodimlarining { $share } qismi — ayollar { $cite }. Bu yerda ularning soni sanalmagan.
plant-work-title = Ish turlari
column-occupation = Ish
column-of-construction = Qurilish
column-of-operation = Stansiyada
occupation-clerks = Idora xodimlari
occupation-labourers = Yordamchi ishchilar
occupation-managers = Rahbarlar
occupation-operators = Mashina operatorlari
occupation-professionals = Muhandislar va boshqa mutaxassislar
occupation-technicians = Texniklar
occupation-trades = Malakali ishchilar
sides-site = Qurilish maydonida, bizning baho
sides-residents = Shundan mahalliy xodimlar
sides-from-money = Ishlar uchun toʻlov boʻyicha
sides-rutovitz-2025 = Rutovitz va boshqalar tadqiqoti, 2025
sides-irena = IRENA tadqiqoti, 2017
sides-i-jedi-with-makers = I-JEDI, uskuna ishlab chiqaruvchilar bilan
sides-title-others = Boshqa tadqiqotlarda { AMOUNT($others_highest) }gacha; biz { AMOUNT($site, unit: "none") } deb olamiz
sides-subtitle = Qurilishdagi kishi-yillar. Shtrixlangan: bizning baho; kulrang: boshqa tadqiqotlar koeffitsiyentlari. Chiziqlar: 10 ta hisob-kitobdan 9 tasi
sides-alt = Qurilishdagi kishi-yillar, hisoblash yoʻli boʻyicha ustunlar. { $points }
waterfall-title-gas = Gaz yer ostida qolsa, { $year }-yilda gaz qazib olishda { SIZE($extraction_lost) } yoʻqoladi

## Page 4
additional-standfirst = Javoblar bitta masalada farq qiladi: yoqilmagan gaz bilan nima boʻladi.
additional-standfirst-one = Xorijdan kelgan xodimlar egallagan ish oʻrinlari va kamroq ishlaydigan stansiyalarda yoʻqotilgan ish oʻrinlari chegirib tashlangan.
additional-which = <b>Qaysi javob toʻgʻri?</b> Gaz eksport qilinsa yoki mamlakatda ishlatilsa — birinchisi. Gaz qazib olish kamaysa — ikkinchisi. Bu haqda hech kim maʼlumot eʼlon qilmagan.
lost-displaced-plants-none = <b>Kamroq ishlaydigan stansiyalar.</b> Ular xodimlarini saqlab qoladi deb faraz qilamiz: quyosh yoki shamol yetarli boʻlmaganda ular tayyor turadi.
lost-displaced-plants = <b>Kamroq ishlaydigan stansiyalar.</b> { SIGN($lost) ->
    [less] Ular taxminan { SIZE($lost) }ni yoʻqotadi
   *[open] Ulardagi oʻzgarish — { CHANGE($lost) }
  }; bu har bir javobda chegirib tashlangan.
lost-gas-extraction = <b>Boshqa joylardagi yoʻqotishlar.</b> Gaz yer ostida qolsa, gaz konlari va ularning taʼminotchilari { SIGN($lost) ->
    [less] taxminan { SIZE($lost) }ni yoʻqotadi
   *[open] uchun oʻzgarish — { CHANGE($lost) }
  }.
plant-without-table = Milliy jadvalsiz taʼminotchilarda qancha ish oʻrni paydo boʻlishini yoki boshqalar nima yoʻqotishini aytib boʻlmaydi.
plant-additional-lost = <b>Boshqa joylardagi yoʻqotishlar.</b> Kamroq ishlaydigan stansiyalar avvaliga xodimlarini saqlab qoladi, shuning uchun ish oʻrinlari chegirilmagan. Uzoq yillar davomida bu oʻzgarishi mumkin.
plant-additional-needed = { $country } boʻyicha milliy resurslar va foydalanish jadvali, kamroq ishlaydigan elektr stansiyalari xodimlari soni va mahalliy taʼminotchilar nomlari.

## Page 5
price-total = Butun muddatdagi tannarx, bizning baho
price-tariff = Energiya uchun toʻlanadigan tarif
price-gas-not-burned = Boshqa stansiyalar yoqmaydigan gaz
price-capital = Tannarx qismi: kapital va foizlar
price-fuel = Tannarx qismi: yoqilgan gaz
price-purchases = Tannarx qismi: texnik xizmat, xaridlar
price-staff = Tannarx qismi: xodimlar ish haqi
price-title = Bir kilovatt-soat tannarxi — { AMOUNT($cost, unit: "plain") }, shundan { AMOUNT($capital, unit: "none") } — kapital va foizlar
price-subtitle = Uzatilgan bir kilovatt-soatga { $currency } ({ $year }). Yaxlit: hisobotda qayd etilgan; shtrixlangan: model hisobi. Chiziqlar: 10 ta hisob-kitobdan 9 tasi
price-alt = Bir kilovatt-soatga toʻgʻri keladigan mablagʻ, ustunlar, { $currency }, { $year }-yil. { $points }
cost-counted = Tannarx — stansiyaning butun xizmat muddatidagi qurilish, foiz va ishlatish xarajatlari, soliqlar va yersiz.
cost-without-upkeep = Texnik xizmat koʻrsatilmagan, shuning uchun haqiqiy tannarx yuqoriroq.
paid-tariff-alone = <b>Energiya uchun toʻlov.</b> Tarif — kilovatt-soatiga { AMOUNT($tariff, unit: "plain") }. Foyda va xorijiy egalar ulushi baholanmagan, chunki { $reason }.
paid-in-year = <b>Energiya uchun toʻlov.</b> { $year }-yilda taxminan { AMOUNT($paid, range: "yes") }.
paid-why = <b>Energiya uchun toʻlov.</b> Baholanmagan, sababi: { $reason }. Shu sababli foyda ham, xorijiy mulkdorlar oladigan qismi ham nomaʼlum.
taxes-paid = <b>Soliqlar.</b> { $year }-yilda taxminan { AMOUNT($taxes, range: "yes") }; { $last }-yilgacha jami { AMOUNT($taxes_life, range: "yes") }. Oʻrni bosiladigan stansiyalar soligʻi chegirilmagan, energiyaga solinadigan qoʻshilgan qiymat soligʻi hisobga olinmagan.
trade-title-paid = Xorijga nima toʻlanadi
trade-left-out = Qurilish uskunalari, shuningdek gaz importi va eksportidagi oʻzgarishlar kirmaydi. Energiya mamlakat ichida sotiladi.
taxes-paid-why = <b>Soliqlar.</b> Baholanmagan, sababi: { $reason }.
profit-abroad = <b>Foyda.</b> { $year }-yilda soliqdan keyin, foizlar chegirilmasdan, xorijiy mulkdorlarga taxminan { AMOUNT($profit_abroad, unit: "plain", range: "yes") } oʻtadi.
return-below-cost = Shunga qaramay tannarx tarifdan yuqori: unda kapitalga tarif beradiganidan koʻproq daromad hisobga olingan.
gas-worth = <b>Yoqilmagan gaz.</b> Gaz eksport qilinadimi yoki subsidiyani tejaydimi — nomaʼlum.
gas-worth-why = <b>Yoqilmagan gaz.</b> Uning qiymati baholanmagan, sababi: { $reason }.
money-not-in-figures = Tarmoq xarajatlari, energiyaning soatlar boʻyicha qiymati va yer. Kamroq ishlaydigan gaz elektr stansiyalarining xodimlari va texnik xizmati baribir xarajat talab qiladi. Bu xarajat va foyda tahlili emas.

## Page 6
emissions-standfirst = Har bir oʻzgarish — ayni bir yilning stansiya bilan va stansiyasiz holatlari farqi. Barcha usullar teng ahamiyatga ega.
plant-burns = <b>Emissiya qayerda oshadi.</b> Stansiya gaz yoqadi va { $year }-yilda taxminan { AMOUNT($own_stack) } CO<sub>2</sub> chiqaradi. Bu barcha javoblarga kiritilgan.
making-emits = <b>Emissiya qayerda oshadi.</b> Stansiyani tayyorlash bir marta taxminan { AMOUNT($making) } CO<sub>2</sub>-ekv. emissiya beradi, barcha issiqxona gazlari birga. Stansiya shuncha tonna CO<sub>2</sub>ni eng koʻp tejaydigan usulda { AMOUNT($payback_shortest) }, eng kam tejaydigan usulda { AMOUNT($payback_longest) } ichida tejaydi.
which-rule = <b>Qaysi usul toʻgʻri?</b> Oʻrtacha koʻrsatkichda barcha elektr stansiyalari bir xil hisoblanadi. Amalda esa quvvatini pasaytirish eng oson stansiyalar oʻrnini boʻshatadi; bu yerda ular asosan { marginal-fuel } stansiyalari. Banklar rasmiy koeffitsiyent boʻyicha hisobot beradi va uni butun muddatda oʻzgartirmaydi, boshqalari esa tarmoq bilan oʻzgaradi. Shuning uchun usullarning bir yildagi tartibi butun muddatdagidek boʻlishi shart emas.
emissions-not-counted = <b>Hisobga olinmagan.</b> Bu sahifadagi raqamlarda havoni ifloslantiruvchi moddalar va ularning sogʻliqqa taʼsiri yoʻq. Bu raqamlarning hech biri uglerod birligi emas.
not-by-the-hour = Soatlar boʻyicha emissiya baholanmagan, sababi: { $reason }.
plant-capital-title = Mablagʻning qaysi qismi mamlakatda qoladi
tonnes-by-rule-title = { $year }-yilda CO<sub>2</sub> oʻzgarishi, usullar boʻyicha, ming tonna
tonnes-by-rule-subtitle = Konturli: shu yil uchun eʼlon qilingan; shtrixlangan: model hisobi. Chiziqlar: 10 ta hisob-kitobdan 9 tasi
tonnes-by-rule-alt = { $year }-yilda CO2 oʻzgarishi, ustunlar, ming tonna. { $points }
plant-work-note = Xorijiy tadqiqot ulushlari, bu yerdagi xodimlarga qoʻllangan; shu sababli son birdan kichik boʻlishi mumkin.
plant-additional-reason = Sababi: { $reason }.
plant-additional-spent = <b>Mamlakat ichida sarflangan mablagʻ.</b> Stansiya uchun { $country } korxonalariga toʻlanadigan mablagʻ taʼminotchilarda ish oʻrinlarini taʼminlashi mumkin; ularni hech kim sanamagan.
