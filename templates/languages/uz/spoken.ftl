## Bir daqiqada aytiladigan soʻz; sonlar soʻz bilan (spoken.yaml), koʻrsatkichlar KEY_spoken deb atalgan
spoken-title = Bir daqiqada
spoken-note = Ovoz chiqarib oʻqish uchun, { $day }. Sonlar hisobotdagidan kattaroq yaxlitlangan; oraliqlari hisobotda.
spoken-opening = Loyiha: { $project }.
spoken-opening-title = Tadqiqot: { $title }.
spoken-modelled = Barcha raqamlar model hisobidir; hech biri eʼlon qilinmagan.
spoken-announced = Barcha raqamlar model hisobidir. Boshqalar eʼlon qilgan raqamlar alohida turadi.
spoken-announced-beside = Eʼlon qilingani: { $announced }. Model hisobi: { $modelled }.
spoken-announced-same = Eʼlon qilingani: { $announced }. Model buni oʻzgarishsiz oladi.
spoken-conditional = Barcha raqamlar faqat eʼlon qilingan hajmda ishlab chiqarilsa oʻrinli. Bu prognoz emas.
spoken-about = taxminan { $number } { $unit }
spoken-yearly = yiliga { $amount }
spoken-gain = { $amount } qoʻshiladi
spoken-loss = { $amount } yoʻqoladi
spoken-rise = { $amount } miqdorida ortadi
spoken-fall = { $amount } miqdorida kamayadi
spoken-none = oʻlchanadigan oʻzgarish yoʻq
spoken-answer = { $condition }, { $amount }
spoken-between = ; { "" }
spoken-answers = { $question }: { $answers }.
spoken-missing = { $name }: baholanmagan.
spoken-tile-supported = { $year }-yilga kelib { $country }da loyiha bilan { $jobs_gross_spoken } bogʻliq. Shundan loyihaning oʻzida { $jobs_direct_spoken }.
spoken-tile-supported-short = { $year }-yilga kelib loyihaning oʻzida { $jobs_direct_spoken }.
spoken-tile-additional = Boshqa joylardagi yoʻqotishlardan soʻng qoʻshimcha ish oʻrinlari: { $answers }.
spoken-tile-public-money = { $not_collected_until }-yilgacha undirilmagan soliqlar: { $not_collected_spoken }. { $tax_net_after_from }-yildan { $tax_net_after_until }-yilgacha soliqlar { $tax_net_after_spoken }.
spoken-tile-public-money-short = { $not_collected_until }-yilgacha undirilmagan soliqlar: { $not_collected_spoken }.
spoken-tile-public-money-other = { $tax_net_after_from }-yildan { $tax_net_after_until }-yilgacha soliqlar { $tax_net_after_spoken }.
spoken-tile-emissions = Barcha yillardagi issiqxona gazlari: { $answers }.
spoken-unsettled = Modelning baʼzi hisob-kitoblari aksini koʻrsatadi.
spoken-evidence-a = Asoslanganlik yaxshi.
spoken-evidence-b = Asoslanganlik oʻrtacha.
spoken-evidence-c = Asoslanganlik har xil.
spoken-evidence-d = Asoslanganlik zaif, qisman oʻz mulohazamizga tayanadi.
spoken-depends = Javobni eng koʻp belgilaydigan faraz: { $names }.
spoken-limits = Bu xarajat va foyda tahlili emas: xarajatlar olinadigan foyda bilan qiyoslanmaydi.
spoken-more = Har bir raqamning oraligʻi, javobni nima oʻzgartirishi va barcha manbalar hisobotda berilgan.
spoken-thanks = Qaror qilishdan oldin birinchi sahifani oʻqing, tushunarsiz joyini bizdan soʻrang.
spoken-unit-jobs = { PLURAL($number) ->
   *[other] ish oʻrni
  }
spoken-unit-job-years = { PLURAL($number) ->
   *[other] kishi-yil
  }
spoken-unit-emissions = { PLURAL($number) ->
   *[other] tonna
  }
spoken-unit-carbon-dioxide = { PLURAL($number) ->
   *[other] tonna karbonat angidrid gazi
  }
spoken-unit-tonnes = { PLURAL($number) ->
   *[other] tonna
  }
spoken-unit-GWh-yr = { PLURAL($number) ->
   *[other] gigavatt-soat
  }
