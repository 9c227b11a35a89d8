import { type Context, createContext } from '../context.ts'

/** Does a work for its answer only: nothing of it stays. */
export async function undone<T>(context: Context, work: (context: Context) => Promise<T>): Promise<T> {
  const trx = await context.db.startTransaction().execute()
  try {
    return await work(createContext({ ...context, db: trx }))
  } finally {
    await trx.rollback().execute()
  }
}
