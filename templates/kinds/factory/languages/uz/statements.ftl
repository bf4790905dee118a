## Korxonaning birinchi beti
at-the-project = korxonada
abroad-unknown = Chet eldagi oʻzgarish hisobga olinmagan.
emissions-of = { $country }da{ " " }
