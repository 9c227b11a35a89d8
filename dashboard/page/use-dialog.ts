import { useLayoutEffect, useRef } from 'react'

/** A native dialog, modal while it is on the page; closing it gives the focus back where it was. */
export const useDialog = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return dialog
}
