## The one-page summary
provenance = Hisobotning qisqacha mazmuni, { $version }-versiya, { $day }. Barcha manbalar va jadvallar hisobot va ilovada; qavsdagi raqamlar ulardagi tartib raqamlaridir. Natijalar { $hash }. Tasdiqlovchi: { $approver }.
provenance-brief = Qisqa hisobot, { $version }-versiya, { $day }. Barcha manbalar ilovada, barcha farazlar va natijalar jadvallarda. Natijalar { $hash }. Tasdiqlovchi: { $approver }.
approver-none = hali yoʻq
provenance-short = { $version }-versiya, { $day }. Natijalar { $hash }. Tasdiqlovchi: { $approver }.
