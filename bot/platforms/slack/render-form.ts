import type { types } from '@slack/bolt'
import type { Language } from '../../generated/operations.ts'
import type { Form } from '../../model/form.ts'
import { limits, plainText } from './limits.ts'
import { packMetadata } from './private-metadata.ts'
import { renderField } from './render-field.ts'
import { richTextBlocks } from './rich-text.ts'

/** A form as a modal that remembers where it was asked for. */
export const renderForm = (form: Form, language: Language, channel?: string): types.ModalView => ({
  type: 'modal',
  callback_id: form.id,
  title: plainText(form.title, limits.modalTitle),
  submit: plainText(form.submit, limits.modalTitle),
  close: plainText(form.cancel, limits.modalTitle),
  private_metadata: packMetadata({ channel, state: form.state }),
  blocks: [...richTextBlocks(form.intro ?? []), ...form.fields.map((field) => renderField(field, language))].slice(
    0,
    limits.viewBlocks,
  ),
})
