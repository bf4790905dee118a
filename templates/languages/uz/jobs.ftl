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
jobs-counted = { job-is } <b>{ channel-direct }</b> — loyiha xodimlari. <b>Taʼminot zanjiri</b> — loyihaning mamlakatdagi xaridlari taʼminotchilar va ularning taʼminotchilarida talab qiladigan ish. <b>Ish haqi sarfi</b> — mahalliy xodimlar ish haqi hisobiga bajariladigan ish. Jadvalda boʻsh ishchi kuchi, oʻzgarmas narxlar va boʻsh quvvatlar nazarda tutiladi. Ishchi yoki taʼminotchi yetishmasa, bogʻliq ish oʻrinlari kamroq.
named-region = { " " }({ $name })
region-by-shares = Ulushlar, model natijasi emas: taʼminotchilar va ish haqi sarfi boʻyicha ulushlar faraz qilingan. Loyihaning oʻzidagilar toʻliq hududda.
region-by-table = Hudud jadvali boʻyicha; mahsulot birligiga ish oʻrinlari, qoʻshilgan qiymat va ish haqi mamlakatdagidek. Mamlakatning qolgan qismi hududdan sotib oladiganlari hisobga olinmagan.
channel-direct-local = { channel-direct }, mahalliy
channel-direct-foreign = { channel-direct }, xorijdan
line-total = Jami
line-low = Jami, quyi chegara
line-high = Jami, yuqori chegara
line-after-labour = { $name }, boshqa ish oʻrinlaridan kelganlar ayirilgan
income-title = Bogʻliq mehnat daromadi, boshqa joydagi yoʻqotishlarsiz
jobs-largest-direct = { $year }-yilda bogʻliq ish oʻrinlarining eng katta qismi loyihaning oʻzida: { AMOUNT($supported, unit: "none") }dan { AMOUNT($jobs_direct, unit: "none") } tasi
jobs-largest-indirect = { $year }-yilda bogʻliq ish oʻrinlarining eng katta qismi taʼminot zanjirida: { AMOUNT($supported, unit: "none") }dan { AMOUNT($jobs_indirect, unit: "none") } tasi
jobs-largest-induced = { $year }-yilda bogʻliq ish oʻrinlarining eng katta qismi ish haqi sarfida: { AMOUNT($supported, unit: "none") }dan { AMOUNT($jobs_induced, unit: "none") } tasi
jobs-by-channel = { $year }-yilda bogʻliq ish oʻrinlari: loyihada { AMOUNT($jobs_direct, unit: "none") }, taʼminot zanjirida { AMOUNT($jobs_indirect, unit: "none") }, ish haqi sarfidan { AMOUNT($jobs_induced, unit: "none") }; jami { AMOUNT($supported, unit: "none") }
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
construction-note = Ish oʻrinlari jamiga kirmaydi.
heading-needed = Baholash uchun nima kerak
