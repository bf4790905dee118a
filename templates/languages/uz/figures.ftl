## Figures: titles are findings
jobs-chart-title-up = Bogʻliq ish oʻrinlari koʻpayadi: { $from } tadan { $to } taga
jobs-chart-title-from-none = Bogʻliq ish oʻrinlari { $last }-yilda { $to } taga yetadi
jobs-chart-title-down = Bogʻliq ish oʻrinlari kamayadi: { $from } tadan { $to } taga
jobs-chart-title-flat = Bogʻliq ish oʻrinlari { $to } ta atrofida qoladi
jobs-chart-subtitle = { $country }da { registered }ish oʻrinlari, boshqa joylardagi yoʻqotishlar ayirilmagan, { $first }–{ $last }, model hisobi; chiziqlar: 10 ta hisob-kitobdan 9 tasi
jobs-chart-alt = { $country }da bogʻliq { registered }ish oʻrinlari, yillar boʻyicha ustunlar, model hisobi. { $total }, yillar boʻyicha: { $totals } { $year }-yilda: { $parts }.
channel-direct = Loyihada
channel-indirect = Taʼminot zanjiri
channel-induced = Ish haqi sarfi

emissions-chart-title-lower = Qaysi elektr energiyasi hisobga olinmasin, emissiya kamayadi; miqdori elektr manbaiga bogʻliq
emissions-chart-title-higher = Qaysi elektr energiyasi hisobga olinmasin, emissiya koʻpayadi; miqdori elektr manbaiga bogʻliq
emissions-chart-title-mixed = Emissiya kamayishi elektr energiyasi qayerdan kelishiga bogʻliq boʻlishi mumkin
emissions-chart-subtitle = Emissiyaning oʻzgarishi, { $first }–{ $last }-yillarda qurilganlar, butun foydalanish davri, mln t CO<sub>2</sub>-ekv.; chiziq: 10 ta hisob-kitobdan 9 tasi
emissions-chart-alt = { $first }–{ $last }-yillarda qurilganlarning butun foydalanish davridagi emissiyasi oʻzgarishi, oraliqli nuqtalar, million tonna CO2 ekvivalenti, manfiy qiymat — kamayish. { $parts }
rule-average = Elektr tarmogʻi farazdagidek rivojlansa
rule-marginal = Elektr energiyasini { marginal-fuel } stansiyalari bersa
rule-frozen = Elektr tarmogʻi { $year }-yildagidek qolsa

milestones-undated = <b>Sanasiz eʼlon qilingan:</b> { $steps }.

output-chart-title-up = Ishlab chiqarish hajmi oʻsadi: { $y0 }-yilda { $v0 }, { $y1 }-yilda { $v1 }
output-chart-title-down = Ishlab chiqarish hajmi kamayadi: { $y0 }-yilda { $v0 }, { $y1 }-yilda { $v1 }
output-chart-title-flat = Ishlab chiqarish hajmi yiliga { $v1 } atrofida qoladi
output-chart-subtitle = Ishlab chiqarish hajmi, { $unit }, { $first }–{ $last }; chiziqlar: 10 ta hisob-kitobdan 9 tasi
output-chart-alt = Yillar boʻyicha ishlab chiqarish hajmi ustunlari, { $unit }. { $name }: { $y0 }-yilda { $v0 }, { $y1 }-yilda { $v1 } (oraliq: { $r1 }).
output-chart-alt-announced = Kontur eʼlon qilingan hajmni koʻrsatadi: { $year }-yilda { $value }; u hech bir jamiga kirmaydi.
jobs-alt-part = { $name } { $value }
by-rule-average = Qayta tiklanuvchi energiya farazdagidek oʻssa
