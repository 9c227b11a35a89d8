import { useId } from 'react'
import type { Option } from '../../stand-in/block-kit.ts'
import type { Suggestions } from '../../stand-in/types.ts'
import { Listbox, optionId } from '../listbox.tsx'
import { useSurface } from '../surface.ts'
import { texts } from '../texts.ts'
import { attributesOf, type ElementProps } from './field.ts'
import { useCombobox } from './use-combobox.ts'

interface SearchBoxProps extends ElementProps {
  /** What the box shows when nobody types. */
  readonly label: string
  /** The choices among which to search; asked from the bot when left out. */
  readonly known?: readonly Option[]
  readonly onChoose: (option: Option) => void
}

const among = (known: readonly Option[], query: string): Suggestions => {
  const wanted = query.toLocaleLowerCase('fr')
  const options = known.filter(({ text }) => text.text.toLocaleLowerCase('fr').includes(wanted))
  return { options, groups: [], notice: undefined }
}

const drawOption = ({ text, description }: Option) => (
  <>
    {text.text}
    {description && <span className="hint">{description.text}</span>}
  </>
)

/** A box where one types to find one choice. */
export const SearchBox = (props: SearchBoxProps) => {
  const { block, element, known, label, onChoose } = props
  const list = useId()
  const { search: ask } = useSurface()
  const box = useCombobox({
    least: known ? 0 : (element.min_query_length ?? 3),
    find: async (query) => (known ? among(known, query) : ask(block, element, query)),
    onChoose,
  })
  const { query, active, isOpen, search, close, type, choose, onKeyDown } = box
  const placeholder = element.placeholder?.text ?? texts.search
  return (
    <div className="search-box">
      <input
        {...attributesOf(props)}
        role="combobox"
        type="text"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={isOpen && search.options[active] ? optionId(list, active) : undefined}
        placeholder={placeholder}
        value={query ?? label}
        onFocus={({ target }) => target.select()}
        onClick={() => !isOpen && type('')}
        onChange={({ target }) => type(target.value)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div className="listbox">
          <p className="hint" role="status">
            {search.status}
          </p>
          <Listbox
            id={list}
            label={placeholder}
            items={search.options}
            active={active}
            keyOf={({ value }) => value}
            draw={drawOption}
            onChoose={choose}
          />
        </div>
      )}
    </div>
  )
}
