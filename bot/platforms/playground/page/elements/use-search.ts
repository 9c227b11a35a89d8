import { useEffect, useEffectEvent, useState } from 'react'
import type { Option } from '../../stand-in/block-kit.ts'
import type { Suggestions } from '../../stand-in/types.ts'
import { texts } from '../texts.ts'

const PAUSE = 220

/** Where a search stands. */
export interface Search {
  readonly options: readonly Option[]
  readonly status: string
}

const flat = ({ options, groups }: Suggestions): readonly Option[] => [
  ...options,
  ...groups.flatMap((group) => group.options),
]

/** Looks for choices while the list is open, once the person pauses; late answers are dropped. */
export const useSearch = (
  isOpen: boolean,
  query: string,
  least: number,
  find: (query: string) => Promise<Suggestions>,
): Search => {
  const [search, setSearch] = useState<Search>({ options: [], status: '' })
  const look = useEffectEvent(find)
  useEffect(() => {
    if (!isOpen) return
    if (query.length < least) {
      setSearch({ options: [], status: texts.minQuery(least) })
      return
    }
    const late = new AbortController()
    const show = (found: Search): void => {
      if (!late.signal.aborted) setSearch(found)
    }
    setSearch(({ options }) => ({ options, status: texts.searching }))
    const timer = setTimeout(() => {
      look(query).then(
        (found) => {
          const options = flat(found)
          const status = options.length > 0 ? texts.results(options.length) : texts.noResult
          show({ options, status: found.notice ?? status })
        },
        () => show({ options: [], status: texts.problem }),
      )
    }, PAUSE)
    return () => {
      late.abort()
      clearTimeout(timer)
    }
  }, [isOpen, query, least])
  return search
}
