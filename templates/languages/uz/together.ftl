## Inputs moved together. A message that speaks of all draws, of no draw or of no input has to hold $joint: one of these
joint-short-turns = bir nechta faraz birga chegaralari tomon { $part } surilsa, ishora oʻzgaradi
joint-short-holds = bir nechta faraz birga surilganda ham
joint-short-unknown = bir nechta faraz birga: hisoblanmagan
joint-cell-turns = { $part } surilsa, ishora oʻzgaradi
joint-cell-holds = ishora oʻzgarmaydi
joint-part-half = yoʻlning yarmigacha
joint-part-three-quarters = yoʻlning toʻrtdan uch qismigacha
joint-impossible = mumkin emas

## Groups of inputs: in a sentence, and in a table
joint-inputs-all = barcha farazlar
joint-inputs-prices = narx va soliq farazlari
joint-inputs-grid = elektr tarmogʻi farazlari
joint-inputs-fuels = yoqilgʻi va gaz farazlari
joint-inputs-plant = loyiha va taʼminotchilar farazlari
joint-inputs-households = uy xoʻjaliklari farazlari
joint-inputs-reference = bazaviy holat farazlari
joint-inputs-other = boshqa farazlar

## The page on them
joint-finding-half = Barcha farazlar bir vaqtda noqulay chegaralari tomon yoʻlning yarmigacha surilsa, ishorasi oʻzgaradi: { $what }
joint-finding-half-some = Barcha farazlar bir vaqtda noqulay chegaralari tomon yoʻlning yarmigacha surilsa, { $of } ta javobdan { $turned } tasining ishorasi oʻzgaradi
joint-finding-three-quarters = Barcha farazlar bir vaqtda noqulay chegaralari tomon yoʻlning toʻrtdan uch qismigacha surilsa, ishorasi oʻzgaradi: { $what }
joint-finding-three-quarters-some = Barcha farazlar bir vaqtda noqulay chegaralari tomon yoʻlning toʻrtdan uch qismigacha surilsa, { $of } ta javobdan { $turned } tasining ishorasi oʻzgaradi
joint-finding-holds = Barcha farazlar bir vaqtda noqulay chegaralari tomon yoʻlning toʻrtdan uch qismigacha surilsa ham, birorta ishora oʻzgarmaydi
joint-finding-unknown = Farazlar birga nima qilishi bu tadqiqotga kirmagan
joint-unknown-why = Oraligʻi bor farazlar ikkitadan kam yoki tadqiqot combined_cases jadvalisiz bajarilgan.
joint-means = Model hisob-kitoblari yuqori va quyi qiymatlarni aralashtiradi, shuning uchun xatolar qisman bir-birini yoʻqotadi. Bir tomonga yoʻnalgan xatolar esa qoʻshiladi. Bu yerda barcha farazlar eng maqbul qiymatlardan koʻrsatkich uchun noqulay yoki qulay chegaralar tomon yoʻlning bir qismigacha suriladi. Ikkala tomon ham tuzilishiga koʻra kam uchraydi va hech bir oraliqqa kirmaydi. Ularning ehtimolini hech kim bilmaydi.
joint-sides-title = Barcha farazlar bir vaqtda, noqulay va qulay chegaralari tomon yoʻlning bir qismigacha
joint-subtitle = { $year }-yil koʻrsatkichlari, { $first }–{ $last } yigʻindilari; { $units }
joint-note = Qalin sonning ishorasi asosiy bahonikidan farq qiladi.
joint-groups-title = Har safar bitta farazlar guruhi: noqulay chegaralar tomon yoʻlning yarmi; toʻrtdan uch qismi
joint-groups-subtitle = { $year }-yil koʻrsatkichlari, { $first }–{ $last } yigʻindilari; { $units }; boshqa guruhlar asosiy bahodagidek
joint-groups-note = Qalin sonning ishorasi asosiy bahonikidan farq qiladi. –: guruhdagi birorta faraz koʻrsatkichga taʼsir qilmaydi. Har bir qator farazlari: combined_cases.csv.
column-joint-adverse-three-quarters = Noqulay,
    toʻrtdan uch
column-joint-adverse-half = Noqulay,
    yarmi
column-joint-central = Asosiy
    baho
column-joint-favourable-half = Qulay,
    yarmi
column-joint-favourable-three-quarters = Qulay,
    toʻrtdan uch
column-joint-group = Farazlar guruhi
question-jobs = ish oʻrinlari
question-value-added = qoʻshilgan qiymat
question-emissions = emissiya
question-public-money = davlat mablagʻlari
question-foreign-exchange = chet el valyutasi
