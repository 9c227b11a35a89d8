/** Who takes part in the demonstration: everybody here is made up, and says so. */
import type { Language, Role } from '#db/generated/tables.ts'

interface FictionalMember {
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly language?: Language
}

export const members = [
  { key: 'staff', name: 'Agente du Département (démo)', role: 'STAFF' },
  { key: 'coach', name: 'Accompagnateur (démo)', role: 'COACH' },
  { key: 'coach.en', name: 'English-speaking coach (demo)', role: 'COACH', language: 'EN' },
  { key: 'evaluator', name: 'Évaluatrice (démo)', role: 'EVALUATOR' },
  { key: 'entrepreneur', name: 'Entrepreneure (démo)', role: 'ENTREPRENEUR' },
  { key: 'entrepreneur.college', name: 'Entrepreneure collèges (démo)', role: 'ENTREPRENEUR' },
  { key: 'entrepreneur.aidants', name: 'Entrepreneure aidants (démo)', role: 'ENTREPRENEUR' },
  { key: 'entrepreneur.mobilite', name: 'Entrepreneure mobilité (démo)', role: 'ENTREPRENEUR' },
  { key: 'entrepreneur.domicile', name: 'Entrepreneure domicile (démo)', role: 'ENTREPRENEUR' },
  { key: 'entrepreneur.cuisine', name: 'Entrepreneure cuisine (démo)', role: 'ENTREPRENEUR' },
  { key: 'viewer', name: 'Lecteur (démo)', role: 'VIEWER' },
] as const satisfies readonly FictionalMember[]

export type MemberKey = (typeof members)[number]['key']

/** Those of the programme who follow every experiment. */
export const followers = ['coach', 'coach.en', 'evaluator', 'staff'] as const satisfies readonly MemberKey[]

/** The address that a fictional member is known by; `.example` can never receive mail (RFC 2606). */
export const emailOf = (key: string) => `${key}@demo.passerelle.example`
