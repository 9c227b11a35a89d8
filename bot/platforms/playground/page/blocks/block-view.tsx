import type { Block } from '../../stand-in/block-kit.ts'
import { ElementView } from '../elements/element-view.tsx'
import { ImageBlock, type Picture } from './image-block.tsx'
import { InputBlock } from './input-block.tsx'
import { StaticBlock } from './static-block.tsx'
import { type Table, TableBlock } from './table-block.tsx'

const Section = ({ block }: { block: Block }) => {
  const { accessory, ...rest } = block
  if (!accessory) return <StaticBlock block={block} />
  return (
    <div className="section-accessory">
      <StaticBlock block={rest} />
      <ElementView block={block} element={accessory} />
    </div>
  )
}

const Actions = ({ block }: { block: Block }) => (
  <div className="actions">
    {block.elements?.map((element) => (
      <ElementView key={element.action_id} block={block} element={element} />
    ))}
  </div>
)

/** A block, whatever its kind. */
export const BlockView = ({ block }: { block: Block }) => {
  switch (block.type) {
    case 'actions':
      return <Actions block={block} />
    case 'input':
      return <InputBlock block={block} />
    case 'section':
      return <Section block={block} />
    case 'divider':
      return <hr />
    // The stand-in has validated these two kinds field by field.
    case 'table':
      return <TableBlock table={block as unknown as Table} />
    case 'image':
      return <ImageBlock picture={block as unknown as Picture} />
    default:
      return <StaticBlock block={block} />
  }
}

/** Blocks one under the other. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <div className="blocks">
    {blocks.map((block) => (
      <BlockView key={block.block_id} block={block} />
    ))}
  </div>
)
