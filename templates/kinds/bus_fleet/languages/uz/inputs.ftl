## Inputs of a fleet of buses, as they are called in print
assumption-energy-seasons-any-use = Bir kilometrga elektr energiyasi, fasl: { $any1 }
assumption-energy-seasons-any-part = Masofaning qismi, fasl: { $any1 }
assumption-replaced-buses-any-share = Almashtirilgan masofadagi qism: { $any1 }
assumption-replaced-buses-any-energy = Bir kilometrga energiya, avtobuslar: { $any1 }
assumption-capital-items-any-amount = Xarajat: { $any1 }
assumption-capital-items-any-local = Mahalliy ulush: { $any1 }
assumption-capital-items-any-life = Xizmat muddati: { $any1 }
assumption-capital-years-any = { $any1 }-yilda sarflangan
assumption-funding-any-amount = Davlat mablagʻlari: { $any1 }
assumption-funding-any-year = Davlat mablagʻlari yili: { $any1 }

joint-inputs-service = kilometrlar va qatnovlar
joint-inputs-energy = bir kilometrga elektr energiyasi
joint-inputs-money = narxlar, xizmat muddatlari va xarajatlar
joint-inputs-people = xodimlar, ish haqi va uy xoʻjaliklari
joint-inputs-replaced = almashtirilgan avtobuslar
joint-inputs-fuels = yoqilgʻilar

## Questions, figures and units
question-jobs = ish oʻrinlari
question-cost = xarajat
question-energy = energiya
question-air = havo
unit-of-vehicles = avtobus
unit-of-chargers = zaryadlash qurilmasi
unit-of-MJ-km = MJ/km
unit-of-km-hour = km/soat
unit-of-MWh-yr = MVt-soat yiliga
unit-of-persons-vehicle = kishi/avtobus
unit-of-kWh-vehicle = kVt-soat/avtobus
money-per-t-CO2 = mln { $currency }/t
money-per-t-CO2e-AR6 = mln { $currency }/t
attachment-buses-by-year = Yillar boʻyicha avtobuslar va kilometrlar
attachment-people-by-year = Yillar boʻyicha xodimlar
attachment-ownership-cost = Ikkala tomonning yillik xarajati
attachment-abatement-cost = Bir tonna narxi
attachment-capital = Kelib chiqishi boʻyicha kapital mablagʻlar
