## The last page: who signs, how to check, what is attached
sign-off-heading-draft = { $unsigned ->
    [0] Qoralama: imzolangan, lekin chiqarilmagan
    [1] Qoralama: uchta imzodan bittasi yetishmaydi
    [2] Qoralama: uchta imzodan ikkitasi yetishmaydi
   *[other] Qoralama: hali hech kim imzolamagan
}
sign-off-heading-checked = Tekshiruvchi tekshirgan, hali tasdiqlanmagan
sign-off-heading-final = Tekshirilgan, tasdiqlangan va imzolangan
sign-off-heading-superseded = Keyingi versiya bilan almashtirilgan
sign-off-heading-withdrawn = Qaytarib olingan: foydalanilmaydi
assurance-draft = Mustaqil tekshiruv xulosasi berilmagan. Dastur oʻz hisobini tekshirgan: qismlar jamini beradi, natijalar belgilangan chegaralarda. Kirish maʼlumotlarining birligi hamda manbasi yoki asosi bor. Ularning toʻgʻriligini mualliflardan boshqa hech kim baholamagan. { $date } holati, yakuniy sifatida iqtibos keltirilmaydi; amal qilish muddati: { $until }.
assurance-checked = Tahlilchi boʻlmagan tekshiruvchi kirish maʼlumotlari, usul va matnni tekshirgan. Tasdiqlash hali kutilmoqda. { $date } holati, amal qilish muddati: { $until }.
assurance-final = Tahlilchi boʻlmagan tekshiruvchi kirish maʼlumotlari, usul va matnni tekshirgan, tasdiqlovchi esa ushbu versiyani chiqargan. { $date } holati, amal qilish muddati: { $until }.
assurance-superseded = Bu versiya oʻrnida keyingisi amal qiladi; nima oʻzgargani versiyalar roʻyxatida. { $date } holati.
assurance-withdrawn = Bu versiya qaytarib olingan, undan foydalanilmaydi; sababi versiyalar roʻyxatida. { $date } holati.
sign-off-statement = { $version }-versiya uchun, har kim oʻz vazifasida:
sign-off-signature = Imzo
sign-off-date = Sana
sign-off-role-analyst = Tahlilchi: raqamlar kirish maʼlumotlaridan kelib chiqadi
sign-off-role-assurer = Tekshiruvchi: kirish maʼlumotlari, usul va matn tekshirilgan
sign-off-role-approver = Tasdiqlovchi: ushbu versiyadan foydalanish mumkin
hashes-title = Ushbu nashr nimadan tayyorlangan (SHA-256)
hashes-column-of = Nima
hashes-column-value = Xesh
hashes-column-covers = Qamrovi
hash-data = Maʼlumotlar
hash-inputs = Kirish
hash-results = Natijalar
hash-data-covers = katalogdagi barcha raqamlar
hash-inputs-covers = ushbu nashr ssenariylari
hash-results-covers = run.csv dan boshqa barcha jadvallar
verify-heading = Qanday tekshirish mumkin
verify-attached = Ushbu nashr fayllarini bitta jildga saqlang; ular PDFga ilova qilingan.
verify-manifest = Har bir faylning SHA-256 qiymatini manifest.json bilan solishtiring.
verify-run = impact { $package } bilan scenario.yaml nomini { $file } ga oʻzgartiring va bajaring: impact run { $file } --draws { $draws } --seed { $seed }
verify-compare = Yangi run.csv dagi xeshlarni yuqoridagilar bilan solishtiring: bir xil maʼlumot va kirish bir xil natija beradi.
address-none = Ushbu nashrning internet manzili yoʻq. Uni tekshirish uchun ssenariy va jadvallar yetarli.
address-title = Ushbu nashr
address-text = Aynan shu fayl va uning maʼlumotlari quyidagi manzilda:
address-alt = { $url } manziliga olib boradigan kvadrat kod
edition-alt = Nashrning nomi, versiyasi va xeshi yozilgan kvadrat kod: { $url }
edition-code = Ushbu nashrning internet manzili yoʻq. Kodda uning nomi, versiyasi va xeshi bor; tekshirish uchun ilova qilingan ssenariy va jadvallar yetarli.
attached-heading = Ushbu nashr fayllari
attached-tables = CSV jadvallar, har biri bitta mavzuda, nomlari README.txt faylida
attached-tables-hold = Ushbu nashr jadvallari: { $tables }.

