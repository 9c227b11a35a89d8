import type { DemonstrationKey } from './api/demonstration/keys.ts'
import type { Config } from './config.ts'

/** What `npm start` prints when it is ready: the addresses, and the keys to try the API with. */
export function welcome({ publicUrl, playground }: Config, keys: readonly DemonstrationKey[]): string {
  const addresses = [
    ...(playground ? [['Essayer le robot', `${publicUrl}/chat`]] : []),
    ['Tableau de bord', `${publicUrl}/`],
    ['API GraphQL', `${publicUrl}/graphql`],
  ]
  return [
    '',
    'Passerelle est prête.',
    '',
    ...addresses.map(([name = '', url]) => `  ${name.padEnd(18)}${url}`),
    ...(keys.length > 0 ? ['', 'Clés de démonstration (en-tête « Authorization: Bearer … ») :', ''] : []),
    ...keys.map(({ role, key }) => `  ${role.padEnd(14)}${key}`),
    '',
  ].join('\n')
}
