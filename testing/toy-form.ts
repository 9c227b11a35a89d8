import type { types } from '@slack/bolt'

/** A `plain_text` object. */
export const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text })

/** A form with a choice to look for, a number and an optional note. */
export const form: types.ModalView = {
  type: 'modal',
  callback_id: 'releve',
  title: plain('Relevé'),
  submit: plain('Enregistrer'),
  blocks: [
    {
      type: 'input',
      block_id: 'indicateur',
      label: plain('Indicateur'),
      element: { type: 'external_select', action_id: 'choix', min_query_length: 0 },
    },
    {
      type: 'input',
      block_id: 'valeur',
      label: plain('Valeur'),
      element: { type: 'number_input', action_id: 'nombre', is_decimal_allowed: true, min_value: '0' },
    },
    {
      type: 'input',
      block_id: 'note',
      optional: true,
      label: plain('Note'),
      element: { type: 'plain_text_input', action_id: 'texte', multiline: true },
    },
  ],
}
