import type { World } from './state/world.ts'

/** Asks again after every change, until there is an answer or time is up. */
export const until = <T>(world: World, look: () => T | undefined | null | false, timeoutMs = 3000): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      world.listeners.delete(check)
    }
    const check = (): void => {
      const found = look()
      if (!found) return
      stop()
      resolve(found)
    }
    const timer = setTimeout(() => {
      stop()
      reject(new Error(`Rien de tel en ${timeoutMs} ms : ${look}`))
    }, timeoutMs)
    world.listeners.add(check)
    check()
  })
