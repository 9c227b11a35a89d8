import { useRef } from 'react'
import { texts } from './texts.ts'

interface DropFileProps {
  readonly busy: boolean
  readonly onFile: (file: { readonly name: string; readonly contentBase64: string }) => void
}

/** The bytes of a file, as the gesture carries them. */
const readBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(reader.error)
    // A data URL: what follows the comma is the base64.
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.readAsDataURL(file)
  })

/** Drops a file in the conversation with the bot. */
export const DropFile = ({ busy, onFile }: DropFileProps) => {
  const input = useRef<HTMLInputElement>(null)
  const send = async (file: File | undefined): Promise<void> => {
    if (!file) return
    onFile({ name: file.name, contentBase64: await readBase64(file) })
    // The same file can be dropped again.
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <button type="button" className="button" disabled={busy} onClick={() => input.current?.click()}>
        {texts.dropFile}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.dropFile}
        onChange={({ target }) => void send(target.files?.[0])}
      />
    </>
  )
}
