/** Asks our API as a client of the bench does, and takes the time. */

interface Question {
  readonly query: string
  readonly variables: object
}

interface Repeats {
  /** Asked first, and not counted. */
  readonly warmUp: number
  readonly measured: number
}

/** The data of an answer; an error of the API is an error. */
export async function ask<Data = unknown>(url: string, question: Question): Promise<Data> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer bench' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(question) })
  const { data, errors } = (await response.json()) as {
    readonly data: Data
    readonly errors?: readonly { readonly message: string }[]
  }
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  return data
}

/** Milliseconds from question to answer, one after the other. */
export async function timesOf(
  url: string,
  question: Question,
  { warmUp, measured }: Repeats,
): Promise<readonly number[]> {
  const times: number[] = []
  for (let count = 0; count < warmUp + measured; count++) {
    const start = performance.now()
    await ask(url, question)
    if (count >= warmUp) times.push(performance.now() - start)
  }
  return times
}
