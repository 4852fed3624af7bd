# The system uses the basic components that the proposal names.
INSERT { GRAPH graph:catalogue { ?system ea:usesComponent ?component } }
WHERE { GRAPH ?g { ?proposal ea:usesComponent ?component } }
