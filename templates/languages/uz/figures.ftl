## Figures: titles are findings
jobs-chart-subtitle = { $country }da { registered }ish oʻrinlari, boshqa joylardagi yoʻqotishlar ayirilmagan, { $first }–{ $last }, model hisobi; chiziqlar: 10 ta hisob-kitobdan 9 tasi
jobs-chart-alt = { $country }da bogʻliq { registered }ish oʻrinlari, yillar boʻyicha ustunlar, model hisobi. { $total }, yillar boʻyicha: { $totals } { $year }-yilda: { $parts }.
channel-direct = Loyihada
channel-indirect = Taʼminot zanjiri
channel-induced = Ish haqi sarfi

emissions-chart-title-lower = Qaysi elektr energiyasi hisobga olinmasin, emissiya kamayadi; miqdori elektr manbaiga bogʻliq
emissions-chart-title-higher = Qaysi elektr energiyasi hisobga olinmasin, emissiya koʻpayadi; miqdori elektr manbaiga bogʻliq
emissions-chart-title-mixed = Emissiya kamayadimi — bu elektr energiyasi qayerdan kelishiga bogʻliq boʻlishi mumkin
emissions-chart-subtitle = Emissiyaning oʻzgarishi, { $first }–{ $last }-yillarda qurilganlar, butun foydalanish davri, mln t CO<sub>2</sub>-ekv.; tasmalar: 10 ta hisob-kitobdan 9 tasi
emissions-chart-alt = { $first }–{ $last }-yillarda qurilganlarning butun foydalanish davridagi emissiyasi oʻzgarishi, oraliqli nuqtalar, million tonna CO2 ekvivalenti, manfiy qiymat — kamayish. { $parts }

milestones-undated = <b>Sanasiz eʼlon qilingan:</b> { $steps }.

output-chart-subtitle = Ishlab chiqarish hajmi, { $unit }, { $first }–{ $last }; chiziqlar: 10 ta hisob-kitobdan 9 tasi
output-chart-alt = Yillar boʻyicha ishlab chiqarish hajmi ustunlari, { $unit }. { $name }: { $y0 }-yilda { $v0 }, { $y1 }-yilda { $v1 } (oraliq: { $r1 }).
output-chart-alt-announced = Kontur eʼlon qilingan hajmni koʻrsatadi: { $year }-yilda { $value }; u hech bir jamiga kirmaydi.
jobs-alt-part = { $name } { $value }
series-up = { $what } koʻpayadi: { $first_year }-yilda { $first }, { $last_year }-yilda { $last }
series-down = { $what } kamayadi: { $first_year }-yilda { $first }, { $last_year }-yilda { $last }
series-flat = { $what } { $near } atrofida qoladi
series-from-none = { $what } { $last_year }-yilda { $last } ga yetadi
series-peak = { $what } { $first } dan { $high_year }-yilda { $high } gacha koʻpayadi, soʻng { $last_year }-yilda { $last } gacha kamayadi
series-trough = { $what } { $first } dan { $low_year }-yilda { $low } gacha kamayadi, soʻng { $last_year }-yilda { $last } gacha koʻpayadi
series-swings = { $what }, asosiy baho: { $low_year }-yilda { $low }, { $high_year }-yilda { $high }
series-jobs = Bogʻliq ish oʻrinlari soni
series-output = Biz faraz qilgan ishlab chiqarish hajmi
if-average = qayta tiklanuvchi energiya farazdagidek oʻssa
if-marginal = elektrni { marginal-fuel } stansiyalari bersa
if-frozen = elektr tarmogʻi { $base_year }-yildagidek qolsa
if-state-spending = davlat budjeti muvozanatda qolsa
if-household-spending = uy xoʻjaliklari boshqa xarajatlarini ham oʻzgartirsa
if-reference-case = bazaviy holat
comma-year = { $dated ->
    [no] {""}
   *[yes] {", "}{ $year }
  }
