## The one-page summary
provenance = Hisobotning qisqacha mazmuni, { $version }-versiya, { $day }. Hisobot va ilovada manbalar, farazlar va barcha jadvallar bor; qavsdagi raqamlar ulardagi roʻyxatga mos. Natijalar { $hash }. Tasdiqlovchi: { $approver }.
provenance-brief = Qisqa hisobot, { $version }-versiya, { $day }. Barcha manbalar ilovada, barcha farazlar va natijalar jadvallarda. Natijalar { $hash }. Tasdiqlovchi: { $approver }.
approver-none = hali yoʻq
