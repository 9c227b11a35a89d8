import type { Check } from '../../health/check.ts'

/** Whether the mail server lets us in: nothing is sent. */
export async function checkSmtp(verify: () => Promise<unknown>, host: string): Promise<readonly Check[]> {
  const name = `Mails (${host})`
  const start = performance.now()
  try {
    await verify()
    return [{ name, isGood: true, found: `le serveur nous reconnaît, en ${Math.round(performance.now() - start)} ms` }]
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'inconnue'
    return [
      {
        name,
        isGood: false,
        found: `le serveur ne nous laisse pas entrer (${code})`,
        mend: code === 'EAUTH' ? ACCOUNT : REACH,
      },
    ]
  }
}

const ACCOUNT = 'Vérifiez le compte et le mot de passe de SMTP_URL.'
const REACH = 'Vérifiez l’adresse et le port de SMTP_URL, et que le réseau laisse sortir vers lui.'
