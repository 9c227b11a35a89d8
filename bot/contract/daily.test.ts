/** An ordinary week of an entrepreneur, on every platform: what the bot forgives, keeps up to date, shows and takes. */
import { expect } from 'vitest'
import { globalId } from '#api/ids.ts'
import type { Client } from '../../testing/client.ts'
import { aCollector } from '../../testing/makers/collector.ts'
import { aMilestone } from '../../testing/makers/experiments.ts'
import { aMeasurement } from '../../testing/makers/indicators.ts'
import { csv } from '../../testing/measurement-files.ts'
import { contract } from '../../testing/stages/contract.ts'

interface Figures {
  readonly indicator: { readonly figures: readonly { readonly period: string; readonly provisionalValue: string }[] }
}

/** The values of an indicator by period, whether they were reviewed or not, as the API gives them. */
async function valuesOf(client: Client, id: string): Promise<Readonly<Record<string, string>>> {
  const query = 'query ($id: ID!) { indicator(id: $id) { figures(by: PERIOD, last: 24) { period provisionalValue } } }'
  const { indicator } = await client.get<Figures>(query, { id })
  const said = indicator.figures.filter(({ provisionalValue }) => provisionalValue !== null)
  return Object.fromEntries(said.map(({ period, provisionalValue }) => [period, provisionalValue]))
}

const SETTINGS = '{ viewer { settings { workingDays workStartsAt workEndsAt } } }'

contract(
  'le quotidien : se tromper, se dédire, se régler, se délier, voir sa courbe, déposer un fichier',
  async ({ db, as, stage }) => {
    const { entrepreneur, experiment, indicator } = await aCollector(db)
    await aMilestone(db, { experiment, dueOn: '2026-06-10' })
    await aMeasurement(db, { indicator, loggedBy: entrepreneur, value: '45', status: 'APPROVED' })
    const [lea, client] = [await stage.as(entrepreneur), await as(entrepreneur)]
    const values = () => valuesOf(client, globalId('indicator', indicator.id))

    const near = await lea.type('/jalon jradin')
    expect(near.buttons).toContain('/jalon Le jardin')
    expect((await lea.press('/jalon Le jardin')).text).toContain('Point à mi-parcours')
    const home = await lea.home('jalon en retard : Point à mi-parcours')
    await lea.press('C’est fait')
    const kept = await lea.home('tous les jalons sont franchis')
    expect(kept.id).toBe(home.id)
    expect(kept.text).not.toContain('jalon en retard')

    const heard = await lea.say('Bonjour, on a eu 42 bénéficiaires en mars !')
    expect(heard.text).toMatch(/J’ai compris\s: 42\spersonnes — Bénéficiaires accompagnés, mars 2026/)
    expect(heard.buttons).toEqual(['Enregistrer', 'Corriger'])
    expect(await values()).toEqual({ '2026-05-01': '45' })
    expect((await lea.press('Enregistrer')).text).toMatch(/mars 2026\s: c’est noté/)
    expect(await values()).toEqual({ '2026-03-01': '42', '2026-05-01': '45' })
    expect((await lea.press('Annuler')).text).toContain('Saisie annulée')
    expect(await values()).toEqual({ '2026-05-01': '45' })

    await lea.type('/passerelle réglages')
    expect((await lea.press('Modifier')).form).toContain('Jours de travail')
    const wrong = await lea.fill({ hours: '17h-9h', timeZone: 'Nulle/Part' })
    expect(wrong.errors).toEqual({ hours: expect.any(String), timeZone: expect.any(String) })
    const saved = await lea.fill({ hours: '10h-16h', timeZone: 'Europe/Paris', days: ['lundi', 'mardi'] })
    expect(saved.text).toContain('Voici vos réglages')
    expect(saved.text).toContain('10h-16h')
    const settings = { workingDays: ['MONDAY', 'TUESDAY'], workStartsAt: '10:00', workEndsAt: '16:00' }
    expect(await client.get(SETTINGS)).toEqual({ viewer: { settings } })

    await lea.type('/passerelle délier')
    expect((await lea.press('Délier ce compte')).text).toContain('n’est plus relié')
    expect((await lea.type('/programme')).text).toContain('Vous avez délié ce compte')
    expect((await lea.press('Relier mon compte')).text).toContain('Votre compte est relié')

    await lea.type('/indicateur courbe bénéf')
    const { alt, png } = await lea.picture()
    expect(alt).toMatch(/Bénéficiaires accompagnés.*45/s)
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG')

    const rows = ['Indicateur;Période;Valeur', 'Bénéficiaires accompagnés;avril 2026;50']
    const file = csv([...rows, 'Bénéficiaires accompagnés;mai 2026;45'].join('\n'))
    const preview = await lea.drop(file)
    expect(preview.text).toMatch(/relevés\.csv.*1 nouvelle valeur, 1 déjà là\. Rien n’est encore écrit/s)
    expect(await values()).toEqual({ '2026-05-01': '45' })
    const imported = await lea.press('Importer 1 valeur')
    expect(imported.text).toMatch(/C’est importé.*1 nouvelle valeur/s)
    expect(imported.buttons).toEqual([])
    expect((await lea.drop(file)).text).toContain('ne change rien')
    expect(await values()).toEqual({ '2026-04-01': '50', '2026-05-01': '45' })

    await lea.type('/passerelle langue en')
    expect((await lea.home('Your experiments')).id).toBe(home.id)
  },
  // Its adapter is Slack's.
  ['le bac à sable'],
)
