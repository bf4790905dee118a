## Pages 2 to 8
assessed-standfirst-claims = Eʼlon qilingan raqamlar — boshqalarning bayonotlari. Ulardan prognoz sifatida foydalanmaymiz va ularni hech bir jamiga qoʻshmaymiz.
assessed-standfirst-no-claims = Loyiha haqida boshqalar aytgan fikrlar toʻplanmagan. Baho { $first }–{ $last }-yillarni qamraydi.
steps-title = Nima boʻldi va nima vaʼda qilindi
column-when = Qachon
column-what = Nima boʻldi yoki vaʼda qilindi
disputed-title = Boshqa manbalar zid keladigan yoki toʻldiradigan bayonotlar

supported-standfirst = { job-is } Loyiha xodimlarini, { $country }dagi taʼminotchilar va ularning taʼminotchilaridagi ish oʻrinlarini hamda xodimlar sarfi bilan bogʻliq ish oʻrinlarini sanaymiz.
supported-division = { $name } ({ $value })
supported-kind = <b>Qanday ish oʻrinlari.</b> Taʼminotchilarda bogʻliq ish oʻrinlarining koʻpi quyidagi tarmoqlarda: { $parts }.
supported-range = <b>Oraliq.</b> Asosiy sabab: { $driver } farazining noaniqligi.
supported-building = <b>Qurilish.</b> Maydonlardagi ishlar taxminan { $sites }, taʼminotchilar bilan birga { $whole } talab qiladi. Kishi-yil — bir ish oʻrni, bir yil davomida. Bular hech bir jamiga kirmaydi.
supported-building-not-estimated = <b>Qurilish.</b> Qurilishdagi ish oʻrinlari baholanmagan, sababi: { $reason }.
region-heading = Hududda, boshqa joylardagi yoʻqotishlar ayirilmagan
region-share = Bu hududdagi barcha ish oʻrinlarining { $value } qismi ({ $range }).
region-share-exact = Bu hududdagi barcha ish oʻrinlarining { $value } qismi.
region-gains = { $year }-yildagi ish oʻrinlarining taxminan { AMOUNT($value, unit: "none") } tasi loyiha joylashgan hududda{ $region }, shundan { AMOUNT($direct, unit: "none") } tasi loyihada. Qolganlari faraz qilingan ulushlar: taʼminotchilardagi ish oʻrinlarining { $indirect } va ish haqi bilan bogʻliqlarining { $induced } qismi.
region-gains-table = { $year }-yildagi ish oʻrinlarining taxminan { AMOUNT($value, unit: "none") } tasi loyiha joylashgan hududda{ $region }, shundan { AMOUNT($direct, unit: "none") } tasi loyihada. Qolganlari hudud jadvali boʻyicha hisoblangan.
region-not-told = <b>Hudud.</b> Natijalar mamlakat qismlari boʻyicha baholanmagan, sababi: { $reason }.

additional-standfirst = Loyiha bilan bogʻliq ish oʻrinlarining bir qismi loyihasiz ham boʻlardi yoki boshqalardan olinadi. Qolgani kim nimadan voz kechishiga bogʻliq.
additional-of-case = Boshqa holat nomlanmagan joyda bu yerdagi sonlar { $letter } uchun: “{ $name }”.
additional-likely = <b>Yoʻqotish ehtimoli qanday?</b> { $parts }
additional-likely-above = { $condition }: oʻsish — { $share }.
additional-likely-below = { $condition }: kamayish — { $share }.
additional-likely-every = Barcha javoblarda
additional-labour-scarce = <b>Boshqa ish oʻrinlaridan kelganlar:</b> ularning avvalgi oʻrinlari boʻsh qolsa (buni hech bir javob faraz qilmaydi), oʻzgarish { CHANGE($before, unit: "none") } oʻrniga { CHANGE($change, range: "yes") } boʻladi.
additional-which-state = Oxirgisida davlat ham qoʻshimcha tushumini sarflaydi yoki yoʻqotganini xarajatlaridan qisqartiradi.
scale-table-subtitle = { $country }da { registered }ish oʻrinlari, { $year }, model hisobi; qavsda — shu miqyosdagi 10 ta hisob-kitobdan 9 tasi
column-scale = Yillik hajm

money-part = { $value }, { $condition }
money-currency = <b>Chet el valyutasi.</b> { $year }-yil yigʻindisi { $value }, { $condition }.
money-title-unknown = Davlat mablagʻlari baholanmagan
money-value-added-net = Boshqa joylardagi yoʻqotishlardan soʻng oʻzgarish: { $parts }.
money-value-added-gross = <b>Qoʻshilgan qiymat.</b> { $year }-yilda loyiha bilan bogʻliq qoʻshilgan qiymat — { AMOUNT($gva_gross, unit: "plain") } ({ RANGE($gva_gross) }).
more-jobs-less-value-added = Eng yaxshi javobimizning asosiy bahosida ish oʻrinlari koʻpayadi, qoʻshilgan qiymat esa kamayadi: oʻrtacha hisobda yoʻqotilgan ish oʻrni yangisidan koʻproq qoʻshilgan qiymat berar edi.
money-not-heading = <b>Bu raqamlarga nima kirmaydi.</b>
money-not-cba = Bu xarajat va foyda tahlili emas.

