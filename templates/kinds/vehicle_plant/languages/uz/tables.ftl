## Tables of the annex
annex-running-costs = Avtomobil egalari nimaga koʻproq yoki kamroq sarflaydi, { $year }-yil
annex-running-costs-jobs = Bundan kelib chiqadigan ish oʻrinlari, { $year }-yil
annex-biogenic = Etanolning karbonat angidridi, barcha yigʻindilardan tashqari
component-methane-stress = Oʻzgarish, metan koʻproq yoʻqotilsa
component-exhaust = Chiqindi gazlar
component-wear = Shina, tormoz va yoʻl yeyilishi
component-power-plants = Elektr stansiyalari
