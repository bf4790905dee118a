## Elektr stansiyasining birinchi beti
title-saves-and-employs = { $project } tufayli CO<sub>2</sub> emissiyasi { SIZE($emissions_least, $emissions_most) } kam boʻlishi va u yerda { AMOUNT($at_project, unit: "people") } ishlashi mumkin
title-saves = { $project } tufayli CO<sub>2</sub> emissiyasi { SIZE($emissions_least, $emissions_most) } kam boʻlishi mumkin
title-raises = { $project } tufayli CO<sub>2</sub> emissiyasi { SIZE($emissions_least, $emissions_most) } koʻp boʻlishi mumkin
means-jobs-rise = Boshqa ish oʻrinlari tejalgan gazdan qanday foydalanilishiga bogʻliq: { $country }da ular { SIZE($additional_lowest, $additional_highest, unit: "none") } taga koʻpayadi.
means-jobs-fall = Boshqa ish oʻrinlari tejalgan gazdan qanday foydalanilishiga bogʻliq: { $country }da ular { SIZE($additional_highest, $additional_lowest, unit: "none") } taga kamayadi.
means-jobs-open = Boshqa ish oʻrinlari tejalgan gazdan qanday foydalanilishiga bogʻliq; oʻzgarish: { CHANGE($additional_lowest, $additional_highest, unit: "none") }.
ask-power = Stansiya qancha elektr energiyasi beradi?
power = { $year }-yilda taxminan { AMOUNT($generation, unit: "plain", range: "yes") }.
ask-jobs = U yerda necha kishi ishlaydi?
staff-and-building = { $year }-yilda taxminan { AMOUNT($at_project, unit: "people") }; qurilishga { AMOUNT($building) } ketadi.
staff = { $year }-yilda taxminan { AMOUNT($at_project, unit: "people") }.
ask-cost = Elektr energiyasi qanchaga tushadi?
cost = Butun xizmat muddati boʻyicha, soliqlar va yer hisobga olinmaganda, { AMOUNT($cost, range: "yes") }.
payback = Stansiyani tayyorlashdagi emissiya bu yigʻindiga kirmaydi; u stansiya { $payback } ichida tejaydigan miqdorga teng.
