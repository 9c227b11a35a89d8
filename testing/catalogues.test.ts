import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import apiEn from '#api/texts/en.json' with { type: 'json' }
import apiFr from '#api/texts/fr.json' with { type: 'json' }
import botEn from '#bot/texts/en.json' with { type: 'json' }
import botFr from '#bot/texts/fr.json' with { type: 'json' }
import chartsEn from '#charts/texts/en.json' with { type: 'json' }
import chartsFr from '#charts/texts/fr.json' with { type: 'json' }
import bilanDocumentEn from '#documents/bilan/texts/en.json' with { type: 'json' }
import bilanDocumentFr from '#documents/bilan/texts/fr.json' with { type: 'json' }
import documentsEn from '#documents/texts/en.json' with { type: 'json' }
import documentsFr from '#documents/texts/fr.json' with { type: 'json' }
import answerEn from '../answer/texts/en.json' with { type: 'json' }
import answerFr from '../answer/texts/fr.json' with { type: 'json' }
import dashboardEn from '../dashboard/texts/en.json' with { type: 'json' }
import dashboardFr from '../dashboard/texts/fr.json' with { type: 'json' }
import exportsEn from '../exports/texts/en.json' with { type: 'json' }
import exportsFr from '../exports/texts/fr.json' with { type: 'json' }

const root = `${import.meta.dirname}/..`

const codeOf = (folder: string): string =>
  globSync(`${root}/${folder}/**/*.{ts,tsx}`)
    .filter((file) => !file.endsWith('.test.ts') && !file.includes('/generated/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

/** A key is used when it stands in the code, whole or as the beginning of a template: « 'save' », « `help.${command}` ». */
const isUsedIn = (code: string) => (key: string) =>
  code.includes(`'${key}'`) ||
  [...key.matchAll(/\./g)].some(({ index }) => code.includes(`\`${key.slice(0, index)}.\${`))

test.for([
  ['bot', botFr, botEn],
  ['api', apiFr, apiEn],
  ['answer', answerFr, answerEn],
  ['charts', chartsFr, chartsEn],
  ['dashboard', dashboardFr, dashboardEn],
  ['documents', documentsFr, documentsEn],
  ['exports', exportsFr, exportsEn],
  ['documents/bilan', bilanDocumentFr, bilanDocumentEn],
] as const)('chaque texte de %s/texts existe dans les deux langues, et sert', ([folder, french, english]) => {
  expect(Object.keys(english)).toEqual(Object.keys(french))
  const isUsed = isUsedIn(codeOf(folder))
  expect(Object.keys(french).filter((key) => !isUsed(key))).toEqual([])
})
