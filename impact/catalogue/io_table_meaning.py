"""What the names of rows and columns of published tables seem to mean, by words and by codes of national accounts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

# In the order in which they are tried: taxes on production before production.
INPUTS: Final = {
    "taxes": r"(net )?taxes.*on products|product taxes|D21X31|\bTLS\b|TAXSUB|gütersteuern|налог\w* .*продукты|"
    r"impuestos.*productos|impostos.*produtos|impôts.*produits",
    "taxes_on_production": r"taxes.*on production|production taxes|D29(X39)?\b|налог\w* .*производство|"
    r"produktionsabgaben|impuestos.*producción|impostos.*produção|impôts.*production",
    "compensation": r"compensation of employees|employee compensation|\bD1\b|оплата труда|arbeitnehmerentgelt|"
    r"remuneraci[oó]n|remunerações|rémunération",
    "wages": r"wages|\bD11\b|заработная плата|löhne|sueldos|salários|salaires",
    "surplus": r"operating surplus|mixed income|B2A3|\bB2|прибыль|betriebsüberschuss|excedente|excédent",
    "gva": r"value added|\bB1G?\b|\bVA(LU)?\b|\bGVA\b|добавленная стоимость|wertschöpfung|"
    r"valor (agregado|añadido|adicionado)|valeur ajoutée",
    "imports": r"import|\bP7\b|импорт",
    "jobs": r"\bemploy(ment|ed|ees)\b|persons|\bjobs\b|workers|\bEMP|занят|erwerbstätige|ocupa|emploi",
    "output": r"output|gross production|\bP1\b|\bGO\b|total inputs?$|выпуск|produktionswert|"
    r"producción|produção|production",
}  # fmt: skip
USES: Final = {
    "households": r"household|private consumption|P3_?S14\b|\bHFCE\b|домашн|haushalte|hogares|famílias|ménages",
    "npish": r"npish|non-?profit|P3_?S15\b|некоммерческ",
    "government": r"government|public consumption|P3_?S13\b|\bGGFC\b|государственн|staat|gobierno|administra",
    "inventories": r"inventor|stocks?\b|P52|INVNT|запас|vorrat|existencias|estoques",
    "investment": r"capital formation|investment|\bP51G?\b|\bGFCF\b|накоплени|anlageinvest|"
    r"formaci[oó]n|formação|formation",
    "exports": r"export|\bP6\b|экспорт|ausfuhr",
    "imports": r"import|\bP7\b|импорт|einfuhr",
}  # fmt: skip


def guessed(lines: Iterable[tuple[str, str]], words: dict[str, str]) -> dict[str, str]:
    """Return what rows or columns seem to stand for: the first label for each meaning.

    Args:
        lines: label and all words of each. words: a pattern for each meaning; see `INPUTS` and `USES`.
    """
    found: dict[str, str] = {}
    for label, said in lines:
        meaning = next((key for key, pattern in words.items() if re.search(pattern, said, re.IGNORECASE)), "")
        if meaning and meaning not in found:
            found[meaning] = label
    return found
