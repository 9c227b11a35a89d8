import { pino } from 'pino'
import { expect } from 'vitest'
import { createInProcessApi } from '#api/in-process.ts'
import { createBot } from '#bot/bot.ts'
import type { Message } from '#bot/model/message.ts'
import type { Reply } from '#bot/model/reply.ts'
import type { Inline } from '#bot/model/rich.ts'
import type { MemberRow } from '#db/members.ts'
import { testLinks } from '../../../testing/links.ts'
import { ofEveryKind } from '../../../testing/makers/collection.ts'
import { aMilestone } from '../../../testing/makers/experiments.ts'
import { anEstablishment } from '../../../testing/makers/introductions.ts'
import { aClientKey } from '../../../testing/makers/number.ts'
import { aMember } from '../../../testing/makers/people.ts'
import { test } from '../../../testing/test.ts'

/** `speak`: what the bot answers to a line, with or without its slash, whatever the platform. */
const helpTest = test.extend('speak', async ({ db, server, clock }) => {
  const api = createInProcessApi(server, { db, now: clock.now, links: testLinks })
  const bot = await createBot({ api, logger: pino({ level: 'silent' }), now: clock.now })
  return (member: MemberRow, line: string): Promise<Reply> => {
    const actor = { platform: 'SLACK', workspace: 'T1', user: member.id } as const
    const gesture = { actor, key: aClientKey(), readEmail: async () => member.email ?? undefined }
    const [name = '', ...words] = line.split(' ')
    return name.startsWith('/')
      ? bot.command(gesture, name.slice(1), words.join(' '))
      : bot.message(gesture, { text: line, files: [] })
  }
})

/** All that is written to be pasted: in code, or in bold when it begins with a slash. */
const examplesIn = ({ blocks }: Message): string[] =>
  blocks.flatMap((block) => ('text' in block && typeof block.text !== 'string' ? block.text.flatMap(example) : []))

const example = (inline: Inline): string[] => {
  if (typeof inline === 'string') return []
  return inline.type === 'code' || (inline.type === 'strong' && inline.text.startsWith('/')) ? [inline.text] : []
}

const textOf = (reply: Reply): string =>
  reply.kind === 'form' ? reply.form.title : JSON.stringify('message' in reply ? reply.message : reply.errors)

const NOT_UNDERSTOOD =
  /pas compris|Je ne connais pas|pas reconnu|n’est pas une? |Aucun établissement|ne permet pas|pas fonctionné|did not understand|don’t know|No establishment|is not an? |went wrong|does not allow/

helpTest(
  'tout exemple de l’aide, collé tel quel, est compris, pour chaque rôle et dans les deux langues',
  async ({ db, speak }) => {
    const { programmeId, experiment, lea, paul, eva, claire } = await ofEveryKind(db)
    const anne = await aMember(db, { programmeId, role: 'VIEWER', name: 'Anne' })
    await anEstablishment(db, { programmeId, category: 'Collège', commune: 'Sarcelles', name: 'Victor-Hugo' })
    await aMilestone(db, { experiment, dueOn: '2026-06-20' })
    for (const member of [lea, paul, eva, claire, anne])
      for (const language of ['fr', 'en']) {
        await speak(member, `/passerelle langue ${language}`)
        const help = await speak(member, '/passerelle')
        const examples = help.kind === 'message' ? examplesIn(help.message) : []
        expect(examples.length, member.role).toBeGreaterThan(4)
        for (const line of examples.filter((each) => !/langue|language/.test(each)))
          expect(textOf(await speak(member, line)), `${member.role} : ${line}`).not.toMatch(NOT_UNDERSTOOD)
      }
  },
)

helpTest(
  'l’aide a les mots de la personne : son indicateur, un établissement de son programme',
  async ({ db, speak }) => {
    const { programmeId, lea } = await ofEveryKind(db)
    await anEstablishment(db, { programmeId, category: 'Collège', commune: 'Sarcelles', name: 'Victor-Hugo' })
    const help = await speak(lea, '/passerelle')
    const examples = help.kind === 'message' ? examplesIn(help.message) : []
    expect(examples).toContain('/relation collège sarcelles')
    expect(examples.join()).toMatch(/\/indicateur (Séances|Dépenses|Retour|Récit)/)
    expect(textOf(await speak(lea, 'quel beau temps aujourd’hui'))).toMatch(/Je n’ai pas compris. Écrivez par exemple/)
  },
)
