import { describe, expect } from 'vitest'
import { anEstablishment, anIntroduction } from '../../testing/makers/introductions.ts'
import { aClientKey } from '../../testing/makers/number.ts'
import { aMember } from '../../testing/makers/people.ts'
import { aProgrammeInUse } from '../../testing/makers/programme-in-use.ts'
import { test } from '../../testing/test.ts'
import { globalId } from '../ids.ts'

type Stage = Awaited<ReturnType<typeof aProgrammeInUse>>

const request = ({ experiment, site }: Pick<Stage, 'experiment' | 'site'>, purpose = 'Essayer l’atelier') => ({
  clientKey: aClientKey(),
  experimentId: globalId('experiment', experiment.id),
  establishmentId: globalId('establishment', site.establishmentId),
  purpose,
})

describe('une mise en relation à la fois entre une expérimentation et un établissement', () => {
  const EXISTS = '... on IntroductionExistsProblem { introduction { purpose status } }'

  for (const [language, message] of [
    ['FR', 'Cette mise en relation a déjà été demandée le 1er juin 2026 : inutile de la redemander.'],
    ['EN', 'This introduction was already asked for on 1 Jun 2026: no need to ask again.'],
  ] as const) {
    test(`celle qui est ouverte est montrée à qui la redemande (${language})`, async ({ db, as }) => {
      const stage = await aProgrammeInUse(db)
      const coach = await aMember(db, { programmeId: stage.programme.id, role: 'COACH', language })
      await anIntroduction(db, {
        experiment: stage.experiment,
        requestedBy: stage.staff,
        establishmentId: stage.site.establishmentId,
      })
      expect(await (await as(coach)).change('requestIntroduction', request(stage), EXISTS)).toEqual({
        __typename: 'IntroductionExistsProblem',
        message,
        introduction: { purpose: 'Essayer l’atelier avec huit résidents', status: 'REQUESTED' },
      })
    })
  }

  test('la date de la première demande est celle du fuseau de la personne', async ({ db, as }) => {
    const stage = await aProgrammeInUse(db)
    const { id: programmeId } = stage.programme
    const establishmentId = stage.site.establishmentId
    const requestedAt = new Date('2026-06-01T22:30:00Z')
    await anIntroduction(db, { experiment: stage.experiment, requestedBy: stage.staff, establishmentId, requestedAt })
    for (const [timeZone, date] of [
      ['Europe/Paris', '2 juin 2026'],
      ['America/Cayenne', '1er juin 2026'],
      ['Indian/Reunion', '2 juin 2026'],
    ] as const) {
      const member = await aMember(db, { programmeId, timeZone })
      const { message } = await (await as(member)).change('requestIntroduction', request(stage))
      expect({ timeZone, message }).toEqual({ timeZone, message: expect.stringContaining(`le ${date} :`) })
    }
  })

  test('elle se redemande une fois finie, pas tant qu’elle vit', async ({ db, as }) => {
    const { staff, experiment, programme } = await aProgrammeInUse(db)
    const client = await as(staff)
    const answers = {
      DECLINED: true,
      WITHDRAWN: true,
      EXPIRED: true,
      CLOSED: true,
      DRAFT: false,
      ACCEPTED: false,
    } as const
    for (const [status, isFree] of Object.entries(answers)) {
      const establishment = await anEstablishment(db, { programmeId: programme.id })
      await anIntroduction(db, {
        experiment,
        requestedBy: staff,
        establishmentId: establishment.id,
        status: status as keyof typeof answers,
      })
      const input = {
        clientKey: aClientKey(),
        experimentId: globalId('experiment', experiment.id),
        establishmentId: globalId('establishment', establishment.id),
        purpose: 'Voir',
      }
      const { __typename } = await client.change('requestIntroduction', input)
      expect({ status, isFree: __typename === 'RequestIntroductionSuccess' }).toEqual({ status, isFree })
    }
  })
})
