## Korxonaning birinchi beti
at-the-project = korxonada
means-emissions-fall = { $country }da emissiya { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } kam boʻladi; miqdori korxonani qaysi elektr stansiyalari taʼminlashiga bogʻliq.
means-emissions-rise = { $country }da emissiya { SIZE($emissions_floor, $emissions_ceiling, unit: "full") } koʻp boʻladi; miqdori korxonani qaysi elektr stansiyalari taʼminlashiga bogʻliq.
ask-emissions = { $country }da emissiya kamayadimi?
abroad-unknown = Chet eldagi oʻzgarish hisobga olinmagan.
figure-emissions-rise = Butun oraliqda { $country }da emissiya ortadi.
