## Tables of the annex
annex-built = Building: value added, income, imports and taxes
annex-built-money = What building sets off by year
annex-built-net-all = The same, with people not registered
annex-made-of = Materials of what is built
annex-materials = Materials used
built-of-gva = Value added
built-of-income = Labour income
built-of-imports = Imports
built-of-taxes = Taxes
embodied-item-not-counted = Not counted
