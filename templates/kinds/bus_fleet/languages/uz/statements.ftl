## Avtobus parkining birinchi beti
ask-cost = Avtobuslar qanchaga tushadi?
cost-more = Joriy qiymatda almashtirilgan avtobuslardan taxminan { SIZE($cost_present, range: "yes") } qimmatroq.
cost-less = Joriy qiymatda almashtirilgan avtobuslardan taxminan { SIZE($cost_present, range: "yes") } arzonroq.
cost-open = Aniq emas; almashtirilgan avtobuslardan joriy qiymatdagi farqi: { CHANGE($cost_present, range: "yes") }.
cost-alike = Boshqa avtobuslar bilan bir xil.
ask-air = { $place } havosi tozaroq boʻladimi?
air-cleaner = { $nox_city_from }–{ $nox_city_until }-yillarda chiqindi gazlarda azot oksidlari { SIZE($nox_city) } kam boʻladi; havoning oʻzi modellashtirilmagan.
air-dirtier = Yoʻq. { $nox_city_from }–{ $nox_city_until }-yillarda chiqindi gazlarda azot oksidlari { SIZE($nox_city) } koʻp boʻladi; havoning oʻzi modellashtirilmagan.
air-open = Aniq emas; { $nox_city_from }–{ $nox_city_until }-yillarda chiqindi gazlardagi azot oksidlari oʻzgarishi: { CHANGE($nox_city, range: "yes") }.
air-alike = Chiqindi gazlardagi azot oksidlari oʻlchanadigan darajada oʻzgarmaydi.
emissions-official = Almashtirilgan avtobuslarga nisbatan ha, barcha usullar boʻyicha; rasmiy koeffitsiyent boʻyicha faqat CO<sub>2</sub> { $emissions_official_from }–{ $emissions_official_until }-yillarda { SIZE($emissions_official) } kam boʻladi.
means-cost-and-loss = Bu kamayish almashtirilgan avtobuslardan joriy qiymatda taxminan { SIZE($cost_present) } qimmatroq; eng yaxshi javobimiz boʻyicha { SIZE($best) } yoʻqoladi.
means-cost = Bu kamayish almashtirilgan avtobuslardan joriy qiymatda taxminan { SIZE($cost_present) } qimmatroq.
