## Sign off, for the plant and its cars
attachment-output-by-year = Ishlab chiqarilgan avtomobillar, har bir hajm holatida
attachment-fleet-by-year = Sotilgan va foydalanilayotgan avtomobillar, bosib oʻtilgan masofa
attachment-turnover-by-year = Zavod aylanmasi
attachment-purchases = Zavod xaridlari, kelib chiqishi va tarmoqlar boʻyicha
attachment-life-cycle-emissions = Bitta avtomobilning butun davrdagi emissiyasi, bosqichlar boʻyicha
