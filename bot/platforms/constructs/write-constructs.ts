import { type Construct, columns, constructs, ways } from './constructs.ts'

const titles: Readonly<Record<keyof typeof constructs, string>> = {
  message: 'Dans un message',
  form: 'Dans un formulaire',
  answer: 'En réponse',
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function table(rows: readonly Construct[]): string {
  const header = ['', ...Object.values(columns)]
  const lines = rows.map(({ name, slack, recent, old }) => row([name, ways[slack], ways[recent], ways[old]]))
  return [row(header), row(header.map(() => '---')), ...lines].join('\n')
}

const sections = Object.entries(constructs).map(
  // `Object.entries` forgets which keys there are.
  ([part, rows]) => `## ${titles[part as keyof typeof constructs]}\n\n${table(Object.values(rows))}`,
)

/** What people read of it, as Markdown. */
export const constructsPage = `# Ce que le robot montre, selon la messagerie

Le robot dit la même chose partout ; chaque messagerie le montre avec ce qu’elle a. Un serveur Mattermost dit lui-même sa version
et ce qui y est permis : ce qui n’y est sûrement pas n’est pas utilisé. Cette page est tenue à jour par un test.

${sections.join('\n\n')}
`
