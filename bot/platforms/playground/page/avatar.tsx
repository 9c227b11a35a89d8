const initials = (name: string): string =>
  name
    .split(/[^\p{Letter}]+/u)
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

const hue = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7)

/** Initials on a colour of one's own; decorative, the name stands beside. */
export const Avatar = ({ name, isBot = false }: { name: string; isBot?: boolean }) => (
  <span
    className={isBot ? 'avatar avatar-bot' : 'avatar'}
    style={isBot ? undefined : { background: `hsl(${hue(name)} 38% 32%)` }}
    aria-hidden="true"
  >
    {initials(name)}
  </span>
)
