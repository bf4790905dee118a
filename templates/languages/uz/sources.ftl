## Sources and change log
sources-page-heading = Raqamlar { $count } ta manbaga tayanadi
sources-read = Boshqa kun aytilmagan boʻlsa, oʻqilgan sana: { $day }. Raqamlar matndagi qavs ichidagi raqamlarga mos.
sources-others = Faqat haqiqatga yaqinlik tekshiruvlarida ishlatilgan manbalar, toʻliq havolalar va litsenziyalar manbalar jadvalida (sources.csv).
source-no-address = Manzili maʼlum emas.
source-link = { $number }-manba: { $name }
source-read = { $source } (oʻqilgan: { $day })
comments-heading = Taqrizchilar izohlari va javoblar
comment-line = <b>{ $place }, { $version }-versiya</b> (“{ $about }”), { $by }, { $date }: { $says } <b>Javob:</b> { $answer }
change-line = <b>{ $version }-versiya</b>, { $date }: { $says }

## Sections that a brief may go without
sections-left-out = Bu yerda quyidagilar haqida aytilmagan: { $sections }. Tadqiqotda ularga oid jadvallar yoʻq.
section-jobs = yillar boʻyicha ish oʻrinlari
section-places = ish joylari joylashuvi
section-building = qurilishdagi ish oʻrinlari
section-net = bogʻliqdan qoʻshimchagacha yoʻl
section-scale = boshqa ishlab chiqarish miqyoslari
section-account = qoʻshilgan qiymat nimaga sarflanishi
section-economy = davlat mablagʻlari va tashqi savdo
section-programme = emissiya
section-assumptions = farazlar
