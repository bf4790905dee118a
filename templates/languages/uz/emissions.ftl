## Inputs of emissions, energy and air quality, as they are called in print
assumption-grid-target-met = 2030-yilda qayta tiklanuvchi energiya ulushi, maqsad bajarilsa
assumption-grid-target-missed = 2030-yilda qayta tiklanuvchi energiya ulushi, maqsad bajarilmasa
assumption-grid-methane-stress = Metan yoʻqotilishi, keskin hisob
assumption-grid-abroad-any-renewable-share = Maqsad yilidagi qayta tiklanuvchi energiya ulushi, { $any1 }
assumption-air-petrol-sulphur = Benzindagi oltingugurt
assumption-air-diesel-sulphur = Dizel yoqilgʻisidagi oltingugurt

factor-battery-making = Batareya tayyorlash
factor-distribution-losses = Taqsimlash tarmoqlaridagi yoʻqotishlar
factor-fuel-supply = Yoqilgʻi taʼminoti
factor-plant-exhaust = Elektr stansiyalarining ifloslantiruvchi moddalari
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

## What is not estimated
note-health-damage = Sogʻliqqa zarar, pulda
note-abatement-cost = Oldi olingan bir tonna narxi
note-peak-load = Elektr tarmogʻining eng yuqori yuklamasi
note-national-target-share = Milliy iqlim maqsadidagi ulush
