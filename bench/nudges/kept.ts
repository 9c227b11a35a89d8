/** A message as the stand-in keeps it. */
export interface Kept {
  readonly channel_id: string
  readonly message: string
  readonly props: { readonly passerelle?: { readonly nudge?: string } }
}

/** All that was posted to the stand-in at that address. */
export async function keptBy(mattermost: string): Promise<readonly Kept[]> {
  const response = await fetch(`${mattermost}/api/v4/bench`)
  return (await response.json()) as readonly Kept[]
}
