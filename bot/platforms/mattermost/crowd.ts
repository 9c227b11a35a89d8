/** How many gestures may be worked on at once before the next ones are acknowledged without waiting. */
const MANY = 4

/** Tells a busy moment from a quiet one. */
export interface Crowd {
  /** Counts the work until it ends; true when much else is under way. */
  readonly joins: (work: Promise<unknown>) => boolean
}

/** Waiting for an answer is for quiet moments: in a busy one, everybody is acknowledged at once and answered later. */
export function createCrowd(): Crowd {
  let size = 0
  const leave = () => {
    size -= 1
  }
  return {
    joins: (work) => {
      size += 1
      work.then(leave, leave)
      return size > MANY
    },
  }
}