## What each attached file is
attachment-README = Fayllar nima va qanday tekshiriladi
attachment-beside = Yonma-yon ssenariylar, oʻqilgan holida
attachment-texts = Ssenariy matnlari ({ $language })
attachment-key-figures = Asosiy koʻrsatkichlar
attachment-claims = Boshqalarning bayonotlari va ularga zid maʼlumotlar
attachment-benchmarks = Ishlab chiqarilgan narsaga ish oʻrinlari, boshqa loyihalar bilan
attachment-national-comparison = Asosiy koʻrsatkichlar butun mamlakat bilan qiyosda
attachment-milestones = Nima boʻldi va nima vaʼda qilindi, sanalar boʻyicha
attachment-plausibility-checks = Haqiqatga yaqinlik tekshiruvlari
attachment-turnover-by-year = Loyiha aylanmasi
attachment-jobs-by-year = Ish oʻrinlari, kanallar va yillar boʻyicha
attachment-gva-by-year = Qoʻshilgan qiymat, kanallar va yillar boʻyicha
attachment-income-by-year = Mehnat daromadi, kanal va yil boʻyicha
attachment-gross-to-net = Bogʻliqdan qoʻshimchagacha bosqichlar
attachment-net-taxes = Har bir soliqning sof oʻzgarishi
attachment-budgets = Har bir javobda kim toʻlaydi va kim oladi
attachment-purchases = Loyiha xaridlari, kelib chiqishi va tarmogʻi boʻyicha
attachment-emissions-by-year = Emissiya, yillar va butun davr boʻyicha
attachment-energy-by-year = Yoqilgʻi va elektr energiyasi, yillar boʻyicha
attachment-breakeven = Emissiya tenglashadigan masofa va yillar
attachment-probabilities = Asosiy koʻrsatkichlar noldan yuqori yoki past boʻlish chastotasi
attachment-rank-correlations = Har bir asosiy koʻrsatkichga eng koʻp taʼsir qiladigan farazlar
attachment-skew = Hisob-kitoblar oʻrtasidan uzoq asosiy baholar
attachment-tornado = Bitta farazning quyi va yuqori chegarasida asosiy koʻrsatkichlar
attachment-switching-values = Javob ishorasi oʻzgaradigan faraz qiymatlari
attachment-combined-cases = Guruh farazlari birga surilganda asosiy koʻrsatkichlar
attachment-scenarios = Boshqa ssenariylarning asosiy koʻrsatkichlari
attachment-assumptions = Farazlar: oraliq, manba, daraja, asos
attachment-lineage = Har bir natija nimaga tayanadi
attachment-sources = Manbalar: manzil, davr, shartlar
attachment-output-by-year = Ishlab chiqarish hajmi, yillar va holatlar boʻyicha
attachment-bridge = Bir ssenariydan boshqasiga oʻtish bosqichlari
attachment-health = Havodagi zarralardan oʻlim holatlari, joylar boʻyicha
attachment-notes = Nima baholanmagan va nega
attachment-run = Versiya, holat, xeshlar, boshlangʻich son
attachment-roles = Kim qaysi vazifada
attachment-panel = Ssenariy hisobot haqida nimani koʻrsatadi
attachment-asked = Berilgan savollar va ularga javoblar
attachment-paragraphs = Muallif matni, boʻlimlar boʻyicha
attachment-changes = Har bir versiya nimani oʻzgartirdi
attachment-comments = Taqrizchilar izohlari va javoblari

readme =
    { $title }

    FAYLLAR
    { $files }

    RAQAMLAR
    Jadvallar UTF-8 kodlashidagi CSV. Har bir qatorning id raqami bor; raqam manzili: jadval/id/ustun,
    masalan key_figures/jobs_gross/value. Boʻsh katak baholanmagan (sababi notes.csv faylida);
    "na" — tegishli emas. low va high maʼnosini "range" ustuni aytadi: p05_p95 — hisob-kitoblarning
    5-persentilidan 95-persentiligacha, none — oraliq yoʻq. Emissiya oʻzgarishi — ssenariy bilan
    loyihasiz holat orasidagi farq: manfiy qiymat — kamayish.
    datapackage.json ustunlarni tavsiflaydi (Frictionless maʼlumotlar toʻplami).

    TEKSHIRISH
    0. PDF uchun bularning hammasini impact verify FILE.pdf bajaradi va har bir sahifani solishtiradi.
    1. manifest.json oʻzidan boshqa har bir faylning SHA-256 qiymatini saqlaydi. Har birini solishtiring.
    2. scenario.yaml nomini { $name }.yaml ga oʻzgartiring. impact { $package } va shu maʼlumot jildlari bilan:
         impact run { $name }.yaml --draws { $draws } --seed { $seed }
    3. Yangi run.csv faylida results_sha256 qiymati quyidagicha boʻlishi kerak:
         { $results }
       agar data_sha256 qiymati
         { $data }
       va inputs_sha256 qiymati
         { $inputs }
       boʻlsa.

    impact { $package } bilan tayyorlangan, boshlangʻich son (seed) { $seed }, hisob-kitoblar soni { $draws }.
attachment-method-choices = Boshqa usul tanlanganda asosiy koʻrsatkichlar
attachment-public-finances = Tushum, imtiyozlar va davlat xarajatlari
attachment-external-trade = Import, eksport va chet el valyutasi
attachment-regional-effects = Mamlakat qismlari boʻyicha ish oʻrinlari, qoʻshilgan qiymat va mehnat daromadi
attachment-wages = Ish haqi, oʻrtacha darajalar bilan
