import type { Language } from '#db/generated/tables.ts'
import { type MemberRow, updateLanguage } from '#db/members.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { globalId } from '../ids.ts'
import { sameMember } from './same-member.ts'

export type SetLanguageOutcome = { readonly kind: 'done'; readonly member: MemberRow } | ClientKeyReused

/** Chooses the language the viewer is written to. */
export const setLanguage = (
  context: Context,
  input: { readonly clientKey: string; readonly language: Language },
): Promise<SetLanguageOutcome> =>
  once<SetLanguageOutcome>(context, {
    input,
    change: 'LANGUAGE_SET',
    command: async (inside) => {
      const { language } = input
      const { id, language: before } = memberOf(inside)
      const member = await updateLanguage(inside.db, id, language)
      await recordChange(inside, {
        subjectId: globalId('member', id),
        before: { language: before },
        after: { language },
      })
      return { kind: 'done', member }
    },
    again: sameMember,
  })
