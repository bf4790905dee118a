## Inputs of any project, as they are called in print
assumption-output-path = Output path
assumption-staff-foreign = Staff from abroad
assumption-households-product-taxes = Net taxes in household spending
assumption-households-spent = Share of net wages spent
assumption-households-wage = Gross wage of residents at the project
assumption-households-wage-growth = Growth of real wages
factor = { $key }
