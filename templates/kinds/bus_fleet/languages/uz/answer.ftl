## Page 1 of a fleet of buses
heading-cost = Operatorning qoʻshimcha xarajati, joriy qiymat
boundary = Rasmiy koeffitsiyent: stansiya moʻrilari va avtobus chiqarish quvurlaridan chiqadigan CO<sub>2</sub>. Boshqa usullar: quduqdan gʻildirakkacha, CO<sub>2</sub>-ekv. (GWP100, IPCC AR6). Avtobus ishlab chiqarish hech biriga kirmaydi. Yangi qatnovlar alohida. { job-is } { $table }-yil milliy jadvali shunday sanaydi. Oraliqlar { $draws } ta model hisob-kitobining har 10 tasidan 9 tasini qamraydi. Asosiy baho har bir farazning bizningcha eng maqbul qiymatiga tayanadi.
key-emissions-official-meaning = Moʻrilar va chiqarish quvurlaridan, { $first }–{ $last }
key-emissions-contract-name = Shartnoma oxirigacha emissiya
key-jobs-net-meaning = Yangi qatnovlar va almashtirilgan avtobuslardagi barcha ish oʻrinlari ayirilgan
key-cost-present-name = Qoʻshimcha xarajat, joriy qiymat
key-cost-present-meaning = Operatorning boshqa avtobuslarga nisbatan xarajati, yoqilgʻi soliqlari bilan, { $first }–{ $last }
key-cost-per-tonne-official-meaning = Operator qoʻshimcha xarajatining oldi olingan tonnalarga nisbati, diskontlangan; yangi qatnovlarsiz
key-cost-per-tonne-name = Oldi olingan bir tonna narxi, diskontlangan
key-emissions-new-service-name = Yangi qatnovlar emissiyasi
key-jobs-new-service-name = Yangi qatnovlardagi ish oʻrinlari{ comma-year }
key-cost-new-service-name = Yangi qatnovlar xarajati, joriy qiymat
key-electricity-name = Elektr energiyasi{ comma-year }
key-diesel-name = Dizel yoqilgʻisi{ comma-year }
key-gas-name = Gaz{ comma-year }
heading-air = { $place }da chiqadigan havo ifloslantiruvchilari, { $first }–{ $last }
key-nox-city-name = Shahardagi azot oksidlari
key-nox-city-meaning = Koʻchalardagi chiqindi gazlar, { $first }–{ $last }
key-pm-city-name = Shahardagi mayda zarralar

## Words to find a document by
keyword-kind = avtobus parki
