## What the pages of any document ask for
kicker = Etki özeti
footer = { $name } · sürüm { $version } · { $stage } · geçerlilik: { $until } · { $hash }
stage-draft = taslak
draft = TASLAK
page-of = { "{page}" } / { "{pages}" }
date = { $day } { $month } { $year }
month-11 = Kasım
text-in-other-language = { $text } [{ $language }]
language-en = İngilizce
table-label = Tablo { $number }
own-model = kendi modelimiz
source-national-table = { $year } ulusal tablosu [{ $number }]
source-named = { $title } [{ $number }]
source-more = { $count ->
    [one] ekte bir kaynak daha
   *[other] ekte { $count } kaynak daha
}
source-line = Kaynak: { $sources }.

## Numbers
percent = %{ $number }
scale-million = milyon { $unit }
scale-billion = milyar { $unit }
scale-trillion = trilyon { $unit }
unit-jobs = iş
unit-tonnes = t
unit-fuel = L
unit-money = { $currency }
unit-money-year = yılda { $currency }
range = { $low } ile { $high } arası
value-and-range = { $value } ({ $range })
list-between = {", "}
list-and = { $first } ve { $last }


## Words to find the document by
keywords = ekonomik etki, etki değerlendirmesi
keyword-jobs = iş, istihdam
keyword-emissions = sera gazı salımları
keyword-value-added = katma değer
keyword-public-money = kamu parası, vergiler
keyword-foreign-exchange = dış ticaret
money-trillion = trilyon
money-million = milyon
money-billion = milyar
named-region = { " " }({ $name })
