## What was said about the project, and what other sources say
claims-title = Loyiha haqida nima deyilgan va boshqa manbalar nima deydi
claims-subtitle = { $by } bayonotlari [{ $number }]; hisobotda qayd etilgan: yuz bergani aytilgan; eʼlon qilingan: vaʼda qilingan
claims-subtitle-some = { $of } ta bayonotdan { $count } tasi; boshqasi koʻrsatilmagan boʻlsa, muallifi — { $by } [{ $number }]; barchasi ilovada
column-statement = Bayonot va uning holati
column-against = Boshqa manbalar
told-differently-title = { $count } ta narsa turlicha aytilgan
told-differently-subtitle = Bir mavzudagi bayonotlar aytilish tartibida; hech biri boshqasidan ustun qoʻyilmagan
column-said-on = Aytilgan kun
column-said-by = Kim
column-says = Nima deydi
column-status = Holati
this-brief = Bu hisobot
no-date = sanasiz
about-start = Ish qachon boshlanadi
about-capacity = Quvvat
about-staff = U yerda ishlaydiganlar
about-start-modelled = Model hisobining har bir holatida { $first }
none-found = Boshqa bayonot topilmadi.

assessed-reported-announced = { $name }: { $year }-yilda { $output } { $unit }; eʼlon qilingani { $announced }
assessed-reported = { $name }: { $year }-yilda { $output } { $unit }
assessed-announced = { $name }: eʼlon qilingani { $announced } { $unit }
assessed-nothing = { $name }: nima baholanadi
assessed-question = <b>Savol:</b> { $question } Javob { $first }–{ $last }-yillar uchun. { $claims ->
    [0] Boshqalarning bayonotlari toʻplanmagan.
   *[other] Quyida boshqalarning { $claims } ta bayonoti keltirilgan. { $against ->
       [0] Ularning birortasi haqida ham boshqa manba zid yoki qoʻshimcha maʼlumot bermaydi.
      *[other] Ulardan { $against } tasi haqida boshqa manba boshqacha yoki koʻproq aytadi.
    }
  } Eʼlon qilingan raqam hech qachon jamiga qoʻshilmaydi va oraliqni kengaytirmaydi.
status-key-reported = hisobotda qayd etilgan: manba yuz berganini aytadi
status-key-announced-by = eʼlon qilingan: manbalarda nomi aytilganlar vaʼda qilgan

gaps-opening = Eʼlon qilinganidan model hisobigacha, asosiy bahoda, bosqichma-bosqich
gap-of-year = <b>Eʼlon qilinganidan bahogacha.</b> { $steps }.
gap-of-year-rounded = <b>Eʼlon qilinganidan bahogacha.</b> { $steps } (yaxlitlangan).
gap-claimed = { $value } { $unit } eʼlon qilingan ({ $when })
gap-other-count = { $value } — boshqacha sanalgani uchun
gap-capacity-not-output = { $value } — quvvat ishlab chiqarish hajmi boʻlmagani uchun
gap-plan-not-taken = { $value } — reja oʻz holicha olinmagani uchun
gap-staff-there-is = { $value } — hozirgi xodimlar uchun
gap-output-not-capacity = { $value } — ishlab chiqarish hajmi shu quvvatdan past boʻlgani uchun
gap-modelled = { $year }-yil uchun model hisobi { $value }
plus = +{ $number }
result-any-level = Baho ({ $period }): taxminan { $c } ({ $range }).
result-any-lower = Baho ({ $period }): taxminan { $c } kam ({ $range }).
result-any-higher = Baho ({ $period }): taxminan { $c } koʻp ({ $range }).
result-any-unsettled = Baho ({ $period }): aniq emas, { $span }.
result-any-unchanged = Baho ({ $period }): oʻlchanadigan oʻzgarish yoʻq, { $span }.
result-of-rules = Baho ({ $period }): barcha usullar boʻyicha { $span }.
gap-required = Bu quvvatdan toʻliq foydalanish uchun yiliga taxminan { $exports } eksport qilinishi kerak. Mahalliy butlovchi qismlar xaridi yiliga { $parts } mlrd USD boʻlishi kerak.
said-and-cited = { $says } [{ $number }].
announced-by = Eʼlon qilingan: { $by }
