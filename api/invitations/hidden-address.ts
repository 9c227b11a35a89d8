/** An e-mail address that its owner recognises and nobody else learns: `d…n@ehpad.example`. */
export function hiddenAddress(email: string): string {
  const [user = '', host = ''] = email.split('@')
  return `${user.slice(0, 1)}…${user.length > 2 ? user.slice(-1) : ''}@${host}`
}
