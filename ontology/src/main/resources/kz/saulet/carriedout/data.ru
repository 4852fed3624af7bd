# Data kept in a register of its own have a master in the system; data typed in are stored in it.
INSERT { GRAPH <https://data.saulet.kz/graph/architectures/current> { ?data ?kept ?system } }
WHERE {
  VALUES (?way ?kept) { (ea:obtainedBy-own-register ea:masteredIn) (ea:obtainedBy-input-form ea:storedIn) }
  GRAPH ?g { ?proposal ea:usesData ?use . ?use ea:usedData ?data ; ea:obtainedBy ?way }
}
