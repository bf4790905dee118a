## Tables of the annex
annex-ownership = Elektr va boshqa avtobuslar xarajati, joriy qiymatda
annex-abatement = Oldi olingan tonna narxi
annex-air = Barcha yillardagi havo ifloslantiruvchilari, chiqish joyi boʻyicha
annex-energy = Energiya, { $year }-yil
side-fleet = Elektrobuslar
side-before = Almashtiriladigan avtobuslar
side-change = Oʻzgarish
tax-running-taxes = Energiya va ehtiyot qismlardagi soliqlar
abatement-cost-per-tonne = soliqlar bilan
abatement-without-taxes = soliqlarsiz
abatement-in-dollars = dollarda
component-exhaust = Chiqindi gazlar
component-wear = Shina, tormoz va yoʻl yeyilishi
component-power-plants = Elektr stansiyalari
component-new-service = Yangi qatnovlar
