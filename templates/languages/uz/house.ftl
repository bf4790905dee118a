## Dastur nomi aytilmaydigan hujjatlar: -no-name siz xabarlar oʻrnida
verify-run-no-name = Modelning { $package }-versiyasida scenario.yaml nomini { $file } ga oʻzgartiring va quyidagi parametrlar bilan hisoblang: --draws { $draws } --seed { $seed }
panel-rebuilt-text-no-name = Modelning { $package }-versiyasi; boshlangʻich son (seed) { $seed }; maʼlumotlar { $data }, kirish { $inputs }, natijalar { $results }.
readme-again-no-name = scenario.yaml nomini { $name }.yaml ga oʻzgartiring. Uni modelning { $package }-versiyasida, shu maʼlumot jildlari va quyidagi parametrlar bilan hisoblang:
readme-made-no-name = Modelning { $package }-versiyasida tayyorlangan, boshlangʻich son (seed) { $seed }, hisob-kitoblar soni { $draws }.
