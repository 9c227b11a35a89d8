/** What somebody types stays letters, on every platform, wherever it is shown to others. */
import { expect } from 'vitest'
import { twoWorlds } from '../../testing/makers/two-worlds.ts'
import { contract } from '../../testing/stages/contract.ts'

const HIDDEN = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/

const TYPED = [
  'Bonjour <!channel> <!here> <@U0BOT> @all @channel @here ~place #bilan :smile: :)',
  '[cliquez](https://piege.example) <https://piege.example|votre banque> ![image](https://piege.example/x.png)',
  '**gras** _penché_ `code` | a | b | \u202Erevers\u202C dis\u200Bcret',
  '# Titre',
  '> citation',
].join('\n')

/** What would come alive, by what the platform reads: mentions, links that the bot does not give, emoji, headings. */
const alive = {
  slack: [/<!(?:channel|here|everyone)/, /<@U/, /<https?:\/\/piege/, /:smile:/],
  mattermost: [
    ...[
      /(?<![\w\\])@(?:all|channel|here)\b/,
      /(?<!\\)\]\(https?:\/\/piege/,
      /(?<!\\)!\[/,
      /:smile:/,
      /(?<!\\)\*\*gras/,
    ],
    ...[/^# Titre/m, /^> citation/m, /(?<![\w\\])#bilan/, /<!channel/],
  ],
} as const

contract(
  'ce que l’on tape n’interpelle personne, ne mène nulle part et ne se déguise pas',
  async ({ db, stage }) => {
    const worlds = await twoWorlds(db)
    const [lea, claire] = [await stage.as(worlds.lea), await stage.as(worlds.claire)]
    await lea.type('/relation résidence des lilas')
    await lea.press('Demander une rencontre')
    const consentVersion = 'J’ai lu ce texte et je suis d’accord'
    const tooLong = await lea.fill({ purpose: 'x'.repeat(stage.longest), effort: 'Une heure.', consentVersion })
    expect(tooLong.errors['purpose']).toMatch(/caractères/)
    expect(tooLong.form).toBeDefined()
    const asked = await lea.fill({ purpose: TYPED, effort: ':tada: @all 🎉 <!channel>', consentVersion })
    expect(asked.text).toContain('Votre demande de mise en relation avec')
    await stage.deliver()
    expect((await claire.type('/relation')).text).toContain('cliquez')
    // What is typed after a command, or said, is said back too.
    for (const line of [
      TYPED.replaceAll('\n', ' '),
      'x'.repeat(stage.longest - 100),
      '\u202E\u200B',
      '🎉'.repeat(200),
    ]) {
      expect((await lea.type(`/relation ${line}`)).text).not.toContain('inattendu')
      expect((await lea.type(`/indicateur ${line}`)).text).not.toContain('inattendu')
    }
    for (const shown of [...(await lea.source()), ...(await claire.source())])
      for (const mark of [HIDDEN, ...alive[stage.reads]]) expect(shown).not.toMatch(mark)
  },
  // Its adapter is Slack's.
  ['le bac à sable'],
)
