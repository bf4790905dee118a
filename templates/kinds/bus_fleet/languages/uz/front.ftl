## Page 1 of a fleet of buses
tile-emissions = Emissiya, { $first }–{ $last } jami
tile-cost = Operatorning qoʻshimcha xarajati, joriy qiymat
tile-air = { $place } havosi, { $first }–{ $last }
tile-cost-present = boshqa avtobuslarga nisbatan ortiq
tile-cost-per-tonne-official = oldi olingan bir tonnaga, rasmiy koeffitsiyent
tile-nox-city = chiqindi gazlardagi azot oksidlari
tile-pm-city = chiqindi gazlardagi mayda zarralar

## Pages 2 to 8 of a fleet of buses
assessed-title = { $project }: { $electricity } elektr energiyasi, dizel va gazsiz
assessed-left-out = <b>Nima baholanmagan.</b> Yoʻlovchilar avtomobildan voz kechadimi, yoʻlkira avtobuslar xarajatini qoplaydimi va qaysi yoʻnalishlar foyda koʻradi.
supported-informal = <b>Kim ishlaydi.</b> Haydovchilar, avtobuslarga texnik xizmat koʻrsatuvchilar va zaryadlash xodimlari. Bu ishlarning koʻpi har qanday avtobusda ham bor.
additional-standfirst = Har bir elektrobus boshqa avtobuslar ishini oʻziga oladi; yangi qatnovlar alohida. Javoblar qoʻshimcha xarajatni toʻlash uchun boshqa xarajatlar qisqartirilishi va davlat yigʻganini sarflashi bilan farq qiladi.
additional-which = <b>Qaysi javob toʻgʻri?</b> Qoʻshimcha xarajat boshqa holda sarflanmaydigan pul hisobidan toʻlansa — birinchisi. Operator yoki shahar boshqa xarajatlarini oʻzgartirsa — ikkinchisi. Buni koʻrsatadigan budjet topilmadi.
bus-price-title-higher = { $project } boshqa avtobuslardan { SIZE($cost_present) } qimmatroq
bus-price-title-lower = { $project } boshqa avtobuslardan { SIZE($cost_present) } arzonroq
bus-price-title-unsettled = { $project } boshqa avtobuslardan qimmatroqmi — aniq emas
bus-price-title-unchanged = { $project } xarajati boshqa avtobuslarniki bilan teng
bus-price-standfirst = Bu { $first }–{ $last }-yillar uchun joriy qiymat. Rasmiy koeffitsiyent boʻyicha oldi olingan bir tonna CO<sub>2</sub> narxi — { AMOUNT($cost_per_tonne_official, range: "yes") }.
bus-price-standfirst-undefined = Bu { $first }–{ $last }-yillar uchun joriy qiymat. Emissiya oshishi mumkin boʻlgan holatda bir tonna narxi berilmaydi.
bus-price-difference = <b>Nima solishtirilgan.</b> Avtobuslar, depo, energiya, texnik xizmat, batareyalar va haydovchilar xarajati, bundan almashtirilgan avtobuslarniki ayirilgan. Narxlarda soliqlar bor: bu mamlakatning emas, operatorning xarajati.
bus-price-new-service = <b>Yangi qatnovlar.</b> Hech bir avtobus oʻrnini bosmaydigan kilometrlar xarajati — { AMOUNT($cost_new_service, range: "yes") }, ularga bogʻliq ish oʻrinlari — { AMOUNT($jobs_new_service, unit: "none") }. Ikkalasi ham yuqoridagi raqamlarga kirmaydi.
money-not-in-figures = Yoʻlkira, depo ijarasi va operator soliqlari: operator hisobotlari topilmadi. Havo, shovqin va qulaylik pulda baholanmagan. Bu xarajat va foyda tahlili emas.
emissions-standfirst = Bu yoqilgʻi taʼminoti bilan barcha issiqxona gazlari; elektr energiyasi ikki usulda hisoblangan. Biz ularning birini ustun qoʻymaymiz.
if-marginal = zaryadlashni { marginal-fuel } stansiyalari taʼminlasa
if-combined-firm = rasmiy koeffitsiyent boʻyicha (faqat karbonat angidrid)
if-buses-for-buses = faqat boshqa avtobuslardan voz kechilsa
if-spent-elsewhere = avtobuslar uchun boshqa xarajatlar qisqartirilsa
