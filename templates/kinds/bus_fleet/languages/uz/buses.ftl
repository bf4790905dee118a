## Emissions of buses
cumulative-subtitle = Emissiyaning yigʻma oʻzgarishi, mln t CO<sub>2</sub>-ekv., { $first }–{ $last }, quduqdan gʻildirakkacha
cumulative-alt = { $first }–{ $last }-yillarda emissiyaning yigʻma oʻzgarishi; polosalar model hisob-kitoblarining yarmini va 10 tadan 9 tasini qamraydi. { $parts }
component-electric-buses = Elektrobuslar
component-replaced-buses = Almashtirilgan avtobuslar
emissions-chart-subtitle = Emissiya oʻzgarishi, { $first }–{ $last }, quduqdan gʻildirakkacha, mln t CO<sub>2</sub>-ekv.; tasmalar: 10 ta hisob-kitobdan 9 tasi
emissions-chart-alt = { $first }–{ $last }-yillarda emissiya oʻzgarishi, oraliqli nuqtalar, million tonna CO2 ekvivalenti, manfiy — kam. { $parts }

## From gross to net
step-new-service = Shundan yangi qatnovlar, alohida
step-replaced-buses = Endi qatnamaydigan avtobuslar

## Checks
check-bus-energy = Avtobusning bir kilometrga elektr energiyasi
check-bus-energy-inside = { $year }-yilda avtobus hisoblagich boʻyicha { $value } kVt-soat/km sarflaydi, bu shahar avtobuslari uchun { $low }–{ $high } oraligʻida.
check-bus-energy-outside = { $year }-yilda avtobus hisoblagich boʻyicha { $value } kVt-soat/km sarflaydi, bu shahar avtobuslari uchun { $low }–{ $high } oraligʻidan tashqarida: boʻsh avtobus yoki batareya chiqishidagi koʻrsatkich.
check-bus-diesel = Almashtirilgan avtobusning bir kilometrga dizel yoqilgʻisi
check-bus-diesel-inside = { $year }-yilda almashtirilgan dizel avtobus { $value } MJ/km sarflaydi, bu shahar avtobuslari uchun { $low }–{ $high } oraligʻida.
check-bus-diesel-outside = { $year }-yilda almashtirilgan dizel avtobus { $value } MJ/km sarflaydi, bu shahar avtobuslari uchun { $low }–{ $high } oraligʻidan tashqarida: boʻsh avtobus, mikroavtobus yoki boshqa birlikdagi koʻrsatkich.
check-bus-cng = Almashtirilgan avtobusning bir kilometrga gazi
check-bus-cng-inside = { $year }-yilda almashtirilgan gaz avtobusi { $value } MJ/km sarflaydi, bu shahar avtobuslari uchun { $low }–{ $high } oraligʻida.
check-bus-cng-outside = { $year }-yilda almashtirilgan gaz avtobusi { $value } MJ/km sarflaydi, bu shahar avtobuslari uchun { $low }–{ $high } oraligʻidan tashqarida: boʻsh avtobus, mikroavtobus yoki boshqa birlikdagi koʻrsatkich.
check-bus-distance = Avtobusning yillik masofasi
check-bus-distance-inside = { $year }-yilda parkning bitta avtobusi { $value } km yuradi, yuqori chegara — { $high }, undan oshmaydi.
check-bus-distance-outside = { $year }-yilda parkning bitta avtobusi { $value } km yuradi, yuqori chegara — { $high }, undan oshadi: kunlar yoki soatlar ikki marta hisoblangan.
check-battery-price = Yangi batareya narxi
check-battery-price-inside = { $year }-yilda yangi batareya narxi — 1 kVt-soat uchun { $value } dollar, bu { $low }–{ $high } oraligʻida.
check-battery-price-outside = { $year }-yilda yangi batareya narxi — 1 kVt-soat uchun { $value } dollar, bu { $low }–{ $high } oraligʻidan tashqarida: minglar bilan millionlar aralashtirilgan boʻlishi mumkin.

