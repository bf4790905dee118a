## Inputs of emissions, energy and air quality, as they are called in print
assumption-grid-target-met = 2030-yilda qayta tiklanuvchi energiya ulushi, maqsad bajarilsa
assumption-grid-target-missed = 2030-yilda qayta tiklanuvchi energiya ulushi, maqsad bajarilmasa
assumption-grid-methane-stress = Metan yoʻqotilishi, keskin hisob
assumption-grid-abroad-any-renewable-share = Maqsad yilidagi qayta tiklanuvchi energiya ulushi, { $any1 }
assumption-grid-target-year = Elektr tarmogʻi maqsad yili
assumption-grid-later-change = Maqsad yilidan keyin tarmoqning yillik oʻzgarishi
assumption-grid-added-gas-power = Qoʻshimcha gaz energiyasining moʻri emissiyasi
assumption-grid-gas-per-kwh = Elektr energiyasi uchun yoqiladigan gaz
assumption-grid-methane-loss = Gaz zanjirida yoʻqotiladigan metan
assumption-grid-official = Yangi yuklama uchun eʼlon qilingan tarmoq emissiya koeffitsiyenti
assumption-grid-gas-compression = Gazni siqish uchun elektr energiyasi
assumption-grid-marginal-any = Qoʻshimcha elektr energiyasidagi ulush: { $any1 }
assumption-grid-abroad-any-marginal-any = Qoʻshimcha elektr energiyasidagi ulush: { $any2 }, { $any1 }
assumption-air-petrol-sulphur = Benzindagi oltingugurt
assumption-air-diesel-sulphur = Dizel yoqilgʻisidagi oltingugurt

factor-battery-making = Batareya tayyorlash
factor-distribution-losses = Taqsimlash tarmoqlaridagi yoʻqotishlar
factor-fuel-supply = Yoqilgʻi taʼminoti
factor-plant-exhaust = Yoqilgan yoqilgʻining ifloslantiruvchi moddalari
factor-plant-intensity = Elektr stansiyalari moʻrisidan chiqadigan emissiya
factor-tyre-wear = Shina zarralari
factor-brake-wear = Tormoz zarralari
factor-road-wear = Yoʻl qoplamasi zarralari
factor-wear-share = Yeyilish zarralarining mayda qismi
factor-generation = Bir yilda ishlab chiqarilgan elektr energiyasi
factor-generation-share = Ishlab chiqarilgan elektr energiyasidagi ulush
factor-fuel-price = Yoqilgʻi narxi
factor-gwp100 = Gazning 100 yillik isitish taʼsiri
factor-power-fuel-supply = Elektr stansiyalari yoqilgʻi taʼminoti
factor-station-use = Elektr stansiyalarining oʻz ehtiyoji
factor-battery-disposal = Batareya utilizatsiyasi
factor-gwp20 = Gazning 20 yillik isitish taʼsiri

## What follows the load: before the word for power plants
marginal-fuel = { $marginal_fuel ->
    [gas] gaz
    [coal] koʻmir
    [oil] mazut
    [other] rostlovchi
   *[fossil] issiqlik
}

## Cars beside those of the plant

## Boundaries, rules of electricity, stages
stage-battery = Batareya tayyorlash
stage-fuel-supply = Yoqilgʻi va elektr taʼminoti
stage-end-of-life = Batareya utilizatsiyasi
stage-total = Jami

## Sign cases of a break-even

## Pollutants
pollutant-co = Uglerod oksidi
pollutant-nox = Azot oksidlari
pollutant-nmvoc = Uchuvchan organik birikmalar
pollutant-nh3 = Ammiak
pollutant-so2 = Oltingugurt dioksidi
pollutant-pm25 = Mayda zarralar
stack-air-title = Moʻrilardan chiqadigan ifloslantiruvchi moddalar, chiqadigan joyi boʻyicha
stack-air-note = Yoqilgan yoqilgʻi yoqilgʻi birligiga toʻgʻri keladigan Yevropa koʻrsatkichlariga koʻpaytirilgan; qurilma turi koʻrsatilgan boʻlsa, shu tur boʻyicha. Filtrlar zaifroq joyda emissiya koʻproq. Joylar qoʻshilmaydi: havo qayerda yaxshilanishi yoki yomonlashishi moʻrilar joyiga bogʻliq. Yonishdan boshqa jarayonlarning changi va gazlari hisobga olinmagan.

## What is not estimated
note-health-damage = Sogʻliqqa zarar, pulda
note-abatement-cost = Oldi olingan bir tonna narxi
note-peak-load = Elektr tarmogʻining eng yuqori yuklamasi
note-national-target-share = Milliy iqlim maqsadidagi ulush
