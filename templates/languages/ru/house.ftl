## Документы, в которых программа не названа: вместо сообщений без -no-name
verify-run-no-name = Переименуйте scenario.yaml в { $file } и рассчитайте его моделью версии { $package } с параметрами: --draws { $draws } --seed { $seed }
panel-rebuilt-text-no-name = Модель версии { $package }; начальное число { $seed }; данные { $data }, ввод { $inputs }, результаты { $results }.
readme-again-no-name = Переименуйте scenario.yaml в { $name }.yaml. Рассчитайте его моделью версии { $package } с теми же папками данных и параметрами:
readme-made-no-name = Сделано моделью версии { $package }, начальное число { $seed }, расчётов: { $draws }.