## Key figures in charts and tables of how sure
note-modal-shift = Avtomobildan voz kechadigan yoʻlovchilar
note-making-of-buses = Avtobuslar va ularning batareyalarini ishlab chiqarish
note-night-charging = Soatlar boʻyicha zaryadlash

## What the buses do
heading-bus-emissions = Elektr energiyasining uch usuli boʻyicha emissiya
bus-emissions-rules = Rasmiy koeffitsiyentni xalqaro banklar yangi yuklama uchun eʼlon qiladi, u barcha yillarda oʻzgarmaydi. Unda faqat moʻridan chiqadigan karbonat angidrid hisoblanadi. Qolgan ikki usuldan birida tarmoq maqsadli koʻrsatkichi tomon rivojlanadi, ikkinchisida butun elektr energiyasini { marginal-fuel } elektr stansiyalari beradi. Yoqilgʻi taʼminoti bilan hisoblaganda, yoʻlda yoʻqotilgan metan elektr energiyasi uchun ham, gaz avtobuslari uchun ham birdek hisobga olinadi. Dizel yoqilgʻisi taʼminotining bir qismi mamlakatdan tashqarida.
bus-emissions-subtitle = Emissiya oʻzgarishi, { $first }–{ $last }, ming t (rasmiy koeffitsiyent: CO<sub>2</sub>; boshqalar: CO<sub>2</sub>-ekv.); tasmalar: 10 ta hisob-kitobdan 9 tasi
bus-emissions-alt = { $first }–{ $last }-yillarda emissiya oʻzgarishi, oraliqli nuqtalar, ming tonna, manfiy — kam. { $parts }
energy-by-carrier = { $year }-yilda endi sarflanmaydigan energiya va elektrobuslar sarfi
energy-by-carrier-subtitle = { $year }-yildagi energiya, GVt-soat; elektr energiyasi — hisoblagich boʻyicha, yoqilgʻi — sof energiya boʻyicha; tasmalar: 10 ta hisob-kitobdan 9 tasi
energy-by-carrier-alt = { $year }-yilda energiya tashuvchilar boʻyicha energiya, oraliqli nuqtalar, GVt-soat. { $parts }
waterfall-title-buses = { $year }-yilda endi qatnamaydigan avtobuslar bilan { SIZE($buses_lost) } yoʻqoladi
carrier-electricity = Elektr energiyasi
carrier-diesel = Dizel
carrier-cng = Gaz
heading-bus-cost = Bir tonna narxi — butun loyiha emas, boshqa avtobuslar bilan farq
ownership-capital = Xaridlar, xizmat muddatida toʻlanadi
ownership-energy = Energiya
ownership-maintenance = Xizmat va taʼmir
ownership-batteries = Yangi batareyalar
ownership-wages = Haydovchilar va zaryadlash xodimlari
ownership-total = Jami
ownership-note = Xaridlar xizmat muddati davomidagi yillik toʻlovlarga foizlari bilan taqsimlangan; { $last }-yildan keyingi toʻlovlar kirmagan.
capital-buses-and-chargers = Avtobus va zaryadlash
capital-depot-and-grid = Depo va tarmoqqa ulash
cost-per-tonne-chart-higher = Oldi olingan tonna barcha usullar boʻyicha xarajat talab qiladi
cost-per-tonne-chart-lower = Oldi olingan tonna barcha usullar boʻyicha pulni tejaydi
cost-per-tonne-chart-mixed = Oldi olingan tonna xarajatmi yoki tejashmi — aniq emas
cost-per-tonne-chart-some = Ayrim qoidalar boʻyicha oldi olingan bir tonna narxini aytib boʻlmaydi
cost-per-tonne-chart-subtitle = Qoʻshimcha xarajatning oldi olingan tonnalarga nisbati, ikkalasi ham diskontlangan (boshqa betlardagi tonnalar esa yoʻq), { $first }–{ $last }, { $year }-yil narxlarida; tasmalar: 10 ta hisob-kitobdan 9 tasi
cost-per-tonne-chart-alt = Oldi olingan bir tonna narxi, oraliqli nuqtalar, { $first }–{ $last }. { $parts }
