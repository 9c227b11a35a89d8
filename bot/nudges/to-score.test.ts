import { expect } from 'vitest'
import { chatTest } from '../../testing/chat.ts'
import { aCohort } from '../../testing/makers/experiments.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aCall, anApplication, aScoring } from '../../testing/makers/selection.ts'

for (const [language, sentence, button, heading] of [
  ['FR', '2 candidatures attendent votre note — 4e promotion.', 'Noter', '2 candidatures attendent votre note'],
  ['EN', '2 applications wait for your score — 4e promotion.', 'Score', '2 applications wait for your score'],
] as const)
  chatTest(
    `un juré est prévenu une fois pour tout l’appel, et note depuis le message (${language})`,
    async ({ db, chat }) => {
      const staff = await aMember(db)
      const { programmeId } = staff
      const ana = await aMember(db, { programmeId, role: 'COACH', language })
      const { id: cohortId } = await aCohort(db, { programmeId, name: '4e promotion' })
      const call = await aCall(db, { staff, cohortId, jury: [ana] })
      const applications = [
        await anApplication(db, { call }),
        await anApplication(db, { call }),
        await anApplication(db, { call }),
      ]
      const [first] = applications
      if (first) await aScoring(db, call, first, ana, ['3'])
      expect(await chat.deliver()).toBe(1)
      expect(await chat.deliver()).toBe(0)
      const juror = chat.as(ana)
      const text = JSON.stringify(juror.messages().at(-1)?.blocks)
      expect(text).toContain(sentence.split(' — ')[0])
      expect(text).toContain('4e promotion')
      const list = await juror.press(button)
      expect(list.text).toContain(heading)
      await juror.press(language === 'FR' ? 'Plus tard…' : 'Later…')
      expect(await juror.read()).toContain(
        language === 'FR' ? 'Quand faut-il vous le rappeler ?' : 'When should I remind you?',
      )
    },
  )
