## Tables of the annex
annex-power = Elektr energiyasi
annex-built = Stansiya qurilishi
annex-power-cost = Kilovatt-soat tannarxi
annex-rules = Nima siqib chiqariladi, har bir usul boʻyicha
annex-rules-factors = Siqib chiqariladigan elektr energiyasining emissiyalari, { $year }-yil
annex-rules-life = Barcha yillarda emissiyalar oʻzgarishi, har bir usul boʻyicha
annex-life-cycle = Stansiyani yaratish va uning qoplanish oylari
annex-power-cost-beside = Yonida: toʻlov va yoqilmagan gaz
boundary-official = eʼlon qilingan
boundary-stack = quvurda
boundary-territorial = yoqilgʻi yetkazish bilan
gas-co2 = CO<sub>2</sub>, quvurda
gas-co2e = CO<sub>2</sub>-ekv., yoqilgʻi yetkazish bilan
quantity-store-loss = Jamlagichdagi yoʻqotish
rules-reservoir-hydro = Suv omboridan chiqadigan metan baholanmagan: mediana qiymatga u kirmaydi va ushbu suv ombori boʻyicha tadqiqot berilmagan.
annex-own-stack = Stansiyaning oʻzi nima chiqaradi
annex-storage = Jamlagich soatlar orasida koʻchirganining emissiyalari
