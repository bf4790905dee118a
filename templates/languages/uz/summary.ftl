## The one-page summary
would-change-heading = Javobni nima oʻzgartirishi mumkin
would-change = <b>{ $name }:</b> farazimiz: { $value }.
provenance = Hisobotning qisqacha mazmuni, { $version }-versiya, { $day }. Hisobot va ilovada manbalar, farazlar va barcha jadvallar bor; qavsdagi raqamlar ulardagi roʻyxatga mos. Natijalar { $hash }. Tasdiqlovchi: { $approver }.
provenance-brief = Qisqa hisobot, { $version }-versiya, { $day }. Barcha manbalar ilovada, barcha farazlar va natijalar jadvallarda. Natijalar { $hash }. Tasdiqlovchi: { $approver }.
approver-none = hali yoʻq
summary-day = Bir sahifalik qisqacha mazmun, { $day }. Hisobot va ilovada batafsilroq.
