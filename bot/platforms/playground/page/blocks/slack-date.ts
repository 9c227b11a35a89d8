const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date: { dateStyle: 'long' },
  date_pretty: { dateStyle: 'long' },
  date_num: { dateStyle: 'short' },
  date_slash: { dateStyle: 'short' },
  date_short: { day: 'numeric', month: 'short', year: 'numeric' },
  date_short_pretty: { day: 'numeric', month: 'short', year: 'numeric' },
  date_long: { dateStyle: 'full' },
  date_long_pretty: { dateStyle: 'full' },
  date_long_full: { dateStyle: 'full' },
  time: { timeStyle: 'short' },
  time_secs: { timeStyle: 'medium' },
}

/** Writes Slack's `{date_long} à {time}` in French. */
export const formatSlackDate = (timestamp: string, format: string, fallback: string): string => {
  const date = new Date(Number(timestamp) * 1000)
  if (Number.isNaN(date.getTime())) return fallback
  return format.replace(/\{(\w+)\}/g, (whole, name: string) =>
    formats[name] ? new Intl.DateTimeFormat('fr-FR', formats[name]).format(date) : whole,
  )
}
