## Elektr stansiyasining birinchi beti
title-saves-and-employs = { $project } tufayli CO<sub>2</sub> emissiyasi { SIZE($emissions_least, $emissions_most) } kam boʻlishi va u yerda { AMOUNT($at_project, unit: "people") } ishlashi mumkin
title-saves = { $project } tufayli CO<sub>2</sub> emissiyasi { SIZE($emissions_least, $emissions_most) } kam boʻlishi mumkin
title-raises = { $project } tufayli CO<sub>2</sub> emissiyasi { SIZE($emissions_least, $emissions_most) } koʻp boʻlishi mumkin
means-jobs-rise = { $country }da ish oʻrinlari { SIZE($additional_lowest, $additional_highest, unit: "none") } taga koʻpayadi; bu tejalgan gazdan qanday foydalanilishiga bogʻliq; u boshqa joyda yoqilsa, emissiyasi hisobga olinmagan.
means-jobs-fall = { $country }da ish oʻrinlari { SIZE($additional_highest, $additional_lowest, unit: "none") } taga kamayadi; bu tejalgan gazdan qanday foydalanilishiga bogʻliq; u boshqa joyda yoqilsa, emissiyasi hisobga olinmagan.
means-jobs-open = { $country }da ish oʻrinlarining oʻzgarishi: { CHANGE($additional_lowest, $additional_highest, unit: "none") }; bu tejalgan gazdan qanday foydalanilishiga bogʻliq; u boshqa joyda yoqilsa, emissiyasi hisobga olinmagan.
ask-power = Stansiya qancha elektr energiyasi beradi?
power = { $year }-yilda taxminan { AMOUNT($generation, unit: "plain", range: "yes") }.
ask-jobs = U yerda necha kishi ishlaydi?
staff-and-building = { $year }-yilda taxminan { AMOUNT($at_project, unit: "people") }; qurilish maydonidagi ishlarga { AMOUNT($building) } ketadi.
staff = { $year }-yilda taxminan { AMOUNT($at_project, unit: "people") }.
ask-cost = Elektr energiyasi qanchaga tushadi?
cost = Butun xizmat muddati boʻyicha, soliqlar va yer hisobga olinmaganda, { AMOUNT($cost, range: "yes") }.
payback = Stansiyani tayyorlashdagi emissiya bu yigʻindiga kirmaydi; eng kam tejam beradigan usul boʻyicha u stansiya { $payback_longest } ichida tejaydigan miqdorga teng.
gas-elsewhere = Tejalgan gaz boshqa joyda yoqilsa, undan chiqadigan emissiya hisobga olinmagan.
