"""The kinds of project, one folder each: how it is described, its model, and what only it prints.

A kind is three folders of one name: code here, figures and declarations in `data/kinds/`, words and briefs in
`templates/kinds/`. Nothing outside imports a kind; registries find its modules by name. A package of a third party
comes by an entry point of the group `impact.kinds`, or lies in a folder that the user names.
"""
