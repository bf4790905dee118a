## Elektr stansiyasi haqida bir daqiqada aytiladigan soʻz
spoken-tile-power = Stansiya yiliga { $generation_spoken } energiya berishi mumkin.
spoken-tile-jobs = { $country }dagi doimiy ish oʻrinlari: { $answers }.
spoken-tile-emissions = Barcha yillardagi emissiya: { $answers }.
spoken-tile-public-money = Qurilishga { $jobs_building_spoken } ketishi mumkin, yaʼni bir kishining shuncha yillik mehnati.
