import type { Role } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { Downloads } from './downloads.tsx'
import { type TableName, tableFiles } from './tables.ts'

const TABLES: readonly TableName[] = [
  ...(['experimentations', 'indicateurs', 'chiffres', 'releves', 'periodes', 'jalons', 'mises-en-relation'] as const),
  ...(['terrains', 'conventions', 'etablissements', 'bibliotheque', 'candidatures', 'notes', 'journal'] as const),
]

/** What the contract does not grant to a role is not offered. */
const CLOSED: Readonly<Partial<Record<Role, readonly TableName[]>>> = {
  COACH: ['journal'],
  EVALUATOR: ['journal'],
  ENTREPRENEUR: ['journal', 'candidatures', 'notes'],
  VIEWER: ['journal', 'releves'],
}

/** All that the viewer sees of the programme, as files. */
export const ProgrammeDownloads = () => {
  const { words, role } = useReading()
  const { say } = words
  const open = TABLES.filter((table) => !CLOSED[role]?.includes(table))
  const cids = { label: say('export.cids'), path: '/exports/cids/programme.jsonld', name: 'impact-cids.jsonld' }
  return (
    <details className="exports">
      <summary>{say('export.title')}</summary>
      <Downloads label={say('export.hint')} files={[...open.flatMap((table) => tableFiles(words, table)), cids]} />
    </details>
  )
}
