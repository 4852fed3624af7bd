# The system supports the functions that the proposal automates.
INSERT { GRAPH graph:catalogue { ?system ea:supportsFunction ?function } }
WHERE { GRAPH ?g { ?proposal ea:automates ?function } }
