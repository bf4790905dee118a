"""What projects of every kind share: one component a file, resting on flows that the kind or another component gives.

A flow (`impact/model/flows.py`) is a quantity over draws and years with a name, a type and one unit, declared in
`Flows`, or in a subclass for flows that one kind alone has. A component (`impact/model/component.py`) names the flows
it needs and gives, computes what it gives, and yields rows once all flows are known. A kind lists its components in the
order of their needs:

    models.register("bakery")(ModelOfParts((baking, *ENTERPRISE), Flows, TOPICS))

`enterprise.ENTERPRISE` holds all components of a project with people and purchases. Another kind's own first
component gives the project at work: `nation`, `staff`, `foreign`, `wage`, `wages`, `foreign_wages`,
`bought`, `real`, `imported`, `labour_intensity` and `value_added`; with `turnover` and `exports` it can have money and
trade. What is displaced it says in one of two forms: shares of a reference case, or what is physically replaced, both
in `gross_to_net`: home sales by sector, imports, exports, taxes at the border and what changes in use.

Schemas of what parts read from a scenario stand in `impact/scenario/economy.py` and `grid.py`, so that a scenario is
read without any model; arithmetic stands in `impact.formulas`. `component.model_problems` says what does not fit.
"""
