import { heading, paragraph, table } from '../model/blocks.ts'
import type { Block } from '../model/document.ts'
import type { Bilan } from './bilan-document.ts'
import type { Words } from './words.ts'

type Signature = NonNullable<Bilan['parties'][number]['signature']>

/** Who signed, when and how; and what names the content that was signed. */
export function signaturesPart({ parties, contentHash, status, frozenAt }: Bilan, words: Words): Block[] {
  const { say, dayOf } = words
  const signing = parties.filter(({ signatory }) => signatory !== null)
  const others = parties.filter(({ signatory }) => signatory === null).map(({ name }) => name)
  return [
    heading(1, say('signatures.title')),
    paragraph(say('signatures.standing', { status, day: frozenAt ? dayOf(frozenAt) : '' })),
    ...(signing.length > 0
      ? [
          table(
            say('signatures.caption'),
            [
              { header: say('project.party'), share: 2 },
              { header: say('signatures.signatory'), share: 2 },
              { header: say('signatures.signature'), share: 3 },
            ],
            signing.map(({ name, signatory, signature }) => [
              [{ bold: name }],
              signature?.signatory ?? signatory ?? '',
              signature ? signatureText(signature, words) : say('signatures.awaited'),
            ]),
          ),
        ]
      : []),
    ...(others.length > 0 ? [paragraph(say('signatures.others', { names: others.join(', ') }))] : []),
    ...(contentHash ? hashBlocks(contentHash, words) : []),
  ]
}

function signatureText({ signedAt, paperOn, note, recordedBy }: Signature, { say, day, dayOf }: Words): string {
  const how =
    paperOn === null
      ? say('signatures.here', { day: dayOf(signedAt) })
      : say('signatures.on-paper', { day: day(paperOn), by: recordedBy.name, recorded: dayOf(signedAt) })
  return note ? `${how}\n${note}` : how
}

/** Cut in four: on paper, it is compared by eye. */
const hashBlocks = (contentHash: string, { say }: Words): Block[] => [
  paragraph([{ bold: say('signatures.hash') }, `\n${contentHash.match(/.{1,16}/g)?.join(' ') ?? contentHash}`]),
  paragraph(say('signatures.hash-why')),
]
