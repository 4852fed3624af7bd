# Planned integrations work. An end that is not told, or is the proposal itself, is the system.
INSERT { GRAPH graph:catalogue {
  ?link ?property ?value ; ea:fromSystem ?from ; ea:toSystem ?to ; ea:integrationStatus ea:integrationStatus-active
} }
WHERE {
  GRAPH ?g { ?proposal ea:plansIntegration ?link }
  OPTIONAL { GRAPH ?g { ?link ?property ?value FILTER(?property NOT IN (ea:fromSystem, ea:toSystem, ea:integrationStatus)) } }
  OPTIONAL { GRAPH ?g { ?link ea:fromSystem ?saidFrom } }
  OPTIONAL { GRAPH ?g { ?link ea:toSystem ?saidTo } }
  BIND(IF(BOUND(?saidFrom) && ?saidFrom != ?proposal, ?saidFrom, ?system) AS ?from)
  BIND(IF(BOUND(?saidTo) && ?saidTo != ?proposal, ?saidTo, ?system) AS ?to)
}
