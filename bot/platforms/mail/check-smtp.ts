import type { Check } from '../../health/check.ts'
import type { Said } from '../../say.ts'

/** Whether the mail server lets us in: nothing is sent. */
export async function checkSmtp(verify: () => Promise<unknown>, host: string): Promise<readonly Check[]> {
  const name: Said = { key: 'health.smtp', values: { host } }
  const start = performance.now()
  try {
    await verify()
    const took = Math.round(performance.now() - start)
    return [{ name, isGood: true, found: { key: 'health.smtp-good', values: { took } } }]
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return [
      {
        name,
        isGood: false,
        found: { key: 'health.smtp-refused', values: { code } },
        mend: { key: code === 'EAUTH' ? 'health.smtp-account' : 'health.smtp-reach' },
      },
    ]
  }
}
