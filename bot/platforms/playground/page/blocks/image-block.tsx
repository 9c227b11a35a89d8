import type { Text } from '../../stand-in/block-kit.ts'

/** The fields of an `image` block or element that the page reads. */
export interface Picture {
  readonly image_url?: string
  readonly alt_text: string
  readonly title?: Text
}

/** A picture with its description and its title. */
export const ImageBlock = ({ picture }: { picture: Picture }) => (
  <figure>
    {picture.title && <figcaption>{picture.title.text}</figcaption>}
    <img src={picture.image_url} alt={picture.alt_text} loading="lazy" />
  </figure>
)
