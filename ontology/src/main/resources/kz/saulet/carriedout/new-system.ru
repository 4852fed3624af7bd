# A system that is new stands in the catalogue, belongs to the body that proposes it, and works. A description that says nothing of a system makes none.
INSERT { GRAPH graph:catalogue {
  ?system a ea:InformatizationObject ; ea:owner ?owner ; ea:objectType ?type ; ea:placement ?placement ;
    ea:functioning true ; ea:lifecycleStage ea:lifecycleStage-industrial-operation ; rdfs:label ?name
} }
WHERE {
  GRAPH ?g { ?proposal a ea:Proposal }
  FILTER(?system = ?proposal)
  FILTER EXISTS { GRAPH ?g { ?proposal ?says ?something
    FILTER(?says IN (ea:proposedObjectType, ea:placement, ea:automates, ea:plansIntegration, ea:usesData, ea:usesComponent)) } }
  OPTIONAL { GRAPH ?g { ?proposal ea:submittedBy ?owner } }
  OPTIONAL { GRAPH ?g { ?proposal ea:proposedObjectType ?type } }
  OPTIONAL { GRAPH ?g { ?proposal ea:placement ?placement } }
  {
    { GRAPH ?g { ?proposal rdfs:label ?name } }
    UNION
    { VALUES ?name { "ұсынылатын жүйе"@kk "предлагаемая система"@ru "the proposed system"@en }
      FILTER NOT EXISTS { GRAPH ?g { ?proposal rdfs:label ?given } } }
  }
}
