import type { Action, Block, LinkAction, Message } from '#bot/model/message.ts'
import type { Inline, Rich } from '#bot/model/rich.ts'
import { meeting } from './invitation.ts'

/** Picks at random, always the same way for the same seed. */
export function createGenerator(seed: number) {
  let state = seed
  const below = (max: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * max)
  }
  const pick = <T>(...items: readonly [T, ...T[]]): T => items[below(items.length)] ?? items[0]
  const several = <T>(max: number, make: (index: number) => T): T[] =>
    Array.from({ length: below(max + 1) }, (_, i) => make(i))
  const text = (): string =>
    pick('', 'é', '<!channel> & co ', '*_~`', '> ', '👩‍🌾', '\n', '#|').repeat(pick(0, 1, 9, 300, 5000))
  const url = (): string =>
    pick(
      'https://exemple.fr/a|b?c=<d>&e',
      'javascript:alert(1)',
      `https://exemple.fr/${'u'.repeat(4000)}`,
      'mailto:a@b.fr',
      '',
    )

  const inline = (): Inline =>
    pick<() => Inline>(
      text,
      () => ({ type: pick('strong', 'emphasis', 'code'), text: text() }),
      () => ({ type: 'link', url: url(), text: text() }),
    )()
  const rich = (): Rich => several(5, inline)
  const style = () => pick<Pick<Action, 'style'>>({}, { style: 'primary' }, { style: 'danger' })
  const action = (): Action => ({
    act: pick('a.b', 'c.d'),
    argument: pick('', 'x', 'y'.repeat(2000), 'z'.repeat(3000)),
    label: text(),
    ...style(),
    ...pick({}, { confirm: { title: text(), text: text(), confirm: text(), cancel: text() } }),
  })
  const link = (): LinkAction => ({ url: url(), label: text(), ...style() })
  const block = (): Block =>
    pick<() => Block>(
      () => ({ type: 'heading', text: text() }),
      () => ({ type: 'text', text: rich() }),
      () => ({ type: 'fields', fields: several(25, () => ({ label: text(), value: rich() })) }),
      () => ({ type: 'context', text: rich() }),
      () => ({ type: 'divider' }),
      () => ({ type: 'actions', actions: several(60, pick<() => Action | LinkAction>(action, link)) }),
      () => ({ type: 'calendar', event: { ...meeting, title: text(), location: text() } }),
    )()
  return {
    message: (): Message => ({ summary: text(), blocks: several(70, block) }),
  }
}
