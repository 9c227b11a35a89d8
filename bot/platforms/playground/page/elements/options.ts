import type { Element, Option, OptionGroup } from '../../stand-in/block-kit.ts'
import type { Surface } from '../surface.ts'

const named = (name: string, value: string): Option => ({
  value,
  text: { type: 'plain_text', text: name },
})

/** The choices of an element, in groups; one nameless group when it has none. */
export const optionGroups = (
  element: Element,
  { people, channels }: Pick<Surface, 'people' | 'channels'>,
): readonly OptionGroup[] => {
  const single = (options: readonly Option[]): readonly OptionGroup[] => [
    { label: { type: 'plain_text', text: '' }, options },
  ]
  if (element.type.includes('users')) {
    return single(people.map(({ realName, id }) => named(realName, id)))
  }
  if (element.type.includes('conversations')) {
    return single(channels.map(({ name, id }) => named(name, id)))
  }
  return element.option_groups ?? single(element.options ?? [])
}