emissions-standfirst = Javoblar bir jihatdan farq qiladi: qaysi elektr stansiyalari hisobga olinadi. Ikkala javob ham teng kuchga ega.

how-sure-standfirst = Natija unga eng koʻp taʼsir qiladigan farazlar qanchalik ishonchli boʻlsa, shunchalik ishonchli.
evidence-title = Har bir natija qanchalik asoslangan
evidence-title-all = Barcha natijalarning asoslanganligi: { $word }
evidence-title-some = { $of } ta natijadan { $count } tasining asoslanganligi: { $word }
evidence-subtitle = Soʻz bilan: yaxshi, oʻrtacha, har xil yoki zaif
evidence-a = yaxshi
evidence-b = oʻrtacha
evidence-c = har xil
evidence-d = zaif
column-result = Natija
column-evidence = Asoslanganlik
column-rests-on = Hal qiluvchi faraz
how-sure-missing = <b>Baholanmagan:</b> { $what }. Sabablari ilovada.
how-sure-missing-more = <b>Baholanmagan:</b> { $what }; yana { $count } tasi. Toʻliq roʻyxat sabablari bilan ilovada.

basis-title = Raqamlar { $assumptions } ta faraz va { $sources } ta manbaga tayanadi
basis-standfirst = Ilovada barcha manbalar keltirilgan; ushbu nashr jadvallarida barcha farazlar keltirilgan.
basis-counted-title = Nima hisobga olinadi
basis-sources-heading = Asosiy manbalar: { $of } tadan { $count } tasi
basis-column-role = Vazifasi
basis-column-name = Ismi

## Milliy jadvalsiz
at-project-title = Loyihada { AMOUNT($at_project, unit: "people", range: "yes") } ishlaydi; undan tashqaridagi ish oʻrinlari baholanmagan
at-project-title-nobody = Pul loyihadan tashqarida nimani yuzaga keltirishi baholanmagan
at-project-standfirst = { $country } boʻyicha milliy jadval yoʻq, shu bois bu sahifada faqat loyihaning oʻzi haqida maʼlum narsalar bor.
at-project-table = { $year }-yilda loyihaning oʻzi
at-project-subtitle = Kishilar va pul: yiliga { $scale } { $currency } ({ $year }); asosiy baho va 10 ta hisob-kitobdan 9 tasi oraligʻi
at-project-local = Loyihada ishlovchilar, mamlakat aholisi
at-project-foreign = Loyihada ishlovchilar, chet eldan
at-project-turnover = Sotuv
at-project-added = Loyihaning qoʻshilgan qiymati
at-project-not-heading = Nima baholanmagan va nima qilish kerak
at-project-not = <b>Baholanmagan.</b> Taʼminotchilarda va sarflangan ish haqidan ish oʻrinlari va qoʻshilgan qiymat, boshqalar yoʻqotadigan narsa hamda bularning soliqlari. Ular faqat milliy jadvaldan kelib chiqadi.
at-project-to-do = <b>Nima qilish kerak.</b> { $country }ning statistika idorasi yoki OECD eʼlon qiladigan “xarajatlar — ishlab chiqarish” jadvalini olish. Ayrim turdagi loyihalar uchun uning oʻrnini oʻxshash mamlakatlar jadvallari bosishi mumkin, xatosi oʻlchangan.
checks-failed = Oʻtilmagan tekshiruvlar
checks-failed-none = Oʻtilmagan tekshiruv yoʻq; oʻtkazilgan tekshiruvlar: { $count }. Chegaralar keng, har bir natija ham tekshirilmagan.
drivers-subtitle = Bitta faraz oʻz oraligʻining bir chegarasidan ikkinchisigacha oʻzgaradi; qolganlari asosiy bahodagidek. Birlik: { $unit }
drivers-beyond = Bunday chegaraga model hisob-kitoblarining ozi yaqinlashadi, shuning uchun bu yerdagi son javobning 10 ta hisob-kitobdan 9 tasini qamragan oraligʻidan tashqarida boʻlishi mumkin.
column-low-and-high = Quyi va yuqori qiymat
rests-on-a = { $name } (rasmiy)
rests-on-b = { $name } (eʼlon qilingan)
rests-on-c = { $name } (boshqalar bahosi)
rests-on-d = { $name } (oʻz xulosamiz)
rests-on-best = { $name }, eng yaxshi javobimiz boʻyicha
net-taxes-title = { $year }-yilda eng katta oʻzgarish: { $tax }
net-taxes-subtitle = Yiliga { $scale } { $currency } ({ $year }), boshqa joydagi yoʻqotishlardan keyin, { $of }
net-taxes-column = Soliq
net-taxes-sum = Sof tushum
tax-recycling-fee = Utilizatsiya yigʻimi
tax-profit-tax = Foyda soligʻi
tax-excise = Aksiz
tax-product-taxes = Tovarlardan soliqlar
net-taxes-sum-of = Sof tushum, { $of }
