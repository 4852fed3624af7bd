# An existing system that is developed stands where the proposal places it and is of the type that it names.
DELETE { GRAPH graph:catalogue { ?system ?property ?before } }
INSERT { GRAPH graph:catalogue { ?system ?property ?after } }
WHERE {
  VALUES (?says ?property) { (ea:placement ea:placement) (ea:proposedObjectType ea:objectType) }
  GRAPH ?g { ?proposal ea:proposedSystem ?system ; ?says ?after }
  OPTIONAL { GRAPH graph:catalogue { ?system ?property ?before } }
} ;

# Every system that the proposal develops or changes has gone through a development that ends when the proposal plans it.
INSERT { GRAPH graph:catalogue {
  ?operation a ea:LifecycleOperation ; ea:operationOf ?changed ; ea:operationStage ea:lifecycleStage-development ;
    ea:startedOn ?start ; ea:endedOn ?end
} }
WHERE {
  GRAPH ?g { ?proposal ?touches ?changed FILTER(?touches IN (ea:proposedSystem, ea:changesSystem)) . ?proposal ea:plannedEnd ?end }
  OPTIONAL { GRAPH ?g { ?proposal ea:plannedStart ?start } }
  BIND(IRI(CONCAT(STR(?proposal), "/development/", ENCODE_FOR_URI(STR(?changed)))) AS ?operation)
}
