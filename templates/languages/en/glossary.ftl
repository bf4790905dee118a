## Terms, in a sentence each; wording of the term as in the list of terms
glossary-heading = Terms used here
glossary-gross = <b>Supported (gross effect):</b> all jobs or value linked to the project, before what is lost elsewhere is taken off.
glossary-net = <b>Additional (net effect):</b> what is supported, less what would have happened anyway, is taken from others or leaves the country.
glossary-job = <b>Job:</b> { job-is }
glossary-job-year = <b>Job-year:</b> one job for one year.
glossary-co2e = <b>Tonnes of CO<sub>2</sub> equivalent (t CO<sub>2</sub>e):</b> greenhouse gases added up by how much each warms the climate over 100 years, compared with CO<sub>2</sub>.
glossary-range = <b>Range:</b> 9 in 10 model runs lie in it, each with other values of the assumptions.
glossary-status = <b>Reported (actual):</b> happened, by a source; <b>announced (planned):</b> promised, no forecast, and in no total; <b>modelled (estimate):</b> calculated from the files of this edition.
glossary-capacity = <b>Production capacity:</b> what a plant could make in a year; only its actual output counts here.
