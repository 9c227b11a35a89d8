import { expect, test } from 'vitest'
import { createSealer } from './sealer.ts'

const secret = 'un secret assez long'

test('ce qui est scellé ne se lit qu’avec la clé, pour l’espace dit, et sans avoir été touché', () => {
  const sealer = createSealer([secret])
  const sealed = sealer.seal('xoxb-jeton', 'slack:T1')
  expect(sealed).not.toContain('xoxb')
  expect(sealer.seal('xoxb-jeton', 'slack:T1')).not.toBe(sealed)
  expect(sealer.open(sealed, 'slack:T1')).toBe('xoxb-jeton')
  expect(sealer.open(sealed, 'slack:T2')).toBeUndefined()
  expect(createSealer(['un autre secret']).open(sealed, 'slack:T1')).toBeUndefined()
  const last = sealed.at(-3)
  expect(
    sealer.open(`${sealed.slice(0, -3)}${last === 'A' ? 'B' : 'A'}${sealed.slice(-2)}`, 'slack:T1'),
  ).toBeUndefined()
  for (const broken of ['', 'x', sealed.slice(0, 20), `${sealed.split('.')[0]}.`])
    expect(sealer.open(broken, 'slack:T1')).toBeUndefined()
})

test('une clé changée ouvre encore ce que l’ancienne a scellé, et scelle de la nouvelle', () => {
  const before = createSealer([secret]).seal('jeton', 'slack:T1')
  const rotated = createSealer(['un secret tout neuf', secret])
  expect(rotated.open(before, 'slack:T1')).toBe('jeton')
  expect(rotated.isCurrent(before)).toBe(false)
  expect(rotated.isCurrent(rotated.seal('jeton', 'slack:T1'))).toBe(true)
})
