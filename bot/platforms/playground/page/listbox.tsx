import type { ReactNode } from 'react'

interface ListboxProps<Item> {
  readonly id: string
  readonly label: string
  readonly items: readonly Item[]
  readonly active: number
  readonly keyOf: (item: Item) => string
  readonly draw: (item: Item) => ReactNode
  readonly onChoose: (item: Item) => void
}

/** The id of one choice, for `aria-activedescendant`. */
export const optionId = (list: string, index: number): string => `${list}-${index}`

/** Choices under a box that keeps the focus and handles the keys. */
export const Listbox = <Item,>(props: ListboxProps<Item>) => {
  const { id, label, items, active, keyOf, draw, onChoose } = props
  return (
    <div id={id} role="listbox" aria-label={label}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box that owns the list
        <div
          key={keyOf(item)}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item)}
        >
          {draw(item)}
        </div>
      ))}
    </div>
  )
}
