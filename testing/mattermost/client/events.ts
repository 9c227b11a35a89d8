import type { Rest } from './rest.ts'

/** What a server tells a client. */
export interface ServerEvent {
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Listens to a server as somebody; resolves once the server knows who listens. */
export function listen({ url, token }: Rest, hear: (event: ServerEvent) => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/api/v4/websocket`)
    socket.addEventListener('open', () =>
      socket.send(JSON.stringify({ seq: 1, action: 'authentication_challenge', data: { token } })),
    )
    socket.addEventListener('message', ({ data }) => {
      // As the documentation of the server describes them.
      const event = JSON.parse(String(data)) as ServerEvent
      if (event.event === 'hello') resolve(() => socket.close())
      else if (event.event) hear(event)
    })
    socket.addEventListener('close', () => reject(new Error('The server closed the websocket.')))
    socket.addEventListener('error', () => reject(new Error('The websocket could not open.')))
  })
}
