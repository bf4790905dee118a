## One car
heading-cars = Har bir avtomobil butun foydalanish davrida
car-not-estimated = <b>Avtomobilning hayotiy sikli:</b> baholanmagan, sababi: { $reason }.
car-counted = Avtomobilning butun hayoti davomida uni va batareyasini ishlab chiqarish, yoqilgʻi yoki elektr energiyasi yetkazib berish va yurish hisobga olinadi. Avtomobilni utilizatsiya qilish uni ishlab chiqarish tarkibida, batareyalarniki esa alohida koʻrsatilgan. Qayta olinadigan materiallar uchun hech narsa chegirilmagan. Plug-in gibrid ikki marta berilgan: faraz qilinganidek zaryadlanadigan va kam zaryadlanadigan.
lifecycle-title = { $year }-yilda ichki bozorda sotilgan avtomobilning butun foydalanish davridagi emissiyasi, bosqichlar boʻyicha, kilometriga g CO<sub>2</sub>-ekv.
lifecycle-subtitle = IPCC AR6 GWP100, model hisobi; chiziq: 10 ta hisob-kitobdan 9 tasi
lifecycle-alt = { $year }-yilda sotilgan avtomobillarning hayotiy sikl emissiyasi, kilometriga gramm CO2 ekvivalentida, qatlamli ustunlar, eng kattasi birinchi. Har bir ustun qismlari: { $stages }. { $total }: { $parts }
breakeven-title = Avtomobil emissiyasi, ishlab chiqarilishini ham qoʻshganda, shu oʻlchamdagi benzinli avtomobilnikidan oshmay qoladigan masofa, km, { $year_of_rows }-yilda sotilgan
car-beside-electric = <b>Emissiya qayerda oshadi?</b> Kamida bitta javobda butun foydalanish davrida kilometriga { $other } chiqarganidan kam chiqarmaydi: { $more } ({ $year }-yilda sotilgan). Uning oʻrnini olsa, emissiya oshishi mumkin.
rivals-title = Boshqa tarmoq koeffitsiyentlari bitta avtomobil uchun boshqa natija beradi: quduqdan gʻildirakkacha, { $year_of_rows }-yilda sotilgan
rivals-note = Tarmoq koeffitsiyentlari oʻzgarmaydi. Oʻzimizniki moʻrida — { $own }, yoqilgʻi taʼminoti va yoʻqotilgan metan bilan. Boshqalarning koeffitsiyentlari, har biri oʻz gazlari va bosqichlari bilan: { $others }, ishlab chiqarishda.
column-car = Avtomobil
column-never = Hech qachon, hisob-kitoblar ulushi
grid-of-frozen = Oʻz bahomiz
grid-of-rival-ember = Ember, hayotiy sikl
grid-of-rival-electricity-maps = Electricity Maps, hayotiy sikl
grid-of-rival-ifi = IFI, faqat moʻri
