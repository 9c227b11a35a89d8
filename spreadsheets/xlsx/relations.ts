import { posix } from 'node:path'
import type { Archive } from './open-archive.ts'
import { readXml } from './read-xml.ts'

/** A part that another one points to. */
export interface Relation {
  readonly id: string
  /** The last word of its type: « worksheet », « sharedStrings »… */
  readonly type: string
  readonly part: string
}

/** What a part points to; `''` is the workbook's file itself. */
export async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part)
  const relations: Relation[] = []
  await readXml(archive.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      relations.push({ id: Id, type: posix.basename(Type), part: target })
    },
  })
  return relations
}
