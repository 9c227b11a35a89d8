import { ImageBlock, type Picture } from '../blocks/image-block.tsx'
import { texts } from '../texts.ts'
import { Boxes } from './boxes.tsx'
import { ButtonElement } from './button-element.tsx'
import { Combobox } from './combobox.tsx'
import { DateElement } from './date-element.tsx'
import type { ElementProps } from './field.ts'
import { MomentElement } from './moment-element.tsx'
import { MultiSelect } from './multi-select.tsx'
import { Overflow } from './overflow.tsx'
import { Select } from './select.tsx'
import { TextElement } from './text-element.tsx'

/** An interactive element, whatever its kind. */
export const ElementView = (props: ElementProps) => {
  switch (props.element.type) {
    case 'button':
      return <ButtonElement {...props} />
    case 'overflow':
      return <Overflow {...props} />
    case 'static_select':
    case 'users_select':
    case 'conversations_select':
      return <Select {...props} />
    case 'external_select':
      return <Combobox {...props} />
    case 'multi_static_select':
    case 'multi_external_select':
    case 'multi_users_select':
    case 'multi_conversations_select':
      return <MultiSelect {...props} />
    case 'datepicker':
    case 'timepicker':
      return <DateElement {...props} />
    case 'datetimepicker':
      return <MomentElement {...props} />
    case 'checkboxes':
    case 'radio_buttons':
      return <Boxes {...props} />
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return <TextElement {...props} />
    case 'image':
      // Validated by the stand-in.
      return <ImageBlock picture={props.element as unknown as Picture} />
    default:
      return <p className="hint">{texts.unknownElement}</p>
  }
}
