import { type RefObject, useEffect, useState } from 'react'
import { type Arrow, arrowBetween, type Box } from './arrow.ts'
import type { Link } from './theory-columns.ts'

interface TheoryArrowsProps {
  readonly place: RefObject<HTMLDivElement | null>
  readonly links: readonly Link[]
  readonly assumptions: readonly { readonly number: number; readonly link: Link }[]
}

interface Drawn extends Arrow {
  readonly key: string
  readonly number: number | undefined
}

/** The arrows between the steps, drawn over them; what they tell is told in words too. */
export const TheoryArrows = ({ place, links, assumptions }: TheoryArrowsProps) => {
  const [arrows, setArrows] = useState<readonly Drawn[]>([])
  useEffect(() => {
    const drawing = place.current
    if (!drawing) return
    const draw = () =>
      setArrows(
        links.flatMap((link) => {
          const [from, to] = [boxOf(drawing, link.from.key), boxOf(drawing, link.to.key)]
          const number = assumptions.find((each) => each.link === link)?.number
          return from && to ? [{ ...arrowBetween(from, to), key: `${link.from.key} ${link.to.key}`, number }] : []
        }),
      )
    const observer = new ResizeObserver(draw)
    observer.observe(drawing)
    return () => observer.disconnect()
  }, [place, links, assumptions])
  return (
    <svg className="arrows" aria-hidden="true">
      <defs>
        <marker id="arrow-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {arrows.map(({ key, path, middle, number }) => (
        <g key={key}>
          <path className="arrow" d={path} markerEnd="url(#arrow-head)" />
          {number !== undefined && (
            <>
              <circle cx={middle.x} cy={middle.y} r={12} />
              <text x={middle.x} y={middle.y} dy="0.35em">
                H{number}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  )
}

/** Where a step stands in the drawing. */
function boxOf(drawing: HTMLElement, key: string): Box | undefined {
  const step = [...drawing.querySelectorAll<HTMLElement>('[data-step]')].find((each) => each.dataset['step'] === key)
  if (!step) return undefined
  const [outer, box] = [drawing.getBoundingClientRect(), step.getBoundingClientRect()]
  return { x: box.x - outer.x, y: box.y - outer.y, width: box.width, height: box.height }
}
