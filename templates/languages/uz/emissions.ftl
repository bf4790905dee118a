## Inputs of emissions, energy and air quality, as they are called in print
assumption-grid-abroad-any-renewable-share = Maqsad yilidagi qayta tiklanuvchi energiya ulushi, { $any1 }
assumption-grid-marginal-any = Qoʻshimcha elektr energiyasidagi ulush: { $any1 }
assumption-grid-abroad-any-marginal-any = Qoʻshimcha elektr energiyasidagi ulush: { $any2 }, { $any1 }

## What follows the load: before the word for power plants
marginal-fuel = { $marginal_fuel ->
    [gas] gaz
    [coal] koʻmir
    [oil] mazut
    [other] rostlovchi
   *[fossil] issiqlik
}

## Boundaries, rules of electricity, stages
stage-battery = Batareya tayyorlash
stage-fuel-supply = Yoqilgʻi va elektr taʼminoti
stage-end-of-life = Batareya utilizatsiyasi
stage-total = Jami

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
