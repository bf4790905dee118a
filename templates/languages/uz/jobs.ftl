## Jobs over time
counted-jobs = { $jobs_counted ->
    [registered] Roʻyxatga olingan ish oʻrinlari
   *[other] Ish oʻrinlari
  }
registered = { $jobs_counted ->
    [registered] roʻyxatga olingan{" "}
   *[other] {""}
  }
comma-registered = { $jobs_counted ->
    [registered] , roʻyxatda
   *[other] {""}
  }
of-registered = { $jobs_counted ->
    [registered] , roʻyxatga olinganlar
   *[other] {""}
  }
job-is = { $jobs_counted ->
    [registered] Bitta ish oʻrni — toʻliq yoki qisman band, bir marta sanalgan, roʻyxatga olingan bitta xodim.
    [labour_force_survey] Bitta ish oʻrni — ishchi kuchi tadqiqotida asosiy ishi boʻyicha sanalgan, toʻliq yoki qisman band bir kishi.
    [occupations] Bitta ish oʻrni — rasmiy yoki norasmiy, toʻliq yoki qisman bitta bandlik; bir kishida ikkitasi boʻlishi mumkin.
    [full_time_equivalents] Bitta ish oʻrni — bir kishining toʻliq bandligi.
   *[other] Bitta ish oʻrni — toʻliq yoki qisman band bir kishi.
  }
jobs-counted = { job-is } <b>{ channel-direct }</b> — loyiha xodimlari. <b>Taʼminot zanjiri</b> — loyihaning mamlakatdagi xaridlari taʼminotchilar va ularning taʼminotchilarida talab qiladigan ish. <b>Ish haqi sarfi</b> — mahalliy xodimlar ish haqi hisobiga bajariladigan ish. Keyingi ikkisi { $table }-yil uchun { $sectors } tarmoqli milliy jadvaldan olingan { $cite }. Jadvalda boʻsh ishchi kuchi, oʻzgarmas narxlar va boʻsh quvvatlar nazarda tutiladi. Ishchi yoki taʼminotchi yetishmasa, bogʻliq ish oʻrinlari kamroq.
jobs-counted-proxy = Ish oʻrni — ish vaqtidan qatʼi nazar, yil davomida band bir kishi; u bir marta sanaladi. <b>{ channel-direct }</b> — loyiha xodimlari. <b>Taʼminot zanjiri</b> — loyihaning mamlakatdagi xaridlari taʼminotchilar va ularning taʼminotchilarida talab qiladigan ish. U boshqa mamlakatlar jadvallaridan olingan, { $fitted } (D darajasi): { $proxy_donors }. { $error } Ish haqiga nima sotib olinishi baholanmagan.
column-channel = Ish oʻrinlari
column-region = Loyiha hududi{ $region }
column-rest = Mamlakatning qolgan qismi
column-divisions = Ularning koʻpi bor tarmoqlar, asosiy baho
places-title = { $year }-yilda taʼminot zanjirida eng koʻp band boʻlgan tarmoq: { $division } ({ $value })
places-title-plain = { $what }, { $year }-yil: loyiha hududi va boshqa joylar
places-subtitle = { $country }da bogʻliq { registered }ish oʻrinlari, { $year }, kishi, model hisobi; asosiy baho (10 ta hisob-kitobdan 9 tasi)
named-region = { " " }({ $name })
region-by-shares = Ulushlar, model natijasi emas. Taʼminotchilardagi ish oʻrinlarining { $indirect } va ish haqi bilan bogʻliqlarining { $induced } qismi hududda deb faraz qilingan. Qoʻshilgan qiymat va mehnat daromadi ham shunday boʻlingan. Loyihaning oʻzidagilar toʻliq hududda.
region-by-table = Hudud jadvali boʻyicha; mahsulot birligiga ish oʻrinlari, qoʻshilgan qiymat va ish haqi mamlakatdagidek. Mamlakatning qolgan qismi hududdan sotib oladiganlari hisobga olinmagan.
places-note = Hududda tarmoqlar boʻyicha ish oʻrinlari baholanmagan, sababi: { $reason }.
column-jobs = Kishi
channel-direct-local = { channel-direct }, mahalliy
channel-direct-foreign = { channel-direct }, xorijdan
line-total = Jami
line-low = Jami, quyi chegara
line-high = Jami, yuqori chegara
line-after-labour = { $name }, boshqa ish oʻrinlaridan kelganlar ayirilgan
income-title = Mehnat daromadi
jobs-table-title = { $year }-yilda bogʻliq ish oʻrinlarining { $share } qismi loyihadan tashqarida
jobs-table-subtitle = { $country }da { registered }ish oʻrinlari, yillar boʻyicha, kishi, model hisobi: bogʻliq, chiziq ostida — qoʻshimcha
construction-not-estimated = <b>Qurilish:</b> qurilish maydonlaridagi ish oʻrinlari baholanmagan, sababi: { $reason }.
jobs-largest-direct = { $year }-yilda eng katta qism loyihaning oʻzida: { $total }dan { AMOUNT($part, unit: "none") } tasi
jobs-largest-indirect = { $year }-yilda eng katta qism taʼminot zanjirida: { $total }dan { AMOUNT($part, unit: "none") } tasi
jobs-largest-induced = { $year }-yilda eng katta qism ish haqi sarfida: { $total }dan { AMOUNT($part, unit: "none") } tasi
column-building = Kishi-yil
building-direct-formal = Maydonlar{ comma-registered }
building-indirect-formal = Taʼminotchilar{ comma-registered }
building-induced-formal = Ish haqi sarfi{ comma-registered }
building-direct-informal = Maydonlar, roʻyxatsiz
building-indirect-informal = Taʼminotchilar, roʻyxatsiz
building-induced-informal = Ish haqi sarfi, roʻyxatsiz
stage-of-year = { $stage }-bosqich,
    { $year }
stage-undated = { $stage }-bosqich,
    sanasiz
construction-title = Qurilish alohida, kishi-yilda hisoblanadi
construction-subtitle = Qurilish xarajatlari asosida, asosiy baho
construction-subtitle-counted = Maydonlar — buyurtmachi sanagan kishilar, taʼminotchilar — xarajatlar asosida; asosiy baho
construction-note = Ish oʻrinlari jamiga kirmaydi.
construction-undated = Sanasiz: eʼlon qilingan.
construction-not-needed = Asosiy bahoda talab qilinmaydigan bosqich: { $stages }.
construction-imputed = Roʻyxatsiz: roʻyxatga olinmagan, hisoblab topilgan.
undated = Sanasiz
