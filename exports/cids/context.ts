/** The published context of the Common Impact Data Standard, and what of it is used: files mean the same whatever its version. */
const OFFICIAL = 'https://ontology.commonapproach.org/contexts/cidsContext.jsonld'

const text = (id: string) => ({ '@id': id, '@type': 'xsd:string' })
const link = (id: string) => ({ '@id': id, '@type': '@id' })
const instant = (id: string) => ({ '@id': id, '@type': 'xsd:dateTime' })

const USED = {
  cids: 'https://ontology.commonapproach.org/cids#',
  i72: 'http://ontology.eil.utoronto.ca/ISO21972/iso21972#',
  org: 'http://ontology.eil.utoronto.ca/tove/organization#',
  act: 'http://ontology.eil.utoronto.ca/tove/activity#',
  prov: 'http://www.w3.org/ns/prov#',
  sch: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  hasName: text('org:hasName'),
  hasLegalName: text('org:hasLegalName'),
  hasID: link('org:hasID'),
  hasIdentifier: text('org:hasIdentifier'),
  hasDescription: text('cids:hasDescription'),
  unitDescription: text('cids:unitDescription'),
  intendedImpact: text('cids:intendedImpact'),
  hasNumericalValue: text('i72:hasNumericalValue'),
  value: link('i72:value'),
  startedAtTime: instant('prov:startedAtTime'),
  endedAtTime: instant('prov:endedAtTime'),
  forOrganization: link('cids:forOrganization'),
  forOutcome: link('cids:forOutcome'),
  forIndicator: link('cids:forIndicator'),
  forTheme: link('cids:forTheme'),
  forTarget: link('cids:forTarget'),
  fromPerspectiveOf: link('cids:fromPerspectiveOf'),
  hasProgram: link('cids:hasProgram'),
  hasActivity: link('cids:hasActivity'),
  hasStakeholder: link('cids:hasStakeholder'),
  hasStakeholderOutcome: link('cids:hasStakeholderOutcome'),
  hasOutcome: link('cids:hasOutcome'),
  hasIndicator: link('cids:hasIndicator'),
  hasIndicatorReport: link('cids:hasIndicatorReport'),
  hasBaseline: link('cids:hasBaseline'),
  hasTarget: link('cids:hasTarget'),
  hasCounterfactual: link('cids:hasCounterfactual'),
} as const

/** What a property of a node may be called. */
export type Term = Exclude<keyof typeof USED, 'cids' | 'i72' | 'org' | 'act' | 'prov' | 'sch' | 'xsd'>

export const CONTEXT = [OFFICIAL, USED] as const
