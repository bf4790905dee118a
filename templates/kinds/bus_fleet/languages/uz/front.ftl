## Page 1 of a fleet of buses
tile-emissions = Emissiya, { $first }–{ $last } jami

## Pages 2 to 8 of a fleet of buses
assessed-title = { $project }: { AMOUNT($electricity, range: "yes") } elektr energiyasi; avtobuslarning oʻzi dizel va gaz yoqmaydi
assessed-left-out = <b>Nima baholanmagan.</b> Yoʻlovchilar avtomobildan voz kechadimi, yoʻlkira avtobuslar xarajatini qoplaydimi va qaysi yoʻnalishlar foyda koʻradi.
supported-informal = <b>Kim ishlaydi.</b> Haydovchilar, avtobuslarga texnik xizmat koʻrsatuvchilar va zaryadlash xodimlari. Bu ishlarning koʻpi har qanday avtobusda ham bor.
additional-standfirst = Har bir elektrobus boshqa avtobuslar ishini oʻziga oladi. Javoblar qoʻshimcha xarajatni toʻlash uchun boshqa xarajatlar qisqartirilishi va davlat yigʻganini sarflashi bilan farq qiladi.
additional-which = <b>Qaysi javob toʻgʻri?</b> Qoʻshimcha xarajat boshqa holda sarflanmaydigan pul hisobidan toʻlansa — birinchisi. Operator yoki shahar boshqa xarajatlarini oʻzgartirsa — ikkinchisi. Buni koʻrsatadigan budjet topilmadi.
money-not-in-figures = Yoʻlkira, depo ijarasi va operator soliqlari: operator hisobotlari topilmadi. Havo, shovqin va qulaylik pulda baholanmagan. Bu xarajat va foyda tahlili emas.
emissions-standfirst = Bu yoqilgʻi taʼminoti bilan barcha issiqxona gazlari; elektr energiyasi ikki usulda hisoblangan. Biz ularning birini ustun qoʻymaymiz.
if-marginal = zaryadlashni { marginal-fuel } stansiyalari taʼminlasa
if-combined-firm = rasmiy koeffitsiyent boʻyicha (faqat karbonat angidrid)
if-buses-for-buses = faqat boshqa avtobuslardan voz kechilsa
if-spent-elsewhere = avtobuslar uchun boshqa xarajatlar qisqartirilsa
