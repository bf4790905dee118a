"""Job-years of builders and sellers for a million dollars spent, beside what studies of public works count."""

from impact.kinds.spending.flows import OF_BUILT, SpendingFlows
from impact.model.component import Part
from impact.model.components.peers import BenchmarkMeasure, ProjectMeasure, peers
from impact.model.components.plausibility import CheckCase, NotKnownError
from impact.model.inputs import Inputs

MEASURE = BenchmarkMeasure("job_year", "million USD_{price_year}", "job_year/(million USD_{price_year})")


def _own(inputs: Inputs, flows: SpendingFlows) -> ProjectMeasure | None:
    """Return registered people who build or sell, and all money spent, both over all years."""
    try:
        rate = CheckCase(inputs, flows, ()).dollars()
    except NotKnownError:
        return None
    inputs.cite(*rate.sources)
    people, spent = flows.built.jobs["direct"], flows.programme.spent
    people, spent = (each.sum(axis=1, keepdims=True) for each in (people, spent))
    return ProjectMeasure(people, spent / rate.value, OF_BUILT["jobs.direct"])


other_programmes: Part[SpendingFlows] = peers(MEASURE, _own, shows=("programme", "built"))
