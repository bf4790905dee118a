## Avtobuslar parki haqida bir daqiqada aytiladigan soʻz
spoken-tile-cost = Boshqa avtobuslarga nisbatan xarajat, joriy qiymatda: { $cost_present_spoken }.
spoken-tile-air = Koʻchalardagi chiqindi gazlar, azot oksidlari: { $nox_city_spoken }.
