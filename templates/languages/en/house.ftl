## Documents that name no program: in place of the messages without -no-name
verify-run-no-name = With version { $package } of the model, rename scenario.yaml to { $file } and run it with: --draws { $draws } --seed { $seed }
panel-rebuilt-text-no-name = Version { $package } of the model; seed { $seed }; data { $data }, inputs { $inputs }, results { $results }.
readme-again-no-name = Rename scenario.yaml to { $name }.yaml. Run it with version { $package } of the model, the same data folders and:
readme-made-no-name = Made with version { $package } of the model, seed { $seed }, { $draws } draws.
