# A decommissioned system does not work any more and supports nothing.
DELETE { GRAPH graph:catalogue { ?gone ?told ?before } }
INSERT { GRAPH graph:catalogue { ?gone ea:functioning false ; ea:lifecycleStage ea:lifecycleStage-archived } }
WHERE {
  GRAPH ?g { ?proposal ea:decommissions ?gone }
  OPTIONAL { GRAPH graph:catalogue { ?gone ?told ?before
    FILTER(?told IN (ea:functioning, ea:lifecycleStage, ea:toBeDecommissioned, ea:supportsFunction)) } }
} ;

# Its integrations are stopped.
DELETE { GRAPH graph:catalogue { ?link ea:integrationStatus ?before } }
INSERT { GRAPH graph:catalogue { ?link ea:integrationStatus ea:integrationStatus-stopped } }
WHERE {
  GRAPH ?g { ?proposal ea:decommissions ?gone }
  GRAPH graph:catalogue { ?link ?end ?gone FILTER(?end IN (ea:fromSystem, ea:toSystem)) }
  OPTIONAL { GRAPH graph:catalogue { ?link ea:integrationStatus ?before } }
} ;

# Nothing goes through it, uses it as a component or offers it as a solution.
DELETE { GRAPH graph:catalogue { ?user ?relies ?gone } }
WHERE {
  GRAPH ?g { ?proposal ea:decommissions ?gone }
  GRAPH graph:catalogue { ?user ?relies ?gone FILTER(?relies IN (ea:via, ea:usesComponent, ea:solution)) }
} ;

# It automates no process, and holds no master, store, copy or source of data of any body.
DELETE { GRAPH <https://data.saulet.kz/graph/architectures/current> { ?element ?relies ?gone } }
WHERE {
  GRAPH ?g { ?proposal ea:decommissions ?gone }
  GRAPH <https://data.saulet.kz/graph/architectures/current> { ?element ?relies ?gone
    FILTER(?relies IN (ea:automatedBy, ea:masteredIn, ea:storedIn, ea:localCopyIn, ea:sourceOfTruth)) }
}
