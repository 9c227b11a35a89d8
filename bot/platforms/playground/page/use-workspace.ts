import { useCallback, useEffect, useState } from 'react'
import { readWorkspace, type Workspace } from './server.ts'

/** Who there is and what one can type, read once; `retry` after a failure. */
export const useWorkspace = () => {
  const [workspace, setWorkspace] = useState<Workspace>()
  const [failed, setFailed] = useState(false)
  const load = useCallback(() => {
    setFailed(false)
    readWorkspace().then(setWorkspace, () => setFailed(true))
  }, [])
  useEffect(load, [load])
  return { workspace, failed, retry: load }
}
