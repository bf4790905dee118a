## Elektr stansiyasining birinchi beti
title-saves-or-none = { $project } tufayli CO<sub>2</sub> emissiyasi { SIZE($emissions_floor, $emissions_ceiling) } kam boʻlishi yoki kamaymasligi mumkin: bu gazga bogʻliq
emissions-fall = Elektr stansiyalarida ha, { SIZE($emissions_floor, $emissions_ceiling) }{ emissions-years }.
ask-power = Stansiya qancha elektr energiyasi beradi?
power = { $year }-yilda taxminan { AMOUNT($generation, unit: "plain", range: "yes") }.
ask-jobs = U yerda necha kishi ishlaydi?
staff-and-building = { $year }-yilda taxminan { AMOUNT($at_project, unit: "people") }; qurilish maydonidagi ishlarga { AMOUNT($building) } ketadi.
staff = { $year }-yilda taxminan { AMOUNT($at_project, unit: "people") }.
ask-cost = Elektr energiyasi qanchaga tushadi?
cost = Butun xizmat muddati boʻyicha, soliqlar va yer hisobga olinmaganda, { AMOUNT($cost, range: "yes") }.
payback = Stansiyani tayyorlashdagi emissiya bu yigʻindiga kirmaydi; eng kam tejam beradigan usul boʻyicha u stansiya { $payback_longest } ichida tejaydigan miqdorga teng.
gas-elsewhere = Tejalgan gaz boshqa joyda yoqilsa, emissiya kamayishi yoʻqolishi mumkin.
tariff-below = Xaridor { AMOUNT($tariff) } toʻlaydi; qolgan xarajatni kim qoplashi maʼlum emas.
tariff-paid = Xaridor { AMOUNT($tariff) } toʻlaydi.
means-gas = Tejalgan gaz boshqa joyda ishlatilsa, ish oʻrinlarining oʻzgarishi { CHANGE($jobs_net, unit: "none", range: "yes") } boʻladi, emissiya kamayishi esa yoʻqolishi mumkin; gaz yer ostida qolsa, kamayish saqlanadi, oʻzgarish { CHANGE($jobs_net_gas_left, unit: "none", range: "yes") } boʻladi.
emissions-of = elektr taʼminotida{ " " }
figure-emissions-fall = Butun oraliqda elektr taʼminoti emissiyasi kamayadi.
