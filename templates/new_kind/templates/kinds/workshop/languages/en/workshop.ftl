# Words of a workshop in English, laid over the general ones. Other languages lie beside this folder.
# A key figure that kind.yaml prints as a headline, or lists, needs its words, such as:
# heading-sales = Sales in { $place }, { $year }
# question-sales = sales
# sales-higher = The project is estimated to sell for <b>about { $amount }</b> ({ $range }).
# key-sales-name = Sales, { $year }
# key-sales-meaning = What is sold in { $place } in a year
