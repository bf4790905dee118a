## Ikki nashr orasida nima oʻzgardi
revision-kicker = Oʻzgarishlar
revision-title = { $title }: nima oʻzgardi
revision-subject = { $first } va { $second } orasida
revision-nothing = Oʻquvchi sezadigan farq yoʻq.
revision-figures-heading = { $moved ->
    [0] Hech bir asosiy koʻrsatkich oʻzgarmadi
   *[other] { $all } asosiy koʻrsatkichdan { $moved } tasi oʻzgardi
}
revision-figures-far = { $far ->
    [0] Hech biri avvalgi oraligʻining yarmidan koʻpga siljimadi.
   *[other] { $far } tasi avvalgi oraligʻining yarmidan koʻpga siljidi va { $mark } belgisi bilan koʻrsatilgan.
}
revision-figures-title = Asosiy koʻrsatkichlar: avval va keyin
revision-figures-subtitle = Asosiy baholar va 10 ta model hisobidan 9 tasining oraligʻi
revision-column-figure = Asosiy koʻrsatkich
revision-column-before = Avval
revision-column-after = Keyin
revision-column-change = Oʻzgarish
revision-not-estimated = baholanmagan
revision-causes-title = Asosiy baholarni nima siljitdi
revision-causes-subtitle = Oʻzgarishlar turi boʻyicha, shu tartibda birma-bir; qismlar jami oʻzgarishni beradi
revision-cause-version = Paket versiyasi
revision-cause-method = Usul va sozlamalar
revision-cause-assumptions = Farazlar
revision-cause-sources = Boshqa manbalar
revision-cause-data = Oʻsha manbalarning maʼlumotlari
revision-causes-unknown = Nima uchun oʻzgarganini aytib boʻlmaydi: { $why }.
revision-draws = Model hisoblari boshqacha olingan: bu oraliqlarni siljitadi, asosiy baholarni emas.
revision-settings-heading = Hisob qanday bajarilgan
revision-setting-package-version = Paket versiyasi
revision-setting-draws = Model hisoblari
revision-setting-seed = Tasodifiy qatorning boshlangʻich soni
revision-setting-method = Hisoblar qanday olinadi
revision-setting-correlations = Birga oʻzgaradigan kirish maʼlumotlari
revision-setting-stage = Bosqich
revision-setting-version = Versiya
revision-assumptions-heading = { $count } ta faraz boshqacha
revision-sources-heading = { $count } ta manba qoʻshilgan, olib tashlangan yoki boshqa yilga tegishli
revision-words-heading = Matnning { $count } ta joyi boshqacha
revision-change = { $before } → { $after }
revision-new = yangi: { $after }
revision-gone = olib tashlangan: { $before }
revision-more = Yana { $count } tasi ilova qilingan jadvalda.
revision-file = Barcha oʻzgarishlar, birma-bir
revision-since = { $mark } { $version }-versiyadan keyin oʻzgargan
revision-cause-alone = Hammasi bir xil oʻzgarishdan: { $cause }.
